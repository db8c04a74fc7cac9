"""Adaptive integrals of functions of one and more numbers."""

import sys
import warnings

import numpy as np

_j_finite, _j_infinite, _j_between = np._bind("org.jpylab.scipy.quad.QuadCalls", ["finite", "infinite", "between"])
_inf = float("inf")


class IntegrationWarning(UserWarning):
    """An integral may be wrong."""


def quad(func, a, b, args=(), full_output=0, epsabs=1.49e-8, epsrel=1.49e-8, limit=50, points=None, weight=None,
         wvar=None, wopts=None, maxp1=50, limlst=50, complex_func=False):  # fmt: skip
    """The integral of a function over an interval, which may be infinite, and an error estimate.

    >>> quad(lambda x: x**2, 0, 4)
    (21.333333333333336, 2.368475785867001e-13)
    """
    if not isinstance(args, tuple):
        args = (args,)
    flip, a, b = b < a, min(a, b), max(a, b)
    if complex_func:
        options = (full_output, epsabs, epsrel, limit, points, weight, wvar, wopts, maxp1, limlst)
        re = quad(lambda x, *more: np.real(func(x, *more)), a, b, args, *options)
        im = quad(lambda x, *more: np.imag(func(x, *more)), a, b, args, *options)
        both = re[0] + 1j * im[0], re[1] + 1j * im[1]
        return (*both, {"real": re[2:], "imag": im[2:]}) if full_output else both
    if weight is not None:
        raise NotImplementedError(f"quad(weight={weight!r})")
    value, error, code, told = _plain(_called(func, args), a, b, epsabs, epsrel, limit, points)
    if flip:
        value = -value
    made = (value, error, told) if full_output else (value, error)
    if code == 0:
        return made
    if code == 6:
        raise ValueError(_refusal(a, b, epsabs, epsrel, limit, points))
    message = _MESSAGES[code].format(limit=limit)
    if full_output:
        return (*made, message)
    warnings.warn(message, IntegrationWarning, stacklevel=2)
    return made


def _called(func, args):
    """The function as Java calls it: of one float, a plain float."""

    def called(x):
        r = func(x, *args)
        if type(r) is float:
            return r
        try:
            return float(r)
        except TypeError:
            if isinstance(r, np.ndarray):
                raise
            raise TypeError(f"must be real number, not {type(r).__name__}") from None

    return called


def _wrong(epsabs, epsrel, limit):
    """Whether the tolerances or the number of parts are none."""
    return epsabs <= 0 and epsrel < max(50 * sys.float_info.epsilon, 5e-29) or limit < 1


def _plain(f, a, b, epsabs, epsrel, limit, points):
    """Value, error, code and what is told of an integral without a weight."""
    low, high = a == -_inf, b == _inf
    if points is not None and (low or high):
        raise ValueError("Infinity inputs cannot be used with break points.")
    if _wrong(epsabs, epsrel, limit):
        return 0.0, 0.0, 6, {}
    epsabs, epsrel = float(epsabs), float(epsrel)
    if points is None and not (low or high):
        return _told(_run(_j_finite, f, float(a), float(b), epsabs, epsrel, limit))
    if points is None:
        kind = 2 if low and high else 1 if high else -1
        bound = 0.0 if kind == 2 else float(a if high else b)
        return _told(_run(_j_infinite, f, bound, kind, epsabs, epsrel, limit))
    inner = np.unique(points)
    inner = inner[(a < inner) & (inner < b)]
    if limit <= len(inner):
        return 0.0, 0.0, 6, {}
    ends = np.concatenate(([a], inner, [b])).astype(float)
    value, error, code, told, levels, raised = _told(_run(_j_between, f, ends._j, epsabs, epsrel, limit), True)
    told.update(pts=ends, level=levels, ndin=raised)
    return value, error, code, told


def _run(function, *args):
    try:
        return function(*args)
    except np._Throwable as e:
        raise np._python_error(e) from None


def _told(r, levels=False):
    told = {"neval": r[3], "last": r[4]}
    for i, name in enumerate(("iord", "alist", "blist", "rlist", "elist")):
        told[name] = np._wrap(r[5 + i])
    made = r[0], r[1], r[2], told
    return (*made, np._wrap(r[10]), np._wrap(r[11])) if levels else made


