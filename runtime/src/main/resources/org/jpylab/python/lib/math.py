"""Python's `math` whose functions give the C library's last digits, as CPython's do.

The interpreter's own module stays what it is; functions that Java computes with other last digits are given anew. An
argument that is no number, and a result that is no finite number, goes to the interpreter's own function, which says
what is wrong with it.
"""

import sys
from java import type as java_type
from _jpylab import built_in

_module = built_in.module("math")
_CMath = java_type("org.jpylab.libm.CMath")


def _of_one(name):
    own = getattr(_module, name)
    in_java = getattr(_CMath, name)

    def function(*arguments):
        if len(arguments) != 1:
            built_in.one_argument("math." + name, len(arguments))
        x = arguments[0]
        if not isinstance(x, float):
            value = own(x)
            try:
                x = float(x)
            except OverflowError:
                return value  # the logarithm of a great integer
        value = in_java(x)
        return value if value - value == 0.0 else own(x)

    built_in.replace(_module, function, name, "x")


def _of_two(name, parameters):
    own = getattr(_module, name)
    in_java = getattr(_CMath, name)

    def function(*arguments):
        if len(arguments) != 2:
            built_in.two_arguments(name, len(arguments))
        x, y = arguments
        if not (isinstance(x, float) and isinstance(y, float)):
            own(x, y)
            x, y = float(x), float(y)
        value = in_java(x, y)
        return value if value - value == 0.0 else own(x, y)

    built_in.replace(_module, function, name, parameters)


def _of_later(name, doc):
    """A function that the interpreter, whose Python is an older one, lacks."""
    in_java = getattr(_CMath, name)
    number = _module.fabs

    def function(*arguments):
        if len(arguments) != 1:
            built_in.one_argument("math." + name, len(arguments))
        number(*arguments)
        x = float(*arguments)
        value = in_java(x)
        if value - value != 0.0 and x - x == 0.0:
            raise OverflowError("math range error")
        return value

    built_in.replace(_module, function, name, "x", doc)


def _lengths():
    own_hypot, own_dist = _module.hypot, _module.dist
    accurate = java_type("org.jpylab.libm.Accurate")
    length, in_plane = accurate.length, accurate.hypot

    def hypot(*coordinates):
        if len(coordinates) == 2:
            x, y = coordinates
            if isinstance(x, float) and isinstance(y, float):
                value = in_plane(x, y)
                return value if value - value == 0.0 else own_hypot(x, y)
        value = own_hypot(*coordinates)
        return length([float(x) for x in coordinates]) if value - value == 0.0 else value

    def dist(*points):
        if len(points) != 2:
            built_in.two_arguments("dist", len(points))
        p, q = tuple(points[0]), tuple(points[1])
        value = own_dist(p, q)
        return length([float(x) - float(y) for x, y in zip(p, q)]) if value - value == 0.0 else value

    built_in.replace(_module, hypot, "hypot", None)
    built_in.replace(_module, dist, "dist", "p, q")


_OF_ONE = "acos asin asinh atan cos cosh erf erfc exp expm1 gamma lgamma log10 log2 sin sinh tanh"
for _name in _OF_ONE.split():
    _of_one(_name)
_of_two("atan2", "y, x")
_of_later("cbrt", "Return the cube root of x.")
_of_later("exp2", "Return 2 raised to the power of x.")
_lengths()
_module.__doc__ = "Mathematical functions of real numbers, with the C library's digits."
sys.modules[__name__] = _module
