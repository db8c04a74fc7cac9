"""Reads dates written in the usual ways."""

import datetime
import re

_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()
_ZONES = {"z": 0, "utc": 0, "gmt": 0}
_CLOCK = re.compile(
    r"(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([ap]\.?m\.?)?\s*(z|utc|gmt|[+-]\d{2}:?\d{2})?", re.IGNORECASE
)


def parse(text, default=None):
    """The time that a text tells; parts not told are the default's, by default those of today at midnight.

    >>> from matplotlib._date_texts import parse
    >>> parse('3 May 2001 4:30 pm')
    datetime.datetime(2001, 5, 3, 16, 30)
    """
    rest = text.strip()
    parts, zone = {}, None
    clock = _CLOCK.search(rest)
    if clock:
        hour, minute, second, fraction, half, place = clock.groups()
        hour = int(hour)
        if half:
            hour = hour % 12 + (12 if half[0] in "pP" else 0)
        micro = int((fraction or "0")[:6].ljust(6, "0"))
        parts.update(hour=hour, minute=int(minute), second=int(second or 0), microsecond=micro)
        if place:
            zone = _zone(place.lower())
        rest = (rest[: clock.start()] + " " + rest[clock.end() :]).strip().rstrip("Tt").strip()
    parts.update(_day(rest, text))
    base = default or datetime.datetime.combine(datetime.date.today(), datetime.time())
    try:
        made = base.replace(**parts)
    except ValueError as e:
        raise ValueError(f"{e}: {text}") from None
    return made if zone is None else made.replace(tzinfo=zone)


def _zone(place):
    if place in _ZONES:
        return datetime.timezone.utc
    digits = place[1:].replace(":", "")
    offset = datetime.timedelta(hours=int(digits[:2]), minutes=int(digits[2:]))
    return datetime.timezone(-offset if place[0] == "-" else offset)


def _day(rest, text):
    if not rest:
        return {}
    whole = re.fullmatch(r"(\d{4})(\d{2})(\d{2})", rest)
    if whole:
        return dict(zip(("year", "month", "day"), map(int, whole.groups())))
    words = re.findall(r"[A-Za-z]+|\d+", rest)
    names = [w for w in words if w[:3].lower() in _MONTHS and w.isalpha()]
    numbers = [w for w in words if w.isdigit()]
    days = "mon tue wed thu fri sat sun st nd rd th of and".split()
    strange = [w for w in words if w.isalpha() and w not in names and w[:3].lower() not in days]
    if strange or len(names) > 1 or not numbers and not names or len(numbers) > 3 - len(names):
        raise ValueError(f"Unknown string format: {text}")
    if names:
        found = {"month": _MONTHS.index(names[0][:3].lower()) + 1}
        if len(numbers) == 2:
            year_first = len(numbers[0]) == 4
            year, day = (numbers[0], numbers[1]) if year_first else (numbers[1], numbers[0])
            found.update(year=_year(year), day=int(day))
        elif numbers:
            found.update({"year": int(numbers[0])} if len(numbers[0]) == 4 else {"day": int(numbers[0])})
        return found
    if len(numbers) == 1:
        return {"year": int(numbers[0])} if len(numbers[0]) == 4 else {"day": int(numbers[0])}
    values = [int(n) for n in numbers]
    if len(numbers[0]) == 4:
        return dict(zip(("year", "month", "day"), values))
    if len(numbers) == 2:
        return {"month": values[0], "year": values[1]} if len(numbers[1]) == 4 else {"month": values[0], "day": values[1]}
    month, day = (values[1], values[0]) if values[0] > 12 else (values[0], values[1])
    return {"month": month, "day": day, "year": _year(numbers[2])}


def _year(digits):
    year = int(digits)
    if len(digits) > 2:
        return year
    now = datetime.date.today().year
    century = now // 100 * 100
    year += century
    return year - 100 if year >= now + 50 else year + 100 if year < now - 50 else year
