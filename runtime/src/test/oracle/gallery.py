"""Draws the scripts of the gallery with matplotlib.

usage: /usr/bin/python3 gallery.py [name…]    (pictures go to ../resources/gallery)
"""
import logging
import os
import sys
import warnings

import matplotlib

matplotlib.use('Agg')
import matplotlib.pyplot as plt

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPTS = os.path.join(HERE, '..', 'gallery')
PICTURES = os.path.join(HERE, '..', 'resources', 'gallery')


def draw(name):
    matplotlib.rcdefaults()
    plt.close('all')
    path = os.path.join(SCRIPTS, name + '.py')
    with open(path) as file:
        exec(compile(file.read(), path, 'exec'), {'__name__': '__main__'})
    plt.gcf().savefig(os.path.join(PICTURES, name + '.png'), dpi=80)


if __name__ == '__main__':
    warnings.simplefilter('ignore')
    logging.disable(logging.WARNING)
    os.makedirs(PICTURES, exist_ok=True)
    for name in sys.argv[1:] or sorted(f[:-3] for f in os.listdir(SCRIPTS) if f.endswith('.py')):
        draw(name)
