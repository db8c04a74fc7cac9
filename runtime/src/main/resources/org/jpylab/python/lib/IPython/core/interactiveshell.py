"""Where the shell's class lives in IPython."""

from _jpylab.interactive.shell import ExecutionResult, InteractiveShell

__all__ = ["ExecutionResult", "InteractiveShell"]
