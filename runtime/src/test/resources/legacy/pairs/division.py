# Integers are floored; everything else divides.
print 1 / 2, -1 / 2, 7 / 2 * 2, 7 / -2
print 1 / 2.0, 1.0 / 2, 3. / 2, 1 / 2e0
a, b = 7, 2
print a / b, -a / b, a / -b, a / b / b, a / (b / 1.0)
print a * 1.0 / b, float(a) / b, a / float(b)
print True / 2, True / True, 10L / 3, 10 ** 20 / 3
x = 7
x /= 2
print x
x /= 2.0
print x
values = [7, 8, 9]
values[0] /= 2
values[-1] /= 2
print values
calls = []


def index():
    calls.append('index')
    return 1


values[index()] /= 3
print values, calls


class Box(object):
    size = 9


def box():
    calls.append('box')
    return one


one = Box()
one.size /= 2
print one.size
box().size /= 3
print one.size, calls
nested = {'a': [10, 20]}
nested['a'][1] /= 3
print nested
total = 0
for i in range(10):
    total += i / 2
print total


def mean(numbers):
    total = 0
    for n in numbers:
        total += n
    return total / len(numbers)


print mean([1, 2, 4]), mean([1.0, 2, 4]), mean([1, 2, 4L])
half = lambda n: n / 2
print map(half, [1, 2, 3, 4.0])
print sum(range(10)) / 3, max(range(10)) / 2
print 5 // 2, 5.0 // 2, 5 % 3, -5 % 3, divmod(-7, 2)
try:
    print 1 / 0
except ZeroDivisionError, e:
    print 'ZeroDivisionError:', e
try:
    print 1.0 / (a - 7)
except ZeroDivisionError, e:
    print 'ZeroDivisionError'


class Ratio(object):
    def __init__(self, n):
        self.n = n

    def __div__(self, other):
        return 'div(%s, %s)' % (self.n, other)

    def __rdiv__(self, other):
        return 'rdiv(%s, %s)' % (self.n, other)

    def __idiv__(self, other):
        self.n = 'idiv(%s, %s)' % (self.n, other)
        return self


r = Ratio(3)
print r / 2, 2 / r
r /= 4
print r.n


class Both(object):
    def __div__(self, other):
        return 'div'

    def __truediv__(self, other):
        return 'truediv'


print Both() / 1
n = 5
dt = 0.1
print n / 2, n / dt, (n + 1) / 4 * dt
print 2 ** 3 / 3, 2 ** -1 / 3, (1 if n else 2.0) / 2
import operator
print operator.div(7, 2), reduce(operator.div, [100, 3, 2])
