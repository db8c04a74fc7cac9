"""Magics of one's own: functions, or methods of a `Magics` class."""

from _jpylab.interactive import UsageError, get_ipython


def _register(kind):
    def decorate(function, name=None):
        get_ipython().register_magic_function(function, kind, name or function.__name__)
        return function

    def decorator(argument):
        if callable(argument):
            return decorate(argument)
        return lambda function: decorate(function, argument)

    return decorator


register_line_magic = _register("line")
register_cell_magic = _register("cell")
register_line_cell_magic = _register("line_cell")


def _mark(kind):
    def decorator(argument):
        if callable(argument):
            argument._magic = (kind, argument.__name__)
            return argument

        def named(function):
            function._magic = (kind, argument)
            return function

        return named

    return decorator


line_magic = _mark("line")
cell_magic = _mark("cell")
line_cell_magic = _mark("line_cell")


class Magics:
    """A class whose marked methods are magics."""

    def __init__(self, shell=None, **kwargs):
        self.shell = shell or get_ipython()


def magics_class(cls):
    """A class decorator that IPython asks for; nothing has to be done."""
    return cls
