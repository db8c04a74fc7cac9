"""%xdel name

Delete a name everywhere JPyLab keeps its value, so that its memory can be had again.

>>> big = [0] * 1000
>>> %xdel big
>>> 'big' in globals()
False
"""


def line(shell, text):
    name = text.strip()
    if name not in shell.user_ns:
        print(f"NameError: name '{name}' is not defined")
        return
    value = shell.user_ns.pop(name)
    for number in [n for n, v in shell.results.items() if v is value]:
        del shell.results[number]
    for other in [n for n, v in shell.user_ns.items() if n.startswith("_") and v is value]:
        del shell.user_ns[other]
