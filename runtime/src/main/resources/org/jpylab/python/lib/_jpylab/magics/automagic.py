"""%automagic [on | off]

Let magics be typed without their percent sign.

>>> %automagic off
Automagic is OFF, % prefix IS needed for line magics.
>>> %automagic on
Automagic is ON, % prefix IS NOT needed for line magics.
"""


def line(shell, text):
    word = text.strip().lower()
    shell.automagic = (
        not shell.automagic if not word else word in ("on", "1", "true")
    )
    is_on = shell.automagic
    print(f"Automagic is {'ON' if is_on else 'OFF'}, % prefix IS {'NOT ' if is_on else ''}needed for line magics.")
