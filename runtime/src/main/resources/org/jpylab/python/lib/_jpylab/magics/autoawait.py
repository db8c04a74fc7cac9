"""%autoawait [on | off | asyncio]

Let cells await outside functions, or not; without an argument tell which.

>>> %autoawait
IPython autoawait is `on`, and set to use `asyncio`
>>> %autoawait off
>>> %autoawait on
"""

from _jpylab.interactive import UsageError, awaiting


def line(shell, text):
    wanted = text.strip().lower()
    if not wanted:
        state = "on" if awaiting.enabled else "off"
        print(f"IPython autoawait is `{state}`, and set to use `asyncio`")
    elif wanted in ("on", "true", "1", "asyncio"):
        awaiting.enabled = True
    elif wanted in ("off", "false", "0"):
        awaiting.enabled = False
    else:
        raise UsageError(f"JPyLab awaits with asyncio; there is no {text.strip()}")
