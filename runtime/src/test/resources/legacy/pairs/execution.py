# exec, eval, and code in strings.
exec 'x = 1 / 2'
print x
namespace = {}
exec 'print "in a namespace"; y = 3' in namespace
print namespace['y']
exec "print 'from exec'"
exec('z = `1`')
print z
exec 'w = a + 1' in {'a': 1}, namespace
print namespace['w']
code = compile('v = 5', '<code>', 'exec')
exec code
print v
exec """
def half(n):
    return n / 2
"""
print half(5)
print eval('x + 10'), eval('n / 2', {'n': 9}), eval('[n for n in 1, 2]')
for i in range(3):
    exec 'name%d = %d' % (i, i * 10)
print name0, name1, name2


def inner():
    exec 'q = 7' in globals()
    return eval('1 + 1')


print inner(), q


def local():
    n = 4
    return eval('n / 3')


print local()
