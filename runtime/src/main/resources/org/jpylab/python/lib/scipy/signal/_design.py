"""Design of filters, and their forms."""

import numpy as np


class BadCoefficients(UserWarning):
    """Filter coefficients that are nearly singular."""


# --- prototypes -------------------------------------------------------------------------------


def _butterworth(n):
    m = np.arange(-n + 1, n, 2)
    return np.array([]), -np.exp(1j * np.pi * m / (2 * n)), 1.0


def _chebyshev1(n, rp):
    if n == 0:
        return np.array([]), np.array([]), 10 ** (-rp / 20)
    eps = np.sqrt(10 ** (0.1 * rp) - 1.0)
    mu = 1.0 / n * np.arcsinh(1 / eps)
    theta = np.pi * np.arange(-n + 1, n, 2) / (2 * n)
    p = -np.sinh(mu + 1j * theta)
    k = np.prod(-p).real
    return np.array([]), p, k / np.sqrt(1 + eps * eps) if n % 2 == 0 else k


def _chebyshev2(n, rs):
    de = 1.0 / np.sqrt(10 ** (0.1 * rs) - 1)
    mu = np.arcsinh(1.0 / de) / n
    m = np.arange(-n + 1, n, 2)
    if n % 2:
        m = np.concatenate((np.arange(-n + 1, 0, 2), np.arange(2, n, 2)))
    z = -np.conjugate(1j / np.sin(m * np.pi / (2.0 * n)))
    p = -np.exp(1j * np.pi * np.arange(-n + 1, n, 2) / (2 * n))
    p = np.sinh(mu) * p.real + 1j * np.cosh(mu) * p.imag
    p = 1.0 / p
    return z, p, (np.prod(-p) / np.prod(-z)).real


def _bessel_poles(n, norm):
    """The roots of the reverse Bessel polynomial, scaled by the norm."""
    from math import factorial

    a = [factorial(2 * n - k) / (2.0 ** (n - k) * factorial(k) * factorial(n - k)) for k in range(n + 1)]
    p = np.roots(a[::-1])
    if norm in ("phase", "delay"):
        scale = a[0] ** (1.0 / n) if norm == "phase" else 1.0
    elif norm == "mag":
        from scipy.optimize import brentq

        gain = lambda w: abs(np.prod(-p) / np.prod(1j * w - p)) - np.sqrt(0.5)
        scale = brentq(gain, 1e-3, 100.0)
    else:
        raise ValueError("normalization not understood")
    p = p / scale
    return np.array([]), p, np.prod(-p).real


# --- transforms of zeros, poles and gain ------------------------------------------------------


def _to_lowpass(z, p, k, w):
    return z * w, p * w, k * w ** (len(p) - len(z))


def _to_highpass(z, p, k, w):
    degree = len(p) - len(z)
    gain = k * np.real(np.prod(-z) / np.prod(-p))
    return np.append(w / z, np.zeros(degree)), w / p, gain


def _to_bandpass(z, p, k, w, bw):
    degree = len(p) - len(z)
    z, p = (np.concatenate((v + np.sqrt(v**2 - w**2), v - np.sqrt(v**2 - w**2))) for v in (z * bw / 2 + 0j, p * bw / 2 + 0j))
    return np.append(z, np.zeros(degree)), p, k * bw**degree


def _to_bandstop(z, p, k, w, bw):
    degree = len(p) - len(z)
    gain = k * np.real(np.prod(-z) / np.prod(-p))
    z, p = (bw / 2 / (v + 0j) for v in (z, p))
    z, p = (np.concatenate((v + np.sqrt(v**2 - w**2), v - np.sqrt(v**2 - w**2))) for v in (z, p))
    return np.concatenate((z, np.full(degree, 1j * w), np.full(degree, -1j * w))), p, gain


