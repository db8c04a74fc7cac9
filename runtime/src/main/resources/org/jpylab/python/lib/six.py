"""Names by which programs run in Python 2 and 3 alike."""

import builtins
import functools
import io
import operator
import sys
import types

__version__ = "1.16.0"

PY2, PY3, PY34 = False, True, True
MAXSIZE = sys.maxsize
string_types, integer_types, class_types = (str,), (int,), (type,)
text_type, binary_type = str, bytes
StringIO, BytesIO = io.StringIO, io.BytesIO
unichr, byte2int, int2byte = chr, operator.itemgetter(0), operator.methodcaller("to_bytes", 1, "big")
indexbytes, iterbytes = operator.getitem, iter
print_, exec_ = builtins.print, builtins.exec
wraps, Iterator = functools.wraps, object
callable = builtins.callable
next = advance_iterator = builtins.next
get_method_function = operator.attrgetter("__func__")
get_method_self = operator.attrgetter("__self__")
get_function_code = operator.attrgetter("__code__")
get_function_defaults = operator.attrgetter("__defaults__")
get_function_globals = operator.attrgetter("__globals__")
get_function_closure = operator.attrgetter("__closure__")
create_bound_method = types.MethodType


def create_unbound_method(func, cls):
    return func


def get_unbound_function(unbound):
    return unbound


def b(s):
    """The bytes of a text."""
    return s.encode("latin-1")


def u(s):
    """The text itself."""
    return s


def iteritems(d, **kw):
    """The pairs of a dictionary, one by one.

    >>> list(iteritems({'a': 1}))
    [('a', 1)]
    """
    return iter(d.items(**kw))


def iterkeys(d, **kw):
    return iter(d.keys(**kw))


def itervalues(d, **kw):
    return iter(d.values(**kw))


def iterlists(d, **kw):
    return iter(d.lists(**kw))


viewkeys = operator.methodcaller("keys")
viewvalues = operator.methodcaller("values")
viewitems = operator.methodcaller("items")


def reraise(tp, value, tb=None):
    """Raise an exception with the traceback that it had."""
    raise (tp() if value is None else value).with_traceback(tb)


def raise_from(value, from_value):
    """Raise an exception because of another one."""
    raise value from from_value


def ensure_binary(s, encoding="utf-8", errors="strict"):
    if not isinstance(s, (str, bytes)):
        raise TypeError(f"not expecting type '{type(s)}'")
    return s.encode(encoding, errors) if isinstance(s, str) else s


def ensure_text(s, encoding="utf-8", errors="strict"):
    if not isinstance(s, (str, bytes)):
        raise TypeError(f"not expecting type '{type(s)}'")
    return s.decode(encoding, errors) if isinstance(s, bytes) else s


ensure_str = ensure_text


def with_metaclass(meta, *bases):
    """A base whose subclasses a metaclass makes."""

    class Once(type):
        def __new__(cls, name, these, space):
            return meta(name, bases, space)

        @classmethod
        def __prepare__(cls, name, these):
            return meta.__prepare__(name, bases)

    return type.__new__(Once, "temporary_class", (), {})


def add_metaclass(metaclass):
    """A decorator that makes a class anew by a metaclass."""

    def made_anew(cls):
        space = {k: v for k, v in vars(cls).items() if k not in ("__dict__", "__weakref__")}
        return metaclass(cls.__name__, cls.__bases__, space)

    return made_anew


def python_2_unicode_compatible(cls):
    return cls


_RENAMED = {
    "builtins": "builtins", "configparser": "configparser", "copyreg": "copyreg", "cPickle": "pickle",
    "html_parser": "html.parser", "html_entities": "html.entities", "http_client": "http.client", "queue": "queue",
    "reprlib": "reprlib", "socketserver": "socketserver", "tkinter": "tkinter", "urllib": "urllib",
    "urllib_parse": "urllib.parse", "urllib_error": "urllib.error", "urllib_request": "urllib.request",
    "collections_abc": "collections.abc", "_thread": "_thread",
}  # fmt: skip
_MOVED = {
    "cStringIO": ("io", "StringIO"), "StringIO": ("io", "StringIO"), "UserDict": ("collections", "UserDict"),
    "UserList": ("collections", "UserList"), "UserString": ("collections", "UserString"),
    "filter": ("builtins", "filter"), "map": ("builtins", "map"), "zip": ("builtins", "zip"),
    "range": ("builtins", "range"), "xrange": ("builtins", "range"), "input": ("builtins", "input"),
    "reduce": ("functools", "reduce"), "filterfalse": ("itertools", "filterfalse"),
    "zip_longest": ("itertools", "zip_longest"), "getcwd": ("os", "getcwd"), "getcwdb": ("os", "getcwdb"),
    "intern": ("sys", "intern"), "reload_module": ("importlib", "reload"), "shlex_quote": ("shlex", "quote"),
}  # fmt: skip


class _Moves(types.ModuleType):
    """Modules and names that Python 3 has elsewhere, found when they are asked for."""

    __path__ = []

    def __getattr__(self, name):
        from importlib import import_module

        if name in _MOVED:
            module, attribute = _MOVED[name]
            found = getattr(import_module(module), attribute)
        elif name in _RENAMED:
            found = import_module(_RENAMED[name])
            if name == "urllib":
                for part in ("parse", "error", "request"):
                    import_module("urllib." + part)
        else:
            raise AttributeError(name)
        setattr(self, name, found)
        return found


moves = sys.modules[__name__ + ".moves"] = _Moves(__name__ + ".moves")


class _Finder:
    """Imports of `six.moves.urllib.parse` and the like."""

    @staticmethod
    def find_spec(fullname, path=None, target=None):
        head, dot, name = fullname.partition(__name__ + ".moves.")
        if head or not dot:
            return None
        real = name if name.startswith("urllib.") else _RENAMED.get(name)
        if real is None:
            return None
        from importlib import import_module
        from importlib.machinery import ModuleSpec

        class Loader:
            create_module = staticmethod(lambda spec: import_module(real))
            exec_module = staticmethod(lambda module: None)

        return ModuleSpec(fullname, Loader)


sys.meta_path.append(_Finder)
