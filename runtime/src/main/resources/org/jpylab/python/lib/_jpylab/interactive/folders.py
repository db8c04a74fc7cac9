"""Where settings and kept values lie."""

import os


def settings():
    """The folder of the user's settings, which may not exist; `JPYLAB_DIR` names another."""
    base = os.environ.get("XDG_CONFIG_HOME") or os.path.expanduser("~/.config")
    return os.environ.get("JPYLAB_DIR") or os.path.join(base, "jpylab")


def profile():
    """The folder of the profile in use: that of the settings, or one named with `--profile`."""
    name = os.environ.get("JPYLAB_PROFILE")
    return os.path.join(settings(), "profile_" + name) if name else settings()
