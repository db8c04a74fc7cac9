"""Exceptions of the shell."""

from _jpylab.interactive import UsageError

__all__ = ["IPythonCoreError", "StdinNotImplementedError", "UsageError"]


class IPythonCoreError(Exception):
    """An error of the shell."""


class StdinNotImplementedError(IPythonCoreError, NotImplementedError):
    """There is no one to answer a question."""
