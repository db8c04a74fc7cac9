"""%unalias name

Forget an alias.

>>> %alias say echo said: %l
>>> %unalias say
>>> %unalias say
say is not an alias
"""


def line(shell, text):
    name = text.strip()
    if name in shell.aliases:
        del shell.aliases[name]
    else:
        print(f"{name} is not an alias")
