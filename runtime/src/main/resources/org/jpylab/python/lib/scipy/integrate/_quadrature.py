"""Integrals of functions and of samples."""

import numpy as np


class IntegrationWarning(UserWarning):
    """An integral may be wrong."""


# Nodes, Kronrod weights and Gauss weights on [0, 1) of the 21-point rule (Piessens et al., QUADPACK, 1983).
_X = [
    0.9956571630258081, 0.9739065285171717, 0.9301574913557082, 0.8650633666889845, 0.7808177265864169,
    0.6794095682990244, 0.5627571346686047, 0.4333953941292472, 0.2943928627014602, 0.1488743389816312, 0.0,
]  # fmt: skip
_W = [
    0.011694638867371874, 0.032558162307964725, 0.054755896574351995, 0.07503967481091996, 0.0931254545836976,
    0.10938715880229764, 0.12349197626206584, 0.13470921731147334, 0.14277593857706009, 0.14773910490133849,
    0.1494455540029169,
]  # fmt: skip
_G = [0.06667134430868814, 0.1494513491505806, 0.21908636251598204, 0.26926671930999635, 0.29552422471475287]


def _rule(f, a, b):
    """Integral and error estimate by the 21-point Gauss-Kronrod rule."""
    middle, half = 0.5 * (a + b), 0.5 * (b - a)
    fc = f(middle)
    kronrod, gauss, size = _W[10] * fc, 0.0, _W[10] * abs(fc)
    values = []
    for i in range(10):
        dx = half * _X[i]
        lo, hi = f(middle - dx), f(middle + dx)
        values.append((lo, hi))
        kronrod += _W[i] * (lo + hi)
        size += _W[i] * (abs(lo) + abs(hi))
        if i % 2:
            gauss += _G[i // 2] * (lo + hi)
    mean = kronrod / 2
    spread = _W[10] * abs(fc - mean) + sum(
        _W[i] * (abs(lo - mean) + abs(hi - mean)) for i, (lo, hi) in enumerate(values)
    )
    error, spread, size = abs((kronrod - gauss) * half), spread * abs(half), size * abs(half)
    if spread != 0 and error != 0:
        error = spread * min(1.0, (200 * error / spread) ** 1.5)
    if size > 2.2250738585072014e-308 / (50 * 2.220446049250313e-16):
        error = max(50 * 2.220446049250313e-16 * size, error)
    return kronrod * half, error


def _extrapolated(sums):
    """Wynn's epsilon algorithm: the limit of a sequence, and how far the last estimates differ."""
    before, now, best = [0.0] * (len(sums) + 1), list(sums), []
    while len(now) >= 2:
        after = []
        for i in range(len(now) - 1):
            d = now[i + 1] - now[i]
            if abs(d) < 1e-300:
                return now[i + 1], 0.0
            after.append(before[i + 1] + 1 / d)
        before, now = now, after
        if (len(sums) - len(now)) % 2 == 0:
            best.append(now[-1])
    if len(best) < 2:
        return sums[-1], float("inf")
    return best[-1], abs(best[-1] - best[-2]) + abs(best[-1] - sums[-1]) * 1e-12


def _adaptive(f, a, b, epsabs, epsrel, limit):
    """Integral, error, number of intervals and whether it converged; bisects the worst interval."""
    value, error = _rule(f, a, b)
    parts = [(error, a, b, value)]
    evaluations, sums = 21, [value]
    smallest = abs(b - a)
    best = None
    while error > max(epsabs, epsrel * abs(value)) and len(parts) < limit:
        i = max(range(len(parts)), key=lambda k: parts[k][0])
        worst = parts.pop(i)
        middle = 0.5 * (worst[1] + worst[2])
        if middle in (worst[1], worst[2]):
            parts.append(worst)
            break
        for lo, hi in ((worst[1], middle), (middle, worst[2])):
            v, e = _rule(f, lo, hi)
            parts.append((e, lo, hi, v))
        evaluations += 42
        value, error = sum(p[3] for p in parts), sum(p[0] for p in parts)
        if abs(worst[2] - worst[1]) <= smallest * 0.75 and len(parts) > 4:
            smallest = abs(worst[2] - worst[1])
            sums.append(value)
            if len(sums) >= 5:
                limit_value, spread = _extrapolated(sums[-12:])
                if best is None or spread < best[1]:
                    best = limit_value, spread
                if best[1] <= 1e-13 * abs(best[0]) and best[1] < error:
                    return best[0], max(best[1], 1e-15 * abs(best[0])), evaluations, len(parts), True
    return value, error, evaluations, len(parts), error <= max(epsabs, epsrel * abs(value))


def quad(func, a, b, args=(), full_output=0, epsabs=1.49e-8, epsrel=1.49e-8, limit=50, points=None, weight=None,
         wvar=None, wopts=None, maxp1=50, limlst=50, complex_func=False):  # fmt: skip
    """The integral of a function over an interval, which may be infinite, and an error estimate.

    >>> value, error = quad(lambda x: x**2, 0, 4); round(value, 10)
    21.3333333333
    """
    if weight is not None:
        raise NotImplementedError(f"quad(weight={weight!r})")
    if not isinstance(args, tuple):
        args = (args,)
    if complex_func:
        re = quad(lambda x: func(x, *args).real, a, b, epsabs=epsabs, epsrel=epsrel, limit=limit)
        im = quad(lambda x: func(x, *args).imag, a, b, epsabs=epsabs, epsrel=epsrel, limit=limit)
        return re[0] + 1j * im[0], re[1] + 1j * im[1]
    a, b = float(a), float(b)
    if a == b:
        return (0.0, 0.0, {"neval": 0}) if full_output else (0.0, 0.0)
    if a > b:
        r = quad(func, b, a, args, full_output, epsabs, epsrel, limit, points)
        return (-r[0], *r[1:])
    f = (lambda x: float(func(x, *args)))
    cuts = [a, *sorted(p for p in (points if points is not None else ()) if a < p < b), b]
    value = error = 0.0
    evaluations, good, used = 0, True, 0
    for lo, hi in zip(cuts, cuts[1:]):
        v, e, n, k, ok = _adaptive(*_finite(f, lo, hi), epsabs, epsrel, limit)
        value, error, evaluations, good, used = value + v, error + e, evaluations + n, good and ok, used + k
    if not good and not full_output:
        import warnings

        warnings.warn(
            f"The maximum number of subdivisions ({limit}) has been achieved.\n  If increasing the limit yields no"
            " improvement it is advised to analyze \n  the integrand in order to determine the difficulties.  If the"
            " position of a \n  local difficulty can be determined (singularity, discontinuity) one will \n  probably"
            " gain from splitting up the interval and calling the integrator \n  on the subranges.  Perhaps a"
            " special-purpose integrator should be used.",
            IntegrationWarning,
            stacklevel=2,
        )
    if full_output:
        return value, error, {"neval": evaluations, "last": used}
    return value, error


def _finite(f, a, b):
    """The integrand on a finite interval: infinite ones are mapped by x = (1 - t) / t."""
    if np.isfinite(a) and np.isfinite(b):
        return f, a, b
    if np.isfinite(a):
        return (lambda t: f(a + (1 - t) / t) / (t * t)), 0.0, 1.0
    if np.isfinite(b):
        return (lambda t: f(b - (1 - t) / t) / (t * t)), 0.0, 1.0
    return (lambda t: (f((1 - t) / t) + f(-(1 - t) / t)) / (t * t)), 0.0, 1.0


def quad_vec(f, a, b, epsabs=1e-200, epsrel=1e-8, **kwargs):
    """The integral of a function whose values are arrays.

    >>> quad_vec(lambda x: numpy.array([x, x**2]), 0, 1)[0].round(10)
    array([0.5       , 0.33333333])
    """
    shape = np.shape(f(0.5 * (a + b)))
    size = int(np.prod(shape))
    pairs = [quad(lambda x: np.ravel(f(x))[i], a, b, epsabs=epsabs, epsrel=epsrel) for i in range(size)]
    return np.array([p[0] for p in pairs]).reshape(shape), max(p[1] for p in pairs)


def dblquad(func, a, b, gfun, hfun, args=(), epsabs=1.49e-8, epsrel=1.49e-8):
    """The integral of func(y, x) over x from a to b and y from gfun(x) to hfun(x).

    >>> round(dblquad(lambda y, x: x * y, 0, 2, 0, 1)[0], 10)
    1.0
    """
    low = gfun if callable(gfun) else lambda x: gfun
    high = hfun if callable(hfun) else lambda x: hfun
    inner = lambda x: quad(lambda y: func(y, x, *args), low(x), high(x), epsabs=epsabs, epsrel=epsrel)[0]
    return quad(inner, a, b, epsabs=epsabs, epsrel=epsrel)


def tplquad(func, a, b, gfun, hfun, qfun, rfun, args=(), epsabs=1.49e-8, epsrel=1.49e-8):
    """The integral of func(z, y, x) over a volume.

    >>> round(tplquad(lambda z, y, x: x * y * z, 0, 1, 0, 1, 0, 2)[0], 10)
    0.5
    """
    low = qfun if callable(qfun) else lambda x, y: qfun
    high = rfun if callable(rfun) else lambda x, y: rfun
    inner = lambda y, x: quad(lambda z: func(z, y, x, *args), low(x, y), high(x, y))[0]
    return dblquad(inner, a, b, gfun, hfun, (), epsabs, epsrel)


def nquad(func, ranges, args=None, opts=None, full_output=False):
    """The integral over several variables, the first one innermost.

    >>> round(nquad(lambda x, y: x * y, [[0, 1], [0, 2]])[0], 10)
    1.0
    """
    args = args or ()

    def over(level, outer):
        r = ranges[level](*outer, *args) if callable(ranges[level]) else ranges[level]
        if level == 0:
            return quad(lambda x: func(x, *outer, *args), *r)
        return quad(lambda x: over(level - 1, (x, *outer))[0], *r)

    return over(len(ranges) - 1, ())


def fixed_quad(func, a, b, args=(), n=5):
    """The integral by Gauss-Legendre quadrature of a fixed order.

    >>> round(fixed_quad(lambda x: x**8, 0.0, 1.0)[0], 10)
    0.1111111111
    """
    x, w = _gauss(n)
    y = (b - a) * (np.real(x) + 1) / 2.0 + a
    return (b - a) / 2.0 * np.sum(w * func(y, *args), axis=-1), None


def _gauss(n):
    """Nodes and weights of Gauss-Legendre quadrature, by Newton's method."""
    x = np.cos(np.pi * (np.arange(n, 0, -1) - 0.25) / (n + 0.5))
    for _ in range(10):
        before, now = np.ones(n), x
        for k in range(2, n + 1):
            before, now = now, ((2 * k - 1) * x * now - (k - 1) * before) / k
        slope = n * (x * now - before) / (x * x - 1)
        x = x - now / slope
    return x, 2 / ((1 - x * x) * slope**2)


def quadrature(func, a, b, args=(), tol=1.49e-8, rtol=1.49e-8, maxiter=50, vec_func=True, miniter=1):
    """The integral by Gauss-Legendre quadrature of rising order.

    >>> round(quadrature(lambda x: x**8, 0.0, 1.0)[0], 8)
    0.11111111
    """
    value = error = np.inf
    for n in range(miniter, maxiter + 1):
        f = func if vec_func else np.vectorize(func)
        new = fixed_quad(f, a, b, args, n)[0]
        error, value = abs(new - value), new
        if error < tol or error < rtol * abs(value):
            break
    return value, error


def romberg(function, a, b, args=(), tol=1.48e-8, rtol=1.48e-8, show=False, divmax=10, vec_func=False):
    """The integral by Romberg's method.

    >>> round(romberg(lambda x: x**2, 0, 1), 10)
    0.3333333333
    """
    h = b - a
    row = [h * (function(a, *args) + function(b, *args)) / 2]
    for i in range(1, divmax + 1):
        n = 2 ** (i - 1)
        h /= 2
        middle = sum(function(a + (2 * k + 1) * h, *args) for k in range(n))
        new = [row[0] / 2 + h * middle]
        for k in range(i):
            new.append(new[k] + (new[k] - row[k]) / (4 ** (k + 1) - 1))
        error, row = abs(new[-1] - row[-1]), new
        if error < tol or error < rtol * abs(row[-1]):
            break
    return row[-1]


def trapezoid(y, x=None, dx=1.0, axis=-1):
    """The integral of samples by the trapezoidal rule.

    >>> trapezoid([1, 2, 3])
    4.0
    """
    return np.trapz(y, x, dx, axis)


trapz = trapezoid


def cumulative_trapezoid(y, x=None, dx=1.0, axis=-1, initial=None):
    """The running integral of samples by the trapezoidal rule.

    >>> cumulative_trapezoid([1, 2, 3], initial=0)
    array([0. , 1.5, 4. ])
    """
    y = np.asarray(y)
    if x is None:
        d = dx
    else:
        x = np.asarray(x)
        if x.ndim == 1:
            shape = [1] * y.ndim
            shape[axis] = -1
            d = np.diff(x).reshape(shape)
        else:
            d = np.diff(x, axis=axis)
    upper, lower = [slice(None)] * y.ndim, [slice(None)] * y.ndim
    upper[axis], lower[axis] = slice(1, None), slice(None, -1)
    r = np.cumsum(d * (y[tuple(upper)] + y[tuple(lower)]) / 2.0, axis=axis)
    if initial is not None:
        shape = list(r.shape)
        shape[axis] = 1
        r = np.concatenate([np.full(shape, initial, dtype=r.dtype), r], axis=axis)
    return r


cumtrapz = cumulative_trapezoid


def simpson(y, x=None, dx=1.0, axis=-1, even="avg"):
    """The integral of samples by Simpson's rule.

    >>> simpson([0, 1, 4])
    2.6666666666666665
    """
    y = np.moveaxis(np.asarray(y), axis, -1)
    n = y.shape[-1]
    if x is not None:
        x = np.asarray(x)
        x = np.broadcast_to(x, y.shape) if x.ndim == 1 else np.moveaxis(x, axis, -1)
    if n % 2 == 1:
        return _simpson_odd(y, x, dx, 0, n)
    value, result = 0.0, 0.0
    step = lambda i, j: dx if x is None else x[..., i] - x[..., j]
    if even in ("avg", "first"):
        value += 0.5 * step(-1, -2) * (y[..., -1] + y[..., -2])
        result = _simpson_odd(y, x, dx, 0, n - 1)
    if even in ("avg", "last"):
        value += 0.5 * step(1, 0) * (y[..., 1] + y[..., 0])
        result = result + _simpson_odd(y, x, dx, 1, n)
    if even == "avg":
        value, result = value / 2.0, result / 2.0
    return result + value


simps = simpson


def _simpson_odd(y, x, dx, start, stop):
    y0, y1, y2 = y[..., start : stop - 2 : 2], y[..., start + 1 : stop - 1 : 2], y[..., start + 2 : stop : 2]
    if x is None:
        return np.sum(y0 + 4.0 * y1 + y2, axis=-1) * (dx / 3.0)
    h = np.diff(x[..., start:stop], axis=-1)
    h0, h1 = h[..., ::2], h[..., 1::2]
    total, ratio = h0 + h1, h0 / h1
    return np.sum(total / 6.0 * (y0 * (2.0 - 1.0 / ratio) + y1 * (total * total / (h0 * h1)) + y2 * (2.0 - ratio)), axis=-1)


def romb(y, dx=1.0, axis=-1, show=False):
    """The integral of 2**k + 1 samples by Romberg's method.

    >>> romb([0.0, 1.0, 4.0])
    2.6666666666666665
    """
    y = np.moveaxis(np.asarray(y), axis, -1)
    n = y.shape[-1] - 1
    if n & (n - 1):
        raise ValueError("Number of samples must be one plus a non-negative power of 2.")
    h = n * dx
    row = [(y[..., 0] + y[..., -1]) / 2.0 * h]
    step = n
    while step > 1:
        step //= 2
        h /= 2.0
        new = [0.5 * row[0] + h * y[..., step::2 * step].sum(axis=-1)]
        for k in range(len(row)):
            new.append(new[k] + (new[k] - row[k]) / (4.0 ** (k + 1) - 1))
        row = new
    return row[-1]
