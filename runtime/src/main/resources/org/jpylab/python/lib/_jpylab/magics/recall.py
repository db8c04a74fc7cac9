"""%recall [ranges | expression | text]

Put earlier cells behind the next prompt, or the last result without ranges.

What is no range is evaluated, or looked for in the history: the last cell with this text.

>>> rate = 10
>>> %recall 1
"""

from _jpylab.interactive import UsageError
from _jpylab.interactive.cells import source


def line(shell, text):
    if not text.strip():
        shell.set_next_input(str(shell.user_ns["_"]))
        return
    try:
        found = source(shell, text)
    except UsageError:
        found = _value(shell, text) or _last_with(shell, text.strip())
    if found:
        shell.set_next_input(found)
    else:
        print("Couldn't evaluate or find in history:", text)


def _value(shell, text):
    try:
        return str(eval(text, shell.user_ns))
    except Exception:
        return ""


def _last_with(shell, text):
    found = shell.history_manager.search(f"*{text}*")
    return next((c for _, _, c in reversed(found) if "recall" not in c and "rep" not in c), "")
