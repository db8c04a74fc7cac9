# Special methods with Python 2's names.
class Empty:
    def __nonzero__(self):
        return False


class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def next(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


class Version(object):
    def __init__(self, *parts):
        self.parts = parts

    def __cmp__(self, other):
        return cmp(self.parts, other.parts)

    def __repr__(self):
        return 'Version' + repr(self.parts)


class Equal(object):
    def __init__(self, x):
        self.x = x

    def __eq__(self, other):
        return self.x == other.x


class Sliced(object):
    def __getitem__(self, key):
        return 'item %s' % (key,)

    def __getslice__(self, i, j):
        return 'slice %s %s' % (i, min(j, 100))

    def __len__(self):
        return 10


class Meta(type):
    def __new__(cls, name, bases, namespace):
        namespace['made_by'] = cls.__name__
        return type.__new__(cls, name, bases, namespace)


class Made:
    __metaclass__ = Meta


class Child(Made):
    pass


class MadeToo(object):
    "doc"
    __metaclass__ = Meta
    n = 3
    squares = [n * i for i in range(n)]


print bool(Empty()), not Empty()
if Empty():
    print 'never'
print list(Countdown(3)), [n for n in Countdown(2)]
countdown = Countdown(2)
print countdown.next(), countdown.next()
try:
    countdown.next()
except StopIteration:
    print 'stopped'
print Version(1, 2) < Version(1, 10), Version(1) == Version(1), Version(2) >= Version(1)
print sorted([Version(2), Version(1, 5), Version(1)])
print max(Version(1), Version(3)), cmp(Version(1), Version(2))
print Equal(1) == Equal(1), len(set([Equal(1)])), hash(Equal(2)) is not None
s = Sliced()
print s[1], s[1:2], s[:3], s[-3:], s[::2]
print Made.made_by, Child.made_by, MadeToo.made_by, MadeToo.squares, MadeToo.__doc__


class Text(object):
    def __unicode__(self):
        return u'as unicode'

    def __str__(self):
        return 'as str'


print str(Text()), unicode(Text()), Text()


class Node:
    def __init__(self, value, next=None):
        self.value = value
        self.next = next


chain = Node(1, Node(2))
print chain.next.value, chain.next.next


class Base:
    def __init__(self, name):
        self.name = name

    def hello(self):
        return 'hello ' + self.name


class Derived(Base):
    def __init__(self, name):
        Base.__init__(self, name.upper())

    def hello(self):
        return Base.hello(self) + '!'


print Derived('x').hello(), isinstance(Derived('y'), Base)
print Derived.hello.im_func.func_name, Derived('z').hello.im_self.name


class Vector(list):
    def __div__(self, scalar):
        return Vector([x / scalar for x in self])


print Vector([4, 9, 10]) / 3, Vector([1.0]) / 2


class Problem:
    pass


try:
    raise Problem
except Problem:
    print 'classes without a base can be raised'


class Default(dict):
    def has_key(self, key):
        return 'asked for %s' % key

    def keys(self):
        return 'own keys'


print Default().has_key(3), Default().keys()
