"""What Hermite's two kinds have in common; `_TWO` is 2 for the physicists' polynomials and 1 for the probabilists'."""


def _line(off, scl):
    """The coefficients of the line off + scl x."""
    return np.array([off, scl / _TWO if _TWO > 1 else scl]) if scl != 0 else np.array([off])


def _mulx(c):
    """The coefficients of the series times x."""
    (c,) = pu.as_series([c])
    if len(c) == 1 and c[0] == 0:
        return c
    made = np.concatenate((c[:1] * 0, c / _TWO))
    made[:-2] += c[1:] * np.arange(1, len(c))
    return made


def _derived(c):
    return c[1:] * _column(_TWO * np.arange(1, len(c)), c)


def _integrated(c):
    return np.concatenate((c[:1] * 0, c / _column(_TWO * np.arange(1, len(c) + 1), c)))


def _next(v1, v0, x, i):
    return v1 * (x * _TWO) - v0 * (_TWO * (i - 1))


def _lower(c1, n):
    return c1 * (_TWO * (n - 1))


def _raised(c1, x, n):
    return c1 * (x * _TWO)


def _product_raised(c1, n):
    return _mulx(c1) * _TWO


def _first(c1, x):
    return c1 * (x * _TWO)


def _product_first(c1):
    return _mulx(c1) * _TWO


def _companion(c):
    """The companion matrix, symmetric where the series is one polynomial; its eigenvalues are the roots."""
    c = _checked_companion(c)
    n = len(c) - 1
    if n == 1:
        return np.array([[-c[0] / c[1] / _TWO]])
    made = np.zeros((n, n), dtype=c.dtype)
    scl = np.hstack((1.0, 1.0 / np.sqrt(float(_TWO) * np.arange(n - 1, 0, -1))))
    scl = np.multiply.accumulate(scl)[::-1]
    beside = np.sqrt(np.arange(1, n) / _TWO)
    made.reshape(-1)[1 :: n + 1] = made.reshape(-1)[n :: n + 1] = beside
    made[:, -1] -= scl * c[:-1] / (float(_TWO) * c[-1])
    return made


_run_parts(globals(), "numpy/polynomial", "_products", "_series")


def _to_powers(c):
    from .polynomial import polymulx

    (c,) = pu.as_series([c])
    if len(c) == 1:
        return c
    c0, c1 = c[-2], c[-1]
    for i in range(len(c) - 1, 1, -1):
        c0, c1 = _sub(c[i - 2], _lower(c1, i)), _add(c0, polymulx(c1) * _TWO)
    made = _add(c0, polymulx(c1) * _TWO)
    return np.concatenate((made, np.zeros(len(c) - len(made), made.dtype))) if len(c) == 2 else made


def _normed(x, n):
    """The values of the n-th polynomial, scaled so that they do not overflow."""
    start = 1 / np.sqrt(np.sqrt(2 * np.pi / _TWO))
    if n == 0:
        return np.full(x.shape, start)
    c0, c1, degree = 0.0, start, float(n)
    for _ in range(n - 1):
        c0, c1 = -c1 * np.sqrt((degree - 1.0) / degree), c0 + c1 * x * np.sqrt(float(_TWO) / degree)
        degree -= 1.0
    return c0 + c1 * x * np.sqrt(2) if _TWO > 1 else c0 + c1 * x


def _gauss(deg):
    degree = _checked_gauss(deg)
    x = np.linalg.eigvalsh(_companion(np.array([0] * degree + [1], dtype=np.float64)))
    slope = _normed(x, degree - 1) * np.sqrt(_TWO * degree)
    x -= _normed(x, degree) / slope  # a step of Newton's method
    before = _normed(x, degree - 1)
    before /= np.abs(before).max()
    w = 1 / (before * before)
    w, x = (w + w[::-1]) / 2, (x - x[::-1]) / 2
    w *= np.sqrt(2 * np.pi / _TWO) / w.sum()
    return x, w
