"""Runs the examples of NumPy's own docstrings through a JPyLab session and says which ones differ.

Nothing of NumPy's text is stored: the first step reads the installed NumPy and writes what it really
prints to a scratch file, the second runs the same inputs in a session.

    /usr/bin/python3 numpy_doc_examples.py collect /tmp/examples.json    (CPython with NumPy 1.24)
    /usr/bin/python3 numpy_doc_examples.py guide /tmp/guide.json REPO    (the pages of a clone of NumPy)
    jpylab numpy_doc_examples.py check /tmp/examples.json [name-part …]  (a JPyLab session)
"""

import io
import json
import sys
import warnings

# Rooms that are not NumPy to a script.
SKIPPED_MODULES = ("distutils", "f2py", "testing")
# What tells of the machine or of NumPy's own text.
SKIPPED_WORDS = ("timeit", "np.show_config", "np.source", "np.lookfor", "np.show_runtime", "np.info", "numba",
                 "np.who(", "get_include", "import scipy", "from scipy", "urllib", "ctypes")  # fmt: skip
ROOMS = ("np", "np.lib", "np.char", "np.rec", "np.emath", "np.linalg", "np.fft", "np.random", "np.ma", "np.ma.mrecords",
         "np.polynomial", "np.polynomial.polynomial", "np.polynomial.chebyshev", "np.polynomial.legendre",
         "np.polynomial.laguerre", "np.polynomial.hermite", "np.polynomial.hermite_e", "np.polynomial.polyutils",
         "np.core.records", "np.core.defchararray", "np.ctypeslib", "np.testing")  # fmt: skip


def docstrings():
    """(name, docstring) of every public thing, each text once."""
    import importlib
    import types

    import numpy as np

    seen = set()

    def give(name, thing):
        doc = getattr(thing, "__doc__", None)
        if isinstance(doc, str) and ">>>" in doc and doc not in seen:
            seen.add(doc)
            yield name, doc

    def members(prefix, thing):
        yield from give(prefix, thing)
        if isinstance(thing, type):
            for name in sorted(vars(thing)):
                if not name.startswith("_") or name in ("__array_wrap__", "__getitem__"):
                    yield from give(f"{prefix}.{name}", getattr(thing, name, None))

    modules = {room: getattr(np, room[3:], None) or importlib.import_module("numpy" + room[2:]) for room in ROOMS}
    for name in sorted(vars(np.lib)):
        thing = getattr(np.lib, name)
        if isinstance(thing, types.ModuleType) and thing.__name__.startswith("numpy.lib."):
            modules["np.lib." + name] = thing
    for prefix, module in modules.items():
        yield from give(prefix, module)
        for name in sorted(vars(module)):
            if name.startswith("_") or name in SKIPPED_MODULES:
                continue
            thing = getattr(module, name)
            if isinstance(thing, types.ModuleType):
                continue
            yield from members(f"{prefix}.{name}", thing)


def run(examples, namespace):
    """What each example prints; an exception gives its last line. Files go to a folder that is then removed."""
    import os
    import tempfile

    home = os.getcwd()
    with tempfile.TemporaryDirectory() as folder:
        os.chdir(folder)
        try:
            return run_here(examples, namespace)
        finally:
            os.chdir(home)


def run_here(examples, namespace):
    results = []
    for source in examples:
        out = io.StringIO()
        old, sys.stdout = sys.stdout, out
        failure = None
        try:
            exec(compile(source, "<example>", "single"), namespace)
        except BaseException as e:
            failure = f"{type(e).__name__}: {e}"
        finally:
            sys.stdout = old
        results.append([out.getvalue(), failure])
    return results


def fresh():
    import numpy as np

    np.set_printoptions(
        precision=8, threshold=1000, edgeitems=3, linewidth=75, suppress=False, nanstr="nan",
        infstr="inf", sign="-", formatter=None, floatmode="maxprec", legacy=False,
    )  # fmt: skip
    np.seterr(divide="warn", over="warn", under="ignore", invalid="warn")
    np.set_string_function(None)
    np.set_string_function(None, repr=False)
    np.random.seed(1)
    np.setbufsize(8192)
    if "matplotlib.pyplot" in sys.modules:
        sys.modules["matplotlib.pyplot"].close("all")
    return {"np": np, "__name__": "__main__"}


