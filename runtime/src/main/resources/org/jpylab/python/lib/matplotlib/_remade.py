"""Copies and pickles of things by making them again."""


class Remade:
    """What remembers how it was made; a copy is made in the same way and gets the same attributes."""

    __slots__ = ()
    _kept = ()

    def __new__(cls, *args, **kwargs):
        made = object.__new__(cls)
        made.__dict__["_made_of"] = args, kwargs
        return made

    def __reduce_ex__(self, protocol):
        if "_made_of" not in self.__dict__:
            raise NotImplementedError(f"copying and pickling of a {type(self).__name__} that a figure has made")
        args, kwargs = self.__dict__["_made_of"]
        return _again, (type(self), args, kwargs, {name: getattr(self, name) for name in self._kept})


def _again(cls, args, kwargs, attributes):
    made = cls(*args, **kwargs)
    for name, value in attributes.items():
        setattr(made, name, value)
    return made