def _bilinear(z, p, k, fs):
    degree, fs2 = len(p) - len(z), 2.0 * fs
    gain = k * np.real(np.prod(fs2 - z) / np.prod(fs2 - p))
    return np.append((fs2 + z) / (fs2 - z), -np.ones(degree)), (fs2 + p) / (fs2 - p), gain


def iirfilter(N, Wn, rp=None, rs=None, btype="band", analog=False, ftype="butter", output="ba", fs=None):
    """A filter of an order and critical frequencies, of one of the classical kinds.

    >>> b, a = iirfilter(2, 0.3, btype='low'); b.round(6)
    array([0.131106, 0.262213, 0.131106])
    """
    Wn = np.asarray(Wn, dtype=float)
    if fs is not None:
        if analog:
            raise ValueError("fs cannot be specified for an analog filter")
        Wn = 2 * Wn / fs
    if np.any(Wn <= 0):
        raise ValueError("filter critical frequencies must be greater than 0")
    if Wn.size > 1 and not Wn.flat[0] < Wn.flat[1]:
        raise ValueError("Wn[0] must be less than Wn[1]")
    names = {"band": "bandpass", "bp": "bandpass", "pass": "bandpass", "lp": "lowpass", "low": "lowpass", "l": "lowpass",
             "hp": "highpass", "high": "highpass", "h": "highpass", "bs": "bandstop", "stop": "bandstop", "bands": "bandstop"}  # fmt: skip
    btype = names.get(btype.lower(), btype.lower())
    if btype not in ("bandpass", "lowpass", "highpass", "bandstop"):
        raise ValueError("'%s' is an invalid bandtype for filter." % btype)
    if not analog and np.any(Wn >= 1):
        limit = "0 < Wn < 1" if fs is None else f"0 < Wn < fs/2 (fs={fs} -> fs/2={fs / 2})"
        raise ValueError(f"Digital filter critical frequencies must be {limit}")
    z, p, k = _prototype(ftype.lower(), N, rp, rs)
    warped = Wn if analog else 2 * 2.0 * np.tan(np.pi * Wn / 2.0)
    if btype in ("lowpass", "highpass"):
        if np.size(Wn) != 1:
            raise ValueError("Must specify a single critical frequency Wn for lowpass or highpass filter")
        change = _to_lowpass if btype == "lowpass" else _to_highpass
        z, p, k = change(z, p, k, float(warped.ravel()[0]))
    else:
        if np.size(Wn) != 2:
            raise ValueError("Wn must specify start and stop frequencies for bandpass or bandstop filter")
        bw, w0 = float(warped[1] - warped[0]), float(np.sqrt(warped[0] * warped[1]))
        z, p, k = (_to_bandpass if btype == "bandpass" else _to_bandstop)(z, p, k, w0, bw)
    if not analog:
        z, p, k = _bilinear(z, p, k, 2.0)
    if output == "zpk":
        return z, p, k
    if output == "ba":
        return zpk2tf(z, p, k)
    if output == "sos":
        return zpk2sos(z, p, k, analog=analog)
    raise ValueError("'%s' is not a valid output form." % output)


def _prototype(ftype, N, rp, rs):
    if ftype in ("butter", "butterworth"):
        return _butterworth(N)
    if ftype in ("cheby1", "chebyshev1", "chebyshevi"):
        if rp is None:
            raise ValueError("passband ripple (rp) must be provided to design a Chebyshev I filter.")
        return _chebyshev1(N, rp)
    if ftype in ("cheby2", "chebyshev2", "chebyshevii"):
        if rs is None:
            raise ValueError("stopband attenuation (rs) must be provided to design an Chebyshev II filter.")
        return _chebyshev2(N, rs)
    if ftype.startswith("bessel"):
        return _bessel_poles(N, ftype.partition("_")[2] or "phase")
    if ftype in ("ellip", "elliptic", "cauer"):
        if rs is None or rp is None:
            raise ValueError("Both rp and rs must be provided to design an elliptic filter.")
        from scipy.signal._prototypes import ellipap

        return ellipap(N, rp, rs)
    raise ValueError("'%s' is not a valid basic IIR filter." % ftype)


