"""Canvases, what a person does on them, and timers."""

from matplotlib._border import Displays, call
from matplotlib._events import (
    CloseEvent, DrawEvent, Event, KeyEvent, LocationEvent, MouseButton, MouseEvent, PickEvent, ResizeEvent, event_of,
)  # fmt: skip
from matplotlib._missing import refuse
from matplotlib._renderer import GraphicsContextBase, ListRenderer, RendererBase
from matplotlib.cbook import CallbackRegistry


class NonGuiException(Exception):
    """A canvas has no window."""


_refuse = refuse(__name__, "ShowBase ToolContainerBase button_press_handler get_registered_canvas_class register_backend")


def __getattr__(name):
    if name == "cursors":
        from matplotlib.backend_tools import Cursors

        return Cursors
    if name == "Gcf":
        from matplotlib._pylab_helpers import Gcf

        return Gcf
    return _refuse(name)


# --- canvases ---------------------------------------------------------------------------------


class FigureCanvasBase:
    """What a figure is drawn on."""

    events = ["resize_event", "draw_event", "key_press_event", "key_release_event", "button_press_event",
              "button_release_event", "scroll_event", "motion_notify_event", "figure_enter_event",
              "figure_leave_event", "axes_enter_event", "axes_leave_event", "close_event", "pick_event"]  # fmt: skip
    supports_blit = True
    fixed_dpi = None
    required_interactive_framework = None
    device_pixel_ratio = 1

    def __init__(self, figure=None):
        if figure is None:
            from matplotlib.figure import Figure

            figure = Figure()
        figure.set_canvas(self)
        self.figure = figure
        self._looping = False
        self._saving = False
        self._heard = set()
        self._grabber = None
        self.callbacks = CallbackRegistry(_report, signals=self.events)
        self.widgetlock = LockDraw(self)

    @property
    def manager(self):
        return FigureManagerBase(self, self.figure.number)

    @property
    def toolbar(self):
        """The buttons of the figure's window, or None when it has no window."""
        return NavigationToolbar2(self) if Displays.hasWindow(self.figure._j) else None

    def draw(self, *args, **kwargs):
        """Lay the figure out and bring what is seen up to date."""
        call(Displays.drawNow, self.figure._j)

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

    def buffer_rgba(self, *corner):
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
        0
        """
        cid = self.callbacks.connect(s, func)
        for name in ("button_press_event", "scroll_event") if s == "pick_event" else (s,):
            if name not in self._heard:
                self._heard.add(name)
                call(Displays.connect, self.figure._j, name, self._hear)
        return cid

    def _hear(self, j):
        event = event_of(self, j)
        if event.name in ("button_press_event", "scroll_event") and self.callbacks.callbacks.get("pick_event"):
            self.figure.pick(event)
        event._process()

    def _pick(self, mouseevent, artist, properties):
        PickEvent("pick_event", self, mouseevent, artist, **properties)._process()

    def mpl_disconnect(self, cid):
        """Take a function back."""
        if cid is not None:
            self.callbacks.disconnect(cid)

    def inaxes(self, xy):
        """The topmost visible axes at a place in pixels, or None."""
        found = [a for a in self.figure.get_axes() if a.get_visible() and a.contains_point(xy)]
        return max(reversed(found), key=lambda a: a.get_zorder()) if found else None

    def grab_mouse(self, ax):
        """Give the mouse's events to axes alone."""
        if self._grabber not in (None, ax):
            raise RuntimeError("Another Axes already grabs mouse input")
        self._grabber = ax

    def release_mouse(self, ax):
        """Give the mouse's events to all axes."""
        if self._grabber is ax:
            self._grabber = None

    def set_cursor(self, cursor):
        """The window chooses its cursor."""

    def is_saving(self):
        return self._saving

    def get_renderer(self, cleared=False):
        """What artists are measured with."""
        return RendererBase(self.figure)

    renderer = property(get_renderer)

    @classmethod
    def new_manager(cls, figure, num):
        """A manager of the figure's window."""
        return FigureManagerBase(cls(figure), num)

    def switch_backends(self, FigureCanvasClass):
        """A canvas of another class for the figure."""
        return FigureCanvasClass(self.figure)

    def resize(self, width, height):
        """Give the window another size in pixels."""
        self.figure.set_size_inches(width / self.figure.dpi, height / self.figure.dpi)

    def get_window_title(self):
        return self.manager.get_window_title()

    def set_window_title(self, title):
        self.manager.set_window_title(title)

    filetypes = property(lambda self: self.get_supported_filetypes())

    @classmethod
    def get_default_filetype(cls):
        from matplotlib import rcParams

        return rcParams["savefig.format"]

    @classmethod
    def get_supported_filetypes_grouped(cls):
        """The endings of what `savefig` can write, by kind."""
        kinds = {}
        for ending, kind in cls.get_supported_filetypes().items():
            kinds.setdefault(kind, []).append(ending)
        return {kind: sorted(endings) for kind, endings in kinds.items()}

    def get_default_filename(self):
        title = self.manager.get_window_title() if self.figure.number else "image"
        return f"{(title or 'image').replace(' ', '_')}.{self.get_default_filetype()}"

    def button_press_event(self, x, y, button, dblclick=False, guiEvent=None):
        """Tell those who listen that a button was pressed."""
        event = MouseEvent("button_press_event", self, x, y, button, None, dblclick=dblclick, guiEvent=guiEvent)
        self.figure.pick(event)
        event._process()

    def button_release_event(self, x, y, button, guiEvent=None):
        """Tell those who listen that a button was released."""
        MouseEvent("button_release_event", self, x, y, button, guiEvent=guiEvent)._process()

    def motion_notify_event(self, x, y, guiEvent=None):
        """Tell those who listen that the mouse was moved."""
        MouseEvent("motion_notify_event", self, x, y, guiEvent=guiEvent)._process()

    def scroll_event(self, x, y, step, guiEvent=None):
        """Tell those who listen that the wheel was turned."""
        MouseEvent("scroll_event", self, x, y, step=step, guiEvent=guiEvent)._process()

    def key_press_event(self, key, guiEvent=None):
        """Tell those who listen that a key was pressed."""
        KeyEvent("key_press_event", self, key, guiEvent=guiEvent)._process()

    def key_release_event(self, key, guiEvent=None):
        """Tell those who listen that a key was released."""
        KeyEvent("key_release_event", self, key, guiEvent=guiEvent)._process()

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

    def print_figure(self, filename, dpi=None, facecolor=None, edgecolor=None, orientation="portrait", format=None,
                     *, bbox_inches=None, pad_inches=None, bbox_extra_artists=None, backend=None, **kwargs):  # fmt: skip
        """Write the figure to a file."""
        given = dict(dpi=dpi, facecolor=facecolor, edgecolor=edgecolor, format=format, bbox_inches=bbox_inches,
                     pad_inches=pad_inches)  # fmt: skip
        self.figure.savefig(filename, **{k: v for k, v in given.items() if v is not None}, **kwargs)

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
        """What the ending of a file may be; WebP and PGF are known by name only."""
        return {"eps": "Encapsulated Postscript", "jpg": "Joint Photographic Experts Group",
                "jpeg": "Joint Photographic Experts Group", "pdf": "Portable Document Format",
                "pgf": "PGF code for LaTeX", "png": "Portable Network Graphics", "ps": "Postscript", "raw": "Raw RGBA bitmap", "rgba": "Raw RGBA bitmap",
                "svg": "Scalable Vector Graphics", "svgz": "Scalable Vector Graphics",
                "tif": "Tagged Image File Format", "tiff": "Tagged Image File Format",
                "webp": "WebP Image Format"}  # fmt: skip


