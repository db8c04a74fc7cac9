"""Sizes of the parts of a divided place: a share of what is left over, and inches."""

from numbers import Real
from matplotlib._missing import refuse


class _Base:
    """A size: `get_size` gives its share and its inches."""

    def __rmul__(self, other):
        return self * other

    def __mul__(self, other):
        if not isinstance(other, Real):
            return NotImplemented
        return Fraction(other, self)

    def __add__(self, other):
        return Add(self, other if isinstance(other, _Base) else Fixed(other))


class Add(_Base):
    """The sum of two sizes."""

    def __init__(self, a, b):
        self._a, self._b = a, b

    def get_size(self, renderer=None):
        (r1, a1), (r2, a2) = self._a.get_size(renderer), self._b.get_size(renderer)
        return r1 + r2, a1 + a2


class Fixed(_Base):
    """A number of inches."""

    def __init__(self, fixed_size):
        if not isinstance(fixed_size, Real):
            raise TypeError(f"fixed_size must be an instance of Real, not a {type(fixed_size).__name__}")
        self.fixed_size = fixed_size

    def get_size(self, renderer=None):
        return 0.0, self.fixed_size


class Scaled(_Base):
    """A share of what is left over."""

    def __init__(self, scalable_size):
        self._scalable_size = scalable_size

    def get_size(self, renderer=None):
        return self._scalable_size, 0.0


Scalable = Scaled


class _AxesLength(_Base):
    def __init__(self, axes, aspect=1.0, ref_ax=None):
        if aspect == "axes" and ref_ax is None:
            raise ValueError("ref_ax must be set when aspect='axes'")
        self._axes, self._aspect, self._ref_ax = axes, aspect, ref_ax

    def _factor(self):
        if self._aspect != "axes":
            return self._aspect
        own = _aspect(self._axes)
        return _aspect(self._ref_ax) / own if isinstance(self, AxesX) else own


def _aspect(ax):
    aspect = ax.get_aspect()
    return 1.0 if aspect == "auto" else float(aspect)


class AxesX(_AxesLength):
    """The range of x of axes as a share."""

    def get_size(self, renderer=None):
        low, high = self._axes.get_xlim()
        return abs(high - low) * self._factor(), 0.0


class AxesY(_AxesLength):
    """The range of y of axes as a share."""

    def get_size(self, renderer=None):
        low, high = self._axes.get_ylim()
        return abs(high - low) * self._factor(), 0.0


class MaxExtent(_Base):
    """The width or height of the largest of several artists."""

    def __init__(self, artist_list, w_or_h):
        if w_or_h not in ("width", "height"):
            raise ValueError(f"{w_or_h!r} is not a valid value for w_or_h; supported values are 'width', 'height'")
        self._artist_list, self._w_or_h = artist_list, w_or_h

    def add_artist(self, a):
        self._artist_list.append(a)

    def get_size(self, renderer=None):
        sizes = [getattr(a.get_window_extent(renderer), self._w_or_h) / a.figure.dpi for a in self._artist_list]
        return 0.0, max(sizes, default=0)


class MaxWidth(MaxExtent):
    """The width of the widest of several artists."""

    def __init__(self, artist_list):
        super().__init__(artist_list, "width")


class MaxHeight(MaxExtent):
    """The height of the highest of several artists."""

    def __init__(self, artist_list):
        super().__init__(artist_list, "height")


class _Decorations(_Base):
    """The room that labels and titles of axes take at a side."""

    _measured = []

    def __init__(self, axes, side):
        self._axes, self._side = axes if isinstance(axes, (list, tuple)) else [axes], side
        self._known = 0.0

    def get_size(self, renderer=None):
        # The box around axes asks for their place, and so again for the room of all their sides.
        if not any(ax is known for ax in self._axes for known in self._measured):
            self._measured.extend(self._axes)
            try:
                self._known = max(self._room(ax) for ax in self._axes)
            finally:
                del self._measured[-len(self._axes) :]
        return 0.0, self._known

    def _room(self, ax):
        whole, box = ax.get_tightbbox(), ax.bbox
        room = {
            "left": box.xmin - whole.xmin, "right": whole.xmax - box.xmax,
            "bottom": box.ymin - whole.ymin, "top": whole.ymax - box.ymax,
        }  # fmt: skip
        return room[self._side] / ax.figure.dpi


class Fraction(_Base):
    """A fraction of another size, or of everything."""

    def __init__(self, fraction, ref_size):
        self._fraction_ref, self._fraction = ref_size, fraction

    def get_size(self, renderer=None):
        if self._fraction_ref is None:
            return self._fraction, 0.0
        rel, inches = self._fraction_ref.get_size(renderer)
        return rel * self._fraction, inches * self._fraction


class Padded(_Base):
    """A size with a number of inches more."""

    def __init__(self, size, pad):
        self._size, self._pad = size, pad

    def get_size(self, renderer=None):
        rel, inches = self._size.get_size(renderer)
        return rel, inches + self._pad


def from_any(size, fraction_ref=None):
    """The size that a number of inches or a text such as '5%' means."""
    if isinstance(size, Real):
        return Fixed(size)
    if isinstance(size, str):
        if size[-1] == "%":
            return Fraction(float(size[:-1]) / 100, fraction_ref)
        raise ValueError("Unknown format")
    if isinstance(size, _Base):
        return size
    raise ValueError("Unknown format")

__getattr__ = refuse(__name__, "AddList GetExtentHelper SizeFromFunc")
