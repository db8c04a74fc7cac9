"""Filtering, convolution, resampling."""

import math

import numpy as np

_j_recursive = np._bind("org.jpylab.scipy.Recursion", ["filter"])[0]


def _lines(x, axis):
    return np.moveaxis(np.asarray(x), axis, -1)


def lfilter(b, a, x, axis=-1, zi=None):
    """Filter data by a rational transfer function.

    >>> lfilter([1.0], [1.0, -0.5], [1.0, 0.0, 0.0])
    array([1.  , 0.5 , 0.25])
    """
    b, a = np.atleast_1d(b), np.atleast_1d(a)
    if len(a) < 1 or a[0] == 0:
        raise ValueError("The first element of a must be nonzero." if len(a) else "filter denominator must not be empty")
    x = np.asarray(x)
    parts = (b, a, x) if zi is None else (b, a, x, np.asarray(zi))
    if any(p.dtype.kind == "c" for p in parts):
        return _complex_lfilter(b, a, x, axis, zi)
    n = max(len(a), len(b))
    kind = np.result_type(*[p.dtype for p in parts], np.float32)
    b = np.concatenate((b, np.zeros(n - len(b)))) / a[0]
    a = np.concatenate((a, np.zeros(n - len(a)))) / a[0]
    lines = _lines(x, axis).astype(float)
    shape = lines.shape
    flat = np.ascontiguousarray(lines.reshape(-1, shape[-1]))
    state = np.zeros((len(flat), n - 1))
    if zi is not None:
        given = np.moveaxis(np.asarray(zi, dtype=float), axis, -1)
        if given.shape[-1] != n - 1:
            raise ValueError("Unexpected shape for zi: expected (%d,), found %s." % (n - 1, np.shape(zi)))
        state = np.array(np.broadcast_to(given, shape[:-1] + (n - 1,)).reshape(-1, n - 1))
    y = np._wrap(_j_recursive(b._j, a._j, flat._j, state._j)).reshape(shape)
    y = np.moveaxis(y, -1, axis).astype(kind)
    if zi is None:
        return y
    return y, np.moveaxis(state.reshape(shape[:-1] + (n - 1,)), -1, axis)


def _complex_lfilter(b, a, x, axis, zi):
    if np.iscomplexobj(b) or np.iscomplexobj(a):
        raise NotImplementedError("lfilter with complex coefficients")
    z = (None, None) if zi is None else (np.real(zi), np.imag(zi))
    re, im = lfilter(b, a, np.real(x), axis, z[0]), lfilter(b, a, np.imag(x), axis, z[1])
    return re + 1j * im if zi is None else (re[0] + 1j * im[0], re[1] + 1j * im[1])


def lfilter_zi(b, a):
    """The state of a filter that has seen ones for ever.

    >>> lfilter_zi([0.5], [1.0, -0.5])
    array([0.5])
    """
    b, a = np.atleast_1d(b) / a[0], np.atleast_1d(a) / np.atleast_1d(a)[0]
    n = max(len(a), len(b))
    b, a = np.r_[b, np.zeros(n - len(b))], np.r_[a, np.zeros(n - len(a))]
    M = np.eye(n - 1)
    M[:, 0] += a[1:]
    M[np.arange(n - 2), np.arange(1, n - 1)] -= 1
    B = b[1:] - a[1:] * b[0]
    zi = np.zeros(n - 1)
    zi[0] = B.sum() / M[:, 0].sum()
    asum, csum = 1.0, 0.0
    for k in range(1, n - 1):
        asum += a[k]
        csum += b[k] - a[k] * b[0]
        zi[k] = asum * zi[0] - csum
    return zi


def _extended(x, n, kind):
    """The lines with n more points at each end."""
    first, last = x[..., :1], x[..., -1:]
    head, tail = x[..., n:0:-1], x[..., -2 : -(n + 2) : -1]
    if kind == "odd":
        head, tail = 2 * first - head, 2 * last - tail
    elif kind == "constant":
        head, tail = np.broadcast_to(first, head.shape), np.broadcast_to(last, tail.shape)
    return np.concatenate((head, x, tail), axis=-1)


