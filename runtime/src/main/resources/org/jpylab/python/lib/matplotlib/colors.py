"""Colours, colour maps and norms."""

import numpy

from java import type as _java_type

from matplotlib._border import Proxy, call, to_java, to_python
from matplotlib._remade import Remade
from matplotlib._missing import refuse

ColorCalls = _java_type("org.jpylab.pylab.ColorCalls")

BASE_COLORS = {
    "b": (0, 0, 1), "g": (0, 0.5, 0), "r": (1, 0, 0), "c": (0, 0.75, 0.75), "m": (0.75, 0, 0.75),
    "y": (0.75, 0.75, 0), "k": (0, 0, 0), "w": (1, 1, 1),
}  # fmt: skip


_TABLEAU = ("blue", "orange", "green", "red", "purple", "brown", "pink", "gray", "olive", "cyan")


def _color_tables():
    """The tables of names, made when the first is asked for."""
    named = {str(k): str(v) for k, v in dict(ColorCalls.names()).items()}
    tableau = {"tab:" + k: named["tab:" + k] for k in _TABLEAU}
    both = {k: v for k, v in named.items() if k.startswith("xkcd:")}
    xkcd = {k: v for k, v in both.items() if "gray" not in k}
    css4 = {k: v.upper() for k, v in named.items() if ":" not in k and len(k) > 1}
    made = dict(TABLEAU_COLORS=tableau, XKCD_COLORS=xkcd, CSS4_COLORS=css4, cnames=css4)
    made["_colors_full_map"] = {**xkcd, **both, **css4, **tableau, "tab:grey": tableau["tab:gray"], **BASE_COLORS}
    globals().update(made)
    return made


_refuse = refuse(__name__, "make_norm_from_scale")


def __getattr__(name):
    if name in ("TABLEAU_COLORS", "XKCD_COLORS", "CSS4_COLORS", "cnames", "_colors_full_map"):
        return _color_tables()[name]
    if name == "normalize":  # the name before matplotlib 1.3
        return Normalize
    return _refuse(name)


def get_named_colors_mapping():
    """The colours by name."""
    return globals().get("_colors_full_map") or _color_tables()["_colors_full_map"]


def to_rgba(c, alpha=None):
    """Red, green, blue and opacity of a colour.

    >>> to_rgba('r')
    (1.0, 0.0, 0.0, 1)
    """
    if isinstance(c, tuple) and len(c) == 4 and alpha is None and all(type(v) is float for v in c):
        return c
    made = to_python(call(ColorCalls.rgba, to_java(c), None if alpha is None else float(alpha)))
    return made if alpha is None or made[3] != alpha else (*made[:3], alpha)


def to_rgb(c):
    """Red, green and blue of a colour.

    >>> to_rgb('#ff0000')
    (1.0, 0.0, 0.0)
    """
    return to_rgba(c)[:3]


def to_rgba_array(c, alpha=None):
    """Colours as rows of red, green, blue and opacity."""
    if isinstance(c, str) and c.lower() == "none":
        return numpy.zeros((0, 4))
    if alpha is not None and not isinstance(alpha, (int, float)):
        rows = to_rgba_array(c).repeat(len(alpha), axis=0) if is_color_like(c) else to_rgba_array(c)
        rows[:, 3] = alpha
        return rows
    return numpy._wrap(call(ColorCalls.rows, to_java(c), None if alpha is None else float(alpha)))


def to_hex(c, keep_alpha=False):
    """A colour as hexadecimal digits.

    >>> to_hex((1, 0.5, 0))
    '#ff8000'
    """
    channels = to_rgba(c)[: 4 if keep_alpha else 3]
    return "#" + "".join(format(round(v * 255), "02x") for v in channels)


rgb2hex = to_hex


def hex2color(s):
    """Red, green and blue of hexadecimal digits."""
    return to_rgb(s)


