"""The place a shell runs in, which is a Java object: a terminal, or a program without one."""

from _jpylab import execute


class Host:
    """A Java host with the manners of Python: questions raise, text is flushed before it."""

    def __init__(self, java):
        self._java = java
        self.is_terminal = java.isTerminal()

    @property
    def colours(self):
        return self._java.hasColours()

    def use_colours(self, on):
        self._java.useColours(on)

    def use_keys(self, name):
        """Edit with the keys of `emacs` or `vi`."""
        self._java.useKeys(name)

    def ask_before_end(self, on):
        """Ask before Ctrl-D ends the session, or not."""
        self._java.askBeforeEnd(on)

    def columns(self):
        return self._java.columns()

    def page(self, text):
        execute.flush()
        self._java.page(text)

    def coloured(self, source):
        return self._java.coloured(source)

    def ask(self, question=""):
        """The answer to a question, which the builtin `input` asks here."""
        return self._asked(question, "ask")

    def ask_secretly(self, question=""):
        """The answer to a question, not shown where that can be."""
        return self._asked(question, "askSecretly")

    def _asked(self, question, method):
        execute.flush()
        if not self._java.canAsk():
            from IPython.core.error import StdinNotImplementedError

            message = "raw_input was called, but this frontend does not support input requests."
            raise StdinNotImplementedError(message)
        answer = getattr(self._java, method)(str(question))
        if answer is None:
            raise KeyboardInterrupt
        if answer == "\x04":
            raise EOFError
        return str(answer)

    def output_prompt(self, number):
        return self._java.outputPrompt(number)

    def set_next_input(self, text):
        self._java.setNextInput(text)

    @property
    def session(self):
        """The number of this session."""
        return self._java.memory().session()

    def past_cells(self):
        """(session, number, text) of the cells of earlier sessions, oldest first."""
        return [(c.session(), c.number(), str(c.text())) for c in self._java.memory().earlier()]

    def remember(self, number, cell):
        self._java.memory().add(number, cell)

    def edit(self, path, line=0):
        """Let the user edit a file, from a line on if one is given."""
        execute.flush()
        self._java.edit(path, line)


def asking(host):
    """The builtin `input` of a session."""

    def input(prompt="", /):
        """The line that is typed after a prompt, without its end.

        EOFError says that there are no more lines, KeyboardInterrupt that Ctrl-C was pressed.
        """
        return host.ask(prompt)

    input.__module__, input.__qualname__ = "builtins", "input"
    return input
