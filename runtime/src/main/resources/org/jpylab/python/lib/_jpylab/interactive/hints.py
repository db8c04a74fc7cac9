"""One line of advice under a traceback, for the mistakes that everyone makes."""

import builtins
import sys

_STATEMENTS = {
    "print": "print is a function: print(x)",
    "exec": "exec is a function: exec(code)",
}


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
    if isinstance(error, ModuleNotFoundError):
        return _about_module(error.name or "")
    if isinstance(error, TypeError):
        return _about_type(str(error))
    if isinstance(error, ValueError):
        return _about_shapes(str(error), error)
    return ""


def _about_name(message, namespace):
    name = message.split("'")[1] if message.count("'") >= 2 else ""
    if not name or "Did you mean" in message:
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


def _about_module(name):
    close = nearest(name, list(sys.modules) + list(getattr(sys, "stdlib_module_names", ())))
    return f"Did you mean: '{close}'?" if close else ""


def _about_type(message):
    if "'builtin_function_or_method'" in message or "'function'" in message or "'method'" in message:
        if "unsupported operand" in message or "not subscriptable" in message:
            return "One of them is a function that was not called: add ()."
    return ""


def _about_shapes(message, error):
    if "could not be broadcast together" not in message and "shapes" not in message:
        return ""
    traceback = error.__traceback__
    while traceback is not None and traceback.tb_next is not None:
        traceback = traceback.tb_next
    if traceback is None:
        return ""
    from _jpylab.interactive import sources

    frame = traceback.tb_frame
    lines = sources.lines_of(frame.f_code.co_filename)
    line = lines[traceback.tb_lineno - 1] if traceback.tb_lineno <= len(lines) else ""
    shapes = []
    for name in _words(line):
        value = frame.f_locals.get(name, frame.f_globals.get(name))
        if type(value).__name__ == "ndarray" and name not in [n for n, _ in shapes]:
            shapes.append((name, value.shape))
    return "Shapes: " + ", ".join(f"{n} {s}" for n, s in shapes) if len(shapes) > 1 else ""


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
