"""Polar axes."""

import math

import numpy

from matplotlib._border import call, register
from matplotlib.axes import Axes
from matplotlib import ticker
from matplotlib.path import Path
from matplotlib.transforms import Transform
from matplotlib._missing import refuse

_ZEROS = {"E": 0, "NE": 0.25, "N": 0.5, "NW": 0.75, "W": 1, "SW": 1.25, "S": 1.5, "SE": 1.75}


class ThetaFormatter(ticker.Formatter):
    """Angles in degrees."""

    __slots__ = ()

    def __call__(self, x, pos=None):
        vmin, vmax = self.axis.get_view_interval()
        digits = max(-int(math.log10(math.degrees(abs(vmax - vmin))) - 1.5), 0)
        return f"{math.degrees(x):0.{digits}f}\N{DEGREE SIGN}"


class ThetaLocator(ticker.Locator):
    """The ticks of angles."""

    __slots__ = ()


class RadialLocator(ticker.Locator):
    """The ticks of distances."""

    __slots__ = ()


@register
class PolarAxes(Axes):
    """Axes with an angle and a distance."""

    __slots__ = ()
    name = "polar"

    def __init__(self, fig, *args, theta_offset=0, theta_direction=1, rlabel_position=22.5, **kwargs):
        options = dict(theta_offset=theta_offset, theta_direction=theta_direction, rlabel_position=rlabel_position)
        kwargs["projection"] = "polar"
        Axes.__init__(self, fig, *args, **options, **kwargs)
        if type(self).PolarTransform is not PolarTransform:
            from matplotlib.projections._mapped import bends

            self._j.setGridPieces(bends(self))

    def set_theta_offset(self, offset):
        """Set where angle zero points, in radians from the right."""
        self._j.setThetaOffset(float(offset))

    def get_theta_offset(self):
        """Where angle zero points, in radians from the right."""
        return self._j.getThetaOffset()

    def set_theta_zero_location(self, loc, offset=0.0):
        """Set where angle zero points: 'N', 'NW', …, perhaps turned by degrees."""
        self.set_theta_offset(math.pi * _ZEROS[loc] + math.radians(offset))

    def set_theta_direction(self, direction):
        """Set which way angles grow: 1 or 'counterclockwise', -1 or 'clockwise'."""
        known = {"clockwise": -1, -1: -1, "counterclockwise": 1, "anticlockwise": 1, 1: 1}
        if direction not in known:
            raise ValueError(
                f"{direction!r} is not a valid value for direction; supported values are -1, 1, 'clockwise', "
                "'counterclockwise', 'anticlockwise'"
            )
        self._j.setThetaDirection(known[direction])

    def get_theta_direction(self):
        """1 when angles grow counterclockwise, else -1."""
        return self._j.getThetaDirection()

    def set_thetamin(self, thetamin):
        """Set the first angle shown, in degrees."""
        self._view(True, math.radians(thetamin), None)

    def set_thetamax(self, thetamax):
        """Set the last angle shown, in degrees."""
        self._view(True, None, math.radians(thetamax))

    def _view(self, x, low, high):
        now = list(self.get_xlim() if x else self.get_ylim())
        low, high = (now[0] if low is None else low), (now[1] if high is None else high)
        self._j.limits().setStored(x, float(low), float(high))
        self.stale = True

    def get_thetamin(self):
        return math.degrees(min(self.get_xlim()))

    def get_thetamax(self):
        return math.degrees(max(self.get_xlim()))

    def set_thetalim(self, *args, **kwargs):
        """Set the angles shown: in radians, or by `thetamin` and `thetamax` in degrees; gives degrees."""
        before = self.get_xlim()
        for name, limit in (("thetamin", "xmin"), ("thetamax", "xmax")):
            if name in kwargs:
                kwargs[limit] = math.radians(kwargs.pop(name))
        low, high = self.set_xlim(*args, **kwargs)
        if abs(high - low) > 2 * math.pi:
            self.set_xlim(before)
            raise ValueError("The angle range must be less than a full circle")
        return math.degrees(low), math.degrees(high)

    def set_rmax(self, rmax):
        """Set the largest distance shown."""
        self._view(False, None, rmax)

    def get_rmax(self):
        return max(self.get_ylim())

    def set_rmin(self, rmin):
        """Set the smallest distance shown."""
        self._view(False, rmin, None)

    def get_rmin(self):
        return min(self.get_ylim())

    def set_rorigin(self, rorigin):
        """Set the distance at the centre; None for the smallest one shown."""
        self._j.setOrigin(None if rorigin is None else float(rorigin))

    def get_rorigin(self):
        return self._j.origin()

    def get_rsign(self):
        return numpy.sign(self.get_ylim()[1] - self.get_rorigin())

    def set_rlim(self, bottom=None, top=None, emit=True, auto=False, **kwargs):
        """Set the distances shown, also by `rmin` and `rmax`."""
        for name, given in (("rmin", bottom), ("rmax", top)):
            if name in kwargs and given is not None:
                side = "bottom" if name == "rmin" else "top"
                raise ValueError(f'Cannot supply both positional "{side}"argument and kwarg "{name}"')
        bottom = kwargs.pop("rmin", None) if bottom is None else bottom
        top = kwargs.pop("rmax", None) if top is None else top
        return self.set_ylim(bottom=bottom, top=top, emit=emit, auto=auto, **kwargs)

    def get_rlabel_position(self):
        """The angle of the labels of distances, in degrees."""
        return math.degrees(self._j.labelAngle())

    def set_rlabel_position(self, value):
        """Set the angle of the labels of distances, in degrees."""
        self._j.setLabelAngle(math.radians(value))

    def set_xscale(self, value, **kwargs):
        if value != "linear":
            raise NotImplementedError("The xscale cannot be set on a polar plot")

    def set_rscale(self, *args, **kwargs):
        """Set the scale of distances."""
        return self.set_yscale(*args, **kwargs)

    def set_rticks(self, *args, **kwargs):
        """Set the ticks of distances."""
        return self.set_yticks(*args, **kwargs)

    def set_thetagrids(self, angles, labels=None, fmt=None, **kwargs):
        """Set the angles of rays, in degrees, and their labels; gives rays and labels."""
        angles = numpy.deg2rad(numpy.asarray(angles, float))
        self.set_xticks(angles)
        self._label(self.xaxis, labels, fmt, kwargs)
        return self.xaxis.get_ticklines(), self.xaxis.get_ticklabels()

    def set_rgrids(self, radii, labels=None, angle=None, fmt=None, **kwargs):
        """Set the distances of circles and their labels, perhaps at an angle in degrees; gives circles and labels."""
        self.set_yticks(numpy.asarray(radii))
        if angle is not None:
            self.set_rlabel_position(angle)
        self._label(self.yaxis, labels, fmt, kwargs)
        return self.yaxis.get_gridlines(), self.yaxis.get_ticklabels()

    def _label(self, axis, labels, fmt, kwargs):
        if labels is not None:
            axis.set_ticklabels(labels)
        elif fmt is not None:
            axis.set_major_formatter(ticker.FormatStrFormatter(fmt))
        for text in axis.get_ticklabels():
            text.set(**kwargs)

    def get_data_ratio(self):
        return 1.0

    def can_zoom(self):
        return False

    def can_pan(self):
        return True