def _pad_length(padtype, padlen, default, n):
    if padtype not in ("even", "odd", "constant", None):
        raise ValueError(f"Unknown value '{padtype}' given to padtype.  padtype must be 'even', 'odd', 'constant', or None.")
    edge = 0 if padtype is None else default if padlen is None else padlen
    if n <= edge:
        raise ValueError("The length of the input vector x must be greater than padlen, which is %d." % edge)
    return edge


def filtfilt(b, a, x, axis=-1, padtype="odd", padlen=None, method="pad", irlen=None):
    """Filter forward and backward: no delay, the square of the gain.

    >>> filtfilt([1.0, 0.0], [1.0, 0.0], numpy.arange(8.0))
    array([0., 1., 2., 3., 4., 5., 6., 7.])
    """
    if method not in ("pad", "gust"):
        raise ValueError("method must be 'pad' or 'gust'.")
    b, a = np.atleast_1d(b), np.atleast_1d(a)
    lines = _lines(x, axis) + 0.0
    if method == "gust":
        return np.moveaxis(_gustafsson(b, a, lines, irlen), -1, axis).copy()
    edge = _pad_length(padtype, padlen, max(len(a), len(b)) * 3, lines.shape[-1])
    wide = _extended(lines, edge, padtype) if edge else lines
    zi = lfilter_zi(b, a)
    y, _ = lfilter(b, a, wide, -1, zi * wide[..., :1])
    y, _ = lfilter(b, a, y[..., ::-1], -1, zi * y[..., -1:])
    y = y[..., ::-1]
    if edge:
        y = y[..., edge:-edge]
    return np.moveaxis(y, -1, axis).copy()


def _gustafsson(b, a, x, length):
    """Forward and backward from the states for which backward and forward gives the same (Gustafsson, IEEE TSP 44, 1996)."""
    order, n = max(len(a), len(b)) - 1, x.shape[-1]
    if order == 0:
        return (b[0] / a[0]) ** 2 * x
    m = n if length is None or n <= 2 * length else length
    states = np.zeros((order, m))
    states[0] = lfilter(b, a, np.zeros(m), zi=np.eye(1, order)[0])[0]
    for k in range(1, order):
        states[k, k:] = states[0, :-k]
    passed = lfilter(b, a, states[:, ::-1])[:, ::-1]
    there = lfilter(b, a, lfilter(b, a, x)[..., ::-1])[..., ::-1]
    back = lfilter(b, a, lfilter(b, a, x[..., ::-1])[..., ::-1])
    gap = (back - there).reshape(-1, n)
    first, last = (passed - states).T, (states - passed)[:, ::-1].T
    gain = passed.T, states[:, ::-1].T
    if m == n:
        system, effect = np.hstack([first, last]), np.hstack(gain)
    else:
        none = np.zeros((m, order))
        system, effect = (np.vstack([np.hstack([u, none]), np.hstack([none, v])]) for u, v in ((first, last), gain))
        gap = np.hstack([gap[:, :m], gap[:, -m:]])
    added = (effect @ np.linalg.lstsq(system, gap.T, rcond=None)[0]).T
    y = there.reshape(-1, n).copy()
    if m == n:
        y += added
    else:
        y[:, :m] += added[:, :m]
        y[:, -m:] += added[:, -m:]
    return y.reshape(x.shape)


def sosfilt(sos, x, axis=-1, zi=None):
    """Filter by second-order sections.

    >>> sosfilt([[1.0, 0, 0, 1, -0.5, 0]], [1.0, 0.0])
    array([1. , 0.5])
    """
    x, sos, out = np.asarray(x), np.atleast_2d(sos), []
    for i, s in enumerate(sos):
        if zi is None:
            x = lfilter(s[:3], s[3:], x, axis)
        else:
            x, z = lfilter(s[:3], s[3:], x, axis, np.asarray(zi)[i])
            out.append(z)
    return x if zi is None else (x, np.array(out))


def sosfilt_zi(sos):
    """The state of sections that have seen ones for ever.

    >>> sosfilt_zi([[0.5, 0, 0, 1, -0.5, 0]])
    array([[0.5, 0. ]])
    """
    sos, scale, out = np.asarray(sos, dtype=float), 1.0, []
    for s in sos:
        out.append(scale * lfilter_zi(s[:3], s[3:]))
        scale *= s[:3].sum() / s[3:].sum()
    return np.array(out)


