"""Axes inside of others, and frames that show what they show."""

import warnings

import numpy

from matplotlib._border import adopt, call, to_java, to_python
from matplotlib._composed import PythonParts, draw_at
from matplotlib.offsetbox import AnchoredOffsetbox
from matplotlib.patches import Patch
from matplotlib.path import Path
from matplotlib.transforms import Bbox
from mpl_toolkits.axes_grid1.axes_size import from_any


class AnchoredLocatorBase(AnchoredOffsetbox):
    """A place in a corner of a box."""

    __slots__ = ()

    def __init__(self, bbox_to_anchor, offsetbox, loc, borderpad=0.5, bbox_transform=None):
        super().__init__(
            loc, pad=0.0, child=None, borderpad=borderpad, bbox_to_anchor=bbox_to_anchor, bbox_transform=bbox_transform
        )

    def __call__(self, ax, renderer):
        draw_at(self, ax)
        self._inset = ax
        w, h, xd, yd = self.get_extent()
        x, y = self.get_offset(w, h, xd, yd)
        return ax.figure.transSubfigure.inverted().transform_bbox(Bbox.from_bounds(x, y, w, h))


class AnchoredSizeLocator(AnchoredLocatorBase):
    """A place of a size: inches, or a part of the box such as '30%'."""

    __slots__ = ()

    def __init__(self, bbox_to_anchor, x_size, y_size, loc, borderpad=0.5, bbox_transform=None):
        super().__init__(bbox_to_anchor, None, loc, borderpad=borderpad, bbox_transform=bbox_transform)
        self.x_size, self.y_size = from_any(x_size), from_any(y_size)

    def get_extent(self, renderer=None):
        box, inch = self.get_bbox_to_anchor(), self._pixels(72.0)
        (rx, ax), (ry, ay) = self.x_size.get_size(), self.y_size.get_size()
        return box.width * rx + ax * inch, box.height * ry + ay * inch, 0.0, 0.0


class AnchoredZoomLocator(AnchoredLocatorBase):
    """A place as large as what is shown there, times a zoom."""

    __slots__ = ()

    def __init__(self, parent_axes, zoom, loc, borderpad=0.5, bbox_to_anchor=None, bbox_transform=None):
        self.parent_axes, self.zoom = parent_axes, zoom
        given = parent_axes.bbox if bbox_to_anchor is None else bbox_to_anchor
        super().__init__(given, None, loc, borderpad=borderpad, bbox_transform=bbox_transform)
        self._follows = bbox_to_anchor is None

    def get_bbox_to_anchor(self):
        return self.parent_axes.bbox if self.__dict__.get("_follows") else AnchoredOffsetbox.get_bbox_to_anchor(self)

    def get_extent(self, renderer=None):
        box = self.parent_axes.transData.transform_bbox(self._inset.viewLim)
        return abs(box.width * self.zoom), abs(box.height * self.zoom), 0.0, 0.0


class _Following(Patch):
    """A patch whose outline is computed whenever it is asked for."""

    __slots__ = ()

    def __init__(self, axes, look, outline):
        adopt(self, call(PythonParts.patch, lambda: to_java(outline()), to_java(look)))


def _corners(box):
    return numpy.array([(box.x0, box.y0), (box.x1, box.y0), (box.x1, box.y1), (box.x0, box.y1), (box.x0, box.y0)])


def _corner(box, loc):
    x0, y0, x1, y1 = box.extents
    return {1: (x1, y1), 2: (x0, y1), 3: (x0, y0), 4: (x1, y0)}[loc]


class BboxPatch(_Following):
    """The frame of a box in pixels that may move: a function that gives it."""

    __slots__ = ()

    def __init__(self, bbox, **kwargs):
        box = bbox if callable(bbox) else lambda: bbox
        codes = [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY]
        super().__init__(None, kwargs, lambda: Path(_corners(box()), codes))


class BboxConnector(_Following):
    """A line between corners of two boxes."""

    __slots__ = ()

    def __init__(self, bbox1, bbox2, loc1, loc2=None, **kwargs):
        first, second = (b if callable(b) else (lambda b=b: b) for b in (bbox1, bbox2))
        if "fill" not in kwargs:
            kwargs["fill"] = bool({"fc", "facecolor", "color"}.intersection(kwargs))
        other = loc1 if loc2 is None else loc2
        super().__init__(None, kwargs, lambda: Path([_corner(first(), loc1), _corner(second(), other)]))


