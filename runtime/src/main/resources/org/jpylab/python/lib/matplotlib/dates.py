"""Dates and times as days since an epoch, and what chooses and writes their ticks."""

import datetime

import numpy

from matplotlib import rcParams, ticker, units
from matplotlib._recurrence import (
    DAILY, FR, HOURLY, MINUTELY, MO, MONTHLY, SA, SECONDLY, SU, TH, TU, WE, WEEKLY, YEARLY, relativedelta, rrule,
)  # fmt: skip

UTC = datetime.timezone.utc
MICROSECONDLY = SECONDLY + 1
HOURS_PER_DAY, MIN_PER_HOUR, SEC_PER_MIN, MONTHS_PER_YEAR = 24.0, 60.0, 60.0, 12.0
DAYS_PER_WEEK, DAYS_PER_MONTH, DAYS_PER_YEAR = 7.0, 30.0, 365.0
MINUTES_PER_DAY, SEC_PER_HOUR, SEC_PER_DAY, SEC_PER_WEEK = 1440.0, 3600.0, 86400.0, 604800.0
MUSECONDS_PER_DAY = 1e6 * SEC_PER_DAY
EPOCH_OFFSET = 719163.0
JULIAN_OFFSET = 1721424.5
MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY = WEEKDAYS = (MO, TU, WE, TH, FR, SA, SU)
_epoch = None


def _get_tzinfo(tz=None):
    if tz is None:
        tz = rcParams["timezone"]
    if tz == "UTC":
        return UTC
    if isinstance(tz, str):
        import zoneinfo

        try:
            return zoneinfo.ZoneInfo(tz)
        except (zoneinfo.ZoneInfoNotFoundError, ValueError):
            raise ValueError(f"{tz} is not a valid timezone as parsed by dateutil.tz.gettz.") from None
    if isinstance(tz, datetime.tzinfo):
        return tz
    raise TypeError("tz must be string or tzinfo subclass.")


def get_epoch():
    """The time that days are counted from.

    >>> from matplotlib.dates import get_epoch
    >>> get_epoch()
    '1970-01-01T00:00:00'
    """
    global _epoch
    if _epoch is None:
        _epoch = rcParams["date.epoch"]
    return _epoch


def set_epoch(epoch):
    """Set the time that days are counted from, before the first date is converted."""
    global _epoch
    if _epoch is not None:
        raise RuntimeError("set_epoch must be called before dates plotted.")
    _epoch = epoch


def _reset_epoch_test_example():
    global _epoch
    _epoch = None


def _start():
    """The first time that `datetime` can count from, and how many days it is after the epoch."""
    epoch = str(get_epoch())
    if epoch.startswith("0000-12-31"):  # the day before the first that datetime knows
        return datetime.datetime(1, 1, 1), 1.0
    return datetime.datetime.fromisoformat(epoch), 0.0


def _one(d):
    if not isinstance(d, datetime.datetime):
        d = datetime.datetime(d.year, d.month, d.day)
    if d.tzinfo is not None:
        d = d.astimezone(UTC).replace(tzinfo=None)
    start, days = _start()
    delta = d - start
    return ((delta.days + days) * 86400 + delta.seconds + delta.microseconds * 1e3 / 1e9) / SEC_PER_DAY


def _of_array(d):
    if d.dtype == numpy.dtype("datetime64") or str(d.dtype) == "datetime64":
        return numpy.full(d.shape, numpy.nan)
    whole = d.astype("datetime64[s]")
    extra = (d - whole).astype("timedelta64[ns]").astype("float64") / 1.0e9
    return ((whole - numpy.datetime64(get_epoch(), "s")).astype("float64") + extra) / SEC_PER_DAY


def date2num(d):
    """Days since the epoch of a date or time, or of several.

    >>> import datetime; from matplotlib.dates import date2num
    >>> date2num(datetime.datetime(2000, 1, 1, 12))
    10957.5
    """
    if hasattr(d, "values") and not isinstance(d, numpy.ndarray):
        d = d.values
    kind = getattr(getattr(d, "dtype", None), "kind", "")
    if kind == "M":
        return _of_array(d) if d.ndim else numpy.float64(_of_array(numpy.array([d]))[0])
    if isinstance(d, str):
        return _of_array(numpy.array([d]).astype("datetime64[us]"))[0]
    if isinstance(d, (int, float)):
        raise TypeError(f"{type(d).__name__!r} is not a date")
    if not numpy.iterable(d):
        return numpy.float64(_one(d))
    items = list(d)
    if any(isinstance(v, numpy.datetime64) for v in items):
        return numpy.array([date2num(v) for v in items])
    return numpy.array([date2num(v) if numpy.iterable(v) else _one(v) for v in items])


