"""The interpreter behind the prompt and behind notebooks: what `get_ipython()` returns.

    cell → translate → compile → run → display, history, traceback

One file per step; one file per magic in `_jpylab/magics`. Start reading at `Shell.run_cell`.
"""

import _ast  # compile(…, 0x400) needs it to have been imported
import builtins
import sys

from _jpylab import execute
from _jpylab.interactive import sources


class Host:
    """What a shell needs of the place it runs in. This one is a program without a terminal."""

    colours = is_terminal = False

    def columns(self):
        return 80

    def page(self, text):
        print(text)

    def coloured(self, source):
        return source

    def ask(self, question):
        return input(question)

    def output_prompt(self, number):
        return f"Out[{number}]: "

    def set_next_input(self, text):
        pass

    def past_cells(self, count):
        """Cells of earlier sessions, oldest first."""
        return []


class Result:
    """What came of a cell."""

    __slots__ = ("value", "error", "exit_code")

    def __init__(self):
        self.value = self.error = self.exit_code = None

    @property
    def success(self):
        return self.error is None

    @property
    def result(self):
        return self.value

    def raise_error(self):
        if self.error is not None:
            raise self.error


class Shell:
    """Runs cells in a namespace and remembers what went in and came out."""

    def __init__(self, namespace, host=None):
        self.user_ns = self.user_global_ns = namespace
        self.host = host or Host()
        self.execution_count = 1
        self.translate = lambda text: text
        self.future_flags = 0
        self.cells = [""]
        self.results = {}
        self.before_cell, self.after_cell = [], []
        self.line_magics = {}
        self.cell_magics = {}
        self.aliases = {}
        self.macros = {}
        self.precision = None
        self.automagic = True
        self.post_mortem = False
        self.log = self.recording = None
        self._last = Result()
        self._own_names = set()
        namespace.update(In=self.cells, _ih=self.cells, Out=self.results, _oh=self.results)
        namespace.update(_="", __="", ___="", _i="", _ii="", _iii="", _dh=[])
        namespace.setdefault("get_ipython", lambda: self)
        self.hide(namespace)

    def hide(self, names):
        """Leave these names out of what `%who` lists: the user did not define them."""
        self._own_names.update(names)

    def user_names(self):
        """The names the user defined, in order."""
        return sorted(
            n
            for n in self.user_ns
            if isinstance(n, str)
            and not n.startswith("_")
            and (n not in self._own_names or self._redefined(n))
        )

    def _redefined(self, name):
        original = self._originals.get(name, self) if self._originals else self
        return original is not self and self.user_ns.get(name) is not original

    _originals = None

    def remember_originals(self):
        """Names that stand in the namespace now count as the user's once they are rebound."""
        self._originals = dict(self.user_ns)
        self.hide(self._originals)

    # --- running ------------------------------------------------------------------------------

    def run_cell(self, raw, store_history=True, silent=False):
        """Run a cell as if it had been typed; a Result, whose errors have been printed."""
        result = self._last = Result()
        number = self.execution_count
        if store_history and not silent:
            self._remember_input(raw)
        previous, sys.displayhook = sys.displayhook, self._displayhook(result, raw, silent)
        try:
            for function in list(self.before_cell):
                function()
            self._run(raw, number)
        except SystemExit as error:
            result.exit_code = execute._exit_code(error)
        except BaseException as error:
            result.error = error
            self.show_traceback(error)
        finally:
            sys.displayhook = previous
            self._finish(store_history and not silent)
        return result

    def _run(self, raw, number):
        if raw.strip() in ("exit", "quit") and raw.strip() not in self.user_ns:
            raise SystemExit
        filename = sources.add_cell(number, raw)
        source = self.to_python(raw)
        if not source.strip():
            return
        for code in self.compile(source, filename):
            exec(code, self.user_ns)

    def to_python(self, raw):
        """The cell as Python 3, with the same lines."""
        if raw.strip() in self.macros:
            raw = self.macros[raw.strip()]
        text = str(self.translate(self._with_automagic(raw)))
        return text if text.endswith("\n") else text + "\n"

    def compile(self, source, filename, interactive=True):
        """The code objects of a cell; the last is shown if it is an expression."""
        tree = execute.compile_user(source, filename, "exec", 0x400 | self.future_flags)
        body = tree.body
        shown = []
        if interactive and body and isinstance(body[-1], _ast.Expr):
            shown = [body.pop()]
        codes = []
        if body:
            codes.append((_ast.Module(body, []), "exec"))
        if shown:
            codes.append((_ast.Interactive(shown), "single"))
        for node, mode in codes:
            code = compile(node, filename, mode, self.future_flags, dont_inherit=True)
            self.future_flags |= code.co_flags & _FUTURE_FLAGS
            yield code

    def _with_automagic(self, raw):
        first, newline, rest = raw.lstrip("\n").partition("\n")
        word, _, arguments = first.strip().partition(" ")
        if not self.automagic or first[:1].isspace() or word in self.user_ns or hasattr(builtins, word):
            return raw
        if not word.isidentifier() or word not in self.line_magics and not self.has_magic(word):
            return raw
        if arguments.lstrip()[:1] in tuple("=.([,*/|&^<>:;+") and arguments.lstrip()[:2] not in ("..", "./"):
            return raw
        from _jpylab.interactive.completion import KEYWORDS

        if word in KEYWORDS or rest.strip():
            return raw
        return "%" + first.strip() + newline + rest

    def _finish(self, counted):
        for function in list(self.after_cell):
            try:
                function()
            except Exception as error:
                self.show_traceback(error)
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
        if self.log is not None:
            self.log.write(text + "\n")
            self.log.flush()

    # --- showing ------------------------------------------------------------------------------

    def _displayhook(self, result, raw, silent):
        quiet = silent or _ends_with_semicolon(raw)

        def show(value):
            if value is None:
                return
            result.value = value
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
            from _jpylab.interactive.recording import contents

            self.recording.result(self.execution_count, contents(value, self))
            return
        text = self.format(value)
        sys.stdout.flush()
        prompt = self.host.output_prompt(self.execution_count)
        separator = "\n" if "\n" in text else ""
        print(prompt + separator + text)

    def format(self, value):
        """The text of a value at the prompt."""
        from _jpylab.interactive import pretty

        return pretty.pretty(value)

    def show_traceback(self, error):
        """Print an exception, from the user's point of view."""
        from _jpylab.interactive import hints, tracebacks

        execute.flush()
        sys.last_type, sys.last_value, sys.last_traceback = type(error), error, error.__traceback__
        sys.last_exc = error
        sources.forget_files()
        if isinstance(error, UsageError):
            sys.stderr.write(f"UsageError: {error}\n")
            return
        text = tracebacks.text(error, self._style())
        if self.recording is not None:
            self.recording.raised(error, text)
            return
        hint = hints.hint(error, self.user_ns)
        sys.stderr.write(text + "\n" + (hint + "\n" if hint else ""))
        sys.stderr.flush()
        if self.post_mortem:
            self.run_line_magic("debug", "")

    showtraceback = show_traceback

    def _style(self):
        from _jpylab.interactive import tracebacks

        if not self.host.colours:
            return tracebacks.Plain
        from _jpylab.interactive.colours import TracebackColours

        return TracebackColours(self.host)

    # --- magics -------------------------------------------------------------------------------

    def has_magic(self, name):
        """True if `%name` or `%%name` is known."""
        from _jpylab.interactive import registry

        return name in self.line_magics or name in registry.names() or name in self.aliases

    def magic_names(self):
        """Every magic with its percent signs."""
        from _jpylab.interactive import registry

        names = registry.with_percent()
        names += ["%" + n for n in self.line_magics] + ["%%" + n for n in self.cell_magics]
        return sorted(set(names + ["%" + n for n in self.aliases]))

    def run_line_magic(self, name, line, _stack_depth=1):
        """The result of `%name line`."""
        from _jpylab.interactive import registry

        if name in self.line_magics:
            return self.line_magics[name](self.expand(line))
        if name in self.aliases and name not in registry.names():
            return self.system(self._alias_command(name, line))
        module = registry.load(name)
        if module is None or not hasattr(module, "line"):
            raise UsageError(registry.not_found(name, module, self))
        return module.line(self, line if getattr(module, "RAW", False) else self.expand(line))

    def run_cell_magic(self, name, line, cell):
        """The result of `%%name line` above a cell."""
        from _jpylab.interactive import registry

        if name in self.cell_magics:
            return self.cell_magics[name](self.expand(line), cell)
        module = registry.load(name)
        if module is None or not hasattr(module, "cell"):
            raise UsageError(registry.cell_not_found(name, module))
        return module.cell(self, line if getattr(module, "RAW", False) else self.expand(line), cell)

    def magic(self, text):
        """The result of a magic given as one text, with or without its percent sign."""
        name, _, line = text.lstrip("%").partition(" ")
        return self.run_line_magic(name, line.strip())

    def register_magics(self, *holders):
        """Make the marked methods of `Magics` classes magics."""
        for holder in holders:
            holder = holder(self) if isinstance(holder, type) else holder
            for name in dir(holder):
                method = getattr(holder, name)
                kind = getattr(method, "_magic", None)
                if kind is not None:
                    self.register_magic_function(method, *kind)

    def register_magic_function(self, function, magic_kind="line", magic_name=None):
        """Make a Python function a magic."""
        name = magic_name or function.__name__
        if "cell" in magic_kind:
            self.cell_magics[name] = function
        if "line" in magic_kind:
            self.line_magics[name] = (
                (lambda line: function(line, None)) if magic_kind == "line_cell" else function
            )

    def _alias_command(self, name, line):
        command = self.aliases[name]
        if "%l" in command:
            return command.replace("%l", line)
        for argument in line.split():
            if "%s" not in command:
                break
            command = command.replace("%s", argument, 1)
            line = line.partition(argument)[2]
        return (command + " " + line.strip()).strip()

    def expand(self, line):
        """The line with `$name` and `{expression}` replaced by their values."""
        if "$" not in line and "{" not in line:
            return line
        from _jpylab.interactive.expansion import expand

        return expand(line, self.user_ns)

    # --- the rest of the machine --------------------------------------------------------------

    def system(self, command):
        """Run a command of the operating system, at a terminal with that terminal."""
        from _jpylab.interactive import commands

        execute.flush()
        run = commands.run_in_terminal if self.host.is_terminal else commands.run
        self.user_ns["_exit_code"] = run(self.expand(command))

    def getoutput(self, command, split=True, depth=0):
        """What a command prints, as lines."""
        from _jpylab.interactive.commands import Lines, output

        text = output(self.expand(command))
        return Lines(text.splitlines()) if split else text

    def set_next_input(self, text, replace=False):
        """Put a text behind the next prompt, to be edited."""
        self.host.set_next_input(text)

    def ask_exit(self):
        raise SystemExit

    def ev(self, expression):
        """The value of an expression."""
        return eval(expression, self.user_ns)

    def ex(self, statements):
        """Run statements."""
        exec(statements, self.user_ns)

    def push(self, variables):
        """Define variables."""
        self.user_ns.update(variables)

    def run_code(self, code, result=None):
        exec(code, self.user_ns)

    def enable_matplotlib(self, gui=None):
        return self.run_line_magic("matplotlib", gui or "")

    def enable_pylab(self, gui=None, import_all=True):
        return self.run_line_magic("pylab", gui or "")