def _report(problem):
    import traceback

    traceback.print_exception(problem)


class LockDraw:
    """Lets one owner at a time draw on a canvas by hand."""

    def __init__(self, canvas=None):
        self._owner, self._canvas = None, canvas

    def __call__(self, o):
        """Take the lock."""
        if not self.available(o):
            raise ValueError("already locked")
        self._owner = o

    def release(self, o):
        """Give the lock back."""
        if not self.available(o):
            raise ValueError("you do not own this lock")
        self._owner = None

    def available(self, o):
        return not self.locked() or self.isowner(o)  # nobody owns it while a button of the toolbar is down

    def isowner(self, o):
        return self._owner is o

    def locked(self):
        if self._owner is not None:
            return True
        return self._canvas is not None and str(Displays.mode(self._canvas.figure._j)) != "NONE"


class NavigationToolbar2:
    """The buttons of a figure's window."""

    def __init__(self, canvas):
        self.canvas = canvas

    @property
    def mode(self):
        """What dragging does: 'pan/zoom', 'zoom rect' or nothing."""
        return {"PAN": "pan/zoom", "ZOOM": "zoom rect"}.get(str(Displays.mode(self.canvas.figure._j)), "")

    def _press(self, button):
        call(Displays.press, self.canvas.figure._j, button)

    def home(self, *args):
        """Go back to the first view."""
        self._press("home")

    def back(self, *args):
        """Go to the view before."""
        self._press("back")

    def forward(self, *args):
        """Go to the view after."""
        self._press("forward")

    def pan(self, *args):
        """Let dragging move what is seen, or do it no more."""
        self._press("pan")

    def zoom(self, *args):
        """Let dragging enlarge a rectangle, or do it no more."""
        self._press("zoom")

    def save_figure(self, *args):
        """Ask for a file to write the figure to."""
        self._press("save")


class FigureManagerBase:
    """A figure's window."""

    window = None
    toolbar = property(lambda self: self.canvas.toolbar)
    key_press_handler_id = button_press_handler_id = None

    def __init__(self, canvas, num):
        self.canvas, self.num = canvas, num

    def show(self):
        self.canvas.figure.show()

    def get_window_title(self):
        figure = self.canvas.figure
        return figure.__dict__.get("_title") or figure._label or f"Figure {self.num}"

    def set_window_title(self, title):
        self.canvas.figure._title = str(title)
        Displays.setTitle(self.canvas.figure._j, str(title))

    def full_screen_toggle(self):
        """Let the window fill the screen, or no more."""
        if Displays.hasWindow(self.canvas.figure._j):
            call(Displays.press, self.canvas.figure._j, "fullscreen")

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


# --- keys -------------------------------------------------------------------------------------


def key_press_handler(event, canvas=None, toolbar=None):
    """Do what a key of the settings `keymap.…` stands for, in a window of the program's own."""
    if event.key is None:
        return
    from matplotlib import rcParams

    canvas = event.canvas if canvas is None else canvas
    toolbar = canvas.toolbar if toolbar is None else toolbar
    for name in ("home", "back", "forward", "pan", "zoom", "save"):
        if toolbar is not None and event.key in rcParams["keymap." + name]:
            getattr(toolbar, "save_figure" if name == "save" else name)()
            canvas.draw_idle()
    if event.key in rcParams["keymap.fullscreen"]:
        canvas.manager.full_screen_toggle()
    ax = event.inaxes
    if ax is None:
        return
    for name, axis in (("yscale", "y"), ("xscale", "x")):
        if event.key in rcParams["keymap." + name]:
            now = getattr(ax, f"get_{axis}scale")()
            getattr(ax, f"set_{axis}scale")("linear" if now == "log" else "log")
            canvas.draw_idle()
    if event.key in rcParams["keymap.grid"]:
        ax.grid()
        canvas.draw_idle()
