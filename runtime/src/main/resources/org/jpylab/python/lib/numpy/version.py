"""NumPy's version."""

from numpy import __version__

version = short_version = full_version = __version__
release = True
git_revision = ""
