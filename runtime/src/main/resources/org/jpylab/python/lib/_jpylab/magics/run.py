"""%run [-i] [-n] [-e] [-t [-N count]] [-p] [-d [-b line]] [-G] [-m module] file [arguments]

Run a Python file or a notebook as a program, then have its names here.

-i  run it with the names you have now; -n  its `__name__` is not `__main__`;
-e  ignore sys.exit(); -t  tell the time it took, of `-N` runs; -p  profile it;
-d  run it under the debugger, with a breakpoint in `-b line` or `-b file:line`; -m  run a module.
Arguments with `*` stand for file names, unless `-G`.

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
from _jpylab.interactive import UsageError, registry, tracebacks


def line(shell, text):
    options, rest = registry.options(text, "nidtN:b:pD:l:rs:T:em:G")
    words = _words(rest)
    if "m" in options:
        return _run_module(shell, options["m"], words)
    if not words:
        raise UsageError("you must provide at least a filename.")
    name, arguments = _find(words[0]), _arguments(words[1:], "G" not in options)
    if name.endswith(".ipynb"):
        return _run_notebook(shell, name)
    runs = registry.number(options, "N", 1)
    times = []
    for _ in range(runs):
        times.append(run_file(shell, name, arguments, options))
    if "t" in options:
        _tell_times(times)


def times_so_far():
    """Seconds of the processor for the program and for the system, and of the clock."""
    import time

    from _jpylab.magics.time import processor

    return (*processor(), time.perf_counter())


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


def run_file(shell, name, arguments, options):
    """Run a file as the options of `%run` say; the seconds it took, as `times_so_far` gives them."""
    interactive = "i" in options
    namespace = shell.user_ns if interactive else {"__builtins__": __builtins__}
    saved = {n: namespace.get(n) for n in ("__name__", "__file__")}
    namespace["__name__"] = os.path.splitext(os.path.basename(name))[0] if "n" in options else "__main__"
    namespace["__file__"] = os.path.abspath(name)
    argv, path = sys.argv, list(sys.path)
    sys.argv = [name] + arguments
    sys.path.insert(0, os.path.dirname(os.path.abspath(name)))
    start = times_so_far()
    try:
        source = execute.read_source(name)
        code = _code(source, os.path.abspath(name))
        if not interactive:
            execute.needs_pylab(source, code, namespace)
        _execute(code, namespace, options, shell)
    except Exception as error:
        raise tracebacks.starting_in(error, os.path.abspath(name))
    except SystemExit as error:
        if "e" not in options and error.code not in (None, 0):
            sys.last_type, sys.last_value, sys.last_traceback = SystemExit, error, error.__traceback__
            print("An exception has occurred, use %tb to see the full traceback.\n", file=sys.stderr)
            print(f"SystemExit: {error.code}", file=sys.stderr)
    finally:
        elapsed = [after - before for before, after in zip(start, times_so_far())]
        sys.argv = argv
        sys.path[:] = path
        if interactive:
            for key, value in saved.items():
                namespace.pop(key, None) if value is None else namespace.__setitem__(key, value)
        else:
            _take_names(shell, namespace)
    return elapsed


def _code(source, name):
    try:
        return execute.compile_user(source, name)
    except SyntaxError as error:
        raise tracebacks.bare(error)


def _execute(code, namespace, options, shell):
    if "p" in options:
        from _jpylab.magics import prun

        prun.profile(shell, code, namespace, options)
    elif "d" in options:
        from _jpylab.interactive import debugging

        place = options.get("b", "1")
        debugging.run(code, namespace, place if ":" in place else f"{code.co_filename}:{place}")
    else:
        exec(code, namespace)


def _take_names(shell, namespace):
    shell.user_ns.update((n, v) for n, v in dict(namespace).items() if not (n.startswith("__") and n.endswith("__")))


def _run_module(shell, name, arguments):
    import importlib.util
    import runpy

    try:
        found = importlib.util.find_spec(name)
    except ModuleNotFoundError:
        found = None
    if found is None:
        raise UsageError(f"{name!r} is not a valid modulename on sys.path")
    argv = sys.argv
    sys.argv = [name] + arguments
    try:
        _take_names(shell, runpy.run_module(name, run_name="__main__", alter_sys=True))
    finally:
        sys.argv = argv


def _run_notebook(shell, name):
    """Run the cells here; one tagged `raises-exception` may fail, another that fails ends it."""
    from java import type as java_type

    path = java_type("java.nio.file.Path").of(os.path.abspath(name))
    try:
        cells = java_type("org.jpylab.notebook.Notebook").read(path).cells()
    except java_type("org.jpylab.notebook.NotebookException") as error:
        raise UsageError(str(error.line())) from None
    for cell in cells:
        if not cell.isToRun():
            continue
        result = shell.run_cell(str(cell.source()), silent=True)
        if result.exit_code is not None or not result.success and not cell.mayFail():
            break


def _tell_times(times):
    user, system, wall = (sum(column) for column in zip(*times))
    count = len(times)
    print("\nIPython CPU timings (estimated):")
    if count == 1:
        print(f"  User   : {user:10.2f} s.\n  System : {system:10.2f} s.")
    else:
        print(f"Total runs performed: {count}")
        print(f"  Times  : {'Total':>10}   {'Per run':>10}")
        print(f"  User   : {user:10.2f} s, {user / count:10.2f} s.")
        print(f"  System : {system:10.2f} s, {system / count:10.2f} s.")
    print(f"Wall time: {wall:10.2f} s.")