def is_color_like(c):
    """Whether something is a colour.

    >>> is_color_like('C0'), is_color_like('nope')
    (True, False)
    """
    return bool(call(ColorCalls.isColor, to_java(c)))


def same_color(c1, c2):
    """Whether two colours, or lists of colours, are equal."""
    a, b = to_rgba_array(c1), to_rgba_array(c2)
    if len(a) != len(b):
        raise ValueError("Different number of elements passed.")
    return numpy.array_equal(a, b)


class ColorConverter:
    """The conversions as methods."""

    colors = property(lambda self: get_named_colors_mapping())
    cache = {}
    to_rgb = staticmethod(to_rgb)
    to_rgba = staticmethod(to_rgba)
    to_rgba_array = staticmethod(to_rgba_array)


colorConverter = ColorConverter()


def rgb_to_hsv(arr):
    """Hue, saturation and value of red, green and blue."""
    arr = numpy.asarray(arr, float)
    if arr.shape[-1] != 3:
        raise ValueError(f"Last dimension of input array must be 3; shape {arr.shape} was found.")
    if arr.max() > 1 or arr.min() < 0:
        raise ValueError(f"Input array must be in the range [0, 1]. Found a range of [{arr.min()}, {arr.max()}]")
    r, g, b = arr[..., 0], arr[..., 1], arr[..., 2]
    top = arr.max(-1)
    delta = top - arr.min(-1)
    safe = numpy.where(delta > 0, delta, 1)
    h = numpy.where(b == top, 4 + (r - g) / safe, 0.0)
    h = numpy.where(g == top, 2 + (b - r) / safe, h)
    h = numpy.where(r == top, (g - b) / safe, h)
    s = numpy.where(top > 0, delta / numpy.where(top > 0, top, 1), 0.0)
    return numpy.stack([numpy.where(delta > 0, (h / 6) % 1, 0.0), s, top], axis=-1)


def hsv_to_rgb(hsv):
    """Red, green and blue of hue, saturation and value."""
    hsv = numpy.asarray(hsv, float)
    if hsv.shape[-1] != 3:
        raise ValueError(f"Last dimension of input array must be 3; shape {hsv.shape} was found.")
    h, s, v = hsv[..., 0], hsv[..., 1], hsv[..., 2]
    i = (h * 6).astype(int)
    f = h * 6 - i
    p, q, t = v * (1 - s), v * (1 - s * f), v * (1 - s * (1 - f))
    k = i % 6
    r = numpy.choose(k, [v, q, p, p, t, v])
    g = numpy.choose(k, [t, v, v, q, p, p])
    b = numpy.choose(k, [p, p, t, v, v, q])
    return numpy.stack([r, g, b], axis=-1)