def butter(N, Wn, btype="low", analog=False, output="ba", fs=None):
    """Butterworth's filter of an order and critical frequencies.

    >>> b, a = butter(2, 0.2); b.round(6), a.round(6)
    (array([0.067455, 0.134911, 0.067455]), array([ 1.      , -1.142981,  0.412802]))
    """
    return iirfilter(N, Wn, btype=btype, analog=analog, output=output, ftype="butter", fs=fs)


def cheby1(N, rp, Wn, btype="low", analog=False, output="ba", fs=None):
    """Chebyshev's filter with ripple in the pass band.

    >>> cheby1(2, 1, 0.2)[0].round(6)
    array([0.070422, 0.140845, 0.070422])
    """
    return iirfilter(N, Wn, rp=rp, btype=btype, analog=analog, output=output, ftype="cheby1", fs=fs)


def cheby2(N, rs, Wn, btype="low", analog=False, output="ba", fs=None):
    """Chebyshev's filter with ripple in the stop band.

    >>> cheby2(2, 40, 0.2)[0].round(6)
    array([ 0.011353, -0.01479 ,  0.011353])
    """
    return iirfilter(N, Wn, rs=rs, btype=btype, analog=analog, output=output, ftype="cheby2", fs=fs)


def bessel(N, Wn, btype="low", analog=False, output="ba", norm="phase", fs=None):
    """Bessel's filter.

    >>> bessel(2, 0.2)[0].round(6)
    array([0.06328, 0.12656, 0.06328])
    """
    return iirfilter(N, Wn, btype=btype, analog=analog, output=output, ftype="bessel_" + norm, fs=fs)


def ellip(N, rp, rs, Wn, btype="low", analog=False, output="ba", fs=None):
    """The elliptic filter of an order, ripple in both bands and critical frequencies.

    >>> ellip(2, 1, 40, 0.2)[0].round(5)
    array([0.07764, 0.1281 , 0.07764])
    """
    return iirfilter(N, Wn, rs=rs, rp=rp, btype=btype, analog=analog, output=output, ftype="elliptic", fs=fs)


def iirnotch(w0, Q, fs=2.0):
    """A filter that takes out one frequency.

    >>> iirnotch(50, 30, fs=1000)[0].round(6)
    array([ 0.994791, -1.892205,  0.994791])
    """
    return _notch_or_peak(w0, Q, fs, True)


def iirpeak(w0, Q, fs=2.0):
    """A filter that lets one frequency pass.

    >>> iirpeak(50, 30, fs=1000)[0].round(6)
    array([ 0.005209,  0.      , -0.005209])
    """
    return _notch_or_peak(w0, Q, fs, False)


def _notch_or_peak(w0, Q, fs, notch):
    w0 = 2 * float(w0) / fs
    if not 0.0 < w0 < 1.0:
        raise ValueError("w0 should be such that 0 < w0 < 1")
    bw, w0 = w0 / float(Q) * np.pi, w0 * np.pi
    gain = 1.0 / (1.0 + np.tan(bw / 2.0))
    b = gain * np.array([1.0, -2.0 * np.cos(w0), 1.0]) if notch else (1.0 - gain) * np.array([1.0, 0.0, -1.0])
    return b, np.array([1.0, -2.0 * gain * np.cos(w0), 2.0 * gain - 1.0])


# --- forms ------------------------------------------------------------------------------------


def zpk2tf(z, p, k):
    """Numerator and denominator from zeros, poles and gain.

    >>> zpk2tf([1.0], [0.5], 2.0)
    (array([ 2., -2.]), array([ 1. , -0.5]))
    """
    b, a = k * np.atleast_1d(np.poly(np.atleast_1d(z))), np.atleast_1d(np.poly(np.atleast_1d(p)))
    return (_real_if_paired(b, z), _real_if_paired(a, p))


