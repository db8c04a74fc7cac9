"""Records."""

from numpy.rec import *
