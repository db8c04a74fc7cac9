"""Boxes of texts, pictures and drawings, packed in rows and columns and put at places."""

import numpy

from matplotlib import rcParams
from matplotlib._border import call, to_java
from matplotlib._composed import Composed, PythonParts, draw_at
from matplotlib.font_manager import FontProperties
from matplotlib.patches import FancyArrowPatch, FancyBboxPatch
from matplotlib.transforms import Bbox, IdentityTransform, Transform
from matplotlib._missing import refuse


def _packed(sizes, total, gap, mode="fixed"):
    """The length of boxes one after another, and where each starts."""
    lengths = [w for w, _ in sizes]
    if mode == "fixed":
        ends = numpy.cumsum([0.0] + [w + gap for w in lengths])
        return (ends[-1] - gap if total is None else total), ends[:-1]
    if mode == "expand":
        total = 1 if total is None else total
        gap = (total - sum(lengths)) / (len(lengths) - 1) if len(lengths) > 1 else 0
        return total, numpy.cumsum([0.0] + [w + gap for w in lengths])[:-1]
    if mode != "equal":
        raise ValueError(f"{mode!r} is not a valid value for mode; supported values are 'fixed', 'expand', 'equal'")
    longest = max(lengths)
    if total is None:
        if gap is None:
            raise ValueError("total and sep cannot both be None when using layout mode 'equal'")
        total = (longest + gap) * len(lengths)
    else:
        gap = total / len(lengths) - longest
    return total, (longest + gap) * numpy.arange(len(lengths))


def _aligned(sizes, height, align):
    """The height of boxes side by side, its descent, and the offset of each."""
    if height is None:
        height = max(h for h, _ in sizes)
    if align == "baseline":
        descent = max(d for _, d in sizes)
        return max(h - d for h, d in sizes) + descent, descent, [0.0] * len(sizes)
    if align in ("left", "top"):
        return height, 0.0, [d for _, d in sizes]
    if align in ("right", "bottom"):
        return height, 0.0, [height - h + d for h, d in sizes]
    if align == "center":
        return height, 0.0, [(height - h) * 0.5 + d for h, d in sizes]
    raise ValueError(f"Unknown Align mode: {align}")


class OffsetBox(Composed):
    """A box with other boxes or artists, put at an offset in pixels."""

    __slots__ = ()

    def __init__(self, *args, **kwargs):
        self._children, self._offset, self.width, self.height = [], (0, 0), None, None
        super().__init__(**kwargs)

    def _own(self, child):
        """Make a child part of the same figure and axes."""
        if self.figure is not None:
            draw_at(child, self.axes, self.figure)

    def get_children(self):
        return self._children

    def get_visible_children(self):
        """The children that are drawn."""
        return [c for c in self._children if c.get_visible()]

    def set_offset(self, xy):
        """Put the box somewhere: pixels, or a function of width, height and descents that gives them."""
        self._offset = xy

    def get_offset(self, width=None, height=None, xdescent=None, ydescent=None, renderer=None):
        return self._offset(width, height, xdescent, ydescent, renderer) if callable(self._offset) else self._offset

    def set_width(self, width):
        self.width = width

    def set_height(self, height):
        self.height = height

    def get_extent_offsets(self, renderer=None):
        """Width, height, descents and the offsets of the children."""
        raise NotImplementedError(f"{type(self).__name__}.get_extent_offsets")

    def get_extent(self, renderer=None):
        """Width, height and descents in pixels."""
        return self.get_extent_offsets(renderer)[:4]

    def _place(self):
        """Put the children at their places; returns the artists to draw."""
        w, h, xd, yd, offsets = self.get_extent_offsets()
        px, py = self.get_offset(w, h, xd, yd)
        drawn = []
        for child, (ox, oy) in zip(self.get_visible_children(), offsets):
            child.set_offset((px + ox, py + oy))
            drawn += child._placed(self)
        return drawn

    def _placed(self, parent):
        parent._own(self)
        return self._place()

    def _parts(self):
        return self._place()

    def _extent(self):
        w, h, xd, yd = self.get_extent()
        px, py = self.get_offset(w, h, xd, yd)
        return Bbox.from_bounds(px - xd, py - yd, w, h)