def _real_if_paired(c, roots):
    if not np.iscomplexobj(c):
        return c
    roots = np.asarray(roots, complex)
    up, down = roots[roots.imag > 0], np.conjugate(roots[roots.imag < 0])
    if len(up) == len(down) and np.allclose(np.sort_complex(up), np.sort_complex(down), rtol=1e-8, atol=1e-10):
        return c.real.copy()
    return c


def tf2zpk(b, a):
    """Zeros, poles and gain from numerator and denominator.

    >>> tf2zpk([2.0, -2.0], [1.0, -0.5])
    (array([1.]), array([0.5]), 2.0)
    """
    b, a = np.trim_zeros(np.atleast_1d(b) / np.atleast_1d(a)[0] + 0.0, "f"), np.atleast_1d(a) / np.atleast_1d(a)[0] + 0.0
    return np.roots(b), np.roots(a), b[0]


def _pairs(roots):
    """Conjugate pairs (one of each), then real roots."""
    roots = np.asarray(roots, complex)
    tol = 100 * np.finfo(float).eps
    real = roots[abs(roots.imag) <= tol * abs(roots)].real
    upper = roots[(roots.imag > 0) & (abs(roots.imag) > tol * abs(roots))]
    return sorted(upper.tolist(), key=lambda v: (v.real, v.imag)), sorted(real.tolist())


def zpk2sos(z, p, k, pairing=None, *, analog=False):
    """Second-order sections from zeros, poles and gain; the poles nearest the unit circle come last.

    >>> zpk2sos([-1.0, -1.0], [0.5, 0.25], 1.0)
    array([[ 1.   ,  2.   ,  1.   ,  1.   , -0.75 ,  0.125]])
    """
    z, p = np.atleast_1d(z), np.atleast_1d(p)
    if len(z) == len(p) == 0:
        return np.array([[k, 0.0, 0.0, 1.0, 0.0, 0.0]])
    if analog:
        raise NotImplementedError("zpk2sos(analog=True)")
    n = max(len(p), len(z))
    p, z = np.concatenate((p, np.zeros(n - len(p)))), np.concatenate((z, np.zeros(n - len(z))))
    if n % 2:
        p, z = np.append(p, 0.0), np.append(z, 0.0)
    (pc, pr), (zc, zr) = _pairs(p), _pairs(z)
    near = lambda values, to: min(range(len(values)), key=lambda i: abs(values[i] - to))
    sections = []
    while pc or pr:
        distance = lambda v: abs(1 - abs(v))
        best_c = min(pc, key=distance) if pc else None
        best_r = min(pr, key=distance) if pr else None
        if best_r is None or best_c is not None and distance(best_c) <= distance(best_r):
            pc.remove(best_c)
            poles = [best_c, best_c.conjugate()]
            lead = best_c
            if zc and (not zr or len(zr) < 2 or min(abs(v - lead) for v in zc) <= min(abs(v - lead) for v in zr)):
                v = zc.pop(near(zc, lead))
                zeros = [v, v.conjugate()]
            else:
                zeros = [zr.pop(near(zr, lead)), zr.pop(near(zr, lead))]
        else:
            pr.remove(best_r)
            other = min(pr, key=distance)
            pr.remove(other)
            poles, lead = [best_r, other], best_r
            if len(zr) >= 2:
                zeros = [zr.pop(near(zr, lead)), zr.pop(near(zr, lead))]
            else:
                v = zc.pop(near(zc, lead))
                zeros = [v, v.conjugate()]
        b, a = np.real(np.poly(zeros)), np.real(np.poly(poles))
        sections.append(np.concatenate((b, a)))
    sos = np.array(sections[::-1])
    sos[0, :3] *= k
    return sos


