"""The x and y axes of axes, and their ticks."""

from matplotlib._border import ArtistCalls, FigureCalls, _python_error, _Throwable, call, register, to_java, to_python
from matplotlib.artist import Artist

_axis_call = FigureCalls.axisCall


@register
class Axis(Artist):
    """The x or y axis of axes."""

    __slots__ = ()

    axis_name = property(lambda self: str(self._j.name()))

    def __init__(self, axes, **kwargs):
        """Axes make their axis themselves; this is that one."""

    def __str__(self):
        return "{}({},{})".format(type(self).__name__, *self.axes.transAxes.transform((0, 0)))

    def convert_units(self, x):
        """The numbers that stand for values."""
        import numpy

        if isinstance(x, (int, float)) or x is None:
            return x
        r = numpy._wrap(call(ArtistCalls.convert, self._j, to_java(x)))
        return r if hasattr(x, "__len__") and not isinstance(x, str) else float(r[0])

    def get_units(self):
        """The unit of the data, the names on a categorical axis, or None."""
        own = self.__dict__.get("_unit")
        return own if own is not None else to_python(call(FigureCalls.get, self._j, "units"))

    def set_units(self, u):
        """Set the unit of the data; of axes that are shared, of all."""
        if isinstance(u, list):
            self._unit = u
            call(FigureCalls.set, self._j, "units", to_java(u))
            return
        if u == self.get_units():
            return
        across = self._j.isX()
        for shared in to_python(self.axes._j.sharedAxes(across)):
            axis = shared.xaxis if across else shared.yaxis
            axis._unit = u
            converter = axis.__dict__.get("_converter")
            if converter is None:
                continue
            from matplotlib.units import adopt

            info = converter.axisinfo(u, axis)
            if info is not None:
                adopt(axis, converter, info)
            shared.relim()  # which forgets collections, as in matplotlib
            shared._j.limits().requestAutoscale(across, not across)

    def have_units(self):
        return bool(self._j.units().hasUnits())

    def update_units(self, data):
        """Let data choose the units; whether it has any."""
        self.convert_units(data)
        return self.get_units() is not None

    def axis_date(self, tz=None):
        """Numbers are days since the epoch of `matplotlib.dates`."""
        from matplotlib import dates, units

        if tz is not None:
            self.set_units(dates._get_tzinfo(tz))
        call(units.PythonUnits.useDates, self._j)

    def get_label(self):
        """The label as a text artist."""
        return to_python(self._j.label())

    label = property(get_label)

    def set_label(self, s):
        """Name the axis for programs; its label is that of `set_label_text`."""
        self._name = s

    def get_pickradius(self):
        """How far from the axis a click may be, in points."""
        return self.__dict__.get("_pickradius", 15)

    def set_pickradius(self, pickradius):
        if not isinstance(pickradius, (int, float)) or pickradius < 0:
            raise ValueError("pick radius should be a distance")
        self._pickradius = pickradius

    pickradius = property(get_pickradius, set_pickradius)

    def contains(self, mouseevent):
        """Whether an event is beside the axes, no farther than the pick radius."""
        along, across = (0, 1) if self.axis_name == "x" else (1, 0)
        place = (mouseevent.x, mouseevent.y)
        low, high = self.axes.transAxes.transform([(0, 0), (1, 1)])
        before, after = low[across] - place[across], place[across] - high[across]
        beside = 0 < before < self.get_pickradius() or 0 < after < self.get_pickradius()
        return bool(low[along] <= place[along] <= high[along] and beside), {}

    offsetText = property(lambda self: to_python(self._j.offsetText()))

    def get_ticklocs(self, *, minor=False):
        """The places of the ticks."""
        import numpy

        places = numpy._wrap(call(ArtistCalls.tickPlaces, self._j, bool(minor)))
        return places.astype(int) if ArtistCalls.areWhole(self._j, bool(minor)) else places

    def get_majorticklocs(self):
        return self.get_ticklocs()

    def get_minorticklocs(self):
        return self.get_ticklocs(minor=True)

    majorTicks = property(lambda self: self.get_major_ticks())
    minorTicks = property(lambda self: self.get_minor_ticks())

    def get_major_ticks(self, numticks=None):
        n = len(self.get_majorticklocs()) if numticks is None else numticks
        return to_python(self._j.majorTicks(int(n)))

    def get_minor_ticks(self, numticks=None):
        n = len(self.get_minorticklocs()) if numticks is None else numticks
        return to_python(self._j.minorTicks(int(n)))

    def get_majorticklines(self):
        return self.get_ticklines()

    def get_minorticklines(self):
        return self.get_ticklines(minor=True)

    def set_view_interval(self, vmin, vmax, ignore=False):
        """Widen the limits to two values, or set them."""
        low, high = self.get_view_interval()
        if not ignore:
            ends = (min(vmin, vmax, low), max(vmin, vmax, high)) if low < high else (max(vmin, vmax, low), min(vmin, vmax, high))
            vmin, vmax = ends
        (self.axes.set_xlim if self.axis_name == "x" else self.axes.set_ylim)(vmin, vmax, auto=None)

    def get_view_interval(self):
        import numpy

        return numpy.array(list(self._j.viewInterval()))

    def get_data_interval(self):
        import numpy

        return numpy.array(list(self._j.dataInterval()))

    def get_minpos(self):
        return self._j.minPositive()

    def get_remove_overlapping_locs(self):
        return True

    def set_remove_overlapping_locs(self, val):
        self._j.setRemovesOverlap(bool(val))

    remove_overlapping_locs = property(get_remove_overlapping_locs, set_remove_overlapping_locs)

    def set_major_formatter(self, formatter):
        """Set what writes the labels: a formatter, a format string or a function."""
        self._set_formatter("major_formatter", formatter)

    def set_minor_formatter(self, formatter):
        self._set_formatter("minor_formatter", formatter)

    def _set_formatter(self, name, formatter):
        from matplotlib import ticker

        if callable(formatter) and not isinstance(formatter, ticker.TickHelper):
            formatter = ticker.FuncFormatter(formatter)
        elif not isinstance(formatter, (str, ticker.Formatter)):
            raise TypeError(f"'formatter' must be an instance of matplotlib.ticker.Formatter, not a {type(formatter).__name__}")
        call(FigureCalls.set, self._j, name, to_java(formatter))
        if isinstance(formatter, ticker.Formatter):
            formatter._axis = self

    def set_major_locator(self, locator):
        """Set what chooses the ticks."""
        self._set_locator("major_locator", locator)

    def set_minor_locator(self, locator):
        self._set_locator("minor_locator", locator)

    def _set_locator(self, name, locator):
        from matplotlib import ticker

        if not isinstance(locator, ticker.Locator):
            raise TypeError(f"'locator' must be an instance of matplotlib.ticker.Locator, not a {type(locator).__name__}")
        call(FigureCalls.set, self._j, name, to_java(locator))
        locator._axis = self

    def get_transform(self):
        """The mapping along the axis: of its scale."""
        from matplotlib.scale import transform_of

        return transform_of(self)

    OFFSETTEXTPAD = 3
    units = property(get_units, set_units)
    labelpad = property(lambda self: self._j.labelPad(), lambda self, pad: self._j.setLabelPad(float(pad)))
    label_position = property(lambda self: self.get_label_position(), lambda self, place: self.set_label_position(place))
    converter = property(lambda self: self.__dict__.get("_converter"))
    isDefault_label = True

    @property
    def major(self):
        """What chooses the major ticks and writes their labels."""
        return Ticker._of(self, "major")

    @property
    def minor(self):
        """What chooses the minor ticks and writes their labels."""
        return Ticker._of(self, "minor")

    def get_tick_padding(self):
        """How far the ticks and their gap reach out of the axes, in points."""
        return max((t.get_tick_padding() for t in self.get_major_ticks() + self.get_minor_ticks()), default=0)

    def get_ticklabel_extents(self, renderer):
        """The boxes of the labels before and behind the axes."""
        from matplotlib.transforms import Bbox

        boxes = []
        for which in ("label1", "label2"):
            labels = [getattr(t, which) for t in self.get_major_ticks() + self.get_minor_ticks()]
            seen = [t.get_window_extent() for t in labels if t.get_visible() and t.get_text()]
            boxes.append(Bbox.union(seen) if seen else Bbox.from_extents(0, 0, 0, 0))
        return tuple(boxes)

    def clear(self):
        """Forget label, grid, unit, locators and formatters."""
        raise NotImplementedError(f"{type(self).__name__}.clear; use Axes.clear")

    def limit_range_for_scale(self, vmin, vmax):
        """The part of a range that the scale can show."""
        return tuple(self._j.scale().limitRange(float(vmin), float(vmax), self._j.minPositive()))

    def reset_ticks(self):
        """Ticks are made anew at each drawing."""
        self.stale = True

    def get_ticks_direction(self, minor=False):
        import numpy

        ticks = self.get_minor_ticks() if minor else self.get_major_ticks()
        return numpy.array([t.get_tickdir() for t in ticks])

    @staticmethod
    def _define_method(name):
        made = _method(name)
        setattr(Axis, name, made)
        return made

    def _accessor(self, name):
        if name in _methods:
            made = _method(name)
            setattr(Axis, name, made)
            return made
        return Artist._accessor(self, name)


