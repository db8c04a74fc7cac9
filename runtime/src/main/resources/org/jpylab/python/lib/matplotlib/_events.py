"""What a person does on a canvas."""

import enum

from matplotlib._border import to_python


class MouseButton(enum.IntEnum):
    """The buttons of a mouse."""

    LEFT = 1
    MIDDLE = 2
    RIGHT = 3
    BACK = 8
    FORWARD = 9


class Event:
    """Something that happened on a canvas."""

    def __init__(self, name, canvas, guiEvent=None):
        self.name, self.canvas, self.guiEvent = name, canvas, guiEvent

    def _process(self):
        """Tell those who listen to events of this name."""
        self.canvas.callbacks.process(self.name, self)


class DrawEvent(Event):
    """The figure was drawn."""

    def __init__(self, name, canvas, renderer=None):
        super().__init__(name, canvas)
        self.renderer = canvas.get_renderer() if renderer is None else renderer


class CloseEvent(Event):
    """The window was closed."""


class ResizeEvent(Event):
    """The window has another size."""

    def __init__(self, name, canvas):
        super().__init__(name, canvas)
        self.width, self.height = canvas.get_width_height()


class LocationEvent(Event):
    """An event at a place: `x`, `y` in pixels, `xdata`, `ydata` in the axes `inaxes`."""

    lastevent = None
    key = None

    def __init__(self, name, canvas, x, y, guiEvent=None, *, modifiers=None):
        super().__init__(name, canvas, guiEvent)
        self.x = int(x) if x is not None else x
        self.y = int(y) if y is not None else y
        self.modifiers = frozenset(modifiers or ())
        self.inaxes = self.xdata = self.ydata = None
        if x is not None and y is not None:
            self.inaxes = canvas.inaxes((x, y))
            if self.inaxes is not None:
                self.xdata, self.ydata = map(float, self.inaxes.transData.inverted().transform((x, y)))


class MouseEvent(LocationEvent):
    """A button, the wheel or a move of the mouse."""

    button = None
    step = 0
    dblclick = False

    def __init__(self, name, canvas, x, y, button=None, key=None, step=0, dblclick=False, guiEvent=None, *,
                 modifiers=None):  # fmt: skip
        super().__init__(name, canvas, x, y, guiEvent, modifiers=modifiers)
        self.button = MouseButton(button) if isinstance(button, int) and button in set(MouseButton) else button
        if name == "scroll_event" and button is None:
            self.button = "up" if step >= 0 else "down"
        self.key, self.step, self.dblclick = key, step, dblclick

    def __str__(self):
        return (
            f"{self.name}: xy=({self.x}, {self.y}) xydata=({self.xdata}, {self.ydata}) "
            f"button={self.button} dblclick={self.dblclick} inaxes={self.inaxes}"
        )

    __repr__ = __str__


class KeyEvent(LocationEvent):
    """A key, such as 'a' or 'ctrl+left'."""

    def __init__(self, name, canvas, key, x=0, y=0, guiEvent=None):
        super().__init__(name, canvas, x, y, guiEvent)
        self.key = key


class PickEvent(Event):
    """A click on an artist: `artist`, the `mouseevent`, and what the artist tells, such as `ind`."""

    def __init__(self, name, canvas, mouseevent, artist, guiEvent=None, **kwargs):
        super().__init__(name, canvas, mouseevent.guiEvent if guiEvent is None else guiEvent)
        self.mouseevent, self.artist = mouseevent, artist
        self.__dict__.update(kwargs)


def event_of(canvas, j):
    """The event for one of the figure model's displays."""
    name = str(j.name())
    if name == "draw_event":
        return DrawEvent(name, canvas)
    if name == "close_event":
        return CloseEvent(name, canvas)
    if name == "resize_event":
        return ResizeEvent(name, canvas)
    kind = KeyEvent if name.startswith("key") else MouseEvent
    made = object.__new__(kind)
    Event.__init__(made, name, canvas)
    made.x, made.y, made.modifiers = j.x(), j.y(), frozenset()
    made.inaxes = to_python(j.axes())
    made.xdata, made.ydata = (j.xdata(), j.ydata()) if made.inaxes is not None else (None, None)
    made.key = None if j.key() is None else str(j.key())
    if kind is MouseEvent:
        made.step, made.dblclick = j.step(), j.doubleClick()
        if name == "scroll_event":
            made.button = "up" if made.step > 0 else "down"
        elif j.button():
            made.button = MouseButton(j.button())
    return made


def readout(j):
    """What a window tells of an event's place: coordinates, and the value of a picture there."""
    ax = to_python(j.axes())
    if ax is None or not ax.get_navigate():
        return ""
    event = event_of(ax.figure.canvas, j)
    try:
        text = ax.format_coord(event.xdata, event.ydata).rstrip()
    except (ValueError, OverflowError):
        return ""
    seen = [a for a in ax.get_children() if a.get_mouseover() and a.get_visible() and a.contains(event)[0]]
    if seen:
        top = max(reversed(seen), key=lambda a: a.get_zorder())
        data = top.get_cursor_data(event)
        value = "" if data is None else top.format_cursor_data(data).rstrip()
        if value:
            text += "\n" + value
    return text
