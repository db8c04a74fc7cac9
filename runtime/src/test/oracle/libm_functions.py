"""Writes arguments and the C library's results, little-endian doubles: for each function of NAMES in
their order 1,000 times x, f(x), then for each of PAIRS 1,000 times x, y, f(x, y); then 1,000 times
each x, gamma(x) and x, lgamma(x) as Python has them.

usage: python3 libm_functions.py > ../resources/libm/functions.bin
"""
import ctypes
import math
import random
import struct
import sys

NAMES = ('sin cos cbrt erf erfc exp2 atanh log log10 tan log2 asin acos atan asinh acosh').split()
PAIRS = ('hypot', 'atan2')
COUNT = 1000

library = ctypes.CDLL('libm.so.6')
r = random.Random(2)


def function(name, arguments):
    f = getattr(library, name)
    f.restype = ctypes.c_double
    f.argtypes = [ctypes.c_double]*arguments
    return f


def argument(name, i):
    if name in ('asin', 'acos', 'atanh'):
        return r.uniform(-1, 1)
    if name == 'acosh':
        return r.uniform(1, 5) if i % 2 else 10.0**r.uniform(0, 20)
    if name.startswith('log'):
        return (r.uniform(0, 10), r.uniform(0.9, 1.1), 10.0**r.uniform(-300, 300))[i % 3]
    if name in ('erf', 'erfc'):
        return (r.uniform(-1.5, 1.5), r.uniform(-7, 28), r.gauss(0, 1e-9))[i % 3]
    if name == 'exp2':
        return (r.uniform(-10, 10), r.uniform(-1074, 1024))[i % 2]
    if name == 'cbrt':
        return (r.uniform(-10, 10), 10.0**r.uniform(-320, 300))[i % 2]
    return (r.uniform(-10, 10), r.uniform(-1, 1), r.uniform(-1e4, 1e4), 10.0**r.uniform(-10, 300))[i % 4]


def write(*values):
    sys.stdout.buffer.write(struct.pack('<%dd' % len(values), *values))


for name in NAMES:
    f = function(name, 1)
    for i in range(COUNT):
        x = argument(name, i)
        write(x, f(x))
for name in PAIRS:
    f = function(name, 2)
    for i in range(COUNT):
        x, y = ((r.uniform(-5, 5), r.uniform(-5, 5)) if i % 2
                else (10.0**r.uniform(-300, 300), 10.0**r.uniform(-300, 300)))
        write(x, y, f(x, y))
for f in math.gamma, math.lgamma:
    for i in range(COUNT):
        x = (r.uniform(0, 20), r.uniform(-30, 30), r.uniform(1, 171))[i % 3]
        write(x, f(x))
