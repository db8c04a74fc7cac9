"""Dates that recur by a rule, and the distance between two dates in years, months, days and so on."""

import calendar
import datetime

YEARLY, MONTHLY, WEEKLY, DAILY, HOURLY, MINUTELY, SECONDLY = range(7)


class weekday:
    """A day of the week, or the n-th of them in a month or year.

    >>> from matplotlib.dates import MO
    >>> MO, MO(2)
    (MO, MO(+2))
    """

    def __init__(self, weekday, n=None):
        if n == 0:
            raise ValueError("Can't create weekday with n==0")
        self.weekday, self.n = weekday, n

    def __call__(self, n):
        return self if n == self.n else weekday(self.weekday, n)

    def __eq__(self, other):
        return isinstance(other, weekday) and (self.weekday, self.n) == (other.weekday, other.n)

    def __hash__(self):
        return hash((self.weekday, self.n))

    def __repr__(self):
        name = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")[self.weekday]
        return name if not self.n else f"{name}({self.n:+d})"


MO, TU, WE, TH, FR, SA, SU = (weekday(i) for i in range(7))


def _all(values):
    """None, or a sorted list of one or several numbers."""
    if values is None:
        return None
    return sorted(values) if hasattr(values, "__iter__") else [values]


def easter(year):
    """The Sunday of Easter in the Gregorian calendar (Meeus, Astronomical Algorithms, 1991, chapter 8)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return datetime.date(year, month, day + 1)


class rrule:
    """Dates that recur at a frequency, restricted by months, days, hours and so on (RFC 5545)."""

    def __init__(self, freq, dtstart=None, interval=1, wkst=None, count=None, until=None, bysetpos=None, bymonth=None,
                 bymonthday=None, byyearday=None, byeaster=None, byweekno=None, byweekday=None, byhour=None,
                 byminute=None, bysecond=None, cache=False):  # fmt: skip
        start = dtstart or datetime.datetime.now()
        if not isinstance(start, datetime.datetime):
            start = datetime.datetime(start.year, start.month, start.day)
        start = start.replace(microsecond=0)
        self._dtstart, self._freq, self._interval, self._count, self._until = start, freq, interval, count, until
        self._wkst = 0 if wkst is None else getattr(wkst, "weekday", wkst)
        free = all(v is None or v == () for v in (byweekno, byyearday, bymonthday, byweekday, byeaster))
        if free and freq == YEARLY:
            bymonth = start.month if bymonth is None else bymonth
            bymonthday = start.day
        elif free and freq == MONTHLY:
            bymonthday = start.day
        elif free and freq == WEEKLY:
            byweekday = start.weekday()
        self._months, self._days, self._yeardays = _all(bymonth), _all(bymonthday), _all(byyearday)
        self._easter, self._weeks, self._places = _all(byeaster), _all(byweekno), _all(bysetpos)
        self._weekdays = self._nth = None
        if byweekday is not None:
            given = byweekday if hasattr(byweekday, "__iter__") else [byweekday]
            plain = [w for w in given if isinstance(w, int) or not w.n or freq > MONTHLY]
            self._weekdays = {w if isinstance(w, int) else w.weekday for w in plain}
            self._nth = [(w.weekday, w.n) for w in given if w not in plain]
        self._hours = _all(start.hour if byhour is None and freq < HOURLY else byhour)
        self._minutes = _all(start.minute if byminute is None and freq < MINUTELY else byminute)
        self._seconds = _all(start.second if bysecond is None and freq < SECONDLY else bysecond)

    def _fits(self, day):
        """Whether a date is one of those that the rule names."""
        if self._months is not None and day.month not in self._months:
            return False
        length = calendar.monthrange(day.year, day.month)[1]
        if self._days is not None and day.day not in self._days and day.day - length - 1 not in self._days:
            return False
        if self._weekdays is not None and not (
            day.weekday() in self._weekdays or any(self._is_nth(day, w, n, length) for w, n in self._nth)
        ):
            return False
        if self._yeardays is not None:
            ordinal = day.timetuple().tm_yday
            if ordinal not in self._yeardays and ordinal - 366 - calendar.isleap(day.year) not in self._yeardays:
                return False
        if self._weeks is not None and day.isocalendar()[1] not in self._weeks:
            return False
        return self._easter is None or (day - easter(day.year)).days in self._easter

    def _is_nth(self, day, which, n, length):
        if day.weekday() != which:
            return False
        if self._freq == YEARLY and self._months is None:
            at, length = day.timetuple().tm_yday, 365 + calendar.isleap(day.year)
        else:
            at = day.day
        return n == ((at - 1) // 7 + 1 if n > 0 else -((length - at) // 7 + 1))

    def _periods(self):
        """The days of one period after another, each with the hours, minutes and seconds in it."""
        start, step, one = self._dtstart, self._interval, datetime.timedelta(days=1)
        hours, minutes = self._hours or range(24), self._minutes or range(60)
        seconds = self._seconds or range(60)
        if self._freq == YEARLY:
            for year in range(start.year, 10000, step):
                first = datetime.date(year, 1, 1)
                months = self._months or range(1, 13)
                if self._easter is None and self._weeks is None and self._yeardays is None:
                    days = [datetime.date(year, m, d) for m in months for d in range(1, calendar.monthrange(year, m)[1] + 1)]
                else:
                    days = [first + i * one for i in range(365 + calendar.isleap(year))]
                yield days, hours, minutes, seconds
        elif self._freq == MONTHLY:
            month = start.year * 12 + start.month - 1
            while month < 120000:
                year, m = divmod(month, 12)
                yield [datetime.date(year, m + 1, d + 1) for d in range(calendar.monthrange(year, m + 1)[1])], hours, minutes, seconds
                month += step
        elif self._freq in (WEEKLY, DAILY):
            length = 7 if self._freq == WEEKLY else 1
            day, last = start.date(), datetime.date.max.toordinal()
            while day.toordinal() + step * length <= last:
                to = day + (length - (day.weekday() - self._wkst) % 7 if length == 7 else 1) * one
                yield [day + i * one for i in range((to - day).days)], hours, minutes, seconds
                day = to + (step - 1) * length * one
        else:
            yield from self._times()

    def _times(self):
        size = {HOURLY: 3600, MINUTELY: 60, SECONDLY: 1}[self._freq]
        at = self._dtstart.replace(minute=0 if size > 60 else self._dtstart.minute, second=0 if size > 1 else self._dtstart.second)
        step = datetime.timedelta(seconds=size * self._interval)
        while at.year < 9999:
            if (
                (self._hours is None or at.hour in self._hours)
                and (size > 60 or self._minutes is None or at.minute in self._minutes)
                and (size > 1 or self._seconds is None or at.second in self._seconds)
            ):
                minutes = [at.minute] if size <= 60 else self._minutes or range(60)
                seconds = [at.second] if size == 1 else self._seconds or range(60)
                yield [at.date()], [at.hour], minutes, seconds
            at += step

    def __iter__(self):
        found = 0
        for days, hours, minutes, seconds in self._periods():
            if self._until is not None and datetime.datetime.combine(days[0], datetime.time(hours[0], minutes[0], seconds[0])) > self._until and self._freq > WEEKLY:
                return
            several = (
                datetime.datetime(d.year, d.month, d.day, h, m, s)
                for d in days if self._fits(d) for h in hours for m in minutes for s in seconds
            )
            if self._places is not None:
                listed = list(several)
                several = sorted({listed[p - 1 if p > 0 else p] for p in self._places if abs(p) <= len(listed)})
            for when in several:
                when = when.replace(tzinfo=self._dtstart.tzinfo)
                if self._until is not None and when > self._until:
                    return
                if when >= self._dtstart:
                    found += 1
                    if self._count is not None and found > self._count:
                        return
                    yield when
            if self._until is not None and days and days[-1] > self._until.date():
                return

    def between(self, after, before, inc=False, count=1):
        """The dates between two, these included if asked for."""
        found = []
        for when in self:
            if when > before or when == before and not inc:
                break
            if when > after or when == after and inc:
                found.append(when)
        return found

    def before(self, dt, inc=False):
        """The last date before one, or None."""
        last = None
        for when in self:
            if when > dt or when == dt and not inc:
                break
            last = when
        return last

    def after(self, dt, inc=False):
        """The first date after one, or None."""
        return next((when for when in self if when > dt or when == dt and inc), None)

    def xafter(self, dt, count=None, inc=False):
        """The dates after one."""
        found = (when for when in self if when > dt or when == dt and inc)
        return [when for _, when in zip(range(count), found)] if count is not None else list(found)


def _plus_months(dt, months):
    year, month = divmod(dt.year * 12 + dt.month - 1 + months, 12)
    return dt.replace(year=year, month=month + 1, day=min(dt.day, calendar.monthrange(year, month + 1)[1]))


class relativedelta:
    """A distance between two dates, or one of given parts, in years, months, days, hours, minutes and seconds."""

    def __init__(self, dt1=None, dt2=None, years=0, months=0, days=0, weeks=0, hours=0, minutes=0, seconds=0,
                 microseconds=0):  # fmt: skip
        if dt1 is None:
            whole = years * 12 + months
            rest = datetime.timedelta(days + 7 * weeks, seconds, microseconds, 0, minutes, hours)
        else:
            whole = (dt1.year - dt2.year) * 12 + dt1.month - dt2.month
            rest = dt1 - _plus_months(dt2, whole)
            later = dt1 >= dt2
            while later and rest < datetime.timedelta(0) or not later and rest > datetime.timedelta(0):
                whole += -1 if later else 1
                rest = dt1 - _plus_months(dt2, whole)
        sign = -1 if whole < 0 else 1
        years, months = divmod(abs(whole), 12)
        self.years, self.months = sign * years, sign * months
        self._months, self._rest = whole, rest
        sign = -1 if rest < datetime.timedelta(0) else 1
        rest = abs(rest)
        minutes, seconds = divmod(rest.seconds, 60)
        hours, minutes = divmod(minutes, 60)
        self.days, self.hours, self.minutes = sign * rest.days, sign * hours, sign * minutes
        self.seconds, self.microseconds = sign * seconds, sign * rest.microseconds

    def __neg__(self):
        made = relativedelta()
        made.__dict__.update({k: -v for k, v in vars(self).items()})
        return made

    def __radd__(self, dt):
        return _plus_months(dt, self._months) + self._rest

    def __rsub__(self, dt):
        return _plus_months(dt, -self._months) - self._rest

    def __repr__(self):
        parts = [f"{k}={v:+d}" for k, v in vars(self).items() if v and k[0] != "_"]
        return f"relativedelta({', '.join(parts)})"
