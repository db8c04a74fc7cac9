"""Analog prototypes of unit frequency, the orders that bands ask for, and changes of band."""

import numpy as np
from scipy.signal import _design as _d


def buttap(N):
    """Butterworth's prototype: zeros, poles and gain.

    >>> buttap(1)
    (array([], dtype=float64), array([-1.-0.j]), 1)
    """
    if abs(int(N)) != N:
        raise ValueError("Filter order must be a nonnegative integer")
    z, p, _ = _d._butterworth(N)
    return z, p, 1


def cheb1ap(N, rp):
    """Chebyshev's prototype with ripple in the pass band: zeros, poles and gain."""
    return _d._chebyshev1(N, rp)


def cheb2ap(N, rs):
    """Chebyshev's prototype with ripple in the stop band: zeros, poles and gain."""
    return _d._chebyshev2(N, rs)


def besselap(N, norm="phase"):
    """Bessel's prototype: zeros, poles and gain."""
    return _d._bessel_poles(N, norm)


def _degree(n, m1):
    """The parameter for which the quarter periods are in ratio n of those of m1, by the nome."""
    from scipy.special import ellipk, ellipkm1

    q = np.exp(-np.pi * ellipkm1(m1) / ellipk(m1)) ** (1.0 / n)
    i, j = np.arange(8), np.arange(1, 9)
    return 16 * q * (np.sum(q ** (i * (i + 1))) / (1 + 2 * np.sum(q ** (j * j)))) ** 4


def _inverse_sc(w, m):
    """u of sc(u, 1 - m) = w, by Landen's transformation (Orfanidis 2007)."""
    co = lambda k: ((1 - k) * (1 + k)) ** 0.5
    ks = [m**0.5]
    while ks[-1] != 0 and len(ks) < 12:
        c = co(ks[-1])
        ks.append((1 - c) / (1 + c))
    K, v = np.prod(1 + np.array(ks[1:])) * np.pi / 2, 1j * w
    for k, after in zip(ks, ks[1:]):
        v = 2 * v / ((1 + after) * (1 + co(k * v)))
    return float((K * 2 / np.pi * np.arcsin(v)).imag)


def ellipap(N, rp, rs):
    """The elliptic prototype: zeros, poles and gain (Lutovac, Tosic and Evans, Filter Design, 2001)."""
    from scipy.special import ellipj, ellipk

    if abs(int(N)) != N:
        raise ValueError("Filter order must be a nonnegative integer")
    if N == 0:
        return np.array([]), np.array([]), 10 ** (-rp / 20)
    square = 10 ** (0.1 * rp) - 1
    if N == 1:
        p = -np.sqrt(1.0 / square)
        return np.asarray([]), np.asarray([p]), -p
    eps = np.sqrt(square)
    m1 = square / (10 ** (0.1 * rs) - 1)
    if m1 == 0:
        raise ValueError("Cannot design a filter with given rp and rs specifications.")
    m = _degree(N, m1)
    K = ellipk(m)
    j = np.arange(1 - N % 2, N, 2)
    s, c, d, _ = ellipj(j * K / N, m * np.ones(len(j)))
    z = 1j / (np.sqrt(m) * s[abs(s) > 2e-16])
    z = np.concatenate((z, np.conjugate(z)))
    v = K * _inverse_sc(1.0 / eps, m1) / (N * ellipk(m1))
    sv, cv, dv, _ = ellipj(v, 1 - m)
    p = -(c * d * sv * cv + 1j * s * dv) / (1 - (d * sv) ** 2.0)
    pairs = p[abs(p.imag) > 2e-16 * np.sqrt(np.sum(p * np.conjugate(p)).real)] if N % 2 else p
    p = np.concatenate((p, np.conjugate(pairs)))
    k = (np.prod(-p) / np.prod(-z)).real
    return z, p, k / np.sqrt(1 + square) if N % 2 == 0 else k


# --- orders -----------------------------------------------------------------------------------


