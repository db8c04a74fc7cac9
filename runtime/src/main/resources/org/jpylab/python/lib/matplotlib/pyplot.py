"""The state machine over figures: the current figure, its current axes, and their methods."""

import sys

from _jpylab import lazy_module as _lazy_module, public_names as _public_names
import matplotlib
from matplotlib import rcParams, rc, rcdefaults, rc_context, interactive
from matplotlib import axes as _axes_module
from matplotlib._docs import add_to, documentation
from matplotlib._border import Displays as _Displays, Signature as _Signature, artist as _artist, call as _call, to_python
from matplotlib import cm, get_backend, rcParamsDefault
from matplotlib.artist import Artist, getp, get, setp
from matplotlib.cm import get_cmap, register_cmap
from matplotlib.colors import Normalize
from matplotlib.figure import figaspect
from matplotlib.gridspec import GridSpec, SubplotSpec
from matplotlib.lines import Line2D
from matplotlib.patches import Arrow, Circle, Polygon, Rectangle
from matplotlib.text import Annotation, Text
from matplotlib.ticker import (
    AutoLocator, FixedFormatter, FixedLocator, FormatStrFormatter, Formatter, FuncFormatter, IndexLocator,
    LinearLocator, Locator, LogFormatter, LogFormatterExponent, LogFormatterMathtext, LogLocator, MaxNLocator,
    MultipleLocator, NullFormatter, NullLocator, ScalarFormatter, TickHelper,
)  # fmt: skip
from matplotlib._rc import cycler
from matplotlib.axes import Axes, Subplot
from matplotlib.figure import Figure
from matplotlib._showing import (
    connect, disconnect, draw, ginput, ioff, ion, isinteractive, pause, show, switch_backend, waitforbuttonpress,
)  # fmt: skip

style = matplotlib.style = _lazy_module("matplotlib.style")
_figures = {}
_current = None
_put_away = False


# --- figures ----------------------------------------------------------------------------------


def figure(num=None, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, frameon=True,
           FigureClass=Figure, clear=False, **kwargs):  # fmt: skip
    """Make a figure, or make an existing one the current one.

    >>> close('all'); figure().number
    1
    """
    global _current, _put_away
    _put_away = False
    if isinstance(num, Figure):
        if num.number in _figures:
            _current = num
            return num
        num = num.number
    label = num if isinstance(num, str) else None
    if label is not None:
        num = next((n for n, f in _figures.items() if f._label == label), None)
    if num in _figures:
        _current = _figures[num]
        if clear:
            _current.clear()
        return _current
    most = rcParams["figure.max_open_warning"]
    if len(_figures) == most >= 1:
        from java import type as java_type

        java_type("org.jpylab.error.Warnings").warn(
            "RuntimeWarning",
            f"More than {most} figures have been opened. Figures created through the pyplot interface "
            "(`matplotlib.pyplot.figure`) are retained until explicitly closed and may consume too much memory. "
            "(To control this warning, see the rcParam `figure.max_open_warning`). Consider using "
            "`matplotlib.pyplot.close()`.",
        )  # fmt: skip
    made = FigureClass(
        figsize=figsize, dpi=dpi, facecolor=facecolor, edgecolor=edgecolor, frameon=frameon, **kwargs
    )
    made.number = int(num) if num is not None else max(_figures, default=0) + 1
    made._label = label
    if label:
        made.set_label(label)
    _figures[made.number] = made
    _current = made
    if matplotlib.is_interactive() and _Displays.isInteractive():
        _call(_Displays.show, made._j, made.number)
    return made


def gcf():
    """The current figure, made when there is none.

    >>> gcf() is gcf()
    True
    """
    return _current if _current is not None else figure()


def _open_figure():
    """The current figure, a new one after `show()` has put that away."""
    return figure() if _put_away else gcf()


def get_fignums():
    """The numbers of the figures.

    >>> close('all'); get_fignums()
    []
    """
    return sorted(_figures)


def get_figlabels():
    """The labels of the figures."""
    return [_figures[n]._label or "" for n in get_fignums()]


def fignum_exists(num):
    """Whether there is a figure of that number or label."""
    return num in _figures if isinstance(num, int) else num in get_figlabels()


def close(fig=None):
    """Close the current figure, one by number, label or itself, or 'all'.

    >>> close('all')
    """
    global _current
    if fig == "all":
        doomed = list(_figures.values())
    elif fig is None:
        doomed = [_current] if _current is not None else []
    elif isinstance(fig, Figure):
        doomed = [fig]
    elif not isinstance(fig, (int, str)) and not hasattr(fig, "__index__") and type(fig).__name__ != "UUID":
        raise TypeError(f"close() argument must be a Figure, an int, a string, or None, not {type(fig)}")
    else:
        doomed = [f for n, f in _figures.items() if fig in (n, f._label)]
    for f in doomed:
        _figures.pop(f.number, None)
        _Displays.close(f._j)
    if _current in doomed or _current is None:
        _current = _figures[max(_figures)] if _figures else None