class PackerBase(OffsetBox):
    """Boxes packed one after another."""

    __slots__ = ()

    def __init__(self, pad=None, sep=None, width=None, height=None, align="baseline", mode="fixed", children=None):
        super().__init__()
        self.pad, self.sep, self.width, self.height, self.align, self.mode = pad, sep, width, height, align, mode
        self._children = list(children or [])

    def _sizes(self):
        for child in self.get_visible_children():
            self._own(child)
        return [c.get_extent() for c in self.get_visible_children()]


class VPacker(PackerBase):
    """Boxes in a column, the first on top."""

    __slots__ = ()

    def get_extent_offsets(self, renderer=None):
        pad, sep = self._pixels(self.pad or 0), self._pixels(self.sep or 0)
        if self.width is not None:
            for c in self.get_visible_children():
                if isinstance(c, PackerBase) and c.mode == "expand":
                    c.set_width(self.width)
        sizes = [(w, h, xd, h - yd) for w, h, xd, yd in self._sizes()]
        width, xdescent, xs = _aligned([(w, xd) for w, _, xd, _ in sizes], self.width, self.align)
        height, tops = _packed([(h, yd) for _, h, _, yd in sizes], self.height, sep, self.mode)
        ys = height - (tops + numpy.array([yd for _, _, _, yd in sizes]))
        ydescent = ys[0]
        return width + 2 * pad, height + 2 * pad, xdescent + pad, ydescent + pad, list(zip(xs, ys - ydescent))


class HPacker(PackerBase):
    """Boxes in a row."""

    __slots__ = ()

    def get_extent_offsets(self, renderer=None):
        pad, sep = self._pixels(self.pad or 0), self._pixels(self.sep or 0)
        sizes = self._sizes()
        if not sizes:
            return 2 * pad, 2 * pad, pad, pad, []
        height, ydescent, ys = _aligned([(h, yd) for _, h, _, yd in sizes], self.height, self.align)
        width, starts = _packed([(w, xd) for w, _, xd, _ in sizes], self.width, sep, self.mode)
        xs = starts + numpy.array([xd for _, _, xd, _ in sizes])
        xdescent = sizes[0][2]
        return width + 2 * pad, height + 2 * pad, xdescent + pad, ydescent + pad, list(zip(xs - xdescent, ys))


class _Framed(OffsetBox):
    """A box with room around one child and a frame."""

    __slots__ = ()

    def _margin(self):
        return self._pixels(self.pad)

    def get_extent_offsets(self, renderer=None):
        self._own(self._children[0])
        pad = self._margin()
        w, h, xd, yd = self._children[0].get_extent()
        return w + 2 * pad, h + 2 * pad, xd + pad, yd + pad, [(0, 0)]

    def _frame(self):
        """The frame around the box as it is placed, in a list when it is drawn."""
        box = self._extent()
        self.patch.set_bounds(box.x0, box.y0, box.width, box.height)
        self.patch.set_transform(IdentityTransform())
        self._own(self.patch)
        return [self.patch] if self.patch.get_visible() else []

    def _place(self):
        frame = self._frame()
        return frame + OffsetBox._place(self)


class PaddedBox(_Framed):
    """A box with room around it, perhaps with a frame."""

    __slots__ = ()

    def __init__(self, child, pad=0.0, draw_frame=False, patch_attrs=None):
        super().__init__()
        self.pad, self._children = pad or 0.0, [child]
        self.patch = FancyBboxPatch(
            (0.0, 0.0), 1.0, 1.0, facecolor="w", edgecolor="k", mutation_scale=1, snap=True, visible=draw_frame,
            boxstyle="square,pad=0",
        )  # fmt: skip
        if patch_attrs is not None:
            self.patch.update(patch_attrs)


