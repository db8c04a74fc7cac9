"""Attributes and methods that Python 2's types had, on Python 3's."""
from collections.abc import MappingView

from _py2 import text

_VIEWS = (type({}.keys()), type({}.values()), type({}.items()))


def attribute(obj, name):
    """Return obj.name, or what Python 2 would have given where there is no such name."""
    if name in _CODINGS and isinstance(obj, (str, bytes)):
        return _CODINGS[name](obj)
    try:
        return getattr(obj, name)
    except AttributeError:
        made = _FALLBACKS[name](obj) if name in _FALLBACKS else None
        if made is None:
            raise
        return made


def keys(obj):
    """Return obj.keys(), as a list where it would be a view."""
    return _listed(obj.keys())


def values(obj):
    """Return obj.values(), as a list where it would be a view."""
    return _listed(obj.values())


def items(obj):
    """Return obj.items(), as a list where it would be a view."""
    return _listed(obj.items())


def _listed(result):
    if type(result) in _VIEWS or isinstance(result, MappingView):
        return list(result)
    return result


def translate(obj, table, deleted):
    """Return obj.translate(table, deleted) of a string."""
    if not isinstance(obj, str):
        return obj.translate(table, deleted)
    kept = ''.join([c for c in obj if c not in deleted])
    return kept if table is None else kept.translate(table)


def _encoder(obj):
    return lambda *args, **kwargs: text.encode(obj, *args, **kwargs)


def _decoder(obj):
    return lambda *args, **kwargs: text.decode(obj, *args, **kwargs)


_CODINGS = {'encode': _encoder, 'decode': _decoder}


def _renamed(name):
    return lambda obj: getattr(obj, name, None)


def _called(name, make):
    """A method that makes something of another one's result, bound or of a class."""
    def fallback(obj):
        if not hasattr(obj, name):
            return None
        if isinstance(obj, type):
            return lambda self: make(getattr(self, name)())
        return lambda: make(getattr(obj, name)())
    return fallback


def _same(result):
    return result


def _message(error):
    if not isinstance(error, BaseException):
        return None
    return error.args[0] if len(error.args) == 1 else ''


def _bound_class(method):
    owner = getattr(method, '__self__', None)
    if owner is None:
        return None
    return owner if isinstance(owner, type) else type(owner)


def _lines(file):
    return (lambda: file) if hasattr(file, 'readlines') else None


def _children(element):
    return (lambda: list(element)) if hasattr(element, 'findall') else None


_FALLBACKS = {
    'has_key': _renamed('__contains__'),
    'next': _renamed('__next__'),
    'iterkeys': _called('keys', iter),
    'itervalues': _called('values', iter),
    'iteritems': _called('items', iter),
    'viewkeys': _called('keys', _same),
    'viewvalues': _called('values', _same),
    'viewitems': _called('items', _same),
    'message': _message,
    'func_closure': _renamed('__closure__'),
    'func_code': _renamed('__code__'),
    'func_defaults': _renamed('__defaults__'),
    'func_dict': _renamed('__dict__'),
    'func_doc': _renamed('__doc__'),
    'func_globals': _renamed('__globals__'),
    'func_name': _renamed('__name__'),
    'im_class': _bound_class,
    'im_func': lambda method: getattr(method, '__func__', method),
    'im_self': _renamed('__self__'),
    'isAlive': _renamed('is_alive'),
    'readfp': _renamed('read_file'),
    'getchildren': _children,
    'xreadlines': _lines,
    '__nonzero__': _renamed('__bool__'),
    '__div__': _renamed('__truediv__'),
}
