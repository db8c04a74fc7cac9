"""The functions of `numpy.emath`."""

from numpy.emath import *
from numpy.emath import __all__
