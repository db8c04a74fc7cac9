"""What chooses the ticks of dates."""

import datetime
import math
import warnings

import numpy

from matplotlib import dates, ticker
from matplotlib._recurrence import (
    DAILY, HOURLY, MINUTELY, MONTHLY, SECONDLY, WEEKLY, YEARLY, relativedelta, rrule,
)  # fmt: skip

MICROSECONDLY = SECONDLY + 1
_UNITS = {
    YEARLY: dates.DAYS_PER_YEAR, MONTHLY: dates.DAYS_PER_MONTH, WEEKLY: dates.DAYS_PER_WEEK, DAILY: 1.0,
    HOURLY: 1.0 / dates.HOURS_PER_DAY, MINUTELY: 1.0 / dates.MINUTES_PER_DAY, SECONDLY: 1.0 / dates.SEC_PER_DAY,
}  # fmt: skip


class rrulewrapper:
    """A rule of recurring dates whose parts can be changed."""

    def __init__(self, freq, tzinfo=None, **kwargs):
        self._base_tzinfo = tzinfo
        self._update({"freq": freq, **kwargs})

    def set(self, **kwargs):
        """Change parts of the rule."""
        self._update({**self._construct, **kwargs})

    def _update(self, parts):
        tz = self._base_tzinfo
        start, until = parts.get("dtstart"), parts.get("until")
        if start is not None and start.tzinfo is not None:
            tz = start.tzinfo if tz is None else tz
            parts["dtstart"] = start.astimezone(tz).replace(tzinfo=None)
        if until is not None and until.tzinfo is not None:
            if tz is None:
                raise ValueError("until cannot be aware if dtstart is naive and tzinfo is None")
            parts["until"] = until.astimezone(tz).replace(tzinfo=None)
        self._construct, self._tzinfo, self._rrule = parts, tz, rrule(**parts)

    def _naive(self, when):
        return when if when.tzinfo is None else when.astimezone(self._tzinfo).replace(tzinfo=None)

    def between(self, after, before, inc=False, count=1):
        """The dates between two, these included if asked for."""
        if self._tzinfo is None:
            return self._rrule.between(after, before, inc)
        return [t.replace(tzinfo=self._tzinfo) for t in self._rrule.between(self._naive(after), self._naive(before), inc)]

    def __getattr__(self, name):
        if name[:1] == "_":
            raise AttributeError(name)
        return getattr(self._rrule, name)


class DateLocator(ticker.Locator):
    """Ticks at dates."""

    __slots__ = ()
    hms0d = {"byhour": 0, "byminute": 0, "bysecond": 0}

    def __init__(self, tz=None):
        self.tz = dates._get_tzinfo(tz)

    def set_tzinfo(self, tz):
        """Set the time zone in which days begin."""
        self.tz = dates._get_tzinfo(tz)

    def datalim_to_dt(self):
        """The ends of the data as times."""
        return tuple(dates.num2date(v, self.tz) for v in sorted(self.axis.get_data_interval()))

    def viewlim_to_dt(self):
        """The limits as times."""
        return tuple(dates.num2date(v, self.tz) for v in sorted(self.axis.get_view_interval()))

    def _get_unit(self):
        return 1

    def _get_interval(self):
        return 1

    def __call__(self):
        try:
            dmin, dmax = self.viewlim_to_dt()
        except ValueError:
            return []
        return self.tick_values(dmin, dmax)

    def nonsingular(self, vmin, vmax):
        """A range with its ends apart."""
        if not math.isfinite(vmin) or not math.isfinite(vmax):
            return _first_day()
        vmin, vmax = sorted((vmin, vmax))
        if abs(vmax - vmin) < 1e-6:
            room = 2 * self._get_unit() * self._get_interval()
            vmin, vmax = vmin - room, vmax + room
        return vmin, vmax


def _first_day():
    return dates.date2num(datetime.date(1970, 1, 1)), dates.date2num(datetime.date(1970, 1, 2))


class RRuleLocator(DateLocator):
    """Ticks by a rule of recurring dates."""

    __slots__ = ()

    def __init__(self, o, tz=None):
        super().__init__(tz)
        self.rule = o

    def tick_values(self, vmin, vmax):
        start, stop = self._create_rrule(vmin, vmax)
        found = self.rule.between(start, stop, True)
        return dates.date2num(found if found else [vmin, vmax])

    def _create_rrule(self, vmin, vmax):
        delta = relativedelta(vmax, vmin)
        try:
            start = vmin - delta
        except (ValueError, OverflowError):
            start = datetime.datetime(1, 1, 1, tzinfo=dates.UTC)
        try:
            stop = vmax + delta
        except (ValueError, OverflowError):
            stop = datetime.datetime(9999, 12, 31, 23, 59, 59, tzinfo=dates.UTC)
        self.rule.set(dtstart=start, until=stop)
        return vmin, vmax

    def _get_unit(self):
        return self.get_unit_generic(self.rule._rrule._freq)

    @staticmethod
    def get_unit_generic(freq):
        """The days from one tick to the next at a frequency."""
        return _UNITS.get(freq, -1)

    def _get_interval(self):
        return self.rule._rrule._interval


