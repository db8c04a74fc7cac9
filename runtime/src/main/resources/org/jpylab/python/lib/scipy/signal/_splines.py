"""Splines of evenly spaced samples, wavelets' filters, and what else is asked for less often."""

import numpy as np


def kaiserord(ripple, width):
    """The length and the parameter of the Kaiser window for a filter.

    >>> kaiserord(65, 0.1)
    (81, 6.20426)
    """
    from scipy.signal import kaiser_beta

    A = abs(ripple)
    if A < 8:
        raise ValueError("Requested maximum ripple attenuation %f is too small for the Kaiser formula." % A)
    beta = kaiser_beta(A)
    return int(np.ceil((A - 7.95) / 2.285 / (np.pi * width) + 1)), beta


def gauss_spline(x, n):
    """The Gaussian that is like the B-spline of order n.

    >>> gauss_spline([0.0, 1.0], 3).round(6)
    array([0.690988, 0.15418 ])
    """
    x = np.asarray(x)
    variance = (n + 1) / 12.0
    return 1 / np.sqrt(2 * np.pi * variance) * np.exp(-(x**2) / 2 / variance)


def bspline(x, n):
    """The B-spline of order n about zero.

    >>> bspline([0.0, 1.0], 3)
    array([0.66666667, 0.16666667])
    """
    from scipy.interpolate import BSpline

    x = -abs(np.asarray(x))
    made = BSpline.basis_element(np.arange(n + 2) - (n + 1) / 2.0, extrapolate=False)(x)
    return np.where(np.isnan(made), 0.0, made)


def cubic(x):
    """The cubic B-spline.

    >>> cubic([0.0, 1.0])
    array([0.66666667, 0.16666667])
    """
    return bspline(x, 3)


def quadratic(x):
    """The quadratic B-spline.

    >>> quadratic([0.0, 1.0])
    array([0.75 , 0.125])
    """
    return bspline(x, 2)


def cspline1d(signal, lamb=0.0):
    """The coefficients of the cubic spline through evenly spaced samples, mirrored at both ends.

    Recursive filters: M. Unser, A. Aldroubi and M. Eden, IEEE Trans. Signal Process. 41(2), 1993, page 836.

    >>> cspline1d_eval(cspline1d([1.0, 4.0, 2.0]), [0.0, 1.0]).round(8)
    array([0.99296817, 4.        ])
    """
    if lamb != 0.0:
        return _smoothed_line(np.asarray(signal, dtype=float), lamb)
    return _coefficients(signal, -2 + np.sqrt(3), 6.0)


def qspline1d(signal, lamb=0.0):
    """The coefficients of the quadratic spline through evenly spaced samples, mirrored at both ends.

    >>> qspline1d_eval(qspline1d([1.0, 4.0, 2.0]), [0.0, 1.0]).round(3)
    array([0.999, 4.   ])
    """
    if lamb != 0.0:
        raise ValueError("Smoothing quadratic splines not supported yet.")
    return _coefficients(signal, -3 + 2 * np.sqrt(2.0), 8.0)


def _smoothed(signal, lamb, axis):
    """The coefficients of the smoothing cubic spline: the filter's inverse on samples mirrored at both ends.

    The outermost samples stand twice where the spline smooths, once where it does not.
    """
    n = signal.shape[axis]
    mirrored = np.flip(signal, axis) if lamb else np.take(signal, range(n - 2, 0, -1), axis)
    whole = np.concatenate([signal, mirrored], axis=axis)
    c = np.cos(2 * np.pi * np.fft.fftfreq(whole.shape[axis]))
    response = (4 + 2 * c) / 6 + lamb * (2 - 2 * c) ** 2
    shape = [1] * signal.ndim
    shape[axis] = -1
    made = np.fft.ifft(np.fft.fft(whole, axis=axis) / response.reshape(shape), axis=axis).real
    return made[(slice(None),) * axis + (slice(0, n),)]


