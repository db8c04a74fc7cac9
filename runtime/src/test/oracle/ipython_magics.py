"""Cells that use magics with their options, for `ipython_output.py`."""

SESSIONS = {
    "running": """
import os
%%writefile prog.py
import sys
print(__name__, sys.argv[1:])
got = 5

%run prog.py
%run prog
%run -n prog.py
%run prog.py a b 'c d'
open('x1.dat', 'w').close(); open('x2.dat', 'w').close()
%run prog.py *.dat
%run -G prog.py *.dat
%run prog.py "*.dat"
seen = 7
%%writefile uses.py
print(seen)
seen = 8

%run -i uses.py
seen
%run uses.py
%%writefile ends.py
import sys
sys.exit(2)

%run -e ends.py
%run ends.py
%%writefile fails.py
def f(x):
    return 1 / x

f(0)

%run fails.py
%run -i fails.py
%%writefile bad.py
x = = 1

%run bad.py
%%writefile -a prog.py
more = 6

%run prog.py
more
got
__name__
import sys; sys.argv != ['prog.py']
%%writefile pkgmod.py
if __name__ == '__main__':
    print('as main')
val = 3

%%writefile prog.py
print('again')

%%writefile
text

%%file other.txt
text

!cat other.txt
%pycat other.txt
%load prog.py
%%writefile both.ipy
x = !echo hi
%time y = 1
print(x)

%%writefile 'with space.py'
print('spaced')

%run 'with space.py'
%run -Z prog.py
""",
    "who": """
a = 1; b = 'x'; c = [1]; d = {'k': 1}; e = 1.5; f = None; g = True; h = (1,)
def fun(): pass

class Kls: pass

k = Kls()
%who
%who int
%who int str
%who function
%who_ls
%who_ls int str
%who nosuchtype
%whos
%whos list dict
%whos nosuch
%reset_selective -f ^[ab]$
%who_ls
%reset_selective
del c
%xdel d
%xdel nosuch
%who_ls
""",
    "long values": """
x = list(range(1000))
s = 'a' * 200
t = tuple(range(300))
dd = {i: i for i in range(50)}
%whos
import math
%whos module
%who module
""",
    "reset": """
1
a = 1
2
%reset -f out
Out
_1
In[:3]
%reset -f in
In
len(In) > 1
a
%reset -f dhist
_dh
%reset -f nosuch
%reset -f -s
a
%reset in out -f
""",
    "reset arrays": """
import numpy as np
arr = np.zeros(3); n = 1
%reset -f array
n
arr
%reset -sf
n
""",
    "keeping": """
x = 1
y = 2
print(x + y)
%save -f kept 1-3
!cat kept.py
%save -a kept.py 1
!cat kept.py
%save -f -r kept2 2 3
!cat kept2.py
%save -f one.ipy 2
!cat one.ipy
%save
%save nofile
%save -f kept 99
%load kept.py
%load -r 2-3 kept.py
%load
def somefun(a): return a

%history
%history -n 1-3
5 + 5
'text'
%history -p 1-3
%history -op 26
%history -t 4
%history -l 3
%history -n -l 2
%history -z
""",
    "macros": """
z = 1
z += 1
z
%macro bump 2-3
bump
bump
print(bump)
bump
%macro -q more 2
more
z
%macro nothing
%macro
%recall 2
%recall
%rerun 2
%rerun -l 2
%rerun -g z
%rerun 99
%pycat bump
""",
    "store": """
%load_ext storemagic
num = 3
text = 'abc'
%store num
%store text num
%store
num = 0
%store -r num
num
%store -d num
%store -d num
%store -r num
%store nosuch
%store -z
%store
lst = [1, 2]
%store lst
del lst
%store -r
lst
%store -z
%alias greet echo hello
%store greet
%store
%store -d greet
%store -d
%store -z
""",
    "aliases": """
%alias_magic
%alias hello echo hi %l
hello there
%hello
%alias cd echo
%unalias hello
%unalias hello
hello
%alias parts echo A %s B %s
parts 1 2
parts 1
parts 1 2 3
""",
    "logs": """
%logstate
%logon
%logstop
%logstart mylog.py
%logstate
x = 1
x + 1
%logoff
y = 2
%logon
z = 3
%logstop
%logstop
%logstate
!cat mylog.py
%logstart -o second.py append
5 * 5
%logstop
!cat second.py
%logstart -r -o third.py over
%logstop
%logstart -q fourth.py
%logstop
%logstart -t sixth.py
1
%logstop
""",
    "programs": """
%%bash --out a --err b
echo one
echo two >&2

a, b
%%bash --no-raise-error
exit 3

%%script sh -e
echo x

%%script --no-raise-error sh
exit 2

%%script nosuchprogram
x

%%script

%%sh
echo sh

%%bash
echo out; sleep 0.3
echo err >&2

%%script python3 -
print(6 * 7)

x = 5
%%bash -s "$x"
echo arg $1

%%bash -s {x} more
echo args $1 $2

%%sx
echo lines
echo more

%%system
echo sys

%sx
""",
    "capture": """
%%capture c
print('out')
7

c
c.stdout, c.stderr
c.outputs
c.show()
c()
print(c)
%%capture --no-display c
from IPython.display import display
display(3)

c.outputs
%%capture --no-stdout c
print('through')

%%capture c
import sys
print('e', file=sys.stderr)

c.stderr
%%capture
print('gone')

%capture
%%capture a b
pass

%%capture --nosuch x
pass

c
""",
    "folders": """
%%writefile w.txt
one

%%writefile -a w.txt
two

!cat w.txt
%%writefile w.txt
three

!cat w.txt
%%writefile --append w.txt
four

!cat w.txt
%%writefile "quoted name.txt"
y

name = 'var'
%%writefile {name}.txt
z

%%writefile $name-2.txt
z

%ls nosuchfile
%cat w.txt
%mkdir sub
%cd sub
%pwd
%cd ..
%cd -
%cd
%cd /tmp
%cd -2
%pushd /
%dirs
%popd
%popd
%bookmark here
%bookmark -l
%cd -b here
%bookmark -d here
%bookmark -d here
%bookmark
%bookmark -r
%cd -b nosuch
%env HOME_X=1
%env HOME_X 2
%env HOME_X
%env NOSUCH
%env A=b c
%set_env A=d
%set_env A
%set_env NOSUCH=$name
import os; os.environ['NOSUCH']
""",
    "modes": """
%xmode
%xmode plain
%xmode Verbose
%xmode minimal
1/0
x = 
%xmode context
%colors
%colors NoColor
%autocall
%autocall 0
%autocall 1
def dbl(x): return 2 * x

dbl 4
dbl 4 + 1
dbl
%autocall 2
dbl
%autocall 0
dbl 4
%automagic off
pwd
%automagic on
%automagic bogus
%pprint
[1, 2, [3] * 30]
%pprint
%pprint off
%pprint on
%precision
%precision 2
1/3
[1/3, 2/3]
%precision %e
1/3
%precision
1/3
%pdb
%pdb
%pdb on
%pdb off
%pdb 1
%pdb 0
%pdb maybe
%config InteractiveShell.ast_node_interactivity = 'all'
1; 2
%config InteractiveShell.ast_node_interactivity = 'none'
3
%config InteractiveShell.ast_node_interactivity = 'last_expr_or_assign'
y = 4
%config InteractiveShell.ast_node_interactivity = 'last'
5
%config InteractiveShell.ast_node_interactivity = 'last_expr'
%config Nosuch
%config InteractiveShell.xmode
%config InteractiveShell.automagic
%load_ext autoreload
%load_ext autoreload
%load_ext
%autoreload
%autoreload 2
%autoreload 1
%autoreload 0
%autoreload 5
%autoreload x
%aimport
%aimport math
%aimport -math
%aimport
%reload_ext autoreload
%unload_ext autoreload
%unload_ext nosuch
""",
    "editing": """
a = 1
b = a + 1
def rate(n):
    return n / 2

%%writefile tool.py
c = a + 40

%edit tool.py
c
%edit -x tool.py
%edit tool
%edit -n 1 tool.py
%edit 1-2
%edit -x 1-2
%edit -r 6
text = 'd = 7'
%edit text
d
%edit -p
%edit _
%edit rate
%edit -x rate
%macro both 1-2
%edit both
print(both)
%macro -r raw 6
%macro cooked 6
%edit nosuch
%edit 99
%edit -z
%edit nosuch.py
%edit
%ed -x 1
%%writefile wrong.py
e = 1
e / 0

%edit wrong.py
e
""",
    "times": """
%timeit -n1 -r1 -q 1
%timeit -n1 -r1
%timeit -z 1
%%timeit -n1 -r1 -q
for i in range(3):
    pass

%%timeit -n1 -r1 -q s = 1
s + 1

%timeit -t -q -n1 -r1 1
%timeit -c -q -n1 -r1 1
t = %timeit -o -q -n3 -r2 -p2 1
t.loops, t.repeat, len(t.all_runs)
%prun -q x = 1
%prun -q -T prof.txt pass
%prun -q -D prof.dat pass
st = %prun -q -r pass
type(st)
%prun -z 1
%prun -q -s cumulative pass
%prun -q -l 5 pass
%%prun -q
y = 5
z = 6

z
""",
}
