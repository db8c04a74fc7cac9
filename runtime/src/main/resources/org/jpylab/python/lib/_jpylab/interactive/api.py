"""What programs call on `get_ipython()`: magics, system commands, names."""

import sys

from _jpylab import execute


class UsageError(Exception):
    """A magic that was called wrongly; printed in one line."""


class Api:
    """The part of IPython's shell that scripts, extensions and notebooks use."""

    # --- magics -------------------------------------------------------------------------------

    def has_magic(self, name):
        """True if `%name` or `%%name` is known."""
        from _jpylab.interactive import registry

        return name in self.line_magics or registry.exists(name) or name in self.aliases

    def magic_names(self):
        """Every magic with its percent signs."""
        from _jpylab.interactive import registry

        names = registry.with_percent()
        names += ["%" + n for n in self.line_magics] + ["%%" + n for n in self.cell_magics]
        return sorted(set(names + ["%" + n for n in self.aliases]))

    def find_line_magic(self, name):
        """A function of a line of text that is the magic; None if there is none."""
        from _jpylab.interactive import registry

        if name in self.line_magics:
            return self.line_magics[name]
        if name in self.aliases or "line" in registry.kinds(name):
            return lambda line: self.run_line_magic(name, line)
        return None

    def find_cell_magic(self, name):
        """A function of a line and a cell that is the magic; None if there is none."""
        from _jpylab.interactive import registry

        if name in self.cell_magics:
            return self.cell_magics[name]
        if "cell" in registry.kinds(name):
            return lambda line, cell: self.run_cell_magic(name, line, cell)
        return None

    def find_magic(self, name, magic_kind="line"):
        """A magic as a function; None if there is none."""
        return (self.find_cell_magic if magic_kind == "cell" else self.find_line_magic)(name)

    def run_line_magic(self, name, line, _stack_depth=1):
        """The result of `%name line`."""
        from _jpylab.interactive import registry

        if name in self.line_magics:
            return self.line_magics[name](self.expand(line))
        module = registry.load(name)
        if module is not None and hasattr(module, "line"):
            return module.line(self, line if getattr(module, "RAW", False) else self.expand(line))
        if name in self.aliases:
            return self.system(self._alias_command(name, line))
        raise UsageError(registry.not_found(name, module, self))

    def run_cell_magic(self, name, line, cell):
        """The result of `%%name line` above a cell."""
        from _jpylab.interactive import registry

        if name in self.cell_magics:
            return self.cell_magics[name](self.expand(line), cell)
        module = registry.load(name)
        if module is None or not hasattr(module, "cell"):
            raise UsageError(registry.cell_not_found(name, module))
        if not cell:
            hint = f" Did you mean the line magic %{name} (single %)?" if hasattr(module, "line") else ""
            raise UsageError(f"%%{name} is a cell magic, but the cell body is empty.{hint}")
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
                _without_cell(function) if magic_kind == "line_cell" else function
            )

    def _alias_command(self, name, line):
        command = self.aliases[name]
        if "%l" in command:
            return command.replace("%l", line)
        wanted, given = command.count("%s"), line.split()
        if len(given) < wanted:
            raise UsageError(f"Alias <{name}> requires {wanted} arguments, {len(given)} given.")
        for argument in given[:wanted]:
            command = command.replace("%s", argument, 1)
            line = line.partition(argument)[2]
        return (command + " " + line.strip()).strip()

    def expand(self, line):
        """The line with `$name` and `{expression}` replaced by their values."""
        if "$" not in line and "{" not in line:
            return line
        from _jpylab.interactive.expansion import expand

        return expand(line, self.user_ns)

    var_expand = expand

    # --- the system ---------------------------------------------------------------------------

    def system(self, command):
        """Run a command of the operating system, at a terminal with that terminal."""
        from _jpylab.interactive import commands

        execute.flush()
        in_terminal = self.host.is_terminal and self.recording is None
        run = commands.run_in_terminal if in_terminal else commands.run
        self.user_ns["_exit_code"] = run(self.expand(command))

    system_raw = system_piped = system

    def getoutput(self, command, split=True, depth=0):
        """What a command prints, as lines."""
        from _jpylab.interactive.commands import Lines, output

        text = output(self.expand(command))
        return Lines(text.splitlines()) if split else text

    def set_next_input(self, text, replace=False):
        """Put a text behind the next prompt, to be edited."""
        self.host.set_next_input(text)

    def ask_exit(self):
        """Leave."""
        raise SystemExit

    def show_usage(self):
        """Tell what the shell can do."""
        self.run_line_magic("quickref", "")

    # --- names --------------------------------------------------------------------------------

    def ev(self, expression):
        """The value of an expression."""
        return eval(expression, self.user_ns)

    def ex(self, statements):
        """Run statements."""
        exec(statements, self.user_ns)

    def push(self, variables, interactive=True):
        """Define variables: of a dictionary, or names of the caller's."""
        if isinstance(variables, (str, list, tuple)):
            names = variables.split() if isinstance(variables, str) else variables
            frame = sys._getframe(1)
            variables = {n: eval(n, frame.f_globals, frame.f_locals) for n in names}
        self.user_ns.update(variables)
        if interactive:
            self._own_names.difference_update(variables)
        else:
            self.hide(variables)

    def drop_by_id(self, variables):
        """Forget variables that still have the values given."""
        for name, value in variables.items():
            if self.user_ns.get(name, self) is value:
                del self.user_ns[name]

    def run_code(self, code, result=None):
        """Run a code object in the user's namespace."""
        exec(code, self.user_ns)

    def safe_execfile(self, path, namespace, **kwargs):
        """Run a file; an exception is printed."""
        try:
            exec(execute.compile_user(execute.read_source(path), str(path)), namespace)
        except Exception as error:
            self.show_traceback(error)

    def transform_cell(self, cell):
        """The cell as Python 3."""
        return self.to_python(cell)

    def complete(self, text, line=None, cursor_pos=None):
        """The text that is completed, and the ways to complete it."""
        from _jpylab.interactive import completion

        line = text if line is None else line
        cursor = len(line) if cursor_pos is None else cursor_pos
        found = completion.complete(line, cursor, self.user_ns, self.magic_names())
        start = found[0].start if found else cursor
        return line[start:cursor], [c.text for c in found if c.start == start]

    def enable_matplotlib(self, gui=None):
        """Choose where figures appear."""
        return self.run_line_magic("matplotlib", gui or "")

    def enable_pylab(self, gui=None, import_all=True):
        """Have pylab's names."""
        return self.run_line_magic("pylab", gui or "")

    def enable_gui(self, gui=None):
        """Choose the windows of figures; they live whatever is chosen."""
        return self.run_line_magic("gui", gui or "")


def _without_cell(function):
    """A line magic that is a line-and-cell magic without a cell."""

    def magic(line):
        return function(line, None)

    magic.__doc__ = function.__doc__
    magic.__wrapped__ = function
    return magic
