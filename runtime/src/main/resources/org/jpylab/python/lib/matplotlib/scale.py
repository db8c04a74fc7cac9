"""Scales of axes: those that come along, and classes of one's own."""

import inspect

import numpy

from matplotlib._border import call, to_python
from matplotlib.ticker import (
    AsinhLocator, AutoLocator, AutoMinorLocator, LogFormatterSciNotation, LogitFormatter, LogitLocator, LogLocator,
    NullFormatter, NullLocator, ScalarFormatter, SymmetricalLogLocator,
)  # fmt: skip
from matplotlib.transforms import IdentityTransform, Transform
from java import type as _java_type

_PythonScale = _java_type("org.jpylab.pylab.PythonScale")


class _AlongAxis(Transform):
    """A mapping along one axis."""

    __slots__ = ()
    input_dims = output_dims = 1
    is_separable = has_inverse = True

    def transform_non_affine(self, a):
        with numpy.errstate(divide="ignore", invalid="ignore"):
            return self._forward(numpy.asarray(a, float))


class FuncTransform(_AlongAxis):
    """A function of one's own and its inverse.

    >>> FuncTransform(lambda x: x**2, lambda x: x**0.5).transform([1, 3]).tolist()
    [1.0, 9.0]
    """

    __slots__ = ()

    def __init__(self, forward, inverse):
        if not (callable(forward) and callable(inverse)):
            raise ValueError("arguments to FuncTransform must be functions")
        self._forward, self._inverse = forward, inverse

    def transform_non_affine(self, values):
        return self._forward(values)

    def inverted(self):
        return FuncTransform(self._inverse, self._forward)


class LogTransform(_AlongAxis):
    """Logarithms."""

    __slots__ = ()

    def __init__(self, base, nonpositive="clip"):
        if base <= 0 or base == 1:
            raise ValueError("The log base cannot be <= 0 or == 1")
        self.base, self._clip = base, {"clip": True, "mask": False}[nonpositive]

    def _forward(self, a):
        out = {2: numpy.log2, 10: numpy.log10}.get(self.base, lambda v: numpy.log(v) / numpy.log(self.base))(a)
        if self._clip:
            out[a <= 0] = -1000
        return out

    def inverted(self):
        return InvertedLogTransform(self.base)


class InvertedLogTransform(_AlongAxis):
    """Powers."""

    __slots__ = ()

    def __init__(self, base):
        self.base = base

    def _forward(self, a):
        return numpy.power(self.base, a)

    def inverted(self):
        return LogTransform(self.base)


class SymmetricalLogTransform(_AlongAxis):
    """Logarithmic on both sides of zero, linear around it."""

    __slots__ = ()

    def __init__(self, base, linthresh, linscale):
        if base <= 1.0:
            raise ValueError("'base' must be larger than 1")
        if linthresh <= 0.0:
            raise ValueError("'linthresh' must be positive")
        if linscale <= 0.0:
            raise ValueError("'linscale' must be positive")
        self.base, self.linthresh, self.linscale = base, linthresh, linscale
        self._linscale_adj = linscale / (1.0 - self.base**-1)

    def _forward(self, a):
        size = numpy.abs(a)
        far = numpy.sign(a) * self.linthresh * (
            self._linscale_adj + numpy.log(size / self.linthresh) / numpy.log(self.base)
        )  # fmt: skip
        return numpy.where(size <= self.linthresh, a * self._linscale_adj, far)

    def inverted(self):
        return InvertedSymmetricalLogTransform(self.base, self.linthresh, self.linscale)


class InvertedSymmetricalLogTransform(SymmetricalLogTransform):
    """Back from `SymmetricalLogTransform`."""

    __slots__ = ()

    def _forward(self, a):
        size = numpy.abs(a)
        far = numpy.sign(a) * self.linthresh * numpy.power(self.base, size / self.linthresh - self._linscale_adj)
        return numpy.where(size <= self.linthresh * self._linscale_adj, a / self._linscale_adj, far)

    def inverted(self):
        return SymmetricalLogTransform(self.base, self.linthresh, self.linscale)


class AsinhTransform(_AlongAxis):
    """The inverse hyperbolic sine."""

    __slots__ = ()

    def __init__(self, linear_width):
        if linear_width <= 0.0:
            raise ValueError("Scale parameter 'linear_width' must be strictly positive")
        self.linear_width = linear_width

    def _forward(self, a):
        return self.linear_width * numpy.arcsinh(a / self.linear_width)

    def inverted(self):
        return InvertedAsinhTransform(self.linear_width)


class InvertedAsinhTransform(AsinhTransform):
    """The hyperbolic sine."""

    __slots__ = ()

    def _forward(self, a):
        return self.linear_width * numpy.sinh(a / self.linear_width)

    def inverted(self):
        return AsinhTransform(self.linear_width)


class LogitTransform(_AlongAxis):
    """The logarithm of odds."""

    __slots__ = ()

    def __init__(self, nonpositive="mask"):
        self._clip = {"clip": True, "mask": False}[nonpositive]

    def _forward(self, a):
        out = numpy.log10(a / (1 - a))
        if self._clip:
            out[a <= 0] = -1000
            out[a >= 1] = 1000
        return out

    def inverted(self):
        return LogisticTransform("clip" if self._clip else "mask")


