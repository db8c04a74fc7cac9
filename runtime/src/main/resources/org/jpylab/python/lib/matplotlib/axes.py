"""`Axes`: the methods are Java's, found by name."""

from java import type as _java

from matplotlib._docs import add_to, documentation
from matplotlib._border import ArtistCalls, FigureCalls, Signature, as_text, call, register, to_java, to_python
from matplotlib._axes_more import ArtistList, MorePlots, four
from matplotlib.artist import Artist
from matplotlib.collections import Collection
from matplotlib.image import AxesImage, BboxImage
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from matplotlib.spines import Spines
from matplotlib.text import Text

_PythonScale = _java("org.jpylab.pylab.PythonScale")
_SCALES = frozenset(["linear", "log", "symlog", "logit", "asinh", "function", "functionlog"])
_axes_call = FigureCalls.axesCall
_methods = frozenset(str(n) for n in FigureCalls.axesMethods())


@register
class Axes(MorePlots, Artist):
    """A region of a figure in which data are drawn."""

    __slots__ = ()

    name = property(lambda self: str(self._j.projection()))

    def __init__(self, fig, *args, **kwargs):
        import numpy

        from matplotlib._border import adopt

        options = {k: to_java(v) for k, v in kwargs.items()}
        own = not type(self).__module__.startswith(_LIBRARY) or hasattr(type(self), "_get_core_transform")
        if own:
            from matplotlib.projections import _mapped

            if _mapped.is_mapped(type(self)):
                options["projection"] = "mapped"
        if len(args) == 1 and isinstance(args[0], (list, tuple, numpy.ndarray)) or not args:
            rect = kwargs.pop("rect") if not args else args[0]
            options.pop("rect", None)
            adopt(self, call(FigureCalls.axes, fig._j, numpy._doubles(rect), options))
        else:
            given = [a._j if hasattr(a, "_j") else a for a in map(to_java, args)]
            adopt(self, call(FigureCalls.addSubplot, fig._j, given, options))
        if own:
            _mapped.set_up(self)

    def __repr__(self):
        fields = [f"label={self.get_label()!r}"] if self.get_label() else []
        titles = {k: self.get_title(loc=k) for k in ("left", "center", "right")}
        titles = {k: v for k, v in titles.items() if v}
        if titles:
            fields.append(f"title={titles}")
        for name in ("x", "y"):
            text = getattr(self, name + "axis").get_label().get_text()
            if text:
                fields.append(f"{name}label={text!r}")
        return f"<{type(self).__name__}: " + ", ".join(fields) + ">"

    def __str__(self):
        return "{}({:g},{:g};{:g}x{:g})".format(type(self).__name__, *self.get_position(original=True).bounds)

    def _accessor(self, name):
        if name in _methods:
            made = _method(name)
            setattr(Axes, name, made)
            return made
        return Artist._accessor(self, name)

    _methods_of_model = _methods
    _owner = "Axes"

    @staticmethod
    def _define_method(name):
        made = _method(name)
        setattr(Axes, name, made)
        return made

    def __dir__(self):
        return sorted({*Artist.__dir__(self), *_methods})

    def _holds(self, name, kind):
        return ArtistList(self, name, [a for a in to_python(self._j.artists()) if isinstance(a, kind)])

    def _listed(name, find):
        def replace(self, artists):
            now = find(self)
            new = [a for a in artists if not any(a is b for b in now)]
            for artist in list(now):
                if not any(artist is a for a in artists):
                    now.remove(artist)
            now.extend(new)

        return property(find, replace)

    lines = _listed("lines", lambda self: ArtistList(self, "lines", to_python(self._j.lines())))
    texts = _listed("texts", lambda self: self._holds("texts", Text))
    patches = _listed("patches", lambda self: self._holds("patches", Patch))
    collections = _listed("collections", lambda self: self._holds("collections", Collection))
    images = _listed("images", lambda self: ArtistList(
        self, "images", [a for a in self._holds("images", AxesImage) if not isinstance(a, BboxImage)]))  # fmt: skip
    artists = _listed("artists", lambda self: ArtistList(
        self, "artists", [a for a in to_python(self._j.artists()) if self._is_other(a)]))  # fmt: skip
    tables = property(lambda self: ArtistList(self, "tables", self.__dict__.get("_tables", [])))
    del _listed
    child_axes = property(lambda self: to_python(self._j.childAxes()))

    @property
    def transAxes(self):
        """Fractions of the axes to pixels."""
        return to_python(self._j.transAxes())

    @transAxes.setter
    def transAxes(self, transform):
        if self._j.projection() != "mapped":
            raise AttributeError("transAxes can only be set by projections that define _set_lim_and_transforms")
        # The model has the same mapping of its own.

    @property
    def transData(self):
        """Data to pixels."""
        return to_python(self._j.transData())

    @transData.setter
    def transData(self, transform):
        if self._j.projection() != "mapped":
            raise AttributeError("transData can only be set by projections that define _set_lim_and_transforms")
        self._j.setMapping(transform._j)

    @property
    def transLimits(self):
        """Scaled data to fractions of the axes."""
        from matplotlib.transforms import BboxTransformFrom, TransformedBbox

        return BboxTransformFrom(TransformedBbox(self.viewLim, self.transScale))

    @property
    def transScale(self):
        """Data to scaled data, such as logarithms."""
        return to_python(self._j.transScale())

    def _set_lim_and_transforms(self):
        """Set `transData`, and what places ticks; classes of projections have their own way."""

    def _update_transScale(self):
        """Called when a scale has changed; `transScale` follows by itself."""

    def _init_axis(self):
        """Make the axes along x and y; the figure model has made them."""

    def _gen_axes_patch(self):
        """The background; classes of projections have their own."""
        from matplotlib.patches import Rectangle

        return Rectangle((0.0, 0.0), 1.0, 1.0)

    def _gen_axes_spines(self):
        """The edges by name; classes of projections have their own."""
        return dict(self.spines)

    def get_xaxis_text1_transform(self, pad_points):
        """Where the labels below go: mapping, vertical and horizontal alignment."""
        return self._text_transform(0, -pad_points), "top", "center"

    def get_xaxis_text2_transform(self, pad_points):
        """Where the labels above go."""
        return self._text_transform(0, pad_points), "bottom", "center"

    def get_yaxis_text1_transform(self, pad_points):
        """Where the labels at the left go."""
        return self._text_transform(-pad_points, 0), "center_baseline", "right"

    def get_yaxis_text2_transform(self, pad_points):
        """Where the labels at the right go."""
        return self._text_transform(pad_points, 0), "center_baseline", "left"

    def _text_transform(self, dx, dy):
        from matplotlib.transforms import ScaledTranslation

        straight = self.get_yaxis_transform("tick1") if dx else self.get_xaxis_transform("tick1")
        return straight + ScaledTranslation(dx / 72, dy / 72, self.figure.dpi_scale_trans)

    def _is_other(self, artist):
        """Whether an artist is in none of the lists of lines, patches, texts, …"""
        if any(artist is table for table in self.tables):
            return False
        return isinstance(artist, BboxImage) or not isinstance(artist, _SHOWN)

    def get_xaxis_transform(self, which="grid"):
        """x in data, y in fractions of the axes."""
        from matplotlib.transforms import blended_transform_factory

        return blended_transform_factory(self.transData, self.transAxes)

    def get_yaxis_transform(self, which="grid"):
        """x in fractions of the axes, y in data."""
        from matplotlib.transforms import blended_transform_factory

        return blended_transform_factory(self.transAxes, self.transData)

    @property
    def bbox(self):
        """The axes' box in pixels."""
        from matplotlib._boxes import LiveBbox

        return LiveBbox(self._j.pixelBox)

    @property
    def containers(self):
        return to_python(self._j.containers())

    @property
    def spines(self):
        return Spines(self)

    @property
    def xaxis(self):
        return to_python(self._j.xAxis())

    @xaxis.setter
    def xaxis(self, axis):
        self._keep(axis, self.xaxis)

    @property
    def yaxis(self):
        return to_python(self._j.yAxis())

    @yaxis.setter
    def yaxis(self, axis):
        self._keep(axis, self.yaxis)

    def _keep(self, axis, own):
        if axis is not own:
            raise NotImplementedError(f"axes with a {type(axis).__name__} of the program's own")

    @property
    def title(self):
        return to_python(self._j.titles().center())

    @property
    def patch(self):
        return to_python(self._j.patch())

    @patch.setter
    def patch(self, patch):
        self._j.setPatch(patch._j)

    axesPatch = patch  # its name before matplotlib 1.0

    @property
    def legend_(self):
        return self.get_legend()

    def get_xlim(self):
        """The limits of x, left then right."""
        return _limits(self._limits("xlim"))

    def get_ylim(self):
        """The limits of y, bottom then top."""
        return _limits(self._limits("ylim"))

    def _limits(self, name):
        return to_python(call(FigureCalls.get, self._j, name))

    def clear(self):
        """Take everything out."""
        call(self._j.clear)

    cla = clear

    def get_lines(self):
        from matplotlib.cbook import silent_list

        return silent_list("Line2D", self.lines)

    def get_images(self):
        from matplotlib.cbook import silent_list

        return silent_list("AxesImage", self.images)

    def has_data(self):
        return any(isinstance(a, _SHOWN[:3] + (Line2D,)) for a in to_python(self._j.artists()))

    @property
    def viewLim(self):
        """The limits as a box."""
        from matplotlib.transforms import Bbox

        (x0, x1), (y0, y1) = self.get_xlim(), self.get_ylim()
        return Bbox([[x0, y0], [x1, y1]])

    @property
    def dataLim(self):
        """The range of the data as a box; changes of it change the range."""
        from matplotlib._boxes import DataBox

        return DataBox(self._j.dataLimits())

    def legend(self, *args, **kwargs):
        """The box that says what lines mean."""
        from matplotlib.legend import Legend, with_handlers

        if kwargs.get("handler_map") or Legend.get_default_handler_map():
            args, kwargs = with_handlers(self, args, kwargs)
        return _method("legend")(self, *args, **kwargs)

    def xaxis_date(self, tz=None):
        """Numbers along x are days."""
        self.xaxis.axis_date(tz)

    def yaxis_date(self, tz=None):
        """Numbers along y are days."""
        self.yaxis.axis_date(tz)

    def get_xaxis(self):
        return self.xaxis

    def get_yaxis(self):
        return self.yaxis

    def get_position(self, original=False):
        """The place in fractions of the figure."""
        if not original:
            call(FigureCalls.applyAspect, self._j)
        return to_python(self._j.originalPosition() if original else self._j.position())

    def set_position(self, pos, which="both"):
        """Set the place: left, bottom, width, height in fractions of the figure."""
        bounds = list(pos.bounds) if hasattr(pos, "bounds") else four(pos)
        call(FigureCalls.setPosition, self._j, *[float(v) for v in bounds])
        self.set_in_layout(False)

    def reset_position(self):
        """Go back to the place before a fixed aspect changed it."""
        call(FigureCalls.setPosition, self._j, *self.get_position(original=True).bounds)

    def apply_aspect(self, position=None):
        """Bring the place up to date."""
        call(FigureCalls.applyAspect, self._j)

    def set_prop_cycle(self, *args, **kwargs):
        """Set the cycle of colours and other properties."""
        from cycler import Cycler

        if args and kwargs:
            raise TypeError("Cannot supply both positional and keyword arguments to this method.")
        if len(args) == 1 and args[0] is None:
            made = None
        elif len(args) == 1 and isinstance(args[0], Cycler):
            made = args[0]
        elif len(args) == 1:
            raise TypeError("If only one positional argument given, it must be a Cycler instance.")
        elif len(args) > 2:
            raise TypeError("No more than 2 positional arguments allowed")
        else:
            from matplotlib._rc import cycler

            made = cycler(*args, **kwargs)
        call(FigureCalls.setCycle, self._j, to_java(made))

    def get_subplotspec(self):
        """The place in a grid, or None."""
        from matplotlib.gridspec import SubplotSpec

        spec = self._j.subplotSpec()
        return None if spec is None else SubplotSpec._of(spec)

    def set_subplotspec(self, subplotspec):
        self._j.setSubplotSpec(subplotspec._j)

    def get_gridspec(self):
        spec = self.get_subplotspec()
        return spec and spec.get_gridspec()

    def label_outer(self):
        """Keep only the labels at the edges of the grid."""
        call(FigureCalls.labelOuter, self._j)

    def get_shared_x_axes(self):
        from matplotlib.cbook import Grouper

        return Grouper._of([to_python(self._j.sharedAxes(True))])

    def get_shared_y_axes(self):
        from matplotlib.cbook import Grouper

        return Grouper._of([to_python(self._j.sharedAxes(False))])

    def get_xbound(self):
        """The lower and the upper limit of x, in this order."""
        return tuple(sorted(self.get_xlim()))

    def get_ybound(self):
        """The lower and the upper limit of y, in this order."""
        return tuple(sorted(self.get_ylim()))

    def get_navigate_mode(self):
        """What dragging in the axes does: 'PAN', 'ZOOM' or nothing."""
        return {"pan/zoom": "PAN", "zoom rect": "ZOOM"}.get(getattr(self.figure.canvas.toolbar, "mode", ""))

    def get_renderer_cache(self):
        """What measures the axes' artists."""
        return self.figure.canvas.get_renderer()

    def redraw_in_frame(self):
        """Draw the axes anew, which draws all of the figure."""
        self.figure.canvas.draw()

    def start_pan(self, x, y, button):
        raise NotImplementedError("Axes.start_pan")

    def drag_pan(self, button, key, x, y):
        raise NotImplementedError("Axes.drag_pan")

    def end_pan(self):
        raise NotImplementedError("Axes.end_pan")

    def set_navigate_mode(self, b):
        raise NotImplementedError("Axes.set_navigate_mode; use the toolbar's pan() and zoom()")

    def contains_point(self, point):
        """Whether a point in pixels is in the axes."""
        b = self.bbox
        return bool(b.x0 <= point[0] <= b.x1 and b.y0 <= point[1] <= b.y1)

    def in_axes(self, mouseevent):
        return self.contains_point((mouseevent.x, mouseevent.y))

    def format_xdata(self, x):
        return self.fmt_xdata(x) if "fmt_xdata" in self.__dict__ else self.xaxis.get_major_formatter().format_data_short(x)

    def format_ydata(self, y):
        return self.fmt_ydata(y) if "fmt_ydata" in self.__dict__ else self.yaxis.get_major_formatter().format_data_short(y)

    def format_coord(self, x, y):
        """The text that tells a place, such as that of the mouse."""
        if "fmt_xdata" in self.__dict__ or "fmt_ydata" in self.__dict__:
            return f"x={self.format_xdata(x)} y={self.format_ydata(y)}"
        return str(call(FigureCalls.readout, self._j, float(x), float(y)))

    def get_data_ratio(self):
        b = self.viewLim
        return abs(b.height) / abs(b.width)

    def get_default_bbox_extra_artists(self):
        return [a for a in self.get_children() if a.get_visible() and a.get_in_layout()]

    def draw_artist(self, a):
        """Draw the figure anew."""
        self.figure.canvas.draw_idle()

    def can_zoom(self):
        return True

    can_pan = can_zoom

    @property
    def callbacks(self):
        """What is called at the signals 'xlim_changed' and 'ylim_changed'."""
        made = self.__dict__.get("_callback_registry")
        if made is None:
            from matplotlib.cbook import CallbackRegistry

            made = self._callback_registry = CallbackRegistry(signals=["xlim_changed", "ylim_changed"])
            self._j.onLimits(lambda x: made.process("xlim_changed" if x else "ylim_changed", self))
        return made

    def get_axes_locator(self):
        """What gives the place before each drawing, or None."""
        return self.__dict__.get("_locator")

    def add_child_axes(self, ax):
        self._j.addChildAxes(ax._j)
        return ax

    def add_container(self, container):
        self.__dict__.setdefault("_own_containers", []).append(container)
        return container

    def get_rasterization_zorder(self):
        return self.__dict__.get("_rasterization_zorder")

    def set_rasterization_zorder(self, z):
        """Kept for those who ask; vector files hold vectors only."""
        self._rasterization_zorder = z

    def set_axes_locator(self, locator):
        """Set what gives the place, a box in fractions of the figure, from the axes before each drawing."""
        from matplotlib._composed import PythonParts

        self._locator = locator
        if locator is None:
            return PythonParts.setLocator(self._j, None, None)
        import numpy

        def place():
            spec = locator.get_subplotspec()
            return None if spec is None else spec._j

        call(
            PythonParts.setLocator, self._j, lambda: numpy.array([float(v) for v in locator(self, None).extents])._j,
            place if hasattr(locator, "get_subplotspec") else None,
        )  # fmt: skip

    @property
    def _get_lines(self):
        return _Cycle(self._j)

    use_sticky_edges = property(
        lambda self: bool(self._j.limits().usesStickyEdges()),
        lambda self, on: self._j.limits().setUsesStickyEdges(bool(on)),
    )
    axison = property(
        lambda self: bool(self._j.isAxisOn()), lambda self, on: self._j.setAxisOn(bool(on))
    )


