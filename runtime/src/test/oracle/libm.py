"""Writes arguments and the C library's results, little-endian doubles: x, exp(x), then x, y, x**y,
then x, tanh(x), sinh(x), cosh(x), expm1(x), then x, log1p(x).

usage: python3 libm.py > ../resources/libm/glibc.bin
"""
import math
import random
import struct
import sys

r = random.Random(1)


def write(*values):
    sys.stdout.buffer.write(struct.pack('<%dd' % len(values), *values))


def power(x, y):
    try:
        return math.pow(x, y)
    except OverflowError:
        return math.inf if x > 0 or y % 2 == 0 else -math.inf


xs = ([r.uniform(-1, 1) for _ in range(800)] + [r.uniform(-20, 20) for _ in range(1200)]
      + [r.uniform(-745.2, 709.7) for _ in range(800)] + [r.uniform(-745.2, -708) for _ in range(200)]
      + [r.gauss(0, 1e-17) for _ in range(200)])
for x in xs:
    write(x, math.exp(x))
pairs = ([(r.uniform(0, 1), 3.0) for _ in range(600)] + [(r.uniform(0, 1), 4.0) for _ in range(600)]
         + [(r.uniform(-3, 3), float(r.randint(-9, 9))) for _ in range(400)]
         + [(r.uniform(0, 100), r.uniform(-50, 50)) for _ in range(800)]
         + [(r.uniform(0, 2), r.uniform(-700, 700)) for _ in range(600)]
         + [(r.uniform(0, 1)*1e-310, r.uniform(-1.1, 1.1)) for _ in range(200)])
for x, y in pairs:
    write(x, y, power(x, y))
kin = (math.tanh, math.sinh, math.cosh, math.expm1)
for x in ([r.uniform(-1, 1) for _ in range(400)] + [r.uniform(-30, 30) for _ in range(400)]
          + [r.uniform(-709, 709) for _ in range(50)] + [r.gauss(0, 1e-9) for _ in range(50)]):
    write(x, *[f(x) for f in kin])
for x in ([r.uniform(-1, 1) for _ in range(500)] + [r.uniform(0, 1e3) for _ in range(300)]
          + [r.gauss(0, 1e-7) for _ in range(100)] + [10.0**r.uniform(-20, 300) for _ in range(100)]):
    write(x, math.log1p(x))
