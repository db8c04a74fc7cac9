"""Python's `cmath` on the C library's real functions, so that its last digits are CPython's.

Each function is that of W. Kahan, "Branch cuts for complex elementary functions", in A. Iserles and M. J. D. Powell
(eds.), The State of the Art in Numerical Analysis (1987), pages 165-211, which CPython follows. What is not finite, or
so great or small that a step would not be, goes to the interpreter's own function.
"""

import math
import sys
from java import type as java_type
from _jpylab import built_in

_module = built_in.module("cmath")
_CMath = java_type("org.jpylab.libm.CMath")
_copysign, _sqrt = math.copysign, math.sqrt
_asinh, _atan2, _hypot = _CMath.asinh, _CMath.atan2, _CMath.hypot
_exp, _log, _log1p = _CMath.exp, math.log, _CMath.log1p
_cos, _cosh, _sin, _sinh, _tan, _tanh = _CMath.cos, _CMath.cosh, _CMath.sin, _CMath.sinh, _CMath.tan, _CMath.tanh
_LN10 = 2.302585092994046


def sqrt(z):
    a, b = z.real, z.imag
    if a == 0.0 == b:
        return complex(0.0, b)
    eighth = abs(a) / 8.0
    s = 2.0 * _sqrt(eighth + _hypot(eighth, abs(b) / 8.0))
    d = abs(b) / (2.0 * s)
    return complex(s, _copysign(d, b)) if a >= 0.0 else complex(d, _copysign(s, b))


def acos(z):
    s, t = sqrt(complex(1.0 - z.real, -z.imag)), sqrt(complex(1.0 + z.real, z.imag))
    return complex(2.0 * _atan2(s.real, t.real), _asinh(t.real * s.imag - t.imag * s.real))


def acosh(z):
    s, t = sqrt(complex(z.real - 1.0, z.imag)), sqrt(complex(z.real + 1.0, z.imag))
    return complex(_asinh(s.real * t.real + s.imag * t.imag), 2.0 * _atan2(s.imag, t.real))


def asinh(z):
    s, t = sqrt(complex(1.0 + z.imag, -z.real)), sqrt(complex(1.0 - z.imag, z.real))
    return complex(
        _asinh(s.real * t.imag - t.real * s.imag), _atan2(z.imag, s.real * t.real - s.imag * t.imag)
    )


def atanh(z):
    a, b = z.real, z.imag
    if _copysign(1.0, a) < 0.0:
        return -atanh(-z)
    left = 1.0 - a
    return complex(
        _log1p(4.0 * a / (left * left + b * b)) / 4.0,
        -_atan2(-2.0 * b, left * (1.0 + a) - b * b) / 2.0,
    )


def cosh(z):
    a, b = z.real, z.imag
    return complex(_cos(b) * _cosh(a), _sin(b) * _sinh(a))


def sinh(z):
    a, b = z.real, z.imag
    return complex(_cos(b) * _sinh(a), _sin(b) * _cosh(a))


def tanh(z):
    tx, ty = _tanh(z.real), _tan(z.imag)
    cx = 1.0 / _cosh(z.real)
    both = tx * ty
    denominator = 1.0 + both * both
    return complex(tx * (1.0 + ty * ty) / denominator, ((ty / denominator) * cx) * cx)


def exp(z):
    size = _exp(z.real)
    return complex(size * _cos(z.imag), size * _sin(z.imag))


def log(z):
    a, b = abs(z.real), abs(z.imag)
    size = _hypot(a, b)
    if 0.71 <= size <= 1.73:
        greater, less = (a, b) if a > b else (b, a)
        real = _log1p((greater - 1.0) * (greater + 1.0) + less * less) / 2.0
    else:
        real = _log(size)
    return complex(real, _atan2(z.imag, z.real))


def log10(z):
    natural = log(z)
    return complex(natural.real / _LN10, natural.imag / _LN10)


def cos(z):
    return cosh(complex(-z.imag, z.real))


def _turned(hyperbolic):
    """The circular function f(iz)/i of a hyperbolic one."""

    def circular(z):
        w = hyperbolic(complex(-z.imag, z.real))
        return complex(w.imag, -w.real)

    return circular


def _give(name, formula):
    """Let the module's function of that name follow the formula wherever every step of it is an ordinary number."""
    own = getattr(_module, name)

    def function(*arguments):
        if len(arguments) != 1:
            built_in.one_argument("cmath." + name, len(arguments))
        (z,) = arguments
        if type(z) is not complex:
            own(z)
            z = complex(z)
        a, b = z.real, z.imag
        if (a == 0.0 or 1e-150 < abs(a) < 1e150) and (b == 0.0 or 1e-150 < abs(b) < 1e150):
            try:
                value = formula(z)
                if value - value == 0.0:
                    return value
            except (ArithmeticError, ValueError):
                pass
        return own(z)

    built_in.replace(_module, function, name, "z")


def _polar_coordinates():
    own_polar, own_rect = _module.polar, _module.rect
    phase = _module.phase

    def polar(*arguments):
        radius, angle = own_polar(*arguments)
        z = complex(*arguments)
        length = _hypot(z.real, z.imag)
        return (length if length - length == 0.0 else radius), phase(z)

    def rect(*arguments):
        if len(arguments) != 2:
            built_in.two_arguments("rect", len(arguments))
        z = own_rect(*arguments)
        r, phi = map(float, arguments)
        finite = r - r == 0.0 == phi - phi
        return complex(r * math.cos(phi), r * math.sin(phi)) if finite and r != 0.0 != phi else z

    built_in.replace(_module, polar, "polar", "z")
    built_in.replace(_module, rect, "rect", "r, phi")


def _to_bases():
    """Let the logarithm take a base."""
    natural = _module.log

    def log(*arguments):
        if not 1 <= len(arguments) <= 2:
            most = f"least 1 argument, got {len(arguments)}" if not arguments else f"most 2 arguments, got {len(arguments)}"
            raise TypeError("log expected at " + most)
        if len(arguments) == 1:
            return natural(*arguments)
        z, base = arguments
        try:
            return natural(z) / natural(base)
        except ZeroDivisionError:
            raise ValueError("math domain error") from None

    built_in.replace(_module, log, "log", "z, base=<unrepresentable>")


for _formula in (acos, acosh, asinh, atanh, cos, cosh, exp, log, log10, sinh, sqrt, tanh):
    _give(_formula.__name__, _formula)
for _name, _formula in (("asin", asinh), ("atan", atanh), ("sin", sinh), ("tan", tanh)):
    _give(_name, _turned(_formula))
_give("phase", lambda z: math.atan2(z.imag, z.real))
_polar_coordinates()
_to_bases()
_module.__doc__ = "Mathematical functions of complex numbers, with the C library's digits."
sys.modules[__name__] = _module