class LogisticTransform(_AlongAxis):
    """Back from `LogitTransform`."""

    __slots__ = ()

    def __init__(self, nonpositive="mask"):
        self._nonpositive = nonpositive

    def _forward(self, a):
        return 1.0 / (1 + 10 ** (-a))

    def inverted(self):
        return LogitTransform(self._nonpositive)


class ScaleBase:
    """A mapping of data to places along an axis.

    A class of one's own has a `name`, `get_transform`, `set_default_locators_and_formatters` and perhaps
    `limit_range_for_scale`; `register_scale` makes it known.
    """

    name = None
    _options = ()

    def __init__(self, axis=None, **kwargs):
        self._axis = axis

    def get_transform(self):
        """The mapping along the axis."""
        raise NotImplementedError()

    def set_default_locators_and_formatters(self, axis):
        """Give an axis the ticks that go with the scale."""
        raise NotImplementedError()

    def limit_range_for_scale(self, vmin, vmax, minpos):
        """The part of a range that can be shown."""
        return vmin, vmax

    def _apply(self, axis):
        transform = self.get_transform()
        back = transform.inverted()

        def along(mapping):
            def apply(values):
                made = mapping.transform(numpy._wrap(values))
                return numpy.asarray(made.filled(numpy.nan) if hasattr(made, "_mask") else made, float)._j

            return apply

        def defaults(j):
            self.set_default_locators_and_formatters(to_python(j))

        def limits(low, high, least):
            return numpy.asarray(self.limit_range_for_scale(low, high, least), float)._j

        call(_PythonScale.set, axis._j, lambda: _PythonScale.of(self.name, along(transform), along(back), defaults, limits))


class _Known(ScaleBase):
    """A scale of the figure model, by its name and parameters."""

    def __init__(self, axis, **kwargs):
        self._axis, self._given = axis, kwargs
        self._transform = self._make(**kwargs)

    def get_transform(self):
        return self._transform

    def _apply(self, axis):
        getattr(axis.axes, f"set_{axis.axis_name}scale")(self.name, **self._given)

    def set_default_locators_and_formatters(self, axis):
        """Give an axis the ticks that go with the scale."""
        self._apply(axis)

    def __getattr__(self, name):
        if name[0] != "_" and hasattr(self._transform, name):
            return getattr(self._transform, name)
        raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")


class LinearScale(_Known):
    """Equal steps."""

    name = "linear"

    def _make(self):
        return IdentityTransform()


class LogScale(_Known):
    """Equal ratios."""

    name = "log"

    def _make(self, *, base=10, subs=None, nonpositive="clip"):
        self.subs = subs
        return LogTransform(base, nonpositive)


class SymmetricalLogScale(_Known):
    """Logarithmic on both sides of zero, linear around it."""

    name = "symlog"

    def _make(self, *, base=10, linthresh=2, subs=None, linscale=1):
        self.subs = subs
        return SymmetricalLogTransform(base, linthresh, linscale)


class AsinhScale(_Known):
    """The inverse hyperbolic sine."""

    name = "asinh"
    auto_tick_multipliers = {3: (2,), 4: (2,), 5: (2,), 8: (2, 4), 10: (2, 5), 16: (2, 4, 8), 64: (4, 16), 1024: (256, 512)}

    def _make(self, *, linear_width=1.0, base=10, subs="auto", **kwargs):
        return AsinhTransform(linear_width)


class LogitScale(_Known):
    """The logarithm of odds."""

    name = "logit"

    def _make(self, nonpositive="mask", *, one_half=r"\frac{1}{2}", use_overline=False):
        return LogitTransform(nonpositive)


class FuncScale(_Known):
    """A function and its inverse."""

    name = "function"

    def _make(self, functions):
        return FuncTransform(*functions)


class FuncScaleLog(_Known):
    """A function, its inverse, and a logarithm."""

    name = "functionlog"

    def _make(self, functions, base=10):
        self.base = base
        return FuncTransform(*functions)


_scale_mapping = {
    s.name: s
    for s in (LinearScale, LogScale, SymmetricalLogScale, AsinhScale, LogitScale, FuncScale, FuncScaleLog)
}


def get_scale_names():
    """The names of the scales.

    >>> get_scale_names()[:3]
    ['asinh', 'function', 'functionlog']
    """
    return sorted(_scale_mapping)


def register_scale(scale_class):
    """Make a scale of one's own known by its name."""
    _scale_mapping[scale_class.name] = scale_class


def scale_factory(scale, axis, **kwargs):
    """A scale by name."""
    if scale not in _scale_mapping:
        raise ValueError(f"{scale!r} is not a valid value for scale; supported values are "
                         + ", ".join(map(repr, _scale_mapping)))  # fmt: skip
    return _scale_mapping[scale](axis, **kwargs)


def transform_of(axis):
    """The mapping along an axis, with the parameters of its scale."""
    name = axis.get_scale()
    known = {str(k): float(v) for k, v in dict(_PythonScale.parameters(axis._j)).items()}
    clip = known.pop("clip", 0) and "clip" or "mask"
    if name == "log":
        return LogTransform(known["base"], clip)
    if name == "logit":
        return LogitTransform(clip)
    kind = {"linear": IdentityTransform, "symlog": SymmetricalLogTransform, "asinh": AsinhTransform}.get(name)
    if kind is not None:
        return kind(**known)

    def along(back):
        def function(values):
            values = numpy.asarray(values, float)
            return numpy._wrap(call(_PythonScale.apply, axis._j, values.ravel()._j, back)).reshape(values.shape)

        return function

    return FuncTransform(along(False), along(True))
