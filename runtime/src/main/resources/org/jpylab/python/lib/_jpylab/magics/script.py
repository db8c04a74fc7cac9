"""%%script [--out name] [--err name] [--bg [--proc name]] [--no-raise-error] program

Hand the cell to a program as its standard input.

--out, --err  keep what it prints in a variable; --no-raise-error  do not mind its status;
--bg  go on while it runs: `--out` and `--err` are then files to read from, `--proc` is the
program, with `pid`, `poll()`, `wait()` and `kill()`. `%killbgscripts` ends those that run.

>>> %%script cat
... spikes
spikes
>>> %%script --bg --out printed --proc program cat
... spikes
>>> program.wait(), printed.read()
(0, 'spikes\\n')
"""

import shutil
import sys

from _jpylab.interactive import UsageError, commands

_VALUED = ("--out", "--err", "--proc")
_FLAGS = ("--bg", "--no-raise-error")


class CalledProcessError(UsageError):
    """A program that ended with another status than 0."""


def cell(shell, text, body):
    options, words = _options(text)
    if not words:
        raise UsageError("%%script takes the name of a program")
    if shutil.which(words[0]) is None:
        print(f"Couldn't find program: {words[0]!r}")
        return
    program = " ".join(words)
    if "--bg" in options:
        from _jpylab.interactive.background import begin

        begin(shell, program, body, options)
        return
    kept = {option: _Kept() for option in ("--out", "--err") if option in options}
    status = commands.feed(program, body, kept.get("--out", sys.stdout), kept.get("--err", sys.stderr))
    for option, stream in kept.items():
        shell.user_ns[options[option]] = stream.text
    if status and "--no-raise-error" not in options:
        raise CalledProcessError(f"Command '{words[0]}' returned non-zero exit status {status}.")


class _Kept:
    """A stream that keeps what is written."""

    text = ""

    def write(self, text):
        self.text += text

    def flush(self):
        """All is there already."""


def _options(text):
    """The options, wherever they stand, and the words of the program's command line."""
    options, words, given = {}, [], text.split()
    while given:
        word = given.pop(0)
        name, equals, value = word.partition("=")
        if name in _VALUED:
            if not equals and not given:
                raise UsageError(f"argument {name}: expected one argument")
            options[name] = value if equals else given.pop(0)
        elif word in _FLAGS:
            options[word] = ""
        else:
            words.append(word)
    return options, words
