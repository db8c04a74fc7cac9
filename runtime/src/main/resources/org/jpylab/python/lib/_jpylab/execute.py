"""Runs user code: scripts, `-c` text, modules and cells, with Python's exit codes and tracebacks."""

import _warnings
import sys
import builtins

from _jpylab import PREFIX, _store


def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """Open file and return a stream.  Raise OSError upon failure.

    >>> open('rates.txt', 'w').write('12.5')  # doctest: +SKIP
    4
    """
    import _written_files

    return _written_files.opened(file, mode, buffering, encoding, errors, newline, closefd, opener)


open.__module__ = "io"
builtins.open = open


class _Escapes:
    """Matches what Python 3.12 tells of escapes such as ``"\\d"`` that mean nothing, and 3.11 keeps to itself."""

    @staticmethod
    def match(message):
        return message.startswith(("invalid escape", "invalid octal escape"))


_warnings.filters.append(("ignore", _Escapes, SyntaxWarning, None, 0))


def compile_user(source, filename, mode="exec", flags=0, siblings=()):
    """Compile user code; Python 2 source that is not valid Python 3 is translated first.

    `siblings` are the modules of its package, which Python 2 imports without a dot.
    """
    try:
        return _compile(source, filename, mode, flags)
    except SyntaxError as error:
        _place_at_end(error)
        code = _ipython(source, filename, mode, flags)
        if code is not None:
            return code
        translated = _python2(source, filename, error, siblings)
        if translated is None:
            raise
        original = error
    try:
        return _compile_quietly(translated, filename, mode, flags)
    except SyntaxError:
        raise original from None


def _with_loops(source, filename):
    """The text to compile: its loops are marked for Java."""
    if _reader is None or not isinstance(source, str) or not any(word in source for word in ("for ", "while", "def ", "lambda")):
        return source
    from _jpylab import loops

    return loops.mark(source, filename, _reader)


def _place_at_end(error):
    """Give an error that was found at the end of a line its column, which GraalPy leaves out."""
    if error.offset == 0 and error.text:
        error.offset = len(error.text.rstrip()) + 1
        error.end_offset = error.offset + 1
        error.end_lineno = error.lineno


def _compile_quietly(source, filename, mode, flags):
    """Compile without warnings of what was common in Python 2, such as ``x is 0``."""
    import warnings

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", SyntaxWarning)
        return _compile(source, filename, mode, flags)


def _compile(source, filename, mode, flags):
    """Compile with marked loops; what is wrong with the text is told without the marks."""
    marked = _with_loops(source, filename)
    if marked is not source:
        try:
            return compile(marked, filename, mode, flags, dont_inherit=True)
        except SyntaxError:
            pass
    return compile(source, filename, mode, flags, dont_inherit=True)


_reader = None
_became = (None, None)


def set_source_reader(reader):
    """Java's reader of what is not Python 3."""
    global _reader
    _reader = reader
    _translate_imports()


def as_python3(source):
    """The Python 3 that a source became when it was last compiled; itself where it already was."""
    return _became[1] if _became[0] == source else source


def _remember(source, python3):
    global _became
    _became = (source, python3)


def _translate_imports():
    """Let imported modules be Python 2 too; Python's own were compiled ahead."""
    import _frozen_importlib_external as external

    compiled = external.SourceFileLoader.source_to_code

    def source_to_code(self, data, path, *, _optimize=-1):
        ahead = _compiled_ahead(data, path) if _optimize <= 0 else None
        if ahead is not None:
            return ahead
        try:
            code = compiled(self, data, path, _optimize=_optimize)
            older = _as_python2(data, path, _siblings(self, path)) if _is_python2 else None
            if older is None and _is_users(path, data):
                older = _with_marked_loops(decode(bytes(data), path), path)
            if older is not None:
                self._cache_bytecode = lambda *args, **kwargs: None
            return older or code
        except SyntaxError:
            source = decode(bytes(data), path)
            code = compile_user(source, path, siblings=_siblings(self, path))
            self._cache_bytecode = lambda *args, **kwargs: None
            return code

    external.SourceFileLoader.source_to_code = source_to_code


