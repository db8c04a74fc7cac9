"""Exceptions raised and caught the way of Python 2, and tuples unpacked."""
import sys


def exception(kind, value=None, traceback=None):
    """Return the exception that ``raise kind, value, traceback`` raises."""
    while isinstance(kind, tuple) and kind:
        kind = kind[0]
    if isinstance(kind, type) and issubclass(kind, BaseException):
        if isinstance(value, kind):
            error = value
        elif value is None:
            error = kind()
        elif isinstance(value, tuple):
            error = kind(*value)
        else:
            error = kind(value)
    elif not isinstance(kind, BaseException):
        raise TypeError(
            'exceptions must be old-style classes or derived from BaseException, not '
            + type(kind).__name__)
    elif value is not None:
        raise TypeError('instance exception may not have a separate value')
    else:
        error = kind
    return error if traceback is None else error.with_traceback(traceback)


def current():
    """Return the exception that is being handled."""
    return sys.exc_info()[1]


def is_caught(kinds):
    """Tell whether ``except kinds`` catches the exception that is being handled."""
    return isinstance(sys.exc_info()[1], kinds)


def unpack(value, shape):
    """Return a value as nested tuples; 1 in the shape stands for a single value."""
    values = tuple(value)
    if len(values) < len(shape):
        plural = '' if len(values) == 1 else 's'
        raise ValueError('need more than %d value%s to unpack' % (len(values), plural))
    if len(values) > len(shape):
        raise ValueError('too many values to unpack')
    return tuple([v if s == 1 else unpack(v, s) for v, s in zip(values, shape)])
