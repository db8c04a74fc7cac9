"""Counting in business days: `busday_offset`, `busday_count`, `is_busday`."""

import numpy as np

__all__ = ["busdaycalendar", "busday_offset", "busday_count", "is_busday"]

_NAMES = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _mask_of(weekmask):
    """Seven booleans, Monday first, of any way to write a week."""
    if isinstance(weekmask, str):
        text = weekmask.strip()
        if len(text) == 7 and set(text) <= {"0", "1"}:
            return [c == "1" for c in text]
        joined = "".join(text.split())
        names = [joined[i : i + 3] for i in range(0, len(joined), 3)]
        if not names or not set(names) <= set(_NAMES):
            raise ValueError('Invalid business day weekmask string "%s"' % weekmask)
        return [n in names for n in _NAMES]
    mask = [bool(x) for x in weekmask]
    if len(mask) != 7:
        raise ValueError("A business day weekmask array must have length 7")
    return mask


def _days(x):
    """Days since 1970, as integers; NaT is the smallest one."""
    return np.asarray(x).astype("M8[D]") if np.asarray(x).dtype.kind != "M" else np.asarray(x).astype("M8[D]")


class busdaycalendar:
    """Which days are business days: a week mask and holidays.

    >>> from numpy import busdaycalendar
    >>> busdaycalendar(holidays=['2011-07-01', '2011-07-02']).holidays
    array(['2011-07-01'], dtype='datetime64[D]')
    """

    def __init__(self, weekmask="1111100", holidays=None):
        self._mask = _mask_of(weekmask)
        if not any(self._mask):
            raise ValueError("Cannot construct a numpy.busdaycal with a weekmask of all zeros")
        free = [] if holidays is None else sorted(set(_days(holidays).astype(int).ravel().tolist()))
        lowest = -(1 << 63)
        self._free = [d for d in free if d != lowest and self._mask[(d + 3) % 7]]
        self._holiday = frozenset(self._free)

    @property
    def weekmask(self):
        return np.array(self._mask)

    @property
    def holidays(self):
        return np.array(self._free, int).astype("M8[D]")

    def _works(self, day):
        return self._mask[(day + 3) % 7] and day not in self._holiday


def _calendar(weekmask, holidays, busdaycal):
    if busdaycal is not None:
        if weekmask is not None or holidays is not None:
            raise ValueError("Cannot supply both the weekmask/holidays and the busdaycal parameters to busday_offset()")
        return busdaycal
    return busdaycalendar("1111100" if weekmask is None else weekmask, holidays)


def _numbers(*arguments):
    """Lists of equal length of broadcast integers, and their shape."""
    arrays = [np.asarray(x) for x in arguments]
    shape = np.broadcast_shapes(*(a.shape for a in arrays))
    return shape, [np.broadcast_to(a, shape).ravel().tolist() for a in arrays]


def _stored(values, shape, kind, out):
    made = np.array(values, int if kind == "M8[D]" else kind).reshape(shape)
    made = made.astype(kind)
    if out is not None:
        if not np.can_cast(made.dtype, out.dtype, "safe"):
            raise TypeError(
                f"Iterator requested dtype could not be cast from {made.dtype!r} to {out.dtype!r}, the operand 2 dtype,"
                " according to the rule 'safe'"
            )
        out[...] = made
        return out
    return made[()]


_NAT = -(1 << 63)


def busday_offset(dates, offsets, roll="raise", weekmask=None, holidays=None, busdaycal=None, out=None):
    """Dates moved by a number of business days, first rolled to one as `roll` says.

    >>> from numpy import busday_offset
    >>> busday_offset('2011-10', 0, roll='forward')
    numpy.datetime64('2011-10-03')
    """
    rules = ("raise", "nat", "forward", "following", "backward", "preceding", "modifiedfollowing", "modifiedpreceding")  # fmt: skip
    if roll not in rules:
        raise ValueError(f'Invalid business day roll parameter "{roll}"')
    calendar = _calendar(weekmask, holidays, busdaycal)
    shape, (days, counts) = _numbers(_days(dates).astype(int), offsets)
    moved = [_moved(d, n, roll, calendar) for d, n in zip(days, counts)]
    return _stored(moved, shape, "M8[D]", out)


def _month(day):
    return str(np.datetime64(int(day), "D"))[:7]


def _moved(day, count, roll, calendar):
    if day == _NAT:
        if roll == "raise":
            raise ValueError("NaT input in busday_offset")
        return _NAT
    works = calendar._works
    if not works(day):
        if roll == "raise":
            raise ValueError("Non-business day date in busday_offset")
        if roll == "nat":
            return _NAT
        step = 1 if roll in ("forward", "following", "modifiedfollowing") else -1
        rolled = _next(day, step, works)
        if roll.startswith("modified") and _month(rolled) != _month(day):
            rolled = _next(day, -step, works)
        day = rolled
    step = 1 if count > 0 else -1
    for _ in range(count * step):
        day = _next(day, step, works)
    return day


def _next(day, step, works):
    day += step
    while not works(day):
        day += step
    return day


def busday_count(begindates, enddates, weekmask="1111100", holidays=None, busdaycal=None, out=None):
    """How many business days there are from one date until before another.

    >>> from numpy import busday_count
    >>> busday_count('2011-01', '2011-02')
    21
    """
    calendar = busdaycal or busdaycalendar(weekmask, holidays)
    shape, (first, last) = _numbers(_days(begindates).astype(int), _days(enddates).astype(int))
    counts = [_counted(a, b, calendar) for a, b in zip(first, last)]
    return _stored(counts, shape, int, out)


def _counted(first, last, calendar):
    if _NAT in (first, last):
        raise ValueError("Cannot compute a business day count with a NaT (not-a-time) date")
    if first > last:
        return -sum(map(calendar._works, range(last, first)))
    return sum(map(calendar._works, range(first, last)))


def is_busday(dates, weekmask="1111100", holidays=None, busdaycal=None, out=None):
    """Which dates are business days.

    >>> from numpy import is_busday
    >>> is_busday(['2011-07-01', '2011-07-02'])
    array([ True, False])
    """
    calendar = busdaycal or busdaycalendar(weekmask, holidays)
    shape, (days,) = _numbers(_days(dates).astype(int))
    return _stored([d != _NAT and calendar._works(d) for d in days], shape, bool, out)
