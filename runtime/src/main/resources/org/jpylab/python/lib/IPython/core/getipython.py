"""Where `get_ipython` lives in IPython."""

from _jpylab.interactive import get_ipython

__all__ = ["get_ipython"]