class _Cycle:
    """The colours of lines in turn."""

    def __init__(self, j):
        self._j = j

    def get_next_color(self):
        return str(self._j.lineStyles().nextColor())


def _masked_together(args, kwargs):
    """The arguments of `scatter` without what is masked in any of x, y, s and c."""
    import numpy

    given = {**dict(zip("xysc", args)), **{k: kwargs[k] for k in "xysc" if k in kwargs}}
    n = numpy.size(given.get("x"))
    same = {k for k, v in given.items() if v is not None and not isinstance(v, str) and numpy.shape(v) == (n,)}
    mask = numpy.zeros(n, bool)
    for k in same:
        if hasattr(given[k], "_mask"):
            mask |= numpy.ma.getmaskarray(given[k])
    made = {k: numpy.ma.array(numpy.ma.getdata(v), mask=mask) if k in same else v for k, v in given.items()}
    args = [made[k] for k, _ in zip("xysc", args)] + list(args[4:])
    return args, {**kwargs, **{k: made[k] for k in "xysc" if k in kwargs}}


_OF_MARGINS = frozenset(["margins", "set_xmargin", "set_ymargin", "autoscale"])
_GIVING_LIMITS = frozenset(["set_xlim", "set_ylim", "axis", "margins", "get_xbound", "get_ybound"])


