"""What scripts and notebooks import from IPython, over JPyLab's own shell."""

from _jpylab.interactive import get_ipython
from IPython import display
from IPython.core.interactiveshell import InteractiveShell
from IPython.terminal.embed import embed

__version__ = "8.5.0"
version_info = (8, 5, 0, "")

__all__ = ["InteractiveShell", "display", "embed", "get_ipython", "start_ipython", "version_info"]


def start_ipython(argv=None, **kwargs):
    """Start a shell, which a program under JPyLab has already: `jpylab -i FILE` gives a prompt."""
    raise NotImplementedError("start_ipython: run the program with jpylab -i for a prompt after it")
