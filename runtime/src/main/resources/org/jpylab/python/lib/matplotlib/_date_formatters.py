"""What writes the labels of dates."""

import re

import numpy

from matplotlib import dates, rcParams, ticker


def _in_tex(text):
    text = re.sub(r"([a-zA-Z]+)", r"}$\1$\\mathdefault{", text)
    text = text.replace("-", "{-}").replace(":", "{:}").replace(" ", r"\;")
    return ("$\\mathdefault{" + text + "}$").replace("$\\mathdefault{}$", "")


class DateFormatter(ticker.Formatter):
    """Labels by a format of `strftime`.

    >>> from matplotlib.dates import DateFormatter
    >>> DateFormatter('%Y-%m')(31)
    '1970-02'
    """

    __slots__ = ()

    def __init__(self, fmt, tz=None, *, usetex=None):
        self.tz, self.fmt = dates._get_tzinfo(tz), fmt
        self._usetex = rcParams["text.usetex"] if usetex is None else usetex

    def __call__(self, x, pos=0):
        made = dates.num2date(x, self.tz).strftime(self.fmt)
        return _in_tex(made) if self._usetex else made

    def set_tzinfo(self, tz):
        """Set the time zone of the labels."""
        self.tz = dates._get_tzinfo(tz)


class AutoDateFormatter(ticker.Formatter):
    """Labels with as many parts as the distance of the ticks asks for."""

    __slots__ = ()

    def __init__(self, locator, tz=None, defaultfmt="%Y-%m-%d", *, usetex=None):
        self._locator, self._tz, self.defaultfmt = locator, tz, defaultfmt
        self._usetex = rcParams["text.usetex"] if usetex is None else usetex
        lengths = dict(
            year=dates.DAYS_PER_YEAR, month=dates.DAYS_PER_MONTH, day=1, hour=1 / dates.HOURS_PER_DAY,
            minute=1 / dates.MINUTES_PER_DAY, second=1 / dates.SEC_PER_DAY, microsecond=1 / dates.MUSECONDS_PER_DAY,
        )  # fmt: skip
        self.scaled = {days: rcParams["date.autoformatter." + name] for name, days in lengths.items()}

    def _set_locator(self, locator):
        self._locator = locator

    def __call__(self, x, pos=None):
        locator = self._locator if self.axis is None else self.axis.get_major_locator()
        unit = float(locator._get_unit()) if hasattr(locator, "_get_unit") else 1
        fmt = next((f for scale, f in sorted(self.scaled.items()) if scale >= unit), self.defaultfmt)
        if isinstance(fmt, str):
            return DateFormatter(fmt, self._tz, usetex=self._usetex)(x, pos)
        if callable(fmt):
            return fmt(x, pos)
        raise TypeError(f"Unexpected type passed to {self!r}.")


class ConciseDateFormatter(ticker.Formatter):
    """Labels that do not repeat what they have in common; that is written at the axis' end."""

    __slots__ = ()

    def __init__(self, locator, tz=None, formats=None, offset_formats=None, zero_formats=None, show_offset=True, *,
                 usetex=None):  # fmt: skip
        self._locator, self._tz, self.defaultfmt, self.show_offset = locator, tz, "%Y", show_offset
        for name, given in (("formats", formats), ("zero_formats", zero_formats), ("offset_formats", offset_formats)):
            if given and len(given) != 6:
                raise ValueError(f"{name} argument must be a list of 6 format strings (or None)")
        self.formats = formats or ["%Y", "%b", "%d", "%H:%M", "%H:%M", "%S.%f"]
        if zero_formats:
            self.zero_formats = zero_formats
        else:
            self.zero_formats = ["", *self.formats[:-1]]
            if not formats:
                self.zero_formats[3] = "%b-%d"
        self.offset_formats = offset_formats or ["", "%Y", "%Y-%b", "%Y-%b-%d", "%Y-%b-%d", "%Y-%b-%d %H:%M"]
        self.offset_string = ""
        self._usetex = rcParams["text.usetex"] if usetex is None else usetex

    def __call__(self, x, pos=None):
        return DateFormatter(self.defaultfmt, self._tz, usetex=self._usetex)(x, pos)

    def format_ticks(self, values):
        """The labels of all ticks."""
        times = [dates.num2date(v, self._tz) for v in values]
        if not times:
            return []
        parts = [t.timetuple()[:6] for t in times]
        level, shown = 5, self.show_offset
        for i in range(5, -1, -1):
            several = {p[i] for p in parts}
            if len(several) > 1:
                level = i
                if i < 2 and 1 in several:
                    shown = False
                break
        labels = []
        for time, part in zip(times, parts):
            if level < 5:
                zero = part[level] == (0, 1, 1, 0, 0)[level]
            else:
                zero = time.second == time.microsecond == 0
            labels.append(time.strftime((self.zero_formats if zero else self.formats)[level]))
        if level == 5:
            trailing = min((len(s) - len(s.rstrip("0")) for s in labels if "." in s), default=0)
            if trailing:
                labels = [s[:-trailing].rstrip(".") if "." in s else s for s in labels]
        self.offset_string = times[-1].strftime(self.offset_formats[level]) if shown else ""
        if self._usetex:
            self.offset_string = _in_tex(self.offset_string) if shown else ""
            return [_in_tex(s) for s in labels]
        return labels

    def get_offset(self):
        """What the labels have in common."""
        return self.offset_string

    def format_data_short(self, value):
        return dates.num2date(value, self._tz).strftime("%Y-%m-%d %H:%M:%S")


for _made in (DateFormatter, AutoDateFormatter, ConciseDateFormatter):
    _made.__module__ = "matplotlib.dates"
