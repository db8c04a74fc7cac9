"""%%script [--out name] [--err name] program

Hand the cell to a program as its standard input.

>>> %%script cat
... spikes
spikes
"""

import sys

from _jpylab.interactive import UsageError
from _jpylab.interactive.commands import feed


class CalledProcessError(UsageError):
    """A program that ended with another status than 0."""


def cell(shell, text, body):
    words, names = text.split(), {}
    while words and words[0] in ("--out", "--err", "--no-raise-error", "--bg"):
        option = words.pop(0)
        if option in ("--out", "--err") and words:
            names[option] = words.pop(0)
    if not words:
        raise UsageError("%%script takes the name of a program")
    out, err, status = feed(" ".join(words), body)
    for option, stream, printed in (("--out", sys.stdout, out), ("--err", sys.stderr, err)):
        if option in names:
            shell.user_ns[names[option]] = printed
        else:
            stream.write(printed)
    if status and "--no-raise-error" not in text:
        raise CalledProcessError(f"Command '{words[0]}' returned non-zero exit status {status}.")
