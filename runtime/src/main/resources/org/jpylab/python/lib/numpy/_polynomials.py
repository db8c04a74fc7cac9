"""Polynomials as NumPy first had them: coefficients from the highest power down, and `poly1d`."""


def poly(seq_of_zeros):
    """The coefficients of the polynomial with given roots, or of a matrix's characteristic one.

    >>> poly([-1, 1])
    array([ 1.,  0., -1.])
    """
    seq_of_zeros = atleast_1d(seq_of_zeros)
    sh = seq_of_zeros.shape
    if len(sh) == 2 and sh[0] == sh[1] and sh[0] != 0:
        from numpy.linalg import eigvals

        seq_of_zeros = eigvals(seq_of_zeros)
    elif len(sh) == 1:
        kind = seq_of_zeros.dtype
        if kind != object:
            seq_of_zeros = seq_of_zeros.astype(mintypecode(kind.char))
    else:
        raise ValueError("input must be 1d or non-empty square 2d array.")
    if len(seq_of_zeros) == 0:
        return 1.0
    made = ones((1,), seq_of_zeros.dtype)
    for zero in seq_of_zeros:
        made = convolve(made, array([1, -zero], dtype=seq_of_zeros.dtype), mode="full")
    if issubclass(made.dtype.type, complexfloating):
        roots = asarray(seq_of_zeros, complex)
        if all(sort(roots) == sort(roots.conjugate())):
            made = made.real.copy()
    return made


def roots(p):
    """The roots of a polynomial: the eigenvalues of its companion matrix.

    >>> roots([1, -3, 2])
    array([2., 1.])
    """
    p = atleast_1d(p)
    if p.ndim != 1:
        raise ValueError("Input must be a rank-1 array.")
    nonzeros = nonzero(ravel(p))[0]
    if len(nonzeros) == 0:
        return array([])
    trailing = len(p) - nonzeros[-1] - 1
    p = p[int(nonzeros[0]) : int(nonzeros[-1]) + 1]
    if not issubclass(p.dtype.type, (floating, complexfloating)):
        p = p.astype(float)
    n = len(p)
    if n > 1:
        from numpy.linalg import eigvals

        companion = diag(ones((n - 2,), p.dtype), -1)
        companion[0, :] = -p[1:] / p[0]
        found = eigvals(companion)
    else:
        found = array([])
    return hstack((found, zeros(int(trailing), found.dtype)))


def polyint(p, m=1, k=None):
    """The m-th antiderivative, with the integration constants k.

    >>> polyint([3, 2, 1])
    array([1., 1., 1., 0.])
    """
    m = _int(m)
    if m < 0:
        raise ValueError("Order of integral must be positive (see polyder)")
    if k is None:
        k = zeros(m, float)
    k = atleast_1d(k)
    if len(k) == 1 and m > 1:
        k = k[0] * ones(m, float)
    if len(k) < m:
        raise ValueError("k must be a scalar or a rank-1 array of length 1 or >m.")
    wraps = isinstance(p, poly1d)
    p = asarray(p)
    for i in range(m):
        p = concatenate((p.__truediv__(arange(len(p), 0, -1)), [k[i]]))
    return poly1d(p) if wraps else p


def polyder(p, m=1):
    """The m-th derivative.

    >>> polyder([1, 1, 1, 1])
    array([3, 2, 1])
    """
    m = _int(m)
    if m < 0:
        raise ValueError("Order of derivative must be positive (see polyint)")
    wraps = isinstance(p, poly1d)
    p = asarray(p)
    for _ in range(m):
        p = p[:-1] * arange(len(p) - 1, 0, -1)
    return poly1d(p) if wraps else p


def polyfit(x, y, deg, rcond=None, full=False, w=None, cov=False):
    """The polynomial of a degree that fits points best in the sense of least squares.

    >>> polyfit([0, 1, 2], [1, 3, 5], 1).round(6)
    array([2., 1.])
    """
    from numpy.linalg import inv, lstsq

    order = int(deg) + 1
    x, y = asarray(x) + 0.0, asarray(y) + 0.0
    if deg < 0:
        raise ValueError("expected deg >= 0")
    if x.ndim != 1:
        raise TypeError("expected 1D vector for x")
    if x.size == 0:
        raise TypeError("expected non-empty vector for x")
    if y.ndim < 1 or y.ndim > 2:
        raise TypeError("expected 1D or 2D array for y")
    if x.shape[0] != y.shape[0]:
        raise TypeError("expected x and y to have same length")
    if rcond is None:
        rcond = len(x) * finfo(x.dtype).eps
    left, right = vander(x, order), y
    if w is not None:
        w = asarray(w) + 0.0
        if w.ndim != 1:
            raise TypeError("expected a 1-d array for weights")
        if w.shape[0] != y.shape[0]:
            raise TypeError("expected w and y to have the same length")
        left = left * w[:, newaxis]
        right = right * (w if right.ndim == 1 else w[:, newaxis])
    scale = sqrt((left * left).sum(axis=0))
    left = left / scale
    c, residuals, rank_found, singular = lstsq(left, right, rcond)
    c = (c.T / scale).T
    if rank_found != order and not full:
        import warnings

        warnings.warn("Polyfit may be poorly conditioned", RankWarning, stacklevel=2)
    if full:
        return c, residuals, rank_found, singular, rcond
    if not cov:
        return c
    base = inv(dot(left.T, left))
    base = base / outer(scale, scale)
    if cov == "unscaled":
        factor = 1
    else:
        if len(x) <= order:
            raise ValueError("the number of data points must exceed order to scale the covariance matrix")
        factor = residuals / (len(x) - order)
    return (c, base * factor) if y.ndim == 1 else (c, base[:, :, newaxis] * factor)


