"""Evaluates the expressions of `stored` and compares with what NumPy answered: `same` counts those that agree,
`unexpected` names those that differ and are not among the known `differences`."""
import json
import sys
import warnings

import numpy as np


def described(value):
    """Type, dtype and shape besides the text that prints."""
    if isinstance(value, np.ndarray):
        return f"{type(value).__name__} {value.dtype} {value.shape} {value!r}"
    if isinstance(value, (list, tuple)):
        return f"{type(value).__name__}[{', '.join(map(described, value))}]"
    if isinstance(value, np.dtype):
        return f"dtype {value!r}"
    return f"{type(value).__name__} {value!r}"


def answer(expression):
    """What an expression gives, prints or raises, and its warnings."""
    import io

    np.set_printoptions(precision=8)
    out, old = io.StringIO(), sys.stdout
    with warnings.catch_warnings(record=True) as seen:
        warnings.simplefilter("always")
        space = {"np": np}
        try:
            sys.stdout = out
            *before, last = expression.split("; ")
            for statement in before:
                exec(statement, space)
            text = described(eval(last, space))
        except Exception as e:
            text = f"{type(e).__name__}: {e}"
        finally:
            sys.stdout = old
    told = [f" !{w.category.__name__}: {w.message}" for w in seen]
    return out.getvalue() + text + "".join(dict.fromkeys(told))


known = json.loads(str(differences))
same, failures = 0, []
for expression, wanted in json.loads(str(stored)):
    found = answer(expression)
    if found == wanted:
        same += 1
    elif expression not in known:
        failures.append(f"{expression}\n  NumPy: {wanted}\n  here:  {found}")
unexpected = "\n".join(failures)
