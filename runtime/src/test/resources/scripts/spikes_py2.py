# Python 2: spike lists, dictionaries and sorting, without numpy
import string
import sys

data = """
cell1 1.5 3.0 7.25
cell3 2.0
cell2 0.5 9.0
"""
spikes = {}
for line in data.strip().split('\n'):
    fields = string.split(line)
    spikes[fields[0]] = map(float, fields[1:])

names = spikes.keys()
names.sort()
print names
names.sort(lambda a, b: cmp(len(spikes[b]), len(spikes[a])) or cmp(a, b))
print 'by count:', ', '.join(names)
for name, times in sorted(spikes.iteritems(), key=lambda (n, t): n):
    print '%-6s' % name, len(times), 'spikes, last at', '%.2f' % times[-1]
total = reduce(lambda a, b: a + b, map(len, spikes.values()))
print 'mean count', total/len(spikes), 'of', total
late = filter(lambda t: t > 2, sum(spikes.values(), []))
late.sort()
print late, `len(late)` + ' late'
print zip(names, range(3)), apply(max, (1, 5, 3))
print dict.fromkeys(names).has_key('cell2'), 3 <> 4, 0777, 0xffL, 2**40, 10L
print >>sys.stderr, 'this goes to stderr'
print >>sys.stdout, 'and this', 'not'
print string.upper('v_th'), string.join(['a', 'b'], '-'), string.zfill('7', 3)
histogram = [0]*5
for t in late:
    histogram[int(t)/2] += 1
for i, n in enumerate(histogram):
    print '%2d-%2d %s' % (2*i, 2*i + 2, '*'*n)
print
print "%s" % (spikes['cell3'],), "%r" % 'text', u'\u03b8 = theta'.encode('utf-8')
exec "x = 6*7"
print x
exec 'y = x/5' in globals()
print y, isinstance(2**70, (int, long)), long(5) == 5
