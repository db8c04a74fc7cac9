"""Polynomials through points."""

import numpy as np


class BarycentricInterpolator:
    """The polynomial through points.

    >>> BarycentricInterpolator([0, 1, 2], [0, 1, 4])(1.5)
    array(2.25)
    """

    def __init__(self, xi, yi=None, axis=0):
        self.xi, self.yi = np.asarray(xi, dtype=float), np.asarray(yi, dtype=float)
        d = self.xi[:, None] - self.xi
        np.fill_diagonal(d, 1.0)
        self.wi = 1.0 / np.prod(d, axis=1)

    def __call__(self, x):
        at = np.asarray(x, dtype=float)
        d = at.ravel()[:, None] - self.xi
        exact = d == 0
        weights = self.wi / np.where(exact, 1.0, d)
        r = (weights @ self.yi) / weights.sum(axis=1)
        hit = exact.any(axis=1)
        r[hit] = self.yi[np.argmax(exact, axis=1)[hit]]
        return r.reshape(at.shape)


def barycentric_interpolate(xi, yi, x, axis=0):
    """The values of the polynomial through points.

    >>> barycentric_interpolate([0, 1, 2], [0, 1, 4], 1.5)
    array(2.25)
    """
    return BarycentricInterpolator(xi, yi)(x)


def lagrange(x, w):
    """The polynomial through points.

    >>> lagrange([0, 1, 2], [0, 1, 4]).c.round(8) + 0.0
    array([1., 0., 0.])
    """
    p = np.poly1d(0.0)
    for j in range(len(x)):
        part = np.poly1d(w[j])
        for k in range(len(x)):
            if k != j:
                part *= np.poly1d([1.0, -x[k]]) / (x[j] - x[k])
        p += part
    return p


class KroghInterpolator:
    """The polynomial through points, of which repeated ones give derivatives.

    >>> KroghInterpolator([0, 0, 1], [0, 0, 1])(0.5)
    array(0.25)
    """

    def __init__(self, xi, yi, axis=0):
        self.xi, y = np.asarray(xi, dtype=float), np.moveaxis(np.asarray(yi, dtype=float), axis, 0)
        n = len(self.xi)
        first = [int(np.argmax(self.xi == v)) for v in self.xi]
        table = np.zeros((n, n) + y.shape[1:])
        for i in range(n):
            table[i, 0] = y[first[i]]
        for j in range(1, n):
            for i in range(j, n):
                if self.xi[i] == self.xi[i - j]:
                    table[i, j] = y[first[i] + j] / np.prod(np.arange(1.0, j + 1))
                else:
                    table[i, j] = (table[i, j - 1] - table[i - 1, j - 1]) / (self.xi[i] - self.xi[i - j])
        self.c = np.array([table[i, i] for i in range(n)])
        self.n = n

    def derivatives(self, x, der=None):
        """The value and the derivatives at places."""
        at = np.asarray(x, dtype=float)
        flat = self.c.reshape(self.n, -1)
        basis, made = np.poly1d([1.0]), [np.poly1d([0.0]) for _ in range(flat.shape[1])]
        for k in range(self.n):
            made = [q + basis * float(c) for q, c in zip(made, flat[k])]
            basis = basis * np.poly1d([1.0, -self.xi[k]])
        count = self.n if der is None else der
        rows = []
        for d in range(count):
            rows.append(np.array([np.polyval(q, at) for q in made]).T.reshape(at.shape + self.c.shape[1:]))
            made = [q.deriv() for q in made]
        return np.array(rows)

    def derivative(self, x, der=1):
        return self.derivatives(x, der + 1)[der]

    def __call__(self, x):
        at = np.asarray(x, dtype=float)
        wide = at.reshape(at.shape + (1,) * (self.c.ndim - 1))
        r = np.zeros(at.shape + self.c.shape[1:]) + self.c[-1]
        for k in range(self.n - 2, -1, -1):
            r = r * (wide - self.xi[k]) + self.c[k]
        return np.asarray(r)


def krogh_interpolate(xi, yi, x, der=0, axis=0):
    """The values of the polynomial through points.

    >>> krogh_interpolate([0, 1, 2], [0, 1, 4], 1.5)
    array(2.25)
    """
    P = KroghInterpolator(xi, yi, axis)
    return P(x) if np.ndim(der) == 0 and der == 0 else P.derivative(x, der) if np.ndim(der) == 0 else P.derivatives(x, int(np.amax(der)) + 1)[der]


def approximate_taylor_polynomial(f, x, degree, scale, order=None):
    """Taylor's polynomial about a point, from values around it.

    >>> approximate_taylor_polynomial(numpy.exp, 0.0, 2, 0.1).c.round(2)
    array([0.5, 1. , 1. ])
    """
    order = degree if order is None else order
    n = order + 1
    xs = scale * np.cos(np.linspace(0, np.pi, n, endpoint=n % 1)) + x
    P = KroghInterpolator(xs, f(xs))
    d = P.derivatives(x, der=degree + 1)
    return np.poly1d([float(v) / np.prod(np.arange(1.0, k + 1)) for k, v in enumerate(d)][::-1])


def pade(an, m, n=None):
    """The quotient of polynomials whose series begins as given.

    >>> pade([1.0, 1.0, 0.5], 1)[1].c
    array([-0.5,  1. ])
    """
    an = np.asarray(an)
    n = len(an) - 1 - m if n is None else n
    if n < 0:
        raise ValueError("Order of q <m> must be smaller than len(an)-1." if m > len(an) - 1 else "Order of p <n> must be greater than 0.")
    N = m + n
    if N > len(an) - 1:
        raise ValueError("Order of q+p <m+n> must be smaller than len(an).")
    an = an[: N + 1]
    A = np.eye(N + 1, n + 1, dtype=an.dtype)
    B = np.zeros((N + 1, m), an.dtype)
    for row in range(1, m + 1):
        B[row, :row] = -an[:row][::-1]
    for row in range(m + 1, N + 1):
        B[row, :] = -an[row - m : row][::-1]
    pq = np.linalg.solve(np.hstack((A, B)), an)
    return np.poly1d(pq[: n + 1][::-1]), np.poly1d(np.r_[1.0, pq[n + 1 :]][::-1])
