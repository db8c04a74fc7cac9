"""What chooses ticks and writes their labels."""

import numpy

from java import type as _java_type

from matplotlib._border import Proxy, call, to_java
from matplotlib._remade import Remade

TickerCalls = _java_type("org.jpylab.pylab.TickerCalls")


class TickHelper(Remade, Proxy):
    """A locator or a formatter."""

    __slots__ = ()

    def __init__(self, *args, **kwargs):
        name = self._builtin()
        if name is None:
            return
        made = call(TickerCalls.make, name, [to_java(a) for a in args], {k: to_java(v) for k, v in kwargs.items()})
        self._j = made
        _helpers[made] = self

    @classmethod
    def _builtin(cls):
        for base in cls.__mro__:
            if base.__module__ == "matplotlib.ticker":
                return None if base in (Locator, Formatter, TickHelper) else base.__name__

    @classmethod
    def _of(cls, java):
        known = _helpers.get(java)
        if known is not None:
            return known
        made = object.__new__(globals().get(str(TickerCalls.name(java)), Locator))
        made._j = java
        _helpers[java] = made
        return made

    _axis = None

    @property
    def axis(self):
        return self._axis

    @axis.setter
    def axis(self, axis):
        self.set_axis(axis)

    def set_axis(self, axis):
        """Read limits from an axis."""
        self._axis = axis
        if axis is not None and hasattr(axis, "_j") and self._builtin() is not None:
            self._j.setAxis(axis._j)

    def create_dummy_axis(self, **kwargs):
        """Stand alone, with limits from 0 to 1."""
        self._axis = self._axis or _DummyAxis()


def _written(label):
    return "" if label is None else str(label)


class _DummyAxis:
    def __init__(self):
        self._view = self._data = (0, 1)

    def get_view_interval(self):
        return self._view

    def set_view_interval(self, vmin, vmax):
        self._view = vmin, vmax

    def get_data_interval(self):
        return self._data

    def set_data_interval(self, vmin, vmax):
        self._data = vmin, vmax

    def get_minpos(self):
        return 0

    def get_tick_space(self):
        return 9


_helpers = {}


class Locator(TickHelper):
    """Chooses the places of ticks."""

    __slots__ = ()
    MAXTICKS = 1000

    def _java(self):
        cls = type(self)
        if self._builtin() is not None and cls.__call__ in _LOCATIONS and cls.tick_values is Locator.tick_values:
            return self._j
        made = self.__dict__.get("_callback")
        if made is None:
            own = cls.tick_values is not Locator.tick_values and cls.__call__ is Locator.__call__

            def places(vmin, vmax):
                return numpy.asarray(self.tick_values(vmin, vmax) if own else self(), float)._j

            def limits(vmin, vmax):
                return numpy.asarray(self.view_limits(vmin, vmax), float)._j

            def apart(vmin, vmax):
                return numpy.asarray(self.nonsingular(vmin, vmax), float)._j

            made = self.__dict__["_callback"] = call(TickerCalls.pythonLocator, places, limits, apart)
            _helpers[made] = self
        return made

    def tick_values(self, vmin, vmax):
        """The ticks for limits.

        >>> MultipleLocator(2).tick_values(0, 5).tolist()
        [-2.0, 0.0, 2.0, 4.0, 6.0]
        """
        if self._builtin() is None:
            raise NotImplementedError("Derived must override")
        places = numpy._wrap(call(TickerCalls.ticks, self._j, float(vmin), float(vmax)))
        given = self.__dict__.get("locs")
        return places if given is None else places.astype(given.dtype)

    def __call__(self):
        """The ticks for the axis' limits."""
        if self._builtin() is None or type(self).tick_values is not Locator.tick_values:
            vmin, vmax = self.axis.get_view_interval()
            return self.tick_values(vmin, vmax)
        return numpy._wrap(call(TickerCalls.places, self._j))

    def set_params(self, **kwargs):
        """Change parameters by name."""
        call(TickerCalls.setParams, self._j, {k: to_java(v) for k, v in kwargs.items()})

    def view_limits(self, vmin, vmax):
        """The limits to show for a range of data."""
        if self._builtin() is None:
            from matplotlib.transforms import nonsingular

            return nonsingular(vmin, vmax)
        return tuple(numpy._wrap(call(TickerCalls.viewLimits, self._j, float(vmin), float(vmax))).tolist())

    def nonsingular(self, v0, v1):
        """A range with its ends apart."""
        if self._builtin() is None:
            return tuple(numpy._wrap(call(TickerCalls.widened, float(v0), float(v1))).tolist())
        return tuple(numpy._wrap(call(TickerCalls.nonsingular, self._j, float(v0), float(v1))).tolist())

    def raise_if_exceeds(self, locs):
        return locs


