"""Where settings lie."""

import os

from _jpylab.interactive import folders

__all__ = ["get_ipython_cache_dir", "get_ipython_dir"]


def get_ipython_dir():
    """The folder of JPyLab's settings."""
    return folders.settings()


def get_ipython_cache_dir():
    """The folder of what JPyLab can make anew."""
    base = os.environ.get("XDG_CACHE_HOME") or os.path.expanduser("~/.cache")
    return os.path.join(base, "jpylab")
