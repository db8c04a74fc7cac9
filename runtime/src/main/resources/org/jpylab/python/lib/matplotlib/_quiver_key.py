"""An arrow that says how long the arrows of a field are."""

import math

from java import type as _java

from matplotlib._border import call, to_python
from matplotlib._composed import Composed, draw_at
from matplotlib.collections import PolyCollection
from matplotlib.text import Text
from matplotlib.transforms import IdentityTransform

_ALIGN = {"N": ("center", "bottom"), "S": ("center", "top"), "E": ("left", "center"), "W": ("right", "center")}
_PIVOT = {"N": "middle", "S": "middle", "E": "tip", "W": "tail"}


class QuiverKey(Composed):
    """An arrow of a quiver with a label."""

    __slots__ = ()
    halign = {k: v[0] for k, v in _ALIGN.items()}
    valign = {k: v[1] for k, v in _ALIGN.items()}
    pivot = _PIVOT

    def __init__(self, Q, X, Y, U, label, *, angle=0, coordinates="axes", color=None, labelsep=0.1, labelpos="N",
                 labelcolor=None, fontproperties=None, **kwargs):  # fmt: skip
        super().__init__()
        self.Q, self.X, self.Y, self.U, self.angle, self.coord = Q, X, Y, U, angle, coordinates
        self.color, self.label, self.labelpos, self.labelcolor, self.kw = color, label, labelpos, labelcolor, kwargs
        self._labelsep_inches = labelsep
        ha, va = _ALIGN[labelpos]
        self.text = Text(0, 0, label, horizontalalignment=ha, verticalalignment=va, fontproperties=fontproperties or {})
        if labelcolor is not None:
            self.text.set_color(labelcolor)
        self._j.setZorder(Q.get_zorder() + 0.1)

    @property
    def labelsep(self):
        """The distance of the label in pixels."""
        return self._labelsep_inches * self.Q.axes.figure.dpi

    def _coordinates(self):
        ax = self.Q.axes
        known = {"data": ax.transData, "axes": ax.transAxes, "figure": ax.figure.transFigure, "inches": ax.figure.dpi_scale_trans}
        if self.coord not in known:
            names = ", ".join(map(repr, known))
            raise ValueError(f"{self.coord!r} is not a valid value for coordinates; supported values are {names}")
        return known[self.coord]

    def _parts(self):
        x, y = self._coordinates().transform((self.X, self.Y))
        calls = _java("org.jpylab.pylab.FieldCalls")
        outline = to_python(call(calls.arrow, self.Q._j, float(self.U), float(self.angle), _PIVOT[self.labelpos]))
        look = dict(facecolors="k" if self.Q.get_array() is not None else self.Q.get_facecolor()[:1], edgecolors=self.Q.get_edgecolor()[:1],
                    linewidths=self.Q.get_linewidth(), **self.kw)  # fmt: skip
        arrow = PolyCollection([outline.vertices + (x, y)], closed=False, **look)
        if self.color is not None:
            arrow.set_color(self.color)
        arrow.set_transform(IdentityTransform())
        gap = self.labelsep
        dx, dy = {"E": (gap, 0), "W": (-gap, 0), "N": (0, gap), "S": (0, -gap)}[self.labelpos]
        self.text.set_position((x + dx, y + dy))
        self.text.set_transform(IdentityTransform())
        self.vector = arrow
        return [draw_at(arrow, self.Q.axes), draw_at(self.text, self.Q.axes)]

    def _extent(self):
        self._parts()
        return self.text.get_window_extent()
