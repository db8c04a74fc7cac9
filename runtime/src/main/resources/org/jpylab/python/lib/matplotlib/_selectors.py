"""Widgets to choose a range, a rectangle or an outline with the mouse."""

import copy

import numpy

from matplotlib.lines import Line2D
from matplotlib.patches import Ellipse, Rectangle
from matplotlib.widgets import AxesWidget

_STATES = {"move": " ", "clear": "escape", "square": "shift", "center": "ctrl", "rotate": "r"}


class ToolHandles:
    """Marks on the corners, sides or centre of a shape, to be dragged."""

    def __init__(self, ax, x, y, marker="o", marker_props=None, useblit=True):
        self.ax = ax
        props = {"marker": marker, "markersize": 7, "markerfacecolor": "w", "linestyle": "none", "alpha": 0.5,
                 "visible": False, "label": "_nolegend_", **(marker_props or {})}  # fmt: skip
        self._markers = Line2D(x, y, animated=useblit, **props)
        ax.add_line(self._markers)

    x = property(lambda self: self._markers.get_xdata())
    y = property(lambda self: self._markers.get_ydata())
    artists = property(lambda self: (self._markers,))

    def set_data(self, pts, y=None):
        self._markers.set_data(*(pts if y is None else (pts, y)))

    def set_visible(self, val):
        self._markers.set_visible(val)

    def set_animated(self, val):
        self._markers.set_animated(val)

    def closest(self, x, y):
        """The number of the mark next to a place in pixels, and its distance."""
        points = self.ax.transData.transform(numpy.column_stack([self.x, self.y]))
        distance = numpy.hypot(points[:, 0] - x, points[:, 1] - y)
        i = int(numpy.argmin(distance))
        return i, distance[i]


class ToolLineHandles:
    """Lines at the ends of a range, to be dragged."""

    def __init__(self, ax, positions, direction, line_props=None, useblit=True):
        if direction not in ("horizontal", "vertical"):
            raise ValueError(f"{direction!r} is not a valid value for direction; supported values are 'horizontal', 'vertical'")
        self.ax, self._direction = ax, direction
        line = ax.axvline if direction == "horizontal" else ax.axhline
        self._artists = [line(p, **{**(line_props or {}), "visible": False, "animated": useblit}) for p in positions]

    artists = property(lambda self: tuple(self._artists))
    direction = property(lambda self: self._direction)

    @property
    def positions(self):
        along = Line2D.get_xdata if self._direction == "horizontal" else Line2D.get_ydata
        return [along(line)[0] for line in self._artists]

    def set_data(self, positions):
        for line, p in zip(self._artists, positions):
            (line.set_xdata if self._direction == "horizontal" else line.set_ydata)([p, p])

    def set_visible(self, value):
        for line in self._artists:
            line.set_visible(value)

    def set_animated(self, value):
        for line in self._artists:
            line.set_animated(value)

    def remove(self):
        for line in self._artists:
            line.remove()

    def closest(self, x, y):
        """The number of the line next to a place in pixels, and its distance."""
        k, at = (0, x) if self._direction == "horizontal" else (1, y)
        places = numpy.array([self.ax.transData.transform((p, p))[k] for p in self.positions])
        distance = numpy.abs(places - at)
        i = int(numpy.argmin(distance))
        return i, distance[i]