def _bands(wp, ws, analog, fs):
    wp, ws = np.atleast_1d(wp) + 0.0, np.atleast_1d(ws) + 0.0
    if fs is not None:
        if analog:
            raise ValueError("fs cannot be specified for an analog filter")
        wp, ws = 2 * wp / fs, 2 * ws / fs
    kind = 2 * (len(wp) - 1) + 1 + (0 if wp[0] < ws[0] else 1)  # 1 low pass, 2 high pass, 3 band stop, 4 band pass
    if not analog:
        wp, ws = np.tan(np.pi * wp / 2.0), np.tan(np.pi * ws / 2.0)
    return wp, ws, kind


def _measured(wp, ws, kind):
    """How far the stop band lies from the pass band, in units of the latter."""
    if kind == 1:
        nat = ws / wp
    elif kind == 2:
        nat = wp / ws
    elif kind == 3:
        nat = ws * (wp[0] - wp[1]) / (ws**2 - wp[0] * wp[1])
    else:
        nat = (ws**2 - wp[0] * wp[1]) / (ws * (wp[0] - wp[1]))
    return min(abs(nat))


def _stop_fitted(wp, ws, gpass, gstop, order):
    """The pass band of a band stop filter, its edges moved to where the order is least."""
    from scipy.optimize import fminbound

    wp = wp.copy()

    def cost(w, i):
        moved = wp.copy()
        moved[i] = w
        return order(_measured(moved, ws, 3))

    wp[0] = fminbound(cost, wp[0], ws[0] - 1e-12, args=(0,), disp=0)
    wp[1] = fminbound(cost, ws[1] + 1e-12, wp[1], args=(1,), disp=0)
    return wp


def _finished(wn, analog, fs):
    wn = np.asarray(wn) if analog else 2.0 / np.pi * np.arctan(wn)
    wn = wn[0] if np.size(wn) == 1 and np.ndim(wn) else wn
    return wn * fs / 2 if fs is not None else wn


def buttord(wp, ws, gpass, gstop, analog=False, fs=None):
    """The least order of a Butterworth filter for pass and stop bands, and its frequency.

    >>> buttord(0.2, 0.3, 3, 40)[0]
    11
    """
    wp, ws, kind = _bands(wp, ws, analog, fs)
    g_stop, g_pass = 10 ** (0.1 * abs(gstop)), 10 ** (0.1 * abs(gpass))
    order = lambda nat: np.log10((g_stop - 1.0) / (g_pass - 1.0)) / (2 * np.log10(nat))
    if kind == 3:
        wp = _stop_fitted(wp, ws, gpass, gstop, order)
    n = int(np.ceil(order(_measured(wp, ws, kind))))
    w0 = (g_pass - 1.0) ** (-1.0 / (2.0 * n))
    if kind == 1:
        wn = w0 * wp
    elif kind == 2:
        wn = wp / w0
    elif kind == 3:
        root = np.sqrt((wp[1] - wp[0]) ** 2 + 4 * w0**2 * wp[0] * wp[1])
        wn = np.sort(np.abs(np.array([(wp[1] - wp[0] + root) / (2 * w0), (wp[1] - wp[0] - root) / (2 * w0)])))
    else:
        w0 = np.array([-w0, w0])
        wn = np.sort(np.abs(-w0 * (wp[1] - wp[0]) / 2.0 + np.sqrt(w0**2 / 4.0 * (wp[1] - wp[0]) ** 2 + wp[0] * wp[1])))
    return n, _finished(wn, analog, fs)


def _chebyshev_order(gpass, gstop):
    v = np.arccosh(np.sqrt((10 ** (0.1 * abs(gstop)) - 1.0) / (10 ** (0.1 * abs(gpass)) - 1.0)))
    return (lambda nat: v / np.arccosh(nat)), v


