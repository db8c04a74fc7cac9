"""%autocall [0 | 1 | 2]

Call functions without parentheses: off, where arguments follow, or always.

>>> %autocall 1
Automatic calling is: Smart
>>> abs 3
------> abs(3)
3
>>> %autocall 0
Automatic calling is: Off
"""

from _jpylab.interactive import UsageError

_MODES = ["Off", "Smart", "Full"]


def line(shell, text):
    word = text.strip()
    if not word:
        shell.autocall = 0 if shell.autocall else 1
    elif word in ("0", "1", "2"):
        shell.autocall = int(word)
    else:
        raise UsageError("Valid modes: 0->Off, 1->Smart, 2->Full")
    print("Automatic calling is:", _MODES[shell.autocall])
