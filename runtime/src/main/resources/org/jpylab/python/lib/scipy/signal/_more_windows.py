"""Windows that are asked for less often."""

import numpy as np
from scipy.signal.windows import _made, general_cosine


def barthann(M, sym=True):
    """Bartlett and Hann's window.

    >>> barthann(3)
    array([0., 1., 0.])
    """

    def window(n):
        fac = np.abs(np.arange(n) / (n - 1.0) - 0.5)
        return 0.62 - 0.48 * fac + 0.38 * np.cos(2 * np.pi * fac)

    return _made(M, sym, window)


def bohman(M, sym=True):
    """Bohman's window.

    >>> bohman(3)
    array([0., 1., 0.])
    """

    def window(n):
        fac = np.abs(np.linspace(-1, 1, n)[1:-1])
        w = (1 - fac) * np.cos(np.pi * fac) + 1.0 / np.pi * np.sin(np.pi * fac)
        return np.r_[0, w, 0]

    return _made(M, sym, window)


def general_gaussian(M, p, sig, sym=True):
    """A Gaussian whose exponent has another power.

    >>> general_gaussian(3, 1.0, 1.0).round(6)
    array([0.606531, 1.      , 0.606531])
    """
    return _made(M, sym, lambda n: np.exp(-0.5 * np.abs((np.arange(n) - (n - 1.0) / 2.0) / sig) ** (2 * p)))


def chebwin(M, at, sym=True):
    """Dolph and Chebyshev's window, whose side lobes lie `at` decibels lower.

    >>> chebwin(5, 50).round(4)
    array([0.1937, 0.6939, 1.    , 0.6939, 0.1937])
    """

    def window(n):
        order = n - 1.0
        beta = np.cosh(1.0 / order * np.arccosh(10 ** (np.abs(at) / 20.0)))
        x = beta * np.cos(np.pi * np.arange(n) / n)
        p = np.zeros(n)
        high, low, inner = x > 1, x < -1, np.abs(x) <= 1
        p[high] = np.cosh(order * np.arccosh(x[high]))
        p[low] = (2 * (n % 2) - 1) * np.cosh(order * np.arccosh(-x[low]))
        p[inner] = np.cos(order * np.arccos(x[inner]))
        if n % 2:
            w = np.fft.fft(p).real
            half = (n + 1) // 2
            w = w[:half]
            w = np.concatenate((w[half - 1 : 0 : -1], w))
        else:
            w = np.fft.fft(p * np.exp(1j * np.pi / n * np.arange(n))).real
            half = n // 2 + 1
            w = np.concatenate((w[half - 1 : 0 : -1], w[1:half]))
        return w / max(w)

    return _made(M, sym, window)


def lanczos(M, *, sym=True):
    """The middle of the sinc function.

    >>> lanczos(3).round(8)
    array([0., 1., 0.])
    """
    return _made(M, sym, lambda n: np.sinc(2 * np.arange(n) / (n - 1.0) - 1.0))


def kaiser_bessel_derived(M, beta, *, sym=True):
    """The window of the modified cosine transform.

    >>> kaiser_bessel_derived(4, 5.0).round(4)
    array([0.1869, 0.9824, 0.9824, 0.1869])
    """
    from scipy.signal.windows import kaiser

    if not sym:
        raise ValueError("Kaiser-Bessel Derived windows are only defined for symmetric shapes")
    if M < 1:
        return np.array([])
    if M % 2:
        raise ValueError("Kaiser-Bessel Derived windows are only defined for even number of points")
    total = np.cumsum(kaiser(M // 2 + 1, beta))
    half = np.sqrt(total[:-1] / total[-1])
    return np.concatenate((half, half[::-1]))


def taylor(M, nbar=4, sll=30, norm=True, sym=True):
    """Taylor's window, whose first side lobes are level.

    >>> taylor(5).round(4)
    array([0.3803, 0.7974, 1.    , 0.7974, 0.3803])
    """

    def window(n):
        B = 10 ** (sll / 20)
        A = np.arccosh(B) / np.pi
        s2 = nbar**2 / (A**2 + (nbar - 0.5) ** 2)
        ma = np.arange(1, nbar)
        Fm = np.empty(nbar - 1)
        signs = np.where(np.arange(nbar - 1) % 2 == 0, 1.0, -1.0)
        m2 = ma**2
        for i in range(len(ma)):
            numerator = signs[i] * np.prod(1 - m2[i] / s2 / (A**2 + (ma - 0.5) ** 2))
            Fm[i] = numerator / (2 * np.prod(1 - m2[i] / m2[:i]) * np.prod(1 - m2[i] / m2[i + 1 :]))

        def value(k):
            return 1 + 2 * np.dot(Fm, np.cos(2 * np.pi * ma[:, None] * (k - n / 2.0 + 0.5) / n))

        w = value(np.arange(n))
        return w / value((n - 1) / 2) if norm else w

    return _made(M, sym, window)


def dpss(M, NW, Kmax=None, sym=True, norm=None, return_ratios=False):
    """Slepian's windows, which keep most energy in a band (Percival and Walden, 1993, chapter 8).

    >>> dpss(5, 1.5).round(4)
    array([0.3489, 0.8001, 1.    , 0.8001, 0.3489])
    """
    from scipy.linalg import eigh_tridiagonal

    if norm is None:
        norm = "approximate" if Kmax is None else 2
    if norm not in (2, "approximate", "subsample"):
        raise ValueError(f"norm must be one of {[2, 'approximate', 'subsample']}, got {norm}")
    single = Kmax is None
    kmax = 1 if single else int(Kmax)
    if not 0 < kmax <= M:
        raise ValueError("Kmax must be greater than 0 and less than M")
    if NW >= M / 2.0:
        raise ValueError("NW must be less than M/2.")
    if NW <= 0:
        raise ValueError("NW must be positive")
    n = M if sym else M + 1
    W = float(NW) / n
    i = np.arange(n)
    d = ((n - 1 - 2 * i) / 2.0) ** 2 * np.cos(2 * np.pi * W)
    e = i[1:] * (n - i[1:]) / 2.0
    v = eigh_tridiagonal(d, e)[1][:, ::-1].T[:kmax].copy()
    flip = v[::2].sum(axis=1) < 0
    v[::2][flip] *= -1
    threshold = max(1e-7, 1.0 / n)
    for k in range(1, kmax, 2):
        first = v[k][v[k] * v[k] > threshold][0]
        if first < 0:
            v[k] *= -1
    ratios = None
    if return_ratios:
        r = 4 * W * np.sinc(2 * W * i)
        r[0] = 2 * W
        ratios = np.array([np.dot(np.correlate(w, w, "full")[n - 1 :], r) for w in v])
    if norm != 2:
        v /= v.max()
        if n % 2 == 0:
            if norm == "approximate":
                v *= n**2 / float(n**2 + NW)
            else:
                s = np.fft.rfft(v[0])
                shift = -(1 - 1.0 / n) * np.arange(1, n // 2 + 1)
                s[1:] *= 2 * np.exp(-1j * np.pi * shift)
                v *= n / s.real.sum()
    if not sym:
        v = v[:, :-1]
    if single:
        v = v[0]
        ratios = ratios[0] if return_ratios else None
    return (v, ratios) if return_ratios else v
