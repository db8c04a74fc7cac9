"""Axes with artists as edges, and what says where their ticks are."""

import numpy

from matplotlib import axes as maxes
from matplotlib.path import Path
from mpl_toolkits.axes_grid1.mpl_axes import AxisDict as EdgeDict
from mpl_toolkits.axes_grid1.mpl_axes import SimpleChainedObjects  # noqa: F401, a name of this module too
from mpl_toolkits.axisartist.axis_artist import AxisArtist
from mpl_toolkits.axisartist.axis_labels import GridlinesCollection

_EDGES = {"left": (0.0, 0.0), "right": (1.0, 0.0), "bottom": (0.0, 0.0), "top": (0.0, 1.0)}
_LABELS = {"left": ((0.0, 0.5), 90), "right": ((1.0, 0.5), 90), "bottom": ((0.5, 0.0), 0), "top": ((0.5, 1.0), 0)}


class _Straight:
    """An axis along x (`nth_coord` 0) or y (1)."""

    def update_lim(self, axes):
        """Called before each drawing."""

    def get_nth_coord(self):
        return self.nth_coord

    def get_line_transform(self, axes):
        return axes.transAxes

    get_axislabel_transform = get_line_transform

    def _line_at(self, place):
        ends = numpy.array([[0.0, 0.0], [1.0, 1.0]])
        ends[:, 1 - self.nth_coord] = place
        return Path(ends)

    def get_tick_iterators(self, axes):
        """Major and minor ticks: place, angles across and along the line, and text."""
        return [self._ticks(axes, minor) for minor in (False, True)]

    def _ticks(self, axes, minor):
        places = self.axis.get_ticklocs(minor=minor)
        formatter = self.axis.get_minor_formatter() if minor else self.axis.get_major_formatter()
        across, along = (90, 0) if self.nth_coord == 0 else (0, 90)
        for place, text in zip(places, formatter.format_ticks(places)):
            at = self._at(axes, float(place))
            if at is not None:
                yield at, across, along, text


class AxisArtistHelper:
    """What says where an axis and its ticks are."""

    class Fixed(_Straight):
        """An axis at an edge."""

        def __init__(self, loc, nth_coord=None):
            if loc not in _EDGES:
                raise ValueError(f"{loc!r} is not a valid value for loc; supported values are "
                                 "'left', 'right', 'bottom', 'top'")  # fmt: skip
            self._loc = loc
            self.nth_coord = (1 if loc in ("left", "right") else 0) if nth_coord is None else nth_coord
            self.passthru_pt = _EDGES[loc]

        def get_line(self, axes):
            return self._line_at(self.passthru_pt[1 - self.nth_coord])

        def get_axislabel_pos_angle(self, axes):
            """Where the label is, in fractions of the axes, and the direction of the line there."""
            return _LABELS[self._loc]

        def get_tick_transform(self, axes):
            return axes.get_xaxis_transform() if self.nth_coord == 0 else axes.get_yaxis_transform()

    class Floating(_Straight):
        """An axis at a value of the other direction."""

        def __init__(self, nth_coord, value):
            self.nth_coord, self._value = nth_coord, value

        def get_line(self, axes):
            raise RuntimeError("get_line method should be defined by the derived class")


class AxisArtistHelperRectlinear:
    """What says where an axis of rectangular axes and its ticks are."""

    class Fixed(AxisArtistHelper.Fixed):
        """An axis at an edge."""

        def __init__(self, axes, loc, nth_coord=None):
            super().__init__(loc, nth_coord)
            self.axis = axes.yaxis if self.nth_coord else axes.xaxis

        def _at(self, axes, value):
            at = list(self.passthru_pt)
            at[self.nth_coord] = value
            inside = (self.get_tick_transform(axes) - axes.transAxes).transform(at)[self.nth_coord]
            return at if -1e-10 <= inside <= 1 + 1e-10 else None

    class Floating(AxisArtistHelper.Floating):
        """An axis at a value of the other direction."""

        def __init__(self, axes, nth_coord, passingthrough_point, axis_direction="bottom"):
            super().__init__(nth_coord, passingthrough_point)
            self.axis = axes.yaxis if nth_coord else axes.xaxis

        def _across(self, axes):
            to_axes = axes.transData - axes.transAxes
            return float(to_axes.transform([self._value, self._value])[1 - self.nth_coord])

        def get_line(self, axes):
            return self._line_at(self._across(axes))

        def get_axislabel_pos_angle(self, axes):
            at = [0.5, 0.5]
            at[1 - self.nth_coord] = across = self._across(axes)
            return (at, 90 * self.nth_coord) if 0 <= across <= 1 else (None, None)

        def get_tick_transform(self, axes):
            return axes.transData

        def _at(self, axes, value):
            at = [self._value, self._value]
            at[self.nth_coord] = value
            x, y = (axes.transData - axes.transAxes).transform(at)
            return at if 0 <= x <= 1 and 0 <= y <= 1 else None


class GridHelperBase:
    """What makes axes as artists, and says where the lines of a grid go; subclasses say how."""

    _old_limits = None

    def update_lim(self, axes):
        """Called before each drawing."""
        limits = (*axes.get_xlim(), *axes.get_ylim())
        if limits != self._old_limits:
            x1, x2, y1, y2 = limits
            self._update_grid(x1, y1, x2, y2)
            self._old_limits = limits

    def _update_grid(self, x1, y1, x2, y2):
        """Called when limits have changed."""

    def invalidate(self):
        """Let the grid be found anew."""
        self._old_limits = None

    def valid(self):
        return self._old_limits is not None

    def get_gridlines(self, which, axis):
        """The lines of the grid: x and y of each in data."""
        return []


