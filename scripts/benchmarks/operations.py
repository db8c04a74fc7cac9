"""Times single array operations, in microseconds of processor time, in the Python that runs it.

usage: /usr/bin/python3 scripts/benchmarks/operations.py          a Markdown table of both
       ./jpylab scripts/benchmarks/operations.py --here           this Python's numbers alone
       … --kernels                                                whole arrays of 10^3 to 10^7 instead

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
KERNELS = ['a + b', 'a * 2.0', 'exp(a)', 'sqrt(a)', 'a.sum()', 'a.max()', 'sort(a)', 'cumsum(a)', 'a > b',
           'where(a > b, a, b)', 'np.fft.fft(a)', 'a[::2] + b[::2]']  # fmt: skip


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


def kernels():
    for exponent in (3, 6, 7):
        names = {}
        exec('import numpy as np\nfrom numpy import *\nrandom.seed(1)\n'
             'a = random.rand(10**%d)\nb = random.rand(10**%d)' % (exponent, exponent), names)  # fmt: skip
        for code in KERNELS:
            if exponent == 7 and code in ('sort(a)', 'np.fft.fft(a)'):
                continue
            count = {3: 2000, 6: 4, 7: 1}[exponent]
            yield '%s, 10^%d' % (code, exponent), seconds(code, names, count, 8 if exponent == 3 else 5)*1e6
    names['c'] = names['random'].rand(1000, 1000)
    yield 'matmul of 1000 x 1000', seconds('c @ c', names, 1, 4)*1e6


def here(which):
    for code, microseconds in which():
        print('%s\t%.3f' % (code, microseconds), flush=True)


def numbers(command):
    text = subprocess.run(command, check=True, stdout=subprocess.PIPE, universal_newlines=True).stdout
    return [line.split('\t') for line in text.splitlines() if '\t' in line]


def main():
    which = kernels if '--kernels' in sys.argv else operations
    if '--here' in sys.argv:
        return here(which)
    script = os.path.abspath(__file__)
    jpylab = os.path.join(os.path.dirname(script), '..', '..', 'jpylab')
    options = ['--here'] + ['--kernels'] * (which is kernels)
    theirs = dict(numbers(['/usr/bin/python3', script] + options))
    print('| operation | JPyLab µs | CPython µs | ratio |\n|---|---|---|---|')
    for code, ours in numbers([jpylab, script] + options):
        them = theirs[code]
        print('| `%s` | %.2f | %.2f | %.1f |' % (code, float(ours), float(them), float(ours)/float(them)))


if __name__ == '__main__':
    main()