def _is_users(path, data):
    """True for a module that is neither Python's nor JPyLab's nor an installed package's."""
    installed = path.startswith((sys._stdlib_dir, PREFIX)) or "-packages" in path
    return isinstance(data, bytes) and not installed


def _with_marked_loops(source, path):
    """The code of a module whose loops are marked; None where it has none."""
    marked = _with_loops(source, path)
    return None if marked is source else compile(marked, path, "exec", dont_inherit=True)


def _compiled_ahead(data, path):
    """The code of a module of Python's own library; None for every other one."""
    home = sys._stdlib_dir
    if not path.startswith(home) or not isinstance(data, bytes):
        return None
    code = _store.standard(path[len(home) + 1 :].replace("\\", "/"), len(data))
    if code is None:
        return None
    from marshal import loads
    from _imp import _fix_co_filename

    found = loads(memoryview(code))
    _fix_co_filename(found, path)
    return found


def _siblings(loader, path):
    """The names of the modules in the folder of a module that belongs to a package."""
    import os

    folder, file = os.path.split(path)
    if "." not in loader.name and file != "__init__.py":
        return []
    names = os.listdir(folder)
    packages = [n for n in names if os.path.isfile(os.path.join(folder, n, "__init__.py"))]
    return [n[:-3] for n in names if n.endswith(".py")] + packages


def _ipython(source, filename, mode, flags):
    """The code of a source with magics or `name?`; None where that does not make it valid."""
    if _reader is None or not isinstance(source, str):
        return None
    python = str(_reader.fromIPython(source))
    if python == source or "get_ipython" not in python:
        return None
    try:
        code = _compile(python, filename, mode, flags)
    except SyntaxError as error:
        translated = _python2(python, filename, error)
        if translated is None:
            return None
        python = translated
        code = _compile_quietly(python, filename, mode, flags)
    _remember(source, python)
    _reader.startIPython()
    return code


def start_ipython():
    """Have `get_ipython()` where no prompt and no notebook has started it."""
    _reader.startIPython()


def working_folder():
    """The working folder; empty if it is gone."""
    import os

    try:
        return os.getcwd()
    except OSError:
        return ""


def choose_backend(name):
    """Have matplotlib show figures where a backend of this name does; `qt` is short for `QtAgg`."""
    import os

    from _jpylab.magics.matplotlib import NAMES

    os.environ["MPLBACKEND"] = NAMES.get(name.lower(), name)


def enter_folder(folder):
    """Work in a folder, and import what lies there."""
    import os

    os.chdir(folder)
    sys.path.insert(0, folder)


_input = builtins.input


def ask_plainly(question):
    """The answer read from standard input; the character Ctrl-D at its end."""
    try:
        return _input(question)
    except EOFError:
        return "\x04"


def show_page(text):
    """Print what a terminal would show page by page."""
    print(text)


def _python2(source, filename, error, siblings=()):
    """The Python 3 for Python 2 source; None where the error in it is not Python 2's doing."""
    if _reader is None or not isinstance(source, str):
        return None
    column = max((error.offset or 1) - 1, 0)
    reading = _reader.read(source, filename, error.msg, error.lineno or 1, column, list(siblings))
    if not reading.isPython2():
        wrong = reading.error()
        if str(wrong.message()) != error.msg:
            place = (filename, int(wrong.line()), int(wrong.column()) + 1, str(wrong.text()) + "\n")
            told = SyntaxError(str(wrong.message()), place)
            told.msg = str(wrong.message())  # the constructor has its own words for print statements
            raise told from None
        return None
    _start_python2(filename)
    print(reading.notice(), file=sys.stderr)
    translated = str(reading.source())
    _remember(source, translated)
    return translated


_is_python2 = False  # whether the program that runs is Python 2