class _SelectorWidget(AxesWidget):
    """What choosers have in common: buttons, keys and the events at which a choice starts and ends."""

    def __init__(self, ax, onselect, useblit=False, button=None, state_modifier_keys=None, use_data_coordinates=False):
        super().__init__(ax)
        self._visible = True
        self.onselect = (lambda *args: None) if onselect is None else onselect
        self.useblit = useblit and self.canvas.supports_blit
        self._state_modifier_keys = {**_STATES, **(state_modifier_keys or {})}
        self._use_data_coordinates = use_data_coordinates
        self.validButtons = [button] if isinstance(button, int) else button
        self._state = set()
        self._selection_completed = False
        self._eventpress = self._eventrelease = self._prev_event = None
        self._handles = []
        for name, action in (("motion_notify_event", self.onmove), ("button_press_event", self.press),
                             ("button_release_event", self.release), ("key_press_event", self.on_key_press),
                             ("key_release_event", self.on_key_release), ("scroll_event", self.on_scroll)):  # fmt: skip
            self.connect_event(name, action)

    def ignore(self, event):
        """Whether an event is none of the widget's."""
        if not self.active or not self.ax.get_visible() or not self.canvas.widgetlock.available(self):
            return True
        if not hasattr(event, "button"):
            event.button = None
        if self.validButtons is not None and event.button not in self.validButtons:
            return True
        if self._eventpress is None:
            return event.inaxes is not self.ax
        if event.button == self._eventpress.button:
            return False
        return event.inaxes is not self.ax or event.button != self._eventpress.button

    def _place(self, event):
        if event.xdata is None:
            return None, None
        (x0, x1), (y0, y1) = self.ax.get_xbound(), self.ax.get_ybound()
        return min(max(event.xdata, x0), x1), min(max(event.ydata, y0), y1)

    def _cleaned(self, event):
        event = self._prev_event if event.xdata is None and self._prev_event is not None else copy.copy(event)
        event.xdata, event.ydata = self._place(event)
        self._prev_event = event
        return event

    def press(self, event):
        """Begin a choice."""
        if self.ignore(event):
            return False
        event = self._cleaned(event)
        self._eventpress = event
        if event.key == self._state_modifier_keys["move"]:
            self._state.add("move")
        self._press(event)
        return True

    def release(self, event):
        """End a choice."""
        if self.ignore(event) or self._eventpress is None:
            return False
        self._eventrelease = self._cleaned(event)
        self._release(self._eventrelease)
        self._eventpress = self._eventrelease = None
        self._state.discard("move")
        return True

    def onmove(self, event):
        """Follow the mouse."""
        if self.ignore(event) or self._eventpress is None:
            return False
        self._onmove(self._cleaned(event))
        return True

    def on_scroll(self, event):
        """Choosers make nothing of the wheel."""

    def on_key_press(self, event):
        """Change how a shape is drawn, or clear it."""
        if not self.active:
            return
        key = (event.key or "").replace("ctrl", "control")
        if key == self._state_modifier_keys["clear"]:
            self.clear()
            return
        for state, modifier in self._state_modifier_keys.items():
            if state != "clear" and modifier.replace("ctrl", "control") in key.split("+") + [key]:
                self._state.symmetric_difference_update({state}) if state == "rotate" else self._state.add(state)
        self._on_key_press(event)

    def on_key_release(self, event):
        """Go back to how a shape is usually drawn."""
        if self.active:
            key = (event.key or "").replace("ctrl", "control")
            for state, modifier in self._state_modifier_keys.items():
                if state != "rotate" and modifier.replace("ctrl", "control") in key:
                    self._state.discard(state)
            self._on_key_release(event)

    def _on_key_press(self, event):
        """No other keys mean anything."""

    _on_key_release = _press = _release = _onmove = _on_key_press

    artists = property(lambda self: (self._selection_artist, *(a for h in self._handles for a in h.artists)))
    visible = property(lambda self: self._visible, lambda self, v: self.set_visible(v))

    def set_visible(self, visible):
        """Show or hide the shape."""
        self._visible = visible
        for artist in self.artists:
            artist.set_visible(visible)

    def get_visible(self):
        return self._visible

    def clear(self):
        """Take the choice back."""
        self._selection_completed = False
        self.set_visible(False)
        self._visible = True
        self.update()

    def update(self):
        """Bring what is seen up to date."""
        if self.ax.get_visible() and self.ax.figure._j is not None:
            self.canvas.draw_idle()

    def update_background(self, event):
        """All is drawn at each time."""

    def set_props(self, **props):
        """Set properties of the shape."""
        self._selection_artist.set(**props)
        self.update()

    def set_handle_props(self, **handle_props):
        """Set properties of the marks to drag."""
        for handle in self._handles:
            for artist in handle.artists:
                artist.set(**handle_props)
        self.update()

    def add_state(self, state):
        """Draw in another way from now on: 'move', 'square', 'center' or 'rotate'."""
        self._check_state(state)
        self._state.add(state)

    def remove_state(self, state):
        """Go back to how a shape is usually drawn."""
        self._check_state(state)
        self._state.remove(state)

    def _check_state(self, state):
        known = [s for s in self._state_modifier_keys if s != "clear"]
        if state not in known:
            raise ValueError(f"{state!r} is not a valid value for state; supported values are " + ", ".join(map(repr, known)))


