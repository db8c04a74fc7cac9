"""Write what IPython 8.5 makes of many cells to resources/legacy/ipython-cells.json.

Usage: /usr/bin/python3 ipython_cells.py
"""
import json
import pathlib

from IPython.core.inputtransformer2 import TransformerManager

OUT = pathlib.Path(__file__).parent.parent / 'resources' / 'legacy' / 'ipython-cells.json'

LINES = r'''
a = 1
%time
%timeit x = 3
%timeit -n 10 f(x)
% time
%%time
%cd ~/data
%run demo.py -x 3
%matplotlib inline
%pinfo a
  %time x
x = %time
x = %time 3 + 4
x = % time
x, y = %pwd
x = y = %pwd
x.y = %pwd
x[0] = %pwd
x['a=b'] = %pwd
f(x=%pwd)
x = f(%pwd)
x = a %b
x = a % b
'%d' % 3
x = '%time'
# %time
x %time
x == %time
!ls
!ls -l | grep a
!!ls
! ls
!
!!
  !ls
x = !ls
x = ! ls
x = !ls -l "a b"
x, y = !ls
x = !echo don't
x=!ls
=!ls
a != b
a!=b
!= b
x = !!ls
x = [!ls]
!echo $x {y}
!echo "it's"
!echo 'a'
!echo "a" 'b'
!echo \n
a?
a??
a.b?
a.b.c??
?a
??a
?
??
???
a???
?a?
a ?
a? 
a?  # comment
a = b?
a = b.c??
f(a)?
f(a?)
a[0]?
%time?
%%time?
%%time??
%time??
?%time
*load*?
?*load*
a*?
*?
np.*load*?
a.*b?
1?
a1?
1a?
θ?
θ.α??
'a'?
"a?"
# a?
x = "a?"
a?b
a ? b
print?
if?
lambda?
a.
a.?
.a?
..a?
,f a b
,f
,f  a   b
, f a
;f a b
;f
;f "a"
/f a b
/f
/ f
/f a, b
,f a "b"
//f
/f?
,f?
a, b
a; b
a / b
(a,
f(
%time \
%time a \
!ls \
x = !ls \
def f():
for x in y: %time x
if a: !ls
a = 1; %time
a; !ls
@f
%
%%
%%%
%%a
%%a b c
%a.b
%a.b c
%-x
%1
%timeit 'a' "b"
%time # comment
!ls # comment
x = %time # c
x = !ls # c
x: int = %pwd
x += %pwd
x := %pwd
x = (%pwd)
x = %pwd + 1
x = -%pwd
$x
x = $y
`ls`
a `b`
x = 'unterminated
x = "unterminated?
don't?
f'{a}'
f'{a?}'
f"{x!r}"
x = f'{a = }'
x=3 ?
a\
	%time
'''.strip('\n').split('\n')

