"""What IPython prints for a list of cells: run with Debian's python3, writes ipython-output.json."""

import io
import json
import os
import sys
import tempfile

import ipython_everyday
import ipython_magics
import ipython_typed

SESSIONS = {
    "values": """
1 + 1
2 ** 100
10 / 4
7 // 2
-7 % 3
1e10
1e-5
0.1 + 0.2
1.0
float('nan')
float('inf')
1 + 2j
True
None
'text'
"it's"
'tab\\tnew\\nline'
b'bytes'
r'\\d'
'é θ'
int
str
list
type(1)
type(None)
len
print
range(5)
slice(1, 2)
Ellipsis
NotImplemented
object
ValueError
ValueError('x')
KeyError('k')
OSError(2, 'No such file')
'abc'.upper()
'a,b'.split(',')
'{:>10}'.format('x')
f'{3.14159:.2f}'
'%05.1f' % 2.5
sorted([3, 1, 2])
max(1, 2), min(1, 2)
abs(-3)
round(2.5)
divmod(7, 2)
hex(255)
bin(5)
chr(945)
ord('a')
list('abc')
dict(a=1)
set('a')
bool([])
sum([1, 2, 3])
any([0, 1])
list(zip('ab', [1, 2]))
list(map(str, [1, 2]))
[x ** 2 for x in range(5)]
{x: x ** 2 for x in range(3)}
{x % 3 for x in range(10)}
lambda x: x
...
""",
    "containers": """
[]
()
{}
set()
frozenset()
[1, 2, 3]
(1,)
(1, 2)
{'a': 1}
{1, 2}
frozenset({1})
[[1, 2], [3, 4]]
{'a': [1, 2], 'b': {'c': (1,)}}
list(range(40))
tuple(range(40))
set(range(30))
{i: str(i) for i in range(15)}
{'key%d' % i: list(range(i)) for i in range(8)}
[list(range(10)) for i in range(5)]
['x' * 30] * 5
['x' * 100]
{'k' * 40: 'v' * 60}
[{'name': 'n%d' % i, 'value': i * 1.5} for i in range(4)]
list(range(1100))
[None, True, 1.5, 'x', b'y']
{(1, 2): 'tuple key'}
{'a': None, 'b': ..., 'c': int}
import collections
collections.OrderedDict([('a', 1), ('b', 2)])
collections.Counter('hello')
collections.defaultdict(list, {1: [2]})
collections.deque([1, 2], maxlen=3)
collections.namedtuple('P', 'x y')(1, 2)
{}.keys()
{'a': 1}.items()
{'a': 1}.values()
import types
types.SimpleNamespace(a=1)
r = [1]; r.append(r)
r
d = {}; d['d'] = d
d
class L(list): pass
L([1, 2])
class D(dict):
    def __repr__(self): return 'D!'
D(a=1)
class Q:
    def __repr__(self): return 'two\\nlines'
Q()
[Q(), Q()]
{'q': Q()}
class P:
    def _repr_pretty_(self, p, cycle): p.text('pretty P')
P()
[P()]
""",
    "arrays": """
import numpy as np
np.arange(5)
np.zeros(3)
np.eye(2)
np.array([1.5, 2.25])
np.array([[1, 2], [3, 4]])
np.arange(12).reshape(3, 4)
np.linspace(0, 1, 5)
np.array([True, False])
np.array(['a', 'bc'])
np.array([1 + 2j])
np.float64(1.5)
np.int64(3)
np.arange(2000)
np.arange(24).reshape(2, 3, 4)
[np.arange(3), np.arange(2)]
{'a': np.arange(3), 'b': np.eye(2)}
(np.eye(2), 1)
np.array([])
np.array(3)
np.array([np.nan, np.inf])
np.pi
np.array([1e-10, 1])
np.random.seed(1); np.random.rand(3)
np.sum([1, 2])
np.array([1, 2]) > 1
np.array([1, 2]) + np.array([1, 2, 3])
np.zeros(3)[5]
""",
    "history": """
1
2
_ + __
_1 + _2
___
Out[1]
In[1]
_i
_ii
x = 5
x
x;
x  # comment
x;  # comment
'a;'
x; x
print('p')
print('no newline', end='')
_
None
_
Out
len(In)
_ih[1]
""",
    "errors": """
1/0
undefined
[1][5]
{'a': 1}['b']
int('x')
'a' + 1
len(3)
(1).foo
import nosuchmodule
from math import nosuchname
x = = 1
print 'x
if True:
f(
)
def g(a): return a

g()
g(1, 2)
g(b=1)
def h():
    x = 1
    raise ValueError('bad')

h()
assert False, 'why'
raise KeyError('k')
raise Exception
raise RuntimeError('two\\nlines')
class E(Exception): pass

raise E('own')
try:
    1/0
except ZeroDivisionError:
    raise ValueError('again')

try:
    1/0
except ZeroDivisionError as e:
    raise ValueError('from') from e

try:
    1/0
except ZeroDivisionError as e:
    raise ValueError('none') from None

[1/i for i in range(2)]
(lambda x: 1/x)(0)
exec('1/0')
eval('1 +')
open('/no/such/file')
a, b = 1
for i in 5: pass

with 3: pass

del nothing
1 = x
return 3
break
""",
    "blocks": """
for i in range(3):
    print(i)

for i in range(2):
    i

if True:
    'not shown'

while False:
    pass

def f(x):
    '''Double.'''
    return 2 * x

f(3)
f
class A:
    a = 1
    def m(self, x, y=2): return x

A
A.a
A.m
A().m(1)
x = 1; y = 2
x, y
x = [
    1,
    2,
]
x
'''triple
quoted'''
print('''a
b''')
with open('/dev/null') as fh:
    fh.name

@staticmethod
def s(): pass

lambda: 0
f(
    4
)
import math as m
m.sqrt(2)
from math import *
cos(0)
global_name = 1
global_name
a = b = 2
a
(a := 5)
a
[i for i in range(3)]; i
print(1); print(2)
""",
    "magics": """
a = 1; b = 'text'; c = [1, 2, 3]
%who
%who int
%who_ls
%whos
%whos int
%precision 3
3.14159
[3.14159]
%precision
3.14159
%pwd
%cd /
%cd nosuchfolder
%cd -q -
%history -n 1-3
%history 2
%history -p 1
%macro mm 1
%automagic
%automagic
%xmode Plain
1/0
%xmode Context
%xmode nonsense
%nosuchmagic
%%nosuchmagic
body

%timeit
%pdoc len
%env NOSUCHVARIABLE
%env COURSE=neurons
%env COURSE
x = %pwd
x
!echo from the shell
x = !echo one; echo two
x
!!echo out
y = 7
!echo $y {y + 1} $$y
%sx echo words
import os; os.path.exists('_oracle.py') and os.remove('_oracle.py')
%%writefile _oracle.py
print('from a file')
z = 8

%run _oracle.py
z
%run nosuchfile.py
%%bash
echo bash

%%capture cap
print('captured')

cap.stdout
%reset -f
%who
""",
    "help": """
def f(a, b=2, *args, c, **kw):
    '''Return something.'''
    return a

f?
f??
?f
class A:
    '''A class.'''
    def __init__(self, x=1):
        'Make it.'
    @property
    def p(self):
        'The p.'
        return 1

A?
A.p?
x = 5
f.nosuch?
nosuch?
*oat*Err*?
str.*wi*?
def nodoc(z): return z

nodoc?
nodoc??
n = A()
n.p?
""",
    "pretty": """
[1.5] * 60
{'x': [1.5] * 30, 'y': (1, 2)}
[[i * j for i in range(12)] for j in range(8)]
{'a' * 20: {'b' * 20: {'c' * 20: [1, 2, 3]}}}
[('name', i, [i] * 10) for i in range(6)]
(list(range(30)), list(range(30)))
{1: 'a', 'b': 2, (3, 4): [5]}
{frozenset({1, 2}): {3, 4}}
[set(), (), {}, [], frozenset()]
[[]] * 50
'a' * 100
'line\\n' * 3
b'x' * 90
['a\\nb', 'c']
1e300 * 10
[1e-300, 1e300, 0.1]
10 ** 50
-0.0
3 + 0j
[True, None, ...]
range(0, 10, 2)
bytearray(b'ab')
memoryview(b'ab')[0]
complex('nan')
type('T', (), {})
class Meta(type):
    pass

Meta('M', (), {})
class S:
    def __str__(self): return 'str of S'

S()
print(S())
class R:
    def __repr__(self): return 'repr of R'

R()
[R(), R()]
{'r': R()}
class TL(tuple): pass

TL((1, 2))
class I(int): pass

I(3)
[I(3)]
class St(str): pass

St('a')
class LR(list):
    def __repr__(self): return 'LR!'

[LR()]
import collections
collections.ChainMap({'a': 1}, {'b': 2})
collections.OrderedDict()
collections.Counter()
collections.Counter({'a': 3, 'b': 1})
collections.deque([1, 2, 3])
collections.deque()
collections.defaultdict(int)
collections.UserList([1])
collections.UserDict(a=1)
P = collections.namedtuple('P', 'x y')
[P(1, 2), P(3, 4)]
P
import datetime, decimal, fractions, pathlib, re, enum, dataclasses
datetime.date(2009, 10, 1)
datetime.timedelta(seconds=90)
decimal.Decimal('1.10')
fractions.Fraction(1, 3)
pathlib.PurePosixPath('/a/b')
re.compile('a+')
re.match('a', 'ab')
class Color(enum.Enum):
    RED = 1

Color.RED
Color
@dataclasses.dataclass
class Point:
    x: int
    y: float = 0.5

Point(1)
[Point(i) for i in range(3)]
(i for i in [])
map(str, [])
enumerate([])
zip([], [])
{}.items().__iter__
object().__class__
super
property()
staticmethod
classmethod(len).__class__
__name__
Exception('a', 'b')
[ValueError('x')]
KeyboardInterrupt()
import sys
sys.version_info[0]
sys
abs
[].append
str.upper
S.__init__
S().__init__
S.__str__
lambda x, *a, y=1, **k: x
def ann(a: int, b: 'str' = 'x', *, c: float = 1.0) -> list: pass

ann
async def co(): pass

co
def gen(): yield 1

gen
gen()
import functools
functools.partial(int, base=2)
functools.lru_cache()(lambda: 1)
class Pr:
    def _repr_pretty_(self, p, cycle):
        with p.group(4, 'Pr(', ')'):
            p.pretty([1, 2])
            p.text(',')
            p.breakable()
            p.pretty({'a': 1})

Pr()
[Pr()] * 4
class Html:
    def _repr_html_(self): return '<b>'
    def __repr__(self): return 'plain html'

Html()
""",
    "tracebacks": """
def f(x):
    y = x + 1
    if y:
        z = [1, 2, 3]
        return g(y,
                 z)
    return None

def g(a, *b, key=None, **kw):
    # a comment
    total = 0
    for i in range(3):
        total += i
        h(total,
          a)
    return total

def h(a, b):
    return a / 0

f(1)
class Neuron:
    def __init__(self, v):
        self.v = v
    @property
    def rate(self):
        return self.v / 0
    def __getattr__(self, name):
        raise AttributeError(name)

Neuron(1).rate
Neuron(1).spam
def rec(n):
    return rec(n + 1)

def deco(fn):
    def wrapper(*args):
        return fn(*args)
    return wrapper

@deco
def risky(a):
    raise LookupError('risky')

risky(1)
def gen():
    yield 1
    raise ValueError('in gen')

list(gen())
[x for x in gen()]
sorted([1, 'a'])
sum(['a'])
int('12x')
float('abc')
[1, 2][7]
(1, 2)[5]
{}['missing']
{1: 2}.pop(3)
next(iter([]))
None.foo
None + 1
'a'.foo()
'a' * 'b'
[] + ()
{} < {}
abs('x')
len(5)
f(1, 2, 3)
f()
f(q=1)
h(1)
import math
math.sqrt(-1)
math.log(0)
math.factorial(-1)
chr(-1)
range(1, 2, 0)
'%d' % 'x'
'%s %s' % (1,)
'{} {}'.format(1)
'{a}'.format(b=1)
open('/')
issubclass(1, int)
super().x
raise 5
raise ValueError from KeyError('k')
raise ValueError('multi\\nline message')
raise SystemError
raise OSError(2, 'No such file', 'x.dat')
raise KeyError(('a', 1))
raise UnicodeError('u')
raise StopIteration
raise GeneratorExit
raise KeyboardInterrupt
raise Exception('a', 2)
assert 1 == 2
assert []
import nosuch.package
from nosuch import x
import os.nosuch
try:
    {}['a']
except KeyError:
    undefined_name

try:
    try:
        1/0
    finally:
        [][1]
except ValueError:
    pass

def outer():
    def inner():
        raise ArithmeticError('deep')
    inner()

outer()
x = (1 +
     2 +
     undefined2)
y = {'a': 1,
     'b': 1/0}
if True:
    if True:
        1/0

for i in range(3):
    for j in range(3):
        1 / (i - j)

while True:
    raise ValueError('loop')

try:
    raise ValueError('first')
except ValueError as e:
    raise TypeError('second') from e

exec('x = 1\\ny = 1/0')
eval('1/0')
def long():
    a = 1
    b = 2
    c = 3
    d = 4
    e = 5
    raise ValueError('middle')
    f = 6
    g = 7
    h = 8

long()
lambda: 1/0
(lambda: 1/0)()
[lambda i=i: i/0 for i in range(2)][0]()
""",
    "syntax": """
x = (1
if x
for i in range(3) print(i)
def f(:

class
1 +
x = 'abc
print "hello"
raise ValueError, 'old'
except:

x y
x = 1 2
5 = x
f() = 1
x + 1 = 2
None = 1
def f(a, a): pass
def f(a=1, b): pass
f(a=1, 2)
f(**a, *b)
f(a for a in b, 1)
return
yield 1
continue
lambda x=: 1
[1, 2
{1: 2
(1, 2]
x = }
import
from x import
from . import
import a.b as
a.1
1e
'a' b
@

@x

$
x?y
a ? b : c
x++
x--
!x y
a && b
a || b
not
a = = b
a === b
if x = 1: pass
while x = 1: pass
else: pass
elif x: pass
try: pass
with open('f') as f
async x
async def f(): await
global x, x
nonlocal x
del f()
del 1
assert
pass pass
x: int: 3
*a = 1
*a
{**a, 1}
print(1
      2)
if True:
pass


""",
    "ranges": """
a = 1
b = a + 1
for i in range(2):
    c = i

d = 4
%history 1-2
%history -n
%history -n 3
%history -p 1-3
%history -t 1-2
%history -l 2
%history -n 99
%save -f _ranges 1-2 4
%save -f _ranges.py 1
%load _ranges.py
%recall 1
%rerun 4
%rerun
%macro mac 1-2
mac
b
%macro
%macro -q mac2 1
%macro mac3 99
%logstate
%logstart -o _log.py
%logstate
%logstop
""",
    "objects": """
a = 1; b = 2.5; s = 'text'; t = (1, 2); l = [1, 2, 3]; d = {'k': 1}; n = None
def fun(x): return x

class Cls: pass

o = Cls()
import math
from math import sqrt
long = 'x' * 200
multi = 'a\\nb'
z = 1 + 2j
st = {1, 2}
by = b'bytes'
f = lambda: 1
import numpy as np
arr = np.zeros((3, 4)); big = np.zeros(20000); huge = np.zeros(200000); ints = np.arange(5)
sc = np.float64(1.5); i8 = np.int64(3)
%who
%whos
%who str
%who function
%who int float
%who nosuch
%whos str
%whos function module
%whos ndarray
%whos nosuch
%who_ls
%who_ls str
%xdel b
%who_ls int
%reset_selective -f ^s
%who_ls
%reset -f out
Out
%reset -f in
%reset -f dhist
%reset -f array
%reset -f nosuch
%reset -s -f
%who
a
""",
    "files": """
%mkdir _d
%cd _d
%pwd == _dh[-1]
%cd -q ..
%cd -q _d
%cd -q -
%cd nosuch
%cd -5
%dhist
%bookmark
%bookmark here
%bookmark -l
%bookmark -d here
%bookmark nosuch /tmp
%bookmark -r
%ls -d _d
%rmdir _d
%env PATH_X
%env PATH_X=1
%env PATH_X
%env PATH_X 2
%env PATH_X
%set_env PATH_X 3
%set_env PATH_X
%%writefile _a.py
import sys
print(sys.argv, __name__, __file__)
value = 3
def helper(): return value

%%writefile _a.py
import sys
print(sys.argv, __name__, __file__)
value = 3
def helper(): return value

%%writefile -a _a.py
# end

%%file _b.txt
text

%run _a.py
%run _a
value
helper()
%run _a.py a 'b c' *.txt
%run -G _a.py *.txt
%run -n _a.py
__name__
%%writefile _err.py
def bad():
    return undefined_in_file

bad()

%run _err.py
%%writefile _exit.py
import sys
sys.exit(3)

%run _exit.py
%run -e _exit.py
%%writefile _exit0.py
raise SystemExit

%run _exit0.py
%%writefile _ip.ipy
%cd -q .
x = !echo hi
print(x)

%run _ip.ipy
%%writefile _syn.py
x = 1
y = = 2

%run _syn.py
%pycat _a.py
%pfile helper
%psource helper
%pinfo helper
helper??
%pdef helper
%cat _b.txt
%cp _b.txt _c.txt
%mv _c.txt _d.txt
%rm _d.txt
%rm nosuch.txt
%load_ext autoreload
%reload_ext autoreload
%unload_ext autoreload
%autoreload 2
%autoreload 0
%autoreload
%aimport
""",
    "settings": """
%precision 2
3.14159
[3.14159, 1.0]
{'a': 2.71828}
(1.5, 2)
%precision %.4e
1234.5
%precision
%automagic on
%automagic off
pwd
%automagic 1
%automagic
%automagic
%autocall
%autocall 1
abs -5
%autocall 2
%autocall 0
%colors
%colors nocolor
%xmode
%xmode
%xmode
%xmode Minimal
1/0
undefined
%xmode verbose
def fv(q):
    w = q * 2
    return w / 0

fv(3)
%xmode Plain
fv(3)
1/0
x = = 1
%xmode Context
fv(3)
%pdb
%pdb off
%pdb x
%pprint
[1] * 60
%pprint
%alias
%alias show echo shown %l
%show me {1 + 1}
show that
%alias two echo %s and %s
%two a b
%two a
%unalias two
%two a b
%unalias nosuch
%alias_magic t timeit
%alias_magic --line w who_ls
%w
%config InlineBackend.figure_format = 'retina'
%magic_nosuch
%%time
pass

%prun -q pass
%time
%timeit -q -n1 -r1 pass
r = %timeit -o -q -n2 -r3 pass
r.loops, r.repeat, len(r.all_runs), len(r.timings)
%%timeit -q -n1 -r1 x = 1
x += 1

%time nosuchname
%%capture --no-stderr c1
import sys
print('out'); print('err', file=sys.stderr)

c1.stdout, c1.stderr
c1()
%%capture c2
1 + 1

c2.outputs
str(c2)
%%script cat
text

%%script --out so sh
echo captured

so
%%sh --err se
echo err >&2

se
%%bash --no-raise-error
exit 3

%%python3
print('from python3')

%%nosuch
x

%%html
<b>x</b>

%%markdown
*x*

%%latex
$x$

%%javascript
alert(1)

%%svg
<svg/>

%%perl
print 1;

%%!
echo bang

%sc a=echo sc
a
%sx echo a; echo b
!!echo c
x = !!echo d
x = !printf 'a b\\nc d\\n'
x
x.l, x.s, x.n
x.fields(0)
x.grep('c')
x.sort()
!echo $HOME_NOSUCH {nosuch} $x
!echo "{x[0]}" '$x'
!exit 3
_exit_code
!nosuchcommand
%system echo q
%tb
1/0
%tb
%tb Plain
%tb Minimal
%page x
%doctest_mode
1 + 1
%doctest_mode
%profile
%hist 1
%rep 1
""",
    "syntaxes": """
x = [1, 2, 3]
x?
?x
x??
??x
%pinfo x
%pinfo2 x
x.nosuch?
?nosuch
nosuch??
*oo*?
x.*pe*?
%psearch x.a*
%psearch nosuch*
?*nosuch*
print?
'a'.upper?
f = 3; f?
/abs 3
,print a b
;print a b
/print 1, 2
>>> 1 + 1
In [3]: 2 + 2
... 3
!echo one
  !echo two
if True:
    !echo three
    y = %pwd
    %who_ls nosuch

x = 5 % 3
x
"%d" % 3
a = !echo don\\'t
a
files = !echo f1 f2
for w in files:
    print(w)
    !echo $w

get_ipython().run_cell_magic('capture', 'cc', 'print(3)')
cc.stdout
get_ipython().getoutput('echo go')
get_ipython().system('echo sys')
get_ipython().ev('1 + 2')
get_ipython().ex('exd = 4'); exd
get_ipython().user_ns['exd']
get_ipython().push({'pushed': 9}); pushed
get_ipython().execution_count == len(In) - 1
get_ipython().find_magic('nosuch')
get_ipython().config.__class__.__name__
get_ipython().__class__.__name__
get_ipython().history_manager.session_number > 0
get_ipython().drop_by_id({'pushed': 9})
from IPython import get_ipython as gi
gi() is get_ipython()
from IPython.display import display, HTML, Markdown, Math, Latex, Image, SVG, JSON, Javascript, Audio, IFrame, YouTubeVideo, Code, FileLink, clear_output
display(1)
display('text')
display([1, 2], {'a': 1})
display()
display(HTML('<b>b</b>'))
HTML('<b>b</b>')
Markdown('*a*')
Math('x')
Latex('$x$')
JSON({'a': 1})
SVG('<svg></svg>')
IFrame('a', 1, 2)
repr(IFrame('a', 1, 2)), repr(YouTubeVideo('a'))
Code('x = 1')
HTML('<i>').data
Math('x')._repr_latex_()
h = display('first', display_id='i')
h.update('second')
display({'text/plain': 'raw text'}, raw=True)
from IPython.display import display_html, display_markdown, publish_display_data, update_display, ProgressBar, Pretty, TextDisplayObject, GeoJSON, Video, DisplayHandle
Pretty('pretty text')
from IPython.core.magic import register_line_magic, register_cell_magic, Magics, magics_class, line_magic, cell_magic, line_cell_magic
@register_line_magic
def lm(line):
    'A magic.'
    return line.upper()

%lm abc
lm abc
@register_cell_magic
def cm(line, cell):
    return line, cell

%%cm a b
one
two

@magics_class
class M(Magics):
    @line_cell_magic
    def lc(self, line, cell=None):
        return line, cell

get_ipython().register_magics(M)
%lc x y
%%lc z
body

%lm?
import IPython
IPython.version_info[0]
IPython.__version__[:3]
IPython.get_ipython() is get_ipython()
IPython.display.display(5)
from IPython.core.interactiveshell import InteractiveShell
InteractiveShell.instance() is get_ipython()
from IPython.lib.pretty import pretty, pprint
pretty([1, 2])
pprint({'b': 1, 'a': 2})
from IPython.utils.capture import capture_output
with capture_output() as co:
    print('inside')

co.stdout
from IPython.utils import io
from IPython.core.debugger import set_trace
from IPython.core.getipython import get_ipython
from IPython.paths import get_ipython_dir
from IPython.terminal.embed import embed
""",
}


