#!/usr/bin/python3
"""Times ./jpylab beside Debian's CPython on the course scripts and prints a Markdown table.

usage: /usr/bin/python3 scripts/benchmarks/compare.py [--runs N] [--only TEXT] [--jpylab PATH]

Both are started anew for each run, in turns, in an empty folder and without a display; figures are
written as PNG files by both. Times are seconds of wall clock; the ratio is that of the medians.
"""
import argparse
import os
import platform
import statistics
import subprocess
import sys
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(os.path.dirname(HERE))
SCRIPTS = os.path.join(ROOT, 'scripts')
PYTHON = '/usr/bin/python3'
PLOT = "plot(arange(100), sin(arange(100)), 'r--'); savefig('one.png')"


def script(name, path, answers=None):
    path = os.path.join(SCRIPTS, path)
    return name, [path], [PYTHON, os.path.join(HERE, 'under_cpython.py'), path], answers


CASES = [
    ('nothing', ['-c', 'pass'], [PYTHON, '-c', 'from pylab import *'], None),
    ('one plot, saved', ['-c', PLOT],
     [PYTHON, '-c', 'import matplotlib; matplotlib.use("Agg"); from pylab import *; ' + PLOT], None),
    script('week 1, LIF', 'week1/figures.py'),
    script('week 2, Hodgkin-Huxley', 'week2/figures.py'),
    script('week 3, phase plane', 'week3/demo.py'),
    script('week 4, Oja', 'week4/figures.py'),
    script('notebook', 'notebooks/discrete_lif.ipynb'),
    script('homework', 'homework/hw1.py', 'homework/answers.txt'),
]


def timed(command, answers, folder):
    """Returns the seconds and the megabytes a command takes; stops the benchmark if it fails."""
    environment = dict(os.environ, MPLBACKEND='Agg')
    environment.pop('DISPLAY', None)
    environment.pop('WAYLAND_DISPLAY', None)
    stdin = open(os.path.join(SCRIPTS, answers)) if answers else subprocess.DEVNULL
    with tempfile.TemporaryFile(dir=folder) as errors:
        start = time.perf_counter()
        process = subprocess.Popen(command, cwd=folder, env=environment, stdin=stdin,
                                   stdout=subprocess.DEVNULL, stderr=errors)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = status
        if status:
            errors.seek(0)
            sys.stderr.write(errors.read().decode(errors='replace')[-2000:])
            raise SystemExit('%s failed: %s' % (' '.join(command)[:100], status))
    return seconds, usage.ru_maxrss/1024


def measure(case, jpylab, runs):
    _, arguments, cpython, answers = case
    ours, theirs = [], []
    for _ in range(runs):
        for command, results in (([jpylab] + arguments, ours), (cpython, theirs)):
            with tempfile.TemporaryDirectory() as folder:
                results.append(timed(command, answers, folder))
    return ours, theirs


def row(name, ours, theirs):
    def times(results):
        seconds = [s for s, _ in results]
        return '%.2f / %.2f / %.2f' % (min(seconds), statistics.median(seconds), max(seconds))

    def median(results, index):
        return statistics.median(r[index] for r in results)

    return '| %s | %s | %s | %.2f | %.0f | %.0f |' % (
        name, times(ours), times(theirs), median(ours, 0)/median(theirs, 0),
        median(ours, 1), median(theirs, 1))


def prepare(jpylab):
    """Builds, and makes the start-up cache, before anything is timed."""
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(2):
            timed([jpylab, '-c', 'pass'], None, folder)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--only', default='', help='cases whose name contains this')
    parser.add_argument('--jpylab', default=os.path.join(ROOT, 'jpylab'))
    options = parser.parse_args()
    cases = [case for case in CASES if options.only in case[0]]

    prepare(options.jpylab)

    print('%d runs each, in turns; %s, %d processors, CPython %s' % (
        options.runs, platform.machine(), os.cpu_count(), platform.python_version()))
    print()
    print('| case | JPyLab s (min / median / max) | CPython s (min / median / max) | ratio '
          '| JPyLab MB | CPython MB |')
    print('|---|---|---|---|---|---|')
    for case in cases:
        print(row(case[0], *measure(case, options.jpylab, options.runs)), flush=True)


if __name__ == '__main__':
    main()
