"""Times as people read them."""

_UNITS = ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs"), (1e-9, "ns"))
_LONG = (("d", 86400), ("h", 3600), ("min", 60), ("s", 1))


def text_of(seconds, digits=3):
    """A time with its unit.

    >>> text_of(0.0123456), text_of(3661), text_of(0)
    ('12.3 ms', '1h 1min 1s', '0 ns')
    """
    if seconds >= 60:
        parts, left = [], seconds
        for unit, length in _LONG:
            count = int(left / length)
            if count > 0:
                left -= count * length
                parts.append(f"{count}{unit}")
            if left < 1:
                break
        return " ".join(parts)
    for factor, unit in _UNITS:
        if seconds >= factor:
            return f"{seconds / factor:.{digits}g} {unit}"
    return f"{seconds / 1e-9:.{digits}g} ns"