class Ticker:
    """What chooses ticks and writes their labels: `locator` and `formatter`."""

    _axis = _kind = None

    def __init__(self):
        self._own = {"locator": None, "formatter": None}

    @classmethod
    def _of(cls, axis, kind):
        made = cls()
        made._axis, made._kind = axis, kind
        return made

    def _part(name):
        def get(self):
            return self._own[name] if self._axis is None else getattr(self._axis, f"get_{self._kind}_{name}")()

        def put(self, value):
            if self._axis is None:
                self._own[name] = value
            else:
                getattr(self._axis, f"set_{self._kind}_{name}")(value)

        return property(get, put)

    locator, formatter = _part("locator"), _part("formatter")
    del _part


GRIDLINE_INTERPOLATION_STEPS = 180


def mark_whole(axis, ticks, minor):
    """Keep that the places of ticks were given as integers."""
    import numpy

    if numpy.asarray(ticks).dtype.kind in "iu":
        ArtistCalls.markWhole(axis._j, bool(minor))


_methods = Axis._methods_of_model = frozenset(str(n) for n in FigureCalls.axisMethods())


def _method(name):
    def method(self, *args, **kwargs):
        try:
            r = _axis_call(
                self._j, name, [to_java(a) for a in args], {k: to_java(v) for k, v in kwargs.items()}
            )
        except _Throwable as e:
            raise _python_error(e) from None
        if name == "set_ticks":
            ticks = args[0] if args else kwargs["ticks"]
            minor = (args[2:3] or (kwargs.get("minor"),))[0]
            mark_whole(self, ticks, minor)
            return (self.get_minor_ticks if minor else self.get_major_ticks)(len(ticks))
        return to_python(r)

    method.__name__ = name
    method.__qualname__ = "Axis." + name
    return method


