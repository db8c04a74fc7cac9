"""numpy.ma: arrays with elements that are missing or not to be used.

A masked array is an array of data together with an array of booleans that is true where an element
is masked; functions and methods leave masked elements out.

>>> from numpy import ma
>>> x = ma.array([1, 2, 99, 4], mask=[0, 0, 1, 0])
>>> x.mean()
2.3333333333333335
"""

from . import core
from .core import *
from . import extras
from .extras import *

__all__ = ["core", "extras", *core.__all__, *extras.__all__]