def _start_python2(filename):
    """Have the helpers of translated code among the builtins; beneath a program, but not a cell, NumPy's old ways too."""
    if "_py2" not in sys.modules:
        import _py2

        _py2.set_translator(lambda source: str(_reader.translated(source)))
    if not filename.startswith("<ipython-input"):
        sys.modules["_py2"].runs_program = True
        if "numpy" in sys.modules:
            from _py2 import oldnumpy

            oldnumpy.install()


_ONLY_PYTHON2 = ("xrange", "raw_input", "unicode", "basestring", "unichr", "execfile")


def _older(code, source, filename, namespace):
    """The code of a program that Python 3 can read, but that takes a builtin of Python 2 for granted, by those rules."""
    if as_python3(source) is not source or not any(name in source for name in _ONLY_PYTHON2):
        return code
    import re

    newer = [sign for sign in _ONLY_PYTHON3 if sign != "print("] + ["NameError", "version_info", "six"]
    if any(sign in source for sign in newer) or re.search(r"print\([^()\n]*,", source):
        return code
    from _jpylab import names

    used = names.free(source, namespace).intersection(_ONLY_PYTHON2)
    if not used:
        return code
    try:
        translated = str(_reader.translated(source))
        made = _compile_quietly(translated, filename, "exec", 0)
    except Exception:
        return code
    line, name = min((source[: source.index(name)].count("\n") + 1, name) for name in used)
    _start_python2(filename)
    print(f"{filename}: running as Python 2 ({name} in line {line})", file=sys.stderr)
    _remember(source, translated)
    return made


_ONLY_PYTHON3 = ("nonlocal ", "async def", "print(", ") -> ", "yield from", "super()")


def _as_python2(data, path, siblings):
    """The code of a module that a Python 2 program imports, by that program's rules; None for a Python 3 one."""
    if siblings or not isinstance(data, bytes) or path.startswith((sys._stdlib_dir, PREFIX)):
        return None
    source = decode(data, path)
    if any(sign in source for sign in _ONLY_PYTHON3):
        return None
    try:
        return _compile_quietly(str(_reader.translated(source)), path, "exec", 0)
    except Exception:
        return None


def _end_line():
    """End the line that Python 2's print statement with a comma has left open."""
    if "_py2" in sys.modules:
        sys.modules["_py2"].flush_line()


def read_source(path):
    """The text of a source file, decoded as Python decodes it."""
    with open(path, "rb") as file:
        data = file.read()
    if b"\0" in data:
        raise SyntaxError("source code cannot contain null bytes", (path, 1, 1, None))
    return decode(data, path)


def decode(data, path):
    """Decode source bytes by BOM or coding cookie; UTF-8 unless they say otherwise."""
    if data.startswith(b"\xef\xbb\xbf"):
        return data[3:].decode("utf-8")
    encoding = "utf-8"
    for line in data.split(b"\n", 2)[:2]:
        if line.lstrip().startswith(b"#") and b"coding" in line:
            cookie = line.split(b"coding", 1)[1].lstrip(b":= \t").split()
            if cookie:
                encoding = cookie[0].strip(b"-*-;,").decode("ascii", "replace")
            break
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return data.decode("latin-1")
    except LookupError:
        raise SyntaxError("unknown encoding: " + encoding, (path, 1, 1, None)) from None


def execfile(path, globals=None, locals=None):
    """Run a Python file in the caller's namespace, or in the one given.

    >>> execfile('LIF.py')  # doctest: +SKIP
    """
    if globals is None:
        frame = sys._getframe(1)
        globals, locals = frame.f_globals, frame.f_locals
    code = compile_user(read_source(path), str(path))
    exec(code, globals, globals if locals is None else locals)


builtins.execfile = execfile


class Quitter:
    """`exit` and `quit`, which leave when they are called."""

    def __init__(self, name):
        self.name = name

    def __repr__(self):
        return f"Use {self.name}() or Ctrl-D (i.e. EOF) to exit"

    def __call__(self, code=None):
        raise SystemExit(code)


