"""The older home of `IPython.display`."""

from IPython.display import *
