"""What optimizers and solvers return."""

_FIRST = (
    "message success status fun funl x xl col_ind nit lower upper eqlin ineqlin converged flag function_calls iterations root"
).split()
_REDUNDANT = frozenset(("slack", "con", "crossover_nit"))


class OptimizeResult(dict):
    """A dictionary whose keys are attributes too.

    >>> OptimizeResult(x=1).x
    1
    """

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(name) from None

    __setattr__ = dict.__setitem__
    __delattr__ = dict.__delitem__

    def __repr__(self):
        return _listed(self, 0, 1) if self else type(self).__name__ + "()"

    def __dir__(self):
        return list(self.keys())


def _rank(item):
    name = item[0].lower()
    return _FIRST.index(name) if name in _FIRST else len(_FIRST)


def _number(x):
    import numpy as np

    if x != x or x in (np.inf, -np.inf):
        return f"{float(x):>10}"
    return np.format_float_scientific(x, precision=3, pad_left=2, unique=False)


def _listed(value, indent, margin):
    """One line for each entry, keys to the right; arrays in three digits."""
    if isinstance(value, dict):
        if not value:
            return str(value)
        width = max(map(len, value)) + margin
        lines = []
        for key, entry in sorted((e for e in value.items() if e[0] not in _REDUNDANT), key=_rank):
            text = _listed(entry, indent + width + 2, 0)
            lines.append(key.rjust(width) + ": " + text.replace("\n", "\n" + " " * (width + 2)))
        return "\n".join(lines)
    import numpy as np

    with np.printoptions(linewidth=76 - indent, edgeitems=2, threshold=12, formatter={"float_kind": _number}):
        return str(value)
