"""Axes and grids of coordinates that a mapping takes to data."""

import numpy

from matplotlib.path import Path
from matplotlib.transforms import IdentityTransform
from mpl_toolkits.axisartist.axis_artist import AxisArtist
from mpl_toolkits.axisartist.axislines import AxisArtistHelper, GridHelperBase
from mpl_toolkits.axisartist.grid_finder import GridFinder

_OPPOSITE = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}
_TANGENTS = {"left": 90, "right": 90, "bottom": 0, "top": 0}


class FixedAxisArtistHelper(AxisArtistHelper.Fixed):
    """An axis at an edge, with ticks where lines of the grid cross it."""

    def __init__(self, grid_helper, side, nth_coord_ticks=None):
        super().__init__(loc=side)
        self.grid_helper, self.side = grid_helper, side
        self.nth_coord_ticks = self.nth_coord if nth_coord_ticks is None else nth_coord_ticks

    def update_lim(self, axes):
        self.grid_helper.update_lim(axes)

    def get_tick_transform(self, axes):
        return axes.transData

    def get_tick_iterators(self, axes):
        """Ticks of the axis' own coordinate with labels, those of the other one without; no minor ticks."""
        first, last = axes.get_ylim() if self.nth_coord == 0 else axes.get_xlim()
        side = _OPPOSITE[self.side] if first > last else self.side
        own = self.grid_helper.get_tick_iterator(self.nth_coord_ticks, side)
        other = self.grid_helper.get_tick_iterator(1 - self.nth_coord_ticks, side, minor=True)
        return [*own, *other], []


class FloatingAxisArtistHelper(AxisArtistHelper.Floating):
    """An axis along a line of the grid: one coordinate (`nth_coord`) has a value, the other one varies."""

    _step, _steps_back_along = 0.01, False

    def __init__(self, grid_helper, nth_coord, value, axis_direction=None):
        super().__init__(nth_coord, value)
        self.value, self.grid_helper = value, grid_helper
        self._extremes = -numpy.inf, numpy.inf
        self._line_num_points = 100
        self._asked = None

    def set_extremes(self, e1, e2):
        """Set the ends of what varies; None for no end."""
        self._extremes = -numpy.inf if e1 is None else e1, numpy.inf if e2 is None else e2

    def update_lim(self, axes):
        self.grid_helper.update_lim(axes)
        finder = self.grid_helper.grid_finder
        (x1, x2), (y1, y2) = axes.get_xlim(), axes.get_ylim()
        asked = (x1, x2, y1, y2), self._extremes, self.value, self.grid_helper._grid_info
        if self._asked is not None and asked[:3] == self._asked[:3] and asked[3] is self._asked[3]:
            return
        self._asked = asked
        ends = list(finder.extreme_finder(finder.inv_transform_xy, x1, y1, x2, y2))
        varies = 2 if self.nth_coord == 0 else 0
        ends[varies] = max(self._extremes[0], ends[varies])
        ends[varies + 1] = min(self._extremes[1], ends[varies + 1])
        self._grid_info = _levels(finder, ends)
        along = numpy.linspace(ends[varies], ends[varies + 1], self._line_num_points)
        self._grid_info["line_xy"] = finder.transform_xy(*self._with_value(along))

    def _with_value(self, varying):
        """Both coordinates, from the one that varies."""
        fixed = numpy.full_like(varying, self.value, dtype=float)
        return (fixed, varying) if self.nth_coord == 0 else (varying, fixed)

    def get_axislabel_transform(self, axes):
        return IdentityTransform()

    def get_axislabel_pos_angle(self, axes):
        """The middle of the line in pixels, and its direction there; None where that is outside."""
        ends = self._grid_info["extremes"][2:] if self.nth_coord == 0 else self._grid_info["extremes"][:2]
        middle = sum(ends) / 2
        varying = numpy.array([middle, middle + abs(ends[0] - ends[1]) / 1000])
        places = numpy.column_stack(self.grid_helper.grid_finder.transform_xy(*self._with_value(varying)))
        x, y = (axes.transData - axes.transAxes).transform(places[0])
        if not (0 <= x <= 1 and 0 <= y <= 1):
            return None, None
        here, there = axes.transData.transform(places)
        dx, dy = there - here
        return tuple(here), float(numpy.degrees(numpy.arctan2(dy, dx)))

    def get_tick_transform(self, axes):
        return IdentityTransform()

    def _ranges(self):
        """The ends of both coordinates that steps along them do not pass."""
        return (self._extremes, self._extremes)

    def get_tick_iterators(self, axes):
        """Ticks in pixels, with angles across and along the line; no minor ticks."""
        info, varies = self._grid_info, 1 - self.nth_coord
        (levels, _, factor), labels = info[("lon_info", "lat_info")[varies]], info[("lon_labels", "lat_labels")[varies]]
        other_factor = info[("lon_info", "lat_info")[self.nth_coord]][2]
        low, high = self._ranges()[varies]
        places = numpy.asarray(levels, float) / factor
        kept = (low <= places) & (places <= high)
        labels = [text for text, keep in zip(labels, kept) if keep]
        return self._ticks(axes, places[kept], labels, self._step / factor, self._step / other_factor), []

    def _ticks(self, axes, varying, labels, step, other_step):
        to_pixels = self.grid_helper.grid_finder.get_transform() + axes.transData
        place = lambda fixed, moved: to_pixels.transform(
            numpy.column_stack((fixed, moved) if self.nth_coord == 0 else (moved, fixed))
        )
        fixed = numpy.full_like(varying, self.value)
        high = self._ranges()[1 - self.nth_coord][1], self._ranges()[self.nth_coord][1]
        start, across = varying.copy(), fixed.copy()
        if self._steps_back_along or self.nth_coord == 1:
            start[varying + step > high[0]] -= step
        if self._steps_back_along or self.nth_coord == 0:
            across[fixed + other_step > high[1]] -= other_step
        points = place(fixed, varying)
        normal = _angles(place(across, varying), place(across + other_step, varying))
        tangent = _angles(place(fixed, start), place(fixed, start + step))
        normal = numpy.where(numpy.isnan(normal), tangent + 90, normal)
        inside = (self.get_tick_transform(axes) - axes.transAxes).transform(points)
        inside = ((inside >= -1e-10) & (inside <= 1 + 1e-10)).all(axis=1)
        for i in numpy.flatnonzero(inside).tolist():
            yield points[i].tolist(), float(normal[i]), float(tangent[i]), labels[i]

    def get_line_transform(self, axes):
        return axes.transData

    def get_line(self, axes):
        self.update_lim(axes)
        return Path(numpy.column_stack(self._grid_info["line_xy"]))


