"""%page [-r] name

Show an object a screen at a time; `-r` as `print` shows it.

>>> rate = 10
>>> %page rate
10
"""

from _jpylab.interactive import inspection, registry


def line(shell, text):
    options, name = registry.options(text, "r")
    try:
        value = inspection.find(name.strip(), shell.user_ns)[0] if name.strip() else shell.user_ns["_"]
    except inspection.NotFound:
        print(f"Object `{name.strip()}` not found")
        return
    shell.host.page(str(value) if "r" in options else shell.format(value))
