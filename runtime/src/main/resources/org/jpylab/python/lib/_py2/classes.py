"""Special methods and metaclasses of Python 2's classes."""

class Object:
    """Base of classes with special methods that have other names in Python 3."""

    __slots__ = ()

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        own = cls.__dict__
        for old, new in _RENAMED.items():
            if old in own and new not in own:
                setattr(cls, new, own[old])
        if '__cmp__' in own:
            for name, method in _COMPARISONS.items():
                if name not in own:
                    setattr(cls, name, method)
        if own.get('__hash__', True) is None:
            cls.__hash__ = _inherited_hash(cls)
        for name, method in _SLICES.items():
            if '__%sslice__' % name in own:
                setattr(cls, '__%sitem__' % name, method(own.get('__%sitem__' % name)))


_RENAMED = {
    'next': '__next__',
    '__nonzero__': '__bool__',
    '__div__': '__truediv__',
    '__rdiv__': '__rtruediv__',
    '__idiv__': '__itruediv__',
}

_COMPARISONS = {
    '__lt__': lambda self, other: self.__cmp__(other) < 0,
    '__le__': lambda self, other: self.__cmp__(other) <= 0,
    '__eq__': lambda self, other: self.__cmp__(other) == 0,
    '__ne__': lambda self, other: self.__cmp__(other) != 0,
    '__gt__': lambda self, other: self.__cmp__(other) > 0,
    '__ge__': lambda self, other: self.__cmp__(other) >= 0,
}


def _inherited_hash(cls):
    for base in cls.__mro__[1:]:
        found = base.__dict__.get('__hash__')
        if found is not None:
            return found
    return object.__hash__


def _bounds(self, key):
    """The two ends of a simple slice as __getslice__ gets them, or None."""
    if not isinstance(key, slice) or key.step is not None:
        return None
    ends = []
    for end, missing in ((key.start, 0), (key.stop, 2 ** 63 - 1)):
        end = missing if end is None else end
        ends.append(max(end + len(self), 0) if end < 0 else end)
    return ends


def _sliced(which):
    def make(plain):
        def item(self, key, *value):
            ends = _bounds(self, key)
            if ends is not None:
                return getattr(self, '__%sslice__' % which)(*ends, *value)
            if plain is not None:
                return plain(self, key, *value)
            return getattr(super(type(self), self), '__%sitem__' % which)(key, *value)
        return item
    return make


_SLICES = {'get': _sliced('get'), 'set': _sliced('set'), 'del': _sliced('del')}


def metaclass(name, bases, namespace):
    """Make a class by the __metaclass__ of its body."""
    return namespace['__metaclass__'](name, bases, namespace)
