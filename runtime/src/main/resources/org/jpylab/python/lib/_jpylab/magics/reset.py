"""%reset [-f] [-s] [in | out | dhist | array]

Forget the names you defined; asks first unless `-f`. `-s` keeps the history of cells.

>>> spikes = 3
>>> %reset -f
>>> 'spikes' in globals()
False
"""

from _jpylab.interactive import registry
from _jpylab.interactive.questions import confirmed


def line(shell, text):
    options, targets = registry.options(text, "fs")
    if "f" not in options:
        question = "Once deleted, variables cannot be recovered. Proceed (y/[n])?  "
        if not confirmed(shell, question):
            print("Nothing done.")
            return
    chosen = targets.lower().split()
    for target in chosen:
        if target in _TARGETS:
            _TARGETS[target](shell)
        else:
            print(f"Don't know how to reset  {target}, please run `%reset?` for details")
    if not chosen:
        for name in shell.user_names():
            del shell.user_ns[name]
        if "s" not in options:
            _forget_results(shell)
            _forget_cells(shell)


def _forget_results(shell):
    for number in list(shell.results):
        shell.user_ns.pop(f"_{number}", None)
    shell.results.clear()
    shell.user_ns.update(_="", __="", ___="")


def _forget_cells(shell):
    shell.cells[:] = [""] * (shell.execution_count + 1)


def _reset_out(shell):
    print(f"Flushing output cache ({len(shell.results)} entries)")
    _forget_results(shell)


def _reset_in(shell):
    print("Flushing input history")
    _forget_cells(shell)


def _reset_folders(shell):
    print("Flushing directory history")
    del shell.user_ns["_dh"][:]


def _reset_arrays(shell):
    for name in shell.user_names():
        if type(shell.user_ns[name]).__name__ == "ndarray":
            del shell.user_ns[name]


_TARGETS = {
    "out": _reset_out,
    "in": _reset_in,
    "dhist": _reset_folders,
    "array": _reset_arrays,
}
