#!/usr/bin/python3
"""Times Tab at the prompt of ./jpylab, beside Debian's ipython3, in a session of 3,000 names.

usage: /usr/bin/python3 scripts/benchmarks/completion.py [--runs N] [--jpylab PATH]

A time is what passes from the key Tab until the completion shows, in a terminal of its own. Each text is completed
once before it is timed; the table shows medians in milliseconds.
"""
import argparse
import os
import shutil
import statistics
import tempfile
import time

from prompt import ROOT, THEIRS, Terminal

NAMES = 3000
SETUP = (
    b"for _k in range(%d): globals()['membrane_%%04d' %% _k] = [_k]\r\r" % NAMES,
    b"rates = dict(('key_%04d' % k, k) for k in range(3000)); fields = zeros(3, dtype=[('voltage', 'f8')])\r",
    b"from numpy import linspace; import numpy as np; import matplotlib.pyplot as plt\r",
)
CASES = (  # what is typed, and what shows behind it after Tab
    ('a name among 3,000', b'membrane_299', b'membrane_2999'),
    ('an attribute of an array', b'fields.resh', b'fields.reshape'),
    ('an attribute of a module', b'np.linsp', b'np.linspace'),
    ('a key among 3,000', b"rates['key_299", b'key_2999'),
    ('a field', b"fields['vol", b'voltage'),
    ('an argument', b'np.linspace(0, 1, endp', b'endpoint='),
    ('a magic', b'%timei', b'%timeit'),
    ('a module', b'import matplotlib.back', b'matplotlib.backend'),
    ('a file', b"open('/etc/hostn", b'/etc/hostname'),
)


def one(terminal, typed, wanted):
    """Milliseconds from Tab to the completion; leaves an empty line."""
    terminal.type(typed)
    terminal.stay(0.6)
    terminal.type(b'\t')
    begun = time.perf_counter()
    terminal.until(wanted[len(typed):] if wanted.startswith(typed) else wanted[-3:], limit=6)
    passed = time.perf_counter() - begun
    terminal.stay(0.2)
    terminal.type(b'\x03')
    terminal.stay(0.4)
    return passed*1000


def times(command, runs):
    """The times of each case; none where a completion did not show."""
    with tempfile.TemporaryDirectory() as folder:
        terminal = Terminal(command, folder)
        try:
            terminal.until(b'In [1]:')
            for number, cell in enumerate(SETUP, 2):
                terminal.type(cell)
                terminal.until(b'In [%d]:' % number)
            found = []
            for _, typed, wanted in CASES:
                try:
                    found.append([one(terminal, typed, wanted) for _ in range(runs + 1)][1:])
                except SystemExit:
                    found.append([])
                    terminal.type(b'\x03')
                    terminal.stay(1)
            return found
        finally:
            terminal.end()


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--jpylab', default=os.path.join(ROOT, 'jpylab'))
    options = parser.parse_args()
    columns = [times([os.path.abspath(options.jpylab)], options.runs)]
    if shutil.which(THEIRS[0]):
        columns.append(times(THEIRS, options.runs))
    print('%d runs each; medians in milliseconds; %d names; %d processors' % (options.runs, NAMES, os.cpu_count()))
    print()
    print('| Tab behind | JPyLab | ipython3 |')
    print('|---|---|---|')
    for i, (name, _, _) in enumerate(CASES):
        cells = ['%.0f' % statistics.median(column[i]) if column[i] else '-' for column in columns]
        print('| %s | %s |' % (name, ' | '.join(cells)))


if __name__ == '__main__':
    main()
