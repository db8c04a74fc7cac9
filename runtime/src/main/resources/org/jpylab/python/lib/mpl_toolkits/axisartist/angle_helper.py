"""Levels and labels of angles in degrees or hours, minutes and seconds."""

import math

import numpy

from mpl_toolkits.axisartist.grid_finder import ExtremeFinderSimple

_DEGREES = ((1.5, 1), (3, 2), (7, 5), (13, 10), (20, 15), (40, 30), (70, 45), (120, 90), (270, 180), (520, 360))
_DEGREE_PARTS = ((1.5, 1), (2.5, 2), (3.5, 3), (8, 5), (11, 10), (18, 15), (25, 20), (45, 30))
_HOURS = ((1.5, 1), (2.5, 2), (3.5, 3), (5, 4), (7, 6), (10, 8), (15, 12), (21, 18), (36, 24))
_HOUR_PARTS = (
    (1.5, 1), (2.5, 2), (3.5, 3), (4.5, 4), (5.5, 5), (8, 6), (11, 10), (14, 12), (18, 15), (25, 20), (45, 30),
)  # fmt: skip


def _select(wholes, parts, dv):
    """The step of the first row whose limit is not below dv, and how many of its units are one whole."""
    rows = [(limit / unit, step, float(unit)) for unit in (3600, 60) for limit, step in parts]
    rows += [(limit, step, 1.0) for limit, step in wholes]
    at = int(numpy.searchsorted([row[0] for row in rows], dv))
    return rows[at][1:]


def select_step_degree(dv):
    """A round step near dv degrees: a number of degrees, minutes or seconds, and how many of them are a degree.

    >>> select_step_degree(0.4)
    (20, 60.0)
    """
    return _select(_DEGREES, _DEGREE_PARTS, dv)


def select_step_hour(dv):
    """A round step near dv hours: a number of hours, minutes or seconds, and how many of them are an hour.

    >>> select_step_hour(5.5)
    (6, 1.0)
    """
    return _select(_HOURS, _HOUR_PARTS, dv)


def select_step_sub(dv):
    """A round step below a second: 1, 2 or 5 of a decimal place, and how many of these are one."""
    place = 10.0 ** (int(math.log10(dv)) - 1.0)
    for limit, step in ((1.5, 1), (3.0, 2), (7.0, 5)):
        if limit * place >= dv:
            return step, 1 / place
    return 1, 0.1 / place


def select_step(v1, v2, nv, hour=False, include_last=True, threshold_factor=3600.0):
    """About nv levels from v1 to v2: the levels in units of a step, how many count, and the units in a whole."""
    low, high = (v2, v1) if v1 > v2 else (v1, v2)
    dv = (high - low) / nv
    cycle = 24.0 if hour else 360.0
    if dv > 1 / threshold_factor:
        step, factor = (select_step_hour if hour else select_step_degree)(dv)
    else:
        step, factor = select_step_sub(dv * threshold_factor)
        factor *= threshold_factor
    first, last = math.floor(low * factor / step), math.ceil(high * factor / step)
    levels = numpy.arange(first, last + 0.5, dtype=int) * step
    if factor == 1.0 and levels[-1] >= levels[0] + cycle:
        turns = int(cycle / step)
        levels = levels[0] + numpy.arange(0, turns + 1 if include_last else turns, 1) * step
    return numpy.array(levels), len(levels), factor


def select_step24(v1, v2, nv, include_last=True, threshold_factor=3600):
    """About nv levels from v1 to v2 degrees at round hours."""
    levels, n, factor = select_step(v1 / 15, v2 / 15, nv, True, include_last, threshold_factor)
    return levels * 15, n, factor


def select_step360(v1, v2, nv, include_last=True, threshold_factor=3600):
    """About nv levels from v1 to v2 degrees at round degrees."""
    return select_step(v1, v2, nv, False, include_last, threshold_factor)


class LocatorBase:
    """About so many levels; subclasses say of what."""

    def __init__(self, nbins, include_last=True):
        self.nbins, self._include_last = nbins, include_last

    def set_params(self, nbins=None):
        """Set about how many levels there are."""
        if nbins is not None:
            self.nbins = int(nbins)

    def __call__(self, v1, v2):
        return self._select(v1, v2, self.nbins, self._include_last, self._finest)


class LocatorHMS(LocatorBase):
    """Levels at round hours, minutes or seconds."""

    _select, _finest = staticmethod(select_step24), 3600


class LocatorHM(LocatorHMS):
    """Levels at round hours or minutes."""

    _finest = 60


