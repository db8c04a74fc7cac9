"""%pprint

Show containers over several lines, or as Python's `repr` does.

>>> %pprint
Pretty printing has been turned OFF
>>> %pprint
Pretty printing has been turned ON
"""


def line(shell, text):
    shell.pretty = not shell.pretty
    print("Pretty printing has been turned", "ON" if shell.pretty else "OFF")
