"""Linear algebra."""

__path__ = []  # modules of older versions lie beneath

from numpy import _load_tables, _border_names

globals().update(_border_names())
_border = set(globals()) | {"_border"}


class LinAlgError(Exception):
    """A matrix that the computation cannot deal with.

    >>> issubclass(LinAlgError, Exception)
    True
    """


_load_tables(globals(), "numpy.linalg")
__all__ = [n for n in globals() if n[0] != "_" and n not in _border]


def _wraps(plain):
    """What `functools.wraps` does; that module would come late for a start of pylab."""

    def dressed(function):
        for name in ("__module__", "__name__", "__qualname__", "__doc__"):
            setattr(function, name, getattr(plain, name))
        function.__dict__.update(plain.__dict__)
        function.__wrapped__ = plain
        return function

    return dressed


def _keeps_class(name, places=None, of=0):
    """Give the matrices among a function's results the class of its argument, such as `matrix`.

    `places` are the numbers of these results in a tuple; without, the only result.
    """
    plain = globals()[name]

    @_wraps(plain)
    def function(*args, _plain=plain, _places=places, _of=of, **kwargs):  # no closure, as `_overrides` asks
        made = _plain(*args, **kwargs)
        model = args[_of] if len(args) > _of else kwargs.get("b" if _of else "a")
        if type(model) is ndarray or not isinstance(model, ndarray):
            return made
        if not isinstance(made, tuple):
            return model.__array_wrap__(made)
        return tuple([model.__array_wrap__(x) if i in _places else x for i, x in enumerate(made)])

    globals()[name] = function


for _name in ("inv", "cholesky", "pinv"):
    _keeps_class(_name)
_keeps_class("qr", (0, 1))
_keeps_class("eig", (1,))
_keeps_class("eigh", (1,))
_keeps_class("svd", (0, 2))
_keeps_class("solve", of=1)
_keeps_class("lstsq", (0, 1), of=1)
