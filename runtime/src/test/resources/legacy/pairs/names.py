# Names that are free in Python 2, and statements Python 3 places elsewhere.
async = 1
nonlocal = async + 1


def call(await=3, async=4):
    return await, async


print async, nonlocal, call(await=5)
try:
    unicode
except NameError:
    unicode = str
try:
    input = raw_input
except NameError:
    pass
print input is raw_input
counter = 0


def count():
    counter_before = 1
    global counter
    counter += counter_before


count()
print counter


def star():
    from math import *
    return sqrt(16), floor(2.5)


print star()


def outer():
    range = lambda n: 'own range %d' % n
    return range(3)


print outer()
if 1:
	print 'a tab'
        print 'eight blanks'
if counter is not None and counter <> 0: print 'not equal'
print 1if counter else 0, 0777if counter else 1
x = \
    5
print x; print x + \
    1
lines = '''a
	b'''
print lines, """c"""
def f(): return 'one line'; print 'never'
print f()