def _smoothed_line(signal, lamb):
    """The smoothing filter with a pair of complex poles, forward and backward; it starts as SciPy's does."""
    from scipy.signal import lfilter, lfiltic

    xi = 1 - 96 * lamb + 24 * lamb * np.sqrt(3 + 144 * lamb)
    angle = np.arctan2(np.sqrt(144 * lamb - 1 + 0j).real, np.sqrt(xi))
    size = (24 * lamb - 1 - np.sqrt(xi)) / (24 * lamb) * np.sqrt((48 * lamb + 24 * lamb * np.sqrt(3 + 144 * lamb)) / xi)
    gain, a = 1 - 2 * size * np.cos(angle) + size * size, np.array([1, -2 * size * np.cos(angle), size * size])
    k = np.arange(len(signal) + 2)
    response = gain * size**k * np.sin(angle * (k + 1)) / np.sin(angle)
    start = [response[0] * signal[0] + response[1:-1] @ signal]
    start.append(response[0] * signal[0] + response[1] * signal[1] + response[2:] @ signal)
    there = np.concatenate([start, lfilter([gain], a, signal[2:], zi=lfiltic([gain], a, start[::-1]))[0]])
    end = _smoothed(signal, lamb, 0)[-2:]
    back = lfilter([gain], a, there[-3::-1], zi=lfiltic([gain], a, end))[0]
    return np.concatenate([back[::-1], end])


def cspline2d(input, lambda_=0.0, precision=-1.0):
    """The coefficients of the (smoothing) cubic spline through a picture, mirrored at its edges.

    >>> cspline2d(numpy.ones((3, 3))).round(8)
    array([[1., 1., 1.],
           [1., 1., 1.],
           [1., 1., 1.]])
    """
    picture = np.asarray(input)
    if picture.ndim != 2:
        raise ValueError("object of too small depth for desired array")
    return _smoothed(_smoothed(picture.astype(float), lambda_, 1), lambda_, 0)


def spline_filter(Iin, lmbda=5.0):
    """A picture smoothed by a cubic spline.

    >>> spline_filter(numpy.ones((3, 3))).round(8)
    array([[1., 1., 1.],
           [1., 1., 1.],
           [1., 1., 1.]])
    """
    picture = np.asarray(Iin)
    if picture.dtype.char not in "FDdf":
        raise TypeError("Invalid data type for Iin")
    if picture.dtype.kind == "c":
        made = spline_filter(picture.real, lmbda) + 1j * spline_filter(picture.imag, lmbda)
        return made.astype(picture.dtype)
    made = cspline2d(picture, lmbda)
    for axis in (0, 1):
        wide = np.pad(made, [(1, 1) if k == axis else (0, 0) for k in (0, 1)], mode="reflect")
        low, middle, high = (np.take(wide, range(k, k + made.shape[axis]), axis) for k in (0, 1, 2))
        made = (low + 4 * middle + high) / 6.0
    return made.astype(picture.dtype)


def _coefficients(signal, pole, gain):
    """A filter forward and one backward, each with the same pole."""
    signal = np.asarray(signal)
    z = float(pole)
    forward = [float(signal[0] + z * np.sum(z ** np.arange(len(signal)) * signal))]
    for value in signal[1:].tolist():
        forward.append(value + z * forward[-1])
    made = [z / (z - 1) * forward[-1]]
    for value in forward[-2::-1]:
        made.append(z * (made[-1] - value))
    return np.array(made[::-1]) * gain


def cspline1d_eval(cj, newx, dx=1.0, x0=0):
    """A cubic spline of coefficients at x0, x0 + dx, … at new places.

    >>> cspline1d_eval(cspline1d([1.0, 4.0, 2.0]), 2.0).round(8)
    2.0
    """
    return _mirrored(cj, (np.asarray(newx) - x0) / float(dx), cubic, 2.0)


def qspline1d_eval(cj, newx, dx=1.0, x0=0):
    """A quadratic spline of coefficients at x0, x0 + dx, … at new places.

    >>> qspline1d_eval(qspline1d([1.0, 4.0, 2.0]), 1.0).round(3)
    4.0
    """
    return _mirrored(cj, (np.asarray(newx) - x0) / dx, quadratic, 1.5)