class Colormap(Proxy):
    """Colours for numbers from 0 to 1.

    >>> from matplotlib import colormaps
    >>> colormaps['gray'](0.5)
    (0.5019607843137255, 0.5019607843137255, 0.5019607843137255, 1.0)
    """

    __slots__ = ()
    colorbar_extend = False

    @classmethod
    def _of(cls, java):
        made = object.__new__(ListedColormap if java.isListed() else LinearSegmentedColormap)
        made._j = java
        return made

    name = property(lambda self: self.__dict__.get("_name") or str(self._j.name()),
                    lambda self, v: self.__dict__.__setitem__("_name", v))  # fmt: skip
    N = property(lambda self: self._j.size())

    def __call__(self, X, alpha=None, bytes=False):
        """The colours of numbers, or of integers as indices."""
        values = X.astype(float).filled(numpy.nan) if _is_masked(X) else numpy.asarray(X)
        indices = (X if _is_masked(X) else values).dtype.kind in "iu"
        flat = numpy.asarray(values, float).reshape(-1)
        if alpha is not None and not isinstance(alpha, (int, float)):
            rgba = numpy._wrap(call(ColorCalls.apply, self._j, flat._j, indices, None))
            rgba[:, 3] = numpy.ravel(alpha)
        else:
            a = None if alpha is None else min(max(float(alpha), 0.0), 1.0)
            rgba = numpy._wrap(call(ColorCalls.apply, self._j, flat._j, indices, a))
        if bytes:
            rgba = (rgba * 255).astype(numpy.uint8)
        if values.ndim == 0:
            return tuple(rgba[0].tolist()) if not bytes else tuple(rgba[0])
        return rgba.reshape(values.shape + (4,))

    def get_bad(self):
        """The colour of missing data."""
        return numpy.array(to_python(self._j.bad()))

    def get_under(self):
        """The colour of low numbers."""
        return numpy.array(to_python(self._j.under()))

    def get_over(self):
        """The colour of high numbers."""
        return numpy.array(to_python(self._j.over()))

    def set_bad(self, color="k", alpha=None):
        self._extremes(to_rgba(color, alpha), None, None)

    def set_under(self, color="k", alpha=None):
        self._extremes(None, to_rgba(color, alpha), None)

    def set_over(self, color="k", alpha=None):
        self._extremes(None, None, to_rgba(color, alpha))

    def set_extremes(self, *, bad=None, under=None, over=None):
        """Set the colours of missing, low and high numbers."""
        self._extremes(bad, under, over)

    def _extremes(self, *colors):
        call(self._j.setExtremes, *[None if c is None else ColorCalls.rgba(to_java(c), None) for c in colors])

    def with_extremes(self, *, bad=None, under=None, over=None):
        """A copy with other colours for missing, low and high numbers."""
        made = self.copy()
        made.set_extremes(bad=bad, under=under, over=over)
        return made

    def is_gray(self):
        rows = self(numpy.arange(self.N))
        return bool(numpy.all(rows[:, 0] == rows[:, 1]) and numpy.all(rows[:, 0] == rows[:, 2]))

    def _like(self, java):
        made = object.__new__(type(self))
        made._j = java
        return made

    def resampled(self, lutsize):
        """A copy with another number of colours."""
        return self._like(call(self._j.resampled, int(lutsize)))

    _resample = resampled

    def reversed(self, name=None):
        """The map backwards."""
        made = self._like(call(self._j.reversed))
        if name is not None:
            made.name = name
        return made

    def copy(self):
        return self._like(call(self._j.withExtremes, None, None, None))

    __copy__ = copy

    def __deepcopy__(self, memo):
        return self.copy()

    def __reduce_ex__(self, protocol):
        ends = [tuple(getattr(self, "get_" + which)()) for which in ("bad", "under", "over")]
        listed = isinstance(self, ListedColormap)
        return _map_again, (listed, self.name, self(numpy.arange(self.N)).tolist(), *ends)

    def __eq__(self, other):
        return (isinstance(other, Colormap) and self.N == other.N
                and numpy.array_equal(self(numpy.arange(self.N)), other(numpy.arange(self.N))))  # fmt: skip

    __hash__ = object.__hash__


def _map_again(listed, name, colors, bad, under, over):
    if listed:
        made = ListedColormap(colors, name)
    else:
        made = LinearSegmentedColormap.from_list(name, colors, len(colors))
    made.set_extremes(bad=bad, under=under, over=over)
    return made


class ListedColormap(Colormap):
    """A map of given colours.

    >>> ListedColormap(['r', 'g'])(1)
    (0.0, 0.5, 0.0, 1.0)
    """

    __slots__ = ()

    def __init__(self, colors, name="from_list", N=None):
        if isinstance(colors, str):
            colors = [colors] * (N or 1)
        elif isinstance(colors, (int, float)):
            colors = [str(float(colors))] * (N or 1)
        n = len(colors) if N is None else N
        self._j = call(ColorCalls.listed, name, to_java(colors), int(n))
        self.__dict__["colors"] = colors

    monochrome = False

    @property
    def colors(self):
        made = self.__dict__.get("colors")
        if made is not None:
            return made
        every = self(numpy.arange(self.N))
        return every if self.__dict__.get("_sampled") else every[:, :3].tolist()

    def resampled(self, lutsize):
        """A copy with another number of colours."""
        made = super().resampled(lutsize)
        made.__dict__["_sampled"] = True
        return made

    _resample = resampled