def _given_margins(name, args, kwargs):
    """The margins that a call of a method sets, as they were given."""
    if name == "autoscale":
        tight = args[2] if len(args) > 2 else kwargs.get("tight")
        return {"x": 0, "y": 0} if tight else {}
    if name != "margins":
        return {name[4]: args[0]} if args else {}
    return {"x": args[0], "y": args[-1]} if args else {k: kwargs[k] for k in "xy" if kwargs.get(k) is not None}


def _limits(r):
    """Limits as the tuple of floats that matplotlib gives."""
    return r if r is None else tuple(map(float, r))


_GIVING_TUPLES = frozenset(["hist", "hist2d", "pie", "get_legend_handles_labels"])


class _LivePlace:
    """A function of a renderer that gives a box or a transform, for the figure model."""

    def __init__(self, place, axes):
        self._place, self._axes = place, axes

    def _java(self):
        from matplotlib._border import ArtistCalls
        from matplotlib._renderer import RendererBase

        return ArtistCalls.live(lambda: to_java(self._place(RendererBase(self._axes.figure))))


def _live_coordinates(system, axes):
    """A coordinate system of annotations as the figure model takes it."""
    if isinstance(system, tuple):
        return tuple(_live_coordinates(one, axes) for one in system)
    return _LivePlace(system, axes) if callable(system) else system