def _mirrored(cj, x, basis, half):
    """The sum of basis functions that reach `half` to either side; places outside are mirrored in."""
    cj, flat = np.asarray(cj), np.array(x, dtype=float).ravel()
    last = len(cj) - 1
    if last > 0:
        flat = last - abs(abs(flat) % (2 * last) - last)
    first = np.floor(flat - half).astype(int) + 1
    made = np.zeros(flat.shape, cj.dtype)
    for i in range(int(2 * half)):
        made += cj[(first + i).clip(0, last)] * basis(flat - first - i)
    return made.reshape(np.shape(x))[()]


def qmf(hk):
    """The high-pass filter that mirrors a low-pass filter.

    >>> qmf([1.0, 2.0])
    array([ 2., -1.])
    """
    N = len(hk) - 1
    return np.array([hk[N - k] * (1, -1)[k % 2] for k in range(N + 1)])


def daub(p):
    """The low-pass filter of Daubechies' wavelet with p vanishing moments.

    >>> daub(1)
    array([0.70710678, 0.70710678])
    """
    from scipy.special import comb

    if p < 1:
        raise ValueError("p must be at least 1.")
    if p == 1:
        c = 1 / np.sqrt(2)
        return np.array([c, c])
    if p >= 35:
        raise ValueError("Polynomial factorization does not work well for p too large.")
    q = np.poly1d([comb(p - 1 + k, k, exact=True) for k in range(p)][::-1]) if p < 35 else None
    root = np.roots(q.c)
    z = []
    for y in root:
        part = np.sqrt(y * (y - 1) + 0j)
        one = 1 - 2 * y + 2 * part
        z.append(one if abs(one) < 1 else 1 - 2 * y - 2 * part)
    low = np.poly1d([1.0, 1.0]) ** p
    for v in z:
        low = low * np.poly1d([1.0, -v])
    c = np.real(low.c)
    return c * np.sqrt(2) / c.sum()


def morlet(M, w=5.0, s=1.0, complete=True):
    """Morlet's wavelet.

    >>> abs(morlet(3))[1].round(6)
    0.751123
    """
    x = np.linspace(-s * 2 * np.pi, s * 2 * np.pi, M)
    wave = np.exp(1j * w * x)
    if complete:
        wave = wave - np.exp(-0.5 * w**2)
    return wave * np.exp(-0.5 * x**2) * np.pi ** (-0.25)


def cmplx_sort(p):
    """Roots in the order of their size, and that order.

    >>> cmplx_sort([3, -1])
    (array([-1,  3]), array([1, 0]))
    """
    p = np.asarray(p)
    order = np.argsort(abs(p))
    return np.take(p, order, 0), order


def place_poles(A, B, poles, method="YT", rtol=1e-3, maxiter=30):
    """The gain that gives a system with one input its poles (Ackermann's formula).

    >>> place_poles(numpy.array([[0.0, 1.0], [0.0, 0.0]]), numpy.array([[0.0], [1.0]]), [-1.0, -2.0]).gain_matrix
    array([[2., 3.]])
    """
    A, B, poles = np.asarray(A, dtype=float), np.asarray(B, dtype=float), np.asarray(poles)
    if B.shape[1] != 1:
        raise NotImplementedError("place_poles of a system with several inputs")
    n = len(A)
    control = np.hstack([np.linalg.matrix_power(A, k) @ B for k in range(n)])
    p = np.real(np.poly(poles))
    value = sum(c * np.linalg.matrix_power(A, n - k) for k, c in enumerate(p))
    gain = np.linalg.solve(control.T, np.eye(n)[-1])[None] @ value

    class Bunch:
        gain_matrix, requested_poles, rtol, nb_iter = gain, np.sort_complex(poles), 0, np.nan
        computed_poles, X = np.linalg.eig(A - B @ gain)

    return Bunch()