builtins.exit, builtins.quit = Quitter("exit"), Quitter("quit")


class Helper:
    """`help`, which prints what an object is for."""

    def __repr__(self):
        return "Type help() for interactive help, or help(object) for help about object."

    def __call__(self, *request):
        from _jpylab.interactive import helping

        helping.show(*request)


builtins.help = Helper()


def run_source(source, filename, namespace, pylab="auto"):
    """Run a program's text in `namespace`; the exit code as an int."""
    global _is_python2
    _is_python2 = False
    try:
        code = compile_user(source, filename)
        code = _older(code, source, filename, namespace)
        _is_python2 = "_py2" in sys.modules and as_python3(source) is not source
        if pylab == "auto":
            needs_pylab(source, code, namespace)
        elif pylab == "on":
            populate(namespace)
        exec(code, namespace)
        status = 0
    except BaseException as error:
        status = report(error)
    return _finished(status)


def _finished(status):
    """The figures that a program leaves open are shown; an error in that counts as the program's."""
    _end_line()
    flush_files()
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return status
    try:
        sys.modules["matplotlib._showing"].finish(_populated or pyplot.isinteractive())
    except BaseException as error:
        return report(error)
    return status


def hold_windows():
    """Wait for the end of windows that a program in pylab's namespace, or `interact`, left open."""
    showing = sys.modules.get("matplotlib._showing")
    if showing is not None and (_populated or "ipywidgets._window" in sys.modules):
        try:
            showing.hold()
        except KeyboardInterrupt:
            pass


def run_file(path, namespace, pylab="auto"):
    """Run a script; the exit code as an int."""
    try:
        source = read_source(path)
    except OSError as error:
        print(
            f"jpylab: can't open file {str(path)!r}: [Errno {error.errno}] {error.strerror}",
            file=sys.stderr,
        )
        return 2
    except SyntaxError as error:
        return report(error)
    import os

    sys.path.insert(0, os.path.dirname(os.path.abspath(path)))
    namespace["__file__"] = str(path)
    return run_source(source, str(path), namespace, pylab)


def needs_pylab(source, code, namespace):
    """Give a script pylab's names when it uses one that nothing else defines.

    A file that imports what it uses runs in plain Python; a course script, which takes `figure()`
    for granted, gets the namespace of `ipython --pylab`.
    """
    candidates = [n for n in _all_names(code) if n not in namespace and not hasattr(builtins, n)]
    if not candidates:
        return
    from _jpylab import names

    free = names.free(source, namespace)
    if free:
        import pylab

        if any(name in vars(pylab) for name in free):
            populate(namespace)
        for name in free:
            _give_late(name, source, namespace)


_STAR_MODULES = ("functools", "importlib", "inspect", "logging", "math", "re", "threading", "time")


def _give_late(name, source, namespace):
    """Define what a program uses and nothing else has: a name that pylab once had, such as `normpdf`, or a module
    that comes along with `from pylab import *`."""
    if name in namespace or name[0] == "_":
        return
    if name in _STAR_MODULES and "import *" in source:
        namespace[name] = __import__(name)
        return
    from matplotlib import _removed

    try:
        namespace[name] = _removed.lookup(name)
    except AttributeError:
        pass


def _all_names(code):
    yield from code.co_names
    for constant in code.co_consts:
        if type(constant) is type(code):
            yield from _all_names(constant)


_populated = False


def populate(namespace):
    """Fill a namespace as `ipython --pylab` does."""
    global _populated
    _populated = True
    import pylab
    import numpy
    import matplotlib
    from matplotlib import pyplot, mlab

    own = {n: getattr(pylab, n) for n in pylab.__all__}
    own.update({n: getattr(numpy, n) for n in ("fft", "power", "random")})  # `from numpy import *` comes last
    for name, value in own.items():
        namespace.setdefault(name, value)
    for name, module in dict(
        np=numpy, numpy=numpy, matplotlib=matplotlib, plt=pyplot, pyplot=pyplot, mlab=mlab, pylab=pylab
    ).items():
        namespace.setdefault(name, module)