def tf2sos(b, a, pairing=None, *, analog=False):
    """Second-order sections from numerator and denominator.

    >>> tf2sos([1.0, 2.0, 1.0], [1.0, -0.75, 0.125]).round(8)
    array([[ 1.   ,  2.   ,  1.   ,  1.   , -0.75 ,  0.125]])
    """
    return zpk2sos(*tf2zpk(b, a), analog=analog)


def sos2tf(sos):
    """Numerator and denominator from second-order sections.

    >>> sos2tf([[1.0, 2.0, 1.0, 1.0, -0.75, 0.125]])
    (array([1., 2., 1.]), array([ 1.   , -0.75 ,  0.125]))
    """
    b, a = [1.0], [1.0]
    for s in np.asarray(sos):
        b, a = np.polymul(b, s[:3]), np.polymul(a, s[3:])
    return b, a


def bilinear(b, a, fs=1.0):
    """A digital filter from an analog one.

    >>> bilinear([1.0], [1.0, 1.0], fs=0.5)
    (array([0.5, 0.5]), array([1., 0.]))
    """
    z, p, k = _bilinear(*tf2zpk(b, a), float(fs))
    return zpk2tf(z, p, k)


# --- responses --------------------------------------------------------------------------------


def freqz(b, a=1, worN=512, whole=False, plot=None, fs=2 * np.pi, include_nyquist=False):
    """Frequencies and the response of a digital filter there.

    >>> w, h = freqz([1.0, 1.0], worN=2); abs(h).round(6)
    array([2.      , 1.414214])
    """
    b, a = np.atleast_1d(b), np.atleast_1d(a)
    if worN is None:
        worN = 512
    if np.ndim(worN) == 0:
        last = 2 * np.pi if whole else np.pi
        w = np.linspace(0, last, int(worN), endpoint=include_nyquist and not whole)
    else:
        w = 2 * np.pi * np.asarray(worN) / fs
    zm1 = np.exp(-1j * w)
    h = np.polyval(b[::-1], zm1) / np.polyval(a[::-1], zm1)
    if plot is not None:
        plot(w, h)
    return w * (fs / (2 * np.pi)), h


def sosfreqz(sos, worN=512, whole=False, fs=2 * np.pi):
    """Frequencies and the response of second-order sections there.

    >>> w, h = sosfreqz([[1.0, 1.0, 0, 1, 0, 0]], worN=2); abs(h).round(6)
    array([2.      , 1.414214])
    """
    h = 1.0
    for s in np.atleast_2d(sos):
        w, part = freqz(s[:3], s[3:], worN, whole, fs=fs)
        h = h * part
    return w, h


def freqs(b, a, worN=200, plot=None):
    """Angular frequencies and the response of an analog filter there.

    >>> freqs([1.0], [1.0, 1.0], [1.0])[1].round(6)
    array([0.5-0.5j])
    """
    if np.ndim(worN) == 0:
        roots = np.abs(np.concatenate((np.roots(b), np.roots(a))))
        roots = roots[roots > 0]
        low, high = (roots.min(), roots.max()) if len(roots) else (1.0, 1.0)
        w = np.logspace(np.floor(np.log10(0.1 * low)), np.ceil(np.log10(10 * high)), int(worN))
    else:
        w = np.atleast_1d(worN)
    s = 1j * w
    return w, np.polyval(b, s) / np.polyval(a, s)


def group_delay(system, w=512, whole=False, fs=2 * np.pi):
    """Frequencies and the delay of a digital filter there, in samples.

    >>> group_delay(([1.0, 1.0, 1.0], 1), [0.5])[1].round(8)
    array([1.])
    """
    b, a = map(np.atleast_1d, system)
    if np.ndim(w) == 0:
        w = np.linspace(0, 2 * np.pi if whole else np.pi, int(w), endpoint=False)
    else:
        w = 2 * np.pi * np.asarray(w) / fs
    c = np.convolve(b, a[::-1])
    z = np.exp(-1j * w)
    num, den = np.polyval((c * np.arange(c.size))[::-1], z), np.polyval(c[::-1], z)
    return w * fs / (2 * np.pi), np.real(num / den) - a.size + 1


