"""The edges of axes."""

from matplotlib._border import register, to_python
from matplotlib.patches import Patch


@register
class Spine(Patch):
    """An edge of axes."""

    __slots__ = ()

    def __str__(self):
        return "Spine"

    def __init__(self, axes, spine_type, path, **kwargs):
        self._adopt(axes, spine_type, path, 1.0, (0.0, 0.0))
        self.set(**kwargs)

    def _adopt(self, axes, spine_type, path, scale, shift):
        from matplotlib._border import adopt, call
        from matplotlib.projections._mapped import ProjectionCalls

        adopt(self, call(ProjectionCalls.spine, axes._j, str(spine_type), path._java(), scale, *shift))

    @classmethod
    def circular_spine(cls, axes, center, radius, **kwargs):
        """A circle, its centre and radius in fractions of the axes."""
        from matplotlib.path import Path

        made = object.__new__(cls)
        made._adopt(axes, "circle", Path.unit_circle(), float(radius), [float(v) for v in center])
        made.set(**kwargs)
        return made

    @classmethod
    def arc_spine(cls, axes, spine_type, center, radius, theta1, theta2, **kwargs):
        """An arc between two angles in degrees, its centre and radius in fractions of the axes."""
        from matplotlib.path import Path

        made = object.__new__(cls)
        made._adopt(axes, spine_type, Path.arc(theta1, theta2), float(radius), [float(v) for v in center])
        made.set(**kwargs)
        return made

    @classmethod
    def linear_spine(cls, axes, spine_type, **kwargs):
        """A straight edge: the left, right, bottom or top one that the axes have."""
        made = axes.spines[spine_type]
        made.set(**kwargs)
        return made

    def register_axis(self, axis):
        """Move the ticks of an axis along with the edge, which those of projections do by themselves."""
        if self.spine_type in ("left", "right", "bottom", "top"):
            self._j.register(axis._j)

    spine_type = property(lambda self: str(self._j.side()))

    def set_position(self, position):
        """Move the edge: 'center', 'zero', or ('outward' | 'axes' | 'data', amount)."""
        from matplotlib._border import FigureCalls, call, to_java

        call(FigureCalls.set, self._j, "position", to_java(position))

    def set_bounds(self, low=None, high=None):
        """Set where the edge starts and ends in data."""
        if high is None and isinstance(low, (tuple, list)):
            low, high = low
        self._j.setBounds(None if low is None else float(low), None if high is None else float(high))


class Spines(dict):
    """The edges of axes, by name or as attributes."""

    iteritems = property(lambda self: lambda: iter(self.items()), doc="The edges with their names, in Python 2's words.")
    itervalues = property(lambda self: lambda: iter(self.values()), doc="The edges, in Python 2's words.")

    def __init__(self, axes):
        spines = axes._j.spines()
        super().__init__((str(k), to_python(spines.get(k))) for k in list(spines.keySet()))

    def __getattr__(self, name):
        try:
            return self[name]
        except KeyError:
            raise AttributeError(f"'Spines' object does not contain a '{name}' spine") from None

    def __getitem__(self, key):
        if isinstance(key, list):
            missing = [k for k in key if k not in self]
            if missing:
                raise KeyError(", ".join(missing))
            return SpinesProxy({k: dict.__getitem__(self, k) for k in key})
        if isinstance(key, tuple):
            raise ValueError("Multiple spines must be passed as a single list")
        if isinstance(key, slice):
            if key.start is None and key.stop is None and key.step is None:
                return SpinesProxy(self)
            raise ValueError(
                "Spines does not support slicing except for the fully open slice [:] to access all spines."
            )
        return dict.__getitem__(self, key)


class SpinesProxy:
    """Calls of `set…` go to several edges."""

    def __init__(self, spine_dict):
        self._spine_dict = dict(spine_dict)

    def __getattr__(self, name):
        spines = list(self._spine_dict.values())
        if not name.startswith("set") or not all(hasattr(s, name) for s in spines):
            raise AttributeError(f"'SpinesProxy' object has no attribute '{name}'")

        def several(*args, **kwargs):
            for spine in spines:
                getattr(spine, name)(*args, **kwargs)

        return several
