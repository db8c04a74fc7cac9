"""Texts set by TeX: not supported."""

from matplotlib._missing import refuse

__getattr__ = refuse(__name__, "TexManager")
