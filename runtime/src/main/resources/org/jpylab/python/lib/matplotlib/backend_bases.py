"""Canvases, what a person does on them, and timers."""

import enum

from matplotlib._border import Displays, call, to_python


class MouseButton(enum.IntEnum):
    """The buttons of a mouse."""

    LEFT = 1
    MIDDLE = 2
    RIGHT = 3
    BACK = 8
    FORWARD = 9


# --- events -----------------------------------------------------------------------------------


class Event:
    """Something that happened on a canvas."""

    def __init__(self, name, canvas, guiEvent=None):
        self.name, self.canvas, self.guiEvent = name, canvas, guiEvent


class DrawEvent(Event):
    """The figure was drawn."""

    renderer = None


class CloseEvent(Event):
    """The window was closed."""


class ResizeEvent(Event):
    """The window has another size."""

    def __init__(self, name, canvas):
        super().__init__(name, canvas)
        self.width, self.height = canvas.get_width_height()


class LocationEvent(Event):
    """An event at a place: `x`, `y` in pixels, `xdata`, `ydata` in the axes `inaxes`."""

    def __init__(self, name, canvas, x, y, inaxes=None, xdata=None, ydata=None, guiEvent=None):
        super().__init__(name, canvas, guiEvent)
        self.x, self.y = x, y
        self.inaxes, self.xdata, self.ydata = inaxes, xdata, ydata


class MouseEvent(LocationEvent):
    """A button, the wheel or a move of the mouse."""

    button = key = None
    step = 0
    dblclick = False

    def __repr__(self):
        return (
            f"{self.name}: xy=({self.x}, {self.y}) xydata=({self.xdata}, {self.ydata}) "
            f"button={self.button} dblclick={self.dblclick} inaxes={self.inaxes}"
        )


class KeyEvent(LocationEvent):
    """A key, such as 'a' or 'ctrl+left'."""

    key = None


def _event(canvas, j):
    name = str(j.name())
    if name == "draw_event":
        return DrawEvent(name, canvas)
    if name == "close_event":
        return CloseEvent(name, canvas)
    if name == "resize_event":
        return ResizeEvent(name, canvas)
    axes = to_python(j.axes())
    x, y = (j.xdata(), j.ydata()) if axes is not None else (None, None)
    kind = KeyEvent if name.startswith("key") else MouseEvent
    made = kind(name, canvas, j.x(), j.y(), axes, x, y)
    made.key = None if j.key() is None else str(j.key())
    if kind is MouseEvent:
        made.step, made.dblclick = j.step(), j.doubleClick()
        if name == "scroll_event":
            made.button = "up" if made.step > 0 else "down"
        elif j.button():
            made.button = MouseButton(j.button())
    return made


# --- canvases ---------------------------------------------------------------------------------