def _axis_of(cls, usual, axes, name):
    """The axis that axes have; there are no others."""
    if cls is not usual:
        raise NotImplementedError(f"axes with a {cls.__name__} of the program's own")
    return to_python(getattr(axes._j, name)())


class XAxis(Axis):
    """The x axis of axes."""

    __slots__ = ()

    def __new__(cls, axes, **kwargs):
        return _axis_of(cls, XAxis, axes, "xAxis")
    axis_name = "x"


class YAxis(Axis):
    """The y axis of axes."""

    __slots__ = ()

    def __new__(cls, axes, **kwargs):
        return _axis_of(cls, YAxis, axes, "yAxis")
    axis_name = "y"


@register
class Tick(Artist):
    """A tick with its label and grid line."""

    __slots__ = ()

    tick1line = property(lambda self: to_python(self._j.tick1Line()))
    tick2line = property(lambda self: to_python(self._j.tick2Line()))
    gridline = property(lambda self: to_python(self._j.gridLine()))
    label1 = property(lambda self: to_python(self._j.label1()))
    label2 = property(lambda self: to_python(self._j.label2()))
    label = label1

    def get_pad_pixels(self):
        """The gap between tick and label in pixels."""
        return self.get_pad() * self.figure.dpi / 72

    def get_view_interval(self):
        """The limits of the tick's axis."""
        axis = self.axes.xaxis if isinstance(self, XTick) else self.axes.yaxis
        return axis.get_view_interval()

    def set_label(self, s):
        """Set the text of the label."""
        self.label1.set_text(s)


class XTick(Tick):
    """A tick of an x axis."""

    __slots__ = ()


class YTick(Tick):
    """A tick of a y axis."""

    __slots__ = ()
