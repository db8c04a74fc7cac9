#!/usr/bin/python3
"""Prints the table of times in README: the prompt beside ipython3's, programs beside CPython's.

usage: /usr/bin/python3 scripts/benchmarks/readme.py [--runs N] [--jpylab PATH]

What is measured is what prompt.py and compare.py measure; the numbers are medians.
"""
import argparse
import os
import statistics

import compare
import prompt

OF_PROMPT = (
    (0, 'prompt of the shell, s', '%.2f'),
    (1, 'answer to a first `1+1`, s', '%.2f'),
    (3, 'memory of an idle shell behind a plot, MB', '%.0f'),
)
OF_PROGRAMS = {
    'nothing': '`-c pass`, s',
    'one plot, saved': '`-c` of one plot, saved, s',
    'week 1, LIF': "week 1's integrate-and-fire neuron, s",
    'week 2, Hodgkin-Huxley': "week 2's Hodgkin-Huxley, s",
    'week 3, phase plane': "week 3's phase-plane demo, s",
    'week 4, Oja': "week 4's Oja rule, s",
    'notebook': 'notebook, s',
    'homework': 'homework, s',
}


def row(name, number, ours, theirs):
    return '| %s | %s | %s | %.2g |' % (name, number % ours, number % theirs, ours/theirs)


def median(results, index):
    return statistics.median(r[index] for r in results)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n')[0])
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--jpylab', default=os.path.join(compare.ROOT, 'jpylab'))
    options = parser.parse_args()
    compare.prepare(options.jpylab)
    sessions = prompt.measure([os.path.abspath(options.jpylab)], options.runs)
    if not sessions['ipython3']:
        raise SystemExit('needs %s' % prompt.THEIRS[0])
    print('| | JPyLab | CPython, ipython3 | ratio |')
    print('|---|---|---|---|')
    memory = None
    for index, name, number in OF_PROMPT:
        line = row(name, number, median(sessions['JPyLab'], index), median(sessions['ipython3'], index))
        if index == 3:
            memory = line
        else:
            print(line, flush=True)
    for case in compare.CASES:
        ours, theirs = compare.measure(case, options.jpylab, options.runs)
        print(row(OF_PROGRAMS[case[0]], '%.2f', median(ours, 0), median(theirs, 0)), flush=True)
    print(memory)


if __name__ == '__main__':
    main()