_EVERY = {
    YEARLY: [1, 2, 4, 5, 10, 20, 40, 50, 100, 200, 400, 500, 1000, 2000, 4000, 5000, 10000],
    MONTHLY: [1, 2, 3, 4, 6], DAILY: [1, 2, 3, 7, 14, 21], HOURLY: [1, 2, 3, 4, 6, 12],
    MINUTELY: [1, 5, 10, 15, 30], SECONDLY: [1, 5, 10, 15, 30],
    MICROSECONDLY: [m * 10**e for e in range(6) for m in (1, 2, 5)] + [1000000],
}  # fmt: skip


class AutoDateLocator(DateLocator):
    """Ticks at round dates and times."""

    __slots__ = ()

    def __init__(self, tz=None, minticks=5, maxticks=None, interval_multiples=True):
        super().__init__(tz=tz)
        self._freq, self.minticks, self.interval_multiples = YEARLY, minticks, interval_multiples
        self._freqs = [YEARLY, MONTHLY, DAILY, HOURLY, MINUTELY, SECONDLY, MICROSECONDLY]
        self.maxticks = dict(zip(self._freqs, (11, 12, 11, 12, 11, 11, 8)))
        if isinstance(maxticks, dict):
            self.maxticks.update(maxticks)
        elif maxticks is not None:
            self.maxticks = dict.fromkeys(self._freqs, maxticks)
        self.intervald = {k: list(v) for k, v in _EVERY.items()}
        if interval_multiples:
            self.intervald[DAILY] = [1, 2, 4, 7, 14]
        self._byranges = [None, range(1, 13), range(1, 32), range(24), range(60), range(60), None]

    def __call__(self):
        return self.get_locator(*self.viewlim_to_dt())()

    def tick_values(self, vmin, vmax):
        return self.get_locator(vmin, vmax).tick_values(vmin, vmax)

    def nonsingular(self, vmin, vmax):
        if not math.isfinite(vmin) or not math.isfinite(vmax):
            return _first_day()
        vmin, vmax = sorted((vmin, vmax))
        if vmin == vmax:
            vmin, vmax = vmin - dates.DAYS_PER_YEAR * 2, vmax + dates.DAYS_PER_YEAR * 2
        return vmin, vmax

    def _get_unit(self):
        return 1.0 / dates.MUSECONDS_PER_DAY if self._freq == MICROSECONDLY else _UNITS[self._freq]

    def _counts(self, dmin, dmax):
        """How many years, months, … fit between two times."""
        delta, span = relativedelta(dmax, dmin), dmax - dmin
        if dmin > dmax:
            delta, span = -delta, -span
        months = delta.years * 12 + delta.months
        hours = span.days * 24 + delta.hours
        seconds = span.total_seconds()
        return [delta.years, months, span.days, hours, hours * 60 + delta.minutes, math.floor(seconds), math.floor(seconds * 1e6)]

    def get_locator(self, dmin, dmax):
        """The locator that suits two limits."""
        by = [None, 1, 1, 0, 0, 0, None]
        interval = 1
        for i, (freq, count) in enumerate(zip(self._freqs, self._counts(dmin, dmax))):
            if count < self.minticks:
                by[i] = None
                continue
            fits = [n for n in self.intervald[freq] if count <= n * (self.maxticks[freq] - 1)]
            interval = fits[0] if fits else self.intervald[freq][-1]
            if not fits and not (self.interval_multiples and freq == DAILY):
                warnings.warn(
                    "AutoDateLocator was unable to pick an appropriate interval for this date range. It may be "
                    "necessary to add an interval value to the AutoDateLocator's intervald dictionary. "
                    f"Defaulting to {interval}."
                )
            self._freq = freq
            by[i] = self._byranges[i]
            if by[i] and self.interval_multiples:
                by[i] = by[i][::interval]
                if freq == DAILY and interval in (7, 14):
                    by[i] = [1, 15] if interval == 14 else [1, 8, 15, 22]
                interval = 1
            break
        if freq == YEARLY and self.interval_multiples:
            locator = YearLocator(interval, tz=self.tz)
        elif i < 6:
            _, months, days, hours, minutes, seconds, _ = by
            locator = RRuleLocator(
                rrulewrapper(
                    self._freq, interval=interval, dtstart=dmin, until=dmax, bymonth=months, bymonthday=days,
                    byhour=hours, byminute=minutes, bysecond=seconds,
                ),
                tz=self.tz,
            )  # fmt: skip
        else:
            locator = MicrosecondLocator(interval, tz=self.tz)
            if dates.date2num(dmin) > 70 * 365 and interval < 1000:
                warnings.warn(
                    "Plotting microsecond time intervals for dates far from the epoch (time origin: "
                    f"{dates.get_epoch()}) is not well-supported. See matplotlib.dates.set_epoch to change the epoch."
                )
        locator.set_axis(self.axis)
        return locator


