"""Programs that run while the prompt goes on: `%%script --bg`."""

from _jpylab.interactive import commands

running = []


class Program:
    """A program in the background."""

    def __init__(self, running):
        self._running, self.pid, self.returncode = running, running.pid(), None

    def poll(self):
        """Its exit status, None while it runs."""
        return None if self._running.isAlive() else self.wait()

    def wait(self):
        """Its exit status, once it has ended."""
        self.returncode = self._running.status()
        return self.returncode

    def kill(self):
        """End it."""
        self._running.kill()

    terminate = kill


class Printed:
    """What a program in the background prints on one stream: to be read, waiting for its end."""

    def __init__(self, running):
        self._running, self._text, self.other = running, "", None

    def read(self):
        """All that has not been read yet, once the program has ended."""
        for piece, is_error in commands.pieces(self._running):
            stream = self if is_error == self.is_error else self.other
            stream._text += piece
        text, self._text = self._text, ""
        return text

    def __iter__(self):
        return iter(self.read().splitlines(keepends=True))


class _Errors(Printed):
    is_error = True


class _Output(Printed):
    is_error = False


def begin(shell, program, text, options):
    """Start a program that reads `text`; names for its output and itself as the options say."""
    started = commands.start(program, text)
    out, err, program = _Output(started), _Errors(started), Program(started)
    out.other, err.other = err, out
    for option, value in (("--out", out), ("--err", err), ("--proc", program)):
        if option in options:
            shell.user_ns[options[option]] = value
    running.append(program)