def cheb1ord(wp, ws, gpass, gstop, analog=False, fs=None):
    """The least order of Chebyshev's filter with ripple in the pass band, and its frequency.

    >>> cheb1ord(0.2, 0.3, 3, 40)
    (6, 0.2)
    """
    wp, ws, kind = _bands(wp, ws, analog, fs)
    order, _ = _chebyshev_order(gpass, gstop)
    if kind == 3:
        wp = _stop_fitted(wp, ws, gpass, gstop, order)
    return int(np.ceil(order(_measured(wp, ws, kind)))), _finished(wp, analog, fs)


def cheb2ord(wp, ws, gpass, gstop, analog=False, fs=None):
    """The least order of Chebyshev's filter with ripple in the stop band, and its frequency.

    >>> cheb2ord(0.2, 0.3, 3, 40)[0]
    6
    """
    wp, ws, kind = _bands(wp, ws, analog, fs)
    order, v = _chebyshev_order(gpass, gstop)
    if kind == 3:
        wp = _stop_fitted(wp, ws, gpass, gstop, order)
    n = int(np.ceil(order(_measured(wp, ws, kind))))
    f = 1.0 / np.cosh(v / n)
    if kind == 1:
        nat = wp / f
    elif kind == 2:
        nat = wp * f
    else:
        nat = np.empty(2)
        if kind == 3:
            nat[0] = f / 2.0 * (wp[0] - wp[1]) + np.sqrt(f**2 * (wp[1] - wp[0]) ** 2 / 4.0 + wp[1] * wp[0])
        else:
            nat[0] = 1.0 / (2.0 * f) * (wp[0] - wp[1]) + np.sqrt((wp[1] - wp[0]) ** 2 / (4.0 * f**2) + wp[1] * wp[0])
        nat[1] = wp[0] * wp[1] / nat[0]
    return n, _finished(nat, analog, fs)


def ellipord(wp, ws, gpass, gstop, analog=False, fs=None):
    """The least order of an elliptic filter for pass and stop bands, and its frequency.

    >>> ellipord(0.2, 0.3, 3, 40)
    (4, 0.2)
    """
    from scipy.special import ellipk

    wp, ws, kind = _bands(wp, ws, analog, fs)
    arg1 = np.sqrt((10 ** (0.1 * gpass) - 1.0) / (10 ** (0.1 * gstop) - 1.0))
    ratio = lambda k: ellipk(k**2) / ellipk(1 - k**2)
    order = lambda nat: ratio(1.0 / nat) / ratio(arg1)
    if kind == 3:
        wp = _stop_fitted(wp, ws, gpass, gstop, order)
    return int(np.ceil(order(_measured(wp, ws, kind)))), _finished(wp, analog, fs)


_ORDERS = {"butter": buttord, "cheby1": cheb1ord, "cheby2": cheb2ord, "ellip": ellipord}
_KINDS = {"butterworth": "butter", "cauer": "ellip", "elliptic": "ellip", "chebyshev1": "cheby1", "chebyshevi": "cheby1",
          "chebyshev2": "cheby2", "chebyshevii": "cheby2"}  # fmt: skip


def iirdesign(wp, ws, gpass, gstop, analog=False, ftype="ellip", output="ba", fs=None):
    """A filter that meets pass and stop bands.

    >>> iirdesign(0.2, 0.4, 1, 40, ftype='butter', output='zpk')[1].shape
    (7,)
    """
    kind = _KINDS.get(ftype.lower(), ftype.lower())
    if kind.startswith("bessel"):
        raise ValueError("%s does not have order selection. Use iirfilter function." % ftype)
    if kind not in _ORDERS:
        raise ValueError("Invalid IIR filter type: %s" % ftype)
    wp, ws = np.atleast_1d(wp), np.atleast_1d(ws)
    if wp.shape[0] != ws.shape[0] or wp.shape not in ((1,), (2,)):
        raise ValueError(f"wp and ws must have one or two elements each, and the same shape, got {wp.shape} and {ws.shape}")
    if any(wp <= 0) or any(ws <= 0):
        raise ValueError("Values for wp, ws must be greater than 0")
    if not analog and (any(wp >= (fs or 2) / 2) or any(ws >= (fs or 2) / 2)):
        raise ValueError(
            "Values for wp, ws must be less than 1" if fs is None else f"Values for wp, ws must be less than fs/2 (fs={fs} -> fs/2={fs / 2})"
        )
    N, Wn = _ORDERS[kind](wp, ws, gpass, gstop, analog=analog, fs=fs)
    band = ("lowpass" if wp[0] < ws[0] else "highpass") if wp.size == 1 else "bandstop" if wp[0] < ws[0] else "bandpass"
    return _d.iirfilter(N, Wn, rp=gpass, rs=gstop, analog=analog, btype=band, ftype=kind, output=output, fs=fs)