class YearLocator(RRuleLocator):
    """A tick at a day of each year, or of each so many years."""

    __slots__ = ()

    def __init__(self, base=1, month=1, day=1, tz=None):
        if base <= 0:
            raise ValueError("'step' must be positive")
        super().__init__(rrulewrapper(YEARLY, interval=base, bymonth=month, bymonthday=day, **self.hms0d), tz=tz)
        self._step = base

    def _create_rrule(self, vmin, vmax):
        first = max(vmin.year // self._step * self._step, 1)
        last = min(-(-vmax.year // self._step) * self._step, 9999)
        parts = self.rule._construct
        start = vmin.replace(
            year=first, month=parts.get("bymonth", 1), day=parts.get("bymonthday", 1), hour=0, minute=0, second=0
        )
        stop = start.replace(year=last)
        self.rule.set(dtstart=start, until=stop)
        return start, stop


class MonthLocator(RRuleLocator):
    """A tick at a day of each month."""

    __slots__ = ()

    def __init__(self, bymonth=None, bymonthday=1, interval=1, tz=None):
        months = range(1, 13) if bymonth is None else bymonth
        super().__init__(rrulewrapper(MONTHLY, bymonth=months, bymonthday=bymonthday, interval=interval, **self.hms0d), tz=tz)


class WeekdayLocator(RRuleLocator):
    """A tick at a day of each week."""

    __slots__ = ()

    def __init__(self, byweekday=1, interval=1, tz=None):
        super().__init__(rrulewrapper(DAILY, byweekday=byweekday, interval=interval, **self.hms0d), tz=tz)


class DayLocator(RRuleLocator):
    """A tick at each day, or at given days of months."""

    __slots__ = ()

    def __init__(self, bymonthday=None, interval=1, tz=None):
        if interval != int(interval) or interval < 1:
            raise ValueError("interval must be an integer greater than 0")
        days = range(1, 32) if bymonthday is None else bymonthday
        super().__init__(rrulewrapper(DAILY, bymonthday=days, interval=interval, **self.hms0d), tz=tz)


class HourLocator(RRuleLocator):
    """A tick at each hour, or at given hours."""

    __slots__ = ()

    def __init__(self, byhour=None, interval=1, tz=None):
        hours = range(24) if byhour is None else byhour
        super().__init__(rrulewrapper(HOURLY, byhour=hours, interval=interval, byminute=0, bysecond=0), tz=tz)


class MinuteLocator(RRuleLocator):
    """A tick at each minute, or at given minutes."""

    __slots__ = ()

    def __init__(self, byminute=None, interval=1, tz=None):
        minutes = range(60) if byminute is None else byminute
        super().__init__(rrulewrapper(MINUTELY, byminute=minutes, interval=interval, bysecond=0), tz=tz)


class SecondLocator(RRuleLocator):
    """A tick at each second, or at given seconds."""

    __slots__ = ()

    def __init__(self, bysecond=None, interval=1, tz=None):
        seconds = range(60) if bysecond is None else bysecond
        super().__init__(rrulewrapper(SECONDLY, bysecond=seconds, interval=interval), tz=tz)


class MicrosecondLocator(DateLocator):
    """A tick at each so many microseconds."""

    __slots__ = ()

    def __init__(self, interval=1, tz=None):
        super().__init__(tz=tz)
        self._interval = interval
        self._wrapped_locator = ticker.MultipleLocator(interval)

    def tick_values(self, vmin, vmax):
        low, high = dates.date2num((vmin, vmax))
        start = numpy.floor(low)
        ends = [(v - start) * dates.MUSECONDS_PER_DAY for v in (low, high)]
        return self._wrapped_locator.tick_values(*ends) / dates.MUSECONDS_PER_DAY + start

    def _get_unit(self):
        return 1.0 / dates.MUSECONDS_PER_DAY

    def _get_interval(self):
        return self._interval


for _made in (rrulewrapper, DateLocator, RRuleLocator, AutoDateLocator, YearLocator, MonthLocator, WeekdayLocator, DayLocator, HourLocator, MinuteLocator, SecondLocator, MicrosecondLocator):
    _made.__module__ = "matplotlib.dates"