def polyval(p, x):
    """The value of a polynomial at x, by Horner's scheme.

    >>> polyval([3, 0, 1], 5)
    76
    """
    p = asarray(p)
    if isinstance(x, poly1d):
        y = 0
    else:
        x = asanyarray(x)
        y = zeros_like(x)
    for coefficient in p:
        y = y * x + coefficient
    return y


def _with_zeros(a, n):
    return concatenate((zeros(n, a.dtype), a)) if n > 0 else a


def polyadd(a1, a2):
    """The sum of two polynomials.

    >>> polyadd([1, 2], [9, 5, 4])
    array([9, 6, 6])
    """
    return _combined(a1, a2, add)


def polysub(a1, a2):
    """The difference of two polynomials.

    >>> polysub([2, 10, -2], [3, 10, -4])
    array([-1,  0,  2])
    """
    return _combined(a1, a2, subtract)


def _combined(a1, a2, operation):
    wraps = isinstance(a1, poly1d) or isinstance(a2, poly1d)
    a1, a2 = atleast_1d(a1), atleast_1d(a2)
    made = operation(_with_zeros(a1, len(a2) - len(a1)), _with_zeros(a2, len(a1) - len(a2)))
    return poly1d(made) if wraps else made


def polymul(a1, a2):
    """The product of two polynomials.

    >>> polymul([1, 2, 3], [9, 5, 1])
    array([ 9, 23, 38, 17,  3])
    """
    wraps = isinstance(a1, poly1d) or isinstance(a2, poly1d)
    made = convolve(poly1d(a1), poly1d(a2))
    return poly1d(made) if wraps else made


def polydiv(u, v):
    """The quotient and remainder of two polynomials.

    >>> polydiv([3.0, 5.0, 2.0], [2.0, 1.0])
    (array([1.5 , 1.75]), array([0.25]))
    """
    wraps = isinstance(u, poly1d) or isinstance(v, poly1d)
    u, v = atleast_1d(u) + 0.0, atleast_1d(v) + 0.0
    w = u[0] + v[0]
    m, n = len(u) - 1, len(v) - 1
    scale = 1.0 / v[0]
    quotient = zeros((max(m - n + 1, 1),), w.dtype)
    rest = u.astype(w.dtype)
    for k in range(0, m - n + 1):
        d = scale * rest[k]
        quotient[k] = d
        rest[k : k + n + 1] -= d * v
    while allclose(rest[0], 0, rtol=1e-14) and rest.shape[-1] > 1:
        rest = rest[1:]
    return (poly1d(quotient), poly1d(rest)) if wraps else (quotient, rest)


