"""Helpers that scripts import from matplotlib."""


def flatten(seq, scalarp=lambda x: isinstance(x, str) or not hasattr(x, "__iter__")):
    """The elements of nested sequences, one after the other.

    >>> list(flatten([1, [2, [3]]]))
    [1, 2, 3]
    """
    for item in seq:
        if scalarp(item):
            yield item
        else:
            yield from flatten(item, scalarp)


class Grouper:
    """Sets of objects that belong together."""

    def __init__(self, init=()):
        self._groups = [[x] for x in init]

    @classmethod
    def _of(cls, groups):
        made = cls()
        made._groups = [list(g) for g in groups]
        return made

    def join(self, a, *args):
        """Put objects into one set."""
        group = self.get_siblings(a)
        for b in args:
            group += [x for x in self.get_siblings(b) if not any(x is y for y in group)]
        self._groups = [g for g in self._groups if not any(x is y for x in g for y in group)] + [group]

    def joined(self, a, b):
        """Whether two objects belong together."""
        return any(b is x for x in self.get_siblings(a))

    def get_siblings(self, a):
        """What belongs to an object, itself included."""
        return list(next((g for g in self._groups if any(a is x for x in g)), [a]))

    def remove(self, a):
        """Take an object out of its set."""
        self._groups = [[x for x in g if x is not a] for g in self._groups]

    def __iter__(self):
        return iter([list(g) for g in self._groups])


def contiguous_regions(mask):
    """The ranges of indices where a mask is true."""
    import numpy

    edges = numpy.flatnonzero(numpy.diff(numpy.concatenate(([0], numpy.asarray(mask, bool).astype(int), [0]))))
    return [(int(a), int(b)) for a, b in zip(edges[::2], edges[1::2])]


def is_scalar_or_string(val):
    """Whether a value is a text or has no elements."""
    return isinstance(val, str) or not hasattr(val, "__iter__")


def index_of(y):
    """Indices and values of a series."""
    import numpy

    if hasattr(y, "index") and hasattr(y, "values"):
        return numpy.asarray(y.index), numpy.asarray(y.values)
    y = numpy.atleast_1d(y)
    return numpy.arange(y.shape[0], dtype=float), y


def boxplot_stats(X, whis=1.5, bootstrap=None, labels=None, autorange=False):
    raise NotImplementedError("matplotlib.cbook.boxplot_stats; use Axes.boxplot")


def get_sample_data(fname, asfileobj=True, *, np_load=False):
    raise NotImplementedError(f"matplotlib.cbook.get_sample_data({fname!r}): matplotlib's sample data are not included")


class silent_list(list):
    """A list that prints briefly."""

    def __init__(self, type, seq=None):
        self.type = type
        super().__init__(seq or ())

    def __repr__(self):
        return f"<a list of {len(self)} {self.type} objects>" if len(self) else "<an empty list>"