class FigureCanvasBase:
    """What a figure is drawn on."""

    events = ["resize_event", "draw_event", "key_press_event", "key_release_event", "button_press_event",
              "button_release_event", "scroll_event", "motion_notify_event", "figure_enter_event",
              "figure_leave_event", "axes_enter_event", "axes_leave_event", "close_event"]  # fmt: skip

    def __init__(self, figure):
        self.figure = figure
        self._looping = False

    @property
    def manager(self):
        return FigureManagerBase(self, self.figure.number)

    toolbar = None

    def draw(self, *args, **kwargs):
        """Lay the figure out and bring what is seen up to date."""
        Displays.drawNow(self.figure._j)

    def draw_idle(self, *args, **kwargs):
        """Bring what is seen up to date when the program waits or calls `flush_events`."""
        Displays.drawIdle(self.figure._j)

    def blit(self, bbox=None):
        """Bring what is seen up to date: all is drawn, which is fast enough."""
        Displays.draw(self.figure._j)

    def copy_from_bbox(self, bbox):
        return bbox

    def restore_region(self, region, *args, **kwargs):
        pass

    def flush_events(self):
        """Do what a person has asked for meanwhile."""
        Displays.flush()

    def get_width_height(self, *, physical=False):
        """The size in pixels."""
        return tuple(int(v) for v in self.figure.bbox.size)

    def buffer_rgba(self):
        """The pixels: rows, columns and red, green, blue, opacity."""
        import numpy

        return numpy._wrap(Displays.pixels(self.figure._j))

    def tostring_rgb(self):
        """The pixels as bytes of red, green and blue."""
        return self.buffer_rgba()[..., :3].tobytes()

    def tostring_argb(self):
        """The pixels as bytes of opacity, red, green and blue."""
        return self.buffer_rgba()[..., [3, 0, 1, 2]].tobytes()

    def print_to_buffer(self):
        """The pixels as bytes of red, green, blue and opacity, and the size."""
        return self.buffer_rgba().tobytes(), self.get_width_height()

    def mpl_connect(self, s, func):
        """Call a function at each event of a name; the number to disconnect it with.

        >>> from matplotlib.pyplot import figure
        >>> figure().canvas.mpl_connect('button_press_event', print)
        1
        """
        if s not in self.events:
            if s == "pick_event":
                raise NotImplementedError("pick events")
            raise ValueError(f"{s!r} is not a valid value for signal; supported values are "
                             + ", ".join(map(repr, self.events)))  # fmt: skip

        def told(j):
            try:
                func(_event(self, j))
            except Exception:
                import traceback

                traceback.print_exc()

        return call(Displays.connect, self.figure._j, s, told)

    def mpl_disconnect(self, cid):
        """Take a function back."""
        if cid is not None:
            Displays.disconnect(self.figure._j, int(cid))

    def new_timer(self, interval=None, callbacks=None):
        """A timer of some milliseconds."""
        return TimerBase(interval, callbacks)

    def start_event_loop(self, timeout=0):
        """Let a person act until `stop_event_loop` is called or a time in seconds is over."""
        from time import monotonic

        end = monotonic() + (timeout if timeout > 0 else 1e9)
        self._looping = True
        while self._looping and Displays.linger(max(end - monotonic(), 0)) and monotonic() < end:
            pass
        self._looping = False

    def stop_event_loop(self):
        self._looping = False

    def print_figure(self, filename, **kwargs):
        self.figure.savefig(filename, **kwargs)

    def _print_as(name):
        def write(self, filename, **kwargs):
            self.figure.savefig(filename, format=name, **kwargs)

        write.__name__, write.__doc__ = f"print_{name}", f"Write the figure as {name.upper()}."
        return write

    print_png, print_jpg, print_pdf, print_svg, print_eps, print_tif, print_raw, print_rgba = map(
        _print_as, ("png", "jpg", "pdf", "svg", "eps", "tif", "raw", "rgba")
    )
    print_jpeg, print_tiff = print_jpg, print_tif
    del _print_as

    @classmethod
    def get_supported_filetypes(cls):
        """What `savefig` can write, by ending."""
        return {"eps": "Encapsulated Postscript", "jpg": "Joint Photographic Experts Group",
                "jpeg": "Joint Photographic Experts Group", "pdf": "Portable Document Format",
                "png": "Portable Network Graphics", "ps": "Postscript", "raw": "Raw RGBA bitmap", "rgba": "Raw RGBA bitmap",
                "svg": "Scalable Vector Graphics", "svgz": "Scalable Vector Graphics",
                "tif": "Tagged Image File Format", "tiff": "Tagged Image File Format"}  # fmt: skip


class FigureManagerBase:
    """A figure's window."""

    toolbar = window = None

    def __init__(self, canvas, num):
        self.canvas, self.num = canvas, num

    def show(self):
        self.canvas.figure.show()

    def get_window_title(self):
        return self.canvas.figure._label or f"Figure {self.num}"

    def set_window_title(self, title):
        Displays.setTitle(self.canvas.figure._j, str(title))

    def full_screen_toggle(self):
        pass

    def resize(self, w, h):
        dpi = self.canvas.figure.dpi
        self.canvas.figure.set_size_inches(w / dpi, h / dpi)


# --- timers -----------------------------------------------------------------------------------


class TimerBase:
    """Calls functions again and again, as long as each returns something true."""

    def __init__(self, interval=None, callbacks=None):
        self.callbacks = [] if callbacks is None else [tuple(c) for c in callbacks]
        self._interval = 1000 if interval is None else int(interval)
        self.single_shot = False
        self._timer = None

    @property
    def interval(self):
        return self._interval

    @interval.setter
    def interval(self, milliseconds):
        self._interval = max(int(milliseconds), 1)
        if self._timer is not None:
            self._timer.setInterval(float(self._interval))

    def start(self):
        if self._timer is None:
            self._timer = Displays.timer(float(self._interval), self._turn)
        self._timer.start()

    def stop(self):
        if self._timer is not None:
            self._timer.stop()

    def add_callback(self, func, *args, **kwargs):
        self.callbacks.append((func, args, kwargs))
        return func

    def remove_callback(self, func, *args, **kwargs):
        self.callbacks = [c for c in self.callbacks if c[0] is not func]

    def _turn(self):
        for entry in list(self.callbacks):
            func, args, kwargs = entry
            try:
                again = func(*args, **kwargs)
            except Exception:
                import traceback

                traceback.print_exc()
                again = False
            if again == 0 and entry in self.callbacks and again is not None:
                self.callbacks.remove(entry)
        if self.single_shot or not self.callbacks:
            self.stop()
