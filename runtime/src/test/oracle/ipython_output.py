"""What IPython prints for a list of cells: run with Debian's python3, writes ipython-output.json."""

import io
import json
import os
import sys
import tempfile

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
        elif i < len(lines) and lines[i] == "":
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
    result = {name: run(cells_of(text)) for name, text in SESSIONS.items()}
    with open(os.path.join(target, "ipython-output.json"), "w", encoding="utf-8") as file:
        json.dump(result, file, indent=1, ensure_ascii=False)
        file.write("\n")
    print(sum(map(len, result.values())), "cells")


if __name__ == "__main__":
    main()
