"""%pdb [on | off]

Start the debugger by itself after every exception.

>>> %pdb on
Automatic pdb calling has been turned ON
>>> %pdb off
Automatic pdb calling has been turned OFF
"""


def line(shell, text):
    word = text.strip().lower()
    if word in ("on", "1", "true"):
        shell.post_mortem = True
    elif word in ("off", "0", "false"):
        shell.post_mortem = False
    elif not word:
        shell.post_mortem = not shell.post_mortem
    else:
        print("Incorrect argument. Use on/1, off/0, or nothing for a toggle.")
        return
    print("Automatic pdb calling has been turned", "ON" if shell.post_mortem else "OFF")
