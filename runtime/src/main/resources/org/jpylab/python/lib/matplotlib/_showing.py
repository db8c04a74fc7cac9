"""Where pyplot's figures are seen, and when a program waits for the person who looks at them.

In windows, `show()` waits as matplotlib's does. Elsewhere nobody can close a figure, so a `show()` that
would wait puts the figures away: the next plot begins a new one, as it would after windows were closed.
"""

import sys

import matplotlib
from matplotlib._border import Displays, call

holds_back = False  # while something else shows the figures that are drawn


def _pyplot():
    return sys.modules["matplotlib.pyplot"]


def _open_figures():
    figures = _pyplot()._figures
    return [(number, figures[number]) for number in sorted(figures)]


def show(*args, block=None, **kwargs):
    """Show all figures; in a script, wait until they are closed.

    >>> _ = plot([1, 2]); show()  # doctest: +SKIP
    """
    if holds_back or _shown_in_cell():
        return
    waits = _waits() if block is None else block
    for number, figure in _open_figures():
        (Displays.present if waits else Displays.show)(figure._j, number)
    if not waits:
        return
    while Displays.isInteractive() and Displays.linger(1.0):
        pass
    if not Displays.isInteractive() and not Displays.isAskedForFiles():
        _pyplot()._put_away = True


def _shown_in_cell():
    """True if figures appear under the cells of a notebook: they are there now."""
    inline = sys.modules.get("_jpylab.interactive.inline")
    return inline is not None and inline.show()


def _waits():
    return not matplotlib.is_interactive() and not _at_prompt()


def _at_prompt():
    interactive = sys.modules.get("_jpylab.interactive")
    return interactive is not None and interactive.get_ipython().host.is_terminal


def draw():
    """Bring the current figure's picture up to date.

    >>> draw()
    """
    if _pyplot()._figures:
        Displays.draw(_pyplot().gcf()._j)


def ion():
    """Show figures as they change, from now on.

    >>> ion(); isinteractive()
    True
    """
    matplotlib.interactive(True)


def ioff():
    """Show figures only when asked to, from now on.

    >>> ioff(); isinteractive()
    False
    """
    matplotlib.interactive(False)


def isinteractive():
    """Whether figures are shown as they change.

    >>> isinteractive()
    False
    """
    return matplotlib.is_interactive()


def pause(interval):
    """Show what has changed and let the windows be used for some seconds.

    >>> pause(0.01)
    """
    from time import monotonic, sleep

    end = monotonic() + interval
    if Displays.isInteractive():
        update()
        while Displays.linger(max(end - monotonic(), 0.0)) and monotonic() < end:
            pass
    left = end - monotonic()
    if left > 0:  # the interpreter's sleep(0) takes until the next whole second
        sleep(left)


def update():
    """Show all figures as they are now, without waiting."""
    for number, figure in _open_figures():
        call(Displays.show, figure._j, number)


def finish(shows_all):
    """Show what a program leaves behind: all of it in pylab's namespace, as `ipython --pylab` would."""
    if shows_all and not Displays.isAskedForFiles():
        update()
    call(Displays.flush)


def hold():
    """Wait until the windows that a program has left are closed."""
    while Displays.linger(1.0):
        pass


def switch_backend(newbackend):
    """Choose where figures are shown.

    >>> switch_backend('agg')
    """
    _pyplot().close("all")
    matplotlib.use(newbackend)


def connect(s, func):
    """Call a function at each event of the current figure; see `FigureCanvasBase.mpl_connect`.

    >>> disconnect(connect('key_press_event', print))
    """
    return _pyplot().gcf().canvas.mpl_connect(s, func)


def disconnect(cid):
    """Take back what `connect` did.

    >>> disconnect(connect('close_event', print))
    """
    _pyplot().gcf().canvas.mpl_disconnect(cid)


def ginput(n=1, timeout=30, show_clicks=True, mouse_add=1, mouse_pop=3, mouse_stop=2):
    """The places that are clicked on, as pairs of data coordinates.

    >>> ginput(2)  # doctest: +SKIP
    """
    return _pyplot().gcf().ginput(n, timeout, show_clicks, mouse_add, mouse_pop, mouse_stop)


def waitforbuttonpress(timeout=-1):
    """Wait for a key (True) or a click (False); None when the time is over.

    >>> waitforbuttonpress()  # doctest: +SKIP
    """
    return _pyplot().gcf().waitforbuttonpress(timeout)