class LinearSegmentedColormap(Colormap):
    """A map of straight pieces.

    >>> LinearSegmentedColormap.from_list('rb', ['r', 'b'])(0.0)
    (1.0, 0.0, 0.0, 1.0)
    """

    __slots__ = ()

    def __init__(self, name, segmentdata, N=256, gamma=1.0):
        if gamma != 1.0:
            raise NotImplementedError("LinearSegmentedColormap(gamma=...)")
        names = [c for c in ("red", "green", "blue", "alpha") if c in segmentdata]
        data = [segmentdata[c] for c in names]
        if any(callable(d) for d in data):
            functions = [(lambda x, d=d: float(d(x))) for d in data]
            self._j = call(ColorCalls.ofFunctions, name, functions, int(N))
        else:
            rows = [numpy.array(d, float).reshape(-1)._j for d in data]
            self._j = call(ColorCalls.segmented, name, rows, int(N))
        self.__dict__["_segmentdata"] = segmentdata

    @staticmethod
    def from_list(name, colors, N=256, gamma=1.0):
        """A map through colours, or through pairs of place and colour."""
        places = None
        if len(colors) and isinstance(colors[0], (tuple, list)) and len(colors[0]) == 2 and not is_color_like(
            colors[0]
        ):
            places, colors = zip(*colors)
            places = numpy.array(places, float)._j
        made = object.__new__(LinearSegmentedColormap)
        made._j = call(ColorCalls.fromList, name, places, to_java(list(colors)), int(N))
        return made


class Normalize(Remade, Proxy):
    """Brings numbers between two ends to the range from 0 to 1.

    >>> Normalize(0, 10)(5)
    0.5
    """

    __slots__ = ()
    _kept = ("vmin", "vmax", "clip")

    def __init__(self, vmin=None, vmax=None, clip=False):
        self._make("Normalize", vmin, vmax, clip)

    def _make(self, kind, vmin, vmax, clip, *parameters):
        ends = [None if v is None else float(v) for v in (vmin, vmax)]
        self._j = call(ColorCalls.norm, kind, *ends, bool(clip), numpy._doubles(parameters))
        self.__dict__["_clip"] = bool(clip)

    @classmethod
    def _of(cls, java):
        known = _norms.get(java)
        if known is not None:
            return known
        name = str(java.pythonName())
        made = object.__new__(globals().get(name, Normalize))
        made._j = java
        return made

    def _java(self):
        own = type(self).__call__
        if own in _BUILT_IN_CALLS:
            return self._j
        made = self.__dict__.get("_callback")
        if made is None:
            place = lambda j: _plain(self(numpy._wrap(j)))[0]._j
            made = self.__dict__["_callback"] = call(ColorCalls.pythonNorm, place, self._j)
            _norms[made] = self
        return made

    vmin = property(lambda self: self._j.vmin(), lambda self, v: self._j.setVmin(None if v is None else float(v)))
    vmax = property(lambda self: self._j.vmax(), lambda self, v: self._j.setVmax(None if v is None else float(v)))
    clip = property(lambda self: self.__dict__.get("_clip", False),
                    lambda self, v: self.__dict__.__setitem__("_clip", v))  # fmt: skip

    @staticmethod
    def process_value(value):
        """A masked array of the numbers, and whether there is only one."""
        scalar = not numpy.iterable(value)
        return _masked(numpy.asarray([value] if scalar else value, dtype=float), None), scalar

    def __call__(self, value, clip=None):
        """The places of numbers between the ends."""
        array, scalar, mask = _plain(value)
        if self.vmin is None or self.vmax is None:
            self.autoscale_None(array)
        if clip if clip is not None else self.clip:
            array = numpy.clip(array, self.vmin, self.vmax)
        places = numpy._wrap(call(ColorCalls.place, self._j, array.reshape(-1)._j)).reshape(array.shape)
        if scalar:
            return float(places)
        return _masked(places, mask)

    def inverse(self, value):
        """The numbers at places."""
        if not self.scaled():
            raise ValueError("Not invertible until both vmin and vmax are set")
        array, scalar, mask = _plain(value)
        values = numpy._wrap(call(ColorCalls.invert, self._j, array.reshape(-1)._j)).reshape(array.shape)
        return float(values) if scalar else values

    def autoscale(self, A):
        """Set the ends to the least and the largest number."""
        call(ColorCalls.autoscale, self._j, _plain(A)[0].reshape(-1)._j, False)

    def autoscale_None(self, A):
        """Set the ends that are not set."""
        call(ColorCalls.autoscale, self._j, _plain(A)[0].reshape(-1)._j, True)

    def scaled(self):
        """Whether both ends are set."""
        return self.vmin is not None and self.vmax is not None