class LocatorH(LocatorHMS):
    """Levels at round hours."""

    _finest = 1


class LocatorDMS(LocatorBase):
    """Levels at round degrees, minutes or seconds."""

    _select, _finest = staticmethod(select_step360), 3600


class LocatorDM(LocatorDMS):
    """Levels at round degrees or minutes."""

    _finest = 60


class LocatorD(LocatorDMS):
    """Levels at round degrees."""

    _finest = 1


class FormatterDMS:
    """Writes degrees, minutes and seconds."""

    deg_mark, min_mark, sec_mark = r"^{\circ}", r"^{\prime}", r"^{\prime\prime}"

    def _decimals(self, factor):
        """The factor without its powers of ten, and how many places after the point these are."""
        for threshold in (1, 60, 3600):
            if factor <= threshold:
                break
            times = factor // threshold
            places = int(math.floor(math.log10(times)))
            if 10**places == times and times != 1:
                return factor // 10**places, places
        return factor, None

    def __call__(self, direction, factor, values):
        if len(values) == 0:
            return []
        signs = ["-" if v < 0 else "" for v in values]
        way = numpy.sign(values)
        factor, places = self._decimals(factor)
        sizes, rests = numpy.abs(values), [""] * len(values)
        if places is not None:
            sizes, rest = divmod(sizes, 10**places)
            rests = [".%0*d" % (places, r) for r in rest]
        if factor == 1:
            return [f"${int(s * int(v))}{r}{self.deg_mark}$" for s, v, r in zip(way, sizes, rests)]
        if factor == 60:
            return [
                "$%s%d%s\\,%02d%s%s$" % (sign, v // 60, self.deg_mark, v % 60, rest, self.min_mark)
                for sign, v, rest in zip(signs, sizes, rests)
            ]
        if factor == 3600:
            rows = list(zip(signs, sizes, rests))
            return self._seconds(rows[::-1])[::-1] if way[-1] == -1 else self._seconds(rows)
        return [r"$%s^{\circ}$" % (v,) for v in way * sizes]

    def _seconds(self, rows):
        """Degrees and minutes only where they change."""
        before, texts = None, []
        for sign, value, rest in rows:
            minutes, seconds = divmod(value, 60)
            whole = "$%s%d%s\\,%02d%s\\," % (sign, minutes // 60, self.deg_mark, minutes % 60, self.min_mark)
            texts.append(("$" + sign if whole == before else whole) + "%02d%s%s$" % (seconds, rest, self.sec_mark))
            before = whole
        return texts


class FormatterHMS(FormatterDMS):
    """Writes hours, minutes and seconds of angles in degrees."""

    deg_mark, min_mark, sec_mark = r"^\mathrm{h}", r"^\mathrm{m}", r"^\mathrm{s}"

    def __call__(self, direction, factor, values):
        return super().__call__(direction, factor, numpy.asarray(values) / 15)


class ExtremeFinderCycle(ExtremeFinderSimple):
    """The range of coordinates that go round, or that have limits."""

    def __init__(self, nx, ny, lon_cycle=360.0, lat_cycle=None, lon_minmax=None, lat_minmax=(-90, 90)):
        super().__init__(nx, ny)
        self.lon_cycle, self.lat_cycle, self.lon_minmax, self.lat_minmax = lon_cycle, lat_cycle, lon_minmax, lat_minmax

    def __call__(self, transform_xy, x1, y1, x2, y2):
        x, y = numpy.meshgrid(numpy.linspace(x1, x2, self.nx), numpy.linspace(y1, y2, self.ny))
        lon, lat = transform_xy(numpy.ravel(x), numpy.ravel(y))
        ends = []
        with numpy.errstate(invalid="ignore"):
            for values, cycle in ((lon, self.lon_cycle), (lat, self.lat_cycle)):
                if cycle is not None:
                    values = values - 360.0 * ((values - numpy.nanmin(values)) > 180.0)
                ends += [numpy.nanmin(values), numpy.nanmax(values)]
        lon_min, lon_max, lat_min, lat_max = self._add_pad(*ends)
        lon_min, lon_max = _within(lon_min, lon_max, self.lon_cycle, self.lon_minmax)
        lat_min, lat_max = _within(lat_min, lat_max, self.lat_cycle, self.lat_minmax)
        return lon_min, lon_max, lat_min, lat_max


def _within(low, high, cycle, limits):
    if cycle:
        high = min(high, low + cycle)
    if limits is not None:
        low, high = max(limits[0], low), min(limits[1], high)
    return low, high