class SpanSelector(_SelectorWidget):
    """Calls a function with the ends of a range that is dragged over."""

    def __init__(self, ax, onselect, direction, minspan=0, useblit=False, props=None, onmove_callback=None,
                 interactive=False, button=None, handle_props=None, grab_range=10, state_modifier_keys=None,
                 drag_from_anywhere=False, ignore_event_outside=False, snap_values=None, *, rectprops=None,
                 span_stays=None):  # fmt: skip
        props = rectprops if props is None else props  # the two words had other names once
        interactive = interactive if span_stays is None else span_stays
        super().__init__(ax, onselect, useblit, button, state_modifier_keys)
        if direction not in ("horizontal", "vertical"):
            raise ValueError(f"{direction!r} is not a valid value for direction; supported values are 'horizontal', 'vertical'")
        self._direction, self.minspan, self.onmove_callback = direction, minspan, onmove_callback
        self._interactive, self.drag_from_anywhere = interactive, drag_from_anywhere
        self.ignore_event_outside, self.grab_range, self.snap_values = ignore_event_outside, grab_range, snap_values
        self._props = {**({"facecolor": "red", "alpha": 0.5} if props is None else props), "animated": self.useblit}
        self._selection_artist = None
        self._active_handle = None
        self.new_axes(ax)
        if interactive:
            line = {"color": self._props.get("facecolor", "r"), **(handle_props or {})}
            bounds = ax.get_xbound() if direction == "horizontal" else ax.get_ybound()  # these widen no limits
            self._edge_handles = ToolLineHandles(ax, bounds, direction, line, self.useblit)
            self._handles = [self._edge_handles]

    direction = property(lambda self: self._direction)

    def new_axes(self, ax):
        """Work in other axes."""
        self.ax = ax
        if self._direction == "horizontal":
            trans, w, h = ax.get_xaxis_transform(), 0, 1
        else:
            trans, w, h = ax.get_yaxis_transform(), 1, 0
        self._selection_artist = Rectangle((0, 0), w, h, transform=trans, visible=False, **self._props)
        ax.add_patch(self._selection_artist)

    def _at(self, event):
        return event.xdata if self._direction == "horizontal" else event.ydata

    @property
    def extents(self):
        """The ends of the range."""
        a = self._selection_artist
        low, length = (a.get_x(), a.get_width()) if self._direction == "horizontal" else (a.get_y(), a.get_height())
        return low, low + length

    @extents.setter
    def extents(self, extents):
        if self.snap_values is not None:
            snaps = numpy.asarray(self.snap_values)
            extents = [snaps[int(numpy.argmin(numpy.abs(snaps - e)))] for e in extents]
        low, high = sorted(map(float, extents))
        a = self._selection_artist
        if self._direction == "horizontal":
            a.set_x(low)
            a.set_width(high - low)
        else:
            a.set_y(low)
            a.set_height(high - low)
        for handle in self._handles:
            handle.set_data((low, high))
        self.set_visible(self._visible)
        self.update()

    def _press(self, event):
        self._active_handle = None
        if self._interactive and self._selection_artist.get_visible():
            i, distance = self._edge_handles.closest(event.x, event.y)
            low, high = self.extents
            if "move" in self._state or self.drag_from_anywhere and low <= self._at(event) <= high:
                self._active_handle = "C"
            elif distance <= self.grab_range:
                self._active_handle = i
        self._before = self.extents
        if self._active_handle is None and not (self.ignore_event_outside and self._selection_completed):
            at = self._at(event)
            self._visible = False
            self.extents = at, at
            self._visible = True

    def _onmove(self, event):
        at, start = self._at(event), self._at(self._eventpress)
        low, high = self._before
        if self._active_handle == "C":
            self.extents = low + at - start, high + at - start
        elif self._active_handle is not None:
            self.extents = (at, high) if self._active_handle == 0 else (low, at)
        elif not (self.ignore_event_outside and self._selection_completed):
            self.extents = start, at
        if self.onmove_callback is not None:
            self.onmove_callback(*self.extents)

    def _release(self, event):
        if not self._interactive:
            self._selection_artist.set_visible(False)
        low, high = self.extents
        if high - low <= self.minspan:
            self.set_visible(False)
            self._visible = True
            if self._selection_completed:
                self.onselect(low, high)
            self._selection_completed = False
        else:
            self.onselect(low, high)
            self._selection_completed = True
        self._active_handle = None
        self.update()


