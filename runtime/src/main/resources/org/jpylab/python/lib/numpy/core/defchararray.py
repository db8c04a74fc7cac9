"""Arrays of strings."""

from numpy.char import *
