"""The functions of one kind of polynomials; each kind's module runs this file in its own namespace.

Before, the module defines what is special of the kind: `_line`, `_mulx`, `_mul`, `_derived`, `_integrated`,
`_next` (the recurrence of its polynomials), `_lower`, `_raised` and `_first` (Clenshaw's scheme) and `_companion`;
`_products` has `_mul` and what follows from it for the kinds that have none of their own.
"""


def _add(c1, c2):
    """The sum of two series of coefficients."""
    return pu._add(c1, c2)


def _sub(c1, c2):
    """The difference of two series of coefficients."""
    return pu._sub(c1, c2)


def _fromroots(roots):
    """The coefficients of the monic polynomial with given roots."""
    return pu._fromroots(_line, _mul, roots)


def _number_type(c):
    """Coefficients as floating point numbers, unless they are already, or objects."""
    return c.astype(np.double) if c.dtype.kind in "biu" else c


def _order(m, axis, what, c):
    """The order of a derivative or integral and the axis, checked."""
    count = pu._deprecate_as_int(m, f"the order of {what}")
    axis = pu._deprecate_as_int(axis, "the axis")
    if count < 0:
        raise ValueError(f"The order of {what} must be non-negative")
    return count, normalize_axis_index(axis, c.ndim)


def _column(numbers, c):
    """Numbers to go with the rows of coefficients."""
    return numbers.reshape((-1,) + (1,) * (c.ndim - 1))


def _der(c, m=1, scl=1, axis=0):
    """The coefficients of the m-th derivative, each multiplied by `scl`."""
    c = _number_type(np.array(c, ndmin=1, copy=True))
    count, axis = _order(m, axis, "derivation", c)
    if count == 0:
        return c
    c = np.moveaxis(c, axis, 0)
    if count >= len(c):
        return np.moveaxis(c[:1] * 0, 0, axis)
    for _ in range(count):
        c = _derived(c * scl)
    return np.moveaxis(c, 0, axis)


def _int(c, m=1, k=[], lbnd=0, scl=1, axis=0):
    """The coefficients of the m-th integral from `lbnd`, with constants `k`, each multiplied by `scl`."""
    c = _number_type(np.array(c, ndmin=1, copy=True))
    constants = list(k) if np.iterable(k) else [k]
    count, axis = _order(m, axis, "integration", c)
    if len(constants) > count:
        raise ValueError("Too many integration constants")
    if np.ndim(lbnd) != 0:
        raise ValueError("lbnd must be a scalar.")
    if np.ndim(scl) != 0:
        raise ValueError("scl must be a scalar.")
    if count == 0:
        return c
    c = np.moveaxis(c, axis, 0)
    for constant in constants + [0] * (count - len(constants)):
        c = c * scl
        if len(c) == 1 and np.all(c[0] == 0):
            c[0] += constant
        else:
            c = _integrated(c)
            c[0] += constant - _val(lbnd, c)
    return np.moveaxis(c, 0, axis)


def _val(x, c, tensor=True):
    """The values at x of the series with coefficients c, by Clenshaw's scheme.

    With `tensor`, each column of c is evaluated at all of x.
    """
    c = _number_type(np.array(c, ndmin=1, copy=False))
    if isinstance(x, (tuple, list)):
        x = np.asarray(x)
    if isinstance(x, np.ndarray) and tensor:
        c = c.reshape(c.shape + (1,) * x.ndim)
    n = len(c)
    if n == 1:
        return c[0] + _first(0, x)
    c0, c1 = c[-2], c[-1]
    for i in range(3, n + 1):
        degree = n + 2 - i
        c0, c1 = c[-i] - _lower(c1, degree), c0 + _raised(c1, x, degree)
    return c0 + _first(c1, x)


def _val2d(x, y, c):
    """The values at the points (x, y)."""
    return pu._valnd(_val, c, x, y)


def _grid2d(x, y, c):
    """The values on the grid of all x and y."""
    return pu._gridnd(_val, c, x, y)


def _val3d(x, y, z, c):
    """The values at the points (x, y, z)."""
    return pu._valnd(_val, c, x, y, z)


def _grid3d(x, y, z, c):
    """The values on the grid of all x, y and z."""
    return pu._gridnd(_val, c, x, y, z)


def _vander(x, deg):
    """The values at x of the polynomials of degree 0 to `deg`, in the last axis."""
    degree = pu._deprecate_as_int(deg, "deg")
    if degree < 0:
        raise ValueError("deg must be non-negative")
    x = np.array(x, copy=False, ndmin=1) + 0.0
    v = np.empty((degree + 1,) + x.shape, dtype=x.dtype)
    v[0] = x * 0 + 1
    if degree > 0:
        v[1] = _first(1, x)
        for i in range(2, degree + 1):
            v[i] = _next(v[i - 1], v[i - 2], x, i)
    return np.moveaxis(v, 0, -1)


def _vander2d(x, y, deg):
    """The values at (x, y) of the products of the polynomials, in the last axis."""
    return pu._vander_nd_flat((_vander, _vander), (x, y), deg)


def _vander3d(x, y, z, deg):
    """The values at (x, y, z) of the products of the polynomials, in the last axis."""
    return pu._vander_nd_flat((_vander, _vander, _vander), (x, y, z), deg)


def _fit(x, y, deg, rcond=None, full=False, w=None):
    """The coefficients of the best fit to points in the sense of least squares."""
    return pu._fit(_vander, x, y, deg, rcond, full, w)


def _checked_companion(c):
    """The coefficients for a companion matrix, at least two."""
    (c,) = pu.as_series([c])
    if len(c) < 2:
        raise ValueError("Series must have maximum degree of at least 1.")
    return c


def _roots(c):
    """The roots: the eigenvalues of the companion matrix, in order."""
    (c,) = pu.as_series([c])
    if len(c) < 2:
        return np.array([], dtype=c.dtype)
    if len(c) == 2:
        return _companion(c)[0]
    # turned around, the eigenvalues come out more precisely
    found = np.linalg.eigvals(_companion(c)[::-1, ::-1])
    found.sort()
    return found


def _by_clenshaw(c1, c2):
    """The product of two series: the longer one is carried through Clenshaw's scheme of the shorter."""
    c1, c2 = pu.as_series([c1, c2])
    c, xs = (c2, c1) if len(c1) > len(c2) else (c1, c2)
    n = len(c)
    if n == 1:
        return _add(c[0] * xs, _product_first(0))
    c0, c1 = c[-2] * xs, c[-1] * xs
    for i in range(3, n + 1):
        degree = n + 2 - i
        c0, c1 = _sub(c[-i] * xs, _lower(c1, degree)), _add(c0, _product_raised(c1, degree))
    return _add(c0, _product_first(c1))


def _from_powers(pol):
    """The coefficients of a polynomial that is given as a sum of powers."""
    (pol,) = pu.as_series([pol])
    made = 0
    for p in pol[::-1]:
        made = _add(_mulx(made), p)
    return made


def _checked_gauss(deg):
    degree = pu._deprecate_as_int(deg, "deg")
    if degree <= 0:
        raise ValueError("deg must be a positive integer")
    return degree


def _publish(namespace, prefix, names):
    """Give the functions of a kind their public names."""
    for name in names.split():
        function = namespace["_" + name]
        function.__name__ = function.__qualname__ = prefix + name
        namespace[prefix + name] = function
    namespace[prefix + "trim"] = pu.trimcoef


_NAMES = (
    "line fromroots add sub mulx mul div pow val val2d val3d grid2d grid3d der int vander vander2d vander3d fit"
    " companion roots"
)
