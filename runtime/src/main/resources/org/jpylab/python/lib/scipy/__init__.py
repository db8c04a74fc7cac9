"""What course scripts use of SciPy."""

__version__ = "1.10.1"
