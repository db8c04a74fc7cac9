"""Cells of everyday work: containers, tracebacks, help and lesser magics, for `ipython_output.py`."""

SESSIONS = {
    "classes of containers": """
from dataclasses import dataclass, field
@dataclass
class Cell:
    name: str
    rate: float = 1.5
    spikes: list = field(default_factory=list)

Cell('a')
Cell('b', 2.0, list(range(40)))
[Cell('c', i) for i in range(6)]
{'cell': Cell('d')}
from collections import namedtuple, defaultdict, Counter, deque, OrderedDict, ChainMap, UserDict, UserList
Point = namedtuple('Point', 'x y')
Point(1, 2)
[Point(i, i * i) for i in range(12)]
{'p': Point(1, [2, 3])}
defaultdict(int)
defaultdict(list, {i: list(range(i)) for i in range(12)})
defaultdict(lambda: 3)[1]
Counter('the quick brown fox jumps over the lazy dog')
Counter()
deque(range(5))
deque(range(50))
deque([1, 2, 3], 2)
OrderedDict()
OrderedDict((i, 'x' * i) for i in range(14))
ChainMap({'a': 1}, {'b': 2})
UserDict(a=1)
UserList([1, 2])
from enum import Enum, IntEnum, Flag
class Colour(Enum):
    RED = 1
    BLUE = 'b'

Colour.RED
Colour
list(Colour)
{Colour.RED: 1}
class F(Flag):
    A = 1
    B = 2

F.A | F.B
from fractions import Fraction
from decimal import Decimal
Fraction(3, 4)
[Fraction(1, i) for i in range(1, 5)]
Decimal('1.10')
import datetime
datetime.date(2009, 5, 1)
datetime.datetime(2009, 5, 1, 12, 30)
datetime.timedelta(days=1, seconds=5)
[datetime.date(2009, 5, d) for d in range(1, 8)]
from pathlib import PurePosixPath
PurePosixPath('a/b')
import re
re.match('a+', 'aab')
re.compile('a+', re.I)
import array
array.array('d', [1.5, 2])
bytearray(b'ab')
memoryview(b'ab').tolist()
range(0, 10, 2)
[range(3), range(1, 5, 2)]
{'z': 1, 'a': 2, 'm': 3}
{3, 1, 2}
{'pear', 'apple', 'fig'}
frozenset({3, 1, 2})
{(1, 2), (0, 5)}
[{3, 1}, {2}]
{frozenset({2, 1}): 'x'}
set(range(200))
{str(i) for i in range(40)}
[[[[[[1]]]]]]
[[[['deep' * 10, 'deep' * 10], 'deep' * 10], 'deep' * 10], 'x']
{'a': {'b': {'c': {'d': ['x' * 30, 'y' * 30]}}}}
((((1,),),),)
[(), [], {}, set(), '', b'', None]
[1, 'a' * 90, 2]
['a' * 79]
['a' * 74]
['a' * 75]
{'key': 'v' * 80}
{'k' * 80: 1}
'x' * 200
'a\\nb'
['a\\nb', 'c']
('one',)
(1, 2) * 30
[True, False] * 20
[0.1 + 0.2, 1e300, -0.0]
[1 + 2j, -1j]
[b'a', 'b', r'\\n']
[int, str, len, print, dict.get, 'x'.upper]
[Ellipsis, NotImplemented]
[ValueError, ValueError('x')]
d = {}; d['self'] = d; d['l'] = [d]
d
l = [1]; l.append((l, {'l': l}))
l
s = {'k': 1}; s['t'] = (s,)
s
list(range(1001))
tuple(range(1001))
{i: i for i in range(1001)}
[None] * 1002
'%s' % ({1: 2},)
""",
    "own displays": """
class R:
    def __repr__(self): return 'R(\\n  1,\\n  2)'

R()
[R(), R()]
{'r': R()}
class P:
    def __init__(self, *kids): self.kids = kids
    def _repr_pretty_(self, p, cycle):
        if cycle:
            p.text('P(...)')
            return
        with p.group(2, 'P(', ')'):
            for i, kid in enumerate(self.kids):
                if i:
                    p.text(',')
                    p.breakable()
                p.pretty(kid)

P()
P(1, [2, 3], P('x'))
P(*[list(range(8)) for i in range(6)])
q = P(); q.kids = (q,)
q
class H:
    def _repr_html_(self): return '<b>H</b>'

H().__class__.__name__
class B:
    def __repr__(self): raise ValueError('no repr')

b = B(); 0
class N:
    def __repr__(self): return 5

class S(str): pass
S('text')
class I(int): pass
I(5)
class Fl(float): pass
Fl(1.5)
class T(tuple): pass
T([1, 2])
class St(set): pass
St([2, 1])
class Di(dict): pass
Di(a=1)
class DR(dict):
    def __repr__(self): return 'DR!'
DR(a=1)
class LR(list):
    def __repr__(self): return 'LR!'
[LR()]
class Meta(type):
    def __repr__(cls): return 'M!'
class WithMeta(metaclass=Meta): pass
WithMeta
[WithMeta]
class Slots:
    __slots__ = ('a',)

def f(): pass
def g(x, y=1, *a, z, **k): return x
f
[f, g]
class C:
    def m(self): pass
    @classmethod
    def c(cls): pass
    @staticmethod
    def s(): pass

C.m
C.s
C.__init__
property()
type(f)
type(C.m)
(i for i in [])
f.__code__.co_name
super
object().__class__
import sys, os
sys
[os.path]
sys.version_info[:0]
type(sys)
NotImplemented
type(NotImplemented)
get_ipython().__class__.__name__
""",
    "precision": """
%precision 4
3.14159265
[1/3, 2/3]
{'a': 1/3}
1/3 + 1j
'%f' % (1/3)
1e-10
1e10
%precision 0
2.7
%precision %8.3f
2.71828
%precision %g
1e6
%precision 40
1/3
%precision
1/3
import numpy as np
%precision 3
np.array([1/3, 2/3])
np.float64(1/3)
%precision
np.array([1/3, 2/3])
""",
    "tracebacks of modes": """
def inner(a, b):
    c = a + b
    return c / 0

def outer(x):
    y = [x, x + 1]
    return inner(*y)

outer(3)
%xmode Minimal
outer(3)
undefined_name
raise KeyError('k')
x = = 2
%xmode Plain
outer(3)
undefined_name
raise KeyError('k')
x = = 2
try:
    outer(1)
except ZeroDivisionError as e:
    raise RuntimeError('second') from e

%xmode Context
try:
    outer(1)
except ZeroDivisionError as e:
    raise RuntimeError('second') from e

try:
    outer(1)
except ZeroDivisionError:
    {}['k']

class Deep:
    def go(self, n):
        if n == 0:
            raise ValueError('bottom')
        return self.go(n - 1)

Deep().go(3)
Deep().nothing
Deep.go()
Deep(1)
lambda: 1/0
(lambda: 1/0)()
[outer(i) for i in range(2)]
{i: outer(i) for i in range(2)}
list(map(outer, [1]))
sorted([1, 'a'])
next(iter([]))
'abc'[10]
(1, 2).append(3)
None.foo
int('12x')
float('x')
{}.pop('x')
'%d' % 'x'
'{}'.format()
'a'.join([1])
import math; math.sqrt(-1)
math.log(0)
2 ** 'a'
1 << -1
chr(-1)
open('nosuch.txt')
import nosuch.module
assert 1 == 2
assert 1 == 2, 'they differ'
raise
raise 'text'
raise ValueError
raise ValueError('a', 'b')
raise OSError(2, 'gone')
raise StopIteration(3)
class Own(Exception):
    def __str__(self): return 'own text'

raise Own()
class Empty(Exception): pass

raise Empty
def generator():
    yield 1
    raise ValueError('in generator')

list(generator())
def recursive(n): return recursive(n + 1)

def long_body(x):
    a = 1
    b = 2
    c = 3
    d = 4
    e = 5
    f = x / 0
    g = 6
    h = 7
    i = 8
    return f

long_body(1)
def many_arguments(a,
                   b,
                   c):
    return (a +
            b /
            c)

many_arguments(1,
               2,
               0)
with open('nosuch2') as f:
    pass

for i in [1, 2]:
    if i == 2:
        1 / 0

while True:
    raise ValueError('in while')

try:
    1/0
finally:
    print('finally')

exec('def made(): 1/0')
made()
eval('1/0')
eval('1 +')
int.from_bytes('a', 'big')
@undefined_decorator
def f(): pass

del undefined_thing
undefined.attribute
undefined()
undefined[0] = 1
a, b = [1]
a, b = [1, 2, 3]
a, *b = []
for a, b in [1]: pass

inner(1)
inner(1, 2, 3)
inner(1, b=2, c=3)
f'{undefined}'
f'{1/0}'
""",
    "mistakes in syntax": """
x = (1 2)
def f()
  indented = 1
if True:
print('not indented')

def f():
x = 1

for x in [1]:
    1
     2

lambda x: return x
import
from x import
x = 5 5
'abc
"abc
f(a=1, 2)
return 1
yield 1
break
continue
1 = 2
f() = 2
None = 1
x + 1 = 2
a b = 1
x = yield = 1
while
class
elif x
a..b
0xg
x = {1: 2, 3}
x = {1, 2: 3}
global x = 1
import a as
from . import *
from __future__ import nosuch
pass pass
print('a'))
)
1 +
not
x = = 1
x =
del
assert
f(x for x in [], 1)
f(**k, *a)
def f(x, x): pass
def f(**k, a): pass
try: pass

""",
    "everyday help": """
def area(radius, pi=3.14):
    '''Area of a circle of a radius.'''
    return pi * radius ** 2

area?
area??
?area
??area
%pinfo area
%pinfo2 area
%pdoc area
%pdef area
%psource area
class Neuron:
    '''A neuron.'''
    threshold = 1.0
    def __init__(self, tau=10.0):
        '''Begin at rest.'''
        self.tau = tau
    def step(self, current):
        '''One step.'''
        return current / self.tau
    @property
    def rate(self):
        '''Spikes a second.'''
        return 5
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def unit(): return 'ms'

Neuron?
n = Neuron()
n?
n.step?
n.rate?
n.tau?
Neuron.step?
Neuron.make?
Neuron.unit?
Neuron.threshold?
%pdef Neuron
%pdoc Neuron
%pdef 5
%pdoc 5
%psource len
%pdef len
%pfile len
%pdoc nosuch
%psource nosuch
%pdef nosuch
f = lambda x, y=2: x + y
f?
f??
gen = (i for i in [])
module_level = [1, 2, 3]
module_level?
text = 'abc'
text?
number = 3.5
number?
flag = True
flag?
nothing = None
nothing?
mapping = {'a': 1, 'b': 2}
mapping?
mapping['a']?
module_level[0]?
n.tau.real?
import os.path
os.path.nosuch?
from functools import wraps
def deco(g):
    @wraps(g)
    def inner(*a): return g(*a)
    return inner

@deco
def wrapped(x):
    'Wrapped.'
    return x

wrapped?
def typed(a: int, b: 'float' = 1.0, *, c: str = 'x') -> bool: pass

typed?
async def coro(x): pass

coro?
def generator(n):
    'Yields.'
    yield n

generator?
class Child(Neuron):
    def step(self): pass

Child?
Child.step?
Child().rate?
class Callable:
    'Callable things.'
    def __call__(self, a, b=1):
        'Call it.'

c = Callable()
c?
class NoDoc: pass

NoDoc?
NoDoc()?
class Err(Exception):
    'An error.'

""",
    "everyday magics": """
import os
%dirs
%dirs
%bookmark spot
%bookmark -l
%cd -q spot
%cd -b nosuch
%bookmark -d nosuch
%bookmark -d spot
%sx echo one
%sx printf 'a\\nb'
%system echo two
%sx
r = %sx echo kept
r
r.s
r.n
r.p
%%sx
echo a
echo b

%%system
echo c

%page r
%page -r r
%page nosuch
%alias greet echo hello %s
%greet you
%greet
%alias greet2 echo %l!
%greet
%alias
%macro
%macro three 9999
%save
%save nothing.py
%save -f some.py 2
%load some.py
%load -r 1 some.py
%pycat some.py
%pycat nosuch.py
%store
y = [1, 2]
%store y
%store
%store -d y
%store nosuch
%store -r nosuch
%store -z
!cat stored.txt
%autoawait
%autoawait off
%autoawait
%autoawait on
%logstate
%logoff
%logon
%logstart -q -t log_a.py over
%logstate
%logoff
%logstate
%logon
%logstop
%logstop
%notebook
%doctest_mode
1 + 1
[1,
 2]
1/0
%doctest_mode
%pprint
list(range(60))
%pprint
%pprint
%pprint
%unload_ext nosuch
%load_ext
%unload_ext
%reload_ext
%tb
1/0
%tb
%tb minimal
%rerun 1
%rerun -l 1
%timeit
%%timeit

%alias_magic ti timeit
%ti -q -n1 -r1 pass
%alias_magic
%alias_magic x nosuchmagic
%alias_magic --cell w2 bash
%env NOSUCH_1
%env NOSUCH_1 5
%env NOSUCH_1
%env NOSUCH_2=a=b
%env NOSUCH_2
%set_env NOSUCH_3 x y
%set_env
%%html --isolated
<p>p</p>

%%markdown
# title

%%latex
$a$

%%javascript
alert(1)

%%js
alert(2)

%%svg
<svg></svg>

%%sh
echo sh

%%bash -s a b
echo $1 $2

%%script sh -c 'cat'
one
two

%%script nosuchprogram
x

%%script

%%bash --out o --err e
echo o; echo e >&2

o, e
%%writefile -a more.txt
one

%%writefile -a more.txt
two

!cat more.txt
%xdel nosuch
%reset_selective -f nosuch
%who nosuch
%config Nosuch
%pdb nosuch
%nosuch
%%nosuch
cell

%ls nosuch_file
%cat nosuch_file
%mkdir d1
%rmdir d1
%rmdir d1
""",
    "waiting": """
import asyncio
await asyncio.sleep(0)
await asyncio.sleep(0, 'slept')
async def f(x):
    await asyncio.sleep(0)
    return x * 2

f
await f(4)
x = await f(5)
x
[await f(i) for i in range(3)]
await asyncio.gather(f(1), f(2))
async with asyncio.Lock() as l:
    print('locked')

async def agen():
    for i in range(3):
        yield i

async for i in agen():
    print(i)

[i async for i in agen()]
async def bad():
    await asyncio.sleep(0)
    1/0

await bad()
await 1
await f
y = [i async for i in agen() if i]
y
if True:
    z = await f(1)

z
for k in range(2):
    await f(k)

async def t():
    return await asyncio.wait_for(f(3), 1)

await t()
""",
}