class UsageError(Exception):
    """A magic that was called wrongly; printed in one line."""


_FUTURE_FLAGS = 0x20000 | 0x40000 | 0x80000 | 0x100000 | 0x400000 | 0x800000 | 0x1000000


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


_shell = None


def get_ipython():
    """The shell of this session; it is made when first asked for."""
    global _shell
    if _shell is None:
        _shell = Shell(sys.modules["__main__"].__dict__)
    return _shell


class JavaHost(Host):
    """A host that is a Java object."""

    def __init__(self, java):
        self._java = java
        self.is_terminal = java.isTerminal()

    @property
    def colours(self):
        return self._java.hasColours()

    def use_colours(self, on):
        self._java.useColours(on)

    def columns(self):
        return self._java.columns()

    def page(self, text):
        execute.flush()
        self._java.page(text)

    def coloured(self, source):
        return self._java.coloured(source)

    def ask(self, question=""):
        execute.flush()
        answer = self._java.ask(str(question))
        if answer is None:
            raise KeyboardInterrupt
        if answer == "\x04":
            raise EOFError
        return str(answer)

    def output_prompt(self, number):
        return self._java.outputPrompt(number)

    def set_next_input(self, text):
        self._java.setNextInput(text)

    def past_cells(self, count=0):
        return [str(cell) for cell in self._java.pastCells()]

    def edit(self, path):
        self._java.edit(path)


