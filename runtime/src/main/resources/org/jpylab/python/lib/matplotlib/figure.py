"""`Figure`: what holds axes."""

from matplotlib._docs import add_to
from matplotlib._border import Displays, FigureCalls, Proxy, adopt, as_text, call, register, to_java, to_python
from matplotlib.artist import Artist


@register
class Figure(Artist):
    """A figure of a size in inches."""

    __slots__ = ()
    _owner = "Figure"

    def __init__(self, figsize=None, dpi=None, *, facecolor=None, edgecolor=None, linewidth=0.0,
                 frameon=None, subplotpars=None, tight_layout=None, constrained_layout=None, layout=None,
                 **kwargs):  # fmt: skip
        size = None if figsize is None else [float(v) for v in figsize]
        adopt(self, call(FigureCalls.figure, size, None if dpi is None else float(dpi)))
        self._current = None
        self._label = None
        self._start_layout(layout, tight_layout, constrained_layout)
        if linewidth:
            self.patch.set_linewidth(linewidth)
        if subplotpars is not None:
            self.subplots_adjust(**vars(subplotpars))
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

    figurePatch = patch  # its name before matplotlib 1.0

    @property
    def canvas(self):
        made = self.__dict__.get("_canvas")
        if made is None:
            from matplotlib.backend_bases import FigureCanvasBase

            made = FigureCanvasBase(self)
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
        from matplotlib._boxes import LiveBbox

        return LiveBbox(self._j.pixelBox)

    @property
    def bbox_inches(self):
        """The figure's box in inches."""
        from matplotlib.transforms import Bbox

        return Bbox.from_bounds(0, 0, *self.get_size_inches())

    def add_subplot(self, *args, **kwargs):
        """Add axes at a place of a grid."""
        if "axisbg" in kwargs:
            kwargs["facecolor"] = kwargs.pop("axisbg")
        own = _own_axes(kwargs)
        if own is not None:
            cls, options = own
            self._current = made = cls(self, *(args or (111,)), **options)
            return made
        later = {k: kwargs.pop(k) for k in list(kwargs) if k in _SET_LATER}
        if len(args) == 1 and isinstance(args[0], Artist):
            return self._readd(args[0])
        given = [to_java(a) for a in args]
        made = to_python(
            call(FigureCalls.addSubplot, self._j, given, {k: to_java(v) for k, v in kwargs.items()})
        )
        self._current = made
        if later:
            made.set(**later)
        return made

    def _readd(self, axes):
        """Add axes that were made in this figure, and make them the current ones."""
        if axes.figure is not self:
            raise ValueError("The Subplot must have been created in the present figure")
        if not any(axes is a for a in self.axes):
            self._method("add_axes")(axes)
        self._current = axes
        return axes

    def add_axes(self, *args, **kwargs):
        """Add axes at left, bottom, width, height in fractions of the figure."""
        import math

        import numpy
        from matplotlib._axes_more import four

        if "axisbg" in kwargs:
            kwargs["facecolor"] = kwargs.pop("axisbg")

        if not args and "rect" not in kwargs:
            raise TypeError("add_axes() missing 1 required positional argument: 'rect'")
        rect = args[0] if args else kwargs.pop("rect")
        if isinstance(rect, Artist):
            if not any(rect is a for a in self.axes):
                self._method("add_axes")(rect)
            self._current = rect
            return rect
        own = _own_axes(kwargs)
        if own is not None:
            cls, options = own
            self._current = made = cls(self, list(rect.bounds) if hasattr(rect, "bounds") else list(rect), **options)
            self._method("add_axes")(made)
            return made
        later = {k: kwargs.pop(k) for k in list(kwargs) if k in _SET_LATER}
        if not hasattr(rect, "__iter__") and not hasattr(rect, "bounds"):
            raise TypeError(f"matplotlib.transforms.Bbox.from_bounds() argument after * must be an iterable, not {type(rect).__name__}")
        bounds = numpy._doubles(rect.bounds if hasattr(rect, "bounds") else four(rect))
        if not all(map(math.isfinite, bounds)):
            raise ValueError(f"all entries in rect must be finite not {rect}")
        made = to_python(
            call(FigureCalls.addAxes, self._j, bounds, {k: to_java(v) for k, v in kwargs.items()})
        )
        self._current = made
        if later:
            made.set(**later)
        return made

    def _add_made(self, ax):
        """Add axes made before and make them the current ones."""
        call(self._j.addAxes, ax._j)
        self._current = ax
        return ax

    def subplots(self, nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True, width_ratios=None,
                 height_ratios=None, subplot_kw=None, gridspec_kw=None):  # fmt: skip
        """Add a grid of axes."""
        if subplot_kw and _own_axes(dict(subplot_kw)) is not None:
            return self._own_subplots(nrows, ncols, sharex, sharey, squeeze, subplot_kw, gridspec_kw)
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
        return shaped(made, int(nrows), int(ncols), squeeze)

    def _own_subplots(self, nrows, ncols, sharex, sharey, squeeze, subplot_kw, gridspec_kw):
        if sharex not in (False, "none") or sharey not in (False, "none"):
            raise NotImplementedError("subplots(sharex=..., sharey=...) with a projection of one's own")
        grid = self.add_gridspec(nrows, ncols, **(gridspec_kw or {}))
        made = [self.add_subplot(grid[i, k], **subplot_kw) for i in range(nrows) for k in range(ncols)]
        return shaped(made, nrows, ncols, squeeze)

    def gca(self, **kwargs):
        """The current axes, made when there are none; keywords are those of `add_subplot`, as they were once."""
        if kwargs:
            projection = kwargs.get("projection")
            if self.axes and projection in (None, self.gca().name):
                return self.gca()
            return self.add_subplot(**kwargs)
        axes = self.axes
        if self._current is not None and any(a is self._current for a in axes):
            return self._current
        return axes[-1] if axes else self.add_subplot()

    def sca(self, a):
        """Make axes the current ones."""
        if not any(a is one for one in self.axes):
            raise ValueError("Axes has not been added yet")
        self._current = a
        return a

    def delaxes(self, ax):
        """Take axes out."""
        if not any(ax is one for one in self.axes):
            raise KeyError(ax)
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
                to_java(as_text(s)),
                {k: to_java(v) for k, v in options.items()},
            )
        )

    def subplots_adjust(self, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
        """Set the edges of the subplots and the gaps between them."""
        engine = self.get_layout_engine()
        if engine is not None and not engine.adjust_compatible:
            import warnings

            warnings.warn(
                "This figure was using a layout engine that is incompatible with subplots_adjust and/or tight_layout; "
                "not calling subplots_adjust.", stacklevel=2,
            )  # fmt: skip
            return
        call(
            FigureCalls.adjust,
            self._j,
            {"left": left, "bottom": bottom, "right": right, "top": top, "wspace": wspace, "hspace": hspace},
        )

    def tight_layout(self, *, pad=1.08, h_pad=None, w_pad=None, rect=None):
        """Place the subplots so that labels do not overlap."""
        from matplotlib.layout_engine import TightLayoutEngine

        engine = TightLayoutEngine(pad=pad, h_pad=h_pad, w_pad=w_pad, rect=rect)
        try:
            self.set_layout_engine(engine)
            engine.execute(self)
        finally:
            self.set_layout_engine(None)

    def _start_layout(self, layout, tight, constrained):
        if layout is None and tight is None and constrained is None:
            return
        options = {}
        if layout is not None:
            if tight is not None or constrained is not None:
                import warnings

                old = "tight_layout" if tight is not None else "constrained_layout"
                warnings.warn(
                    f"The Figure parameters 'layout' and '{old}' cannot be used together. Please use 'layout' only."
                )
        elif tight is not None:
            layout, options = "tight" if tight or tight == {} else "none", tight if isinstance(tight, dict) else {}
        else:
            options = constrained if isinstance(constrained, dict) else {}
            layout = "constrained" if constrained or constrained == {} else "none"
        self.set_layout_engine("none")
        self._layout_engine = None
        self.set_layout_engine(layout, **options)

    def set_layout_engine(self, layout=None, **kwargs):
        """Choose what arranges the axes before each drawing: 'tight', 'constrained', 'compressed' or 'none'."""
        from matplotlib.layout_engine import make

        if layout is None:
            from matplotlib import rcParams

            layout = "tight" if rcParams["figure.autolayout"] else (
                "constrained" if rcParams["figure.constrained_layout.use"] else None
            )  # fmt: skip
            if layout is None:
                self._layout_engine = None
                call(FigureCalls.setLayout, self._j, None)
                return
        old = self.get_layout_engine()
        new = make(layout, old, **kwargs)
        if old is not None and new is not None and old.colorbar_gridspec != new.colorbar_gridspec:
            if any(ax.get_label() == "<colorbar>" for ax in self.axes):
                raise RuntimeError(
                    "Colorbar layout of new layout engine not compatible with old engine, and a colorbar has been "
                    "created.  Engine not changed."
                )
        self._layout_engine = new
        call(FigureCalls.setLayout, self._j, None if new is None else new._java(self))

    def get_layout_engine(self):
        """What arranges the axes before each drawing, or None."""
        known = self.__dict__
        if "_layout_engine" not in known:
            from matplotlib import rcParams

            asked = rcParams["figure.autolayout"] or rcParams["figure.constrained_layout.use"]
            self._layout_engine = None
            if asked:
                self.set_layout_engine()
        return known["_layout_engine"]

    def set_tight_layout(self, tight):
        """Whether to make room for labels at each drawing."""
        if tight is None:
            from matplotlib import rcParams

            tight = rcParams["figure.autolayout"]
        _replaced("set_tight_layout", "set_layout_engine")
        self.set_layout_engine("tight" if tight else "none", **(tight if isinstance(tight, dict) else {}))

    def get_tight_layout(self):
        """Whether a tight layout makes room for labels."""
        from matplotlib.layout_engine import TightLayoutEngine

        return isinstance(self.get_layout_engine(), TightLayoutEngine)

    def set_constrained_layout(self, constrained):
        """Whether to make room for labels at each drawing."""
        if constrained is None:
            from matplotlib import rcParams

            constrained = rcParams["figure.constrained_layout.use"]
        self.set_layout_engine(
            "constrained" if constrained else "none", **(constrained if isinstance(constrained, dict) else {})
        )

    def get_constrained_layout(self):
        """Whether a constrained layout makes room for labels."""
        from matplotlib.layout_engine import ConstrainedLayoutEngine

        return isinstance(self.get_layout_engine(), ConstrainedLayoutEngine)

    def set_constrained_layout_pads(self, **kwargs):
        """Set the pads of a constrained layout."""
        if self.get_constrained_layout():
            self.get_layout_engine().set(**kwargs)

    def get_constrained_layout_pads(self, relative=False):
        """The pads w_pad and h_pad in inches, or in fractions of the figure, and the gaps wspace and hspace."""
        if not self.get_constrained_layout():
            return None, None, None, None
        now = self.get_layout_engine().get()
        w_pad, h_pad = now["w_pad"], now["h_pad"]
        if relative:
            w_pad, h_pad = w_pad / self.get_figwidth(), h_pad / self.get_figheight()
        return w_pad, h_pad, now["wspace"], now["hspace"]

    def execute_constrained_layout(self, renderer=None):
        """Arrange the axes now by the constrained layout."""
        if self.get_constrained_layout():
            self.get_layout_engine().execute(self)

    def draw_without_rendering(self):
        """Bring limits, ticks and places up to date."""
        call(FigureCalls.arrange, self._j)

    def draw(self, renderer):
        """Bring limits, ticks and places up to date."""
        self.draw_without_rendering()

    def add_artist(self, artist, clip=False):
        """Add an artist to the figure itself."""
        from matplotlib.image import FigureImage
        from matplotlib.transforms import IdentityTransform

        if isinstance(artist, FigureImage):
            artist.set_transform(IdentityTransform())
        call(self._j.addArtist, artist._j)
        if clip and artist._j.getClip() is None:
            artist.set_clip_path(self.patch)
        return artist

    def add_gridspec(self, nrows=1, ncols=1, **kwargs):
        """A grid over the figure."""
        from matplotlib.gridspec import GridSpec

        kwargs["figure"] = self
        return GridSpec(nrows, ncols, **kwargs)

    transSubfigure = property(lambda self: self.transFigure)

    def subplot_mosaic(self, mosaic, *, sharex=False, sharey=False, width_ratios=None, height_ratios=None,
                       empty_sentinel=".", subplot_kw=None, gridspec_kw=None):  # fmt: skip
        """Axes by names in a drawing of their places."""
        if isinstance(mosaic, str):
            mosaic = [list(line) for line in _mosaic_lines(mosaic)]
        elif hasattr(mosaic, "tolist"):
            mosaic = mosaic.tolist()
        options = dict(gridspec_kw or {})
        if width_ratios is not None:
            options["width_ratios"] = width_ratios
        if height_ratios is not None:
            options["height_ratios"] = height_ratios
        made = self._method("subplot_mosaic")(
            [list(row) for row in mosaic], sharex=sharex, sharey=sharey, empty_sentinel=empty_sentinel,
            subplot_kw=subplot_kw, gridspec_kw=options,
        )  # fmt: skip
        self._current = list(made.values())[-1]
        return made

    def _method(self, name):
        def method(*args, **kwargs):
            return to_python(
                call(
                    FigureCalls.figureCall, self._j, name, [to_java(a) for a in args],
                    {k: to_java(v) for k, v in kwargs.items()},
                )
            )  # fmt: skip

        return method

    def colorbar(self, mappable, cax=None, ax=None, use_gridspec=True, **kwargs):
        """A bar that says which numbers colours stand for."""
        import numpy

        if isinstance(ax, numpy.ndarray):
            ax = list(ax.flat)
        current = self.gca() if self.axes else None
        if ax is None and cax is None and getattr(mappable, "axes", None) is None:
            ax = self.gca()
        bar = self._method("colorbar")(mappable, cax=cax, ax=ax, use_gridspec=use_gridspec, **kwargs)
        bar._mappable = mappable
        mappable.colorbar = bar
        if current is not None:
            self._current = current
        return bar

    def legend(self, *args, **kwargs):
        """A legend of all axes."""
        return self._method("legend")(*args, **kwargs)

    legends = property(lambda self: to_python(self._j.legends()))
    artists = property(lambda self: [a for a in self._held(lambda a, k: not isinstance(a, k[2:])) if not self._listed(a)])
    lines = property(lambda self: FigureList(self, "lines"))
    patches = property(lambda self: FigureList(self, "patches"))
    images = property(lambda self: self._held(lambda a, k: isinstance(a, k[2])))

    def _listed(self, artist):
        """Whether an artist is not among `artists`: it is in another list, or is the background."""
        lists = self.__dict__.get("_lists", {}).values()
        return artist is self.patch or any(artist is one for kept in lists for one in kept)

    def _held(self, fits):
        from matplotlib.axes import Axes
        from matplotlib.image import AxesImage
        from matplotlib.legend import Legend
        from matplotlib.lines import Line2D
        from matplotlib.patches import Patch
        from matplotlib.text import Text

        kinds = (Line2D, Patch, AxesImage, Axes, Legend, Text)
        return [a for a in self.get_children() if fits(a, kinds)]

    def draw_artist(self, a):
        """Draw the figure anew."""
        self.canvas.draw_idle()

    def pick(self, mouseevent):
        """Tell those who listen to picks which artists an event is on."""
        if not self.canvas.widgetlock.locked():
            super().pick(mouseevent)

    def contains(self, mouseevent):
        """Whether an event is in the figure."""
        return self.bbox.contains(mouseevent.x, mouseevent.y), {}

    def get_default_bbox_extra_artists(self):
        return [a for a in self.get_children() if a.get_visible() and a.get_in_layout()]

    def get_tightbbox(self, renderer=None, bbox_extra_artists=None):
        """The box in inches around all that is drawn, or around the artists given and the axes."""
        from matplotlib.transforms import Bbox

        if bbox_extra_artists is None:
            box = to_python(call(FigureCalls.drawnBox, self._j))
        else:
            parts = [*bbox_extra_artists, *(ax for ax in self.axes if ax.get_visible())]
            found = [a.get_tightbbox(renderer) for a in parts]
            box = Bbox.union([b for b in found if b is not None] or [self.bbox])
        if isinstance(self, SubFigure):
            return box
        return Bbox.from_extents(*(v / self.dpi for v in box.extents))

    def add_axobserver(self, func):
        """Call a function with the figure when axes are added."""
        self.__dict__.setdefault("_axobservers", []).append(func)

    _suptitle = _supxlabel = _supylabel = None

    def suptitle(self, t, **kwargs):
        """A title over all axes."""
        self._suptitle = self._method("suptitle")(as_text(t), **kwargs)
        return self._suptitle

    def supxlabel(self, t, **kwargs):
        """A label under all axes."""
        self._supxlabel = self._method("supxlabel")(as_text(t), **kwargs)
        return self._supxlabel

    def supylabel(self, t, **kwargs):
        """A label beside all axes."""
        self._supylabel = self._method("supylabel")(as_text(t), **kwargs)
        return self._supylabel

    def align_xlabels(self, axs=None):
        """Keep the labels of x of the axes of each row of a grid in line."""
        self._align(axs, "x", "top", "rowspan")

    def align_ylabels(self, axs=None):
        """Keep the labels of y of the axes of each column of a grid in line."""
        self._align(axs, "y", "left", "colspan")

    def align_labels(self, axs=None):
        """Keep the labels of the axes of each row and column of a grid in line."""
        self.align_xlabels(axs)
        self.align_ylabels(axs)

    def _align(self, axs, which, first, span):
        import numpy

        axs = self.axes if axs is None else list(numpy.ravel(axs))
        groups = {}
        for ax in axs:
            spec = ax.get_subplotspec()
            if spec is not None:
                axis = getattr(ax, which + "axis")
                side, cells = axis.get_label_position(), getattr(spec, span)
                groups.setdefault((side, cells.start if side == first else cells.stop), []).append(axis._j)
        for group in groups.values():
            call(self._j.alignLabels, group)

    def figimage(self, X, xo=0, yo=0, alpha=None, norm=None, cmap=None, vmin=None, vmax=None, origin=None,
                 resize=False, **kwargs):  # fmt: skip
        """A picture in the figure, pixel by pixel."""
        import numpy

        from matplotlib.image import FigureImage

        if resize:
            self.set_size_inches([n / self.dpi for n in numpy.shape(X)[1::-1]])
        im = FigureImage(self, cmap=cmap, norm=norm, offsetx=xo, offsety=yo, origin=origin, **kwargs)
        im.set_data(X)
        im.set_alpha(alpha)
        if norm is None and numpy.ndim(X) == 2:
            im.set_clim(vmin, vmax)
        return self.add_artist(im)

    def subfigures(self, nrows=1, ncols=1, squeeze=True, wspace=None, hspace=None, width_ratios=None,
                   height_ratios=None, **kwargs):  # fmt: skip
        """Cut the figure into parts with axes of their own."""
        from matplotlib.gridspec import GridSpec

        grid = GridSpec(nrows, ncols, figure=self, wspace=wspace, hspace=hspace, width_ratios=width_ratios,
                        height_ratios=height_ratios, left=0, right=1, top=1, bottom=0)  # fmt: skip
        made = [self.add_subfigure(grid[i, k], **kwargs) for i in range(nrows) for k in range(ncols)]
        return shaped(made, nrows, ncols, squeeze)

    def add_subfigure(self, subplotspec, **kwargs):
        """Add a part at a place of a grid."""
        return SubFigure(self, subplotspec, **kwargs)

    @property
    def subfigs(self):
        return to_python(self._j.subfigures())

    def get_figwidth(self):
        return self.get_size_inches()[0]

    def get_figheight(self):
        return self.get_size_inches()[1]

    def set_figwidth(self, val, forward=True):
        self.set_size_inches(val, self.get_figheight())

    def set_figheight(self, val, forward=True):
        self.set_size_inches(self.get_figwidth(), val)

    def set_canvas(self, canvas):
        self._canvas = canvas

    frameon = property(lambda self: self.get_frameon(), lambda self, v: self.set_frameon(v))
    subplotpars = property(lambda self: SubplotParams._of(self._j.subplotParams()))

    def clear(self, keep_observers=False):
        """Take everything out."""
        call(FigureCalls.clear, self._j)
        self._current = self._suptitle = self._supxlabel = self._supylabel = None

    clf = clear

    def savefig(self, fname, *, transparent=None, **kwargs):
        """Write the figure to a file."""
        if transparent is not None:
            kwargs["transparent"] = transparent
        if hasattr(fname, "_book"):
            return fname.savefig(self, **kwargs)
        if kwargs.get("metadata"):
            kwargs["metadata"] = {k: _said(v) for k, v in kwargs["metadata"].items()}
        if hasattr(fname, "write"):
            return self._save_to(fname, kwargs)
        from os import access, fspath, path, strerror, W_OK

        where = path.abspath(path.expanduser(fspath(fname)))
        folder = path.dirname(where)
        if not path.isdir(folder):
            raise FileNotFoundError(2, strerror(2), fspath(fname))
        if path.isdir(where):
            raise IsADirectoryError(21, strerror(21), fspath(fname))
        if not access(where if path.exists(where) else folder, W_OK):
            raise PermissionError(13, strerror(13), fspath(fname))
        options = {k: to_java(v) for k, v in kwargs.items() if v is not None}
        call(Displays.save, self._j, where, options)

    def _save_to(self, stream, options):
        import io
        import os
        import tempfile

        kind = str(options.get("format") or "png").lower()
        handle, path = tempfile.mkstemp(suffix="." + kind)
        os.close(handle)
        try:
            self.savefig(path, **options)
            with open(path, "rb") as file:
                found = file.read()
        finally:
            os.unlink(path)
        if kind in ("svg", "ps", "eps") and isinstance(stream, io.TextIOBase):
            found = found.decode("latin-1" if kind != "svg" else "utf-8")
        stream.write(found)

    def show(self, warn=True):
        """Show the figure."""
        call(Displays.show, self._j, self.number or 1)

    def ginput(self, n=1, timeout=30, show_clicks=True, mouse_add=1, mouse_pop=3, mouse_stop=2):
        """The places that are clicked on, as pairs of data coordinates."""
        from matplotlib.lines import Line2D

        clicks, marks = [], []

        def deed(event):
            key = event.key if event.name == "key_press_event" else None
            button = None if event.name == "key_press_event" else event.button
            if key in ("escape", "enter") or button is not None and button == mouse_stop:
                self.canvas.stop_event_loop()
            elif key in ("backspace", "delete") or button is not None and button == mouse_pop:
                if clicks:
                    clicks.pop()
                    if show_clicks:
                        marks.pop().remove()
            elif event.inaxes is not None and (key is not None or button == mouse_add):
                clicks.append((event.xdata, event.ydata))
                if show_clicks:
                    marks.append(event.inaxes.add_line(Line2D([event.xdata], [event.ydata], marker="+", color="r")))
            self.canvas.draw_idle()
            if 0 < n == len(clicks):
                self.canvas.stop_event_loop()

        self._wait_for({"button_press_event": deed, "key_press_event": deed}, timeout)
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
        axes = self.axes
        in_grids = all(ax.get_subplotspec() is not None for ax in axes)
        if len(axes) != 1 and not in_grids:
            return
        for ax in axes:
            if len(axes) == 1 or ax.get_subplotspec().is_last_row():
                for label in ax.get_xticklabels(which=which):
                    label.set_ha(ha)
                    label.set_rotation(rotation)
            else:
                for label in ax.get_xticklabels(which=which):
                    label.set_visible(False)
                ax.set_xlabel("")
        if in_grids:
            self.subplots_adjust(bottom=bottom)
        self.stale = True

    def __repr__(self):
        w, h = self.bbox.size
        return f"<Figure size {w:g}x{h:g} with {len(self.axes)} Axes>"

    def __str__(self):
        return "Figure({:g}x{:g})".format(*self.bbox.size)


_SET_LATER = frozenset(["xticks", "yticks", "zticks", "xticklabels", "yticklabels", "zlim", "zlabel", "axes_locator"])


@register
class SubFigure(Figure):
    """A part of a figure with axes of its own."""

    __slots__ = ()

    def __init__(self, parent, subplotspec, *, facecolor=None, edgecolor=None, linewidth=0.0, frameon=None, **kwargs):
        import numpy

        grid = subplotspec.get_gridspec()
        widths, heights = (numpy.array(r, float) for r in (grid.get_width_ratios(), grid.get_height_ratios()))
        columns, rows = subplotspec.colspan, subplotspec.rowspan
        w, h = widths[columns.start : columns.stop].sum() / widths.sum(), heights[rows.start : rows.stop].sum() / heights.sum()
        x, y = widths[: columns.start].sum() / widths.sum(), 1 - heights[: rows.stop].sum() / heights.sum()
        adopt(self, call(FigureCalls.subfigure, parent._j, subplotspec._j, *[float(v) for v in (x, y, w, h)]))
        self._current, self._label, self._parent, self._subplotspec = None, None, parent, subplotspec
        if linewidth:
            self.patch.set_linewidth(linewidth)
        for name, value in (("facecolor", facecolor), ("edgecolor", edgecolor), ("frameon", frameon)):
            if value is not None:
                getattr(self, "set_" + name)(value)
        if kwargs:
            self.set(**kwargs)

    __repr__ = object.__repr__
    __str__ = object.__repr__
    canvas = property(lambda self: self._parent.canvas)
    figure = property(lambda self: self._parent.figure)
    number = property(lambda self: self._parent.number)
    transFigure = property(lambda self: self._parent.transFigure)
    transSubfigure = property(lambda self: to_python(self._j.transFigure()))

    def get_layout_engine(self):
        return self._parent.get_layout_engine()

    def get_subplotspec(self):
        return self._subplotspec

    def savefig(self, *args, **kwargs):
        raise AttributeError("'SubFigure' object has no attribute 'savefig'")


add_to(vars(Figure), "Figure")
FigureBase = Figure


class SubplotParams:
    """The edges of the subplots and the gaps between them."""

    def __init__(self, left=None, bottom=None, right=None, top=None, wspace=None, hspace=None):
        from matplotlib import rcParams

        given = dict(left=left, bottom=bottom, right=right, top=top, wspace=wspace, hspace=hspace)
        self.__dict__.update({k: rcParams["figure.subplot." + k] if v is None else v for k, v in given.items()})

    @classmethod
    def _of(cls, java):
        return cls(java.left(), java.bottom(), java.right(), java.top(), java.wspace(), java.hspace())


def _replaced(old, new):
    """Warn, where such warnings are shown, that a method will go."""
    import warnings

    warnings.warn(
        f"The {old} function will be deprecated in a future version. Use {new} instead.", PendingDeprecationWarning, 3
    )


def _said(value):
    """What a file says of itself as text: dates and lists too."""
    if value is None or isinstance(value, str):
        return value
    if hasattr(value, "isoformat"):
        return value.isoformat()
    return ", ".join(_said(v) for v in value) if isinstance(value, (list, tuple)) else str(value)


class FigureList(list):
    """Lines or patches that a figure holds; what is added to the list is added to the figure."""

    def __init__(self, figure, name):
        self._figure, self._name = figure, name
        super().__init__(figure.__dict__.setdefault("_lists", {}).setdefault(name, []))

    def append(self, artist):
        self._figure.__dict__["_lists"][self._name].append(artist)
        super().append(artist)
        if not any(artist is a for a in self._figure.get_children()):
            self._figure.add_artist(artist)

    def extend(self, artists):
        for artist in artists:
            self.append(artist)

    def remove(self, artist):
        self._figure.__dict__["_lists"][self._name].remove(artist)
        super().remove(artist)
        artist.remove()


def _own_axes(kwargs):
    """The class of axes of the program's own that is asked for, with its options; None for the usual ones."""
    cls, projection = kwargs.get("axes_class"), kwargs.get("projection")
    options = {k: v for k, v in kwargs.items() if k not in ("axes_class", "projection")}
    if cls is None and projection is not None:
        if hasattr(projection, "_as_mpl_axes"):
            cls, more = projection._as_mpl_axes()
            options.update(more)
        elif projection not in ("rectilinear", "polar", "3d"):
            from matplotlib import projections

            cls = projections.get_projection_class(projection)
    if cls is None:
        return None
    if cls.__module__.startswith(("matplotlib.projections.geo", "mpl_toolkits.axisartist", "mpl_toolkits.axes_grid1")):
        return cls, options
    if cls.__module__.startswith(("matplotlib", "mpl_toolkits")):
        kwargs.clear()
        kwargs.update(options, projection=getattr(cls, "name", None) if isinstance(cls.name, str) else None)
        return None
    return cls, options


def figaspect(arg):
    """A size in inches of a shape: height by width, or that of an array."""
    import numpy
    from matplotlib import rcParams

    ratio = numpy.shape(arg)[0] / numpy.shape(arg)[1] if numpy.ndim(arg) else float(arg)
    height = rcParams["figure.figsize"][1]
    size = numpy.array((height / ratio, height))
    size /= min(1.0, *(size / (4, 2)))
    size /= max(1.0, *(size / (16, 16)))
    return numpy.clip(size, (4, 2), (16, 16))


def shaped(made, nrows, ncols, squeeze):
    """Axes as an array with rows and columns, or as little of it as is needed."""
    import numpy

    grid = numpy.empty(len(made), dtype=object)
    for i, a in enumerate(made):
        grid[i] = a
    grid = grid.reshape(nrows, ncols)
    if not squeeze:
        return grid
    return made[0] if grid.size == 1 else grid.reshape(-1) if 1 in (nrows, ncols) else grid


def _mosaic_lines(text):
    """The rows of a drawing of places: lines without what all are indented by, or parts between semicolons."""
    if "\n" not in text:
        return text.split(";")
    from inspect import cleandoc

    return cleandoc(text).strip("\n").split("\n")
