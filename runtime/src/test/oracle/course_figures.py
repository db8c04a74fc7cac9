"""Runs the course scripts under CPython, NumPy and matplotlib and writes their figures as JSON.

usage: /usr/bin/python3 course_figures.py > ../resources/reference/course.json
       /usr/bin/python3 course_figures.py --check    (against reference.json)

Python 2's `raise E, 'm'` is rewritten and IPython's `name?` dropped in memory; the scripts stay as
they are.
"""
import io
import json
import os
import re
import sys
import types

import matplotlib

matplotlib.use('Agg')
import matplotlib.pyplot as plt
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPTS = os.path.join(HERE, '..', '..', '..', '..', 'scripts')
REFERENCE = os.path.join(HERE, '..', 'resources', 'reference')
sys.path.insert(0, REFERENCE)
import describe


def python3(source):
    source = re.sub(r'^(\s*)raise (\w+), (.*)$', r'\1raise \2(\3)', source, flags=re.M)
    source = re.sub(r'^(\w+)\?$', r'', source, flags=re.M)
    return re.sub(r'^%matplotlib.*$', '', source, flags=re.M)


def execute(path, names):
    with io.open(path, encoding='utf-8') as file:
        text = file.read()
    if path.endswith('.ipynb'):
        cells = [c for c in json.loads(text)['cells'] if c['cell_type'] == 'code']
        text = '\n'.join(''.join(c['source']) for c in cells)
    exec(compile(python3(text), path, 'exec'), names)


def type_x():
    module = types.ModuleType('TypeX')
    module.dudt = lambda u, w, I: u - u**3/3 - w + I
    module.dwdt = lambda u, w, Params: (Params['a']*(u + 0.7) - w)/Params['tau']
    return module


def run(script, answers=()):
    """Returns the figures the script leaves or shows, in their order."""
    path = os.path.join(SCRIPTS, script)
    plt.close('all')
    describe.shown.clear()
    describe.record()
    answers = iter(answers)
    names = {'__name__': '__main__', '__file__': path}
    exec('from pylab import *', names)
    names.update(input=lambda prompt='': next(answers), numpy=np, np=np, plt=plt)
    names['execfile'] = lambda file: execute(file, names)
    sys.modules['TypeX'] = type_x()
    stdout, sys.stdout = sys.stdout, sys.stderr
    try:
        execute(os.path.join(REFERENCE, 'prelude.py'), {})
        execute(path, names)
        return json.loads(describe.recorded())
    finally:
        sys.stdout = stdout


def course():
    figures = {}
    figures.update(zip(['LIF_Step', 'LIF_Sinus'], run('week1/figures.py')))
    figures.update(zip(['HH_Step', 'HH_Ramp', 'HH_Sinus'], run('week2/figures.py')))
    figures['demo_final_frame'], = run('week3/demo.py')
    figures['oja_cloud'], = run('week4/figures.py')
    figures['discrete_lif'], = run('notebooks/discrete_lif.ipynb')
    with open(os.path.join(SCRIPTS, 'homework', 'answers.txt')) as file:
        answers = file.read().split()
    for i, one in enumerate(run('homework/hw1.py', answers), 1):
        figures['hw1_%d' % i] = one
    return figures


def differences(expected, actual, where=''):
    if isinstance(expected, dict):
        for key in expected:
            if key not in actual:
                yield where + '.' + key + ' is missing'
            else:
                yield from differences(expected[key], actual[key], where + '.' + key)
    elif isinstance(expected, list) and len(expected) == len(actual):
        for i, pair in enumerate(zip(expected, actual)):
            yield from differences(*pair, where + '[%d]' % i)
    elif isinstance(expected, float):
        if abs(expected - actual) > 1e-9*max(abs(expected), 1):
            yield '%s: %r, not %r' % (where, actual, expected)
    elif expected != actual:
        yield '%s: %r, not %r' % (where, actual, expected)


if __name__ == '__main__':
    figures = course()
    if '--check' in sys.argv:
        with open(os.path.join(REFERENCE, 'reference.json')) as file:
            reference = json.load(file)
        for name in figures:
            if name in reference:
                found = list(differences(reference[name], figures[name], name))
                print('%s: %s' % (name, 'equal' if not found else ''))
                print('\n'.join(found[:20]))
    else:
        json.dump({k: figures[k] for k in figures if k.startswith(('hw1', 'discrete'))},
                  sys.stdout, indent=1, ensure_ascii=False)
        print()
