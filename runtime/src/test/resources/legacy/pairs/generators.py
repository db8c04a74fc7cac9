# Generators that end themselves.
def up_to(n):
    i = 0
    while True:
        if i == n:
            raise StopIteration
        yield i
        i += 1


def pairs(items):
    it = iter(items)
    for first in it:
        try:
            second = it.next()
        except StopIteration:
            second = None
        yield first, second


def guarded():
    try:
        raise StopIteration
    except StopIteration:
        yield 'caught'


print list(up_to(3)), list(pairs([1, 2, 3])), list(guarded())
g = up_to(2)
print g.next(), g.next(), g.gi_frame is not None


def echo():
    received = None
    while True:
        received = yield received


e = echo()
e.next()
print e.send(5), e.send('x')
print sum(x / 2 for x in range(5)), [x for x in (y for y in range(2))]
