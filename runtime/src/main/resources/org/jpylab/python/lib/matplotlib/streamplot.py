"""Lines along a field of vectors."""

import numpy
from java import type as _java

from matplotlib import rcParams
from matplotlib._border import call
from matplotlib.collections import LineCollection, PatchCollection
from matplotlib.patches import FancyArrowPatch
from matplotlib._missing import refuse

FieldCalls = _java("org.jpylab.pylab.FieldCalls")


class StreamplotSet:
    """What `streamplot` made: `lines` and `arrows`."""

    def __init__(self, lines, arrows):
        self.lines, self.arrows = lines, arrows


def _even(values, name, rows):
    """The places along one direction of a regular grid."""
    values = numpy.asarray(values, float)
    if values.ndim == 2:
        line = values[0] if rows else values[:, 0]
        same = numpy.allclose(line, values) if rows else numpy.allclose(line[:, None], values)
        if not same:
            raise ValueError(f"The {'rows' if rows else 'columns'} of '{name}' must be equal")
        values = line
    elif values.ndim > 2:
        raise ValueError(f"'{name}' can have at maximum 2 dimensions")
    steps = numpy.diff(values)
    if not (steps > 0).all():
        raise ValueError(f"'{name}' must be strictly increasing")
    if not numpy.allclose(steps, (values[-1] - values[0]) / (len(values) - 1)):
        raise ValueError(f"'{name}' values must be equally spaced")
    return values


def streamplot(axes, x, y, u, v, density=1, linewidth=None, color=None, cmap=None, norm=None, arrowsize=1,
               arrowstyle="-|>", minlength=0.1, transform=None, zorder=None, start_points=None, maxlength=4.0,
               integration_direction="both", broken_streamlines=True):  # fmt: skip
    """Draw lines along a field given on a regular grid."""
    x, y = _even(x, "x", True), _even(y, "y", False)
    u, v = (numpy.asarray(numpy.ma.filled(w, numpy.nan) if hasattr(w, "mask") else w, float) for w in (u, v))
    shape = len(y), len(x)
    try:
        nx, ny = (30 * numpy.broadcast_to(density, 2)).astype(int).tolist()
    except ValueError:
        raise ValueError("'density' must be a scalar or be of length 2") from None
    if nx < 0 or ny < 0:
        raise ValueError("'density' must be positive")
    if integration_direction not in ("both", "forward", "backward"):
        raise ValueError(
            f"{integration_direction!r} is not a valid value for integration_direction; supported values are 'both', "
            "'forward', 'backward'"
        )
    zorder = 2 if zorder is None else zorder
    transform = axes.transData if transform is None else transform
    color = axes._get_lines.get_next_color() if color is None else color
    linewidth = rcParams["lines.linewidth"] if linewidth is None else linewidth
    if integration_direction == "both":
        maxlength /= 2.0
    many_colors, many_widths = isinstance(color, numpy.ndarray), isinstance(linewidth, numpy.ndarray)
    line_kw, arrow_kw = {"zorder": zorder}, dict(arrowstyle=arrowstyle, mutation_scale=10 * arrowsize, zorder=zorder)
    if many_colors:
        if color.shape != shape:
            raise ValueError("If 'color' is given, it must match the shape of the (x, y) grid")
        color = numpy.asarray(color, float)
        norm, cmap = _scale(color, norm, cmap)
    else:
        line_kw["color"] = arrow_kw["color"] = color
    if many_widths:
        if linewidth.shape != shape:
            raise ValueError("If 'linewidth' is given, it must match the shape of the (x, y) grid")
        linewidth = numpy.asarray(linewidth, float)
    else:
        line_kw["linewidth"] = arrow_kw["linewidth"] = linewidth
    if u.shape != shape or v.shape != shape:
        raise ValueError("'u' and 'v' must match the shape of the (x, y) grid")
    dx, dy = x[1] - x[0], y[1] - y[0]
    options = dict(nx=nx, ny=ny, minlength=minlength, maxlength=maxlength, direction=integration_direction,
                   broken=bool(broken_streamlines))  # fmt: skip
    starts = _starts(start_points, x, y, dx, dy)
    found = call(FieldCalls.streamlines, (u * (1.0 / dx))._j, (v * (1.0 / dy))._j, options, starts)
    segments, widths, values, arrows = [], [], [], []
    for trace in found:
        grid = numpy._wrap(trace)
        points = numpy.column_stack([grid[:, 0] / (1.0 / dx) + x[0], grid[:, 1] / (1.0 / dy) + y[0]])
        segments.extend(numpy.stack([points[:-1], points[1:]], axis=1))
        s = numpy.cumsum(numpy.hypot(*numpy.diff(points, axis=0).T))
        n = int(numpy.searchsorted(s, s[-1] / 2.0))
        if many_widths:
            along = numpy._wrap(call(FieldCalls.onGrid, linewidth._j, grid._j))[:-1]
            widths.extend(along.tolist())
            arrow_kw["linewidth"] = float(along[n])
        if many_colors:
            along = numpy._wrap(call(FieldCalls.onGrid, color._j, grid._j))[:-1]
            values.append(along)
            arrow_kw["color"] = cmap(norm(float(along[n])))
        head = points[n : n + 2].mean(axis=0)
        arrows.append(FancyArrowPatch(tuple(points[n].tolist()), tuple(head.tolist()), transform=transform, **arrow_kw))
    if many_widths:
        line_kw["linewidth"] = widths
    lines = LineCollection(segments, transform=transform, **line_kw)
    lines._j.setStickyEdges([float(x[0]), float(x[-1])], [float(y[0]), float(y[-1])])
    if many_colors:
        lines.set_array(numpy.hstack(values) if values else numpy.array([]))
        lines.set_cmap(cmap)
        lines.set_norm(norm)
    axes.add_collection(lines)
    for p in arrows:
        axes.add_patch(p)
    axes.autoscale_view()
    return StreamplotSet(lines, PatchCollection(arrows))


def _scale(color, norm, cmap):
    from matplotlib import cm, colors

    known = color[numpy.isfinite(color)]
    return colors.Normalize(known.min(), known.max()) if norm is None else norm, cm.get_cmap(cmap)


def _starts(points, x, y, dx, dy):
    if points is None:
        return None
    points = numpy.array(points, float)
    for px, py in points:
        if not (x[0] <= px <= x[-1] and y[0] <= py <= y[-1]):
            raise ValueError(f"Starting point ({px}, {py}) outside of data boundaries")
    return numpy.column_stack([(points[:, 0] - x[0]) * (1.0 / dx), (points[:, 1] - y[0]) * (1.0 / dy)])._j

__getattr__ = refuse(__name__, "DomainMap Grid InvalidIndexError OutOfBounds StreamMask TerminateTrajectory get_integrator interpgrid")
