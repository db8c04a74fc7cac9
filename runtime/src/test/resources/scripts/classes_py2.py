# Python 2: classes, iterators, exceptions, old modules
import cPickle
from StringIO import StringIO
from itertools import imap, izip

class Neuron:
    count = 0
    def __init__(self, name, tau=10):
        self.name, self.tau = name, tau
        Neuron.count += 1
    def __cmp__(self, other):
        return cmp(self.tau, other.tau)
    def __nonzero__(self):
        return self.tau > 0
    def __repr__(self):
        return 'Neuron(%r, %d)' % (self.name, self.tau)

class Network(object):
    def __init__(self, *neurons):
        self.neurons = list(neurons)
        self.i = 0
    def __iter__(self):
        return self
    def next(self):
        if self.i >= len(self.neurons):
            raise StopIteration
        self.i += 1
        return self.neurons[self.i - 1]
    def __getslice__(self, i, j):
        return self.neurons[i:j]

a, b, c = Neuron('a', 20), Neuron('b', 5), Neuron('c', 0)
print sorted([a, b, c]), max(a, b), Neuron.count
print [bool(n) for n in (a, c)], a > b, not c
net = Network(a, b, c)
for n in net:
    print n.name,
print
print net[0:2]
class Refractory(Exception):
    pass
def fire(n):
    if not n:
        raise Refractory("no time constant in %s" % n)
    return n.tau/3
for n in (a, b, c):
    try:
        print fire(n)
    except Refractory, e:
        print 'caught', e
    except (TypeError, ValueError), e:
        print 'other', e
    else:
        print 'ok'
    finally:
        pass
text = StringIO()
print >>text, 'one', 2
text.write('three\n')
print text.getvalue(),
print repr(cPickle.loads(cPickle.dumps([1, 'two', 3.5])))
print list(imap(lambda x: x*x, xrange(4))), [p for p in izip('ab', [1, 2])]
print isinstance('spike', basestring), type('') is str, unicode(5) + u'!', unichr(97), ord('a')
print [x for x in 1, 2, 3], sum(x for x in [1, 2] if x)
print dict(a=1).items(), dict(a=1).values(), {'k': 2}.get('z', 'none')
def gen():
    for i in range(3):
        yield i
g = gen()
print g.next(), g.next(), raw_input.__name__, callable(fire), coerce(1, 2.0)
print range(5)[1:3], range(3) + [7], len(map(None, [1, 2])), intern('x'), round(2.5), hex(255), oct(8)
