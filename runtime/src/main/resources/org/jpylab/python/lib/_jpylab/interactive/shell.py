"""Runs cells in a namespace and remembers what went in and came out.

    cell → translate → compile → run → display, history, traceback
"""

import _ast  # compile(…, 0x400) needs it to have been imported
import builtins
import sys

from _jpylab import execute
from _jpylab.interactive import sources
from _jpylab.interactive.api import Api, UsageError
from _jpylab.interactive.configuration import Config, Events

_FUTURE_FLAGS = 0x20000 | 0x40000 | 0x80000 | 0x100000 | 0x400000 | 0x800000 | 0x1000000

ALIASES = {
    "cat": "cat",
    "clear": "clear",
    "cp": "cp",
    "ldir": "ls -F -o %l | grep /$",
    "less": "less",
    "lf": "ls -F -o %l | grep ^-",
    "lk": "ls -F -o %l | grep ^l",
    "ll": "ls -F -o",
    "ls": "ls -F",
    "lx": "ls -F -o %l | grep ^-..x",
    "man": "man",
    "mkdir": "mkdir",
    "more": "more",
    "mv": "mv",
    "rm": "rm",
    "rmdir": "rmdir",
}
WINDOWS_ALIASES = {
    "copy": "copy",
    "ddir": "dir /ad /on",
    "echo": "echo",
    "ldir": "dir /ad /on",
    "ls": "dir /on",
    "mkdir": "mkdir",
    "ren": "ren",
    "rmdir": "rmdir",
}


class ExecutionResult:
    """What came of a cell."""

    def __init__(self, raw=""):
        self.result = self.error_in_exec = self.error_before_exec = self.exit_code = None
        self.execution_count, self._raw = None, raw

    @property
    def success(self):
        return self.error_in_exec is None and self.error_before_exec is None

    @property
    def error(self):
        """The exception, None if there was none."""
        return self.error_before_exec or self.error_in_exec

    def raise_error(self):
        """Raise the exception of the cell, if there was one."""
        if self.error is not None:
            raise self.error

    def __repr__(self):
        return (
            f"<ExecutionResult object at {id(self):x}, execution_count={self.execution_count}"
            f" error_before_exec={self.error_before_exec!r} error_in_exec={self.error_in_exec!r}"
            f" result={self.result!r}>"
        )


