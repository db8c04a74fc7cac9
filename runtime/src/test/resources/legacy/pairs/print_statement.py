# The print statement in all its forms.
import sys

print
print 'a'
print 'a', 'b', 1, 2.0, None, True
print 'no line end',
print 'continued'
print 'a\n', 'b'
print 'tab\t', 'b'
print 'blank ', 'b'
for i in range(3):
    print i,
print
for i in range(3): print i,
sys.stdout.write('written\n')
print 'x',
sys.stdout.write('y')
print 'z'
print ('a', 'b')
print ('a'), ('b')
print ('a' 'b') * 2
print >>sys.stdout, 'to a file', 3
print >>sys.stdout, 'partly',
print >>sys.stdout, 'there'
print >>None, 'to standard output'
print -1, +2, not 3, ~4
print 'a' if i else 'b'
print [1, 'a', 2.5, (3,)], {'k': 'v'}
print 0.1 + 0.2, 1 / 3.0, 1e16, 1e12, 1e11, -123456789012.7, 99999999999.0, 1e-5, 123456789.123456789
print [0.1 + 0.2, 1 / 3.0]
print 2.0, -0.0, 1e300 * 1e300, -1e300 * 1e300
print 1j, 1 + 2j, (1 + 2j) / 3, complex(0, -0.0)
print 100000000000000000000, 10L, 0xFFL
print str(1 / 3.0), repr(1 / 3.0), `1 / 3.0`
print "%s %s %d%%" % ('a', 1 / 3.0, 50)
print "%(x)s %(y).3f" % {'x': 2 / 3.0, 'y': 2 / 3.0}
print '{} {:.2f} {!r}'.format(1 / 3.0, 1 / 3.0, 1 / 3.0)
print "%s" % [1 / 3.0]
print type(1), type('a'), type(1.0), type([]), type(None)


class Point:
    def __str__(self):
        return 'a point'


class Writer(object):
    def __init__(self):
        self.parts = []

    def write(self, text):
        self.parts.append(text)


print Point(), 'is', Point()
writer = Writer()
print >>writer, 'a', 1,
print >>writer, 'b'
print >>writer
print writer.parts
print 'open line',