def _angles(here, there):
    """The directions in degrees from points to others; not a number where they are the same."""
    dx, dy = (there - here).T if len(here) else (numpy.array([]), numpy.array([]))
    return numpy.where((dx == 0) & (dy == 0), numpy.nan, numpy.degrees(numpy.arctan2(dy, dx)))


def _levels(finder, ends):
    """The levels of both coordinates between their ends, and their labels."""
    lon, lat = finder._levels(ends)
    return {
        "extremes": tuple(ends), "lon_info": lon, "lat_info": lat,
        "lon_labels": finder.tick_formatter1("bottom", lon[2], lon[0]),
        "lat_labels": finder.tick_formatter2("bottom", lat[2], lat[0]),
    }  # fmt: skip


class GridHelperCurveLinear(GridHelperBase):
    """Makes axes and a grid of coordinates that a mapping takes to data.

    The mapping is a transform that has an inverse, or two functions of x and y, there and back.
    """

    def __init__(self, aux_trans, extreme_finder=None, grid_locator1=None, grid_locator2=None, tick_formatter1=None,
                 tick_formatter2=None):  # fmt: skip
        super().__init__()
        self._grid_info = None
        self._aux_trans = aux_trans
        self.grid_finder = GridFinder(
            aux_trans, extreme_finder, grid_locator1, grid_locator2, tick_formatter1, tick_formatter2
        )

    def update_grid_finder(self, aux_trans=None, **kwargs):
        """Set the mapping, or what finds the range and the levels and writes the labels."""
        if aux_trans is not None:
            self.grid_finder.update_transform(aux_trans)
        self.grid_finder.update(**kwargs)
        self.invalidate()

    def new_fixed_axis(self, loc, nth_coord=None, axis_direction=None, offset=None, axes=None):
        """An axis at an edge, with ticks where lines of the grid cross it."""
        axes = self.axes if axes is None else axes
        helper = FixedAxisArtistHelper(self, loc, nth_coord_ticks=nth_coord)
        return AxisArtist(axes, helper, axis_direction=loc if axis_direction is None else axis_direction)

    def new_floating_axis(self, nth_coord, value, axes=None, axis_direction="bottom"):
        """An axis along the line on which the first (0) or second (1) coordinate has a value."""
        axes = self.axes if axes is None else axes
        made = AxisArtist(axes, FloatingAxisArtistHelper(self, nth_coord, value, axis_direction))
        made.line.set_clip_on(True)
        made.line.set_clip_box(axes.bbox)
        return made

    def _update_grid(self, x1, y1, x2, y2):
        self._grid_info = self.grid_finder.get_grid_info(x1, y1, x2, y2)

    def get_gridlines(self, which="major", axis="both"):
        """The lines of the grid: x and y of each in data."""
        names = [name for name, direction in (("lon", "x"), ("lat", "y")) if axis in ("both", direction)]
        return [line for name in names for lines in self._grid_info[name]["lines"] for line in lines]

    def get_tick_iterator(self, nth_coord, axis_side, minor=False):
        """The ticks at an edge: place, angles across and along it, and text; minor ones have none."""
        info = self._grid_info[("lon", "lat")[nth_coord]]
        for (place, angle), text in zip(info["tick_locs"][axis_side], info["tick_labels"][axis_side]):
            yield place, angle, _TANGENTS[axis_side], "" if minor else text
