"""%del names

Delete names. `%xdel` also forgets results that hold the value.

>>> rate = count = 10
>>> %del rate count
>>> %del rate
UsageError: name 'rate' is not defined
"""

from _jpylab.interactive import UsageError


def line(shell, text):
    for name in text.replace(",", " ").split():
        if name not in shell.user_ns:
            raise UsageError(f"name '{name}' is not defined")
        del shell.user_ns[name]