CELLS = [
    '', '\n', '\n\n', '   ', '  a\n  b', '\n\n  a\n', '    a\n  b\n', '\ta\n\tb\n',
    '>>> a\n', '>>> a\n... b\n', '>>> def f():\n...     pass\n...\n>>> f()\n', '>>>a\n', '>>>\n',
    '... a\n', '...\n', 'a\n... b\n', 'a\n>>> b\n', '>>> a\nb\n', '  >>> a\n  >>> b\n',
    '>>> a\n1\n>>> b\n2\n', '>>> %time x\n',
    'In [1]: a\n', 'In [1]: a\n   ...: b\n', 'In [12]: a\n    ...: b\n', 'In [1]:\n', 'In [1]:a\n',
    'In [1]: for i in x:\n   ...:     print(i)\n   ...: \n', '   ...: a\n', 'a\n   ...: b\n',
    '[ins] In [1]: a\n', ' [nav] In [1]: a\n', ' In [1]: a\n', 'In [ ]: a\n', 'In []: a\n',
    'In [1]: a\nOut[1]: 3\n', 'In [1]: %time x\n   ...: !ls\n', 'a\n ...:b\n', '....: a\n',
    '%%time\nx = 1\ny = 2\n', '%%time x\n', '%%bash\nls\necho "a"\n', '%%bash', '%%bash\n',
    "%%file x.py\nprint('it\\'s')\n", '%%a b  c  \nd\n', '%% a\nb\n', '%%a?\nb\n', ' %%a\n b\n',
    'x = 1\n%%time\ny\n', '%%time\n%%bash\nls\n', '%%capture out --no-stderr\nprint("é")\n\n',
    'a\n%time b\n', '%time a\n%time b\n', 'a?\nb?\n', 'a = 1\na?\nb = 2\n', 'a??\n!ls\n%x\n',
    'def f():\n    %time x\n', 'def f():\n    !ls\n    x = !ls\n', 'if a:\n  b?\n', 'if a:\n  ?b\n',
    'if a:\n    if b:\n        %x y\n    !z\n', 'for a in b:\n\t%time a\n', 'a = (\n%time\n)\n',
    'a = [1,\n!ls\n]\n', 'f(a,\n  b)?\n', 'f(a,\n  b).c?\n', '"""\n%time\n"""\n', "'''\n!ls\n'''\n",
    '"""\na?\n"""?\n', 'x = """\n%time\n""" + y?\n', '# !ls\n!ls\n', 'a \\\n%time\n', 'a + \\\n!ls\n',
    '%time a \\\nb\n', '%time a \\\n  b \\\n  c\nd\n', '!ls \\\n-l\n', 'x = !ls \\\n  -l\n', 'x = %a \\\n  b\n',
    'x = \\\n  %a\n', 'x = \\\n!a\n', '!ls \\\n', '%a \\\n\nb\n', 'a?\\\nb\n', '/f a \\\n  b\n',
    'a\r\n%b\r\n', '!ls\r\n', 'a?\r\n', '%%a\r\nb\r\n', 'x = !a\r\ny\r\n',
    'x = 5 % 3\ny = "%s" % x\n', 'a = b % c\n%d\n', 'x = [a\n%b\n]\n', 'print("?")\nx?\n',
    'class A:\n    def f(self):\n        %time x\n        return 1\n', 'try:\n    !a\nexcept:\n    %b\n',
    'x = 1 # %a\n%b # c\n', 'if a: pass\n%b\n', 'a;\n!b\n', '@a\ndef f():\n    ?b\n', 'a = {\n"b": %c\n}\n',
    'async def f():\n    await %a\n', 'x = {\n}\n%a\n', ')\n%a\n', '(]\n%a\n', 'x = (\n', '"""\n', "'''a\n%b",
    'if a:\n    b\n  c\n%d\n', '  a\nb\n%c\n', '!a\n\n\n!b\n', '\n%a\n', '%a\n   \n%b\n', 'θ = %a\nθ?\n',
    '!echo "α"\n', '%a "\\n"\n', "%a 'b'\n", '!a\tb\n', 'x = !a\tb\n', '%a\tb\n', '?a b\n', '??a b\n', '?a.b c\n',
    'get_ipython().system("a")\n', 'x = a if b else c?\n', 'import a?\n', 'from a import b?\n', 'a.b().c?\n',
    '!a;\n', '%a;\n', 'a?;\n', 'x = !a;\n', '!cd $x && ls {y}\n', '!echo $$HOME\n', "!echo '{}'\n",
    '%time f(\n  a)\n', '%timeit -r 3 \\\n  f(a)\n', 'x = y = !a\n', 'x, = !a\n', '(x) = !a\n', 'x: list = !a\n',
]

CELLS += [line + '\n' for line in LINES] + [line for line in LINES]
CELLS += ['def f():\n    ' + line + '\n    return 1\n' for line in LINES]
CELLS += ['x = 1\n' + line + '\ny = 2\n' for line in LINES]

manager = TransformerManager()
done = []
seen = set()
for cell in CELLS:
    if cell in seen:
        continue
    seen.add(cell)
    try:
        done.append({'cell': cell, 'python': manager.transform_cell(cell)})
    except Exception as error:
        print(repr(cell), repr(error))
OUT.write_text('[\n' + ',\n'.join(json.dumps(case, ensure_ascii=False) for case in done) + '\n]\n')
print(len(done))