_LOCATIONS = (Locator.__call__,)


class Formatter(TickHelper):
    """Writes the labels of ticks."""

    __slots__ = ()
    locs = []

    def _is_called_anew(self):
        """Whether a program's own class writes the labels."""
        return type(self).__call__ not in (Formatter.__call__, StrMethodFormatter.__call__)

    def _java(self):
        cls = type(self)
        changed = (self._is_called_anew() or cls.format_ticks is not Formatter.format_ticks
                   or cls.get_offset is not Formatter.get_offset)  # fmt: skip
        if self._builtin() is not None and not changed:
            return self._j
        made = self.__dict__.get("_callback")
        if made is None:
            labels = lambda values: [_written(t) for t in self.format_ticks(numpy._wrap(values))]
            label = lambda value, position: _written(self(value, position))
            made = call(TickerCalls.pythonFormatter, labels, label, self.get_offset, self._builtin() or "Formatter")
            self.__dict__["_callback"] = made
            _helpers[made] = self
        return made

    def __call__(self, x, pos=None):
        """The label of a number."""
        if self._builtin() is None:
            raise NotImplementedError("Derived must override")
        return str(call(TickerCalls.format, self._j, float(x), pos))

    def format_ticks(self, values):
        """The labels of all ticks."""
        if self._builtin() is None or self._is_called_anew():
            self.set_locs(values)
            return [self(value, i) for i, value in enumerate(values)]
        return [str(t) for t in call(TickerCalls.formatTicks, self._j, numpy.asarray(values, float)._j)]

    def format_data(self, value):
        return self(value)

    def format_data_short(self, value):
        """A value as it is told where the mouse is."""
        if self._builtin() is None or type(self).format_data is not Formatter.format_data:
            return self.format_data(value)
        return str(self._j.formatDataShort(float(value)))

    def get_offset(self):
        """What the axis writes at its end."""
        return "" if self._builtin() is None else str(self._j.offset())

    def set_locs(self, locs):
        """Tell the formatter all ticks."""
        self.__dict__["locs"] = locs
        if self._builtin() is not None:
            call(TickerCalls.setPlaces, self._j, numpy.asarray(locs, float)._j)

    @staticmethod
    def fix_minus(s):
        """A minus sign for each hyphen, if the rc parameters say so."""
        from matplotlib import rcParams

        return s.replace("-", "\N{MINUS SIGN}") if rcParams["axes.unicode_minus"] else s


class NullLocator(Locator):
    """No ticks."""

    __slots__ = ()

    def tick_values(self, vmin, vmax):
        """No places."""
        return []


class FixedLocator(Locator):
    """Ticks at given places."""

    __slots__ = ()

    def __init__(self, locs, nbins=None):
        TickHelper.__init__(self, locs, nbins)
        self.__dict__.update(locs=numpy.asarray(locs), nbins=nbins)

class IndexLocator(Locator):
    """A tick at every so many data points."""

    __slots__ = ()


class LinearLocator(Locator):
    """A number of ticks from end to end."""

    __slots__ = ()


class MultipleLocator(Locator):
    """A tick at each multiple of a number."""

    __slots__ = ()


class MaxNLocator(Locator):
    """Up to a number of ticks at round numbers."""

    __slots__ = ()


class AutoLocator(MaxNLocator):
    """The ticks of linear axes."""

    __slots__ = ()


class AutoMinorLocator(Locator):
    """Minor ticks between major ones."""

    __slots__ = ()


class LogLocator(Locator):
    """The ticks of logarithmic axes."""

    __slots__ = ()


class SymmetricalLogLocator(Locator):
    """The ticks of symmetric-logarithmic axes."""

    __slots__ = ()


class AsinhLocator(Locator):
    """The ticks of axes that follow the inverse hyperbolic sine."""

    __slots__ = ()


class LogitLocator(MaxNLocator):
    """The ticks of logit axes."""

    __slots__ = ()


class NullFormatter(Formatter):
    """No labels."""

    __slots__ = ()


class FixedFormatter(Formatter):
    """Given labels."""

    __slots__ = ()


