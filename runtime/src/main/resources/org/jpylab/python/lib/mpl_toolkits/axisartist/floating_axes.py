"""Axes whose edges are lines of a curved grid."""

import numpy

from matplotlib._border import call
from matplotlib.patches import Polygon
from matplotlib.path import Path
from matplotlib.projections._mapped import ProjectionCalls
from mpl_toolkits.axes_grid1.parasite_axes import host_axes_class_factory
from mpl_toolkits.axisartist import axislines, grid_helper_curvelinear
from mpl_toolkits.axisartist.axis_artist import AxisArtist
from mpl_toolkits.axisartist.grid_finder import ExtremeFinderSimple

_LINES = {"left": ("lon_lines0", 0), "right": ("lon_lines0", 1), "bottom": ("lat_lines0", 0), "top": ("lat_lines0", 1)}


class FloatingAxisArtistHelper(grid_helper_curvelinear.FloatingAxisArtistHelper):
    """An axis along a line of the grid."""


class FixedAxisArtistHelper(grid_helper_curvelinear.FloatingAxisArtistHelper):
    """An axis along an edge, which is a line of the grid."""

    _step, _steps_back_along = 0.001, True

    def __init__(self, grid_helper, side, nth_coord_ticks=None):
        value, nth_coord = grid_helper.get_data_boundary(side)
        super().__init__(grid_helper, nth_coord, value, axis_direction=side)
        self.nth_coord_ticks = nth_coord if nth_coord_ticks is None else nth_coord_ticks
        self._side = side

    def update_lim(self, axes):
        self.grid_helper.update_lim(axes)
        self._grid_info = self.grid_helper._grid_info

    def _ranges(self):
        ends = self.grid_helper._extremes
        return sorted(ends[:2]), sorted(ends[2:])

    def get_line(self, axes):
        self.update_lim(axes)
        name, at = _LINES[self._side]
        return Path(numpy.column_stack(self._grid_info[name][at]))


class ExtremeFinderFixed(ExtremeFinderSimple):
    """Always the same range."""

    def __init__(self, extremes):
        self._extremes = extremes

    def __call__(self, transform_xy, x1, y1, x2, y2):
        return self._extremes


class GridHelperCurveLinear(grid_helper_curvelinear.GridHelperCurveLinear):
    """Makes axes at the ends of both coordinates, and a grid between them."""

    def __init__(self, aux_trans, extremes, grid_locator1=None, grid_locator2=None, tick_formatter1=None,
                 tick_formatter2=None):  # fmt: skip
        self._extremes = extremes
        super().__init__(
            aux_trans, ExtremeFinderFixed(extremes), grid_locator1=grid_locator1, grid_locator2=grid_locator2,
            tick_formatter1=tick_formatter1, tick_formatter2=tick_formatter2,
        )  # fmt: skip

    def get_data_boundary(self, side):
        """The value at an edge, and which coordinate has it there."""
        at = ("left", "right", "bottom", "top").index(side)
        return self._extremes[at], at // 2

    def new_fixed_axis(self, loc, nth_coord=None, axis_direction=None, offset=None, axes=None):
        """An axis along an edge."""
        axes = self.axes if axes is None else axes
        helper = FixedAxisArtistHelper(self, loc, nth_coord_ticks=nth_coord)
        made = AxisArtist(axes, helper, axis_direction=loc if axis_direction is None else axis_direction)
        made.line.set_clip_on(True)
        made.line.set_clip_box(axes.bbox)
        return made

    def _update_grid(self, x1, y1, x2, y2):
        finder = self.grid_finder
        ends = finder.extreme_finder(finder.inv_transform_xy, x1, y1, x2, y2)
        lon, lat = sorted(ends[:2]), sorted(ends[2:])
        self._grid_info = info = grid_helper_curvelinear._levels(finder, (*lon, *lat))
        inside = []
        for (levels, n, factor), (low, high) in ((info["lon_info"], lon), (info["lat_info"], lat)):
            values = levels[:n] / factor
            inside.append(values[(low < values) & (values < high)])
        info["lon_lines"], info["lat_lines"] = finder._get_raw_grid_lines(*inside, *lon, *lat)
        info["lon_lines0"], info["lat_lines0"] = finder._get_raw_grid_lines(ends[:2], ends[2:], *ends)

    def get_gridlines(self, which="major", axis="both"):
        """The lines of the grid: x and y of each in data."""
        lines = []
        if axis in ("both", "x"):
            lines += self._grid_info["lon_lines"]
        if axis in ("both", "y"):
            lines += self._grid_info["lat_lines"]
        return lines


class FloatingAxesBase:
    """What axes of any class become when lines of a curved grid are their edges."""

    def __init__(self, *args, grid_helper, **kwargs):
        if not isinstance(grid_helper, GridHelperCurveLinear):
            raise TypeError(
                "'grid_helper' must be an instance of mpl_toolkits.axisartist.floating_axes.GridHelperCurveLinear, "
                f"not a {type(grid_helper).__name__}"
            )
        super().__init__(*args, grid_helper=grid_helper, **kwargs)
        call(ProjectionCalls.setOutline, self._j, lambda: self._gen_axes_patch()._j)
        self.clear()
        self.set_aspect(1.0)
        self.adjust_axes_lim()

    def _outline(self, n):
        """The edges in curved coordinates, each by n points."""
        x0, x1, y0, y1 = self.get_grid_helper()._extremes
        x, y = numpy.linspace(x0, x1, n), numpy.linspace(y0, y1, n)
        return numpy.concatenate([
            numpy.column_stack([x, numpy.full_like(x, y0)]), numpy.column_stack([numpy.full_like(y, x1), y]),
            numpy.column_stack([x[::-1], numpy.full_like(x, y1)]), numpy.column_stack([numpy.full_like(y, x0), y[::-1]]),
        ])  # fmt: skip

    def _gen_axes_patch(self):
        """The region between the ends of both coordinates."""
        patch = Polygon(self._outline(101))
        patch.set_transform(self.get_grid_helper().grid_finder.get_transform() + self.transData)
        return patch

    def adjust_axes_lim(self):
        """Set limits a little beyond the edges."""
        x, y = self.get_grid_helper().grid_finder.get_transform().transform(self._outline(2001)).T
        for low, high, set_limits in ((x.min(), x.max(), self.set_xlim), (y.min(), y.max(), self.set_ylim)):
            middle, half = (low + high) / 2, (high - low) / 2 * 1.02
            set_limits(middle - half, middle + half)


def floatingaxes_class_factory(axes_class):
    """The class of axes like those of a class, with lines of a curved grid as edges."""
    return type("Floating" + axes_class.__name__, (FloatingAxesBase, axes_class), {"__slots__": ()})


FloatingAxes = FloatingSubplot = floatingaxes_class_factory(host_axes_class_factory(axislines.Axes))
