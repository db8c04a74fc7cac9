"""%history [-n] [-o] [-p] [-t] [-l count] [-g pattern] [-f file] [ranges]

Show the cells you ran: all, those of the ranges (`4`, `2-5`, `~1/3` of the session before, `12/` of
session 12), or those a pattern is found in.

-n  with numbers; -o  with results; -p  with `>>>`; -t  as Python without magics;
-l  the last ones; -g  search all sessions, -u  each cell once; -f  write them to a file.

>>> 1 + 1
2
>>> %history -n
   1: 1 + 1
   2: %history -n
"""

import argparse
import os

from _jpylab.interactive import UsageError
from _jpylab.interactive.questions import confirmed

_DEFAULT_LIMIT = 10


class _Options(argparse.ArgumentParser):
    def error(self, message):
        raise UsageError(message)


def _parser():
    parser = _Options(prog="%history", add_help=False)
    for flag in "noptu":
        parser.add_argument("-" + flag, action="store_true")
    parser.add_argument("-f")
    parser.add_argument("-g", nargs="*")
    parser.add_argument("-l", nargs="?", type=int, const=_DEFAULT_LIMIT)
    parser.add_argument("ranges", nargs="*")
    return parser


def line(shell, text):
    options, history = _parser().parse_args(text.split()), shell.history_manager
    if options.g is not None:
        pattern = f"*{' '.join(options.g)}*" if options.g else "*"
        found = history.search(pattern, n=options.l, unique=options.u)
    elif options.l is not None:
        found = history.get_tail(options.l)
    else:
        found = history.get_range_by_str(" ".join(options.ranges))
    lines = []
    for session, number, cell in found:
        if options.t:
            cell = shell.to_python(cell).rstrip("\n")
        lines.append(_shown(shell, session, number, cell, options))
    if options.f:
        if os.path.exists(options.f):
            if not confirmed(shell, f"File {options.f!r} exists. Overwrite? "):
                print("Aborting.")
                return
            print("Overwriting file.")
        with open(options.f, "w", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    elif lines:
        print("\n".join(lines))


def _shown(shell, session, number, cell, options):
    cell = cell.expandtabs(4).rstrip()
    if options.p:
        lines = cell.split("\n")
        lines += [""] * (len(lines) > 1)
        cell = "\n".join((">>> " if i == 0 else "... ") + l for i, l in enumerate(lines))
    if options.n or options.g is not None:
        separator = "\n" if "\n" in cell else " "
        name = f"{session}/{number}" if session else str(number)
        cell = f"{name:>4}:{separator}{cell}"
    if options.o and not session and number in shell.results:
        cell += "\n" + shell.format(shell.results[number])
    return cell
