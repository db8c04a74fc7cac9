"""Times single array operations, in microseconds of processor time, in the Python that runs it.

usage: /usr/bin/python3 scripts/benchmarks/operations.py          a Markdown table of both
       ./jpylab scripts/benchmarks/operations.py --here           this Python's numbers alone

The smallest of several repetitions is taken, after a warm-up, and the empty loop is subtracted.
"""
import os
import subprocess
import sys
import time

SETUP = """
import numpy as np
from numpy import *
a, b, m, k = zeros(3), ones(3), zeros((3, 3)), arange(5)
x, y = float64(1.5), float64(2.5)
"""
OPERATIONS = [
    'a + b', 'a * 2.0', 'a[1]', 'a[1] = 2.0', 'a[1] = x', 'a[1:3]', 'm[1, 2]', 'm[1, 2] = 2.0', 'len(a)',
    'a.shape', 'exp(2.0)', 'exp(x)', 'exp(a)', 'zeros(3)', 'dot(a, b)', 'array([1.0, 2.0, 3.0])', 'x + y',
    'x * 2.0', '2.0 * x', 'x ** 3', '-x', 'x > y', 'k[1]', 'np.sum(a)',
]  # fmt: skip
PLOT = ("ax.plot(t, s, 'r--', lw=2, marker='o', ms=3, mec='k', mfc='b', mew=1, alpha=0.5, label='a', zorder=3,"
        " drawstyle='default', fillstyle='full', markevery=2, clip_on=True, visible=True, antialiased=True,"
        " dash_capstyle='butt', dash_joinstyle='round', solid_capstyle='butt', solid_joinstyle='round',"
        " picker=False, gid='g')")  # fmt: skip


def seconds(code, names, count, repeats):
    """The processor seconds of one execution of the code."""
    scope = dict(names)
    exec('def run(n):\n    for _ in range(n):\n        %s\n' % code, scope)
    clock = getattr(time, 'thread_time', time.perf_counter)
    best = float('inf')
    for _ in range(repeats):
        start = clock()
        scope['run'](count)
        best = min(best, clock() - start)
    return best/count


def operations():
    names = {}
    exec(SETUP, names)
    seconds('pass', names, 100000, 5)
    for _ in range(2):  # lets a just-in-time compiler see all of them before any is timed
        for code in OPERATIONS:
            seconds(code, names, 5000, 1)
    empty = seconds('pass', names, 20000, 5)
    for code in OPERATIONS:
        yield code, (seconds(code, names, 10000, 8) - empty)*1e6
    import matplotlib
    matplotlib.use('Agg')
    import matplotlib.pyplot as plt
    names.update(ax=plt.subplots()[1], t=names['arange'](10.0), s=names['arange'](10.0))
    yield 'plot with 20 keywords', seconds(PLOT, names, 50, 6)*1e6


def here():
    for code, microseconds in operations():
        print('%s\t%.3f' % (code, microseconds), flush=True)


def numbers(command):
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE, universal_newlines=True).stdout
    return [line.split('\t') for line in text.splitlines() if '\t' in line]


def main():
    if '--here' in sys.argv:
        return here()
    script = os.path.abspath(__file__)
    jpylab = os.path.join(os.path.dirname(script), '..', '..', 'jpylab')
    theirs = dict(numbers(['/usr/bin/python3', script, '--here']))
    print('| operation | JPyLab µs | CPython µs | ratio |\n|---|---|---|---|')
    for code, ours in numbers([jpylab, script, '--here']):
        them = theirs[code]
        print('| `%s` | %.2f | %.2f | %.1f |' % (code, float(ours), float(them), float(ours)/float(them)))


if __name__ == '__main__':
    main()
