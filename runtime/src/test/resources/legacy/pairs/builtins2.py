# Builtins that are gone, or make other things in Python 3.
print range(3), range(1, 4), range(5, 0, -2), range(3) + [9]
print map(abs, [-1, 2]), map(None, [1, 2], [3]), map(None, [1, 2])
print map(lambda a, b: (a, b), [1, 2], [3]), map(str, [1, 2.5, 1 / 3.0])
print filter(None, [0, 1, 2]), filter(lambda c: c > 'a', 'abc'), filter(None, (0, 1))
print zip([1, 2], 'ab'), zip(), zip(*[(1, 2), (3, 4)])
print reduce(lambda a, b: a + b, [1, 2, 3]), reduce(lambda a, b: a * b, range(1, 6), 1)
print list(xrange(3)), [i for i in xrange(2, 8, 3)], len(xrange(10)), xrange(10)[3]
print cmp(1, 2), cmp('b', 'a'), cmp([1], [1]), cmp(2.0, 1)
print apply(max, (1, 5, 3)), apply(dict, (), {'a': 1})
print unichr(65), unicode('abc'), unicode(3), isinstance(u'a', unicode)
print isinstance('a', basestring), isinstance(u'a', basestring), isinstance(3, basestring)
print long(3), int('12'), isinstance(3, (int, long)), isinstance(10 ** 20, (int, long))
print round(0.5), round(1.5), round(2.5), round(-2.5), round(2.675, 2), round(1.25, 1)
print round(1234.5, -2), round(7), round(1e20), round(-0.4)
print oct(8), oct(0), oct(511), hex(255), 0777, 0o17, 010 + 1
print sorted([3, 1, 2]), sorted([3, 1, 2], lambda a, b: b - a), sorted('bca', reverse=True)
print sorted([(1, 'b'), (0, 'a')], key=lambda (n, s): s), sorted([1, 2], cmp=lambda a, b: -cmp(a, b))
names = ['bob', 'Al', 'carl']
names.sort(lambda a, b: cmp(a.lower(), b.lower()))
print names
names.sort(key=len)
print names
names.sort()
print names
print sorted([3, 'a', None, 1.5, (1,), [2]]), sorted([None, 0, -1])
print intern('abc'), coerce(1, 2.0), callable(len), hash('a') == hash('a')
print eval('1 / 2'), eval('0777'), eval(' `3` '), eval('a + b', {'a': 1, 'b': 2})
numbers = range(3)
numbers.append(7)
print numbers, range(10)[2:4], range(3) == [0, 1, 2]
print sum(map(len, ['a', 'bb'])), max(map(abs, [-3, 2])), ''.join(map(str, range(3)))
print dict(zip('ab', range(2))), zip('ab', range(2))[0], map(None, 'ab')[1]
print len(map(abs, [1])), len(zip([1], [2])), len(filter(None, [1])), 3 in range(5)
try:
    range(1.5)
except TypeError, e:
    print e
it = iter([1, 2])
print it.next(), next(it), next(it, 'end')
f = it.next
try:
    f()
except StopIteration:
    print 'end'
print (lambda (a, b), c=3: (a, b, c))((1, 2)), (lambda *a, **k: (a, k))(1, x=2)
print min(3, 2), abs(-2), pow(2, 3), divmod(7, 2), sum([1, 2]), any([0, 1]), all([])
print ord('a'), chr(97), bin(5), 1 <> 2, 1 <> 1
print `1`, `'a'`, `1, 2`, `[1, 'b']` + 'x'
True_value = True
print True_value, bool(0), None
print raw_input is not None, buffer is not None, file is not None
def shadow(map, zip=3): return map, zip
print shadow(1)
print '%d %s' % (3L, 4L), 5L * 2, 1L == 1
print reduce(max, [1, 9, 3]), type(range(2)) == list, type(zip()) is list