_norms = {}


def _is_masked(value):
    return hasattr(value, "mask") and hasattr(value, "filled")


def _masked(array, mask):
    """A masked array; a plain one where there are none."""
    try:
        return numpy.ma.array(array, mask=False if mask is None else mask)
    except (AttributeError, NotImplementedError):
        return array


def _plain(value):
    if _is_masked(value):
        return numpy.asarray(value.astype(float).filled(numpy.nan)), False, value.mask
    array = numpy.asarray(value, float)
    return array, array.ndim == 0, None


class LogNorm(Normalize):
    """A norm on a logarithmic scale.

    >>> LogNorm(1, 100)(10)
    0.5
    """

    __slots__ = ()

    def __init__(self, vmin=None, vmax=None, clip=False):
        self._make("LogNorm", vmin, vmax, clip)


class SymLogNorm(Normalize):
    """A norm that is linear around zero and logarithmic beyond."""

    __slots__ = ()

    def __init__(self, linthresh, linscale=1.0, vmin=None, vmax=None, clip=False, *, base=10):
        if linthresh <= 0:
            raise ValueError("'linthresh' must be positive")
        self._make("SymLogNorm", vmin, vmax, clip, linthresh, linscale, base)
        self.__dict__["linthresh"] = linthresh


class AsinhNorm(Normalize):
    """A norm that follows the inverse hyperbolic sine."""

    __slots__ = ()

    def __init__(self, linear_width=1, vmin=None, vmax=None, clip=False):
        self._make("AsinhNorm", vmin, vmax, clip, linear_width)


class PowerNorm(Normalize):
    """A norm that follows a power."""

    __slots__ = ()

    def __init__(self, gamma, vmin=None, vmax=None, clip=False):
        self._make("PowerNorm", vmin, vmax, clip, gamma)
        self.__dict__["gamma"] = gamma


class TwoSlopeNorm(Normalize):
    """A norm with a centre at 0.5 and other slopes on both sides.

    >>> TwoSlopeNorm(0, -1, 10)(5)
    0.75
    """

    __slots__ = ()

    def __init__(self, vcenter, vmin=None, vmax=None):
        if vmax is not None and vcenter >= vmax or vmin is not None and vcenter <= vmin:
            raise ValueError("vmin, vcenter, and vmax must be in ascending order")
        self._make("TwoSlopeNorm", vmin, vmax, False, vcenter)
        self.__dict__["vcenter"] = vcenter


class CenteredNorm(Normalize):
    """A norm with equal ranges on both sides of a centre."""

    __slots__ = ()

    def __init__(self, vcenter=0, halfrange=None, clip=False):
        parameters = (vcenter,) if halfrange is None else (vcenter, halfrange)
        self._make("CenteredNorm", None, None, clip, *parameters)
        self.__dict__["vcenter"] = vcenter


