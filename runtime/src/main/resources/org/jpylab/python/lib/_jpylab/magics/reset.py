"""%reset [-f] [-s] [in | out | dhist]

Forget the names you defined; asks first unless `-f`. `-s` keeps the history of cells.

>>> spikes = 3
>>> %reset -f
>>> 'spikes' in globals()
False
"""

from _jpylab.interactive import registry


def line(shell, text):
    options, targets = registry.options(text, "fs")
    if "f" not in options:
        answer = shell.host.ask(
            "Once deleted, variables cannot be recovered. Proceed (y/[n])?  "
        )
        if not answer.strip().lower().startswith("y"):
            print("Nothing done.")
            return
    chosen = targets.split()
    for name in shell.user_names() if not chosen else ():
        del shell.user_ns[name]
    if "out" in chosen or not chosen and "s" not in options:
        for number in list(shell.results):
            shell.user_ns.pop(f"_{number}", None)
        shell.results.clear()
        shell.user_ns.update(_="", __="", ___="")
    if "in" in chosen or not chosen and "s" not in options:
        shell.cells[:] = [""] * shell.execution_count
    if "dhist" in chosen:
        del shell.user_ns["_dh"][:]
