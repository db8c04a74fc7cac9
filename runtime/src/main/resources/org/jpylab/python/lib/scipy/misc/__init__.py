"""Small things that other modules of SciPy have by now."""

from scipy.special import comb, factorial, factorial2, logsumexp


def derivative(func, x0, dx=1.0, n=1, args=(), order=3):
    """A derivative by central differences.

    >>> derivative(lambda x: x**3, 2.0, dx=1e-3) - 12 < 1e-5
    True
    """
    import numpy as np

    if order < n + 1:
        raise ValueError("'order' (the number of points used to compute the derivative), must be at least the derivative order 'n' + 1.")  # fmt: skip
    if order % 2 == 0:
        raise ValueError("'order' (the number of points used to compute the derivative) must be odd.")
    half = order >> 1
    points = np.arange(-half, half + 1.0)
    weights = np.prod(np.arange(1, n + 1)) * np.linalg.inv(points[:, None] ** np.r_[0:order])[n]
    value = 0.0
    for k in range(order):
        value += weights[k] * func(x0 + (k - half) * dx, *args)
    return value / np.prod((dx,) * n, axis=0)


def central_diff_weights(Np, ndiv=1):
    """The weights of a derivative by central differences.

    >>> central_diff_weights(3)
    array([-0.5,  0. ,  0.5])
    """
    import numpy as np

    if Np < ndiv + 1:
        raise ValueError("Number of points must be at least the derivative order + 1.")
    if Np % 2 == 0:
        raise ValueError("The number of points must be odd.")
    half = Np >> 1
    x = np.arange(-half, half + 1.0)
    return np.prod(np.arange(1, ndiv + 1)) * np.linalg.inv(x[:, None] ** np.arange(Np))[ndiv] + 0.0


def face(gray=False):
    raise NotImplementedError("scipy.misc.face: the picture is not part of this distribution")


def electrocardiogram():
    raise NotImplementedError("scipy.misc.electrocardiogram: the recording is not part of this distribution")


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
