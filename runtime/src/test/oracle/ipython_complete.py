"""Write what IPython 8.5 says about the completeness of many inputs.

Usage: /usr/bin/python3 ipython_complete.py
Result: resources/legacy/ipython-complete.json
"""
import json
import pathlib
import warnings

from IPython.core.inputtransformer2 import TransformerManager

warnings.simplefilter('ignore')
OUT = pathlib.Path(__file__).parent.parent / 'resources' / 'legacy' / 'ipython-complete.json'

SOURCES = [
    '', 'a', 'a = 1', 'a = 1\nb = 2', 'a =', 'a +', 'a b', '1a', 'f(', 'f(a,', 'f(a,\n  b', 'f(a)', '[1, 2',
    '[1,\n2]', '{', '{1: 2', '{1: 2}', '(', ')', 'a)', 'f(]', '(]', '"a', "'a'", '"""a', '"""a\nb', '"""a\nb"""',
    "'''", "x = '''a", "x = 'a\\", 'a \\', 'a + \\', 'a + \\\nb', '\\', 'if a:', 'if a: pass', 'if a:\n    b',
    'if a:\n    b\n', 'if a:\n    b\n\n', 'if a:\n    b\nelse:', 'if a:\n    b\nelse:\n    c', 'if a:\n    b\nc',
    'if a:\n    if b:\n        c', 'if a:\n    if b:\n        c\n    d', 'if a:\nb', 'if a', 'for i in x:',
    'for i in x:\n    print(i)', 'for i in x: pass', 'while True:', 'while True:\n    break', 'def f():',
    'def f():\n    return 1', 'def f():\n    return 1\n', 'def f():\n    return 1\n\n', 'def f(a,', 'def f(a,\n      b):',
    'def f():\n    """doc', 'def f():\n    """doc"""', 'def f(): return 1', 'def f()', 'def', 'class A:',
    'class A:\n    pass', 'class A:\n    def f(self):', 'class A:\n    def f(self):\n        return 1',
    'class A:\n    def f(self):\n        pass\n\n', 'class A:\n    def f(self):\n        pass\n\n    def g(self):',
    '@a', '@a\n', '@a\ndef f():', '@a\ndef f():\n    pass', '@a\n@b', 'try:', 'try:\n    a', 'try:\n    a\n',
    'try:\n    a\nexcept:', 'try:\n    a\nexcept:\n    b', 'try:\n    a\nfinally:', 'try:\n    a\nfinally:\n    b\n',
    'try: a', 'try: a\nexcept: b', 'with a as b:', 'with a:\n    b', 'lambda:', 'lambda: 1', 'x = lambda a:', 'x = [',
    'x = {\n  "a": 1,', 'x = {\n  "a": 1,\n}', 'return', 'import', 'import a', 'from a import', 'from a import (b,',
    'from a import (b,\nc)', '# a', '# a\n', 'a # b', 'if a: # b', 'if a:\n    # b', 'if a:\n    b # c', 'a;', 'a; b',
    'a; if b:', 'print "a"', 'print a', 'raise E, "x"', 'exec "a"', '0777', '10L', 'a <> b', '`a`', 'x = $a', 'a ? b',
    '%time', '%time a', '%time (', '%time f(a,', '%%time', '%%time a', '%%time\na', '%%time\na\n', '%%time\na\n\n', '%%bash\nls',
    '!ls', '!ls (', '!ls \\', '!ls "', 'x = !ls', 'x = !ls (', '?a', 'a?', 'a??', 'a?\nb', 'f(a?', ',f a b', ';f a b', '/f a b',
    'if a:\n    %time b', 'if a:\n    !ls', 'if a: %time', 'for x in y: !ls', '>>> a', '>>> a\n... b', '>>> if a:', '>>> if a:\n...     b',
    'In [1]: a', 'In [1]: if a:', 'In [1]: if a:\n   ...:     b', '    a', '    if a:', '    if a:\n        b', '\ta', '\tif a:\n\t\tb',
    'if a:\n\tb', 'if a:\n\tif b:\n\t\tc', 'a\n', 'a\n\n', '\n', '\n\n', '  ', '  \n', 'a\n  ', 'if a:\n    b\n  ', 'if a:\n    b\n    ',
    'if a:\n    b\n  c', 'a\n  b', 'f"{a', 'f"{a}"', 'f"{a', "f'''{a", 'f"""a\n{b}', 'async def f():', 'async def f():\n    await a', 'await a',
    'match a:', 'match a:\n    case 1:', 'match a:\n    case 1:\n        b', 'match = 1', 'a: int', 'a: int = 3', 'a[1:', 'a[1:2]', 'x = a if b else', 'a.',
    'a.b', 'not', 'not a', 'if not a:', 'else:', 'elif a:', 'except:', 'finally:', 'while a: b', 'for', 'for a', 'for a in', 'for a in b', 'def f(:',
    'if a:\n    return', 'def f():\n    if a:\n        return 1', 'def f():\n    for a in b:\n        continue', 'def f():\n    while a:\n        break',
    'def f():\n    pass', 'def f():\n    raise E', 'def f():\n    raise E(\n', 'def f():\n    return [1,', 'def f():\n    x = """a\n', 'def f():\n\n    a', 'def f():\n    a\n\n    b',
    'x = (\n    1 +\n    2', 'f(\n', 'f(\n    a', 'f(\n    a\n)', 'f(a)(', 'f(a)[', 'x = {1: [2, (3', 'print("a', 'print("a"', 'print(a) b', 'a = 1 2', '1 +', '1 + 2', '1 = a',
    'f() = 1', 'a.b = c', 'a, b =', 'a, b = c', 'a = b = c', 'a += 1', 'a + = 1', 'del', 'del a', 'assert', 'assert a', 'global a', 'pass', 'break', 'yield', 'yield a', 'nonlocal a',
    'x = """a"""', 'x = """a""" + (', 'x = "a" "b', 'x = "a"\\', 'θ = 1', 'é', 'if θ:', 'def θ():', 'x = 1_000', '0x', '1e', 'a @ b', 'a @= b', 'a := b', '(a := b)', 'if (a := b):', 'if a := b:',
    'for i in range(3):\n    print(i)\n\nfor j in x:\n    print(j)', 'for i in range(3):\n    print(i)\n\nx = 1', 'import numpy as np\nx = np.array([1,\n  2', 'if a:\n    b\n\n\n', 'a = [\n1,\n\n2', 'a = [\n1,\n\n2]',
    '"""\n', '"""\n\n', "x = '\n", 'class A: pass', 'class A(B):\n    x = 1\n', 'if a:\n    b\nelif c:', 'if a:\n    b\nelif c:\n    d\nelse:\n    e\n', 'if a:\n    b\n    c\n\nd',
    'with a(b,\n       c) as d:', 'def f(a, b=1, *c, **d):', 'def f(a: int) -> str:', 'def f(a: int) -> str: return a', 'x = [i for i in', 'x = [i for i in y]', 'x = [i for i in y if', '@property\ndef f(self):\n    return 1\n',
]

manager = TransformerManager()
done = []
for source in dict.fromkeys(SOURCES):
    status, indent = manager.check_complete(source)
    done.append({'source': source, 'status': status, 'indent': indent})
OUT.write_text('[\n' + ',\n'.join(json.dumps(case, ensure_ascii=False) for case in done) + '\n]\n')
print(len(done))
