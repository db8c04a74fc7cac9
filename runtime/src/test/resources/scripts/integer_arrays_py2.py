# Python 2: integer division of arrays, list functions and string formats with numpy
import numpy
from numpy import array, arange, zeros, dot, where, nonzero

counts = array([7, 8, 9])
print counts/2, counts/2.0, counts/array([2, 3, 4])
print arange(10)/3
half = len(counts)/2
print counts[half], counts[:half], half
x = counts.copy()
x /= 2
print x, x.dtype
print 5/2, 5/2.0, numpy.float64(5)/2, -5/2, numpy.int64(7)/2
means = map(lambda row: sum(row)/len(row), [[1, 2], [3, 4, 6]])
print means
pairs = zip(counts, ['a', 'b', 'c'])
print len(pairs), ['%d%s' % p for p in pairs]
print filter(lambda c: c % 2, counts), reduce(lambda a, b: a*b, [1, 2, 3, 4])
m = zeros((2, 2), int)
for i in xrange(2):
    for j in xrange(2):
        m[i, j] = (i + 1)*10/(j + 3)
print m
print dot(m, m), where(m > 2)[0], nonzero(m > 3)[1]
above = counts > 7
print (above[:-1] == False) & (above[1:] == True)
d = {'EK': -12, 'gK': 36}
keys = d.keys()
keys.sort()
for k in keys:
    print k, '=', d[k]
if d.has_key('EK') and isinstance(d['EK'], (int, long)):
    print "E_K/5 = %d, %.2f" % (d['EK']/5, d['EK']/5.)
print "%(gK)d mS" % d, "%5.1f|%-5s|%+d" % (3.14159, 'ab', 4)
