"""`Figure`: what holds axes."""

from matplotlib._border import Displays, FigureCalls, Proxy, adopt, call, register, to_java, to_python
from matplotlib._artists import Artist


@register
class Figure(Artist):
    """A figure of a size in inches."""

    __slots__ = ()

    def __init__(self, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, linewidth=0.0,
                 frameon=None, subplotpars=None, tight_layout=None, constrained_layout=None, layout=None,
                 **kwargs):  # fmt: skip
        size = None if figsize is None else [float(v) for v in figsize]
        adopt(self, call(FigureCalls.figure, size, None if dpi is None else float(dpi)))
        self._current = None
        self._layout = "tight" if tight_layout or layout == "tight" else None
        if facecolor is not None:
            self.set_facecolor(facecolor)
        if edgecolor is not None:
            self.set_edgecolor(edgecolor)
        if frameon is not None:
            self.set_frameon(frameon)
        if kwargs:
            self.set(**kwargs)

    number = None

    @property
    def axes(self):
        return to_python(FigureCalls.axesOf(self._j))

    get_axes = lambda self: self.axes

    @property
    def figure(self):
        return self

    @property
    def dpi(self):
        return self._j.getDpi()

    @dpi.setter
    def dpi(self, value):
        self._j.setDpi(float(value))

    @property
    def texts(self):
        return to_python(self._j.texts())

    @property
    def patch(self):
        return to_python(self._j.patch())

    @property
    def canvas(self):
        made = self.__dict__.get("_canvas")
        if made is None:
            from matplotlib.backend_bases import FigureCanvasBase

            made = self._canvas = FigureCanvasBase(self)
        return made

    @property
    def transFigure(self):
        """Fractions of the figure to pixels."""
        return to_python(self._j.transFigure())

    @property
    def dpi_scale_trans(self):
        """Inches to pixels."""
        return to_python(self._j.dpiScale())

    @property
    def bbox(self):
        return to_python(self._j.pixelBox())

    def add_subplot(self, *args, **kwargs):
        """Add axes at a place of a grid."""
        given = [a if not isinstance(a, Artist) else a._j for a in map(to_java, args)]
        made = to_python(
            call(FigureCalls.addSubplot, self._j, given, {k: to_java(v) for k, v in kwargs.items()})
        )
        self._current = made
        return made

    def add_axes(self, *args, **kwargs):
        """Add axes at left, bottom, width, height in fractions of the figure."""
        import numpy

        rect = args[0] if args else kwargs.pop("rect")
        if isinstance(rect, Artist):
            self._current = rect
            return rect
        bounds = numpy._doubles(rect)
        made = to_python(
            call(FigureCalls.addAxes, self._j, bounds, {k: to_java(v) for k, v in kwargs.items()})
        )
        self._current = made
        return made

    def subplots(self, nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None,
                 height_ratios=None, subplot_kw=None, gridspec_kw=None):  # fmt: skip
        """Add a grid of axes."""
        import numpy

        options = dict(gridspec_kw or {})
        if width_ratios is not None:
            options["width_ratios"] = list(width_ratios)
        if height_ratios is not None:
            options["height_ratios"] = list(height_ratios)
        made = to_python(
            call(
                FigureCalls.subplots,
                self._j,
                int(nrows),
                int(ncols),
                sharex,
                sharey,
                {k: to_java(v) for k, v in options.items()} or None,
                {k: to_java(v) for k, v in subplot_kw.items()} if subplot_kw else None,
            )
        )
        self._current = made[-1]
        grid = numpy.empty(len(made), dtype=object)
        for i, a in enumerate(made):
            grid[i] = a
        grid = grid.reshape(nrows, ncols)
        if not squeeze:
            return grid
        return made[0] if grid.size == 1 else grid.reshape(-1) if 1 in (nrows, ncols) else grid

    def gca(self):
        """The current axes, made when there are none."""
        axes = self.axes
        if self._current is not None and any(a is self._current for a in axes):
            return self._current
        return axes[-1] if axes else self.add_subplot()

    def sca(self, a):
        """Make axes the current ones."""
        self._current = a
        return a

    def delaxes(self, ax):
        """Take axes out."""
        call(FigureCalls.removeAxes, ax._j)

    def text(self, x, y, s, fontdict=None, **kwargs):
        """A text at a position in fractions of the figure."""
        options = {**(fontdict or {}), **kwargs}
        return to_python(
            call(
                FigureCalls.addText,
                self._j,
                float(x),
                float(y),
                to_java(s),
                {k: to_java(v) for k, v in options.items()},
            )
        )

    def suptitle(self, t, **kwargs):
        """A title over all axes."""
        options = dict(x=0.5, y=0.98, ha="center", va="top", size="large")
        for long, short in (("horizontalalignment", "ha"), ("verticalalignment", "va"), ("fontsize", "size")):
            if long in kwargs:
                kwargs[short] = kwargs.pop(long)
        options.update(kwargs)
        return self.text(options.pop("x"), options.pop("y"), t, **options)

    def subplots_adjust(self, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
        """Set the edges of the subplots and the gaps between them."""
        call(
            FigureCalls.adjust,
            self._j,
            {"left": left, "bottom": bottom, "right": right, "top": top, "wspace": wspace, "hspace": hspace},
        )

    def tight_layout(self, *, pad=1.08, h_pad=None, w_pad=None, rect=None):
        """Place the subplots so that labels do not overlap."""
        if rect is not None:
            raise NotImplementedError("tight_layout(rect=...)")
        call(FigureCalls.tightLayout, self._j, float(pad), h_pad, w_pad)

    def clear(self, keep_observers=False):
        """Take everything out."""
        call(FigureCalls.clear, self._j)
        self._current = None

    clf = clear

    def savefig(self, fname, **kwargs):
        """Write the figure to a file."""
        from os import fspath
        from os.path import abspath

        if hasattr(fname, "write"):
            return self._save_to(fname, kwargs)
        options = {k: to_java(v) for k, v in kwargs.items() if v is not None}
        call(Displays.save, self._j, abspath(fspath(fname)), options)

    def _save_to(self, stream, options):
        import os
        import tempfile

        handle, path = tempfile.mkstemp(suffix="." + str(options.get("format", "png")))
        os.close(handle)
        try:
            self.savefig(path, **options)
            with open(path, "rb") as file:
                stream.write(file.read())
        finally:
            os.unlink(path)

    def show(self, warn=True):
        """Show the figure."""
        Displays.show(self._j, self.number or 1)

    def ginput(self, n=1, timeout=30, show_clicks=True, mouse_add=1, mouse_pop=3, mouse_stop=2):
        """The places that are clicked on, as pairs of data coordinates."""
        clicks, marks = [], []

        def click(event):
            if event.button == mouse_stop:
                self.canvas.stop_event_loop()
            elif event.button == mouse_pop:
                if clicks:
                    clicks.pop()
                if marks:
                    marks.pop().remove()
            elif event.button == mouse_add and event.inaxes is not None:
                clicks.append((event.xdata, event.ydata))
                if show_clicks:
                    marks.extend(event.inaxes.plot([event.xdata], [event.ydata], "r+", scalex=False, scaley=False))
                if 0 < n <= len(clicks):
                    self.canvas.stop_event_loop()
            self.canvas.draw_idle()

        self._wait_for({"button_press_event": click}, timeout)
        for mark in marks:
            mark.remove()
        self.canvas.draw_idle()
        return clicks

    def waitforbuttonpress(self, timeout=-1):
        """Wait for a key (True) or a click (False); None when the time is over."""
        pressed = []

        def press(event):
            pressed.append(event.name == "key_press_event")
            self.canvas.stop_event_loop()

        self._wait_for({"button_press_event": press, "key_press_event": press}, timeout)
        return pressed[0] if pressed else None

    def _wait_for(self, actions, timeout):
        self.show()
        cids = [self.canvas.mpl_connect(event, action) for event, action in actions.items()]
        try:
            self.canvas.start_event_loop(timeout)
        finally:
            for cid in cids:
                self.canvas.mpl_disconnect(cid)

    def get_size_inches(self):
        """Width and height in inches."""
        import numpy

        return numpy.array([self._j.getWidth(), self._j.getHeight()])

    def set_size_inches(self, w, h=None, forward=True):
        """Set width and height in inches."""
        width, height = w if h is None else (w, h)
        call(self._j.setSize, float(width), float(height))

    def autofmt_xdate(self, bottom=0.2, rotation=30, ha="right", which="major"):
        """Turn the labels of dates."""
        for ax in self.axes:
            for label in ax.get_xticklabels():
                label.set_ha(ha)
                label.set_rotation(rotation)
        self.subplots_adjust(bottom=bottom)

    def __repr__(self):
        w, h = self.bbox.size
        return f"<Figure size {w:g}x{h:g} with {len(self.axes)} Axes>"
