"""The debugger at the prompt."""

import sys

from _jpylab.interactive.debugging import Debugger as Pdb

__all__ = ["Pdb", "set_trace"]


def set_trace(frame=None):
    """Stop here and look around."""
    Pdb().set_trace(frame or sys._getframe().f_back)
