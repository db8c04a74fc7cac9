"""%xmode [Plain | Context | Verbose | Minimal]

Choose how tracebacks are printed; the next mode without a name.

>>> %xmode Plain
Exception reporting mode: Plain
>>> %xmode Context
Exception reporting mode: Context
"""

from _jpylab.interactive import UsageError, tracebacks

_MODES = tracebacks.MODES


def line(shell, text):
    mode = text.strip().capitalize()
    if not mode:
        mode = _MODES[(_MODES.index(tracebacks.mode) + 1) % len(_MODES)]
    if mode not in _MODES:
        raise UsageError(f"Unrecognized mode in %xmode: {mode!r}. Valid modes: {', '.join(_MODES)}")
    tracebacks.mode = mode
    print("Exception reporting mode:", mode)