class DrawingArea(OffsetBox):
    """A box of a size in points in which artists are placed in points."""

    __slots__ = ()

    def __init__(self, width, height, xdescent=0.0, ydescent=0.0, clip=False):
        super().__init__()
        self.width, self.height, self.xdescent, self.ydescent = width, height, xdescent, ydescent
        self._clip_children = clip
        self._spot = PythonParts.place()

    def get_transform(self):
        """Points in the box to pixels."""
        return Transform._of(self._spot.transform())

    def add_artist(self, a):
        """Put an artist into the box."""
        self._children.append(a)
        if not a.is_transform_set():
            a.set_transform(self.get_transform())

    def get_extent(self, renderer=None):
        k = self._pixels(1.0)
        return self.width * k, self.height * k, self.xdescent * k, self.ydescent * k

    def _place(self):
        px, py = self.get_offset()
        self._spot.set(float(self._pixels(1.0)), float(px), float(py))
        for child in self._children:
            self._own(child)
        return self.get_visible_children()


class TextArea(OffsetBox):
    """A box with a text."""

    __slots__ = ()

    def __init__(self, s, textprops=None, multilinebaseline=False, **kwargs):
        from matplotlib.text import Text

        super().__init__()
        self._text = Text(0, 0, s, **(textprops or {}))
        self._children, self._multilinebaseline = [self._text], multilinebaseline

    def set_text(self, s):
        self._text.set_text(s)

    def get_text(self):
        return self._text.get_text()

    def set_multilinebaseline(self, t):
        self._multilinebaseline = t

    def get_multilinebaseline(self):
        return self._multilinebaseline

    def _measure(self):
        self._own(self._text)
        return numpy._wrap(call(PythonParts.textBox, self._text._j, bool(self._multilinebaseline))).tolist()

    def get_extent(self, renderer=None):
        return tuple(self._measure()[:4])

    def _place(self):
        px, py = self.get_offset()
        self._text.set_position((float(px), float(py + self._measure()[4])))
        self._text.set_transform(IdentityTransform())
        return [self._text]


class AuxTransformBox(OffsetBox):
    """A box around artists that have a transform of their own."""

    __slots__ = ()

    def __init__(self, aux_transform):
        super().__init__()
        self.aux_transform, self._spot = aux_transform, PythonParts.place()

    def get_transform(self):
        return self.aux_transform + Transform._of(self._spot.transform())

    def add_artist(self, a):
        """Put an artist into the box."""
        self._children.append(a)
        a.set_transform(self.get_transform())

    def _bounds(self):
        self._spot.set(1.0, 0.0, 0.0)
        for child in self._children:
            self._own(child)
        return Bbox.union([c.get_window_extent() for c in self._children])

    def get_extent(self, renderer=None):
        box = self._bounds()
        return box.width, box.height, 0.0, 0.0

    def _place(self):
        box = self._bounds()
        px, py = self.get_offset()
        self._spot.set(1.0, float(px - box.x0), float(py - box.y0))
        return self.get_visible_children()


class OffsetImage(OffsetBox):
    """A box with a picture, each of its pixels a point large times the zoom."""

    __slots__ = ()

    def __init__(self, arr, zoom=1, cmap=None, norm=None, interpolation=None, origin=None, filternorm=True,
                 filterrad=4.0, resample=False, dpi_cor=True, **kwargs):  # fmt: skip
        super().__init__()
        self._dpi_cor, self._zoom, self._data = dpi_cor, zoom, numpy.asarray(arr)
        self._options = dict(cmap=cmap, norm=norm, interpolation=interpolation, origin=origin, **kwargs)
        self._image = None

    @property
    def image(self):
        """The picture as an artist."""
        if self._image is None:
            from matplotlib.image import AxesImage

            options = {k: v for k, v in self._options.items() if v is not None}
            self._image = AxesImage(self.axes, **options)
            self._image.set_data(self._data)
        return self._image

    def set_data(self, arr):
        self._data, self._image = numpy.asarray(arr), None

    def get_data(self):
        return self._data

    def set_zoom(self, zoom):
        self._zoom = zoom

    def get_zoom(self):
        return self._zoom

    def get_children(self):
        return []

    def get_extent(self, renderer=None):
        k = (self._pixels(1.0) if self._dpi_cor else 1.0) * self._zoom
        rows, columns = self._data.shape[:2]
        return k * columns, k * rows, 0.0, 0.0

    def _place(self):
        w, h, _, _ = self.get_extent()
        px, py = self.get_offset()
        image = self.image
        draw_at(image, self.axes, self.figure)
        image.set_extent((px, px + w, py, py + h))
        image.set_transform(IdentityTransform())
        return [image]


