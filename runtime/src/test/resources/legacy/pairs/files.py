# Files: text and bytes were one.
import csv
import os
import cPickle
import tempfile
folder = tempfile.mkdtemp()
path = os.path.join(folder, 'x.txt')
f = open(path, 'w')
print >>f, 'first', 1
f.write('second\r\n')
f.writelines(['third\n', 'fourth'])
f.close()
print open(path).read().count('\n'), open(path).readlines()
f = file(path)
print f.next(), isinstance(f, file), f.closed
for line in f:
    print line.strip(),
print
f.close()
print [line.rstrip() for line in open(path, 'rU')], [l for l in open(path).xreadlines()][0]
f = open(path, 'wb')
f.write('bytes or text')
f.close()
print open(path).read(), len(open(path, 'rb').read())
with open(path, 'a') as f:
    f.write('!')
print open(path).read()
f = open(path, 'wb')
writer = csv.writer(f)
writer.writerow(['a', 1, 2.5])
writer.writerow(['b c', 'd,e', None])
f.close()
for row in csv.reader(open(path, 'rb')):
    print row
print csv.reader(open(path)).next()
f = open(path, 'w')
cPickle.dump({'k': [1, 2]}, f)
f.close()
print cPickle.load(open(path))
f = open(path, 'wb')
cPickle.dump((1, 'two'), f, -1)
f.close()
print cPickle.load(open(path, 'rb'))
f = open(path, 'w')
f.write('caf\xc3\xa9\n')
f.close()
try:
    open(os.path.join(folder, 'missing'))
except IOError, e:
    print e.errno, e.strerror, e.args[0]
try:
    open(os.path.join(folder, 'missing'))
except IOError, (number, words):
    print number, words
os.remove(path)
os.rmdir(folder)
