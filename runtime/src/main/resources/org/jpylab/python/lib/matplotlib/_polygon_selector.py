"""A polygon that is clicked together, and dragged afterwards."""

import numpy

from matplotlib._selectors import RectangleSelector, ToolHandles, _SelectorWidget
from matplotlib.lines import Line2D


class PolygonSelector(_SelectorWidget):
    """Calls a function with the corners of a polygon that are clicked on.

    A finished polygon changes when a corner is dragged, or one of the marks of the box around it; the right button
    takes a corner away, and shift drags all.
    """

    def __init__(self, ax, onselect, useblit=False, props=None, handle_props=None, grab_range=10, *,
                 draw_bounding_box=False, box_handle_props=None, box_props=None):  # fmt: skip
        super().__init__(ax, onselect, useblit, state_modifier_keys=dict(
            clear="escape", move_vertex="control", move_all="shift", move="not-applicable", square="not-applicable",
            center="not-applicable", rotate="not-applicable"))  # fmt: skip
        self._xys = [(0, 0)]
        self.grab_range = grab_range
        self._active_handle = -1
        style = {**(dict(color="k", linestyle="-", linewidth=2, alpha=0.5) if props is None else props),
                 "animated": self.useblit}  # fmt: skip
        self._selection_artist = Line2D([], [], **style)
        ax.add_line(self._selection_artist)
        marks = {"markeredgecolor": "k", "markerfacecolor": style.get("color", "k"), **(handle_props or {})}
        self._handles = [ToolHandles(ax, [], [], "o", marks, self.useblit)]
        self._draw_box, self._box, self._box_props = draw_bounding_box, None, box_props
        self._box_handle_props = {**marks, **(box_handle_props or {})}
        self.set_visible(True)

    @property
    def verts(self):
        """The corners."""
        return self._xys[:-1]

    @verts.setter
    def verts(self, xys):
        self._xys = [*map(tuple, xys), tuple(xys[0])]
        self._finish()
        self.set_visible(True)
        self._draw_polygon()

    def _finish(self):
        self._selection_completed = True
        if self._draw_box and self._box is None:
            self._box = RectangleSelector(self.ax, None, useblit=self.useblit, grab_range=self.grab_range,
                                          handle_props=self._box_handle_props, props=self._box_props,
                                          interactive=True, ignore_event_outside=True)  # fmt: skip
            self._box._selection_completed = True
            self._box.connect_event("motion_notify_event", self._follow_box)
            self._fit_box()

    def _drop_box(self):
        if self._box is not None:
            self._box.disconnect_events()
            self._box.set_visible(False)
            self._box = None

    def _fit_box(self):
        if self._box is not None:
            xs, ys = zip(*self._xys)
            self._box.extents = min(xs), max(xs), min(ys), max(ys)
            self._fitted = self._box.extents

    def _follow_box(self, event):
        """Move and stretch the polygon as its box was."""
        if self._box is None or not self._selection_completed or self._fitted == self._box.extents:
            return
        (l0, r0, b0, t0), (l1, r1, b1, t1) = self._fitted, self._box.extents
        across, up = (r1 - l1) / (r0 - l0), (t1 - b1) / (t0 - b0)
        self._xys = [(l1 + (x - l0) * across, b1 + (y - b0) * up) for x, y in self._xys]
        self._draw_polygon()

    def onmove(self, event):
        """Let the next corner follow the mouse."""
        if self.ignore(event):
            return False
        event = self._cleaned(event)
        if self._active_handle >= 0:
            i = self._active_handle
            self._xys[i] = event.xdata, event.ydata
            if self._selection_completed and i in (0, len(self._xys) - 1):
                self._xys[0] = self._xys[-1] = event.xdata, event.ydata
        elif "move_all" in self._state and self._eventpress is not None:
            dx, dy = event.xdata - self._eventpress.xdata, event.ydata - self._eventpress.ydata
            self._xys = [(x + dx, y + dy) for x, y in self._at_press]
        elif self._selection_completed or "move_vertex" in self._state or "move_all" in self._state:
            return True
        else:
            x0, y0 = self.ax.transData.transform(self._xys[0])
            near = len(self._xys) > 3 and numpy.hypot(x0 - event.x, y0 - event.y) < self.grab_range
            self._xys[-1] = self._xys[0] if near else (event.xdata, event.ydata)
        self._draw_polygon()
        return True

    def _press(self, event):
        if (self._selection_completed or "move_vertex" in self._state) and self._xys:
            i, distance = self._handles[0].closest(event.x, event.y)
            if distance < self.grab_range:
                self._active_handle = i
        self._at_press = list(self._xys)

    def _release(self, event):
        if self._active_handle >= 0:
            if event.button == 3:
                self._take_corner(self._active_handle)
                self._draw_polygon()
            self._active_handle = -1
        elif len(self._xys) > 3 and self._xys[-1] == self._xys[0]:
            self._finish()
        elif not self._selection_completed and "move_all" not in self._state and "move_vertex" not in self._state:
            self._xys.insert(-1, (event.xdata, event.ydata))
        if self._selection_completed:
            self.onselect(self.verts)

    def _take_corner(self, i):
        if self._selection_completed and len(self._xys) > 2 and i in (0, len(self._xys) - 1):
            kept = self._xys[1:-1]
            self._xys = [*kept, kept[0]]
        else:
            self._xys.pop(i)
        if len(self._xys) <= 2:
            self._selection_completed = False
            self._drop_box()

    def clear(self):
        """Begin another polygon."""
        self._xys = [(0, 0)]
        self._selection_completed = False
        self._drop_box()
        self.set_visible(True)
        self._draw_polygon()

    def _draw_polygon(self):
        xs, ys = zip(*self._xys) if self._xys else ([], [])
        self._selection_artist.set_data(xs, ys)
        self._fit_box()
        closed = self._selection_completed or len(self._xys) > 3 and self._xys[-1] == self._xys[0]
        self._handles[0].set_data(*((xs[:-1], ys[:-1]) if closed else (xs, ys)))
        self.update()