class AnchoredOffsetbox(_Framed):
    """A box in a place of the axes by name, such as 'upper left'."""

    __slots__ = ()
    zorder = 5
    codes = {
        "upper right": 1, "upper left": 2, "lower left": 3, "lower right": 4, "right": 5, "center left": 6,
        "center right": 7, "lower center": 8, "upper center": 9, "center": 10,
    }  # fmt: skip

    def __init__(self, loc, pad=0.4, borderpad=0.5, child=None, prop=None, frameon=True, bbox_to_anchor=None,
                 bbox_transform=None, **kwargs):  # fmt: skip
        super().__init__(**kwargs)
        if isinstance(loc, str) and loc not in self.codes:
            known = ", ".join(map(repr, self.codes))
            raise ValueError(f"{loc!r} is not a valid value for loc; supported values are {known}")
        self.loc = self.codes.get(loc, loc)
        self.pad, self.borderpad, self._anchor, self._anchor_transform = pad, borderpad, bbox_to_anchor, bbox_transform
        self.set_child(child)
        if prop is None:
            prop = FontProperties(size=rcParams["legend.fontsize"])
        elif isinstance(prop, dict):
            prop = FontProperties(**{"size": rcParams["legend.fontsize"], **prop})
        self.prop = prop
        self.patch = FancyBboxPatch(
            (0.0, 0.0), 1.0, 1.0, facecolor="w", edgecolor="k", mutation_scale=prop.get_size_in_points(), snap=True,
            visible=frameon, boxstyle="square,pad=0",
        )  # fmt: skip
        self._j.setZorder(5.0)

    def set_child(self, child):
        self._child, self._children = child, [] if child is None else [child]

    def get_child(self):
        return self._child

    def _margin(self):
        return self.pad * self._pixels(self.prop.get_size_in_points())

    def get_bbox_to_anchor(self):
        """The box in pixels in which this one is placed."""
        given, transform = self._anchor, self._anchor_transform
        if given is None:
            return self.axes.bbox if self.axes is not None else self.figure.bbox
        if not hasattr(given, "bounds"):
            given = tuple(given)
            given = Bbox.from_bounds(*(given if len(given) == 4 else given + (0, 0)))
        return given if transform is None else transform.transform_bbox(given)

    def set_bbox_to_anchor(self, bbox, transform=None):
        """Set the box in which this one is placed."""
        self._anchor, self._anchor_transform = bbox, transform

    def get_offset(self, width=None, height=None, xdescent=None, ydescent=None, renderer=None):
        if width is None:
            width, height, xdescent, ydescent = self.get_extent()
        pad = self.borderpad * self._pixels(self.prop.get_size_in_points())
        around = numpy.asarray(self.get_bbox_to_anchor().extents, float)
        x, y = numpy._wrap(call(PythonParts.corner, self.loc, float(width), float(height), around._j, float(pad))).tolist()
        return x + xdescent, y + ydescent

    def _place(self):
        self.patch.set_mutation_scale(self._pixels(self.prop.get_size_in_points()))
        return _Framed._place(self)


class AnchoredText(AnchoredOffsetbox):
    """A text in a place of the axes by name."""

    __slots__ = ()

    def __init__(self, s, loc, pad=0.4, borderpad=0.5, prop=None, **kwargs):
        prop = {} if prop is None else prop
        if {"va", "verticalalignment"} & set(prop):
            raise ValueError("Mixing verticalalignment with AnchoredText is not supported.")
        self.txt = TextArea(s, textprops=prop)
        font = self.txt._text.get_fontproperties()
        super().__init__(loc, pad=pad, borderpad=borderpad, child=self.txt, prop=font, **kwargs)


