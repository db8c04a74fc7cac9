"""Where the lines of a curved grid go and where they cross the edges of axes."""

import numpy

from matplotlib import ticker
from matplotlib.transforms import Bbox, Transform

_SIDES = ("left", "right", "bottom", "top")


def _crossings(points, box):
    """For each of the four sides the places at which a line crosses it, and its angles in degrees there."""
    steps = numpy.diff(points, axis=0)
    found = []
    for along in (0, 1):
        across = 1 - along
        low, high = box.min[across], box.max[across]
        for edge, inside in ((box.min[along], points[:, along] > box.min[along]),
                             (box.max[along], points[:, along] < box.max[along])):  # fmt: skip
            side = []
            for i in numpy.flatnonzero(inside[:-1] != inside[1:]).tolist():
                share = (edge - points[i, along]) / steps[i, along]
                other = float(points[i, across] + share * steps[i, across])
                if low <= other <= high:
                    place = (float(edge), other) if along == 0 else (other, float(edge))
                    side.append((place, float(numpy.degrees(numpy.arctan2(steps[i, 1], steps[i, 0])))))
            found.append(side)
    return found


class ExtremeFinderSimple:
    """The range of curved coordinates in a rectangle, from a grid of places in it."""

    def __init__(self, nx, ny):
        self.nx, self.ny = nx, ny

    def __call__(self, transform_xy, x1, y1, x2, y2):
        x, y = numpy.meshgrid(numpy.linspace(x1, x2, self.nx), numpy.linspace(y1, y2, self.ny))
        xt, yt = transform_xy(numpy.ravel(x), numpy.ravel(y))
        return self._add_pad(xt.min(), xt.max(), yt.min(), yt.max())

    def _add_pad(self, x_min, x_max, y_min, y_max):
        dx, dy = (x_max - x_min) / self.nx, (y_max - y_min) / self.ny
        return x_min - dx, x_max + dx, y_min - dy, y_max + dy


class _FunctionPair(Transform):
    """A mapping by two functions of x and y, there and back."""

    input_dims = output_dims = 2

    def __init__(self, forward, backward):
        super().__init__()
        self._forward, self._backward = forward, backward

    def transform_non_affine(self, values):
        return numpy.transpose(self._forward(*numpy.transpose(values)))

    def inverted(self):
        return _FunctionPair(self._backward, self._forward)


_SETTABLE = ("extreme_finder", "grid_locator1", "grid_locator2", "tick_formatter1", "tick_formatter2")