def clf():
    """Clear the current figure."""
    gcf().clear()


def imread(fname, format=None):
    """The picture in a file, as an array of rows, columns and colours."""
    from matplotlib.image import imread as read

    return read(fname, format)


def imsave(fname, arr, **kwargs):
    """Write an array to a file as a picture."""
    from matplotlib.image import imsave as save

    save(fname, arr, **kwargs)


def savefig(*args, **kwargs):
    """Write the current figure to a file."""
    return gcf().savefig(*args, **kwargs)


def figtext(x, y, s, fontdict=None, **kwargs):
    """A text at a position in fractions of the figure.

    >>> figtext(0.5, 0.5, 'hello').get_text()
    'hello'
    """
    return gcf().text(x, y, s, fontdict, **kwargs)


def suptitle(t, **kwargs):
    """A title over all axes."""
    return gcf().suptitle(t, **kwargs)


def tight_layout(*, pad=1.08, h_pad=None, w_pad=None, rect=None):
    """Place the subplots so that labels do not overlap."""
    gcf().tight_layout(pad=pad, h_pad=h_pad, w_pad=w_pad, rect=rect)


def subplots_adjust(left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
    """Set the edges of the subplots and the gaps between them."""
    gcf().subplots_adjust(left, bottom, right, top, wspace, hspace)


# --- axes -------------------------------------------------------------------------------------


def gca(**kwargs):
    """The current axes, made when there are none; keywords are those of `add_subplot`, as they were once."""
    return _open_figure().gca(**kwargs)


def sca(ax):
    """Make axes and their figure the current ones."""
    figure(ax.figure)
    ax.figure.sca(ax)


def delaxes(ax=None):
    """Take axes out of their figure."""
    ax = gca() if ax is None else ax
    ax.remove()


def cla():
    """Clear the current axes."""
    gca().clear()


def axes(arg=None, **kwargs):
    """Add axes and make them the current ones."""
    fig = _open_figure()
    if arg is None:
        return fig.add_subplot(**kwargs)
    return fig.add_axes(arg, **kwargs)


def subplot(*args, **kwargs):
    """The axes at a place of a grid, made when there are none there.

    >>> subplot(211) is subplot(211)
    True
    """
    fig = _open_figure()
    if len(args) == 1 and isinstance(args[0], Axes):
        return fig.sca(args[0])
    key = tuple(int(v) if not isinstance(v, (tuple, list)) else tuple(v) for v in _place(args)) if not (
        args and not isinstance(args[0], (int, float)) and not hasattr(args[0], "__index__")
    ) else args  # fmt: skip
    for ax in fig.axes:
        if not kwargs and (getattr(ax, "_place", None) == key or _is_at(ax, key)):
            break
    else:
        ax = fig.add_subplot(*args, **kwargs)
        ax._place = key
    fig.sca(ax)
    _drop_overlapping(fig, ax)
    return ax


def _is_at(ax, key):
    """Whether axes fill a place of a grid: rows, columns and a number, or the first and the last."""
    spec = ax.get_subplotspec()
    if spec is None or len(key) != 3:
        return False
    first, last = key[2] if isinstance(key[2], tuple) else (key[2], key[2])
    return spec.get_geometry() == (key[0], key[1], first - 1, last - 1)


def _place(args):
    if not args:
        return (1, 1, 1)
    if len(args) == 1 and 100 <= args[0] <= 999:
        return tuple(int(c) for c in str(args[0]))
    return args


def _drop_overlapping(fig, ax):
    box = ax.get_position(original=True)
    for other in fig.axes:
        if other is not ax:
            b = other.get_position(original=True)
            if b.x0 < box.x1 and b.x1 > box.x0 and b.y0 < box.y1 and b.y1 > box.y0:
                fig.delaxes(other)


def subplots(nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None,
             height_ratios=None, subplot_kw=None, gridspec_kw=None, **fig_kw):  # fmt: skip
    """A figure with a grid of axes.

    >>> fig, ax = subplots(2, 2); ax.shape
    (2, 2)
    """
    fig = figure(**fig_kw)
    return fig, fig.subplots(
        nrows, ncols, sharex=sharex, sharey=sharey, squeeze=squeeze, width_ratios=width_ratios,
        height_ratios=height_ratios, subplot_kw=subplot_kw, gridspec_kw=gridspec_kw,
    )  # fmt: skip


def xlim(*args, **kwargs):
    """Get or set the limits of x.

    >>> _ = plot([1, 2]); xlim(0, 5)
    (0.0, 5.0)
    """
    ax = gca()
    return ax.get_xlim() if not args and not kwargs else ax.set_xlim(*args, **kwargs)


def ylim(*args, **kwargs):
    """Get or set the limits of y."""
    ax = gca()
    return ax.get_ylim() if not args and not kwargs else ax.set_ylim(*args, **kwargs)


def xticks(ticks=None, labels=None, *, minor=False, **kwargs):
    """Get or set the ticks of x and their labels.

    >>> places, texts = xticks([0, 1], ['low', 'high']); texts[1].get_text()
    'high'
    """
    return _ticks("x", ticks, labels, minor, kwargs)


def yticks(ticks=None, labels=None, *, minor=False, **kwargs):
    """Get or set the ticks of y and their labels.

    >>> places, texts = yticks([0, 5, 10], ['a', 'b', 'c']); texts[2].get_text()
    'c'
    """
    return _ticks("y", ticks, labels, minor, kwargs)


def _ticks(which, ticks, labels, minor, kwargs):
    ax = gca()
    if ticks is None:
        if labels is not None:
            raise TypeError(f"{which}ticks(): Parameter 'labels' can't be set without setting 'ticks'")
        places = getattr(ax, f"get_{which}ticks")(minor=minor)
    else:
        places = getattr(ax, f"set_{which}ticks")(ticks, minor=minor)
    if labels is not None:
        getattr(ax, f"set_{which}ticklabels")(labels, minor=minor, **kwargs)
    texts = getattr(ax, f"get_{which}ticklabels")(minor=minor)
    if kwargs and labels is None:
        for t in texts:
            t.set(**kwargs)
    return places, texts


def box(on=None):
    """Turn the frame of the current axes on or off."""
    ax = gca()
    ax.set_frame_on(not ax.get_frame_on() if on is None else on)


def polar(*args, **kwargs):
    """A plot in polar coordinates."""
    if gcf().axes:
        ax = gca()
        if ax.name != "polar":
            import warnings

            warnings.warn("Trying to create polar plot on an Axes that does not have a polar projection.")
    else:
        ax = axes(projection="polar")
    return ax.plot(*args, **kwargs)


def get_current_fig_manager():
    """What manages the current figure's window."""
    return gcf().canvas.manager


def subplot_mosaic(mosaic, *, sharex=False, sharey=False, width_ratios=None, height_ratios=None, empty_sentinel=".",
                   subplot_kw=None, gridspec_kw=None, **fig_kw):  # fmt: skip
    """A figure with axes by names in a drawing of their places.

    >>> fig, axs = subplot_mosaic('AB;CC'); sorted(axs)
    ['A', 'B', 'C']
    """
    fig = figure(**fig_kw)
    return fig, fig.subplot_mosaic(
        mosaic, sharex=sharex, sharey=sharey, width_ratios=width_ratios, height_ratios=height_ratios,
        subplot_kw=subplot_kw, gridspec_kw=gridspec_kw, empty_sentinel=empty_sentinel,
    )  # fmt: skip


def subplot2grid(shape, loc, rowspan=1, colspan=1, fig=None, **kwargs):
    """Axes over cells of a grid.

    >>> subplot2grid((3, 3), (0, 0), colspan=2).get_subplotspec().colspan
    range(0, 2)
    """
    fig = gcf() if fig is None else fig
    spec = GridSpec(*shape, figure=fig).new_subplotspec(loc, rowspan=rowspan, colspan=colspan)
    ax = fig.add_subplot(spec, **kwargs)
    _drop_overlapping(fig, ax)
    return ax


def figlegend(*args, **kwargs):
    """A legend of the whole figure."""
    return gcf().legend(*args, **kwargs)


def colorbar(mappable=None, cax=None, ax=None, **kwargs):
    """A bar that says which numbers colours stand for.

    >>> _ = imshow([[0, 1], [2, 3]]); colorbar().vmax
    3.0
    """
    if mappable is None:
        mappable = gci()
        if mappable is None:
            raise RuntimeError(
                "No mappable was found to use for colorbar creation. First define a mappable such as an image "
                "(with imshow) or a contour set (with contourf)."
            )
    return gcf().colorbar(mappable, cax=cax, ax=ax, **kwargs)


def gci():
    """The image or other mappable that was made last, or None."""
    fig = gcf()
    if not fig.axes:
        return None
    ordered = [fig.gca()] + fig.axes[::-1]
    return next((ax._current_image for ax in ordered if "_current_image" in ax.__dict__), None)


def sci(im):
    """Make an image the one that `gci` gives."""
    if not isinstance(im, cm.ScalarMappable):
        kinds = "matplotlib.contour.ContourSet, matplotlib.collections.Collection or matplotlib.image.AxesImage"
        raise TypeError(f"'im' must be an instance of {kinds}, not a {type(im).__name__}")
    gca()._current_image = im


def clim(vmin=None, vmax=None):
    """Set the ends of the current image's norm."""
    im = gci()
    if im is None:
        raise RuntimeError("You must first define an image, e.g., with imshow")
    im.set_clim(vmin, vmax)


def matshow(A, fignum=None, **kwargs):
    """A matrix as an image in a figure of its own shape.

    >>> matshow([[1, 2], [3, 4]]).get_clim()
    (1.0, 4.0)
    """
    import numpy

    A = numpy.asanyarray(A)
    fig = gcf() if fignum == 0 else figure(fignum, figsize=figaspect(A))
    ax = fig.add_axes([0.15, 0.09, 0.775, 0.775])
    im = ax.matshow(A, **kwargs)
    sci(im)
    return im


def figimage(X, xo=0, yo=0, alpha=None, norm=None, cmap=None, vmin=None, vmax=None, origin=None, resize=False,
             **kwargs):  # fmt: skip
    """A picture in the figure, pixel by pixel.

    >>> figimage([[0, 1], [2, 3]]).get_extent()
    (-0.5, 1.5, -0.5, 1.5)
    """
    return gcf().figimage(X, xo, yo, alpha, norm, cmap, vmin, vmax, origin, resize, **kwargs)


def findobj(o=None, match=None, include_self=True):
    """The artists of a figure that are of a class or pass a test.

    >>> _ = plot([1, 2]); len(gca().findobj(Line2D)) > 0
    True
    """
    return (gcf() if o is None else o).findobj(match, include_self=include_self)


class xkcd:
    """Draw as by hand, from now on or for the length of a `with` block."""

    def __init__(self, scale=1, length=100, randomness=2):
        from matplotlib import patheffects

        if rcParams["text.usetex"]:
            raise RuntimeError("xkcd mode is not compatible with text.usetex = True")
        self._before = dict(rcParams)
        rcParams.update({
            "font.family": ["xkcd", "xkcd Script", "Humor Sans", "Comic Neue", "Comic Sans MS"],
            "font.size": 14.0, "path.sketch": (scale, length, randomness),
            "path.effects": [patheffects.withStroke(linewidth=4, foreground="w")], "axes.linewidth": 1.5,
            "lines.linewidth": 2.0, "figure.facecolor": "white", "grid.linewidth": 0.0, "axes.grid": False,
            "axes.unicode_minus": False, "axes.edgecolor": "black", "xtick.major.size": 8,
            "xtick.major.width": 3, "ytick.major.size": 8, "ytick.major.width": 3,
        })  # fmt: skip

    def __enter__(self):
        return self

    def __exit__(self, *args):
        for key, value in self._before.items():
            if rcParams[key] != value:
                rcParams[key] = value


def rgrids(radii=None, labels=None, angle=None, fmt=None, **kwargs):
    """Get or set the circles of polar axes."""
    ax = gca()
    if ax.name != "polar" and not hasattr(ax, "set_rgrids"):
        raise RuntimeError("rgrids only defined for polar axes")
    if radii is None and labels is None and angle is None and fmt is None and not kwargs:
        return ax.yaxis.get_gridlines(), ax.yaxis.get_ticklabels()
    return ax.set_rgrids(radii, labels=labels, angle=angle, fmt=fmt, **kwargs)


def thetagrids(angles=None, labels=None, fmt=None, **kwargs):
    """Get or set the rays of polar axes."""
    ax = gca()
    if ax.name != "polar":
        raise RuntimeError("thetagrids only defined for polar axes")
    if angles is None and labels is None and fmt is None and not kwargs:
        return ax.xaxis.get_ticklines(), ax.xaxis.get_ticklabels()
    return ax.set_thetagrids(angles, labels=labels, fmt=fmt, **kwargs)


def subplot_tool(targetfig=None):
    raise NotImplementedError("pyplot.subplot_tool")


def draw_if_interactive(*args, **kwargs):
    """Bring figures up to date if they are shown as they change."""
    if matplotlib.is_interactive():
        draw_all()


def draw_all(force=False):
    """Bring all figures up to date."""
    for figure_ in _figures.values():
        _Displays.draw(figure_._j)


def get_plot_commands():
    """The names of the functions that plot."""
    return sorted(_FORWARDED)


def set_loglevel(*args, **kwargs):
    """Set how much matplotlib reports."""
    matplotlib.set_loglevel(*args, **kwargs)


def get_scale_names():
    """The names of the scales."""
    from matplotlib.scale import get_scale_names as names

    return names()


def install_repl_displayhook():
    """Figures follow changes by themselves at the prompt."""


def uninstall_repl_displayhook():
    """Figures follow changes by themselves at the prompt."""


def new_figure_manager(*args, **kwargs):
    """A new figure's manager."""
    return figure(*args, **kwargs).canvas.manager


def set_cmap(cmap):
    """Set the default colormap."""
    cmap = get_cmap(cmap)
    rc("image", cmap=cmap.name)
    im = gci()
    if im is not None:
        im.set_cmap(cmap)


def _map_function(name):
    def function():
        set_cmap(name)

    function.__name__ = function.__qualname__ = name
    function.__doc__ = f"Make '{name}' the colour map.\n\n    >>> {name}()\n    "
    return function


for _name in ("autumn bone cool copper flag gray hot hsv jet pink prism spring summer winter magma inferno plasma "
              "viridis nipy_spectral").split():  # fmt: skip
    globals()[_name] = _map_function(_name)


_FORWARDED = """acorr angle_spectrum annotate arrow autoscale axhline axhspan axis axline axvline axvspan
bar barbs barh bar_label boxplot broken_barh clabel cohere contour contourf csd errorbar eventplot fill
fill_between fill_betweenx grid hexbin hist stairs hist2d hlines imshow legend locator_params loglog
magnitude_spectrum margins minorticks_off minorticks_on pcolor pcolormesh phase_spectrum pie plot plot_date
psd quiver quiverkey scatter semilogx semilogy specgram spy stackplot stem step streamplot table text
tick_params ticklabel_format tricontour tricontourf tripcolor triplot violinplot vlines xcorr""".split()
_RENAMED = {"xlabel": "set_xlabel", "ylabel": "set_ylabel", "title": "set_title", "xscale": "set_xscale",
            "yscale": "set_yscale", "twinx": "twinx", "twiny": "twiny"}  # fmt: skip


_MAPPABLES = {"imshow": None, "scatter": None, "pcolor": None, "pcolormesh": None, "hexbin": None, "hist2d": -1,
              "specgram": -1, "contour": None, "contourf": None, "tripcolor": None, "tricontour": None,
              "tricontourf": None, "quiver": None, "barbs": None, "spy": None}  # fmt: skip


def _forward(name, method):
    def function(*args, **kwargs):
        try:
            r = getattr(gca(), method)(*args, **kwargs)
        except TypeError as e:
            own = str(e).removeprefix("_AxesBase.").removeprefix("Axes.")
            if own == str(e) or not own.startswith(method):
                raise
            raise TypeError(name + own.removeprefix(method)) from None
        if name in _MAPPABLES:
            im = r[-1] if _MAPPABLES[name] else r
            if isinstance(im, cm.ScalarMappable):
                sci(im)
        return r

    function.__name__ = function.__qualname__ = name
    function.__signature__ = _Signature("pyplot", name)
    function.__doc__ = documentation("pyplot", name)
    return function


for _name in _FORWARDED:
    globals()[_name] = _forward(_name, _name)
for _name, _method in _RENAMED.items():
    globals()[_name] = _forward(_name, _method)


add_to(globals(), "pyplot")


def _public():
    own = ("to_python", "add_to", "documentation")
    return [n for n in list(globals()) if n[0] != "_" and n not in own]


__all__ = _public_names("matplotlib.pyplot", _public)


def __getattr__(name):
    if name in ("mlab", "cbook", "ticker", "backend_bases"):
        import importlib

        return importlib.import_module("matplotlib." + name)
    if name in ("Button", "Slider", "Widget"):
        from matplotlib import widgets

        return getattr(widgets, name)
    if name in ("FigureCanvasBase", "MouseButton"):
        from matplotlib import backend_bases

        return getattr(backend_bases, name)
    if name == "PolarAxes":
        from matplotlib.projections import PolarAxes

        return PolarAxes
    if name in ("colormaps", "color_sequences"):
        return getattr(matplotlib, name)
    if name in ("np", "numpy"):
        import numpy

        return numpy
    if name[0] != "_":
        from matplotlib import _removed

        if name in _removed.NAMES:
            return _removed.lookup(name)
    raise AttributeError(f"module 'matplotlib.pyplot' has no attribute {name!r}")
