"""Python's debugger at the prompt: it asks where the shell asks, and sees the text of cells."""

import bdb
import linecache
import os
import pdb
import reprlib
import sys

from _jpylab.interactive import UsageError, get_ipython, sources

# How many lines of source are shown around the one that runs.
CONTEXT = 5


class Debugger(pdb.Pdb):
    """pdb with IPython's prompt and listings, asking through the shell's host."""

    def __init__(self):
        super().__init__()
        self.prompt = "ipdb> "
        sources.feed_linecache()

    def interaction(self, frame, traceback):
        sources.feed_linecache()
        super().interaction(frame, traceback)

    def message(self, msg, *args, **kwargs):
        if msg != "[EOF]":
            super().message(msg, *args, **kwargs)

    def print_stack_entry(self, frame_lineno, prompt_prefix="\n-> "):
        frame, line = frame_lineno
        name = self.canonic(frame.f_code.co_filename)
        mark = "> " if frame is self.curframe else "  "
        if "__return__" in frame.f_locals:
            mark = f"->{reprlib.repr(frame.f_locals['__return__'])}\n" + mark
        self.message(f"{mark}{name}({line}){frame.f_code.co_name}()")
        lines = linecache.getlines(name, frame.f_globals)
        first = max(0, min(line - 1 - CONTEXT // 2, len(lines) - CONTEXT))
        around = lines[first : first + CONTEXT]
        self._print_lines(around, first + 1, self.get_file_breaks(name), frame, line)

    def _print_lines(self, lines, start, breaks=(), frame=None, current=0):
        """Source lines with their numbers, an arrow at the one that runs, numbers of breakpoints."""
        current = current or self.stack[self.curindex][1]
        name = self.canonic(frame.f_code.co_filename)
        for number, line in enumerate(lines, start):
            stops = str(self.get_breaks(name, number)[-1].number) if number in breaks else ""
            room = 7 - len(str(number)) - len(stops)
            arrow = "-" * (room - 2) + "> " if number == current else " " * room
            source = get_ipython().host.coloured(line.rstrip("\n"))
            self.message(f"{stops}{arrow}{number} {source}".rstrip())
        self.message("")


def post_mortem(traceback):
    """Look around where an exception came from: in the last of the user's frames."""
    from _jpylab import PREFIX

    debugger = Debugger()
    debugger.reset()
    kept = last = None
    while traceback is not None:
        if not traceback.tb_frame.f_code.co_filename.startswith(PREFIX):
            kept, last = kept or traceback, traceback
        traceback = traceback.tb_next
    if last is not None:
        debugger.interaction(None, kept)


def run(code, namespace, place=""):
    """Run code under the debugger, which stops in its first line; a breakpoint is `file:line`."""
    bdb.Breakpoint.clearBreakpoints()
    debugger = Debugger()
    if place:
        _set_breakpoint(debugger, place)
    print(f"NOTE: Enter 'c' at the {debugger.prompt} prompt to continue execution.")
    try:
        debugger.run(code, namespace)
    except (EOFError, KeyboardInterrupt):
        sys.stdout.write("\n")


def _set_breakpoint(debugger, place):
    """Set a breakpoint in the first line with code from the named one on."""
    file, _, number = place.rpartition(":")
    try:
        first = int(number)
    except ValueError:
        raise UsageError(f"a breakpoint is a line or file:line, not {place!r}") from None
    file = os.path.abspath(os.path.expanduser(file))
    for line in range(first, first + 11):
        text = linecache.getline(file, line).strip()
        if text and not text.startswith(("#", '"""', "'''")):
            return debugger.do_break(f"{file}:{line}")
    raise UsageError(
        "\nI failed to find a valid line to set a breakpoint\n"
        f"after trying up to line: {first + 10}.\n"
        "Please set a valid breakpoint manually with the -b option."
    )
