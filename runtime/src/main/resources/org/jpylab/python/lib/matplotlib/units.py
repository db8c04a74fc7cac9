"""Units of data: what turns values of other classes into numbers on an axis."""

import numpy
from java import type as _java

from matplotlib import _border
from matplotlib._border import to_python
from matplotlib._missing import refuse

PythonUnits = _java("org.jpylab.pylab.PythonUnits")


class ConversionError(TypeError):
    """Data that cannot be converted."""


class AxisInfo:
    """Defaults for an axis with units."""

    def __init__(self, majloc=None, minloc=None, majfmt=None, minfmt=None, label=None, default_limits=None):
        self.majloc, self.minloc, self.majfmt, self.minfmt = majloc, minloc, majfmt, minfmt
        self.label, self.default_limits = label, default_limits


class ConversionInterface:
    """Converts data of a class to numbers; a class of units overrides these."""

    @staticmethod
    def axisinfo(unit, axis):
        """Defaults for an axis, or None."""
        return None

    @staticmethod
    def default_units(x, axis):
        """The unit of data, or None."""
        return None

    @staticmethod
    def convert(obj, unit, axis):
        """The number or numbers that stand for data."""
        return obj


def _is_natively_supported(x):
    import numbers

    import numpy

    if numpy.iterable(x):
        for value in x:
            return isinstance(value, numbers.Number)
        return True
    return isinstance(x, numbers.Number)


def java_units(converter):
    """The Java side of a converter."""

    def attach(j, sample):
        axis = to_python(j)
        unit = axis.get_units()
        if unit is None and sample is not None:
            unit = converter.default_units(sample, axis)
            if unit is not None:
                axis.set_units(unit)
        axis._converter = converter
        info = converter.axisinfo(unit, axis)
        if info is not None:
            adopt(axis, converter, info)

    def number(value, j):
        axis = None if j is None else to_python(j)
        made = converter.convert(value, None if axis is None else axis.get_units(), axis)
        return float(made)

    return PythonUnits.of(attach, number)


def adopt(axis, converter, info):
    """Give an axis the defaults of its unit."""
    import numpy

    limits = info.default_limits
    if limits is not None:
        limits = numpy.asarray([float(converter.convert(v, axis.get_units(), axis)) for v in limits])._j
    given = [info.majloc, info.minloc, info.majfmt, info.minfmt]
    for one in given:
        if one is not None:
            one.set_axis(axis)
    PythonUnits.adopt(axis._j, *[None if one is None else one._java() for one in given], info.label, limits)


class Registry(dict):
    """Converters by class; texts are converted without one."""

    def __setitem__(self, key, converter):
        dict.__setitem__(self, key, converter)
        units = java_units(converter)

        def maker(x):
            if numpy.iterable(x) and numpy.ndim(x):
                return [_border.to_java(v) for v in x]
            return PythonUnits.value(units, x)

        _border._unit_values[key] = maker

    def __delitem__(self, key):
        dict.__delitem__(self, key)
        _border._unit_values.pop(key, None)

    def pop(self, key, *default):
        _border._unit_values.pop(key, None)
        return dict.pop(self, key, *default)

    def get_converter(self, x):
        """What converts values like the given one, or None."""
        import numpy

        if isinstance(x, numpy.ndarray):
            x = x.ravel()
            if not len(x):
                return self.get_converter(numpy.array([0], dtype=x.dtype))
        for cls in type(x).__mro__:
            if cls in self:
                return self[cls]
        if numpy.iterable(x) and not isinstance(x, str):
            for first in x:
                return None if type(first) is type(x) else self.get_converter(first)
        return None


registry = Registry()

__getattr__ = refuse(__name__, "DecimalConverter")
