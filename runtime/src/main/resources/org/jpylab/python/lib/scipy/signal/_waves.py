"""Wave forms."""

import numpy as np


def chirp(t, f0, t1, f1, method="linear", phi=0, vertex_zero=True):
    """A cosine whose frequency changes.

    >>> chirp(numpy.array([0.0, 0.25]), 1, 1, 3).round(6)
    array([ 1.      , -0.382683])
    """
    t = np.asarray(t)
    f0, t1, f1 = float(f0), float(t1), float(f1)
    if method in ("linear", "lin", "li"):
        phase = 2 * np.pi * (f0 * t + 0.5 * (f1 - f0) / t1 * t * t)
    elif method in ("quadratic", "quad", "q"):
        beta = (f1 - f0) / t1**2
        phase = 2 * np.pi * (f0 * t + beta * t**3 / 3) if vertex_zero else 2 * np.pi * (f1 * t + beta * ((t1 - t) ** 3 - t1**3) / 3)
    elif method in ("logarithmic", "log", "lo"):
        if f0 * f1 <= 0.0:
            raise ValueError("For a logarithmic chirp, f0 and f1 must be nonzero and have the same sign.")
        if f0 == f1:
            phase = 2 * np.pi * f0 * t
        else:
            beta = t1 / np.log(f1 / f0)
            phase = 2 * np.pi * beta * f0 * (np.power(f1 / f0, t / t1) - 1.0)
    elif method in ("hyperbolic", "hyp"):
        sing = -f1 * t1 / (f0 - f1) if f0 != f1 else 1.0
        phase = 2 * np.pi * f0 * t if f0 == f1 else 2 * np.pi * (-sing * f0) * np.log(np.abs(1 - t / sing))
    else:
        raise ValueError("method must be 'linear', 'quadratic', 'logarithmic', or 'hyperbolic', but a value of %r was given." % method)
    return np.cos(phase + phi * np.pi / 180)


def square(t, duty=0.5):
    """A square wave of period 2·pi.

    >>> square(numpy.array([0.1, 4.0]))
    array([ 1., -1.])
    """
    part = np.mod(np.asarray(t), 2 * np.pi)
    return np.where((np.asarray(duty) > 1) | (np.asarray(duty) < 0), np.nan, np.where(part < duty * 2 * np.pi, 1.0, -1.0))


def sawtooth(t, width=1):
    """A sawtooth or triangular wave of period 2·pi.

    >>> sawtooth(numpy.array([0.0, 3.141592653589793]))
    array([-1.,  0.])
    """
    part = np.mod(np.asarray(t), 2 * np.pi)
    w = np.asarray(width) + 0.0
    with np.errstate(all="ignore"):
        return np.where(part < w * 2 * np.pi, part / (np.pi * w) - 1, (np.pi * (w + 1) - part) / (np.pi * (1 - w)))


def gausspulse(t, fc=1000, bw=0.5, bwr=-6, tpr=-60, retquad=False, retenv=False):
    """A cosine under a Gaussian.

    >>> gausspulse(0.0)
    1.0
    """
    ref = pow(10.0, bwr / 20.0)
    a = -((np.pi * fc * bw) ** 2) / (4.0 * np.log(ref))
    if isinstance(t, str):
        return np.sqrt(-np.log(pow(10.0, tpr / 20.0)) / a)
    envelope = np.exp(-a * t * t)
    out = [envelope * np.cos(2 * np.pi * fc * t)]
    if retquad:
        out.append(envelope * np.sin(2 * np.pi * fc * t))
    if retenv:
        out.append(envelope)
    return out[0] if len(out) == 1 else tuple(out)


def unit_impulse(shape, idx=None, dtype=float):
    """Zeros with a single one.

    >>> unit_impulse(3, 1)
    array([0., 1., 0.])
    """
    out = np.zeros(shape, dtype)
    shape = np.atleast_1d(shape)
    place = (0,) * len(shape) if idx is None else tuple(shape // 2) if idx == "mid" else idx if np.ndim(idx) else (idx,) * len(shape)
    out[tuple(int(p) for p in place)] = 1
    return out


def ricker(points, a):
    """The Mexican hat.

    >>> ricker(3, 1.0).round(6)
    array([0.      , 0.867325, 0.      ])
    """
    x = np.arange(0, points) - (points - 1.0) / 2
    return 2 / (np.sqrt(3 * a) * np.pi**0.25) * (1 - x**2 / a**2) * np.exp(-(x**2) / (2 * a**2))


def morlet2(M, s, w=5):
    """Morlet's wavelet.

    >>> morlet2(3, 1.0)[1].round(6)
    (0.751126+0j)
    """
    x = (np.arange(0, M) - (M - 1.0) / 2) / s
    return np.exp(1j * w * x) * np.exp(-0.5 * x**2) * np.pi ** (-0.25) * np.sqrt(1 / s)


def cwt(data, wavelet, widths, dtype=None, **kwargs):
    """The continuous wavelet transform, a row for each width.

    >>> cwt(numpy.zeros(5), ricker, [1, 2]).shape
    (2, 5)
    """
    from scipy.signal._filtering import convolve

    rows = []
    for width in widths:
        n = int(min(10 * width, len(data)))
        rows.append(convolve(data, np.conj(wavelet(n, width, **kwargs)[::-1]), mode="same"))
    return np.array(rows)
