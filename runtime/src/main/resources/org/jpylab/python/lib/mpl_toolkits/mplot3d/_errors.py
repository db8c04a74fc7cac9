"""Points with bars of errors in space."""

import numpy

from matplotlib import rcParams
from matplotlib._border import call
from mpl_toolkits.mplot3d.art3d import Line3DCollection, SpaceCalls


def _every(errorevery, count):
    """Flags of the points that have bars."""
    flags = numpy.zeros(count, bool)
    if isinstance(errorevery, (int, numpy.integer)):
        errorevery = (0, errorevery)
    if isinstance(errorevery, tuple):
        if len(errorevery) != 2 or not all(isinstance(v, (int, numpy.integer)) for v in errorevery):
            raise ValueError(f"errorevery={errorevery!r} is a not a tuple of two integers")
        errorevery = slice(errorevery[0], None, errorevery[1])
    flags[errorevery] = True
    return flags


def _arrow_length(ax, size):
    """How long an arrow is, in data, whose head is as wide as a cap in a view along x."""
    pixels = size**2 * ax.figure.dpi / 72
    share = numpy.diff(ax.transAxes.inverted().transform([(0, 0), (pixels, pixels)]), axis=0).mean()
    seen = ax.elev, ax.azim, ax.roll
    ax.view_init(0, 0, 0)
    back = numpy.linalg.inv(numpy.asarray(ax.get_proj(), float))
    ax.view_init(*seen)
    return float(back.dot([share, 0, 0, 0])[1]) / (2 * numpy.tan(numpy.radians(15)))


def errorbar(ax, places, errors, limits, errorevery, look, kwargs):
    """Draw points with bars; gives the bars, the caps and an empty list."""
    places = [numpy.atleast_1d(numpy.asarray(v, float)) for v in places]
    if len({len(v) for v in places}) != 1:
        raise ValueError("'x', 'y', and 'z' must have the same size")
    every = _every(errorevery, len(places[0]))
    kwargs = {k: v for k, v in kwargs.items() if v is not None}
    kwargs.setdefault("zorder", 2)
    label = kwargs.pop("label", None)
    capsize = rcParams["errorbar.capsize"] if look["capsize"] is None else look["capsize"]
    length = _arrow_length(ax, 2.0 * capsize if capsize > 0 else rcParams["lines.markersize"])
    line, color = _line(ax, places, look, kwargs)
    of_bars = {k: kwargs[k] for k in ("alpha", "zorder", "linewidth") if k in kwargs}
    if look["elinewidth"]:
        of_bars["linewidth"] = look["elinewidth"]
    of_caps = {"linestyle": "none", "color": color, "zorder": kwargs["zorder"], "label": "_nolegend_"}
    if capsize > 0:
        of_caps["markersize"] = 2.0 * capsize
    if look["capthick"] is not None:
        of_caps["markeredgewidth"] = look["capthick"]
    bars, caps = [], []
    for axis, (err, (lower, upper)) in enumerate(zip(errors, limits)):
        if err is None:
            continue
        err = numpy.asarray(err, float)
        below, above = err if err.ndim == 2 else (err, err)
        lower, upper = (numpy.broadcast_to(v, len(every)).astype(bool) for v in (lower, upper))
        low, high = ([p.copy() for p in places] for _ in range(2))
        low[axis] = numpy.where(lower | ~every, places[axis], places[axis] - below)
        high[axis] = numpy.where(upper | ~every, places[axis], places[axis] + above)
        plain = ~(lower | upper)
        if plain.any() and capsize > 0:
            for ends in (low, high):
                caps += ax.plot(*[e[plain & every] for e in ends], marker="||_"[axis], **of_caps)
        way = numpy.eye(3)[axis]
        for flags, ends, sign in ((lower, high, 1), (upper, low, -1)):
            if flags.any():
                starts = [e[flags & every] for e in ends]
                ax.quiver(*starts, *(sign * way), length=length, arrow_length_ratio=1, color=color, zorder=kwargs["zorder"],
                          label="_nolegend_")  # fmt: skip
        segments = numpy.stack([numpy.column_stack(low), numpy.column_stack(high)], axis=1)
        call(SpaceCalls.include, ax._j, segments.reshape(-1, 3)._j)
        bars.append(ax.add_collection3d(Line3DCollection(list(segments), colors=color, label="_nolegend_", **of_bars)))
    if line is not None and label is not None:
        line.set_label(label)
    return bars, caps, []


def _line(ax, places, look, kwargs):
    """The line of the points, None for the format 'none', and the colour of the bars."""
    shift = -0.1 if look["barsabove"] else 0.1
    fmt = look["fmt"]
    if fmt.lower() == "none":
        color = kwargs.get("color", "C0")
        (line,) = ax.plot(*places, linestyle="none", color=color)
        line.remove()
        line = None
    else:
        (line,) = ax.plot(*places, *([fmt] if fmt else []), **{**kwargs, "zorder": kwargs["zorder"] + shift, "label": "_nolegend_"})
        color = line.get_color()
    return line, color if look["ecolor"] is None else look["ecolor"]