class FuncFormatter(Formatter):
    """Labels that a function of the number and its index writes.

    >>> FuncFormatter(lambda x, i: f'{x:.0f} mV')(3.0)
    '3 mV'
    """

    __slots__ = ()

    def __init__(self, func):
        self.func = func
        self._j = call(TickerCalls.function, lambda x, pos: _written(func(x, pos)))
        _helpers[self._j] = self

    def __call__(self, x, pos=None):
        func = self.__dict__.get("func")  # one of the figure model's own has none
        return str(call(TickerCalls.format, self._j, float(x), pos)) if func is None else func(x, pos)

    def _java(self):
        return self._j

    def set_offset_string(self, ofs):
        self._j.setOffset(str(ofs))


class OldScalarFormatter(FuncFormatter):
    """Labels with as many digits as the axis' range needs, as matplotlib's first ones had."""

    __slots__ = ()

    def __init__(self):
        super().__init__(self._text)

    def _text(self, x, pos=None):
        low, high = self.axis.get_view_interval()
        span = abs(high - low)
        if abs(x) < 1e4 and x == int(x):
            return "%d" % x
        steps = ((1e-2, "%1.3e"), (1e-1, "%1.3f"), (1, "%1.3f"), (10, "%1.2f"), (1e5, "%1.1f"))
        digits, e, power = (next((f for limit, f in steps if span <= limit), "%1.1e") % x).partition("e")
        digits = digits.rstrip("0").rstrip(".")
        return digits + (f"e{power[0].replace('+', '')}{power[1:].lstrip('0')}" if e else "")


class FormatStrFormatter(Formatter):
    """Labels by an old-style format.

    >>> FormatStrFormatter('%.2f')(1.5)
    '1.50'
    """

    __slots__ = ()


class StrMethodFormatter(Formatter):
    """Labels by a format of `x` and `pos`."""

    __slots__ = ()

    fmt = property(lambda self: str(self._j.pattern()))

    def __call__(self, x, pos=None):
        """The label of a number, which may be a whole one."""
        return self.fmt.format(x=x, pos=pos)


class ScalarFormatter(Formatter):
    """The labels of linear axes."""

    __slots__ = ()

    def set_scientific(self, b):
        """Whether to write powers of ten."""
        self._j.setScientific(bool(b))

    def set_powerlimits(self, lims):
        """Set the powers of ten beyond which they are written at the axis' end."""
        self._j.setPowerLimits(int(lims[0]), int(lims[1]))

    def set_useOffset(self, val):
        call(TickerCalls.setUseOffset, self._j, val)

    def set_useMathText(self, val):
        call(TickerCalls.setUseMathText, self._j, val)

    def set_useLocale(self, val):
        if val:
            raise NotImplementedError("ScalarFormatter.set_useLocale")


class LogFormatter(Formatter):
    """The labels of logarithmic axes as plain numbers."""

    __slots__ = ()


class LogFormatterExponent(LogFormatter):
    """The exponents of powers."""

    __slots__ = ()


class LogFormatterMathtext(LogFormatter):
    """Powers as formulas."""

    __slots__ = ()


class LogFormatterSciNotation(LogFormatterMathtext):
    """Numbers times powers as formulas."""

    __slots__ = ()


class LogitFormatter(Formatter):
    """The labels of logit axes."""

    __slots__ = ()


class EngFormatter(Formatter):
    """Numbers with the prefixes of units.

    >>> EngFormatter('Hz')(1500.0)
    '1.5 kHz'
    """

    __slots__ = ()

    def format_eng(self, num):
        return self(num).rstrip()


class PercentFormatter(Formatter):
    """Numbers as percentages."""

    __slots__ = ()

    def format_pct(self, x, display_range):
        return self(x)


def is_decade(x, base=10):
    """Whether a number is a power of a base."""
    if not numpy.isfinite(x):
        return False
    return x == 0 or is_close_to_int(numpy.log(numpy.abs(x)) / numpy.log(base))


def is_close_to_int(x, atol=1e-10):
    return abs(x - round(x)) < atol


def scale_range(vmin, vmax, n=1, threshold=100):
    """The unit of ticks and the offset for a range."""
    dv = abs(vmax - vmin)
    middle = (vmax + vmin) / 2
    offset = 0 if abs(middle) / dv < threshold else numpy.copysign(10 ** (numpy.log10(abs(middle)) // 1), middle)
    return 10 ** (numpy.log10(dv / n) // 1), offset
