"""``/`` as Python 2 has it: integers are floored, everything else divides."""
import operator


_inexact = {float, complex}


def divide(a, b):
    """Return a / b, floored where both are integers or arrays of integers."""
    kind, other = type(a), type(b)
    if kind in _inexact or other in _inexact:
        return a / b
    if kind is int and other is int:
        return a // b
    if _becomes_inexact(kind) or _becomes_inexact(other):
        return a / b
    return _divide_others(a, b)


def _becomes_inexact(kind):
    """Learn that a kind of float (NumPy's) divides as floats do, to find it faster the next time."""
    if issubclass(kind, (float, complex)) and not hasattr(kind, '__div__') and not hasattr(kind, '__rdiv__'):
        _inexact.add(kind)
        return True
    return False


def _divide_others(a, b):
    method = getattr(type(a), '__div__', None)
    if method is not None:
        result = method(a, b)
        if result is not NotImplemented:
            return result
    method = getattr(type(b), '__rdiv__', None)
    if method is not None:
        result = method(b, a)
        if result is not NotImplemented:
            return result
    if _is_integral(a) and _is_integral(b):
        return a // b
    return a / b


def divide_in_place(a, b):
    """Return the new value of a after ``a /= b``."""
    if type(a) in _inexact or type(b) in _inexact:
        return operator.itruediv(a, b)
    if type(a) is int:
        return divide(a, b)
    method = getattr(type(a), '__idiv__', None)
    if method is not None:
        result = method(a, b)
        if result is not NotImplemented:
            return result
    if hasattr(type(a), '__div__'):
        return divide(a, b)
    if _is_integral(a) and _is_integral(b):
        return operator.ifloordiv(a, b)
    return operator.itruediv(a, b)


def divide_attribute(obj, name, b):
    """Do ``obj.name /= b``."""
    setattr(obj, name, divide_in_place(getattr(obj, name), b))


def divide_item(obj, key, b):
    """Do ``obj[key] /= b``."""
    obj[key] = divide_in_place(obj[key], b)


def _is_integral(x):
    if isinstance(x, int):
        return True
    dtype = getattr(x, 'dtype', None)
    return getattr(dtype, 'kind', '') in ('i', 'u', 'b')


class _Index:
    """``INDEX[key]`` is the key, slices and all."""

    def __getitem__(self, key):
        return key


INDEX = _Index()