class NoNorm(Normalize):
    """Numbers are indices of colours."""

    __slots__ = ()

    def __init__(self, vmin=None, vmax=None, clip=False):
        self._make("NoNorm", vmin, vmax, clip)


class FuncNorm(Normalize):
    """A norm that follows a function and its inverse."""

    __slots__ = ()

    def __init__(self, functions, vmin=None, vmax=None, clip=False):
        forward, inverse = functions
        ends = [None if v is None else float(v) for v in (vmin, vmax)]
        self._j = call(ColorCalls.functionNorm, lambda x: float(forward(x)), lambda x: float(inverse(x)), *ends, clip)


class BoundaryNorm(Normalize):
    """One colour for each of several ranges.

    >>> BoundaryNorm([0, 1, 5], 2)(3)
    1
    """

    __slots__ = ()

    def __init__(self, boundaries, ncolors, clip=False, *, extend="neither"):
        self._j = call(ColorCalls.boundaryNorm, numpy._doubles(boundaries), int(ncolors), bool(clip), extend)
        self.__dict__["_clip"] = clip
        self.__dict__.update(boundaries=numpy.asarray(boundaries), Ncmap=ncolors, N=len(boundaries), extend=extend)

    def __call__(self, value, clip=None):
        """The indices of the colours of numbers."""
        places = Normalize.__call__(self, value, clip)
        if isinstance(places, float):
            return int(places)
        mask = places.mask if _is_masked(places) else None
        plain = places.filled(-1) if _is_masked(places) else places
        return _masked(plain.astype(numpy.int16), mask)

    def inverse(self, value):
        raise ValueError("BoundaryNorm is not invertible")


_BUILT_IN_CALLS = (Normalize.__call__, BoundaryNorm.__call__)


def from_levels_and_colors(levels, colors, extend="neither"):
    """A colour map and a norm that give each range between levels its colour."""
    first = {"both": 1, "min": 1, "max": 0, "neither": 0}
    if extend not in first:
        raise ValueError(f"{extend!r} is not a valid value for extend; supported values are "
                         + ", ".join(map(repr, ("both", "min", "max", "neither"))))  # fmt: skip
    low, high = first[extend], 1 if extend in ("both", "max") else 0
    expected = len(levels) - 1 + low + high
    if len(colors) != expected:
        raise ValueError(f"With extend == {extend!r} and {len(levels)} levels, expected {expected} colors, "
                         f"but got {len(colors)}")  # fmt: skip
    cmap = ListedColormap(list(colors[low : len(colors) - high]), N=len(levels) - 1)
    cmap.set_under(colors[0] if low else "none")
    cmap.set_over(colors[-1] if high else "none")
    return cmap, BoundaryNorm(levels, ncolors=len(levels) - 1)