# --- changes of band --------------------------------------------------------------------------


def lp2lp_zpk(z, p, k, wo=1.0):
    """A prototype as low pass filter of another frequency."""
    return _d._to_lowpass(np.atleast_1d(z), np.atleast_1d(p), k, float(wo))


def lp2hp_zpk(z, p, k, wo=1.0):
    """A prototype as high pass filter."""
    return _d._to_highpass(np.atleast_1d(z), np.atleast_1d(p), k, float(wo))


def lp2bp_zpk(z, p, k, wo=1.0, bw=1.0):
    """A prototype as band pass filter."""
    return _d._to_bandpass(np.atleast_1d(z), np.atleast_1d(p), k, float(wo), float(bw))


def lp2bs_zpk(z, p, k, wo=1.0, bw=1.0):
    """A prototype as band stop filter."""
    return _d._to_bandstop(np.atleast_1d(z), np.atleast_1d(p), k, float(wo), float(bw))


def bilinear_zpk(z, p, k, fs):
    """A digital filter from an analog one."""
    return _d._bilinear(np.atleast_1d(z), np.atleast_1d(p), k, float(fs))


def normalize(b, a):
    """Both polynomials divided by the denominator's first coefficient."""
    b, a = np.atleast_1d(b), np.trim_zeros(np.atleast_1d(a), "f")
    if a.size == 0:
        raise ValueError("Denominator must have at least on nonzero element.")
    b, a = b / a[0], a / a[0]
    while b.ndim == 1 and len(b) > 1 and abs(b[0]) <= 1e-14:
        b = b[1:]
    return b, a


def lp2lp(b, a, wo=1.0):
    """A prototype's polynomials as those of a low pass filter of another frequency."""
    a, b = np.atleast_1d(a) + 0.0, np.atleast_1d(b) + 0.0
    d, n = len(a), len(b)
    M = max(d, n)
    powers = float(wo) ** np.arange(M - 1, -1, -1)
    first = max(n - d, 0)
    second = max(d - n, 0)
    return normalize(b * (powers[first] / powers[second : second + n]), a * (powers[first] / powers[first : first + d]))


def lp2hp(b, a, wo=1.0):
    """A prototype's polynomials as those of a high pass filter."""
    a, b = np.atleast_1d(a) + 0.0, np.atleast_1d(b) + 0.0
    n = max(len(a), len(b))
    turned = [np.concatenate((np.zeros(n - len(c)), c))[::-1] for c in (b, a)]
    powers = float(wo) ** np.arange(n)
    return normalize(*(c * powers for c in turned))


def _substituted(c, degree, numerator, denominator):
    """Σ c·(numerator/denominator)^k times denominator^degree."""
    total = np.zeros(1)
    for power, value in zip(range(len(c) - 1, -1, -1), c):
        term = np.array([value])
        for _ in range(power):
            term = np.polymul(term, numerator)
        for _ in range(degree - power):
            term = np.polymul(term, denominator)
        total = np.polyadd(total, term)
    return total


def lp2bp(b, a, wo=1.0, bw=1.0):
    """A prototype's polynomials as those of a band pass filter."""
    a, b = np.atleast_1d(a) + 0.0, np.atleast_1d(b) + 0.0
    n = max(len(a), len(b)) - 1
    up, down = np.array([1.0, 0.0, wo * wo]), np.array([bw, 0.0])
    return normalize(_substituted(b, n, up, down), _substituted(a, n, up, down))


