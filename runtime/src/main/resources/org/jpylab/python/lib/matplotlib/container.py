"""Artists made together."""

from matplotlib._border import Proxy, to_python
from matplotlib.artist import Artist


class Container(tuple):
    """The artists that one call made."""

    def __new__(cls, artists, label=None):
        self = tuple.__new__(cls, artists)
        self._label = label
        return self

    def get_children(self):
        """The artists, one by one."""
        found = []
        for part in self:
            found.extend(part if isinstance(part, (list, tuple)) else [] if part is None else [part])
        return found

    def get_label(self):
        return self._label

    def set_label(self, label):
        self._label = label

    stale = property(lambda self: True)

    add_callback, remove_callback, pchanged = Artist.add_callback, Artist.remove_callback, Artist.pchanged

    def remove(self):
        """Take the artists out of their axes."""
        for a in self.get_children():
            a.remove()

    def __repr__(self):
        return f"<{type(self).__name__} object of {len(self)} artists>"


class BarContainer(Container):
    """The bars of one call."""

    patches = property(lambda self: list(self))
    orientation = datavalues = errorbar = None


class ErrorbarContainer(Container):
    """The parts of error bars: the line of the data or None, the caps, the bars."""

    lines = property(lambda self: tuple(self))
    has_xerr = has_yerr = False


class StemContainer(Container):
    """The parts of a stem plot."""

    markerline = property(lambda self: self[0])
    stemlines = property(lambda self: self[1])
    baseline = property(lambda self: self[2])


_CLASSES = {c.__name__: c for c in (BarContainer, ErrorbarContainer, StemContainer)}


def container(java):
    """The Python container of a Java one."""
    cls = _CLASSES.get(str(java.getClass().getSimpleName()), Container)
    members = to_python(java.members())
    if cls is ErrorbarContainer:
        line = java.line()
        members = (None if line is None else to_python(line), tuple(to_python(java.caps())), tuple(to_python(java.bars())))
    made = cls(members, str(java.getLabel()))
    if cls is ErrorbarContainer:
        made.has_xerr, made.has_yerr = bool(java.hasXError()), bool(java.hasYError())
    if cls is BarContainer:
        import numpy

        made.orientation = str(java.orientation())
        made.datavalues = numpy.array(list(java.dataValues()))
        bars = java.errorbar()
        made.errorbar = None if bars is None else container(bars)
    return made
