"""The marks and texts along the axes of `axisartist`."""

import math

from matplotlib import rcParams
from matplotlib._border import FigureCalls, call, to_java, to_python
from matplotlib._composed import draw_at
from matplotlib._renderer import RendererBase
from matplotlib.collections import LineCollection
from matplotlib.lines import Line2D
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform

_OPPOSITE = {"left": "right", "right": "left", "top": "bottom", "bottom": "top"}


class Ticks(Line2D):
    """The marks of ticks: their size, colour and direction."""

    __slots__ = ()

    def __init__(self, ticksize, tick_out=False, *, axis=None, **kwargs):
        self._ticksize, self._tick_out = ticksize, tick_out
        name = "xtick" if axis is None else axis.axis_name + "tick"
        kwargs.setdefault("color", rcParams[name + ".color"])
        kwargs.setdefault("markeredgecolor", kwargs["color"])
        kwargs.setdefault("markeredgewidth", rcParams[name + ".major.width"])
        super().__init__([0.0], [0.0], **kwargs)

    def set_tick_out(self, b):
        """Set whether the marks point away from the labels' side or to it."""
        self._tick_out = b

    def get_tick_out(self):
        return self._tick_out

    def set_ticksize(self, ticksize):
        """Set the length of the marks in points."""
        self._ticksize = ticksize

    def get_ticksize(self):
        return self._ticksize

    def set_color(self, color):
        call(FigureCalls.set, self._j, "color", to_java(color))
        self.set_markeredgecolor(color)

    def marks(self, places, axes):
        """What is drawn: short lines from places in pixels at angles in degrees."""
        if not self.get_visible() or not places:
            return []
        length = self._ticksize * axes.figure.dpi / 72
        lines = []
        for (x, y), angle in places:
            turned = math.radians(angle + (180 if self._tick_out else 0))
            lines.append([(x, y), (x + length * math.cos(turned), y + length * math.sin(turned))])
        made = LineCollection(
            lines, colors=[self.get_markeredgecolor()], linewidths=self.get_markeredgewidth(),
            transform=IdentityTransform(), capstyle="butt", snap=True,
        )  # fmt: skip
        return [draw_at(made, axes)]


class LabelBase(Text):
    """A text at a distance from a place, turned with the direction to it."""

    __slots__ = ()

    def __init__(self, x=0, y=0, text="", *, axis=None, axis_direction="bottom", pad=5, **kwargs):
        self._axis, self._pad, self._external_pad, self._own_color = axis, pad, 0.0, False
        super().__init__(x, y, text, **kwargs)
        self.set_rotation_mode("anchor")
        self.set_axis_direction(axis_direction)

    def set_pad(self, pad):
        """Set the distance in points."""
        self._pad = pad

    def get_pad(self):
        return self._pad

    def set_color(self, color):
        if color != "auto":
            self._own_color = True
            call(FigureCalls.set, self._j, "color", to_java(color))

    def set_axis_direction(self, direction):
        """Set angle and alignment to what is usual at the left, right, bottom or top."""
        if direction not in self._alignments:
            raise ValueError(f"{direction!r} is not a valid value for d; supported values are "
                             + ", ".join(map(repr, self._alignments)))  # fmt: skip
        self.set_default_alignment(direction)
        self.set_default_angle(direction)
        self._axis_direction = direction

    def set_default_alignment(self, direction):
        vertical, horizontal = self._alignments[direction]
        self.set_va(vertical)
        self.set_ha(horizontal)

    def set_default_angle(self, direction):
        self.set_rotation(self._angles[direction])

    def invert_axis_direction(self):
        """Be as on the other side."""
        self.set_axis_direction(_OPPOSITE[self._axis_direction])

    def _placed(self, axes, place, angle, distance, text):
        """A text like this one at a distance from a place in pixels, in a direction in degrees."""
        turned = math.radians(angle)
        made = Text(0, 0, text)
        made.update_from(self)
        made.set_color(self.get_color())
        made.set(
            x=place[0] + distance * math.cos(turned), y=place[1] + distance * math.sin(turned), text=text,
            rotation=angle + 90 + self.get_rotation(), rotation_mode="anchor", transform=IdentityTransform(),
        )  # fmt: skip
        return draw_at(made, axes)


