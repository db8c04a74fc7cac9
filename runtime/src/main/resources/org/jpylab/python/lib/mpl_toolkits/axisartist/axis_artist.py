"""An axis as an artist: a line with ticks, their labels and a label."""

import numpy

from matplotlib import rcParams
from matplotlib._composed import Composed, draw_at
from matplotlib.patches import PathPatch
from matplotlib.text import Text
from matplotlib.transforms import Affine2D, Bbox, IdentityTransform, ScaledTranslation
from mpl_toolkits.axisartist.axis_labels import AxisLabel, LabelBase, TickLabels, Ticks
from mpl_toolkits.axisartist.axisline_style import AxislineStyle
from matplotlib._missing import refuse

_SIGNS = {"+": 0, "-": 180}
_OFFSET_TEXTS = {
    "left": (0, 1, "bottom", "right"), "right": (1, 1, "bottom", "left"), "bottom": (1, 0, "top", "right"),
    "top": (1, 1, "bottom", "right"),
}  # fmt: skip


class AxisArtist(Composed):
    """An axis: `line`, `major_ticks`, `minor_ticks`, `major_ticklabels`, `minor_ticklabels` and `label`.

    A helper says where the line is and where its ticks are.
    """

    __slots__ = ()

    def __init__(self, axes, helper, offset=None, axis_direction="bottom", **kwargs):
        super().__init__()
        draw_at(self, axes)
        self._axis_artist_helper, self._style, self._axis_direction = helper, None, axis_direction
        self.set_zorder(2.5)
        dx, dy = (0, 0) if offset is None else offset
        self.offset_transform = ScaledTranslation(dx, dy, Affine2D().scale(1 / 72) + axes.figure.dpi_scale_trans)
        self._along = along = axes.yaxis if axis_direction in ("left", "right") else axes.xaxis
        self.line = draw_at(PathPatch(
            helper.get_line(axes), color=rcParams["axes.edgecolor"], fill=False,
            linewidth=rcParams["axes.linewidth"], capstyle="projecting",
            transform=helper.get_line_transform(axes) + self.offset_transform,
        ), axes)  # fmt: skip
        rc = along.axis_name + "tick"
        for kind in ("major", "minor"):
            ticks = Ticks(kwargs.get(kind + "_tick_size", rcParams[f"{rc}.{kind}.size"]), axis=along)
            labels = TickLabels(
                axis=along, axis_direction=axis_direction, fontsize=rcParams[rc + ".labelsize"],
                color=rcParams[rc + ".color"], pad=kwargs.get(kind + "_tick_pad", rcParams[f"{rc}.{kind}.pad"]),
            )  # fmt: skip
            setattr(self, kind + "_ticks", ticks)
            setattr(self, kind + "_ticklabels", labels)
        self.label = AxisLabel(
            0, 0, "__from_axes__", fontsize=kwargs.get("labelsize", rcParams["axes.labelsize"]),
            fontweight=rcParams["axes.labelweight"], axis=along, axis_direction=axis_direction,
            pad=kwargs.get("labelpad", 5),
        )  # fmt: skip
        self.offsetText = Text(0, 0, "", color=rcParams["xtick.color"])
        for part in (self.label, self.offsetText, self.major_ticklabels, self.minor_ticklabels):
            draw_at(part, axes)
        self.set_axis_direction(axis_direction)

    @property
    def axis(self):
        return self._along

    @property
    def LABELPAD(self):
        return self.label.get_pad()

    @LABELPAD.setter
    def LABELPAD(self, pad):
        self.label.set_pad(pad)

    def get_helper(self):
        """What says where the line and its ticks are."""
        return self._axis_artist_helper

    def get_transform(self):
        return self.axes.transAxes + self.offset_transform

    def set_axis_direction(self, axis_direction):
        """Put labels where they are at the left, right, bottom or top of axes."""
        self.major_ticklabels.set_axis_direction(axis_direction)
        self.label.set_axis_direction(axis_direction)
        self._axis_direction = axis_direction
        sign = "-" if axis_direction in ("left", "top") else "+"
        self.set_ticklabel_direction(sign)
        self.set_axislabel_direction(sign)

    def set_ticklabel_direction(self, tick_direction):
        """Set the side of the tick labels: '+' or '-', seen along the line."""
        self._ticklabel_add_angle = _sign("tick_direction", tick_direction)

    def set_axislabel_direction(self, label_direction):
        """Set the side of the label: '+' or '-', seen along the line."""
        self._axislabel_add_angle = _sign("label_direction", label_direction)

    def invert_ticklabel_direction(self):
        """Put the tick labels on the other side."""
        self._ticklabel_add_angle = (self._ticklabel_add_angle + 180) % 360
        self.major_ticklabels.invert_axis_direction()
        self.minor_ticklabels.invert_axis_direction()

    def set_axisline_style(self, axisline_style=None, **kwargs):
        """Let the line end in an arrow: '->' or '-|>'; without arguments the names of the styles."""
        if axisline_style is None:
            return "->, -|>"
        self._style = axisline_style if isinstance(axisline_style, AxislineStyle) else AxislineStyle(axisline_style, **kwargs)

    def get_axisline_style(self):
        return self._style

    def set_label(self, s):
        """Set the text of the label."""
        self.label.set_text(s)

    def toggle(self, all=None, ticks=None, ticklabels=None, label=None):
        """Show or hide all parts, or some of them."""
        whole = None if all is None else bool(all)
        for given, parts in (
            (ticks, (self.major_ticks, self.minor_ticks)),
            (ticklabels, (self.major_ticklabels, self.minor_ticklabels)),
            (label, (self.label,)),
        ):
            shown = whole if given is None else given
            if shown is not None:
                for part in parts:
                    part.set_visible(shown)

    def _parts(self):
        axes, helper = self.axes, self._axis_artist_helper
        helper.update_lim(axes)
        out = self.major_ticks.get_visible() and self.major_ticks.get_tick_out()
        pad = self._pixels(self.major_ticks.get_ticksize()) if out else 0.0
        parts = []
        for kind, ticks in zip(("major", "minor"), helper.get_tick_iterators(axes)):
            marks, texts = getattr(self, kind + "_ticks"), getattr(self, kind + "_ticklabels")
            texts._external_pad = pad
            places, labels = self._tick_places(ticks)
            parts += marks.marks(places, axes)
            parts += texts.parts(axes, labels)
        if self.major_ticklabels.get_visible() or self.minor_ticklabels.get_visible():
            parts += self._offset_text(axes)
        parts.append(self._line())
        return parts + self._label_parts(axes)

    def _tick_places(self, ticks):
        """Places in pixels and angles of marks; places, angles and texts of labels."""
        to_pixels = self._axis_artist_helper.get_tick_transform(self.axes) + self.offset_transform
        places, labels = [], []
        for at, normal, tangent, text in ticks:
            place = tuple(float(v) for v in to_pixels.transform(at))
            angle = tangent - 90 + self._ticklabel_add_angle
            places.append((place, normal if 90 <= (angle - normal) % 360 <= 270 else normal + 180))
            labels.append((place, angle, text))
        return places, labels

    def _line(self):
        path = self._axis_artist_helper.get_line(self.axes)
        self.line.set_path(path)
        if self._style is None:
            return self.line
        pixels = self.line.get_data_transform().transform_path(path)
        made = self._style.line(pixels, self.major_ticklabels.get_fontsize(), self.line)
        return draw_at(made, self.axes)

    def _offset_text(self, axes):
        text = self.axis.get_major_formatter().get_offset()
        if not text:
            return []
        x, y, vertical, horizontal = _OFFSET_TEXTS[self._axis_direction]
        size = self.major_ticklabels.get_fontsize()
        px, py = axes.transAxes.transform((x, y))
        self.offsetText.set(
            text=text, size=size, va=vertical, ha=horizontal, x=px, transform=IdentityTransform(),
            y=py + self._pixels(self.major_ticklabels.get_pad() + size + 2),
        )  # fmt: skip
        return [self.offsetText]

    def _label_parts(self, axes):
        helper = self._axis_artist_helper
        at, tangent = helper.get_axislabel_pos_angle(axes)
        if at is None:
            return []
        if self._ticklabel_add_angle == self._axislabel_add_angle:
            room = max(self.major_ticklabels._axislabel_pad, self.minor_ticklabels._axislabel_pad)
        else:
            inside = not self.major_ticks.get_tick_out()
            shown = self.major_ticks.get_visible() or self.minor_ticks.get_visible()
            room = self.major_ticks.get_ticksize() if shown and inside else 0
        self.label._external_pad = room
        place = (helper.get_axislabel_transform(axes) + self.offset_transform).transform(numpy.asarray(at, float))
        return self.label.parts(axes, [float(v) for v in place], tangent - 90 + self._axislabel_add_angle)

    def _extent(self):
        """The box around the texts in pixels, or None."""
        boxes = [part.get_window_extent() for part in self._parts() if isinstance(part, Text)]
        return Bbox.union(boxes) if boxes else None

    def get_window_extent(self, renderer=None):
        return Composed.get_window_extent(self)

    get_tightbbox = get_window_extent


def _sign(name, value):
    if value not in _SIGNS:
        raise ValueError(f"{value!r} is not a valid value for {name}; supported values are '+', '-'")
    return _SIGNS[value]

__getattr__ = refuse(__name__, "AttributeCopier GridlinesCollection")