class AnnotationBbox(OffsetBox):
    """A box that belongs to a point, perhaps with an arrow to it."""

    __slots__ = ()
    zorder = 3

    def __init__(self, offsetbox, xy, xybox=None, xycoords="data", boxcoords=None, frameon=True, pad=0.4,
                 annotation_clip=None, box_alignment=(0.5, 0.5), bboxprops=None, arrowprops=None, fontsize=None,
                 **kwargs):  # fmt: skip
        super().__init__()
        self._j.setZorder(3.0)
        self.offsetbox, self.xy, self.xycoords = offsetbox, xy, xycoords
        self.xybox = xy if xybox is None else xybox
        self.boxcoords = xycoords if boxcoords is None else boxcoords
        self._box_alignment, self.annotation_clip, self.arrowprops = box_alignment, annotation_clip, arrowprops
        self.set_fontsize(fontsize)
        self.patch = FancyBboxPatch(
            (0.0, 0.0), 1.0, 1.0, facecolor="w", edgecolor="k", mutation_scale=self.get_fontsize(), snap=True,
            visible=frameon,
        )  # fmt: skip
        self.patch.set_boxstyle("square", pad=pad)
        if bboxprops:
            self.patch.set(**bboxprops)
        self.arrow_patch = None
        if arrowprops is not None:
            given = dict(arrowprops)
            self._arrow_relpos = given.pop("relpos", (0.5, 0.5))
            given.pop("patchA", None)
            self.arrow_patch = FancyArrowPatch((0, 0), (1, 1), **given)
        if kwargs:
            self.set(**kwargs)

    @property
    def xyann(self):
        return self.xybox

    @xyann.setter
    def xyann(self, xyann):
        self.xybox = xyann

    anncoords = property(lambda self: self.boxcoords, lambda self, c: setattr(self, "boxcoords", c))

    def get_fontsize(self):
        return self.prop.get_size_in_points()

    def set_fontsize(self, s=None):
        """Set the font size that paddings and arrows are measured in."""
        self.prop = FontProperties(size=rcParams["legend.fontsize"] if s is None else s)

    def get_children(self):
        return [c for c in (self.offsetbox, self.patch, self.arrow_patch) if c is not None]

    def _pixels_of(self, xy, coords, anchor=None):
        x, y = [float(v) for v in (self.convert_xunits(xy[0]), self.convert_yunits(xy[1]))]
        anchor = None if anchor is None else numpy.asarray(anchor, float)._j
        if callable(coords) and not isinstance(coords, Transform):
            coords = coords(None)
        if isinstance(coords, (list, tuple)):
            coords = [c._j if hasattr(c, "_j") else c for c in coords]
        return numpy._wrap(call(PythonParts.pixels, self._j, to_java(coords), x, y, anchor))

    def _place(self):
        self._own(self.offsetbox)
        at = self._pixels_of(self.xy, self.xycoords)
        if not self._shown(at):
            return []
        x, y = self._pixels_of(self.xybox, self.boxcoords, at)
        w, h, xd, yd = self.offsetbox.get_extent()
        fw, fh = self._box_alignment
        self.offsetbox.set_offset((x - fw * w + xd, y - fh * h + yd))
        box = Bbox.from_bounds(x - fw * w, y - fh * h, w, h)
        self._box = box
        scale = self._pixels(self.get_fontsize())
        self.patch.set_bounds(box.x0, box.y0, box.width, box.height)
        self.patch.set_mutation_scale(scale)
        self.patch.set_transform(IdentityTransform())
        self._own(self.patch)
        drawn = []
        if self.arrow_patch is not None:
            arrow = self.arrow_patch
            rx, ry = self._arrow_relpos
            self._own(arrow)
            arrow.set_positions((box.x0 + box.width * rx, box.y0 + box.height * ry), tuple(at.tolist()))
            arrow.set_transform(IdentityTransform())
            arrow.set_mutation_scale(self._pixels(self.arrowprops["mutation_scale"]) if "mutation_scale" in self.arrowprops else scale)
            arrow.set_patchA(self.arrowprops.get("patchA", self.patch))
            drawn.append(arrow)
        if self.patch.get_visible():
            drawn.append(self.patch)
        return drawn + self.offsetbox._placed(self)

    def _shown(self, at):
        clip = self.annotation_clip
        if clip or clip is None and self.xycoords == "data":
            return self.axes is None or self.axes.contains_point(at)
        return True

    def _extent(self):
        if not self._place():
            return None
        return Bbox.union([self._box, self.patch.get_window_extent()])


DEBUG = False
_refuse = refuse(__name__, "bbox_artist")


def __getattr__(name):
    if name in ("DraggableBase", "DraggableOffsetBox", "DraggableAnnotation"):
        from matplotlib import _dragging

        return getattr(_dragging, name)
    return _refuse(name)
