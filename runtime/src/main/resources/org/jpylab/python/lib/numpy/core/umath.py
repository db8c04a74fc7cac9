"""Functions of elements."""

from numpy import *
