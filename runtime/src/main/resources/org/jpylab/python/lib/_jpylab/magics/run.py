"""%run [-i] [-n] [-e] [-t [-N count]] [-p] [-d] [-m module] file [arguments]

Run a Python file or a notebook as a program, then have its names here.

-i  run it with the names you have now; -n  its `__name__` is not `__main__`;
-e  ignore sys.exit(); -t  tell the time it took, of `-N` runs; -p  profile it;
-d  run it under the debugger; -m  run a module. Arguments with `*` stand for file names.

>>> %%writefile -q _rate.py
... import sys
... rate = len(sys.argv)
>>> %run _rate.py a b
>>> rate
3
"""

import glob
import os
import sys

from _jpylab import execute
from _jpylab.interactive import UsageError, registry
from _jpylab.interactive.durations import text_of


def line(shell, text):
    options, rest = registry.options(text, "inetpdG", "mN")
    words = _words(rest)
    if "m" in options:
        return _run_module(shell, options["m"], words)
    if not words:
        raise UsageError("you must provide at least a filename.")
    name, arguments = _find(words[0]), _arguments(words[1:], "G" not in options)
    if name.endswith(".ipynb"):
        return _run_notebook(shell, name)
    runs = int(options.get("N", 1))
    times = []
    for _ in range(runs):
        times.append(_run(shell, name, arguments, options))
    if "t" in options:
        _tell_times(times)


def _words(text):
    """The words of a command line; quotes keep spaces together."""
    words, word, quote = [], None, ""
    for c in text:
        if quote:
            if c == quote:
                quote = ""
            else:
                word += c
        elif c in "'\"":
            quote, word = c, word or ""
        elif c.isspace():
            if word is not None:
                words.append(word)
            word = None
        else:
            word = (word or "") + c
    return words if word is None else words + [word]


def _find(name):
    name = os.path.expanduser(name)
    for candidate in (name, name + ".py", name + ".ipynb"):
        if os.path.isfile(candidate):
            return candidate
    raise UsageError(f"File `{name!r}` not found.")


def _arguments(words, expand):
    found = []
    for word in words:
        matches = sorted(glob.glob(word)) if expand and any(c in word for c in "*?[") else []
        found += matches or [word]
    return found


def _run(shell, name, arguments, options):
    import time

    interactive = "i" in options
    namespace = shell.user_ns if interactive else {"__builtins__": __builtins__}
    saved = {n: namespace.get(n) for n in ("__name__", "__file__")}
    namespace["__name__"] = os.path.splitext(os.path.basename(name))[0] if "n" in options else "__main__"
    namespace["__file__"] = name
    argv, path = sys.argv, list(sys.path)
    sys.argv = [name] + arguments
    sys.path.insert(0, os.path.dirname(os.path.abspath(name)))
    start = time.perf_counter()
    try:
        source = execute.read_source(name)
        code = execute.compile_user(source, name)
        if not interactive:
            execute.needs_pylab(source, code, namespace)
        _execute(code, namespace, options, shell)
    except SystemExit as error:
        if "e" not in options and error.code not in (None, 0):
            print(f"An exception has occurred, use %tb to see the full traceback.\n\nSystemExit: {error.code}")
    finally:
        elapsed = time.perf_counter() - start
        sys.argv = argv
        sys.path[:] = path
        if interactive:
            for key, value in saved.items():
                namespace.pop(key, None) if value is None else namespace.__setitem__(key, value)
        else:
            _take_names(shell, namespace)
    return elapsed


def _execute(code, namespace, options, shell):
    if "p" in options:
        from _jpylab.magics import prun

        prun.profile(shell, lambda: exec(code, namespace), "")
    elif "d" in options:
        import pdb

        pdb.Pdb().run(code, namespace)
    else:
        exec(code, namespace)


def _take_names(shell, namespace):
    shell.user_ns.update((n, v) for n, v in namespace.items() if not (n.startswith("__") and n.endswith("__")))


def _run_module(shell, name, arguments):
    import runpy

    argv = sys.argv
    sys.argv = [name] + arguments
    try:
        _take_names(shell, runpy.run_module(name, run_name="__main__", alter_sys=True))
    finally:
        sys.argv = argv


def _run_notebook(shell, name):
    import json

    try:
        with open(name, encoding="utf-8") as file:
            cells = json.load(file)["cells"]
    except (ValueError, KeyError, TypeError):
        raise UsageError(f"{name} is not a notebook") from None
    for cell in cells:
        if cell.get("cell_type") != "code":
            continue
        source = cell["source"]
        result = shell.run_cell("".join(source) if isinstance(source, list) else source, False, True)
        if not result.success or result.exit_code is not None:
            break


def _tell_times(times):
    total = sum(times)
    if len(times) == 1:
        print(f"\nWall time: {text_of(total)}")
    else:
        print(f"\nTotal runs performed: {len(times)}")
        print(f"Total wall time: {text_of(total)}; per run: {text_of(total / len(times))}")
