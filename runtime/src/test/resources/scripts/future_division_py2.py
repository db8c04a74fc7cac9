# Python 2 with true division asked for
from __future__ import division
import math

print 7/2, 7//2, 1/4
rates = [3, 4]
print 'mean %.2f' % (sum(rates)/len(rates))
print "sqrt", math.sqrt(16), math.floor(2.7), int(2.7), abs(-3)
try:
    1/0
except ZeroDivisionError, e:
    print 'caught:', e.__class__.__name__
a = raw_input if False else None
print a is None, (lambda x, y=2: x/y)(3)
assert 1/2 == 0.5, 'floor'
print `1/2`, `[1/4]`
