"""Writes what each small script prints: ../resources/scripts/name.py -> name.out.

usage: /usr/bin/python3 scripts.py [PYTHON2] [NAME...]

Scripts named *_py2.py run with the given Python 2.7; those of them that need NumPy, which no Python 2
here has, are translated by lib2to3, with Python 2's division put back.
"""
import ast
import os
import re
import subprocess
import sys
import tempfile
import warnings

FOLDER = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'resources', 'scripts')
DIVISION = '''
import numpy as _np
def _whole(x):
    return isinstance(x, (int, _np.integer)) or isinstance(x, _np.ndarray) and x.dtype.kind in 'iub'
def _div(a, b):
    return a // b if _whole(a) and _whole(b) else a / b
def _idiv(a, b):
    if _whole(a) and _whole(b):
        a //= b
    else:
        a /= b
    return a
'''


class FloorDivision(ast.NodeTransformer):
    def visit_BinOp(self, node):
        self.generic_visit(node)
        return self.call('_div', node.left, node.right) if isinstance(node.op, ast.Div) else node

    def visit_AugAssign(self, node):
        self.generic_visit(node)
        if not isinstance(node.op, ast.Div):
            return node
        target = ast.parse(ast.unparse(node.target), mode='eval').body
        return ast.Assign([node.target], self.call('_idiv', target, node.value), lineno=1)

    @staticmethod
    def call(name, *arguments):
        return ast.Call(ast.Name(name, ast.Load()), list(arguments), [])


def python3(text):
    with warnings.catch_warnings():
        warnings.simplefilter('ignore')
        from lib2to3.refactor import RefactoringTool, get_fixers_from_package
    tool = RefactoringTool(get_fixers_from_package('lib2to3.fixes'))
    tree = ast.parse(str(tool.refactor_string(text, 'script')))
    return DIVISION + ast.unparse(ast.fix_missing_locations(FloorDivision().visit(tree)))


def command(name, python2, folder):
    path = os.path.join(FOLDER, name + '.py')
    if not name.endswith('_py2'):
        return [sys.executable, path]
    with open(path) as file:
        text = file.read()
    if not re.search(r'^(import|from) (numpy|pylab)', text, re.M):
        return [python2, path]
    translated = os.path.join(folder, name + '.py')
    with open(translated, 'w') as file:
        file.write(python3(text))
    return [sys.executable, translated]


def output(name, python2):
    environment = dict(os.environ, MPLBACKEND='Agg', PYTHONIOENCODING='utf-8',
                       NPY_DISABLE_CPU_FEATURES='AVX512F AVX512CD AVX512_SKX AVX512_CLX AVX512_CNL'
                                                ' AVX512_ICL')
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(command(name, python2, folder), env=environment, cwd=folder,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode or b'Traceback' in done.stderr:
        sys.stderr.write('%s: %s\n%s' % (name, done.returncode, done.stderr.decode()))
    elif done.stderr:
        sys.stderr.write('%s: %s' % (name, done.stderr.decode()))
    return done.stdout


def main(python2='python2.7', *names):
    names = names or sorted(f[:-3] for f in os.listdir(FOLDER) if f.endswith('.py'))
    for name in names:
        with open(os.path.join(FOLDER, name + '.out'), 'wb') as file:
            file.write(output(name, python2))


main(*sys.argv[1:])
