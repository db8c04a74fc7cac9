# Parameters that are tuples.
def norm((x, y)):
    return x * x + y * y


def line((x1, y1), (x2, y2)=(10, 10), *rest, **named):
    "A docstring stays."
    return x1, y1, x2, y2, rest, sorted(named)


def deep(a, (b, (c, d)), e=5):
    for n in (a, b, c, d, e):
        print n,
    print
    return


def first_if((a, b)):
    if a > b:
        return 'greater'
    return 'not greater'


def first_while((n, step)):
    while n > 0:
        n -= step
    return n


def first_try((a, b)):
    try:
        return a / b
    except ZeroDivisionError:
        return 'zero'


def first_def((a, b)):
    def inner():
        return a + b
    return inner()


class Thing(object):
    def method(self, (a, b)):
        return a, b


print norm((3, 4)), norm([1, 2]), line((1, 2)), line((1, 2), (3, 4), 5, k=6), line.__doc__
deep(1, (2, (3, 4)))
print first_if((2, 1)), first_if((1, 2)), first_while((5, 2)), first_try((1, 0)), first_def((1, 2))
print Thing().method((1, 2))
print map(lambda (a, b): a + b, [(1, 2), (3, 4)]), (lambda a, (b, (c, d)): (a, b, c, d))(1, (2, (3, 4)))
print sorted({'a': 2, 'b': 1}.items(), key=lambda (k, v): v), (lambda (a,): a)([7]), (lambda (a): a)(8)
try:
    norm((1, 2, 3))
except ValueError, e:
    print 'ValueError'
try:
    norm(3)
except TypeError, e:
    print 'TypeError'