def num2date(x, tz=None):
    """The times of days since the epoch.

    >>> from matplotlib.dates import num2date
    >>> num2date(0.5).isoformat()
    '1970-01-01T12:00:00+00:00'
    """
    tz = _get_tzinfo(tz)
    if numpy.iterable(x):
        return [num2date(v, tz) for v in x]
    x = float(x)
    try:
        start, days = _start()
        made = start + datetime.timedelta(microseconds=round((x - days) * MUSECONDS_PER_DAY))
    except OverflowError:
        raise ValueError(
            f"Date ordinal {x} converts to a date out of range (using epoch {get_epoch()}), but Matplotlib dates "
            "must be between year 0001 and 9999."
        ) from None
    made = made.replace(tzinfo=UTC).astimezone(tz)
    if abs(x) > 70 * 365:
        ms = round(made.microsecond / 20) * 20
        made = made.replace(microsecond=0) + datetime.timedelta(microseconds=ms)
    return made


def num2timedelta(x):
    """The durations of days.

    >>> from matplotlib.dates import num2timedelta
    >>> num2timedelta(1.5)
    datetime.timedelta(days=1, seconds=43200)
    """
    if numpy.iterable(x):
        return [num2timedelta(v) for v in x]
    return datetime.timedelta(days=float(x))


def datestr2num(d, default=None):
    """Days since the epoch of dates written as texts.

    >>> from matplotlib.dates import datestr2num
    >>> datestr2num('1970-01-03 06:00')
    2.25
    """
    from matplotlib._date_texts import parse

    if isinstance(d, str):
        return date2num(parse(d, default))
    return date2num([parse(v, default) for v in numpy.ravel(d).tolist()])


def drange(dstart, dend, delta):
    """Days since the epoch from one date up to another.

    >>> import datetime as dt; from matplotlib.dates import drange
    >>> drange(dt.date(1970, 1, 1), dt.date(1970, 1, 4), dt.timedelta(days=1))
    array([0., 1., 2.])
    """
    first, last = date2num(dstart), date2num(dend)
    num = int(numpy.ceil((last - first) / (delta.total_seconds() / SEC_PER_DAY)))
    end = dstart + num * delta
    if end >= dend:
        end -= delta
        num -= 1
    return numpy.linspace(first, date2num(end), num + 1)


def _julian_shift():
    start, days = _start()
    return JULIAN_OFFSET + (start - datetime.datetime(1, 1, 1)).total_seconds() / SEC_PER_DAY + 1 - days


def julian2num(j):
    """Days since the epoch of Julian dates."""
    return numpy.subtract(j, _julian_shift())


def num2julian(n):
    """Julian dates of days since the epoch."""
    return numpy.add(n, _julian_shift())


def strpdate2num(fmt):
    """The function that gives the days of a date written in a format, as converters of text files take it.

    >>> strpdate2num('%Y-%m-%d')('1970-01-11')
    10.0
    """
    from datetime import datetime

    return lambda s: float(date2num(datetime.strptime(s.decode() if isinstance(s, bytes) else s, fmt)))


def bytespdate2num(fmt, encoding="utf-8"):
    """The function that gives the days of a date in bytes, written in a format."""
    convert = strpdate2num(fmt)
    return lambda b: convert(b.decode(encoding))


def epoch2num(e):
    """Days since the epoch of seconds since 1970."""
    return (_unix_shift() + numpy.asarray(e)) / SEC_PER_DAY


def _unix_shift():
    """Seconds from the epoch to 1970."""
    start, days = _start()
    return (datetime.datetime(1970, 1, 1) - start).total_seconds() + days * SEC_PER_DAY


def num2epoch(d):
    """Seconds since 1970 of days since the epoch."""
    return numpy.asarray(d) * SEC_PER_DAY - _unix_shift()


from matplotlib._date_formatters import AutoDateFormatter, ConciseDateFormatter, DateFormatter  # noqa: E402
from matplotlib._date_locators import (  # noqa: E402
    AutoDateLocator, DateLocator, DayLocator, HourLocator, MicrosecondLocator, MinuteLocator, MonthLocator,
    RRuleLocator, SecondLocator, WeekdayLocator, YearLocator, rrulewrapper,
)  # fmt: skip


