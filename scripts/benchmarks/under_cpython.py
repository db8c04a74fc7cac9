"""Runs one course script under plain CPython, as near to how JPyLab runs it as that can be.

usage: /usr/bin/python3 under_cpython.py SCRIPT.py|NOTEBOOK.ipynb

What CPython lacks is supplied: pylab's names, execfile, TypeX; `raise E, 'm'` is rewritten, `name?`
and `%magic` lines are dropped. show() writes figure-1.png, … and closes the figures.
"""
import json
import os
import re
import sys
import types

import matplotlib

matplotlib.use('Agg')
import matplotlib.pyplot as plt
import pylab


def python3(text):
    text = re.sub(r'^(\s*)raise (\w+), (.*)$', r'\1raise \2(\3)', text, flags=re.M)
    return re.sub(r'^(\w+\?|%.*)$', '', text, flags=re.M)


def execute(path, names):
    with open(path, encoding='utf-8') as file:
        text = file.read()
    if path.endswith('.ipynb'):
        cells = json.loads(text)['cells']
        text = '\n'.join(''.join(c['source']) for c in cells if c['cell_type'] == 'code')
    exec(compile(python3(text), path, 'exec'), names)


def show(*args, **kwargs):
    for number in plt.get_fignums():
        plt.figure(number).savefig('figure-%d.png' % number)
    plt.close('all')


def main(path):
    type_x = types.ModuleType('TypeX')
    type_x.dudt = lambda v, w, I: v - v**3/3 - w + I
    type_x.dwdt = lambda v, w, Params: (Params['a']*(v + 0.7) - w)/Params['tau']
    sys.modules['TypeX'] = type_x
    plt.show = pylab.show = show
    names = {'__name__': '__main__', '__file__': os.path.abspath(path)}
    exec('from pylab import *', names)
    names['execfile'] = lambda file: execute(file, names)
    execute(path, names)
    show()


main(sys.argv[1])
