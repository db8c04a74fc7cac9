"""Maps of the earth: Aitoff's, Hammer's, Lambert's and Mollweide's."""

import math

import numpy

from matplotlib import rcParams, ticker
from matplotlib._boxes import _Transforms
from matplotlib.axes import Axes
from matplotlib.patches import Circle
from matplotlib.spines import Spine
from matplotlib.transforms import Affine2D, BboxTransformTo, Transform


class _Map(Transform):
    """Longitude and latitude to the plane, straight lines cut into pieces."""

    __slots__ = ()
    _kind, _inverse, _center = None, False, (0.0, 0.0)

    def __init__(self, resolution):
        super().__init__()
        self._resolution = resolution
        self._make()

    def _make(self):
        center = [float(v) for v in self._center]
        self._j = _Transforms.geographic(self._kind, *center, int(self._resolution), self._inverse)

    def __str__(self):
        return f"{type(self).__name__}({self._resolution})"

    def transform_path_non_affine(self, path):
        from matplotlib.path import Path

        fine = path.interpolated(self._resolution)
        return Path(self.transform(fine.vertices), fine.codes)

    def inverted(self):
        """The mapping back."""
        return type(self)._back(*self._arguments())

    def _arguments(self):
        return (self._resolution,)


def _pair(kind, base=_Map):
    """The mappings there and back of a kind of map."""
    there = type(kind + "Transform", (base,), {"_kind": kind.upper(), "__slots__": ()})
    back = type(f"Inverted{kind}Transform", (base,), {"_kind": kind.upper(), "_inverse": True, "__slots__": ()})
    there._back, back._back = back, there
    return there, back


class GeoAxes(Axes):
    """Axes for longitude and latitude in radians; subclasses say which map."""

    __slots__ = ()

    class ThetaFormatter(ticker.Formatter):
        """Angles in degrees."""

        def __init__(self, round_to=1.0):
            self._round_to = round_to

        def __call__(self, x, pos=None):
            degrees = round(math.degrees(x) / self._round_to) * self._round_to
            return f"{degrees:0.0f}\N{DEGREE SIGN}"

    RESOLUTION = 75

    def __init__(self, *args, **kwargs):
        self._longitude_cap = math.pi / 2
        super().__init__(*args, **kwargs)
        self.set_aspect(self._ratio, adjustable="box", anchor="C")
        self.clear()

    _ratio = 0.5

    def _get_core_transform(self, resolution):
        return self._map(resolution)

    def clear(self):
        """Take everything out and draw the usual grid."""
        super().clear()
        self.set_longitude_grid(30)
        self.set_latitude_grid(15)
        self.set_longitude_grid_ends(75)
        for axis in (self.xaxis, self.yaxis):
            axis.set_minor_locator(ticker.NullLocator())
            axis.set_ticks_position("none")
        self.yaxis.set_tick_params(label1On=True)
        self.grid(rcParams["axes.grid"])
        Axes.set_xlim(self, -math.pi, math.pi)
        Axes.set_ylim(self, -math.pi / 2, math.pi / 2)

    def _set_lim_and_transforms(self):
        self.transProjection = self._get_core_transform(self.RESOLUTION)
        self.transAffine = self._get_affine_transform()
        self.transAxes = BboxTransformTo(self.bbox)
        self.transData = self.transProjection + self.transAffine + self.transAxes
        # Meridians are drawn between two latitudes, parallels from -180 to 180 degrees.
        self._meridian = Affine2D()
        self.set_longitude_grid_ends(math.degrees(self._longitude_cap))
        self._xaxis_transform = self._meridian + self.transData
        at_equator = Affine2D().scale(1, 0) + self.transData
        self._xaxis_texts = [at_equator + Affine2D().translate(0, y) for y in (4, -4)]
        parallel = Affine2D().scale(math.pi * 2, 1).translate(-math.pi, 0)
        self._yaxis_transform = parallel + self.transData
        outside = parallel + self.transProjection + (Affine2D().scale(1, 1.1) + self.transAffine + self.transAxes)
        self._yaxis_texts = [outside + Affine2D().translate(x, 0) for x in (-8, 8)]

    def _get_affine_transform(self):
        plain = self._get_core_transform(1)
        width = plain.transform((math.pi, 0))[0]
        height = plain.transform((0, math.pi / 2))[1]
        return Affine2D().scale(0.5 / width, 0.5 / height).translate(0.5, 0.5)

    def get_xaxis_transform(self, which="grid"):
        return self._xaxis_transform

    def get_xaxis_text1_transform(self, pad):
        return self._xaxis_texts[0], "bottom", "center"

    def get_xaxis_text2_transform(self, pad):
        return self._xaxis_texts[1], "top", "center"

    def get_yaxis_transform(self, which="grid"):
        return self._yaxis_transform

    def get_yaxis_text1_transform(self, pad):
        return self._yaxis_texts[0], "center", "right"

    def get_yaxis_text2_transform(self, pad):
        return self._yaxis_texts[1], "center", "left"

    def _gen_axes_patch(self):
        return Circle((0.5, 0.5), 0.5)

    def _gen_axes_spines(self):
        return {"geo": Spine.circular_spine(self, (0.5, 0.5), 0.5)}

    def set_yscale(self, *args, **kwargs):
        if args[0] != "linear":
            raise NotImplementedError

    set_xscale = set_yscale

    def set_xlim(self, *args, **kwargs):
        raise TypeError(
            "Changing axes limits of a geographic projection is not supported.  Please consider using Cartopy."
        )

    set_ylim = set_xlim

    def format_coord(self, lon, lat):
        """The text of a place."""
        lon, lat = math.degrees(lon), math.degrees(lat)
        ns, ew = "N" if lat >= 0 else "S", "E" if lon >= 0 else "W"
        return f"{abs(lat):f}\N{DEGREE SIGN}{ns}, {abs(lon):f}\N{DEGREE SIGN}{ew}"

    def set_longitude_grid(self, degrees):
        """Set how many degrees meridians are apart."""
        self._set_grid(self.xaxis, 180, degrees)

    def set_latitude_grid(self, degrees):
        """Set how many degrees parallels are apart."""
        self._set_grid(self.yaxis, 90, degrees)

    def _set_grid(self, axis, end, degrees):
        places = numpy.deg2rad(numpy.arange(-end + degrees, end, degrees))
        axis.set_major_locator(ticker.FixedLocator(places))
        axis.set_major_formatter(self.ThetaFormatter(degrees))

    def set_longitude_grid_ends(self, degrees):
        """Set the latitude at which meridians end."""
        self._longitude_cap = cap = math.radians(degrees)
        self._meridian.clear().scale(1, cap * 2).translate(0, -cap)

    def get_data_ratio(self):
        return 1.0

    def can_zoom(self):
        return False

    can_pan = can_zoom


