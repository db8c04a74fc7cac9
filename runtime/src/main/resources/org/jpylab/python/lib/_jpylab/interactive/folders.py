"""Where settings and kept values lie."""

import os


def settings():
    """The folder of the user's settings, which may not exist; `JPYLAB_DIR` names another."""
    base = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return os.environ.get("JPYLAB_DIR") or os.path.join(base, "jpylab")


_in_use = None


def use(folder):
    """Have a folder as that of the profile in use."""
    global _in_use
    _in_use = folder


def profile():
    """The folder of the profile in use: that of the settings, or one named with `--profile`."""
    return _in_use or settings()