# --- finite impulse responses -----------------------------------------------------------------


def kaiser_beta(a):
    return 0.1102 * (a - 8.7) if a > 50 else 0.5842 * (a - 21) ** 0.4 + 0.07886 * (a - 21) if a > 21 else 0.0


def kaiser_atten(numtaps, width):
    return 2.285 * (numtaps - 1) * np.pi * width + 7.95


def firwin(numtaps, cutoff, width=None, window="hamming", pass_zero=True, scale=True, nyq=None, fs=None):
    """A filter of finite response for a band, by windowing the ideal response.

    >>> firwin(3, 0.5).round(6)
    array([0.046221, 0.907557, 0.046221])
    """
    from scipy.signal.windows import get_window

    nyq = 0.5 * (2 if fs is None and nyq is None else fs if fs is not None else 2 * nyq)
    cutoff = np.atleast_1d(cutoff) / float(nyq)
    if cutoff.min() <= 0 or cutoff.max() >= 1:
        raise ValueError("Invalid cutoff frequency: frequencies must be greater than 0 and less than fs/2.")
    if np.any(np.diff(cutoff) <= 0):
        raise ValueError("Invalid cutoff frequencies: the frequencies must be strictly increasing.")
    if width is not None:
        window = ("kaiser", kaiser_beta(kaiser_atten(numtaps, float(width) / nyq)))
    if isinstance(pass_zero, str):
        pass_zero = pass_zero in ("bandstop", "lowpass")
    pass_nyquist = bool(cutoff.size & 1) ^ bool(pass_zero)
    if pass_nyquist and numtaps % 2 == 0:
        raise ValueError("A filter with an even number of coefficients must have zero response at the Nyquist frequency.")
    cutoff = np.hstack(([0.0] * bool(pass_zero), cutoff, [1.0] * pass_nyquist))
    bands = cutoff.reshape(-1, 2)
    alpha = 0.5 * (numtaps - 1)
    m = np.arange(0, numtaps) - alpha
    h = 0
    for left, right in bands:
        h = h + right * np.sinc(right * m) - left * np.sinc(left * m)
    h = h * get_window(window, numtaps, fftbins=False)
    if scale:
        left, right = bands[0]
        middle = 0.0 if left == 0 else 1.0 if right == 1 else 0.5 * (left + right)
        h = h / np.sum(h * np.cos(np.pi * m * middle))
    return h


def firwin2(numtaps, freq, gain, nfreqs=None, window="hamming", nyq=None, antisymmetric=False, fs=None):
    """A filter of finite response for gains at frequencies.

    >>> firwin2(5, [0.0, 0.5, 1.0], [1.0, 1.0, 0.0]).round(6)
    array([-0.008536,  0.110844,  0.75    ,  0.110844, -0.008536])
    """
    from scipy.signal.windows import get_window

    if antisymmetric:
        raise NotImplementedError("firwin2(antisymmetric=True)")
    nyq = 1.0 if fs is None and nyq is None else 0.5 * fs if fs is not None else nyq
    freq = np.array(freq, dtype=float)
    if nfreqs is None:
        nfreqs = 1 + 2 ** int(np.ceil(np.log2(numtaps)))
    for k in range(len(freq) - 1):
        if freq[k] == freq[k + 1]:
            freq[k] -= np.finfo(float).eps * nyq
            freq[k + 1] += np.finfo(float).eps * nyq
    x = np.linspace(0.0, nyq, nfreqs)
    shifted = np.interp(x, freq, gain) * np.exp(-(numtaps - 1) / 2.0 * 1j * np.pi * x / nyq)
    out = np.fft.irfft(shifted)[:numtaps]
    return out * get_window(window, numtaps, fftbins=False) if window is not None else out
