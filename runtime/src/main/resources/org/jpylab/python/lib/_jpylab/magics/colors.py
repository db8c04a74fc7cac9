"""%colors NoColor | Neutral | Linux | LightBG

Choose the colours of prompts and tracebacks.

>>> %colors NoColor
"""

from _jpylab.interactive import UsageError


def line(shell, text):
    name = text.strip().lower()
    if name not in ("nocolor", "neutral", "linux", "lightbg"):
        raise UsageError("%colors: you must specify a color scheme. See '%colors?'")
    choose = getattr(shell.host, "use_colours", None)
    if choose is not None:
        choose(name != "nocolor")
