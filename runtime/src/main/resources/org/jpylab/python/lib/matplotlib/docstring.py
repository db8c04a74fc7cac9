"""Helpers for documentation that is put together of pieces."""

import inspect


class Substitution:
    """A decorator that fills in the words of a docstring.

    >>> @Substitution(who='Ada')
    ... def hello():
    ...     '''Greets %(who)s.'''
    >>> hello.__doc__
    'Greets Ada.'
    """

    def __init__(self, *args, **kwargs):
        if args and kwargs:
            raise TypeError("Only positional or keyword args are allowed")
        self.params = args or kwargs

    def __call__(self, func):
        if func.__doc__:
            func.__doc__ = inspect.cleandoc(func.__doc__) % self.params
        return func

    def update(self, *args, **kwargs):
        """Add words."""
        if isinstance(self.params, tuple):
            self.params = {}
        self.params.update(*args, **kwargs)


def copy(source):
    """A decorator that takes over the docstring of another function."""

    def take(target):
        if source.__doc__:
            target.__doc__ = source.__doc__
        return target

    return take


dedent_interpd = interpd = Substitution()
