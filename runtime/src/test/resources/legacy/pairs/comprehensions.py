# List comprehensions share the scope they stand in.
squares = [i * i for i in range(4)]
print squares, i
x = 'before'
y = [x for x in 'abc']
print x
print [i for i in 1, 2, 3], [j for j in (1, 2), (3, 4)], i
print [(a, b) for a in range(2) for b in range(a + 1)], a, b
print [k for k, v in {'a': 1}.items() if v], k
for i in range(2):
    z = [i for i in range(5)]
    print i,
print
print set(n for n in range(3)) == set([0, 1, 2]), {q for q in [1]} == set([1]), {q: q for q in [1]}


def function():
    total = [m for m in range(3)]
    return m


print function()


def nested():
    rows = [[c for c in range(r)] for r in range(3)]
    return rows, r, c


print nested()


def closures():
    return [lambda: v for v in range(3)]


print [f() for f in closures()]


class Body:
    n = 2
    doubled = [n * w for w in range(3)]


print Body.doubled
g = 1
values = [g for g in [5, 6]]


def reads():
    return g


print reads()
print [x for x in [1, 2, 3] if x > 1], [x for x in [y for y in [4, 5]]], x
print sum(t for t in range(4)), list(t * 2 for t in range(2))
