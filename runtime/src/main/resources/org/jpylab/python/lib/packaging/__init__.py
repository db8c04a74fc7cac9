"""Numbers of versions, as `packaging.version` compares them."""

__version__ = "23.0"
