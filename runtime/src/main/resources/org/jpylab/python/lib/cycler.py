"""Cycles of properties, such as the colours of successive lines."""

from itertools import cycle as _cycle
from itertools import product


class Cycler:
    """A list of settings that are taken one after the other, again and again.

    >>> cycler(color=['r', 'g']) + cycler(ls=['-', '--'])
    (cycler('color', ['r', 'g']) + cycler('ls', ['-', '--']))
    """

    def __init__(self, left, right=None, op=None):
        if isinstance(left, Cycler) and right is None:
            self._entries = [dict(e) for e in left._entries]
            self._text = left._text
        elif isinstance(right, Cycler):
            doubled = left.keys & right.keys
            if doubled:
                raise ValueError("Can not compose overlapping cycles")
            pairs = zip(left._entries, right._entries) if op is zip else product(left._entries, right._entries)
            self._entries = [{**a, **b} for a, b in pairs]
            self._text = f"({left._text} {'+' if op is zip else '*'} {right._text})"
        else:
            self._entries = [dict(e) for e in left]
            self._text = " + ".join(f"cycler({k!r}, {v!r})" for k, v in self.by_key().items())

    @classmethod
    def _from_iter(cls, label, itr):
        if isinstance(itr, Cycler):
            if len(itr.keys) != 1:
                raise ValueError("Can not create Cycler from a multi-property Cycler")
            itr = (value for entry in itr for value in entry.values())
        values = list(itr)
        made = cls([{label: v} for v in values])
        made._text = f"cycler({label!r}, {values!r})"
        return made

    @classmethod
    def _of(cls, java):
        from matplotlib._border import to_python

        entries = [to_python(e) for e in java.entries()]
        keys = list(entries[0]) if entries else []
        made = None
        for key in keys:
            one = cls._from_iter(key, [e[key] for e in entries])
            made = one if made is None else made + one
        return made if made is not None else cls([])

    def _java(self):
        from java import type as java_type

        from matplotlib._border import to_java

        entries = [to_java(e) for e in self._entries]
        return java_type("org.jpylab.pylab.FigureCalls").cycle(entries)

    @property
    def keys(self):
        return set(self._entries[0]) if self._entries else set()

    def by_key(self):
        """The values of each property."""
        keys = list(self._entries[0]) if self._entries else []
        return {k: [e[k] for e in self._entries] for k in keys}

    def change_key(self, old, new):
        """Rename a property."""
        if old not in self.keys:
            raise KeyError(f"Can't replace {old} with {new}, {old} is not a key")
        self._entries = [{new if k == old else k: v for k, v in e.items()} for e in self._entries]
        self._text = " + ".join(f"cycler({k!r}, {v!r})" for k, v in self.by_key().items())

    def concat(self, other):
        """This cycle followed by another one with the same properties."""
        return concat(self, other)

    def simplify(self):
        made = None
        for key, values in self.by_key().items():
            one = Cycler._from_iter(key, values)
            made = one if made is None else made + one
        return made

    def __call__(self):
        return _cycle(self)

    def __iter__(self):
        return iter([dict(e) for e in self._entries])

    def __len__(self):
        return len(self._entries)

    def __getitem__(self, key):
        if not isinstance(key, slice):
            raise ValueError("Can only use slices with Cycler.__getitem__")
        made = None
        for name, values in self.by_key().items():
            one = Cycler._from_iter(name, values[key])
            made = one if made is None else made + one
        return made

    def __add__(self, other):
        if len(self) != len(other):
            raise ValueError(f"Can only add equal length cycles, not {len(self)} and {len(other)}")
        return Cycler(self, other, zip)

    def __mul__(self, other):
        if isinstance(other, Cycler):
            return Cycler(self, other, product)
        if isinstance(other, int):
            made = None
            for name, values in self.by_key().items():
                one = Cycler._from_iter(name, values * other)
                made = one if made is None else made + one
            return made
        return NotImplemented

    __rmul__ = __mul__

    def __eq__(self, other):
        return isinstance(other, Cycler) and self._entries == other._entries

    __hash__ = None

    def __repr__(self):
        return self._text


def concat(left, right):
    """One cycle followed by another with the same properties."""
    if left.keys != right.keys:
        raise ValueError("Keys do not match:\n\tIntersection: {!r}\n\tDisjoint: {!r}".format(
            left.keys & right.keys, left.keys ^ right.keys))  # fmt: skip
    a, b = left.by_key(), right.by_key()
    made = None
    for key in a:
        one = Cycler._from_iter(key, a[key] + b[key])
        made = one if made is None else made + one
    return made


def cycler(*args, **kwargs):
    """A cycle of values of one property, or of several.

    >>> len(cycler('color', 'rgb') * cycler('lw', [1, 2]))
    6
    """
    if args and kwargs:
        raise TypeError("cycler() can only accept positional OR keyword arguments -- not both.")
    if len(args) == 1:
        if not isinstance(args[0], Cycler):
            raise TypeError("If only one positional argument given, it must be a Cycler instance.")
        return Cycler(args[0])
    if len(args) == 2:
        label, values = args
        return Cycler._from_iter(label, values)
    if len(args) > 2:
        raise TypeError("Only a single Cycler can be accepted as the lone positional argument. Use keyword "
                        "arguments instead.")  # fmt: skip
    if not kwargs:
        raise TypeError("Must have at least a positional OR keyword arguments")
    made = None
    for label, values in kwargs.items():
        one = Cycler._from_iter(label, values)
        made = one if made is None else made + one
    return made