def run_module(name, namespace):
    """Run a module as `python -m` does, in the namespace of `__main__`; the exit code as an int."""
    try:
        import runpy

        sys.executable = sys.executable or "jpylab"
        runpy._run_module_as_main(name)
        status = 0
    except BaseException as error:
        status = report(error)
    return _finished(status)


def report(error):
    """Print what an exception says as Python does, and give the exit code that it means."""
    if isinstance(error, SystemExit):
        return _exit_code(error)
    _end_line()
    flush()
    sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
    sys.stderr.write(traceback_text(error))
    sys.stderr.flush()
    return 130 if isinstance(error, KeyboardInterrupt) else 1


def _exit_code(error):
    flush()
    code = error.code
    if code is None:
        return 0
    if isinstance(code, int):
        return code & 0xFF
    print(code, file=sys.stderr)
    return 1


def flush():
    """Flush the standard streams; one that is closed is no reason to fail."""
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except (OSError, ValueError, AttributeError):
            pass


def traceback_text(error):
    """The traceback with the user's frames only."""
    import traceback

    shown = traceback.TracebackException.from_exception(error, compact=True)
    _drop_own_frames(shown)
    return "".join(shown.format())


def _drop_own_frames(shown):
    while shown is not None:
        kept = [frame for frame in shown.stack if not frame.filename.startswith(PREFIX)]
        del shown.stack[:]
        shown.stack.extend(kept)
        if shown.__context__ is not None and shown.__context__ is not shown.__cause__:
            _drop_own_frames(shown.__context__)
        shown = shown.__cause__


def flush_files():
    """Have files hold what was written to them; what is left open at the end is lost otherwise."""
    files = sys.modules.get("_written_files")
    if files is not None:
        files.flush_all()


# --- for Java programs ------------------------------------------------------------------------


def main_namespace():
    """The dictionary of `__main__`."""
    return sys.modules["__main__"].__dict__


def evaluate(expression, namespace):
    return eval(expression, namespace)


def open_figures():
    """The figures of pyplot that are open, as Java's, in the order of their numbers."""
    pyplot = sys.modules.get("matplotlib.pyplot")
    if pyplot is None:
        return []
    return [pyplot.figure(number)._j for number in pyplot.get_fignums()]


def wrap_array(java_array):
    """The ndarray around a Java array."""
    import numpy

    return numpy._wrap(java_array)


def to_java(value):
    """What a Java program gets for a value: the Java array of an array, the number of a scalar."""
    numpy = sys.modules.get("numpy")
    if numpy is not None:
        if isinstance(value, numpy.ndarray):
            return value._j
        if isinstance(value, numpy.generic):
            return value.item()
    return value


def catch_ctrl_c():
    """Make Ctrl-C of the terminal raise KeyboardInterrupt."""
    import _signal

    _signal.signal(_signal.SIGINT, _signal.default_int_handler)


def raise_interrupt():
    """Raise the interrupt that Java has noticed first."""
    raise KeyboardInterrupt


def keyboard_interrupt():
    """What is thrown into a call that hears no interrupt."""
    return KeyboardInterrupt()


def prepare_interrupt():
    """Set aside a signal for interrupting Python from Java, so that a host program keeps its Ctrl-C.

    Returns the signal's name without SIG. `_thread.interrupt_main` does not reach a running loop.
    """
    import _signal
    from java import type as java_type

    name = "URG" if hasattr(_signal, "SIGURG") else "INT"
    take = java_type("org.jpylab.error.Interruption").take

    def interrupted(signum, frame):
        if take():
            raise KeyboardInterrupt

    _signal.signal(getattr(_signal, "SIG" + name), interrupted)
    return name