class LightSource:
    """Light from a direction, for shaded reliefs."""

    def __init__(self, azdeg=315, altdeg=45, hsv_min_val=0, hsv_max_val=1, hsv_min_sat=1, hsv_max_sat=0):
        self.azdeg, self.altdeg = azdeg, altdeg
        self._hsv = hsv_max_sat, hsv_max_val, hsv_min_val, hsv_min_sat

    @property
    def direction(self):
        """The unit vector to the light."""
        az, alt = numpy.radians(90 - self.azdeg), numpy.radians(self.altdeg)
        return numpy.array([numpy.cos(az) * numpy.cos(alt), numpy.sin(az) * numpy.cos(alt), numpy.sin(alt)])

    def hillshade(self, elevation, vert_exag=1, dx=1, dy=1, fraction=1.0):
        """How bright a surface is."""
        dy = -dy
        e_dy, e_dx = numpy.gradient(vert_exag * numpy.asarray(elevation, float), dy, dx)
        normal = numpy.stack([-e_dx, -e_dy, numpy.ones_like(e_dx)], axis=-1)
        normal /= numpy.sqrt((normal**2).sum(-1))[..., None]
        return self.shade_normals(normal, fraction)

    def shade_normals(self, normals, fraction=1.0):
        """How bright surfaces with normals are."""
        intensity = normals.dot(self.direction)
        low, high = intensity.min(), intensity.max()
        intensity *= fraction
        if high - low > 1e-6:
            intensity = (intensity - low) / (high - low)
        return numpy.clip(intensity, 0, 1)

    def shade(self, data, cmap, norm=None, blend_mode="overlay", vmin=None, vmax=None, vert_exag=1, dx=1, dy=1,
              fraction=1, **kwargs):  # fmt: skip
        """The colours of data with light on them."""
        norm = Normalize(data.min() if vmin is None else vmin, data.max() if vmax is None else vmax) if (
            norm is None
        ) else norm  # fmt: skip
        rgba = cmap(norm(data))
        rgba[..., :3] = self.shade_rgb(
            rgba[..., :3], data, fraction, blend_mode, vert_exag, dx, dy, **kwargs
        )
        return rgba

    def shade_rgb(self, rgb, elevation, fraction=1.0, blend_mode="hsv", vert_exag=1, dx=1, dy=1, **kwargs):
        """Colours with light on them."""
        light = self.hillshade(elevation, vert_exag, dx, dy, fraction)[..., None]
        if blend_mode == "overlay":
            return self.blend_overlay(rgb, light)
        if blend_mode == "soft":
            return self.blend_soft_light(rgb, light)
        if blend_mode == "hsv":
            return self.blend_hsv(rgb, light, **kwargs)
        if callable(blend_mode):
            return blend_mode(rgb, light, **kwargs)
        raise ValueError('"blend_mode" must be callable or one of [\'hsv\', \'soft\', \'overlay\']')

    def blend_hsv(self, rgb, intensity, hsv_max_sat=None, hsv_max_val=None, hsv_min_val=None, hsv_min_sat=None):
        """Colours made paler where there is light and darker where there is none."""
        given = hsv_max_sat, hsv_max_val, hsv_min_val, hsv_min_sat
        max_sat, max_val, min_val, min_sat = (b if a is None else a for a, b in zip(given, self._hsv))
        light = 2 * numpy.asarray(intensity)[..., 0] - 1
        hsv = rgb_to_hsv(rgb[..., :3])
        hue, sat, val = hsv[..., 0], hsv[..., 1], hsv[..., 2]
        lit, dark, colored = light > 0, light < 0, numpy.abs(sat) > 1e-10
        sat = numpy.where(colored & lit, (1 - light) * sat + light * max_sat, sat)
        sat = numpy.where(colored & dark, (1 + light) * sat - light * min_sat, sat)
        val = numpy.where(lit, (1 - light) * val + light * max_val, val)
        val = numpy.where(dark, (1 + light) * val - light * min_val, val)
        return hsv_to_rgb(numpy.stack([hue, numpy.clip(sat, 0, 1), numpy.clip(val, 0, 1)], axis=-1))

    def blend_soft_light(self, rgb, intensity):
        """Colours with soft light on them."""
        return 2 * intensity * rgb + (1 - 2 * intensity) * rgb**2

    def blend_overlay(self, rgb, intensity):
        """Colours with light on them that makes contrasts stronger."""
        return numpy.where(rgb <= 0.5, 2 * intensity * rgb, 1 - 2 * (1 - intensity) * (1 - rgb))


class ColorSequenceRegistry:
    """Lists of colours by name."""

    def __init__(self):
        from matplotlib import cm

        self._cm = cm

    def __getitem__(self, item):
        try:
            return [tuple(c) for c in self._cm.get_cmap(item).colors]
        except (ValueError, AttributeError):
            raise KeyError(f"{item!r} is not a known color sequence name") from None
