"""Cells as they are typed at a prompt, mistakes included, for `ipython_output.py`."""

SESSIONS = {
    "arrays at work": """
from pylab import *
x = linspace(0, 1, 5)
x
x.shape
x.mean(), x.std()
y = x ** 2
y
zip(x, y)
list(zip(x, y))
x[10]
x[1:3] = [1, 2, 3]
x + [1, 2]
dot(x, ones(4))
zeros(3, 4)
A = array([[1, 2], [3, 4]])
A
A * A
A @ A
A.T
A[0]
A[:, 1]
A[2, 0]
A[0.5]
A['a']
inv(A)
solve(A, [1, 2])
eig(A)
A.reshape(3)
concatenate([A, x])
vstack([x, x])
arange(0, 1, .25)
arange(3).astype(float)
exp(1000)
log(0)
array([1., 2.]) / 0
sqrt(-1)
array([1, 2, 3]) == array([1, 2])
max([])
x.foo
len(5)
int32(5)
float32(1.5)
array([1, 'a'])
array([[1, 2], [3]])
nan, inf, pi, e
where(x > .5)
nonzero(x)
x > .5
any(x > .5), all(x > .5)
bool(x > .5)
if x > .5: print('yes')
randn(2).shape
seed(0); rand(2)
poly1d([1, 2, 3])
polyfit([1, 2, 3], [1, 4, 9], 2).round(6)
cumsum([1, 2, 3])
diff([1, 4, 9])
unique([1, 1, 2])
argmax([1, 3, 2])
sort([3, 1, 2])
find([0, 1])
meshgrid([1, 2], [3, 4])
convolve([1, 2], [1, 1])
fft([1, 0, 0, 0])
mod(-1, 3)
floor(-1.5)
round(2.567, 2)
sum(x)
array(3)[0]
array([1, 2])[array([True, False, True])]
set_printoptions(precision=3)
array([1/3, 2/3])
set_printoptions(precision=8)
1j ** 2
complex(1, 2).conjugate()
array([1+2j]).real
x.tolist()
x.dtype
dtype('f8')
isnan([nan, 1])
""",
    "code": """
class Neuron:
    \"\"\"A leaky neuron.\"\"\"
    count = 0
    def __init__(self, v=-65.0, tau=10):
        self.v, self.tau = v, tau
        Neuron.count += 1
    def step(self, dt, i=0):
        self.v += dt * (-(self.v + 65) + i) / self.tau
        return self.v
    @property
    def spiking(self): return self.v > -50
    @classmethod
    def make(cls): return cls()
    @staticmethod
    def unit(): return 'mV'

n = Neuron()
n.v
n.step(1, 10)
n.step
Neuron.step
Neuron.make
Neuron.unit
Neuron.unit()
n.spiking
n.spiking = 1
n.foo
n()
n + 1
n[0]
len(n)
for a in n: pass

n < n
Neuron(1, 2, 3)
Neuron(z=1)
Neuron.make().v
Neuron.spiking
vars(n)
n.__dict__
type(n)
isinstance(n, Neuron)
issubclass(bool, int)
dir(n)[-4:]
Neuron?
n?
n.step?
n.spiking?
from dataclasses import dataclass, field
@dataclass
class Synapse:
    weight: float
    delay: float = 1.0
    tags: list = field(default_factory=list)

Synapse(0.5)
[Synapse(0.5), Synapse(0.25, 2)]
{'a': Synapse(1)}
Synapse()
Synapse(1) == Synapse(1)
from enum import Enum, IntEnum
class Kind(Enum):
    EXC = 1
    INH = 2

Kind.EXC
list(Kind)
from typing import List, Optional
Optional[int]
List[int]
int | None
list[int]
from collections import namedtuple, Counter, defaultdict, OrderedDict, deque, ChainMap
Spike = namedtuple('Spike', 't i')
Spike(1, 2)
Spike(1)
Counter('abracadabra')
Counter('aab').most_common(1)
defaultdict(int, a=1)
defaultdict(list)
defaultdict(lambda: 0)
OrderedDict(a=1, b=2)
deque(range(5))
deque(range(100))
ChainMap({})
import functools, itertools, operator
functools.partial(print, end='')
functools.reduce(operator.add, [1, 2, 3])
itertools.count(3)
itertools.chain([1], [2])
list(itertools.product('ab', [1, 2]))
list(itertools.permutations([1, 2, 3], 2))
operator.itemgetter(1)
def gen():
    x = yield 1
    print(x)
    yield 2

g = gen()
next(g)
g.send('sent')
next(g)
(i * i for i in range(3))
sum(i * i for i in range(3))
[i for i in range(20) if i % 3 == 0]
{i: i * i for i in range(5)}
[[j for j in range(i)] for i in range(4)]
*a, b = [1, 2, 3]
a, b
a, (b, c) = 1, (2, 3)
c
x = y = []
x.append(1); y
lambda: 0
(lambda x, y=2: x + y)(1)
def f(a, /, b, *, c=3): return a, b, c

f(1, 2)
f(a=1, b=2)
f(1, 2, 3)
f(1, b=2, c=4)
f
f.__name__, f.__doc__
def outer():
    def inner(): return 1
    return inner

outer()
outer()()
@functools.lru_cache(maxsize=None)
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)

fib(30)
fib
fib.cache_info()
def annotated(x: int, y: 'str' = 'a') -> float: ...

annotated
annotated?
annotated.__annotations__
match 3:
    case 1: print('one')
    case int(k) if k > 2: print('big', k)
    case _: print('other')

(z := 10) + z
print(f'{z=} {z:>5} {z!r} {z:.2f} {"nested"}')
'%d %s' % (1, 'a')
'{0} {1}'.format(1, 2)
'{0} {2}'.format(1, 2)
'abc'[::-1]
'abc'[5]
'abc' + 1
'abc' * 3
'a,b'.split(',')
', '.join(['a', 'b'])
', '.join([1, 2])
'abc'.index('z')
'abc'.find('z')
'x' in 'xyz'
1 in 'xyz'
b'abc'[0]
b'abc'.decode()
b'\\xff'.decode()
'é'.encode()
'é'.encode('ascii')
str(b'a')
bytes(3)
int('ff', 16)
int('3.5')
float('1e3')
float('one')
1_000_000
0x1F, 0b11, 0o17
10 ** 100
2 ** 0.5
-2 ** 2
7 / 2, 7 // 2, 7 % 2
divmod(-7, 2)
1 / 3
0.1 + 0.2
1e400
round(0.5), round(1.5)
abs(-1), min([3, 1]), max('abc')
sorted('hello', reverse=True)
list(reversed([1, 2]))
list(enumerate('ab'))
list(filter(None, [0, 1]))
any([]), all([])
True + True
None == 0
is None
not None
1 < 2 < 3
1 if True else 2
[1, 2, 3][-1]
[1, 2, 3][1:]
[1, 2, 3].pop()
[3, 1].sort()
(1, 2)[0] = 3
t = (1, 2); t[0] = 3
t.append(3)
{1, 2} | {3}
{1, 2} & {2}
{1: 2}[3]
{}.foo
{[1]: 2}
{1, [2]}
hash([])
d = dict(b=1, a=2)
d
sorted(d)
d.items()
d.get('z')
d | {'c': 3}
del d['z']
for k in d: d[k + 'x'] = 1

global q
print(undefined_name)
import sys
sys.getrecursionlimit() > 0
sys.stdout.write('direct\\n')
print('err', file=sys.stderr)
print('a', 'b', sep='-', end='!\\n')
print(*range(3))
print()
print(None)
help
id(1) == id(1)
callable(len)
globals()['z']
locals()['z']
eval('1 + 1')
exec('w = 5'); w
repr('a')
ascii('é')
type('X', (), {'a': 1})().a
object() == object()
super
iter(5)
next(iter([]), 'default')
zip([1], [2])
map(abs, [-1])
filter(None, [])
range(3)
range(0)
slice(1)
memoryview(b'a')
property
print 'py2'
print "a", "b"
exec 'v = 7'
v
raise ValueError, 'old style'
try:
    1/0
except ZeroDivisionError, e:
    print 'caught', e

0777
10L
`1`
1 <> 2
xrange(3)
raw_input
unicode('a')
{}.has_key('a')
""",
    "await": """
import asyncio
async def wait(x):
    await asyncio.sleep(0)
    return x

await wait(3)
r = await wait(4)
r
[await wait(i) for i in range(3)]
await asyncio.gather(wait(1), wait(2))
async with asyncio.Lock() as l:
    print('locked')

async def agen():
    yield 1
    yield 2

async for v in agen():
    print(v)

[v async for v in agen()]
await 5
wait(1)
async def fail(): raise ValueError('in async')

await fail()
def notasync(): await wait(1)

await wait(1) + await wait(2)
""",
    "questions": """
help
def f(a, b=1):
    "Doc."
    return a

help(f)
class N:
    "Neuron."
    def step(self, dt): "Go."

n = N()
help(n.step)
help(N.step)
help('f')
import math
help(math.sqrt)
help('nosuchthing')
'a'.split?
[].append?
'a'.upper?
{}.get?
(1).bit_length?
f(1)?
x = [f]
x[0]?
x[0].__name__?
d = {'k': f}
d['k']?
d['k'].__name__?
1?
"a b"?
x?
x[5]?
x.append?
nosuch.attr?
f.nosuch?
math.pi?
math.sqrt?
None?
True?
x??
f??
ValueError('a')?
lambda?
if?
import?
%%timeit?
timeit?
%who??
%nosuch?
?
?f
??f
f ?
 f?
f?;
x = f?
y = 3.5; y?
z = 1 + 2j; z?
s = 'text'; s?
b = b'x'; b?
t = (1, 2); t?
st = {1}; st?
dd = {'a': 1}; dd?
fn = lambda x: x; fn?
import numpy as np
a = np.arange(3); np.float64(1)
gen = (i for i in x); gen?
import collections
P = collections.namedtuple('P', 'x y'); P?
p = P(1, 2); p?
P.x?
collections.Counter?
collections.OrderedDict?
class K:
    def __call__(self, a, b=2):
        "Call it."

k = K(); k?
class W:
    def __getattr__(self, name): return 1

w = W(); w?
w.foo?
import functools
@functools.wraps(f)
def wrapped(*a): return f(*a)

wrapped?
class Pr:
    @property
    def v(self):
        "The v."
        return 1
    @staticmethod
    def st(a): "Static."
    @classmethod
    def cl(cls, a): "Class method."

Pr.v?
Pr().v?
Pr.st?
Pr.cl?
pr = Pr(); pr.st?
pr.cl?
async def co(a): "Coroutine."

co?
def ge(a): yield a

ge?
def an(a: int = 3, *, b: str) -> bool: "Annotated."

an?
%pdef f
%pdef N
%pdef nosuch
%pdoc f
%pdoc N
%pdoc nosuch
%psource f
%psource nosuch
%pinfo f
%psearch n*
%psearch -i N*
%psearch a* int
%psearch -e builtin l*n
*int*?
str.*find*?
math.*sin*?
np.*space*?
""",
}
