"""Drawings in places of axes by name."""

from matplotlib.offsetbox import AnchoredOffsetbox, AnchoredText, AuxTransformBox, DrawingArea, TextArea, VPacker
from matplotlib.patches import ArrowStyle, Ellipse, FancyArrowPatch, PathPatch, Rectangle
from matplotlib.textpath import TextPath
from matplotlib.transforms import Affine2D


class AnchoredDrawingArea(AnchoredOffsetbox):
    """A drawing of a size in points."""

    __slots__ = ()

    def __init__(self, width, height, xdescent, ydescent, loc, pad=0.4, borderpad=0.5, prop=None, frameon=True, **kwargs):
        self.da = self.drawing_area = DrawingArea(width, height, xdescent, ydescent)
        super().__init__(loc, pad=pad, borderpad=borderpad, child=self.da, prop=None, frameon=frameon, **kwargs)


class AnchoredAuxTransformBox(AnchoredOffsetbox):
    """A drawing in the coordinates of a transform."""

    __slots__ = ()

    def __init__(self, transform, loc, pad=0.4, borderpad=0.5, prop=None, frameon=True, **kwargs):
        self.drawing_area = AuxTransformBox(transform)
        super().__init__(loc, pad=pad, borderpad=borderpad, child=self.drawing_area, prop=prop, frameon=frameon, **kwargs)


class AnchoredEllipse(AnchoredOffsetbox):
    """An ellipse of a size in the coordinates of a transform."""

    __slots__ = ()

    def __init__(self, transform, width, height, angle, loc, pad=0.1, borderpad=0.1, prop=None, frameon=True, **kwargs):
        self._box = AuxTransformBox(transform)
        self.ellipse = Ellipse((0, 0), width, height, angle=angle)
        self._box.add_artist(self.ellipse)
        super().__init__(loc, pad=pad, borderpad=borderpad, child=self._box, prop=prop, frameon=frameon, **kwargs)


class AnchoredSizeBar(AnchoredOffsetbox):
    """A bar of a length in data, with a label."""

    __slots__ = ()

    def __init__(self, transform, size, label, loc, pad=0.1, borderpad=0.1, sep=2, frameon=True, size_vertical=0,
                 color="black", label_top=False, fontproperties=None, fill_bar=None, **kwargs):  # fmt: skip
        fill_bar = size_vertical > 0 if fill_bar is None else fill_bar
        self.size_bar = AuxTransformBox(transform)
        self.size_bar.add_artist(Rectangle((0, 0), size, size_vertical, fill=fill_bar, facecolor=color, edgecolor=color))
        props = {"color": color} if fontproperties is None else {"color": color, "fontproperties": fontproperties}
        self.txt_label = TextArea(label, textprops=props)
        parts = [self.txt_label, self.size_bar] if label_top else [self.size_bar, self.txt_label]
        self._packed = VPacker(children=parts, align="center", pad=0, sep=sep)
        super().__init__(loc, pad=pad, borderpad=borderpad, child=self._packed, prop=fontproperties, frameon=frameon, **kwargs)


class AnchoredDirectionArrows(AnchoredOffsetbox):
    """Two arrows at a right angle with labels, in the coordinates of a transform."""

    __slots__ = ()

    def __init__(self, transform, label_x, label_y, length=0.15, fontsize=0.08, loc="upper left", angle=0,
                 aspect_ratio=1, pad=0.4, borderpad=0.4, frameon=False, color="w", alpha=1, sep_x=0.01, sep_y=0,
                 fontproperties=None, back_length=0.15, head_width=10, head_length=15, tail_width=2, text_props=None,
                 arrow_props=None, **kwargs):  # fmt: skip
        looks = {"color": color, "alpha": alpha}
        arrow_props, text_props = {**looks, **(arrow_props or {})}, {**looks, **(text_props or {})}
        if fontproperties is None and "prop" in kwargs:
            fontproperties = kwargs.pop("prop")
        style = ArrowStyle("Simple", head_width=head_width, head_length=head_length, tail_width=tail_width)
        self.box = AuxTransformBox(transform + Affine2D().rotate_deg(angle))
        height = length * aspect_ratio
        across, up = back_length * height, back_length * length
        arrow = lambda start, end: FancyArrowPatch(
            start, end, arrowstyle=style, shrinkA=0.0, shrinkB=0.0, **arrow_props
        )
        self.arrow_x = arrow((0, across), (length, across))
        self.arrow_y = arrow((up, 0), (up, height))
        font = {"size": fontsize, "prop": fontproperties}
        self.p_x = PathPatch(TextPath((length + sep_x, across + sep_y), label_x, **font), transform=transform, **text_props)
        self.p_y = PathPatch(TextPath((up + sep_x, height * (1 - back_length) + sep_y), label_y, **font), **text_props)
        for one in (self.arrow_x, self.arrow_y, self.p_x, self.p_y):
            self.box.add_artist(one)
        super().__init__(loc, pad=pad, borderpad=borderpad, child=self.box, frameon=frameon, **kwargs)