class GridFinder:
    """Finds the lines of a curved grid in a rectangle, and where they cross its edges."""

    def __init__(self, transform, extreme_finder=None, grid_locator1=None, grid_locator2=None, tick_formatter1=None,
                 tick_formatter2=None):  # fmt: skip
        self.extreme_finder = ExtremeFinderSimple(20, 20) if extreme_finder is None else extreme_finder
        self.grid_locator1 = MaxNLocator() if grid_locator1 is None else grid_locator1
        self.grid_locator2 = MaxNLocator() if grid_locator2 is None else grid_locator2
        self.tick_formatter1 = FormatterPrettyPrint() if tick_formatter1 is None else tick_formatter1
        self.tick_formatter2 = FormatterPrettyPrint() if tick_formatter2 is None else tick_formatter2
        self.set_transform(transform)

    def _levels(self, extremes):
        """For both coordinates the levels, how many of them count, and by what they are to be divided."""
        lon_min, lon_max, lat_min, lat_max = extremes
        both = []
        for locator, low, high in ((self.grid_locator1, lon_min, lon_max), (self.grid_locator2, lat_min, lat_max)):
            levels, n, factor = locator(low, high)
            both.append((numpy.asarray(levels), n, factor))
        return both

    def get_grid_info(self, x1, y1, x2, y2):
        """The lines and ticks of both coordinates in a rectangle, in dictionaries."""
        extremes = self.extreme_finder(self.inv_transform_xy, x1, y1, x2, y2)
        lon, lat = self._levels(extremes)
        values = [levels[:n] / factor for levels, n, factor in (lon, lat)]
        lines = self._get_raw_grid_lines(*values, *extremes)
        dx, dy = (x2 - x1) * 1e-10, (y2 - y1) * 1e-10
        box = Bbox.from_extents(x1 - dx, y1 - dy, x2 + dx, y2 + dy)
        info = {"extremes": extremes, "lon_lines": lines[0], "lat_lines": lines[1]}
        for i, (name, formatter) in enumerate((("lon", self.tick_formatter1), ("lat", self.tick_formatter2))):
            levels, _, factor = (lon, lat)[i]
            info[name] = one = _ticks(lines[i], values[i], levels, box)
            one["tick_labels"] = {
                side: formatter(side, factor, one["tick_levels"][side]) for side in ("left", "bottom", "right", "top")
            }
        return info

    def _get_raw_grid_lines(self, lon_values, lat_values, lon_min, lon_max, lat_min, lat_max):
        lons, lats = numpy.linspace(lon_min, lon_max, 100), numpy.linspace(lat_min, lat_max, 100)
        x = [numpy.full(100, float(lon)) for lon in lon_values] + [lons] * len(lat_values)
        y = [lats] * len(lon_values) + [numpy.full(100, float(lat)) for lat in lat_values]
        if not x:
            return [], []
        mapped = self.transform_xy(numpy.concatenate(x), numpy.concatenate(y))
        lines = [(mapped[0, i : i + 100], mapped[1, i : i + 100]) for i in range(0, 100 * len(x), 100)]
        return lines[: len(lon_values)], lines[len(lon_values) :]

    def set_transform(self, aux_trans):
        """Set the mapping of curved coordinates to data: a transform or two functions, there and back."""
        if isinstance(aux_trans, Transform):
            self._aux_transform = aux_trans
        elif len(aux_trans) == 2 and all(map(callable, aux_trans)):
            self._aux_transform = _FunctionPair(*aux_trans)
        else:
            raise TypeError("'aux_trans' must be either a Transform instance or a pair of callables")

    update_transform = set_transform

    def get_transform(self):
        return self._aux_transform

    def transform_xy(self, x, y):
        """Curved coordinates to data."""
        return self._aux_transform.transform(numpy.column_stack([x, y])).T

    def inv_transform_xy(self, x, y):
        """Data to curved coordinates."""
        return self._aux_transform.inverted().transform(numpy.column_stack([x, y])).T

    def update(self, **kwargs):
        """Set what finds the range and the levels, or what writes the labels."""
        for name, value in kwargs.items():
            if name not in _SETTABLE:
                raise ValueError(f"Unknown update property {name!r}")
            setattr(self, name, value)


def _ticks(lines, values, levels, box):
    info = {
        "values": [], "levels": [], "lines": [], "tick_levels": {s: [] for s in ("left", "bottom", "right", "top")},
        "tick_locs": {s: [] for s in ("left", "bottom", "right", "top")},
    }  # fmt: skip
    for (x, y), value, level in zip(lines, values, levels):
        info["levels"].append(value)
        info["lines"].append([(x, y)])
        for side, places in zip(_SIDES, _crossings(numpy.column_stack([x, y]), box)):
            for place in places:
                info["tick_levels"][side].append(level)
                info["tick_locs"][side].append(place)
    return info


class MaxNLocator(ticker.MaxNLocator):
    """Levels at round numbers."""

    def __init__(self, nbins=10, steps=None, trim=True, integer=False, symmetric=False, prune=None):
        super().__init__(nbins, steps=steps, integer=integer, symmetric=symmetric, prune=prune)

    def __call__(self, v1, v2):
        places = numpy.array(super().tick_values(v1, v2))
        return places, len(places), 1


class FixedLocator:
    """Those of some levels that are in the range."""

    def __init__(self, locs):
        self._locs = locs

    def __call__(self, v1, v2):
        low, high = sorted([v1, v2])
        places = numpy.array([v for v in self._locs if low <= v <= high])
        return places, len(places), 1


class FormatterPrettyPrint:
    """Numbers as the axes write them."""

    def __init__(self, useMathText=True):
        self._fmt = ticker.ScalarFormatter(useMathText=useMathText, useOffset=False)
        self._fmt.create_dummy_axis()

    def __call__(self, direction, factor, values):
        return self._fmt.format_ticks(values)


class DictFormatter:
    """Texts from a dictionary; what is not in it another formatter writes, or nobody."""

    def __init__(self, format_dict, formatter=None):
        self._format_dict, self._fallback_formatter = format_dict, formatter

    def __call__(self, direction, factor, values):
        others = [""] * len(values)
        if self._fallback_formatter:
            others = self._fallback_formatter(direction, factor, values)
        return [self._format_dict.get(k, other) for k, other in zip(values, others)]