def lp2bs(b, a, wo=1.0, bw=1.0):
    """A prototype's polynomials as those of a band stop filter."""
    a, b = np.atleast_1d(a) + 0.0, np.atleast_1d(b) + 0.0
    n = max(len(a), len(b)) - 1
    up, down = np.array([bw, 0.0]), np.array([1.0, 0.0, wo * wo])
    return normalize(_substituted(b, n, up, down), _substituted(a, n, up, down))


def iircomb(w0, Q, ftype="notch", fs=2.0, *, pass_zero=False):
    """A filter that takes out, or lets pass, a frequency and its multiples."""
    w0, Q, fs, ftype = float(w0), float(Q), float(fs), ftype.lower()
    if not 0 < w0 < fs / 2:
        raise ValueError(f"w0 must be between 0 and {fs / 2} (nyquist), but given {w0}.")
    if ftype not in ("notch", "peak"):
        raise ValueError("ftype must be either notch or peak.")
    N = round(fs / w0)
    if abs(w0 - fs / N) / fs > 1e-14:
        raise ValueError("fs must be divisible by w0.")
    beta = np.tan(N * (2 * np.pi * w0 / fs / Q) / 4)
    ax = (1 - beta) / (1 + beta)
    scale = 1 / (1 + beta) if ftype == "notch" else beta / (1 + beta)
    negative = (ftype == "notch") != bool(pass_zero)  # whether zero is among the frequencies
    b, a = np.zeros(N + 1), np.zeros(N + 1)
    b[0], a[0], a[-1] = scale, 1, -ax if negative else ax
    b[-1] = (-scale if negative else scale) if ftype == "notch" else (scale if negative else -scale)
    return b, a


def gammatone(freq, ftype, order=None, numtaps=None, fs=None):
    """A filter like that of the inner ear (Slaney 1993)."""
    freq, fs = float(freq), 2.0 if fs is None else float(fs)
    if not 0 < freq < fs / 2:
        raise ValueError(f"The frequency must be between 0 and {fs / 2} (nyquist), but given {freq}.")
    ftype = ftype.lower()
    if ftype not in ("fir", "iir"):
        raise ValueError("ftype must be either fir or iir.")
    width = freq / 9.26449 + 24.7
    if ftype == "fir":
        from math import factorial

        order = 4 if order is None else order
        numtaps = max(int(fs * 0.015), 15) if numtaps is None else numtaps
        if not 0 < order <= 24:
            raise ValueError("Invalid order: order must be > 0 and <= 24.")
        t = np.arange(numtaps) / fs
        bw = 1.019 * width
        b = t ** (order - 1) * np.exp(-2 * np.pi * bw * t) * np.cos(2 * np.pi * freq * t)
        return b * (2 * (2 * np.pi * bw) ** order / factorial(order - 1) / fs), [1.0]
    T, bw = 1.0 / fs, 2 * np.pi * 1.019 * width
    w, decay = 2 * freq * np.pi * T, np.exp(bw * T)
    roots = [s1 * np.sqrt(3 + s2 * 2 ** (3 / 2)) for s2 in (1, -1) for s1 in (1, -1)]
    gain = np.abs(
        np.prod([-2 * np.exp(2j * w) * T + 2 * np.exp(-bw * T + 1j * w) * T * (np.cos(w) + r * np.sin(w)) for r in roots])
        / (-2 / np.exp(2 * bw * T) - 2 * np.exp(2j * w) + 2 * (1 + np.exp(2j * w)) / decay) ** 4
    )
    b = np.array([1.0])
    for r in roots:
        b = np.polymul(b, [T, -(2 * T * np.cos(w) / decay + 2 * r * T * np.sin(w) / decay) / 2])
    a = np.array([1.0])
    for _ in range(4):
        a = np.polymul(a, [1, -2 * np.cos(w) / decay, np.exp(-2 * bw * T)])
    return b / gain, a