class AitoffAxes(GeoAxes):
    """Aitoff's map."""

    __slots__ = ()
    name = "aitoff"
    AitoffTransform, InvertedAitoffTransform = _pair("Aitoff")
    _map = AitoffTransform


class HammerAxes(GeoAxes):
    """Hammer's map, which keeps areas."""

    __slots__ = ()
    name = "hammer"
    HammerTransform, InvertedHammerTransform = _pair("Hammer")
    _map = HammerTransform


class MollweideAxes(GeoAxes):
    """Mollweide's map, which keeps areas and has straight parallels."""

    __slots__ = ()
    name = "mollweide"
    MollweideTransform, InvertedMollweideTransform = _pair("Mollweide")
    _map = MollweideTransform


class _CenteredMap(_Map):
    """A map around a place."""

    __slots__ = ()

    def __init__(self, center_longitude, center_latitude, resolution):
        self._center = center_longitude, center_latitude
        super().__init__(resolution)

    def _arguments(self):
        return (*self._center, self._resolution)


class LambertAxes(GeoAxes):
    """Lambert's map around a place, which keeps areas."""

    __slots__ = ()
    name = "lambert"
    LambertTransform, InvertedLambertTransform = _pair("Lambert", _CenteredMap)
    _ratio = "equal"

    def __init__(self, *args, center_longitude=0, center_latitude=0, **kwargs):
        self._center = center_longitude, center_latitude
        super().__init__(*args, **kwargs)

    def _get_core_transform(self, resolution):
        return self.LambertTransform(*self._center, resolution)

    def _get_affine_transform(self):
        return Affine2D().scale(0.25).translate(0.5, 0.5)

    def clear(self):
        """Take everything out and draw the usual grid."""
        super().clear()
        self.yaxis.set_major_formatter(ticker.NullFormatter())
