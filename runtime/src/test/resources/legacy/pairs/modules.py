# Modules that have moved.
import cPickle
import cPickle as pickle
import StringIO, sys, os
from cStringIO import StringIO as fast
from itertools import izip, imap, ifilter, izip_longest, count
import itertools
import ConfigParser, Queue, commands, urlparse, types, operator, math, time, __builtin__
import md5, sets, copy_reg, UserDict, base64, struct, hashlib
import urllib
from urllib import quote, urlencode
print sys.maxint, os.getcwdu() == os.getcwd()
buffer = StringIO.StringIO()
print >>buffer, 'into the buffer', 1
buffer.write('more')
print repr(buffer.getvalue())
print fast('a\nb').readlines(), [line for line in StringIO.StringIO('x\ny\n')]
print list(izip([1, 2], 'ab')), list(imap(abs, [-1])), list(ifilter(None, [0, 1])), list(izip_longest([1], []))
print list(itertools.izip([1], [2])), itertools.islice(count(), 2, 3).next()
data = pickle.dumps({'a': [1, 2.5, 'text', None]})
print pickle.loads(data), cPickle.loads(cPickle.dumps((1, 'x'), 2))
queue = Queue.Queue()
queue.put(3)
print queue.get(), queue.empty()
parser = ConfigParser.ConfigParser()
parser.readfp(StringIO.StringIO('[s]\na = 1\nb: 2\n'))
print parser.get('s', 'a'), parser.getint('s', 'b'), parser.sections(), parser.has_option('s', 'c'), parser.items('s')
print commands.getoutput('echo hello'), commands.getstatusoutput('exit 3')
print urlparse.urlparse('http://host/path?q=1').netloc, quote('a b/c'), urlencode([('a', 1), ('b', 'x y')]), urllib.unquote('a%20b')
print type(1) == types.IntType, isinstance('a', types.StringType), isinstance([], types.ListType), types.NoneType == type(None)
print isinstance('a', types.StringTypes), type({}) is types.DictType, isinstance(len, types.BuiltinFunctionType)
print operator.isCallable(len), operator.add(1, 2), operator.itemgetter(1)([5, 6]), operator.isSequenceType([])
print time.clock() >= 0, hasattr(__builtin__, 'len'), __builtin__.raw_input is not None
print md5.new('abc').hexdigest(), hashlib.md5('abc').hexdigest(), hashlib.sha1(u'x'.encode('utf-8')).hexdigest()
print sorted(sets.Set([1, 2])), UserDict.UserDict({'a': 1})['a'], base64.b64encode('abc'), base64.b64decode('YWJj')
print struct.unpack('<hh', struct.pack('<hh', 1, -2)), len(struct.pack('d', 1.5)), struct.calcsize('i')
m = hashlib.md5()
m.update('a')
m.update('bc')
print m.hexdigest()
f = __import__('cPickle')
print f.loads(f.dumps(5)), math.floor(2.7), math.sqrt(16)
try:
    import no_such_module
except ImportError, e:
    print 'no such module'
from collections import Mapping, deque
print isinstance({}, Mapping), deque([1, 2], 2)
import inspect
print inspect.getargspec(lambda a, b=1, *c: 0).args, list(operator.repeat([1], 2))
