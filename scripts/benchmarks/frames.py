#!/usr/bin/python3
"""Counts the pictures per second that JPyLab and matplotlib's Agg draw and prints a Markdown table.

usage: /usr/bin/python3 scripts/benchmarks/frames.py [--window] [--jpylab PATH]

One run: each draws the 350 pictures of scripts/week3/demo.py to pixels, then a line of 10^6 points, of noise and of a sine,
eight times each. The first picture and the median of those after it are told apart: the first one also loads and warms up.
With --window JPyLab alone draws the pictures of demo.py in a window of the present display, and those drawn each second are
counted by their draw events.
"""
import json
import os
import sys
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
DEMO = os.path.join(ROOT, 'scripts', 'week3', 'demo.py')
MARK = 'FRAMES '


def names_of_demo():
    """What demo.py finds: pylab's names, and the module that it imports."""
    import types

    type_x = types.ModuleType('TypeX')
    type_x.dudt = lambda v, w, I: v - v**3/3 - w + I
    type_x.dwdt = lambda v, w, Params: (Params['a']*(v + 0.7) - w)/Params['tau']
    sys.modules.setdefault('TypeX', type_x)
    names = {'__name__': '__main__'}
    exec('from pylab import *', names)
    return names


def run_demo(names):
    with open(DEMO, encoding='utf-8') as file:
        exec(compile(file.read(), DEMO, 'exec'), names)


def in_a_window():
    """The times at which the pictures of demo.py were drawn in a window."""
    names, times = names_of_demo(), []
    figure = names['figure']

    def watched(*args):
        figure(*args).canvas.mpl_connect('draw_event', lambda event: times.append(time.perf_counter()))

    names['figure'] = watched
    run_demo(names)
    print(MARK + json.dumps(times))


def pictures():
    """The seconds of each picture, by case; runs under either."""
    import matplotlib
    matplotlib.use('Agg')
    import matplotlib.pyplot as plt

    names = names_of_demo()
    ends = []

    def draw():
        canvas = plt.gcf().canvas
        canvas.draw()
        canvas.buffer_rgba()
        ends.append(time.perf_counter())

    names['draw'] = draw
    start = time.perf_counter()
    run_demo(names)
    found = {'phase plane, 350 pictures': [b - a for a, b in zip([start] + ends, ends)]}
    plt.close('all')

    import numpy as np
    x = np.arange(1000000)*1e-4
    for name, y in (('10^6 points of noise', np.random.RandomState(1).randn(len(x))), ('10^6 points of a sine', np.sin(x))):
        plt.plot(x, y)
        times = []
        for _ in range(8):
            start = time.perf_counter()
            draw()
            times.append(time.perf_counter() - start)
        found[name] = times
        plt.close('all')
    print(MARK + json.dumps(found))


def under(command, option='--pictures'):
    """What `pictures` or `in_a_window` tells under a command that runs Python."""
    import subprocess
    import tempfile

    environment = dict(os.environ)
    if option == '--pictures':
        environment['MPLBACKEND'] = 'Agg'
        environment.pop('DISPLAY', None)
    with tempfile.TemporaryDirectory() as folder:
        text = subprocess.run(command + [os.path.abspath(__file__), option], cwd=folder, env=environment, check=True,
                              stdout=subprocess.PIPE).stdout.decode()  # fmt: skip
    return json.loads(text.split(MARK)[1].splitlines()[0])


def main():
    import argparse
    import statistics

    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--jpylab', default=os.path.join(ROOT, 'jpylab'))
    parser.add_argument('--window', action='store_true')
    options = parser.parse_args()
    if options.window:
        times = under([options.jpylab], '--in-a-window')
        print('%d pictures in a window, %.0f/s' % (len(times), (len(times) - 1)/(times[-1] - times[0])))
        return
    ours, theirs = under([options.jpylab]), under(['/usr/bin/python3'])
    print('| case | JPyLab pictures/s | Agg pictures/s | ratio | JPyLab first, later ms | Agg first, later ms |')
    print('|---|---|---|---|---|---|')
    for name in ours:
        rates = [len(found[name])/sum(found[name]) for found in (ours, theirs)]
        each = ['%.0f, %.0f' % (1e3*f[name][0], 1e3*statistics.median(f[name][1:])) for f in (ours, theirs)]
        print('| %s | %.0f | %.0f | %.1f | %s | %s |' % (name, *rates, rates[0]/rates[1], *each))


if '--pictures' in sys.argv:
    pictures()
elif '--in-a-window' in sys.argv:
    in_a_window()
else:
    main()
