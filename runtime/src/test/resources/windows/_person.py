"""What the programs of this folder begin with: someone to use their windows."""
import matplotlib
import matplotlib.pyplot as plt
import numpy as np
from java import type as _java

matplotlib.rcdefaults()
plt.close("all")
plt.ioff()


class person:
    """Does things at a window and waits until the program has heard of them."""

    _hands = _java("org.jpylab.display.window.Person")()

    def __getattr__(self, name):
        def deed(figure, *args):
            done = getattr(self._hands, name)(title(figure), *args)
            if not name.endswith("Later"):
                plt.pause(0.05)
            return str(done) if done is not None else None

        return deed


person = person()
hands = person._hands


def title(figure):
    return figure if isinstance(figure, str) else figure.canvas.manager.get_window_title()


def at(ax, x, y):
    """A place in axes in pixels."""
    return [float(v) for v in ax.transData.transform((x, y))]


def opened(**kwargs):
    """A figure in a window with axes from 0 to 10, the pointer in their middle."""
    figure, ax = plt.subplots(**kwargs)
    ax.set_xlim(0, 10)
    ax.set_ylim(0, 10)
    plt.show(block=False)
    plt.pause(0.1)
    person.move(figure, *at(ax, 5, 5))
    return figure, ax


def limits(ax):
    return " ".join("%.1f" % v for v in (*ax.get_xlim(), *ax.get_ylim()))
