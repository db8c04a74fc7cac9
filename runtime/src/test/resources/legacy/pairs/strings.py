# Strings, their prefixes and escapes, and the string module.
import string
from string import join, lower
print 'a' u'b' 'c', ur'\d+', r'\d', '\d', 'C:\new'.replace('\n', '/'), '\q'
print len('\u1234'), len(u'\u1234'), 'C:\Users', '\x41\101'
print string.letters, string.lowercase, string.uppercase, string.digits
print string.join(['a', 'b']), string.join(['a', 'b'], '-'), join(['x', 'y'], ''), lower('ABC')
print string.split('a b c'), string.replace('abc', 'b', 'x'), string.upper('abc'), string.find('abc', 'c')
print string.atoi('12'), string.atof('1.5'), string.atoi('ff', 16), string.zfill('7', 3), string.strip(' a ')
table = string.maketrans('abc', 'xyz')
print 'aabbcc'.translate(table), 'aabbcc'.translate(table, 'b'), 'aabbcc'.translate(None, 'a')
print 'abc'.encode('hex'), '616263'.decode('hex'), 'abc'.encode('base64'), 'abc'.encode('rot13')
print 'abc'.decode('utf-8'), u'abc'.encode('ascii'), u'caf\xe9'.encode('ascii', 'ignore')
print 'abc'.upper(), 'a,b'.split(','), 'abc'[1], 'abc'[::-1], 'abc' * 2, 'b' in 'abc'
print '%s and %s' % ('a', u'b'), '%5.2f|%-5s|%05d|%x|%e' % (3.14159, 'ab', 42, 255, 12345.678)
print '%r %s' % ('a', None), '%c%c' % ('a', 98), '%i' % 3.7, '%%', '%s' % (1,), '%s' % ((1, 2),)
print 'a' 'b' \
    'c', """three
lines
here"""
print isinstance('a', str), type('a') == str, str(12), str('x'), repr('x'), `'x'`
print 'abc'.isalpha(), 'abc'.capitalize(), ' a '.strip(), 'abc'.find('c'), 'abc'.index('b')
print ord('a'), chr(98), unichr(99), 'a' < 'b', 'a' == u'a', cmp('a', 'b')
print 'x'.join(['1', '2']), ''.join(reversed('abc')), sorted('bac'), list('ab')
print string.capwords('a b'), string.ascii_letters[:3], string.whitespace == '\t\n\x0b\x0c\r '
print str(1.0), str(1e10), str(0.1), str(100.0 / 3), str(True), str(None), str([0.1]), str((1 / 3.0,))
print '{0} {1}'.format('a', 2), '{x}'.format(x=1 / 3.0), '{:>5}'.format('a'), format(1 / 3.0, '.3f')