class BboxConnectorPatch(_Following):
    """The area between two sides of two boxes."""

    __slots__ = ()

    def __init__(self, bbox1, bbox2, loc1a, loc2a, loc1b, loc2b, **kwargs):
        kwargs.setdefault("fill", bool({"fc", "facecolor", "color"}.intersection(kwargs)))
        first, second = (b if callable(b) else (lambda b=b: b) for b in (bbox1, bbox2))

        def outline():
            a, b = first(), second()
            places = [_corner(a, loc1a), _corner(b, loc2a), _corner(b, loc2b), _corner(a, loc1b)]
            return Path([*places, places[0]], [Path.MOVETO, Path.LINETO, Path.LINETO, Path.LINETO, Path.CLOSEPOLY])

        super().__init__(None, kwargs, outline)


def _new_axes(parent_axes, axes_class, axes_kwargs):
    from matplotlib.axes import Axes

    return (axes_class or Axes)(parent_axes.figure, parent_axes.get_position().bounds, **(axes_kwargs or {}))


def inset_axes(parent_axes, width, height, loc="upper right", bbox_to_anchor=None, bbox_transform=None, axes_class=None,
               axes_kwargs=None, borderpad=0.5):  # fmt: skip
    """Axes inside of others, of a size in inches or in percent."""
    made = _new_axes(parent_axes, axes_class, axes_kwargs)
    if bbox_transform is not None and bbox_to_anchor is None:
        warnings.warn("Using the axes or figure transform requires a bounding box in the respective coordinates. Using bbox_to_anchor=(0, 0, 1, 1) now.")
        bbox_to_anchor = (0, 0, 1, 1)
    if isinstance(bbox_to_anchor, tuple) and (isinstance(width, str) or isinstance(height, str)) and len(bbox_to_anchor) != 4:
        raise ValueError("Using relative units for width or height requires to provide a 4-tuple or a `Bbox` instance to `bbox_to_anchor.")
    locator = _OverAxes(parent_axes, bbox_to_anchor, width, height, loc, bbox_transform, borderpad)
    made.set_axes_locator(locator)
    parent_axes.figure._add_made(made)
    return made


class _OverAxes(AnchoredSizeLocator):
    __slots__ = ()

    def __init__(self, parent, anchor, width, height, loc, transform, borderpad):
        self._parent, self._given = parent, anchor
        super().__init__(anchor, width, height, loc, borderpad=borderpad, bbox_transform=transform)

    def get_bbox_to_anchor(self):
        return self._parent.bbox if self._given is None else AnchoredOffsetbox.get_bbox_to_anchor(self)


def zoomed_inset_axes(parent_axes, zoom, loc="upper right", bbox_to_anchor=None, bbox_transform=None, axes_class=None,
                      axes_kwargs=None, borderpad=0.5):  # fmt: skip
    """Axes inside of others that show a part of them so many times as large."""
    made = _new_axes(parent_axes, axes_class, axes_kwargs)
    locator = AnchoredZoomLocator(parent_axes, zoom, loc, borderpad, bbox_to_anchor, bbox_transform)
    made.set_axes_locator(locator)
    parent_axes.figure._add_made(made)
    return made


def mark_inset(parent_axes, inset_axes, loc1, loc2, **kwargs):
    """Frame in axes what an inset shows, and draw two lines from corner to corner."""
    shown = lambda: parent_axes.transData.transform_bbox(inset_axes.viewLim)
    fill = bool({"fc", "facecolor", "color"}.intersection(kwargs)) if "fill" not in kwargs else kwargs.pop("fill")
    frame = BboxPatch(shown, fill=fill, **kwargs)
    parent_axes.add_artist(frame)
    lines = [BboxConnector(lambda: inset_axes.bbox, shown, loc1=loc, **kwargs) for loc in (loc1, loc2)]
    for line in lines:
        inset_axes.add_artist(line)
        line.set_clip_on(False)
    return frame, *lines


class InsetPosition:
    """A place in fractions of other axes."""

    def __init__(self, parent, lbwh):
        self.parent, self.lbwh = parent, lbwh

    def __call__(self, ax, renderer):
        transform = self.parent.transAxes + ax.figure.transSubfigure.inverted()
        return transform.transform_bbox(Bbox.from_bounds(*self.lbwh))
