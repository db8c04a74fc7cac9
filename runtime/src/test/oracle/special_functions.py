"""Writes arguments and SciPy's results, little-endian doubles: for each function of the tables below
in their order 500 times its arguments and its value.

usage: python3 special_functions.py > ../resources/scipy/special.bin
"""
import random
import struct
import sys

import numpy as np
from scipy import special

COUNT = 500

r = random.Random(3)
real = lambda i: r.gauss(0, 2) if i % 2 else r.uniform(-10, 10)
positive = lambda i: (r.uniform(0, 5), r.uniform(0, 40), 10.0**r.uniform(-8, 4))[i % 3]
shape = lambda i: (r.uniform(0.05, 20), r.uniform(1, 300), r.randint(1, 60)/2)[i % 3]
part = lambda i: (r.random(), r.random(), 10.0**r.uniform(-12, 0))[i % 3]
integer = lambda i: float(r.randint(0, 40))
signed = lambda i: part(i)*(1 if i % 2 else -1)
order = lambda i: r.uniform(1, 12)

ONE = (
    ('erf', real), ('erfc', real), ('erfcx', real), ('ndtr', real), ('log_ndtr', real), ('ndtri', part),
    ('gamma', real), ('gammaln', real), ('gammaln', positive), ('gammasgn', real), ('rgamma', real), ('psi', real),
    ('log1p', positive), ('expm1', real), ('cosm1', real), ('exp2', real), ('exp10', real), ('cbrt', real),
    ('j0', real), ('j1', real), ('y0', positive), ('y1', positive), ('i0', real), ('i1', real), ('k0', positive),
    ('k1', positive), ('i0e', real), ('i1e', real), ('k0e', positive), ('k1e', positive), ('ellipk', signed),
    ('ellipe', signed), ('ellipkm1', part),
)
TWO = (
    ('gammainc', shape, positive), ('gammaincc', shape, positive), ('gammaincinv', shape, part),
    ('gammainccinv', shape, part), ('beta', shape, shape), ('betaln', shape, shape), ('zeta', order, positive),
    ('binom', shape, integer), ('poch', shape, integer), ('chdtr', shape, positive), ('chdtrc', shape, positive),
    ('chdtri', shape, part), ('pdtr', integer, positive), ('pdtrc', integer, positive),
)
THREE = (
    ('betainc', shape, shape, part), ('betaincinv', shape, shape, part), ('fdtr', shape, shape, positive),
    ('fdtrc', shape, shape, positive), ('fdtri', shape, shape, part), ('bdtr', integer, integer, part),
    ('bdtrc', integer, integer, part), ('nbdtr', integer, integer, part),
)

np.seterr(all='ignore')
for name, *kinds in ONE + TWO + THREE:
    function = getattr(special, name)
    for i in range(COUNT):
        arguments = [kind(i + 7*j) for j, kind in enumerate(kinds)]
        if name in ('bdtr', 'bdtrc'):
            arguments[:2] = sorted(arguments[:2])
        if name == 'nbdtr':
            arguments[1] += 1
        values = [*arguments, float(function(*arguments))]
        sys.stdout.buffer.write(struct.pack('<%dd' % len(values), *values))
