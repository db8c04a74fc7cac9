"""Colour maps by name."""

import numpy

from java import type as _java_type

from matplotlib import colors
from matplotlib._border import call, to_java, to_python
from matplotlib.colors import ColorCalls, Colormap, LogNorm, Normalize

_ColorMapping = _java_type("org.jpylab.figure.color.ColorMapping")
_PlainMappable = _java_type("org.jpylab.figure.color.PlainMappable")
LUTSIZE = 256


class ColormapRegistry:
    """The colour maps by name.

    >>> 'viridis' in ColormapRegistry()
    True
    """

    def __getitem__(self, item):
        if item not in self:
            raise KeyError(f"{item!r} is not a known colormap name")
        return Colormap._of(call(ColorCalls.map, item))

    def __iter__(self):
        return iter(self.keys())

    def __len__(self):
        return len(self.keys())

    def __contains__(self, item):
        return item in self.keys()

    def keys(self):
        return [str(n) for n in ColorCalls.mapNames()]

    def values(self):
        return [self[k] for k in self.keys()]

    def items(self):
        return [(k, self[k]) for k in self.keys()]

    def get(self, key, default=None):
        return self[key] if key in self else default

    def __call__(self):
        return self.keys()

    def register(self, cmap, *, name=None, force=False):
        """Add a map of one's own."""
        if not isinstance(cmap, Colormap):
            raise TypeError(f"'cmap' must be an instance of matplotlib.colors.Colormap, not a {type(cmap).__name__}")
        call(ColorCalls.register, name or cmap.name, cmap._j, bool(force))

    def unregister(self, name):
        """Take a map of one's own out."""
        call(ColorCalls.unregister, name)

    def get_cmap(self, cmap):
        """The map of a name, the map itself, or the default one for None."""
        return get_cmap(cmap)


_colormaps = ColormapRegistry()


def get_cmap(name=None, lut=None):
    """The map of a name, the default one for None.

    >>> get_cmap('jet').name
    'jet'
    """
    if isinstance(name, Colormap):
        return name
    if name in ("spectral", "spectral_r"):
        name = "nipy_" + name
    try:
        made = Colormap._of(call(ColorCalls.map, name))
    except ValueError as e:
        raise ValueError(f"{name!r} is not a valid value for name" + str(e)[str(e).index(";") :]) from None
    return made if lut is None else made.resampled(lut)


def register_cmap(name=None, cmap=None, *, override_builtin=False, data=None, lut=None):
    """Add a colour map of one's own; `data` are the segments of a linear one."""
    if cmap is None and data is not None:
        from matplotlib.colors import LinearSegmentedColormap

        cmap = LinearSegmentedColormap(name, data, 256 if lut is None else lut)
    _colormaps.register(cmap, name=name, force=True)


def unregister_cmap(name):
    _colormaps.unregister(name)


class ScalarMappable:
    """Colours for data by a norm and a colour map.

    >>> ScalarMappable(Normalize(0, 10), 'gray').to_rgba(5)
    (0.5019607843137255, 0.5019607843137255, 0.5019607843137255, 1.0)
    """

    __slots__ = ()

    def __new__(cls, *args, **kwargs):
        return object.__new__(_Plain if cls is ScalarMappable else cls)

    def __init__(self, norm=None, cmap=None):
        self._mappable = call(_PlainMappable, call(_ColorMapping, to_java(cmap), to_java(norm)))
        self.colorbar = None

    def _java(self):
        return self._mappable

    def _mapping(self):
        return self._mappable.mapping()

    def get_cmap(self):
        return to_python(self._mapping().map())

    def set_cmap(self, cmap):
        call(self._mapping().setMap, to_java(cmap))

    def _get_norm(self):
        return to_python(self._mapping().norm())

    def set_norm(self, norm):
        call(self._mapping().setNorm, to_java(norm))

    norm = property(lambda self: self._get_norm(), lambda self, v: self.set_norm(v))
    cmap = property(lambda self: self.get_cmap(), lambda self, v: self.set_cmap(v))

    def get_clim(self):
        return self.norm.vmin, self.norm.vmax

    def set_clim(self, vmin=None, vmax=None):
        """Set the ends of the norm."""
        if vmax is None and isinstance(vmin, (tuple, list)):
            vmin, vmax = vmin
        ends = [None if v is None else float(v) for v in (vmin, vmax)]
        call(self._mapping().setLimits, *ends)

    def get_array(self):
        values = self._mapping().array()
        return None if values is None else numpy.array(list(values))

    def set_array(self, A):
        call(self._mapping().setArray, None if A is None else numpy._doubles(numpy.ravel(A)))

    def changed(self):
        self._mapping().changed()

    def autoscale(self):
        call(self._mapping().autoscale)

    def autoscale_None(self):
        call(self._mapping().autoscaleMissing)

    def to_rgba(self, x, alpha=None, bytes=False, norm=True):
        """The colours of data."""
        x = x if hasattr(x, "mask") else numpy.asarray(x)
        if x.ndim == 3 and x.shape[2] in (3, 4):
            if x.shape[2] == 3:
                opacity = 1 if x.dtype.kind == "f" else 255
                if alpha is not None:
                    opacity = alpha if x.dtype.kind == "f" else int(alpha * 255)
                x = numpy.concatenate([x, numpy.full(x.shape[:2] + (1,), opacity, dtype=x.dtype)], axis=2)
            if bytes and x.dtype.kind == "f":
                return (x * 255).astype(numpy.uint8)
            return x if bytes or x.dtype != numpy.uint8 else x.astype(numpy.float32) / 255
        return self.cmap(self.norm(x) if norm else x, alpha=alpha, bytes=bytes)


class _Plain(ScalarMappable):
    """A mappable without an artist."""


_Plain.__name__ = _Plain.__qualname__ = "ScalarMappable"


_LISTED = ("magma", "inferno", "plasma", "viridis", "cividis", "twilight", "twilight_shifted", "turbo")


def __getattr__(name):
    if name in _colormaps:
        return _colormaps[name]
    if name in ("spectral", "spectral_r"):
        return _colormaps["nipy_" + name]
    if name == "cmap_d":
        return dict(_colormaps.items())
    if name == "datad":
        return {k: v for k, v in _colormaps.items() if not k.endswith("_r") and k not in _LISTED}
    raise AttributeError(f"module 'matplotlib.cm' has no attribute {name!r}")
