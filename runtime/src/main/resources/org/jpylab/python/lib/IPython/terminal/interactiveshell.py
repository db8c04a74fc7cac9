"""Where the prompt's class lives in IPython."""

from _jpylab.interactive.shell import TerminalInteractiveShell

__all__ = ["TerminalInteractiveShell"]
