"""Functions of arrays."""

from numpy import *
