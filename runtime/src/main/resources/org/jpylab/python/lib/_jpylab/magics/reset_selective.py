"""%reset_selective [-f] pattern

Forget the names in which a regular expression is found; asks first unless `-f`.

>>> spike1 = spike2 = rate = 0
>>> %reset_selective -f ^spike
>>> %who_ls
['rate']
"""

import re

from _jpylab.interactive import UsageError, registry
from _jpylab.interactive.questions import confirmed


def line(shell, text):
    options, pattern = registry.options(text, "f")
    if not pattern:
        print("No pattern pattern specified. Use %reset -f if you want to delete all variables.")
        return
    try:
        wanted = re.compile(pattern)
    except re.error as error:
        raise UsageError(f"{pattern} is not a regular expression: {error}") from None
    if "f" not in options:
        if not confirmed(shell, "Once deleted, variables cannot be recovered. Proceed (y/[n])?  "):
            print("Nothing done.")
            return
    for name in shell.user_names():
        if wanted.search(name):
            del shell.user_ns[name]
