"""%logstart [-o] [-r] [-t] [-q] [file [mode]]

Write every cell from now on to a file; `%logstop` ends it. `-o` writes results too, `-r` cells as they
were typed instead of Python, `-t` the times; `-q` says nothing.

Modes: `append` keeps what is there, `over` does not, `backup` renames the file there to `file~`
(the usual one for a file that is named), `rotate` to `file.001~` (the usual one without a name).

>>> %logstart -o _log.py over
Activating auto-logging. Current session state plus future input saved.
Filename       : _log.py
Mode           : over
Output logging : True
Raw input log  : False
Timestamping   : False
State          : active
"""

import os
import time

from _jpylab.interactive import UsageError, registry

_MODES = ("append", "backup", "over", "rotate")


class Log:
    """The file of `%logstart`."""

    def __init__(self, name, mode, options):
        self.name, self.mode = name, mode
        self.has_output, self.has_times = "o" in options, "t" in options
        self.is_raw = "r" in options
        self.is_active = True
        self._make_room()
        self._file = open(name, "a" if mode == "append" else "w", encoding="utf-8")
        if mode != "append":
            self._write("# IPython log file\n\n")

    def _make_room(self):
        if self.mode in ("append", "over") or not os.path.exists(self.name):
            return
        backup, number = self.name + "~", 1
        while self.mode == "rotate" and os.path.exists(backup := f"{self.name}.{number:03}~"):
            number += 1
        os.replace(self.name, backup)

    def cell(self, text):
        """Write a cell."""
        if self.has_times:
            self._write(time.strftime("# %a, %d %b %Y %H:%M:%S\n"))
        self._write(text + "\n")

    def result(self, text):
        """Write a result, as comments."""
        if self.has_output:
            self._write("".join(f"#[Out]# {line}\n" for line in text.splitlines()))

    def _write(self, text):
        if self.is_active:
            self._file.write(text)
            self._file.flush()

    def close(self):
        self._file.close()

    def __str__(self):
        return (
            f"Filename       : {self.name}\nMode           : {self.mode}\n"
            f"Output logging : {self.has_output}\nRaw input log  : {self.is_raw}\n"
            f"Timestamping   : {self.has_times}\n"
            f"State          : {'active' if self.is_active else 'temporarily suspended'}"
        )


def line(shell, text):
    options, rest = registry.options(text, "ortq")
    words = rest.split()
    mode = words[1] if len(words) > 1 else "backup" if words else "rotate"
    if mode not in _MODES:
        raise UsageError(f"Couldn't start log: invalid log mode {mode} given")
    if shell.log is not None:
        raise UsageError(f"Couldn't start log: Log file is already active: {shell.log.name}")
    shell.log = Log(os.path.expanduser(words[0]) if words else "ipython_log.py", mode, options)
    for number, cell in enumerate(shell.cells[:-1] if shell.log.has_output else shell.cells):
        if number:
            shell.log.cell(cell if shell.log.is_raw else shell.to_python(cell).rstrip("\n"))
        if number in shell.results:
            shell.log.result(repr(shell.results[number]))
    if "q" in options:
        return
    print("Activating auto-logging. Current session state plus future input saved.")
    print(shell.log)