def _drawn_medians(kwargs):
    """The keywords of `boxplot`: a bootstrap as a function of the data, whole positions as whole numbers."""
    from matplotlib import cbook, rcParams

    times = kwargs.get("bootstrap")
    times = rcParams["boxplot.bootstrap"] if times is None else times
    if times is not None:
        kwargs = {**kwargs, "bootstrap": cbook._interval_of_medians(times)}
    places = kwargs.get("positions")
    if getattr(getattr(places, "dtype", None), "kind", None) in ("i", "u"):
        kwargs = {**kwargs, "positions": places.tolist()}
    return kwargs


def _entries(data, names):
    """What a table has under those strings among the arguments that name its entries."""
    found = {}
    for name in names:
        if isinstance(name, str):
            try:
                found[str(name)] = data[name]
            except Exception:
                continue
    return found


# Which of the arguments is to be written.
_WRITTEN = {"text": 2, "annotate": 0, "set_title": 0, "set_xlabel": 0, "set_ylabel": 0}

# Keywords that may be a function of a number.
_WRITERS = {"clabel": "fmt", "pie": "autopct"}


def _level_writer(fmt):
    """What writes numbers into a plot: a formatter as it is, a function of a number as a formatter."""
    from matplotlib import ticker

    return fmt if isinstance(fmt, ticker.Formatter) else ticker.FuncFormatter(lambda level, position=None: fmt(level))