def sosfiltfilt(sos, x, axis=-1, padtype="odd", padlen=None):
    """Filter by sections forward and backward.

    >>> sosfiltfilt([[1.0, 0, 0, 1, 0, 0]], numpy.arange(12.0))[:3]
    array([0., 1., 2.])
    """
    sos = np.asarray(sos, dtype=float)
    default = 3 * (2 * len(sos) + 1 - min(int((sos[:, 2] == 0).sum()), int((sos[:, 5] == 0).sum())))
    lines = _lines(x, axis) + 0.0
    edge = _pad_length(padtype, padlen, default, lines.shape[-1])
    wide = _extended(lines, edge, padtype) if edge else lines
    zi = sosfilt_zi(sos).reshape((len(sos),) + (1,) * (lines.ndim - 1) + (2,))
    y, _ = sosfilt(sos, wide, -1, zi * wide[..., :1])
    y, _ = sosfilt(sos, y[..., ::-1], -1, zi * y[..., -1:])
    y = y[..., ::-1]
    return np.moveaxis(y[..., edge:-edge] if edge else y, -1, axis).copy()


def _cut(full, shape, mode, other):
    if mode == "full":
        return full
    if mode == "valid":
        shape = [a - b + 1 for a, b in zip(shape, other)]
    elif mode != "same":
        raise ValueError("acceptable mode flags are 'valid', 'same', or 'full'")
    start = [(n - m) // 2 for n, m in zip(full.shape, shape)]
    return full[tuple(slice(s, s + m) for s, m in zip(start, shape))]


def _checked(a, v, mode):
    a, v = np.asarray(a), np.asarray(v)
    if a.ndim != v.ndim:
        raise ValueError("in1 and in2 should have the same dimensionality")
    if mode == "valid" and any(n < m for n, m in zip(a.shape, v.shape)):
        if all(n <= m for n, m in zip(a.shape, v.shape)):
            return v, a
        raise ValueError("For 'valid' mode, one must be at least as large as the other in every dimension")
    return a, v


def fftconvolve(in1, in2, mode="full", axes=None):
    """The convolution, by Fourier transforms.

    >>> fftconvolve([1.0, 2.0], [1.0, 1.0]).round(10)
    array([1., 3., 2.])
    """
    from scipy.fft import next_fast_len

    if axes is not None:
        raise NotImplementedError("fftconvolve(axes=…)")
    a, v = _checked(in1, in2, mode)
    if a.size == 0 or v.size == 0:
        return np.array([])
    shape = [n + m - 1 for n, m in zip(a.shape, v.shape)]
    fast = [next_fast_len(n, True) for n in shape]
    axes = tuple(range(a.ndim))
    if np.iscomplexobj(a) or np.iscomplexobj(v):
        full = np.fft.ifftn(np.fft.fftn(a, fast, axes) * np.fft.fftn(v, fast, axes), axes=axes)
    else:
        full = np.fft.irfftn(np.fft.rfftn(a, fast, axes) * np.fft.rfftn(v, fast, axes), fast, axes)
    return _cut(full[tuple(slice(n) for n in shape)], a.shape, mode, v.shape).copy()


oaconvolve = fftconvolve


def choose_conv_method(in1, in2, mode="full", measure=False):
    """Which way of convolution is faster: 'direct' or 'fft'.

    >>> choose_conv_method([1, 2], [1, 2])
    'direct'
    """
    a, v = np.asarray(in1), np.asarray(in2)
    if measure:
        times = {way: _seconds(lambda way=way: convolve(a, v, mode, way)) for way in ("fft", "direct")}
        return ("fft" if times["fft"] < times["direct"] else "direct"), times
    kinds = a.dtype.kind + v.dtype.kind
    if "u" in kinds or "i" in kinds:
        if int(np.abs(a).max()) * int(np.abs(v).max()) * min(a.size, v.size) > 2**52 - 1:
            return "direct"
    if kinds == "bb" or not set(kinds) <= set("buifc"):
        return "direct"
    return "fft" if _transforms_are_faster(a, v, mode) else "direct"


def _seconds(work):
    """The shortest time of a few runs."""
    from timeit import repeat

    return min(repeat(work, number=1, repeat=3))


# What SciPy measured: seconds of an operation with transforms, of one without, and of the calls.
_LINE_COSTS = {
    "valid": (1.89095737e-9, 2.1364985e-10, -1e-3),
    "full": (1.7649070e-9, 2.1414831e-10, -1e-3),
    "same": (3.2646654e-9, 2.8478277e-10, -1e-3),
    "short": (3.21635404e-9, 1.1773253e-8, -1e-5),
}
_AREA_COSTS = {
    "valid": (1.85927e-9, 2.11242e-8, -1e-4),
    "full": (1.99817e-9, 1.66174e-8, -1e-4),
    "same": (2.04735e-9, 1.55367e-8, -1e-4),
}


def _transforms_are_faster(a, v, mode):
    whole = [n + m - 1 for n, m in zip(a.shape, v.shape)]
    count = math.prod(whole)
    if a.ndim == 1:
        n, m = a.size, v.size
        direct = {"full": n * m, "valid": (abs(m - n) + 1) * min(n, m)}
        direct["same"] = n * m if n < m else n * m - (m // 2) * ((m + 1) // 2)
        cost = _LINE_COSTS["short" if mode == "same" and m > n else mode]
    else:
        shapes = {"full": whole, "valid": [abs(n - m) + 1 for n, m in zip(a.shape, v.shape)]}
        least = min(a.size, v.size)
        direct = {mode: a.size * v.size if mode == "same" else least * math.prod(shapes[mode])}
        cost = _AREA_COSTS[mode]
    return cost[0] * 3 * count * math.log(count) < cost[1] * direct[mode] + cost[2]


def convolve(in1, in2, mode="full", method="auto"):
    """The convolution.

    >>> convolve([1, 2, 3], [0, 1, 0.5])
    array([0. , 1. , 2.5, 4. , 1.5])
    """
    a, v = _checked(in1, in2, mode)
    if method == "auto":
        method = choose_conv_method(a, v, mode)
    if method == "fft":
        r = fftconvolve(a, v, mode)
        kind = np.result_type(a.dtype, v.dtype)
        return np.around(r).astype(kind) if kind.kind in "iu" else r
    return _direct(a, v, mode)


def _direct(a, v, mode):
    if a.ndim == 0:
        return a * v
    if a.ndim == 1:
        return _cut(np.convolve(a, v), a.shape, mode, v.shape)
    full = np.zeros([n + m - 1 for n, m in zip(a.shape, v.shape)], np.result_type(a.dtype, v.dtype))
    for index in np.ndindex(*v.shape):
        full[tuple(slice(i, i + n) for i, n in zip(index, a.shape))] += a * v[index]
    return _cut(full, a.shape, mode, v.shape)


def correlate(in1, in2, mode="full", method="auto"):
    """The cross-correlation.

    >>> correlate([1, 2, 3], [0, 1, 0.5])
    array([0.5, 2. , 3.5, 3. , 0. ])
    """
    a, v = np.asarray(in1), np.asarray(in2)
    swapped = mode == "valid" and a.size < v.size
    first, second = (v, a) if swapped else (a, v)
    flipped = second[tuple([slice(None, None, -1)] * second.ndim)].conj()
    r = convolve(first, flipped, mode, method)
    return r[tuple([slice(None, None, -1)] * r.ndim)].conj() if swapped else r


def correlation_lags(in1_len, in2_len, mode="full"):
    """The lags that belong to a cross-correlation.

    >>> correlation_lags(3, 2)
    array([-1,  0,  1,  2])
    """
    lags = np.arange(-in2_len + 1, in1_len)
    if mode == "full":
        return lags
    if mode == "same":
        start = (len(lags) - in1_len) // 2
        return lags[start : start + in1_len]
    bound = in1_len - in2_len
    return np.arange(bound + 1) if bound >= 0 else np.arange(bound, 1)


def convolve2d(in1, in2, mode="full", boundary="fill", fillvalue=0):
    """The convolution of matrices.

    >>> convolve2d([[1, 2]], [[1, 1]])
    array([[1, 3, 2]])
    """
    a, v = np.asarray(in1), np.asarray(in2)
    if boundary == "fill" and fillvalue == 0:
        a, v = _checked(a, v, mode)
        return _direct(a, v, mode)
    how = {"fill": "constant", "pad": "constant", "wrap": "wrap", "circular": "wrap", "symm": "symmetric", "symmetric": "symmetric"}[boundary]
    margins = [(m - 1, m - 1) for m in v.shape]
    wide = np.pad(a, margins, mode=how, **({"constant_values": fillvalue} if how == "constant" else {}))
    full = _direct(wide, v, "valid")
    return _cut(full, a.shape, mode, v.shape)


def correlate2d(in1, in2, mode="full", boundary="fill", fillvalue=0):
    """The cross-correlation of matrices.

    >>> correlate2d([[1, 2]], [[1, 0]])
    array([[0, 1, 2]])
    """
    return convolve2d(in1, np.asarray(in2)[::-1, ::-1].conj(), mode, boundary, fillvalue)


def deconvolve(signal, divisor):
    """Quotient and remainder of a signal and an impulse response.

    >>> deconvolve([0.0, 1.0, 2.5, 4.0, 1.5], [2.0, 1.0])[1].shape
    (5,)
    """
    num, den = np.atleast_1d(signal), np.atleast_1d(divisor)
    n, d = len(num), len(den)
    if d > n:
        return np.array([]), num
    impulse = np.zeros(n - d + 1)
    impulse[0] = 1
    quotient = lfilter(num, den, impulse)
    return quotient, num - convolve(den, quotient, mode="full")


def detrend(data, axis=-1, type="linear", bp=0, overwrite_data=False):
    """The data without their mean or straight line, between break points.

    >>> detrend([1.0, 2.0, 3.0]).round(10) + 0.0
    array([0., 0., 0.])
    """
    if type not in ("linear", "l", "constant", "c"):
        raise ValueError("Trend type must be 'linear' or 'constant'.")
    data = np.asarray(data)
    if type in ("constant", "c"):
        return data - np.mean(data, axis, keepdims=True)
    lines = np.array(_lines(data, axis), dtype=complex if np.iscomplexobj(data) else float)
    n = lines.shape[-1]
    cuts = np.unique(np.r_[0, bp, n])
    if np.any(cuts > n):
        raise ValueError("Breakpoints must be less than length of data along given axis.")
    for lo, hi in zip(cuts.tolist(), cuts.tolist()[1:]):
        A = np.ones((hi - lo, 2))
        A[:, 0] = np.arange(1, hi - lo + 1) / (hi - lo)
        part = lines[..., lo:hi].reshape(-1, hi - lo).T
        fit = np.linalg.lstsq(A, part, rcond=None)[0]
        lines[..., lo:hi] = (part - A @ fit).T.reshape(lines[..., lo:hi].shape)
    return np.moveaxis(lines, -1, axis)


def hilbert(x, N=None, axis=-1):
    """The analytic signal: its size is the envelope, its angle the phase.

    >>> abs(hilbert([1.0, 0.0, -1.0, 0.0])).round(10)
    array([1., 1., 1., 1.])
    """
    x = np.asarray(x)
    if np.iscomplexobj(x):
        raise ValueError("x must be real.")
    n = x.shape[axis] if N is None else N
    h = np.zeros(n)
    h[0] = 1
    if n % 2 == 0:
        h[n // 2] = 1
        h[1 : n // 2] = 2
    else:
        h[1 : (n + 1) // 2] = 2
    shape = [1] * x.ndim
    shape[axis] = n
    return np.fft.ifft(np.fft.fft(x, n, axis=axis) * h.reshape(shape), axis=axis)


def resample(x, num, t=None, axis=0, window=None, domain="time"):
    """The signal with another number of samples, by Fourier transforms.

    >>> resample([1.0, 0.0, -1.0, 0.0], 8).round(6)[:3] + 0.0
    array([1.      , 0.707107, 0.      ])
    """
    if domain != "time":
        raise NotImplementedError(f"resample(domain={domain!r})")
    x = _lines(x, axis)
    n = x.shape[-1]
    real = not np.iscomplexobj(x)
    X = np.fft.rfft(x) if real else np.fft.fft(x)
    if window is not None:
        from scipy.signal.windows import get_window

        W = window(np.fft.fftfreq(n)) if callable(window) else np.fft.ifftshift(get_window(window, n)) if isinstance(window, (str, tuple)) else np.asarray(window)
        if real:
            folded = W.copy()
            folded[1:] += folded[-1:0:-1]
            folded[1:] *= 0.5
            W = folded[: X.shape[-1]]
        X = X * W
    m = min(num, n)
    half = m // 2 + 1
    if real:
        Y = np.zeros(X.shape[:-1] + (num // 2 + 1,), complex)
        Y[..., :half] = X[..., :half]
        if m % 2 == 0:
            Y[..., m // 2] *= 2 if num < n else 0.5 if n < num else 1
        y = np.fft.irfft(Y, num)
    else:
        Y = np.zeros(X.shape[:-1] + (num,), complex)
        Y[..., :half] = X[..., :half]
        if m > 2:
            Y[..., half - m :] = X[..., half - m :]
        if m % 2 == 0:
            if num < n:
                Y[..., -(m // 2)] += X[..., m // 2]
            elif n < num:
                Y[..., m // 2] *= 0.5
                Y[..., num - m // 2] = Y[..., m // 2]
        y = np.fft.ifft(Y, num)
    y = np.moveaxis(y * (float(num) / n), -1, axis)
    if t is None:
        return y
    t = np.asarray(t)
    return y, np.arange(0, num) * (t[1] - t[0]) * n / float(num) + t[0]


def upfirdn(h, x, up=1, down=1, axis=-1, mode="constant", cval=0):
    """Insert zeros, filter, and take every so many samples.

    >>> upfirdn([1, 1, 1], [1, 1, 1])
    array([1., 2., 3., 2., 1.])
    """
    x = _lines(x, axis)
    wide = np.zeros(x.shape[:-1] + ((x.shape[-1] - 1) * up + 1,), np.result_type(x.dtype, float))
    wide[..., ::up] = x
    h = np.asarray(h)
    padded = np.concatenate((wide, np.zeros(wide.shape[:-1] + (len(h) - 1,))), axis=-1)
    return np.moveaxis(lfilter(h, [1.0], padded)[..., ::down], -1, axis)


def resample_poly(x, up, down, axis=0, window=("kaiser", 5.0), padtype="constant", cval=None):
    """The signal at up/down times the rate, by a filter without phase.

    >>> resample_poly(numpy.ones(20), 1, 2).shape
    (10,)
    """
    from math import gcd

    from scipy.signal._design import firwin

    x = np.asarray(x)
    g = gcd(int(up), int(down))
    up, down = int(up) // g, int(down) // g
    if up == down == 1:
        return x.copy()
    n = x.shape[axis]
    n_out = -(-n * up // down)
    if isinstance(window, (list, np.ndarray)):
        h = np.array(window)
        half = (len(h) - 1) // 2
    else:
        rate = max(up, down)
        half = 10 * rate
        h = firwin(2 * half + 1, 1.0 / rate, window=window)
    h = h * up
    before = down - half % down
    skip = (half + before) // down
    after = 0
    length = lambda: (((n - 1) * up + len(h) + before + after) - 1) // down + 1
    while length() < n_out + skip:
        after += 1
    h = np.concatenate((np.zeros(before), h, np.zeros(after)))
    y = np.moveaxis(upfirdn(h, x, up, down, axis), axis, 0)[skip : skip + n_out]
    return np.moveaxis(y, 0, axis)


def decimate(x, q, n=None, ftype="iir", axis=-1, zero_phase=True):
    """Every q-th sample after a low-pass filter.

    >>> decimate(numpy.zeros(60), 3).shape
    (20,)
    """
    from scipy.signal._design import cheby1, firwin

    x = np.asarray(x)
    if ftype == "fir":
        half = 10 * q
        b = firwin((n or 2 * half) + 1, 1.0 / q, window="hamming")
        if zero_phase:
            return resample_poly(x, 1, q, axis=axis, window=b)
        y = lfilter(b, [1.0], x, axis)
    else:
        sos = cheby1(n or 8, 0.05, 0.8 / q, output="sos")
        y = sosfiltfilt(sos, x, axis) if zero_phase else sosfilt(sos, x, axis)
    return np.moveaxis(np.moveaxis(y, axis, 0)[::q], 0, axis)


def medfilt(volume, kernel_size=None):
    """A running median, zeros beyond the ends.

    >>> medfilt([1.0, 9.0, 2.0, 3.0], 3)
    array([1., 2., 3., 2.])
    """
    a = np.atleast_1d(volume)
    size = [3] * a.ndim if kernel_size is None else [int(kernel_size)] * a.ndim if np.ndim(kernel_size) == 0 else list(kernel_size)
    if any(s % 2 == 0 for s in size):
        raise ValueError("Each element of kernel_size should be odd.")
    from scipy.ndimage._filters import _neighbours

    wide = np.pad(a, [(s // 2, s // 2) for s in size])
    around = _neighbours(wide, size, a.shape).reshape(*a.shape, -1)
    return np.sort(around, axis=-1)[..., around.shape[-1] // 2]


def wiener(im, mysize=None, noise=None):
    """Wiener's filter.

    >>> wiener(numpy.zeros(5), 3)
    array([nan, nan, nan, nan, nan])
    """
    im = np.asarray(im)
    size = [3] * im.ndim if mysize is None else [mysize] * im.ndim if np.ndim(mysize) == 0 else list(mysize)
    ones = np.ones(size)
    mean = correlate(im, ones, "same") / ones.size
    var = correlate(im**2, ones, "same") / ones.size - mean**2
    noise = var.mean() if noise is None else noise
    with np.errstate(all="ignore"):
        r = (im - mean) * (1 - noise / var) + mean
    return np.where(var < noise, mean, r)


def savgol_coeffs(window_length, polyorder, deriv=0, delta=1.0, pos=None, use="conv"):
    """The weights of Savitzky and Golay's filter.

    >>> savgol_coeffs(5, 2).round(8)
    array([-0.08571429,  0.34285714,  0.48571429,  0.34285714, -0.08571429])
    """
    from scipy.special import factorial

    if polyorder >= window_length:
        raise ValueError("polyorder must be less than window_length.")
    half, rest = divmod(window_length, 2)
    pos = (half - 0.5 if rest == 0 else half) if pos is None else pos
    if deriv > polyorder:
        return np.zeros(window_length)
    x = np.arange(-pos, window_length - pos, dtype=float)
    if use == "conv":
        x = x[::-1]
    A = x ** np.arange(polyorder + 1).reshape(-1, 1)
    y = np.zeros(polyorder + 1)
    y[deriv] = factorial(deriv) / delta**deriv
    return np.linalg.lstsq(A, y, rcond=None)[0]


def savgol_filter(x, window_length, polyorder, deriv=0, delta=1.0, axis=-1, mode="interp", cval=0.0):
    """Savitzky and Golay's filter: a polynomial fitted around each point.

    >>> savgol_filter([2.0, 2.0, 5.0, 2.0, 1.0, 0.0, 1.0], 5, 2).round(6)
    array([1.657143, 3.171429, 3.542857, 2.857143, 0.657143, 0.228571,
           0.942857])
    """
    from scipy.ndimage import convolve1d

    x = np.asarray(x) + 0.0
    coefficients = savgol_coeffs(window_length, polyorder, deriv=deriv, delta=delta)
    if mode != "interp":
        return convolve1d(x, coefficients, axis=axis, mode=mode, cval=cval)
    if window_length > x.shape[axis]:
        raise ValueError("If mode is 'interp', window_length must be less than or equal to the size of x.")
    y = np.moveaxis(convolve1d(x, coefficients, axis=axis, mode="constant"), axis, -1)
    lines, half = np.moveaxis(x, axis, -1), window_length // 2
    flat, out = lines.reshape(-1, lines.shape[-1]), y.reshape(-1, y.shape[-1])
    places = np.arange(window_length)
    for row, target in zip(flat, out):
        for part, at, where in (
            (row[:window_length], places[:half], slice(0, half)),
            (row[-window_length:], places[window_length - half :], slice(len(row) - half, len(row))),
        ):
            p = np.polyfit(places, part, polyorder)
            target[where] = np.polyval(np.polyder(p, deriv), at) / delta**deriv
    return np.moveaxis(out.reshape(y.shape), -1, axis)