class RectangleSelector(_SelectorWidget):
    """Calls a function with the events at the corners of a rectangle that is dragged over."""

    def __init__(self, ax, onselect, drawtype="box", minspanx=0, minspany=0, useblit=False, lineprops=None, props=None,
                 spancoords="data", button=None, grab_range=10, handle_props=None, interactive=False,
                 state_modifier_keys=None, drag_from_anywhere=False, ignore_event_outside=False,
                 use_data_coordinates=False):  # fmt: skip
        super().__init__(ax, onselect, useblit, button, state_modifier_keys, use_data_coordinates)
        if drawtype != "box":
            raise NotImplementedError(f"{type(self).__name__}(drawtype={drawtype!r})")
        self._interactive, self.drag_from_anywhere = interactive, drag_from_anywhere
        self.ignore_event_outside, self.grab_range = ignore_event_outside, grab_range
        self.minspanx, self.minspany, self.spancoords = minspanx, minspany, spancoords
        given = dict(facecolor="red", edgecolor="black", alpha=0.2, fill=True) if props is None else dict(props)
        self._visible = given.pop("visible", True)
        self._props = {**given, "animated": self.useblit}
        self._active_handle = None
        self._selection_artist = self._init_shape(**self._props)
        ax.add_patch(self._selection_artist)
        if interactive:
            marks = {"markeredgecolor": self._props.get("edgecolor", "black"), **(handle_props or {})}
            self._handles = [ToolHandles(ax, *places, marker, marks, self.useblit) for places, marker in
                             ((self.corners, "o"), (self.edge_centers, "s"), ([[v] for v in self.center], "s"))]  # fmt: skip

    def _init_shape(self, **props):
        return Rectangle((0, 0), 0, 1, visible=False, rotation_point="center", **props)

    @property
    def extents(self):
        """Left, right, bottom and top."""
        a = self._selection_artist
        x, y = a.get_x(), a.get_y()
        return x, x + a.get_width(), y, y + a.get_height()

    @extents.setter
    def extents(self, extents):
        self._draw_shape(extents)
        for handle, places in zip(self._handles, (self.corners, self.edge_centers, [[v] for v in self.center])):
            handle.set_data(*places)
        self.set_visible(self._visible)
        self.update()

    def _draw_shape(self, extents):
        x0, x1, y0, y1 = extents
        (x0, x1), (y0, y1) = sorted([x0, x1]), sorted([y0, y1])
        self._selection_artist.set_bounds(x0, y0, x1 - x0, y1 - y0)

    @property
    def corners(self):
        """The x and the y of the corners, from the lower left one on."""
        x0, x1, y0, y1 = self.extents
        return numpy.array([[x0, x1, x1, x0], [y0, y0, y1, y1]], float)

    @property
    def edge_centers(self):
        """The x and the y of the middles of the sides: left, bottom, right, top."""
        x0, x1, y0, y1 = self.extents
        return numpy.array([[x0, (x0 + x1) / 2, x1, (x0 + x1) / 2], [(y0 + y1) / 2, y0, (y0 + y1) / 2, y1]], float)

    @property
    def center(self):
        x0, x1, y0, y1 = self.extents
        return (x0 + x1) / 2, (y0 + y1) / 2

    rotation = property(lambda self: 0.0)

    @property
    def geometry(self):
        """The y and the x of the corners, the first one again at the end."""
        x, y = self.corners
        return numpy.array([numpy.append(y, y[0]), numpy.append(x, x[0])])

    def _handle_at(self, event):
        if not (self._interactive and self._selection_completed):
            return None
        x0, x1, y0, y1 = self.extents
        inside = x0 <= event.xdata <= x1 and y0 <= event.ydata <= y1
        (c, dc), (e, de), (_, dm) = [h.closest(event.x, event.y) for h in self._handles]
        if "move" in self._state or dm < 2 * self.grab_range or self.drag_from_anywhere and inside and min(dc, de) > self.grab_range:
            return "C"
        if min(dc, de) > self.grab_range:
            return None
        return ("SW", "SE", "NE", "NW")[c] if dc <= de else ("W", "S", "E", "N")[e]

    def _press(self, event):
        self._active_handle = self._handle_at(event)
        self._before = self.extents
        if self._active_handle is None and not (self.ignore_event_outside and self._selection_completed):
            x, y = event.xdata, event.ydata
            self._visible, visible = False, self._visible
            self.extents = x, x, y, y
            self._visible = visible

    def _onmove(self, event):
        x0, x1, y0, y1 = self._before
        start, handle = self._eventpress, self._active_handle
        dx, dy = event.xdata - start.xdata, event.ydata - start.ydata
        if handle == "C":
            self.extents = x0 + dx, x1 + dx, y0 + dy, y1 + dy
            return
        if handle is not None:
            self.extents = (event.xdata if "W" in handle else x0, event.xdata if "E" in handle else x1,
                            event.ydata if "S" in handle else y0, event.ydata if "N" in handle else y1)  # fmt: skip
            return
        if self.ignore_event_outside and self._selection_completed:
            return
        if "square" in self._state:
            side = max(abs(dx), abs(dy))
            dx, dy = numpy.copysign(side, dx), numpy.copysign(side, dy)
        x, y = start.xdata, start.ydata
        back = 1 if "center" in self._state else 0
        self.extents = x - back * dx, x + dx, y - back * dy, y + dy

    def _release(self, event):
        if not self._interactive:
            self._selection_artist.set_visible(False)
        if self._active_handle is None and self._selection_completed and self.ignore_event_outside:
            return
        x0, x1, y0, y1 = self.extents
        self._eventpress.xdata, self._eventpress.ydata = x0, y0
        self._eventrelease.xdata, self._eventrelease.ydata = x1, y1
        spans = [x1 - x0, y1 - y0]
        if self.spancoords == "pixels":
            low, high = self.ax.transData.transform([[x0, y0], [x1, y1]])
            spans = list(numpy.abs(high - low))
        if spans[0] <= self.minspanx or spans[1] <= self.minspany:
            if self._selection_completed:
                self.onselect(self._eventpress, self._eventrelease)
            self.clear()
        else:
            self.onselect(self._eventpress, self._eventrelease)
            self._selection_completed = True
        self._active_handle = None
        self.update()