def _ticks_set(axis, args, kwargs):
    """The ticks that `set_xticks` or `set_yticks` has set."""
    ticks = args[0] if args else kwargs["ticks"]
    mark_whole(axis, ticks, kwargs.get("minor"))
    return (axis.get_minor_ticks if kwargs.get("minor") else axis.get_major_ticks)(len(ticks))


def _array_function(function):
    """A function for arrays of the figure model."""
    import numpy

    def apply(values):
        made = function(numpy._wrap(values))
        return numpy.asarray(made.filled(numpy.nan) if hasattr(made, "_mask") else made, float)._j

    return apply


def _sets_own_scale(self, name, args, kwargs):
    """Set a scale that is an object, or of a class of the program's own; whether it is one."""
    value = args[0] if args else kwargs.get("value")
    if isinstance(value, str) and value in _SCALES:
        return False
    from matplotlib import scale

    axis = self.xaxis if name == "set_xscale" else self.yaxis
    if not isinstance(value, scale.ScaleBase):
        value = scale.scale_factory(value, axis, **{k: v for k, v in kwargs.items() if k != "value"})
    value._apply(axis)
    return True


_OLD_WORDS = frozenset(["normed", "hold", "axisbg", "faceted", "left", "bottom", "ls", "linestyle", "pad", "labelsep", "handlelen",
                        "handletextsep", "axespad", "basex", "basey", "subsx", "subsy", "nonposx", "nonposy", "b", "aspect", "verts",
                        "shading"])  # fmt: skip
