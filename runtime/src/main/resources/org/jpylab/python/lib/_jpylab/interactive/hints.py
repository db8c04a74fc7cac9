"""One line of advice under a traceback, for the mistakes that everyone makes."""

import builtins
import sys

# What cannot be imported here, since it is compiled for CPython.
_COMPILED = (
    "brian2 cv2 cython h5py jax lxml neuron numba pandas pyarrow PyQt5 PyQt6 sklearn skimage statsmodels tables"
    " tensorflow torch"
).split()


def hint(error, namespace):
    """A hint about an exception, empty if nothing useful is known."""
    try:
        return _hint(error, namespace)
    except Exception:
        return ""


def _hint(error, namespace):
    if isinstance(error, NameError) and error.args:
        return _about_name(str(error.args[0]), namespace)
    if isinstance(error, AttributeError):
        return _about_attribute(error)
    if isinstance(error, ImportError):
        return _about_import(str(error), error.name or "")
    if isinstance(error, TypeError):
        return _about_type(str(error))
    if isinstance(error, ValueError):
        return _about_shapes(str(error), error)
    if isinstance(error, KeyError) and error.args:
        return _about_key(error.args[0], error)
    if isinstance(error, FileNotFoundError):
        return _about_file(str(error.filename or ""))
    return ""


def _about_name(message, namespace):
    name = message.split("'")[1] if message.count("'") >= 2 else ""
    if not name or "Did you mean" in message or name.startswith("_"):
        return ""
    close = nearest(name, [n for n in dict(namespace) if isinstance(n, str)] + dir(builtins))
    if close:
        return f"Did you mean: '{close}'?"
    if name in ("np", "plt", "numpy", "pylab"):
        return "Run %pylab, or start jpylab without --no-pylab, to have it."
    return ""


def _about_attribute(error):
    owner, name = getattr(error, "obj", None), getattr(error, "name", None)
    if owner is None or not name or "Did you mean" in str(error):
        return ""
    close = nearest(name, [n for n in dir(owner) if isinstance(n, str)])
    if close:
        return f"Did you mean: '{close}'?"
    if callable(owner) and not isinstance(owner, type) and hasattr(owner, "__name__"):
        return f"{owner.__name__} is a function; call it first: {owner.__name__}(...).{name}"
    return ""


def _about_import(message, name):
    if message.startswith("cannot import name '"):
        close = nearest(message.split("'")[1], dir(sys.modules.get(name)))
        return f"Did you mean: '{close}'?" if close and "Did you mean" not in message else ""
    return _about_module(name)


def _about_module(name):
    if name.partition(".")[0] in _COMPILED:
        return f"{name} is compiled for another Python; it cannot be imported on the JVM."
    close = nearest(name, list(sys.modules) + list(getattr(sys, "stdlib_module_names", ())))
    return f"Did you mean: '{close}'?" if close else ""


def _about_type(message):
    uncalled = ("'builtin_function_or_method'", "'function'", "'method'", "'ufunc'", "'numpy.ufunc'")
    if any(kind in message for kind in uncalled):
        if "unsupported operand" in message or "not subscriptable" in message:
            return "One of them is a function that was not called: add ()."
    if "object is not callable" in message:
        kind = message.split("'")[1] if message.count("'") >= 2 else ""
        if kind in ("int", "float", "complex", "float64", "int64", "numpy.float64", "numpy.int64"):
            return "A number stands before the parenthesis: is an operator missing, such as *?"
        if kind in ("list", "tuple", "dict", "str", "ndarray", "numpy.ndarray"):
            return "Elements are taken with brackets: x[0], not x(0)."
    return ""


_ABOUT_SHAPES = (
    "could not be broadcast",
    "shapes ",
    "shape mismatch",
    "mismatch in its core dimension",
    "same number of dimensions",
    "must match exactly",
    "cannot reshape",
    "same first dimension",
    "must be the same size",
)


def _about_shapes(message, error):
    if not any(part in message for part in _ABOUT_SHAPES):
        return ""
    shapes = {
        name: value.shape
        for name, value in _values_in_line(error)
        if type(value).__name__ in ("ndarray", "matrix")
    }
    return "Shapes: " + ", ".join(f"{n} {s}" for n, s in shapes.items()) if shapes else ""


def _about_key(key, error):
    if not isinstance(key, str):
        return ""
    for _, value in _values_in_line(error):
        if isinstance(value, dict) and key not in value:
            close = nearest(key, [k for k in value if isinstance(k, str)])
            if close:
                return f"Did you mean: '{close}'?"
    return ""


def _about_file(path):
    import os

    folder, name = os.path.split(path)
    try:
        close = nearest(name, os.listdir(folder or "."))
    except OSError:
        return ""
    return f"Did you mean: {os.path.join(folder, close)!r}?" if close else ""


def _values_in_line(error):
    """(name, value) for the names in the user's line that failed."""
    from _jpylab import PREFIX
    from _jpylab.interactive import sources

    traceback, own = error.__traceback__, None
    while traceback is not None:
        if not traceback.tb_frame.f_code.co_filename.startswith(PREFIX):
            own = traceback
        traceback = traceback.tb_next
    if own is None:
        return []
    frame = own.tb_frame
    lines = sources.lines_of(frame.f_code.co_filename)
    line = lines[own.tb_lineno - 1] if own.tb_lineno <= len(lines) else ""
    return [
        (name, frame.f_locals.get(name, frame.f_globals.get(name))) for name in dict.fromkeys(_words(line))
    ]


def _words(line):
    word = ""
    for c in line + " ":
        if c.isalnum() or c == "_":
            word += c
        elif word:
            yield word
            word = ""


def nearest(name, candidates):
    """The candidate that is this name with a slip of the finger, None if there is none."""
    allowed = max(1, len(name) // 3)
    if len(name) < 2:
        return None
    best, best_distance = None, allowed + 1
    for candidate in candidates:
        if candidate == name or abs(len(candidate) - len(name)) > allowed:
            continue
        if candidate.startswith("_") and not name.startswith("_"):
            continue
        distance = _distance(name, candidate, best_distance)
        if distance < best_distance:
            best, best_distance = candidate, distance
    return best


def _distance(a, b, limit):
    """Insertions, deletions, replacements and swaps from one word to the other; `limit` or less."""
    before, row = None, list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        before, previous, row = row, before, [i]
        for j, y in enumerate(b, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (x != y))
            if previous is not None and j > 1 and x == b[j - 2] and a[i - 2] == y:
                cost = min(cost, previous[j - 2] + 1)
            row.append(cost)
        if min(row) >= limit:
            return limit
    return row[-1]
