# Methods of dicts and of their like.
d = {'a': 1}
print d.has_key('a'), d.has_key('b'), d.keys(), d.values(), d.items()
print d.keys()[0], d.items()[0][1], d.values() + [2]
for key, value in d.iteritems():
    print key, value
for key in d.iterkeys():
    print key
for value in d.itervalues():
    print value
for key in d.keys():
    d[key + 'x'] = 2
    del d[key]
print d, sorted(d.viewkeys()), list(d.viewvalues()), len(d.viewitems())
keys = {3: 'c', 1: 'a', 2: 'b'}.keys()
keys.sort()
print keys
items = {'x': 2, 'y': 1}.items()
items.sort(lambda a, b: cmp(a[1], b[1]))
print items
print sorted({'b': 1, 'a': 2}.items()), sorted({'b': 1, 'a': 2}), max({'b': 1, 'a': 2}.values())
print dict([(1, 2)]).keys() == [1], {}.keys() == []
print map(lambda k: k * 2, {'a': 1}.keys()), [v for v in {'a': 1}.values()]
print ', '.join({'only': 1}.keys()), len({'a': 1}.keys()), list({'a': 1}.keys())
print filter({'a': 1}.has_key, ['a', 'b'])
print d.copy().keys(), dict(a=1).items()[0]
from collections import defaultdict
counts = defaultdict(int)
for letter in 'hello':
    counts[letter] += 1
print sorted(counts.items(), key=lambda (k, v): (-v, k))
for i, (k, v) in enumerate(sorted(counts.iteritems())):
    print i, k, v,
print
print {1: 2}.get(1), {1: 2}.setdefault(3, 4), {1: 2}.pop(1), dict.fromkeys([1]).values()