class InteractiveShell(Api):
    """The interpreter of a session without a terminal."""

    # Which expressions of a cell are shown: last_expr, all, none, last, last_expr_or_assign.
    ast_node_interactivity = "last_expr"

    def __init__(self, namespace):
        self.user_ns = self.user_global_ns = namespace
        self.user_module = sys.modules["__main__"]
        self.host = None
        self.execution_count = 1
        self.translate = lambda text: text
        self.future_flags = 0
        self.cells = [""]
        self.results = {}
        self.before_cell, self.after_cell = [], []
        self.line_magics, self.cell_magics = {}, {}
        self.aliases = dict(WINDOWS_ALIASES if sys.platform == "win32" else ALIASES)
        self.macros = {}
        self.automagic, self.autocall, self.pretty = True, 0, True
        self.was_interrupted = False
        self.post_mortem, self.precision, self.editing_mode = False, None, "emacs"
        self.figure_format, self.figure_options, self.closes_figures = "png", {}, True
        self.asks_before_end, self.restores_stored, self.figure_rc = True, False, {}
        self.log = self.recording = None
        self.config, self.events = Config(self), Events(self)
        self._own_names, self._originals = set(), None
        namespace["__builtins__"] = builtins
        namespace.update(In=self.cells, _ih=self.cells, Out=self.results, _oh=self.results)
        namespace.update(_="", __="", ___="", _i="", _ii="", _iii="", _dh=[execute.working_folder()])
        namespace.setdefault("get_ipython", lambda: self)
        self.hide(namespace)

    @classmethod
    def instance(cls, *args, **kwargs):
        """The shell of this session."""
        from _jpylab.interactive import get_ipython

        return get_ipython()

    @classmethod
    def initialized(cls):
        return True

    @property
    def history_manager(self):
        """The cells of this session and of earlier ones."""
        from _jpylab.interactive.past import History

        return History(self)

    # --- names --------------------------------------------------------------------------------

    def hide(self, names):
        """Leave these names out of what `%who` lists: the user did not define them."""
        self._own_names.update(names)

    def user_names(self):
        """The names the user defined, in order."""
        return sorted(
            n
            for n in dict(self.user_ns)
            if isinstance(n, str)
            and not n.startswith("_")
            and (n not in self._own_names or self._redefined(n))
        )

    def _redefined(self, name):
        original = self._originals.get(name, self) if self._originals else self
        return original is not self and self.user_ns.get(name) is not original

    def remember_originals(self):
        """Names that stand in the namespace now count as the user's once they are rebound."""
        self._originals = dict(self.user_ns)
        self.hide(self._originals)

    # --- running ------------------------------------------------------------------------------

    def run_cell(self, raw, store_history=False, silent=False, shell_futures=True, cell_id=None):
        """Run a cell; a result, whose errors have been printed. The prompt stores its cells."""
        result = ExecutionResult(raw)
        counted = store_history and not silent
        number = self.execution_count
        if counted:
            result.execution_count = number
            self._remember_input(raw)
        previous, sys.displayhook = sys.displayhook, self._displayhook(result, raw, silent)
        try:
            self.events.trigger("pre_execute")
            if not silent:
                self.events.trigger("pre_run_cell", result)
            for function in list(self.before_cell):
                function()
            self._run(raw, number)
        except SystemExit as error:
            result.exit_code = execute._exit_code(error)
        except BaseException as error:
            result.error_in_exec = error
            self.show_traceback(error)
        finally:
            sys.displayhook = previous
            execute.flush_files()
            self._finish(result, counted, silent)
        return result

    def _run(self, raw, number):
        if raw.strip() in ("exit", "quit") and raw.strip() not in self.user_ns:
            raise SystemExit
        filename = sources.add_cell(number, raw)
        source = self.to_python(raw)
        if not source.strip():
            return
        if "await" in source or "async" in source:
            from _jpylab.interactive import awaiting

            if awaiting.awaits(source, filename):
                return awaiting.run(source, filename, self.user_ns)
        for code in list(self.compile(source, filename)):
            exec(code, self.user_ns)

    def to_python(self, raw):
        """The cell as Python 3, with the same lines."""
        if raw.strip() in self.macros:
            raw = self.macros[raw.strip()]
        text = str(self.translate(self._with_automagic(raw)))
        return text if text.endswith("\n") else text + "\n"

    def compile(self, source, filename):
        """The code objects of a cell; expressions that are to be shown are shown."""
        tree = execute.compile_user(source, filename, "exec", 0x400 | self.future_flags)
        for shown, statements in self._groups(tree.body):
            node = _ast.Interactive(statements) if shown else _ast.Module(statements, [])
            mode = "single" if shown else "exec"
            code = compile(node, filename, mode, self.future_flags, dont_inherit=True)
            self.future_flags |= code.co_flags & _FUTURE_FLAGS
            yield code

    def _groups(self, body):
        """(shown, statements): the statements of a cell, apart where expressions are shown."""
        which = self.ast_node_interactivity
        shown = []
        if which == "all":
            return [(True, [statement]) for statement in body]
        if body and which != "none":
            if isinstance(body[-1], _ast.Expr) or which == "last":
                shown = [body.pop()]
            elif which == "last_expr_or_assign" and isinstance(body[-1], _ast.Assign):
                target = body[-1].targets[0]
                if isinstance(target, _ast.Name):
                    read = sources.placed(_ast.Name(target.id, _ast.Load()), target)
                    shown = [sources.placed(_ast.Expr(read), target)]
        return [(False, body)] * bool(body) + [(True, shown)] * bool(shown)

    def _with_automagic(self, raw):
        first, newline, rest = raw.lstrip("\n").partition("\n")
        if first[:1].isspace() or rest.strip():
            return raw
        word, _, arguments = first.strip().partition(" ")
        if word in self.user_ns or hasattr(builtins, word):
            from _jpylab.interactive.autocall import called

            return called(self, first, word, arguments) + newline + rest if self.autocall else raw
        if not self.automagic or not word.isidentifier() or not self.has_magic(word):
            return raw
        from _jpylab.interactive.completion import KEYWORDS

        if word in KEYWORDS or arguments.lstrip()[:1] in ("=", ","):
            return raw
        return "%" + first.strip() + newline + rest

    def _finish(self, result, counted, silent):
        self.was_interrupted = isinstance(result.error, KeyboardInterrupt)
        for function in list(self.after_cell):
            try:
                function()
            except (Exception, KeyboardInterrupt) as error:
                self.show_traceback(error)
        self.events.trigger("post_execute")
        if not silent:
            self.events.trigger("post_run_cell", result)
        execute.flush()
        if counted:
            self.execution_count += 1

    def _remember_input(self, raw):
        number, ns = self.execution_count, self.user_ns
        text = raw.rstrip("\n")
        del self.cells[number:]
        self.cells.append(text)
        ns["_iii"], ns["_ii"], ns["_i"] = ns.get("_ii", ""), ns.get("_i", ""), self.cells[number - 1]
        ns[f"_i{number}"] = text
        self.host.remember(number, text)
        if self.log is not None:
            self.log.cell(text if self.log.is_raw else self.to_python(text).rstrip("\n"))

    # --- showing ------------------------------------------------------------------------------

    def _displayhook(self, result, raw, silent):
        quiet = silent or _ends_with_semicolon(raw)

        def show(value):
            if value is None:
                return
            result.result = value
            if not quiet:
                self._remember_output(value)
                self.display_result(value)

        return show

    def _remember_output(self, value):
        ns, number = self.user_ns, self.execution_count
        if value is self.results:
            return
        ns["___"], ns["__"], ns["_"] = ns.get("__", ""), ns.get("_", ""), value
        ns[f"_{number}"] = self.results[number] = value

    def display_result(self, value):
        """Print a value as `Out[n]:` shows it."""
        if self.recording is not None:
            from _jpylab.interactive.recording import described

            if not _shows_itself(value):
                self.recording.result(self.execution_count, *described(value, self))
            return
        if _shows_itself(value):
            return
        text = self.format(value)
        sys.stdout.flush()
        prompt = self.host.output_prompt(self.execution_count)
        separator = "\n" if "\n" in text else ""
        print(prompt + separator + text)
        if self.log is not None:
            self.log.result(text)

    def format(self, value):
        """The text of a value at the prompt, as wide as the terminal."""
        if not self.pretty:
            return repr(value)
        from _jpylab.interactive import pretty

        return pretty.pretty(value, min(79, max(self.host.columns() - 1, 20)))

    def show_traceback(self, error):
        """Print an exception, from the user's point of view."""
        from _jpylab.interactive import hints, tracebacks

        execute.flush()
        if type(error).__name__ == "BdbQuit":  # the user left the debugger
            return
        if isinstance(error, UsageError):
            sys.stderr.write(f"UsageError: {error}\n")
            if self.recording is not None:
                self.recording.refused(error)
            return
        sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
        sys.last_exc = error
        sources.forget_files()
        text = tracebacks.text(error, self._style())
        if self.recording is not None:
            self.recording.raised(error, text)
            return
        hint = hints.hint(error, self.user_ns)
        sys.stderr.write(text + "\n" + (hint + "\n" if hint else ""))
        sys.stderr.flush()
        if self.post_mortem:
            self.run_line_magic("debug", "")

    def showtraceback(self, exc_tuple=None, **kwargs):
        """Print the exception that is being handled, or the one given."""
        error = exc_tuple[1] if exc_tuple else sys.exc_info()[1]
        if error is not None:
            self.show_traceback(error)

    def _style(self):
        from _jpylab.interactive import tracebacks

        if not self.host.colours:
            return tracebacks.Plain
        from _jpylab.interactive.colours import TracebackColours

        return TracebackColours(self.host)


class TerminalInteractiveShell(InteractiveShell):
    """The interpreter behind a prompt."""


class ZMQInteractiveShell(InteractiveShell):
    """The interpreter behind a notebook."""


def _shows_itself(value):
    """True if the value has printed itself, as `_ipython_display_` asks for."""
    show = getattr(type(value), "_ipython_display_", None)
    if show is None or isinstance(value, type):
        return False
    show(value)
    return True


def _ends_with_semicolon(cell):
    """True if the last statement ends with `;`, perhaps with a comment behind it."""
    last = ""
    for line in reversed(cell.splitlines()):
        last = line.strip()
        if last and not last.startswith("#"):
            break
    if last.endswith(";"):
        return True
    code, hash_sign, _ = last.partition("#")
    quotes = code.count("'") + code.count('"')
    return bool(hash_sign) and code.rstrip().endswith(";") and quotes % 2 == 0
