"""Runs the examples of SciPy's own docstrings through a JPyLab session and counts, by sub-module, which agree.

Nothing of SciPy's text is stored: the first step reads the installed SciPy and writes what it really
prints to a scratch file, the second runs the same inputs in a session.

    /usr/bin/python3 scipy_doc_examples.py collect /tmp/examples.json         (CPython with SciPy 1.10)
    jpylab scipy_doc_examples.py check /tmp/examples.json [module-or-name …]  (a JPyLab session)
"""

import importlib
import json
import os
import re
import sys
import time
import types
import warnings

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))
sys.dont_write_bytecode = True
from numpy_doc_examples import fresh, run

MODULES = (
    "cluster.hierarchy", "cluster.vq", "constants", "fft", "fftpack", "integrate", "interpolate", "io", "io.wavfile",
    "linalg", "linalg.blas", "linalg.lapack", "linalg.interpolative", "misc", "ndimage", "odr", "optimize", "signal",
    "signal.windows", "sparse", "sparse.csgraph", "sparse.linalg", "spatial", "spatial.distance",
    "spatial.transform", "special", "stats", "stats.contingency", "stats.mstats", "stats.qmc",
)  # fmt: skip
SKIPPED_WORDS = ("tempfile", "memmap", "timeit", "datasets.", "face()", "ascent()", "electrocardiogram", "LowLevelCallable",
                 "ctypes", "pybind11", "networkx", "open(", "np.load(", "multiprocessing", "concurrent", "mpmath")  # fmt: skip


def docstrings():
    """(module, name, docstring) of every public thing, each text once."""
    seen = set()
    for module_name in MODULES:
        module = importlib.import_module("scipy." + module_name)
        for name in sorted(getattr(module, "__all__", None) or vars(module)):
            thing = getattr(module, name, None)
            if name.startswith("_") or thing is None or isinstance(thing, types.ModuleType):
                continue
            things = [(name, thing)]
            if isinstance(thing, type):
                things += [
                    (f"{name}.{m}", getattr(thing, m, None)) for m in sorted(vars(thing)) if not m.startswith("_")
                ]
            for full, it in things:
                doc = getattr(it, "__doc__", None)
                if isinstance(doc, str) and ">>>" in doc and doc not in seen:
                    seen.add(doc)
                    yield module_name, full, doc


def opened():
    namespace = fresh()
    import matplotlib.pyplot as plt
    import numpy as np

    plt.close("all")
    plt.show = lambda *args, **kwargs: None
    np.random.seed(1234)
    return namespace


def collect(path):
    import doctest

    import matplotlib

    matplotlib.use("agg")
    warnings.simplefilter("ignore")
    parser, stored = doctest.DocTestParser(), []
    for module, name, doc in docstrings():
        try:
            examples = [e.source for e in parser.get_examples(doc)]
        except ValueError:
            continue
        text = "".join(examples)
        if any(word in text for word in SKIPPED_WORDS) or not examples:
            continue
        print(module, name, flush=True)
        began = time.time()
        first = run(examples, opened())
        if time.time() - began > 20:
            continue
        second = run(examples, opened())
        kept = [
            [s, o, f, a == b and "0x" not in o]
            for s, (o, f), a, b in zip(examples, first, first, second)
        ]  # fmt: skip
        stored.append([module, name, kept, time.time() - began])
    with open(path, "w") as file:
        json.dump(stored, file, indent=0)
    print(len(stored), "docstrings,", sum(len(k[2]) for k in stored), "examples")


NUMBER = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?")


def near(a, b):
    """Whether two texts differ only in the last digits of numbers or in blanks."""
    if "".join(NUMBER.sub("#", a).split()) != "".join(NUMBER.sub("#", b).split()):
        return False
    numbers = zip(NUMBER.findall(a), NUMBER.findall(b))
    return all(abs(float(x) - float(y)) <= 1e-6 * max(abs(float(x)), abs(float(y))) + 1e-9 for x, y in numbers)



def check(path, wanted):
    warnings.simplefilter("ignore")
    import matplotlib

    matplotlib.use("agg")
    with open(path) as file:
        stored = json.load(file)
    counts = {}
    for module, name, kept, seconds in stored:
        full = module + "." + name
        if wanted and not any(full.startswith(w) for w in wanted):
            continue
        print("..", full, file=sys.stderr, flush=True)
        began = time.time()
        results = run([k[0] for k in kept], opened())
        spent = time.time() - began
        bad = [
            (s, o, f, mine)
            for (s, o, f, stable), mine in zip(kept, results)
            if stable and (o != mine[0] or f != mine[1])
        ]
        far = [b for b in bad if b[2] != b[3][1] or not near(b[1], b[3][0])]
        c = counts.setdefault(module, [0, 0, 0])
        c[0] += 1
        c[1] += not bad
        c[2] += not far
        if spent > 5 and spent > 5 * seconds:
            print(f"    slow: {full} {spent:.1f} s, there {seconds:.1f} s")
        if bad:
            print(f"--- {full}: {len(bad)} of {len(kept)}{'' if far else ' (digits)'}")
            for s, o, f, mine in (far or bad)[: 100 if wanted and full in wanted else 1]:
                print("   >>> " + s.rstrip().replace("\n", "\n   ... ")[:300])
                print("   want", (o + (f or "")).rstrip().replace("\n", "\n        ")[:300])
                print("   got ", (mine[0] + (mine[1] or "")).rstrip().replace("\n", "\n        ")[:300], flush=True)
    print(f"{'module':24}{'docs':>6}{'same':>6}{'near':>6}")
    for module, c in counts.items():
        print(f"{module:24}{c[0]:6}{c[1]:6}{c[2]:6}")
    print(f"{'all':24}" + "".join(f"{sum(c[i] for c in counts.values()):6}" for i in range(3)))


if __name__ == "__main__":
    if sys.argv[1] == "collect":
        collect(sys.argv[2])
    else:
        check(sys.argv[2], sys.argv[3:])