class GridHelperRectlinear(GridHelperBase):
    """Makes straight axes."""

    def __init__(self, axes):
        self.axes = axes

    def get_gridlines(self, which="major", axis="both"):
        """The lines at the ticks: x and y of each in data."""
        found, minors = [], {"major": (False,), "minor": (True,), "both": (False, True)}[which]
        (x1, x2), (y1, y2) = self.axes.get_xlim(), self.axes.get_ylim()
        for name, ticks in (("x", self.axes.xaxis), ("y", self.axes.yaxis)):
            for place in (float(v) for minor in minors for v in ticks.get_ticklocs(minor=minor)):
                if axis in ("both", name):
                    found.append(([place, place], [y1, y2]) if name == "x" else ([x1, x2], [place, place]))
        return found

    def new_fixed_axis(self, loc, nth_coord=None, axis_direction=None, offset=None, axes=None):
        """An axis at an edge, moved by an offset in points."""
        axes = self.axes if axes is None else axes
        helper = AxisArtistHelperRectlinear.Fixed(axes, loc, nth_coord)
        return AxisArtist(axes, helper, offset=offset, axis_direction=axis_direction or loc)

    def new_floating_axis(self, nth_coord, value, axis_direction="bottom", axes=None):
        """An axis along x (0) or y (1) at a value of the other direction."""
        axes = self.axes if axes is None else axes
        helper = AxisArtistHelperRectlinear.Floating(axes, nth_coord, value, axis_direction)
        made = AxisArtist(axes, helper, axis_direction=axis_direction)
        made.line.set_clip_box(axes.bbox)
        return made


class AxisDict(EdgeDict):
    """The axes by name; several by a tuple or `[:]`. A call is one of the command `axis`."""

    def __setitem__(self, name, artist):
        if name in self:
            dict.__getitem__(self, name).remove()
        dict.__setitem__(self, name, artist)
        self.axes._j.addPart(artist._j)

    def update(self, other=(), **kwargs):
        for name, artist in dict(other, **kwargs).items():
            self[name] = artist


class Axes(maxes.Axes):
    """Axes whose edges are artists, by name in `axis`."""

    __slots__ = ()

    def __init__(self, *args, grid_helper=None, **kwargs):
        super().__init__(*args, **kwargs)
        self._grid_helper = grid_helper or GridHelperRectlinear(self)
        self._new_axes()
        self.toggle_axisline(True)

    def _new_axes(self):
        self._axislines = AxisDict(self)
        for side in ("bottom", "top", "left", "right"):
            self._axislines[side] = self._grid_helper.new_fixed_axis(loc=side, axes=self, axis_direction=side)
        for side in ("top", "right"):
            self._axislines[side].toggle(ticklabels=False, label=False)
        self.gridlines = GridlinesCollection(self, self._grid_helper)

    axis = property(lambda self: self._axislines)

    def __call__(self, *args, **kwargs):
        return self._axislines(*args, **kwargs)

    def clear(self):
        """Take everything out and make the edges anew."""
        super().clear()
        self._new_axes()

    def toggle_axisline(self, b=None):
        """Show the edges as artists, or the usual ones."""
        before = self.__dict__.get("_axisline_on", True)
        self._axisline_on = now = not before if b is None else b
        if before and not now:
            self._hidden = [artist for artist in self._axislines.values() if artist.get_visible()]
        for artist in self.__dict__.get("_hidden", []):
            artist.set_visible(now)
        for spine in self.spines.values():
            spine.set_visible(not self._axisline_on)
        for axis in (self.xaxis, self.yaxis):
            axis.set_visible(not self._axisline_on)

    def get_grid_helper(self):
        return self._grid_helper

    def grid(self, visible=None, which="major", axis="both", **kwargs):
        """Show or hide the grid, and set the looks of its lines."""
        maxes.Axes.grid(self, visible, which=which, axis=axis, **kwargs)
        if not self._axisline_on:
            return
        if visible is None:
            visible = bool(kwargs) or not self.gridlines.get_visible()
        self.gridlines.set(which=which, axis=axis, visible=visible)
        self.gridlines.set(**kwargs)

    def new_fixed_axis(self, loc, offset=None):
        """An axis at an edge, moved by an offset in points."""
        return self._grid_helper.new_fixed_axis(loc, offset=offset, axes=self)

    def new_floating_axis(self, nth_coord, value, axis_direction="bottom"):
        """An axis along x (0) or y (1) at a value of the other direction."""
        return self._grid_helper.new_floating_axis(nth_coord, value, axis_direction=axis_direction, axes=self)


class AxesZero(Axes):
    """Axes that can also show an axis along x = 0, named 'yzero', and one along y = 0, named 'xzero'."""

    __slots__ = ()

    def _new_axes(self):
        super()._new_axes()
        for name, coordinate, side in (("xzero", 0, "bottom"), ("yzero", 1, "left")):
            made = self._grid_helper.new_floating_axis(coordinate, 0.0, axis_direction=side, axes=self)
            made.line.set_clip_path(self.patch)
            made.set_visible(False)
            self._axislines[name] = made


Subplot, SubplotZero = Axes, AxesZero
