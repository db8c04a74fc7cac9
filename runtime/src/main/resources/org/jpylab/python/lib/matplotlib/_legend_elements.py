"""Handles and labels that say what the colours or sizes of a scatter plot mean."""

import warnings

import numpy

from matplotlib import rcParams, ticker
from matplotlib.lines import Line2D


def elements(scatter, prop, num, fmt, func, kwargs):
    """Handles and labels of `PathCollection.legend_elements`."""
    if prop == "colors":
        data = scatter.get_array()
        if data is None:
            warnings.warn(
                "Collection without array used. Make sure to specify the values to be colormapped via the `c` argument."
            )
            return [], []
        own = kwargs.pop("size", rcParams["lines.markersize"])
    elif prop == "sizes":
        data = scatter.get_sizes()
        own = kwargs.pop("color", "k")
    else:
        raise ValueError(f"Valid values for `prop` are 'colors' or 'sizes'. You supplied '{prop}' instead.")
    data = numpy.asarray(data)
    values, shown = _values(data, num, func)
    formatter = _formatter(fmt)
    formatter.create_dummy_axis()
    look = {"markeredgewidth": scatter.get_linewidths()[0], "alpha": scatter.get_alpha(), **kwargs}
    handles, labels = [], []
    for value, meaning in zip(values, shown):
        color, size = (scatter.cmap(scatter.norm(value)), own) if prop == "colors" else (own, numpy.sqrt(value))
        if numpy.isclose(size, 0.0):
            continue
        handles.append(Line2D([0], [0], ls="", color=color, ms=size, marker=scatter.get_paths()[0], **look))
        if hasattr(formatter, "set_locs"):
            formatter.set_locs(shown)
        labels.append(formatter(meaning))
    return handles, labels


def _formatter(fmt):
    if fmt is None:
        return ticker.ScalarFormatter(useOffset=False, useMathText=True)
    return ticker.StrMethodFormatter(fmt) if isinstance(fmt, str) else fmt


def _values(data, num, func):
    """The values that get handles, and what their labels say."""
    distinct = numpy.unique(data)
    if num == "auto" if isinstance(num, str) else False:
        num = 9
        if len(distinct) <= num:
            num = None
    if num is None:
        return distinct, func(distinct)
    if isinstance(num, ticker.Locator):
        locator = num
    elif numpy.iterable(num):
        locator = ticker.FixedLocator(num)
    else:
        num = int(num)
        locator = ticker.MaxNLocator(nbins=num, min_n_ticks=num - 1, steps=[1, 2, 2.5, 3, 5, 6, 8, 10])
    low, high = func(data).min(), func(data).max()
    shown = numpy.asarray(locator.tick_values(low, high))
    shown = shown[(shown >= low) & (shown <= high)]
    fine = numpy.linspace(data.min(), data.max(), 256)
    meanings = func(fine)
    order = numpy.argsort(meanings)
    return numpy.interp(shown, meanings[order], fine[order]), shown
