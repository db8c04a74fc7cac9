"""The bars along the edges of hexagons' axes."""

import numpy as np


def add_margins(axes, collection, x, y, C=None, gridsize=100, xscale="linear", yscale="linear", extent=None,
                reduce_C_function=np.mean, cmap=None, norm=None, alpha=None, look=None):  # fmt: skip
    """Draw the means of columns and rows as bars along the axes; they follow the colours of the hexagons."""
    from matplotlib.collections import PolyCollection

    x, y = np.asarray(x, float).ravel(), np.asarray(y, float).ravel()
    values = np.ones(len(x)) if C is None else np.asarray(C, float).ravel()
    kept = np.isfinite(x) & np.isfinite(y) & np.isfinite(values)
    x, y, values = x[kept], y[kept], values[kept]
    nx, ny = gridsize if np.iterable(gridsize) else (gridsize, int(gridsize / np.sqrt(3)))
    bars = []
    for name, z, scale, number in (("x", x, xscale, nx), ("y", y, yscale, 2 * ny)):
        edges = _edges(name, z, scale, extent, number, x if xscale != "log" else np.log10(x))
        places = np.searchsorted(edges, z) - 1
        shapes, means = [], []
        for i in range(number):
            inside = values[places == i]
            mean = reduce_C_function(inside) if len(inside) else np.nan
            if not np.isnan(mean):
                low, high = edges[i], edges[i + 1]
                shape = np.array([(low, 0.0), (low, 0.05), (high, 0.05), (high, 0.0)])
                shapes.append(shape if name == "x" else shape[:, ::-1])
                means.append(mean)
        transform = getattr(axes, f"get_{name}axis_transform")(which="grid")
        bar = PolyCollection(shapes, transform=transform, edgecolors="face")
        bar.set_array(np.array(means))
        bar.set_cmap(cmap)
        bar.set_norm(norm)
        bar.set_alpha(alpha)
        bar.set(**(look or {}))
        bars.append(axes.add_collection(bar, autolim=False))
    collection.hbar, collection.vbar = bars

    def follow(_):
        for bar in bars:
            bar.set_cmap(collection.get_cmap())
            bar.set_clim(collection.get_clim())

    collection.callbacks.connect("changed", follow)


def _edges(name, z, scale, extent, number, across):
    """The ends of the bars along an axis: those of the hexagons, with the room that rounding needs."""
    log = scale == "log"
    if extent is not None:
        low, high = extent[:2] if name == "x" else extent[2:]
        left, right = extent[:2]
    else:
        data = np.log10(z) if log else z
        low, high = _apart(data)
        left, right = _apart(across)
    if name == "x":
        room = 1e-9 * (right - left)
        low, high = low - room, high + room
    return np.geomspace(10.0**low, 10.0**high, number + 1) if log else np.linspace(low, high, number + 1)


def _apart(data):
    from matplotlib.transforms import nonsingular

    ends = (data.min(), data.max()) if len(data) else (0, 1)
    return nonsingular(*ends, expander=0.1)
