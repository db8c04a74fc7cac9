"""What pickles of protocol 5 call."""

import numpy
from numpy import *


def _frombuffer(buf, dtype, shape, order):
    return numpy.frombuffer(buf, dtype=dtype).reshape(shape, order=order)