def date_ticker_factory(span, tz=None, numticks=5):
    """A locator and a formatter for a number of ticks over a number of days."""
    import math

    days = span or 1 / HOURS_PER_DAY
    hours, minutes = days * HOURS_PER_DAY, days * MINUTES_PER_DAY
    if days / DAYS_PER_YEAR > numticks:
        locator, fmt = YearLocator(int(days / DAYS_PER_YEAR / numticks), tz=tz), "%Y"
    elif days / DAYS_PER_MONTH > numticks:
        locator, fmt = MonthLocator(tz=tz), "%b %Y"
    elif days / DAYS_PER_WEEK > numticks:
        locator, fmt = WeekdayLocator(tz=tz), "%a, %b %d"
    elif days > numticks:
        locator, fmt = DayLocator(interval=math.ceil(days / numticks), tz=tz), "%b %d"
    elif hours > numticks:
        locator, fmt = HourLocator(interval=math.ceil(hours / numticks), tz=tz), "%H:%M\n%b %d"
    elif minutes > numticks:
        locator, fmt = MinuteLocator(interval=math.ceil(minutes / numticks), tz=tz), "%H:%M:%S"
    else:
        locator, fmt = MinuteLocator(tz=tz), "%H:%M:%S"
    return locator, DateFormatter(fmt, tz=tz)


class DateConverter(units.ConversionInterface):
    """Turns dates and times into days since the epoch; their unit is a time zone or None."""

    def __init__(self, *, interval_multiples=True):
        self._interval_multiples = interval_multiples

    def axisinfo(self, unit, axis):
        """Ticks and labels of dates."""
        locator = AutoDateLocator(tz=unit, interval_multiples=self._interval_multiples)
        days = datetime.date(1970, 1, 1), datetime.date(1970, 1, 2)
        return units.AxisInfo(majloc=locator, majfmt=self._formatter(locator, unit), label="", default_limits=days)

    def _formatter(self, locator, tz):
        return AutoDateFormatter(locator, tz=tz)

    @staticmethod
    def convert(value, unit, axis):
        return date2num(value)

    @staticmethod
    def default_units(x, axis):
        """The time zone of the first date, or None."""
        first = next(iter(x), None) if numpy.iterable(x) else x
        return getattr(first, "tzinfo", None)


class ConciseDateConverter(DateConverter):
    """Dates whose labels do not repeat what they have in common."""

    def __init__(self, formats=None, zero_formats=None, offset_formats=None, show_offset=True, *,
                 interval_multiples=True):  # fmt: skip
        super().__init__(interval_multiples=interval_multiples)
        self._options = dict(
            formats=formats, zero_formats=zero_formats, offset_formats=offset_formats, show_offset=show_offset
        )

    def _formatter(self, locator, tz):
        return ConciseDateFormatter(locator, tz=tz, **self._options)


class _ByRc:
    """The converter that the rc parameter `date.converter` names."""

    def _chosen(self):
        cls = {"concise": ConciseDateConverter, "auto": DateConverter}[rcParams["date.converter"]]
        return cls(interval_multiples=rcParams["date.interval_multiples"])

    def axisinfo(self, unit, axis):
        return self._chosen().axisinfo(unit, axis)

    def convert(self, value, unit, axis):
        return date2num(value)

    def default_units(self, x, axis):
        return DateConverter.default_units(x, axis)


class _DateRegistration:
    """Dates cross to Java as numbers at once; their axis asks the registered converter for ticks."""

    def __init__(self):
        from matplotlib import _border

        self._border = _border

        def attach(j, sample):
            axis = _border.to_python(j)
            converter = units.registry.get_converter(sample) or units.registry[datetime.datetime]
            unit = axis.get_units()
            if unit is None and sample is not None:
                unit = converter.default_units(sample, axis)
                if unit is not None:
                    axis.set_units(unit)
            info = converter.axisinfo(unit, axis)
            if info is not None:
                units.adopt(axis, converter, info)

        self.units = units.PythonUnits.of(attach, lambda value, j: date2num(value))
        units.PythonUnits.setDates(self.units, self._days)

    @staticmethod
    def _days(j):
        times = numpy._wrap(j)
        if times.dtype.kind == "m":
            return ((times / numpy.timedelta64(1, "us")) / MUSECONDS_PER_DAY)._j
        return _of_array(times)._j

    def __call__(self, x):
        return units.PythonUnits.date(x, float(date2num(x)))


_made = _DateRegistration()
_converter = _ByRc()
for _cls in (numpy.datetime64, datetime.date, datetime.datetime):
    dict.__setitem__(units.registry, _cls, _converter)
    _made._border._unit_values[_cls] = _made
_made._border._unit_values[datetime.timedelta] = lambda x: x.total_seconds() / SEC_PER_DAY
_made._border._unit_values[numpy.timedelta64] = lambda x: float(x / numpy.timedelta64(1, "us")) / MUSECONDS_PER_DAY

