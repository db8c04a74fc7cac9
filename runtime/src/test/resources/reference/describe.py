"""Records what figures hold, through matplotlib's own getters: the oracle and the tests run this file.

show() records the open figures and closes them, as a notebook does.
"""
import json

import matplotlib.pyplot as plt
import numpy as np

shown = []


def show(*args, **kwargs):
    shown.extend(figure(plt.figure(i)) for i in plt.get_fignums())
    plt.close('all')


def record():
    """Makes every show() of the program one of these."""
    import pylab
    plt.show = pylab.show = show


def recorded():
    """Returns the figures so far as JSON text, the open ones included."""
    show()
    return json.dumps(shown)


def figure(fig):
    fig.canvas.draw()
    return {
        'size': list(map(float, fig.get_size_inches())),
        'axes': [axes(ax) for ax in fig.axes],
        'texts': [t.get_text() for t in fig.texts],
    }


def axes(ax):
    legend = ax.get_legend()
    described = {
        'title': ax.get_title(),
        'xlabel': ax.get_xlabel(),
        'ylabel': ax.get_ylabel(),
        'xlim': list(map(float, ax.get_xlim())),
        'ylim': list(map(float, ax.get_ylim())),
        'xticks': list(map(float, ax.get_xticks())),
        'yticks': list(map(float, ax.get_yticks())),
        'legend': [t.get_text() for t in legend.get_texts()] if legend else None,
        'lines': [line(l) for l in ax.lines],
    }
    if ax.patches:
        described['patches'] = [
            {'x': p.get_x(), 'y': p.get_y(), 'width': p.get_width(), 'height': p.get_height()}
            for p in ax.patches]
    return described


def line(l):
    return {
        'label': l.get_label(),
        'color': str(l.get_color()),
        'ls': l.get_linestyle(),
        'lw': l.get_linewidth(),
        'marker': str(l.get_marker()),
        'alpha': l.get_alpha(),
        'x': data(l.get_xdata()),
        'y': data(l.get_ydata()),
    }


def data(values):
    values = np.asarray(values, float).ravel()
    n = len(values)
    return {
        'n': n,
        'min': float(values.min()),
        'max': float(values.max()),
        'mean': float(values.mean()),
        'samples': {str(i): float(values[i])
                    for i in sorted({0, min(1, n - 1), n//4, n//2, 3*n//4, n - 1})},
    }