class EllipseSelector(RectangleSelector):
    """Calls a function with the events at the corners of an ellipse's box that is dragged over."""

    def _init_shape(self, **props):
        return Ellipse((0, 0), 0, 1, visible=False, **props)

    def _draw_shape(self, extents):
        x0, x1, y0, y1 = extents
        (x0, x1), (y0, y1) = sorted([x0, x1]), sorted([y0, y1])
        self._selection_artist.set(center=((x0 + x1) / 2, (y0 + y1) / 2), width=x1 - x0, height=y1 - y0)

    @property
    def extents(self):
        """Left, right, bottom and top."""
        (x, y), w, h = self._selection_artist.center, self._selection_artist.width, self._selection_artist.height
        return x - w / 2, x + w / 2, y - h / 2, y + h / 2

    extents = extents.setter(RectangleSelector.extents.fset)


class LassoSelector(_SelectorWidget):
    """Calls a function with the corners of an outline that is drawn by hand."""

    def __init__(self, ax, onselect=None, useblit=True, props=None, button=None):
        super().__init__(ax, onselect, useblit, button)
        self.verts = None
        self._selection_artist = Line2D([], [], **{**(props or {}), "animated": self.useblit, "visible": False})
        ax.add_line(self._selection_artist)

    def _press(self, event):
        self.verts = [(event.xdata, event.ydata)]
        self._selection_artist.set_visible(True)

    def _onmove(self, event):
        self.verts.append((event.xdata, event.ydata))
        self._selection_artist.set_data(*zip(*self.verts))
        self.update()

    def _release(self, event):
        if self.verts is not None:
            self.verts.append((event.xdata, event.ydata))
            self.onselect(self.verts)
        self._selection_artist.set_data([], [])
        self._selection_artist.set_visible(False)
        self.verts = None


class Lasso(AxesWidget):
    """Calls a function with the corners of an outline that is drawn by hand, from a place on, once."""

    def __init__(self, ax, xy, callback=None, useblit=True):
        super().__init__(ax)
        self.useblit = useblit and self.canvas.supports_blit
        x, y = xy
        self.verts = [(x, y)]
        self.line = Line2D([x], [y], linestyle="-", color="black", lw=2)
        ax.add_line(self.line)
        self.callback = callback
        self.connect_event("button_release_event", self.onrelease)
        self.connect_event("motion_notify_event", self.onmove)

    def onmove(self, event):
        """Follow the mouse."""
        if self.ignore(event) or self.verts is None or event.inaxes is not self.ax or event.button != 1:
            return
        self.verts.append((event.xdata, event.ydata))
        self.line.set_data(list(zip(*self.verts)))
        self.canvas.draw_idle()

    def onrelease(self, event):
        """End the outline."""
        if self.ignore(event) or self.verts is None:
            return
        self.verts.append((event.xdata, event.ydata))
        if len(self.verts) > 2:
            self.callback(self.verts)
        self.line.remove()
        self.verts = None
        self.disconnect_events()