def collect(path):
    import doctest

    warnings.simplefilter("ignore")
    parser, stored = doctest.DocTestParser(), []
    for name, doc in docstrings():
        try:
            examples = [e.source for e in parser.get_examples(doc)]
        except ValueError:
            continue
        text = "".join(examples)
        if any(word in text for word in SKIPPED_WORDS):
            continue
        first, second = run(examples, fresh()), run(examples, fresh())
        kept = [
            [s, o, f, a == b and "0x" not in o]
            for s, (o, f), a, b in zip(examples, first, first, second)
        ]
        stored.append([name, kept])
    with open(path, "w") as file:
        json.dump(stored, file, indent=0)
    print(len(stored), "docstrings,", sum(len(k) for _, k in stored), "examples")


def pages(repository):
    """(path, text) of the user guide and the reference of a clone, bare or not."""
    import subprocess

    def git(*words):
        return subprocess.run(["git", "-C", repository, *words], capture_output=True, text=True, check=True).stdout

    for folder in ("doc/source/user", "doc/source/reference"):
        for name in git("ls-tree", "-r", "--name-only", "HEAD", folder).split():
            if name.endswith(".rst"):
                yield name, git("show", "HEAD:" + name)


def guide(path, repository):
    """As `collect`, for the blocks of pages; each page is one namespace."""
    import doctest

    warnings.simplefilter("ignore")
    parser, stored = doctest.DocTestParser(), []
    for name, text in pages(repository):
        examples = []
        for block in text.replace(".. doctest::", "").split("\n\n\n"):
            try:
                examples += [e.source for e in parser.get_examples(block)]
            except ValueError:
                continue
        examples = [e for e in examples if not any(w in e for w in SKIPPED_WORDS)]
        if not examples:
            continue
        first, second = run(examples, fresh()), run(examples, fresh())
        # What the installed NumPy cannot run says nothing of it.
        kept = [
            [s, o, f, a == b and "0x" not in o and f is None]
            for s, (o, f), a, b in zip(examples, first, first, second)
        ]
        stored.append([name, kept])
    with open(path, "w") as file:
        json.dump(stored, file, indent=0)
    print(len(stored), "pages,", sum(k[3] for _, kept in stored for k in kept), "examples")


def check(path, wanted):
    warnings.simplefilter("ignore")
    with open(path) as file:
        stored = json.load(file)
    good = total = examples_good = examples = 0
    for name, kept in stored:
        if wanted and not any(w in name for w in wanted):
            continue
        results = run([k[0] for k in kept], fresh())
        bad = [
            (s, o, f, mine)
            for (s, o, f, stable), mine in zip(kept, results)
            if stable and (o != mine[0] or f != mine[1])
        ]
        total += 1
        counted = sum([bool(k[3]) for k in kept])
        examples += counted
        examples_good += counted - len(bad)
        good += not bad
        if bad:
            s, o, f, mine = bad[0]
            print(f"--- {name}: {len(bad)} of {len(kept)}")
            for s, o, f, mine in bad[: 100 if wanted else 2]:
                print("   >>> " + s.rstrip().replace("\n", "\n   ... "))
                print("   want", (o + (f or "")).rstrip().replace("\n", "\n        ")[:400])
                print("   got ", (mine[0] + (mine[1] or "")).rstrip().replace("\n", "\n        ")[:400])
    print(f"{good} of {total} docstrings, {examples_good} of {examples} examples")


if __name__ == "__main__":
    if sys.argv[1] == "collect":
        collect(sys.argv[2])
    elif sys.argv[1] == "guide":
        guide(sys.argv[2], sys.argv[3])
    else:
        check(sys.argv[2], sys.argv[3:])