def start(java_host, translate):
    """Begin a session at a prompt; its shell. `translate` makes Python of IPython's syntax."""
    shell = get_ipython()
    shell.translate = translate
    if java_host is not None:
        shell.host = JavaHost(java_host)
        builtins.input = shell.host.ask
    if shell.host.is_terminal:
        shell.after_cell.append(_update_figures)
    builtins.get_ipython = get_ipython
    return shell


def _update_figures():
    showing = sys.modules.get("matplotlib._showing")
    if showing is not None and showing.isinteractive():
        showing.update()


def start_recording():
    """Keep what cells print instead of printing it."""
    from _jpylab.interactive import recording

    return recording.begin(get_ipython())


def stop_recording(begun):
    """Print again; what was kept."""
    from _jpylab.interactive import recording

    return recording.end(get_ipython(), begun)


def reset():
    """Forget the user's names, the results and the history."""
    shell = get_ipython()
    for name in shell.user_names():
        del shell.user_ns[name]
    for name in [n for n in shell.user_ns if n[:2] == "_i" and n[2:].isdigit() or n[1:].isdigit()]:
        del shell.user_ns[name]
    shell.results.clear()
    del shell.cells[1:]
    shell.user_ns.update(_="", __="", ___="", _i="", _ii="", _iii="")
    shell.execution_count = 1
    shell.log = None
    shell.macros.clear()
    shell.aliases.clear()


def add_pylab():
    """Give the session pylab's names."""
    shell = get_ipython()
    execute.populate(shell.user_ns)
    sys.modules["matplotlib"].interactive(True)
    shell.remember_originals()


def complete(text, cursor):
    """The completions at the cursor in the session's namespace."""
    from _jpylab.interactive import completion

    shell = get_ipython()
    return completion.complete(text, cursor, shell.user_ns, shell.magic_names())


def after_internal_error(message):
    """Tell about an error of the interpreter itself, and be ready for the next cell."""
    execute.flush()
    shell = get_ipython()
    if "FrameSlotTypeException" in message:
        # GraalPy raises this in place of KeyboardInterrupt in loops that call nothing.
        message = "KeyboardInterrupt: "
    else:
        message = "SystemError: " + message
    sys.stderr.write(message + "\n")
    # The error went past every `finally`.
    sys.displayhook = sys.__displayhook__
    shell.execution_count = len(shell.cells)
    execute.flush()
