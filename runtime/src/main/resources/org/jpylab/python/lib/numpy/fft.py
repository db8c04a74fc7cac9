"""Discrete Fourier transforms."""

__path__ = []  # modules of older versions lie beneath

from numpy import _load_tables, _border_names

_before = set(globals())
globals().update(_border_names())
_border = set(globals())
_load_tables(globals(), "numpy.fft")
__all__ = [n for n in globals() if n[0] != "_" and n not in _border]