class AxisLabel(LabelBase):
    """The label of an axis; by default that which the axes were given."""

    __slots__ = ()
    _alignments = {
        "left": ("bottom", "center"), "right": ("top", "center"), "bottom": ("top", "center"),
        "top": ("bottom", "center"),
    }  # fmt: skip
    _angles = {"left": 180, "right": 0, "bottom": 0, "top": 180}

    def get_text(self):
        text = str(self._j.getText())
        return self._axis.get_label().get_text() if text == "__from_axes__" else text

    def get_color(self):
        source = self._j if self._own_color or self._axis is None else self._axis.get_label()._j
        return to_python(call(FigureCalls.get, source, "color"))

    def parts(self, axes, place, angle):
        """What is drawn at a place in pixels."""
        text = self.get_text()
        if not self.get_visible() or not text:
            return []
        distance = self._external_pad + self._pad * axes.figure.dpi / 72
        return [self._placed(axes, place, angle, distance, text)]


class TickLabels(LabelBase):
    """The labels of ticks: their looks, and how far from the ticks they are."""

    __slots__ = ()
    _alignments = {
        "left": ("center", "right"), "right": ("center", "left"), "bottom": ("baseline", "center"),
        "top": ("baseline", "center"),
    }  # fmt: skip
    _angles = {"left": 90, "right": -90, "bottom": 0, "top": 180}
    _axislabel_pad = 0.0

    def parts(self, axes, labels):
        """What is drawn: labels, given by places in pixels, angles and texts."""
        if not self.get_visible():
            self._axislabel_pad = self._external_pad
            return []
        labels = [one for one in labels if one[2].strip()]
        shift, whole = self._room(axes, [text for _, _, text in labels])
        pad = self._external_pad + self._pad * axes.figure.dpi / 72
        self._axislabel_pad = whole + pad
        return [self._placed(axes, place, angle, shift + pad, text) for place, angle, text in labels]

    def _room(self, axes, texts):
        """How far the texts are moved for their alignment, and how much room they take."""
        if not texts:
            return 0.0, 0.0
        renderer, font = RendererBase(axes.figure), self.get_fontproperties()
        sizes = [renderer.get_text_width_height_descent(t, font, t.count("$") > 1) for t in texts]
        side, vertical, horizontal = self._axis_direction, self.get_va(), self.get_ha()
        if side in ("left", "right"):
            width = max(w for w, h, d in sizes)
            return {side: width, "center": 0.5 * width}.get(horizontal, 0.0), width
        if vertical == "baseline":
            above, below = max(h - d for w, h, d in sizes), max(d for w, h, d in sizes)
            return (above if side == "bottom" else below), above + below
        height = max(h for w, h, d in sizes)
        return {side: height, "center": 0.5 * height}.get(vertical, 0.0), height


class GridlinesCollection(LineCollection):
    """The lines of a grid, found before each drawing."""

    __slots__ = ()
    _draws = True

    def __init__(self, axes, grid_helper):
        super().__init__(
            [], transform=axes.transData, colors=rcParams["grid.color"], linestyles=rcParams["grid.linestyle"],
            linewidths=rcParams["grid.linewidth"], alpha=rcParams["grid.alpha"], visible=rcParams["axes.grid"],
        )  # fmt: skip
        self._which, self._along, self._grid_helper = "major", "both", grid_helper
        draw_at(self, axes)
        self.set_clip_path(axes.patch)
        axes._j.addPart(self._j)

    def set_which(self, which):
        """Set whether lines are at 'major' ticks, at 'minor' ones or at 'both'."""
        self._which = which

    def set_axis(self, axis):
        """Set of which coordinates there are lines: 'x', 'y' or 'both'."""
        self._along = axis

    def set_grid_helper(self, grid_helper):
        """Set what says where the lines are."""
        self._grid_helper = grid_helper

    def draw(self, renderer):
        self._grid_helper.update_lim(self.axes)
        self.set_segments([list(zip(x, y)) for x, y in self._grid_helper.get_gridlines(self._which, self._along)])
        super().draw(renderer)