class poly1d:
    """A polynomial in one variable, of coefficients or of roots.

    >>> p = poly1d([1, 2, 3]); print(p)
       2
    1 x + 2 x + 3
    >>> p(0.5), p.r, p * p
    (4.25, array([-1.+1.41421356j, -1.-1.41421356j]), poly1d([ 1,  4, 10, 12,  9]))
    """

    __hash__ = None

    def __init__(self, c_or_r, r=False, variable=None):
        if isinstance(c_or_r, poly1d):
            self._variable, self._coeffs = c_or_r._variable, c_or_r._coeffs
            if variable is not None:
                self._variable = variable
            return
        if r:
            c_or_r = poly(c_or_r)
        c_or_r = atleast_1d(c_or_r)
        if c_or_r.ndim > 1:
            raise ValueError("Polynomial must be 1d only.")
        c_or_r = trim_zeros(c_or_r, trim="f")
        if len(c_or_r) == 0:
            c_or_r = array([0], dtype=c_or_r.dtype)
        self._coeffs, self._variable = c_or_r, "x" if variable is None else variable

    @property
    def coeffs(self):
        return self._coeffs

    @coeffs.setter
    def coeffs(self, value):
        if value is not self._coeffs:
            raise AttributeError("Cannot set attribute")

    c = coef = coefficients = coeffs
    variable = property(lambda self: self._variable)
    order = o = property(lambda self: len(self._coeffs) - 1)

    @property
    def roots(self):
        return roots(self._coeffs)

    r = roots

    def __array__(self, t=None):
        return asarray(self.coeffs, t) if t else asarray(self.coeffs)

    def __repr__(self):
        return f"poly1d({repr(self.coeffs)[6:-1]})"

    def __len__(self):
        return self.order

    def __str__(self):
        return _poly_text(self.coeffs, self.variable)

    def __call__(self, val):
        return polyval(self.coeffs, val)

    def __neg__(self):
        return poly1d(-self.coeffs)

    def __pos__(self):
        return self

    def __mul__(self, other):
        return poly1d(self.coeffs * other) if isscalar(other) else poly1d(polymul(self.coeffs, poly1d(other).coeffs))

    def __rmul__(self, other):
        return poly1d(other * self.coeffs) if isscalar(other) else poly1d(polymul(self.coeffs, poly1d(other).coeffs))

    def __add__(self, other):
        return poly1d(polyadd(self.coeffs, poly1d(other).coeffs))

    __radd__ = __add__

    def __pow__(self, val):
        if not isscalar(val) or int(val) != val or val < 0:
            raise ValueError("Power to non-negative integers only.")
        made = [1]
        for _ in range(val):
            made = polymul(self.coeffs, made)
        return poly1d(made)

    def __sub__(self, other):
        return poly1d(polysub(self.coeffs, poly1d(other).coeffs))

    def __rsub__(self, other):
        return poly1d(polysub(poly1d(other).coeffs, self.coeffs))

    def __truediv__(self, other):
        return poly1d(self.coeffs / other) if isscalar(other) else polydiv(self, poly1d(other))

    def __rtruediv__(self, other):
        return poly1d(other / self.coeffs) if isscalar(other) else polydiv(poly1d(other), self)

    __div__, __rdiv__ = __truediv__, __rtruediv__

    def __eq__(self, other):
        if not isinstance(other, poly1d):
            return NotImplemented
        return self.coeffs.shape == other.coeffs.shape and bool((self.coeffs == other.coeffs).all())

    def __ne__(self, other):
        return NotImplemented if not isinstance(other, poly1d) else not self == other

    def __getitem__(self, val):
        place = self.order - val
        return self.coeffs[place] if 0 <= val <= self.order else self.coeffs.dtype.type(0)

    def __setitem__(self, key, val):
        if key < 0:
            raise ValueError("Does not support negative powers.")
        if key > self.order:
            self._coeffs = concatenate((zeros(key - self.order, self.coeffs.dtype), self.coeffs))
        self._coeffs[self.order - key] = val

    def __iter__(self):
        return iter(self.coeffs)

    def integ(self, m=1, k=0):
        """The m-th antiderivative.

        >>> poly1d([2, 1]).integ()
        poly1d([1., 1., 0.])
        """
        return poly1d(polyint(self.coeffs, m=m, k=k))

    def deriv(self, m=1):
        """The m-th derivative.

        >>> poly1d([1, 2, 3]).deriv()
        poly1d([2, 2])
        """
        return poly1d(polyder(self.coeffs, m=m))


def _poly_number(q):
    text = "%.4g" % q
    return text[:-5] if text.endswith(".0000") else text


def _poly_text(coeffs, variable):
    """Two rows for each line: exponents above the powers."""
    highest = len(coeffs) - 1
    text = "0"
    for k, value in enumerate(coeffs):
        if not iscomplex(value):
            number = _poly_number(real(value))
        elif real(value) == 0:
            number = "%sj" % _poly_number(imag(value))
        else:
            number = "(%s + %sj)" % (_poly_number(real(value)), _poly_number(imag(value)))
        power_of = highest - k
        if power_of == 0:
            part = number if number != "0" else "0" if k == 0 else ""
        elif power_of == 1:
            part = "" if number == "0" else variable if number == "b" else f"{number} {variable}"
        else:
            part = "" if number == "0" else variable if number == "b" else f"{number} {variable}"
            part = f"{part}**{power_of}" if part else ""
        if k == 0:
            text = part
        elif part:
            text += f" - {part[1:]}" if part.startswith("-") else f" + {part}"
    return _raised(text)


def _raised(text, wrap=70):
    """The text with the exponents of `**` in a row above."""
    import re

    rows, line1, line2, at = " ", "", "", 0
    for found in re.finditer(r"\*\*([0-9]+)", text):
        exponent, part = found.group(1), text[at : found.start()]
        at = found.end()
        above = " " * (len(part) - 1) + exponent
        below = part + " " * (len(exponent) - 1)
        if len(line2) + len(below) > wrap or len(line1) + len(above) > wrap:
            rows += line1 + "\n" + line2 + "\n "
            line1, line2 = above, below
        else:
            line1, line2 = line1 + above, line2 + below
    return rows + line1 + "\n" + line2 + text[at:]
