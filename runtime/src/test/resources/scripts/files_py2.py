# Python 2: text files, string methods and modules of the time
import os, tempfile, urllib, time, random
import ConfigParser
import Queue
import copy_reg

folder = tempfile.mkdtemp()
name = os.path.join(folder, 'trace.dat')
f = file(name, 'w')
for i in xrange(5):
    print >>f, i, i*i, "%.1f" % (i/2)
f.close()
f = open(name)
rows = [line.split() for line in f.readlines()]
f.close()
print rows
print [int(r[1])/3 for r in rows]
columns = zip(*rows)
print columns[0], type(columns) is list
for line in open(name).xreadlines():
    if line.startswith('4'):
        print line,
config = ConfigParser.ConfigParser()
config.add_section('neuron')
config.set('neuron', 'tau', '10')
print config.getint('neuron', 'tau')/3
q = Queue.Queue()
q.put('spike')
print q.get(), q.empty()
print urllib.quote('a b'), os.path.exists(name), os.getcwdu() == os.getcwd()
os.remove(name)
print os.listdir(folder), 'tau=10'.split('=', 1), 'x'.isalpha(), '7'.isdigit()
print ' strip '.strip() + '|', 'a,b'.replace(',', ';'), 'mV'.lower(), 'abc'.find('c'), 'ab' * 2
print 'caf\xc3\xa9'.decode('utf-8').encode('utf-8'), len(u'caf\xe9')
def swap((a, b)):
    return b, a
print swap((1, 2)), (lambda (a, b): a + b)((3, 4))
import sys
if sys.maxint > 2**31:
    print 'maxint is large', sys.version_info[0] >= 2
