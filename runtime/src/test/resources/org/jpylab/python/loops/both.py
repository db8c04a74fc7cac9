"""Runs a program twice, its loops in Python and in Java, and tells where the two differ."""
import contextlib
import io
import cmath
import math
import traceback
import warnings

import numpy as np

from _jpylab import execute, loops

count = 0


def outcome(source, enabled):
    global count
    count += 1
    loops._enabled = enabled
    namespace = {"np": np, "math": math, "cmath": cmath}
    out = io.StringIO()
    error = None
    with warnings.catch_warnings(record=True) as warned, contextlib.redirect_stdout(out):
        warnings.simplefilter('always')
        try:
            exec(execute.compile_user(source, '<program %d>' % count), namespace)
        except Exception as e:
            lines = [frame.lineno for frame in traceback.extract_tb(e.__traceback__) if '<program' in frame.filename]
            error = type(e).__name__, str(e), lines
        finally:
            loops._enabled = True
    values = {name: described(value) for name, value in namespace.items() if not name.startswith('__')}
    return values, out.getvalue(), error, [(w.category.__name__, str(w.message), w.lineno) for w in warned]


def described(value):
    if isinstance(value, np.ndarray):
        return 'array', str(value.dtype), value.shape, value.tobytes()
    if isinstance(value, (list, tuple, dict)):
        items = value.items() if isinstance(value, dict) else value
        return type(value).__name__, [described(item) for item in items]
    return type(value).__name__, repr(value) if isinstance(value, (int, float, complex, str, bool, np.generic)) else ''


def java_iterations():
    return loops._loops.done() if loops._loops is not None else 0


def both(source):
    """What differs, and the number of iterations that Java did."""
    python = outcome(source, False)
    before = java_iterations()
    java = outcome(source, True)
    found = []
    for what, mine, its in zip(('values', 'output', 'error', 'warnings'), python, java):
        if what == 'values':
            for name in sorted(set(mine) | set(its)):
                if mine.get(name) != its.get(name):
                    found.append('%s: %r in Python, %r in Java' % (name, mine.get(name), its.get(name)))
        elif mine != its:
            found.append('%s: %r in Python, %r in Java' % (what, mine, its))
    return '\n'.join(found), java_iterations() - before