def cells_of(text):
    """The cells of a session: a line each; an indented block goes to its blank line."""
    cells, lines = [], text.strip("\n").split("\n")
    i = 0
    while i < len(lines):
        cell = [lines[i]]
        i += 1
        opens = cell[0].rstrip().endswith((":", "(", "[")) or cell[0].startswith(("%%", "@"))
        quotes = cell[0].count("'''") == 1
        if opens and not cell[0].rstrip().endswith(("(", "[")):
            while i < len(lines) and lines[i] != "":
                cell.append(lines[i])
                i += 1
            i += 1
        elif opens:
            while i < len(lines) and lines[i - 1] not in (")", "]"):
                cell.append(lines[i])
                i += 1
                if cell[-1] in (")", "]"):
                    break
        elif quotes:
            while i < len(lines):
                cell.append(lines[i])
                i += 1
                if "'''" in cell[-1]:
                    break
        else:
            while i < len(lines) and lines[i].startswith(" "):
                cell.append(lines[i])
                i += 1
            if i < len(lines) and lines[i] == "":
                i += 1
        cells.append("\n".join(cell))
    return cells


def run(cells):
    from IPython.core import page
    from IPython.core.interactiveshell import InteractiveShell

    shell = InteractiveShell.instance()
    shell.reset(new_session=False)
    shell.execution_count = 1
    shell.history_manager.reset()
    shell.run_line_magic("colors", "NoColor")
    shell.set_hook("editor", lambda shell, file, line=None: None, 0)  # it changes nothing
    page.page = lambda text, *a, **k: print(
        text["text/plain"] if isinstance(text, dict) else text
    )
    outputs = []
    for cell in cells:
        saved = sys.stdout, sys.stderr
        sys.stdout = sys.stderr = out = io.StringIO()
        try:
            shell.run_cell(cell, store_history=True)
        finally:
            sys.stdout, sys.stderr = saved
        outputs.append({"cell": cell, "output": out.getvalue()})
    return outputs


def main():
    target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "../resources")
    os.chdir(tempfile.mkdtemp())
    os.environ["IPYTHONDIR"] = tempfile.mkdtemp()
    sessions = {**SESSIONS, **ipython_magics.SESSIONS, **ipython_typed.SESSIONS, **ipython_everyday.SESSIONS}
    result = {name: run(cells_of(text)) for name, text in sessions.items()}
    with open(os.path.join(target, "ipython-output.json"), "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1, ensure_ascii=False)
        file.write("\n")
    print(sum(map(len, result.values())), "cells")


if __name__ == "__main__":
    main()