_OF_HEXAGONS = frozenset("x y C gridsize xscale yscale extent reduce_C_function cmap norm alpha".split())
_NOT_OF_BARS = frozenset("bins vmin vmax linewidths edgecolors mincnt data".split())
_FIRST = {"bar": ("x", "height"), "barh": ("y", "width")}


_OF_BASE = ("set_xlim", "set_ylim", "set_xlabel", "set_ylabel", "tick_params", "ticklabel_format", "locator_params", "axis", "grid",
            "margins", "autoscale", "set_aspect", "set_xticks", "set_yticks")  # fmt: skip


_COLOURED = frozenset(["imshow", "pcolor", "pcolormesh", "tripcolor"])
_PLOTS = frozenset(["plot", "semilogx", "semilogy", "loglog"])


def _keep_whole(line, data):
    """Keep that a line's data were given as integers."""
    import numpy

    for name, values in zip(("xdata", "ydata") if len(data) == 2 else ("ydata",), data):
        if isinstance(values, range) or isinstance(values, list) and len(values) < 1000 and all(type(v) is int for v in values):
            values = numpy.array(values)
        if isinstance(values, numpy.ndarray) and values.ndim == 1 and values.dtype.kind in "iu" and not hasattr(values, "_mask"):
            line.__dict__.setdefault("_whole", {})[name] = values.copy()


