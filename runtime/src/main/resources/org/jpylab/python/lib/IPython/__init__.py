"""What scripts and notebooks import from IPython, over JPyLab's own shell."""

from _jpylab.interactive import get_ipython
from IPython import display

__version__ = "8.5.0"
version_info = (8, 5, 0, "")

__all__ = ["get_ipython", "display", "version_info"]
