"""Axes that belong to others: second scales beside them, frames that show what an inset shows."""

import numpy

from matplotlib._border import call, to_java
from matplotlib._composed import PythonParts
from matplotlib.axes import Axes
from matplotlib.patches import ConnectionPatch, Rectangle
from matplotlib.transforms import Bbox

_SIDES = {"x": ["top", "bottom"], "y": ["right", "left"]}


class SecondaryAxis(Axes):
    """A second scale of other axes, whose values are a function of theirs."""

    __slots__ = ()

    def __init__(self, parent, orientation, location, functions, **kwargs):
        rect = [0, 1.0, 1, 0.0001] if orientation == "x" else [0, 1.0, 0.0001, 1]
        self._parent, self._orientation, self._ticks_set, self._parentscale = parent, orientation, False, None
        Axes.__init__(self, parent.figure, rect, **kwargs)
        self._axis = self.xaxis if orientation == "x" else self.yaxis
        self._locstrings = list(_SIDES[orientation])
        others = _SIDES["y" if orientation == "x" else "x"]
        self.set_location(location)
        self.set_functions(functions)
        from matplotlib.ticker import NullLocator

        other = self.yaxis if orientation == "x" else self.xaxis
        other.set_major_locator(NullLocator())
        other.set_ticks_position("none")
        for side in others:
            self.spines[side].set_visible(False)
        self.patch.set_visible(False)
        if self._pos < 0.5:
            self._locstrings.reverse()
        self.set_alignment(self._locstrings[0])

    def set_alignment(self, align):
        """Put line and labels at a side of the scale: 'top' or 'bottom', 'right' or 'left'."""
        if align not in self._locstrings:
            names = ", ".join(map(repr, self._locstrings))
            raise ValueError(f"{align!r} is not a valid value for align; supported values are {names}")
        if align == self._locstrings[1]:
            self._locstrings.reverse()
        self.spines[self._locstrings[0]].set_visible(True)
        self.spines[self._locstrings[1]].set_visible(False)
        self._axis.set_ticks_position(align)
        self._axis.set_label_position(align)

    def set_location(self, location):
        """Put the scale at a side of its parent, or at a fraction of it."""
        names = {"top": 1.0, "right": 1.0, "bottom": 0.0, "left": 0.0}
        if isinstance(location, str) and location not in names:
            a, b = self._locstrings
            raise ValueError(f"location must be {a!r}, {b!r}, or a float, not {location!r}")
        self._pos = names.get(location, location) if isinstance(location, str) else location
        self.set_axes_locator(self._locate)

    def _locate(self, ax=None, renderer=None):
        self._follow()
        at = float(self._pos)
        bounds = (0, at, 1.0, 1e-10) if self._orientation == "x" else (at, 0, 1e-10, 1)
        transform = self._parent.transAxes + self._parent.figure.transSubfigure.inverted()
        return transform.transform_bbox(Bbox.from_bounds(*bounds))

    def set_functions(self, functions):
        """Set the function of the parent's values, and its inverse."""
        if functions is None:
            functions = (lambda x: x, lambda x: x)
        elif not (isinstance(functions, tuple) and len(functions) == 2 and all(map(callable, functions))):
            raise ValueError(
                "functions argument of secondary axes must be a two-tuple of callable functions with the first "
                "function being the transform and the second being the inverse"
            )
        self._functions = functions
        self._scale()

    def set_ticks(self, ticks, labels=None, *, minor=False, **kwargs):
        """Set the ticks, perhaps with labels."""
        made = self._axis.set_ticks(ticks, labels, minor=minor, **kwargs)
        self._ticks_set = True
        return made

    def _scale(self):
        scale = (self._parent.xaxis if self._orientation == "x" else self._parent.yaxis).get_scale()
        if scale == self._parentscale:
            return
        ticks = self._axis.get_ticklocs() if self._ticks_set else None
        change = self.set_xscale if self._orientation == "x" else self.set_yscale
        change("functionlog" if scale == "log" else "function", functions=self._functions[::-1])
        if ticks is not None:
            from matplotlib.ticker import FixedLocator

            self._axis.set_major_locator(FixedLocator(ticks))
        self._parentscale = scale

    def _follow(self):
        """Take over the limits of the parent."""
        self._scale()
        across = self._orientation == "x"
        low, high = self._parent.get_xlim() if across else self._parent.get_ylim()
        limits = numpy.asarray(self._functions[0](numpy.array([low, high])), float)
        if (limits[0] < limits[1]) != (low < high):
            limits = limits[::-1]
        (self.set_xlim if across else self.set_ylim)(*limits.tolist())

    def get_xlim(self):
        if self._orientation == "x" and "_functions" in self.__dict__ and not self.__dict__.get("_asking"):
            self._asking = True
            try:
                self._follow()
            finally:
                self._asking = False
        return Axes.get_xlim(self)

    def set_aspect(self, *args, **kwargs):
        import warnings

        warnings.warn("Secondary axes can't set the aspect ratio")

    def set_color(self, color):
        """Colour line, ticks and labels."""
        self.tick_params(axis=self._orientation, colors=color)
        for side in _SIDES[self._orientation]:
            self.spines[side].set_color(color)
        self._axis.label.set_color(color)


def secondary(parent, orientation, location, functions, kwargs):
    """Add a second scale to axes."""
    if not (isinstance(location, (int, float)) or location in _SIDES[orientation]):
        a, b = _SIDES[orientation]
        raise ValueError(f'secondary_{orientation}axis location must be either a float or "{a}"/"{b}"')
    made = SecondaryAxis(parent, orientation, location, functions, **kwargs)
    parent.add_child_axes(made)
    return made


def indicate(ax, bounds, inset_ax=None, transform=None, facecolor="none", edgecolor="0.5", alpha=0.5, zorder=4.99, **kwargs):
    """Frame a part of axes and connect it with the axes that show it."""
    ax.apply_aspect()
    transform = ax.transData if transform is None else transform
    kwargs.setdefault("label", "_indicate_inset")
    x, y, width, height = bounds
    look = dict(edgecolor=edgecolor, alpha=alpha, zorder=zorder)
    frame = Rectangle((x, y), width, height, facecolor=facecolor, transform=transform, **look, **kwargs)
    ax.add_patch(frame)
    if inset_ax is None:
        return frame, None
    lines = []
    for corner in [(0, 0), (0, 1), (1, 0), (1, 1)]:
        ex = 1 - corner[0] if ax.xaxis.get_inverted() else corner[0]
        ey = 1 - corner[1] if ax.yaxis.get_inverted() else corner[1]
        lines.append(
            ConnectionPatch(
                xyA=corner, coordsA=inset_ax.transAxes, xyB=(x + ex * width, y + ey * height), coordsB=ax.transData,
                arrowstyle="-", **look,
            )
        )  # fmt: skip
        ax.add_patch(lines[-1])
    inset = ax.figure.transSubfigure.transform_bbox(inset_ax.get_position())
    here = transform.transform_bbox(Bbox.from_bounds(*bounds))
    x0, x1, y0, y1 = here.x0 < inset.x0, here.x1 < inset.x1, here.y0 < inset.y0, here.y1 < inset.y1
    for line, shown in zip(lines, (x0 ^ y0, x0 == y1, x1 == y0, x1 ^ y1)):
        line.set_visible(bool(shown))
    return frame, tuple(lines)