def _marks_of_sparse(Z, precision=0, marker=None, markersize=None, **kwargs):
    """What `spy` takes for a sparse matrix: marks for its elements, or for all that it stores."""
    if isinstance(precision, str) and precision == "present":
        Z, precision = Z.tocoo(), 0
        Z.data[:] = 1
    if marker is None and markersize is None and "ms" not in kwargs:
        marker = "s"
    return (Z.toarray(),), dict(kwargs, precision=precision, marker=marker, markersize=markersize)


def _texts(made):
    from matplotlib.cbook import silent_list

    return silent_list("text.Text", made)


def _in_class(error, name):
    """An error about the arguments of a method, with the name of the class as in Python's own."""
    if type(error) is TypeError and str(error).startswith(name + "() "):
        return TypeError(f"{'_AxesBase' if name in _OF_BASE else 'Axes'}.{error}")
    return error


def _method(name):
    from numpy.ma import MaskedArray

    counts = name in ("hist", "hist2d")  # these count masked elements too
    masks = name == "scatter"

    def method(self, *args, **kwargs):
        for axis in ("x", "y"):
            unit = kwargs.pop(axis + "units", None) if kwargs else None
            if unit is not None:
                getattr(self, axis + "axis").set_units(unit)
        if masks and any(isinstance(v, MaskedArray) for v in (*args, *kwargs.values())):
            args, kwargs = _masked_together(args, kwargs)
            hidden = {**dict(zip("xysc", args)), **{k: kwargs[k] for k in "xysc" if k in kwargs}}
        else:
            hidden = None
        if name in ("set_xscale", "set_yscale") and _sets_own_scale(self, name, args, kwargs):
            return None
        if name in ("set_xscale", "set_yscale") and "functions" in kwargs:
            forward, inverse = kwargs["functions"]
            kwargs["functions"] = _PythonScale.direction(_array_function(forward), _array_function(inverse))
        if name == "inset_axes" and args:
            args = (four(args[0]), *args[1:])
        margins = name == "hexbin" and kwargs.pop("marginals", False)
        reduce = kwargs.get("reduce_C_function") if name == "hexbin" else None
        if callable(reduce):
            from matplotlib._composed import PythonParts
            from numpy import _wrap as wrap

            kwargs["reduce_C_function"] = PythonParts.reducer(lambda values: float(reduce(wrap(values))))
        if name == "boxplot" and len(args) < 9:
            kwargs = _drawn_medians(kwargs)
        if name == "annotate":
            kwargs.update({k: _live_coordinates(kwargs[k], self) for k in ("xycoords", "textcoords") if k in kwargs})
        place = _WRITTEN.get(name, len(args))
        if place < len(args):
            args = (*args[:place], as_text(args[place]), *args[place + 1 :])
        if name == "spy" and args and hasattr(args[0], "tocoo"):
            args, kwargs = _marks_of_sparse(*args, **kwargs)
        writer = _WRITERS.get(name)
        if callable(kwargs.get(writer)):
            kwargs[writer] = _level_writer(kwargs[writer])
        if name == "pie" and len(args) > 4 and callable(args[4]):
            args = (*args[:4], _level_writer(args[4]), *args[5:])
        if kwargs.get("data") is not None:
            kwargs["data"] = _entries(kwargs["data"], (*args, *kwargs.values()))
        if kwargs and not _OLD_WORDS.isdisjoint(kwargs):
            from matplotlib import _removed

            kwargs = _removed.translated(name, kwargs, self)
            if name in _FIRST and not args:
                args = tuple(kwargs.pop(k) for k in _FIRST[name] if k in kwargs)
        try:
            r = _axes_call(
                self._j,
                name,
                [to_java(a._data if counts and hasattr(a, "_mask") else a) for a in args],
                to_java(kwargs),
            )
        except _Throwable as e:
            raise _in_class(_python_error(e), name) from None
        if name.startswith("add_") and args and hasattr(args[0], "_added_to"):
            args[0]._added_to(self)
        made = _limits(to_python(r)) if name in _GIVING_LIMITS else to_python(r)
        if name in _OF_MARGINS:
            given = self.__dict__.setdefault("_margins", {})
            given.update(_given_margins(name, args, kwargs))
            if made is not None:
                made = tuple(given[k] if given.get(k) == v else v for k, v in zip("xy", made))
        if name in _GIVING_TUPLES:
            made = tuple(made)
        if name in _PLOTS and len(made) == 1:
            _keep_whole(made[0], [a for a in args if not isinstance(a, str)])
        if name in _PLOTS and isinstance(kwargs.get("marker"), (tuple, list)):
            for line in made:
                line._marker_given = kwargs["marker"]
        if name in _COLOURED and args:
            made._keep_whole(args[0] if name == "imshow" else args[-1])
        if name == "scatter":
            sizes = args[2] if len(args) > 2 else kwargs.get("s")
            if sizes is not None:
                made._keep_kind("sizes", sizes)
            if hidden is not None:
                made._keep_hidden(hidden)
        if name == "clabel":
            made = made if made is None else _texts(made)
        if name in ("twinx", "twiny"):
            self.figure._current = made
        if margins:
            from matplotlib._hexagons import add_margins

            words = {k: kwargs.pop(k) for k in _OF_HEXAGONS.intersection(kwargs)}
            rest = {k: v for k, v in kwargs.items() if k not in _NOT_OF_BARS}
            if callable(reduce):
                words["reduce_C_function"] = reduce
            add_margins(self, made, *args, **words, look=rest)
        if name in ("get_xticks", "get_yticks"):
            axis, minor = self.xaxis if name == "get_xticks" else self.yaxis, bool((args or [kwargs.get("minor")])[0])
            return made.astype(int) if ArtistCalls.areWhole(axis._j, minor) else made
        if name in ("set_xticks", "set_yticks"):
            return _ticks_set(self.xaxis if name == "set_xticks" else self.yaxis, args, kwargs)
        return made

    method.__name__ = name
    method.__qualname__ = "Axes." + name
    method.__signature__ = Signature("Axes", name)
    method.__doc__ = documentation("Axes", name)
    return method


from matplotlib._border import _Throwable, _python_error
from matplotlib.axis import mark_whole


class AxesSubplot(Axes):
    """Axes in a grid."""

    __slots__ = ()
    __module__ = "matplotlib.axes._subplots"


Subplot = SubplotBase = AxesSubplot
_LIBRARY = ("matplotlib", "mpl_toolkits")
_SHOWN = (AxesImage, Collection, Patch, Text, Line2D)


_subplot_classes = {Axes: AxesSubplot}


def subplot_class_factory(cls):
    """The class of axes in grids that are axes of this class otherwise."""
    made = _subplot_classes.get(cls)
    if made is None:
        members = {"__slots__": (), "__module__": AxesSubplot.__module__, "__doc__": cls.__doc__}
        made = _subplot_classes[cls] = type(cls.__name__ + "Subplot", (cls,), members)
    return made


add_to(vars(Axes), "Axes")
add_to(vars(MorePlots), "Axes")