class PolarTransform(Transform):
    """Angle and distance to the plane."""

    __slots__ = ()

    def __init__(self, axis=None, use_rmin=True, _apply_theta_transforms=True):
        super().__init__()
        self._axis, self._use_rmin = axis, use_rmin

    def transform_non_affine(self, tr):
        theta, r = numpy.asarray(tr, float).T
        if self._axis is not None:
            theta = theta * self._axis.get_theta_direction() + self._axis.get_theta_offset()
            if self._use_rmin:
                r = (r - self._axis.get_rorigin()) * self._axis.get_rsign()
        r = numpy.where(r >= 0, r, numpy.nan)
        return numpy.column_stack([r * numpy.cos(theta), r * numpy.sin(theta)])

    def transform_path_non_affine(self, path):
        """The path with its straight lines bent to arcs where the path asks for it."""
        steps = getattr(path, "_interpolation_steps", 1)
        fine = path.interpolated(180) if steps > 1 else path
        return Path(self.transform(fine.vertices), fine.codes)

    def inverted(self):
        """The mapping back."""
        return InvertedPolarTransform(self._axis, self._use_rmin)

    def _pieces(self):
        return 1


class InvertedPolarTransform(Transform):
    """The plane to angle and distance."""

    __slots__ = ()

    def __init__(self, axis=None, use_rmin=True, _apply_theta_transforms=True):
        super().__init__()
        self._axis, self._use_rmin = axis, use_rmin

    def transform_non_affine(self, xy):
        x, y = numpy.asarray(xy, float).T
        r, theta = numpy.hypot(x, y), numpy.arctan2(y, x) % (2 * math.pi)
        if self._axis is not None:
            theta = (theta - self._axis.get_theta_offset()) * self._axis.get_theta_direction() % (2 * math.pi)
            r = (r + self._axis.get_rorigin() if self._use_rmin else r) * self._axis.get_rsign()
        return numpy.column_stack([theta, r])

    def inverted(self):
        """The mapping there."""
        return PolarTransform(self._axis, self._use_rmin)


PolarAxes.PolarTransform, PolarAxes.InvertedPolarTransform = PolarTransform, InvertedPolarTransform
PolarAxes.ThetaFormatter, PolarAxes.ThetaLocator, PolarAxes.RadialLocator = ThetaFormatter, ThetaLocator, RadialLocator

__getattr__ = refuse(__name__, "PolarAffine RadialAxis RadialTick ThetaAxis ThetaTick")
