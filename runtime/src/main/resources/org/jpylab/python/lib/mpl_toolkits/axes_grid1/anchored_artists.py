"""Drawings in places of axes by name."""

from matplotlib.offsetbox import AnchoredOffsetbox, AuxTransformBox, DrawingArea, TextArea, VPacker
from matplotlib.patches import Ellipse, Rectangle


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
    """Two arrows along the axes with labels."""

    __slots__ = ()

    def __init__(self, *args, **kwargs):
        raise NotImplementedError("mpl_toolkits.axes_grid1.anchored_artists.AnchoredDirectionArrows")