def _refusal(a, b, epsabs, epsrel, limit, points):
    """Why the arguments were not taken."""
    if epsabs <= 0 and epsrel < max(50 * sys.float_info.epsilon, 5e-29):
        return "If 'epsabs'<=0, 'epsrel' must be greater than both 5e-29 and 50*(machine epsilon)."
    if points is None:
        return "Invalid 'limit' argument. There must be at least one subinterval"
    if not a <= min(points) <= max(points) <= b:
        return "All break points in 'points' must lie within the integration limits."
    return f"Number of break points ({len(points)}) must be less than subinterval limit ({limit})"


def dblquad(func, a, b, gfun, hfun, args=(), epsabs=1.49e-8, epsrel=1.49e-8):
    """The integral of func(y, x) over x from a to b and y from gfun(x) to hfun(x).

    >>> dblquad(lambda y, x: x*y**2, 0, 2, 0, 1)
    (0.6666666666666667, 7.401486830834377e-15)
    """
    def inner(*values):
        return [_limit(gfun, values[:1]), _limit(hfun, values[:1])]

    return nquad(func, [inner, [a, b]], args=args, opts={"epsabs": epsabs, "epsrel": epsrel})


def _limit(x, values):
    return x(*values) if callable(x) else x


def tplquad(func, a, b, gfun, hfun, qfun, rfun, args=(), epsabs=1.49e-8, epsrel=1.49e-8):
    """The integral of func(z, y, x) over a volume.

    >>> round(tplquad(lambda z, y, x: x * y * z, 0, 1, 0, 1, 0, 2)[0], 10)
    0.5
    """
    def innermost(*values):
        return [_limit(qfun, (values[1], values[0])), _limit(rfun, (values[1], values[0]))]

    def inner(*values):
        return [_limit(gfun, values[:1]), _limit(hfun, values[:1])]

    return nquad(func, [innermost, inner, [a, b]], args=args, opts={"epsabs": epsabs, "epsrel": epsrel})


def nquad(func, ranges, args=None, opts=None, full_output=False):
    """The integral over several variables, the first one innermost.

    >>> round(nquad(lambda x, y: x * y, [[0, 1], [0, 2]])[0], 10)
    1.0
    """
    args = () if args is None else args if isinstance(args, tuple) else (args,)
    options = [{}] * len(ranges) if opts is None else [opts] * len(ranges) if isinstance(opts, dict) else opts
    largest, evaluations = 0, 0

    def over(level, outer):
        nonlocal largest, evaluations
        low, high = _limit(ranges[level], outer) if callable(ranges[level]) else ranges[level]
        given = dict(options[level](*outer) if callable(options[level]) else options[level])
        if "points" in given:
            given["points"] = [x for x in given["points"] if low <= x <= high]
        f = func if level == 0 else lambda *values: over(level - 1, values)
        made = quad(f, low, high, args=outer, full_output=full_output, **given)
        if full_output and level == 0:
            evaluations += made[2]["neval"]
        largest = max(largest, made[1])
        return made[0]

    value = over(len(ranges) - 1, tuple(args))
    return (value, largest, {"neval": evaluations}) if full_output else (value, largest)


_MESSAGES = {
    1: "The maximum number of subdivisions ({limit}) has been achieved.\n  If increasing the limit yields no "
    "improvement it is advised to analyze \n  the integrand in order to determine the difficulties.  If the "
    "position of a \n  local difficulty can be determined (singularity, discontinuity) one will \n  probably gain "
    "from splitting up the interval and calling the integrator \n  on the subranges.  Perhaps a special-purpose "
    "integrator should be used.",
    2: "The occurrence of roundoff error is detected, which prevents \n  the requested tolerance from being "
    "achieved.  The error may be \n  underestimated.",
    3: "Extremely bad integrand behavior occurs at some points of the\n  integration interval.",
    4: "The algorithm does not converge.  Roundoff error is detected\n  in the extrapolation table.  It is assumed "
    "that the requested tolerance\n  cannot be achieved, and that the returned result (if full_output = 1) is \n  "
    "the best which can be obtained.",
    5: "The integral is probably divergent, or slowly convergent.",
}
