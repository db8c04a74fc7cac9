"""Builtins that make lists, and sorting by comparison."""
from functools import cmp_to_key, reduce
from itertools import zip_longest

__all__ = ['reduce']


def range_list(*args):
    """Return range(...) as a list; floats are refused."""
    for position, arg in enumerate(args):
        if isinstance(arg, float):
            what = 'end' if len(args) == 1 else ('start', 'end', 'step')[position]
            raise TypeError('range() integer %s argument expected, got float.' % what)
    return list(range(*args))


def xrange(*args):
    """Return range(...); floats are cut to integers."""
    for arg in args:
        if isinstance(arg, float):
            return range(*[int(arg) if isinstance(arg, float) else arg for arg in args])
    return range(*args)


def map_list(function, *sequences):
    """Return map(...) as a list; None pads shorter sequences, or is the function."""
    if not sequences:
        raise TypeError('map() requires at least two args')
    if len(sequences) == 1:
        if function is None:
            return list(sequences[0])
        return [function(item) for item in sequences[0]]
    rows = zip_longest(*sequences)
    return list(rows) if function is None else [function(*row) for row in rows]


def filter_list(function, sequence):
    """Return filter(...): a list, or a string or tuple if it was given one."""
    kept = filter(function, sequence)
    if isinstance(sequence, str):
        return ''.join(kept)
    return tuple(kept) if isinstance(sequence, tuple) else list(kept)


def zip_list(*sequences):
    """Return zip(...) as a list."""
    return list(zip(*sequences))


def sorted_list(iterable, cmp=None, key=None, reverse=False):
    """Return sorted(...), by a comparison function if there is one."""
    result = list(iterable)
    _sort(result, cmp, key, reverse)
    return result


def sort(sequence, *args, **kwargs):
    """Call sequence.sort(...); lists take a comparison function."""
    if isinstance(sequence, list):
        return _sort(sequence, *args, **kwargs)
    return sequence.sort(*args, **kwargs)


def _sort(sequence, cmp=None, key=None, reverse=False):
    if cmp is None:
        before = list(sequence)
        try:
            sequence.sort(key=key, reverse=reverse)
            return
        except TypeError:
            sequence[:] = before
            cmp = compare
    by = cmp_to_key(cmp)
    sequence.sort(key=by if key is None else lambda item: by(key(item)), reverse=reverse)


def compare(a, b):
    """Return -1, 0 or 1; unlike values are ordered by the names of their types."""
    if a is b:
        return 0
    method = getattr(type(a), '__cmp__', None)
    if method is not None:
        result = method(a, b)
        if result is not NotImplemented:
            return (result > 0) - (result < 0)
    try:
        if a == b:
            return 0
        if a < b:
            return -1
        if a > b:
            return 1
    except TypeError:
        pass
    return _compare_unlike(a, b)


def _compare_unlike(a, b):
    if isinstance(a, (list, tuple)) and type(a) is type(b):
        for one, other in zip(a, b):
            order = compare(one, other)
            if order:
                return order
        return compare(len(a), len(b))
    if isinstance(a, dict) and isinstance(b, dict):
        if len(a) != len(b):
            return compare(len(a), len(b))
        return compare(sorted_list(a.items()), sorted_list(b.items()))
    one, other = _rank(a), _rank(b)
    return (one > other) - (one < other)


def _rank(x):
    if x is None:
        return (0, '', 0)
    if isinstance(x, (int, float)):
        return (1, '', 0)
    return (2, type(x).__name__, id(type(x)) if type(x).__module__ != 'builtins' else 0)


def round_away(number, ndigits=0):
    """Return the nearest float with so many decimals; halves go away from zero."""
    if not isinstance(number, (int, float)):
        if hasattr(number, 'round'):
            return number.round(ndigits)
        number = float(number)
    x = float(number)
    if x != x or x in (float('inf'), float('-inf')) or ndigits > 320:
        return x
    numerator, denominator = abs(x).as_integer_ratio()
    if ndigits >= 0:
        numerator *= 10 ** ndigits
    else:
        denominator *= 10 ** -ndigits
    quotient, rest = divmod(numerator, denominator)
    if 2 * rest >= denominator:
        quotient += 1
    size = quotient / 10 ** ndigits if ndigits >= 0 else float(quotient * 10 ** -ndigits)
    return -size if x < 0 or (x == 0 and str(x) == '-0.0') else size


def coerce(a, b):
    """Return two numbers in their common type."""
    for kind in (complex, float, int):
        if isinstance(a, kind) or isinstance(b, kind):
            return kind(a), kind(b)
    raise TypeError('number coercion failed')
