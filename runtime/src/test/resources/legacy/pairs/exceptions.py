# raise and except, with what Python 2 allows to do with an exception.
import sys


def show(function, *args):
    try:
        function(*args)
    except Exception, e:
        print type(e).__name__, '|', e, '|', e.args


def plain():
    raise ValueError


def called():
    raise ValueError('called')


def with_text():
    raise ValueError, 'text'


def with_format():
    raise ValueError, 'bad %d' % 3


def with_tuple():
    raise ValueError, ('one', 2)


def with_instance():
    raise ValueError, ValueError('an instance')


def with_none():
    raise ValueError, None


def with_number():
    raise KeyError, 3


def variable(kind, value):
    raise kind, value


for function in (plain, called, with_text, with_format, with_tuple, with_instance, with_none,
                 with_number):
    show(function)
show(variable, TypeError, 'x')
show(variable, TypeError, (1, 2))
show(variable, TypeError('ready'), None)

try:
    raise IOError, (2, 'No such file')
except IOError, (errno, strerror):
    print errno, strerror

try:
    raise IOError(3, 'Other')
except (ValueError, IOError), (number, words):
    if number:
        print number, words

try:
    raise ValueError('one')
except ValueError, e:
    print e.message, e[0], len(e.args)
print 'still there:', e

try:
    {}['k']
except KeyError as error:
    print 'key', error
else:
    print 'never'
finally:
    print 'finally'




class Custom(Exception):
    def __init__(self, message, code):
        Exception.__init__(self, message)
        self.message = message
        self.code = code


try:
    raise Custom, ('custom', 5)
except Custom, e:
    print e.message, e.code, e


def keeps():
    try:
        raise ValueError, 'kept'
    except ValueError, problem:
        pass
    return problem


print keeps()


def reraises():
    try:
        raise ValueError, 'again'
    except ValueError:
        kind, value, traceback = sys.exc_info()
        raise kind, value, traceback


show(reraises)


def translated():
    try:
        raise ValueError, 'first'
    except ValueError, e:
        raise RuntimeError, 'second after %s' % e


show(translated)
holder = {}
try:
    raise ValueError, 'into a dict'
except ValueError, holder['e']:
    print holder['e']

for kind in (ValueError, TypeError):
    try:
        raise kind, 'loop'
    except ValueError, e:
        print 'value', e
    except (TypeError, KeyError), e:
        print 'type', e
try:
    raise 'a string'
except TypeError, e:
    print 'strings cannot be raised'
try:
    raise StandardError, 'standard'
except StandardError, e:
    print e


def unmatched():
    try:
        raise ValueError, 'unmatched'
    except TypeError, e:
        pass
    print e


show(unmatched)
e = 'before'
try:
    raise ValueError, 'during'
except TypeError, e:
    print 'no'
except ValueError, e:
    print 'yes'
print e
try:
    [].pop()
except IndexError, e:
    print len(e[0]) > 3
