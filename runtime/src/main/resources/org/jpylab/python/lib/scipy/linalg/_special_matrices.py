"""Matrices with a name, and parts of matrices."""

import warnings

import numpy as np


def hilbert(n):
    """The Hilbert matrix 1 / (i + j + 1).

    >>> hilbert(2)
    array([[1.        , 0.5       ],
           [0.5       , 0.33333333]])
    """
    i = np.arange(n)
    return 1.0 / (1 + i + i[:, None])


def invhilbert(n, exact=False):
    """The inverse of the Hilbert matrix, which is whole.

    >>> invhilbert(2)
    array([[ 4., -6.],
           [-6., 12.]])
    """
    from math import comb

    rows = [
        [
            (-1) ** (i + j) * (i + j + 1) * comb(n + i, n - j - 1) * comb(n + j, n - i - 1) * comb(i + j, i) ** 2
            for j in range(n)
        ]
        for i in range(n)
    ]
    return np.array(rows, dtype=(np.int64 if n <= 14 else object) if exact else float)


def pascal(n, kind="symmetric", exact=True):
    """The Pascal matrix of binomial coefficients.

    >>> pascal(3)
    array([[1, 1, 1],
           [1, 2, 3],
           [1, 3, 6]], dtype=uint64)
    """
    from math import comb

    if kind not in ("symmetric", "lower", "upper"):
        raise ValueError("kind must be 'symmetric', 'lower', or 'upper'")
    dtype = float if not exact else object if n >= 35 else np.uint64
    lower = np.array([[comb(i, j) for j in range(n)] for i in range(n)], dtype=dtype)
    if kind == "symmetric":
        return np.array([[comb(i + j, i) for j in range(n)] for i in range(n)], dtype=dtype)
    return lower if kind == "lower" else lower.T


def invpascal(n, kind="symmetric", exact=True):
    """The inverse of the Pascal matrix."""
    signs = (-1) ** np.arange(n)
    lower = pascal(n, "lower", exact).astype(object if n > 34 else np.int64 if exact else float)
    inverse = signs[:, None] * lower * signs
    if kind == "symmetric":
        return np.dot(inverse.T, inverse)
    if kind not in ("lower", "upper"):
        raise ValueError("'kind' must be 'symmetric', 'lower' or 'upper'.")
    return inverse if kind == "lower" else inverse.T


def hadamard(n, dtype=int):
    """The Hadamard matrix of a size that is a power of two (Sylvester's construction).

    >>> hadamard(2)
    array([[ 1,  1],
           [ 1, -1]])
    """
    n = int(n)
    if n < 1 or n & (n - 1):
        raise ValueError("n must be an positive integer, and n must be a power of 2")
    h = np.array([[1]], dtype=dtype)
    while len(h) < n:
        h = np.vstack([np.hstack([h, h]), np.hstack([h, -h])])
    return h


def helmert(n, full=False):
    """The Helmert matrix, whose rows are orthonormal contrasts."""
    h = np.tril(np.ones((n, n)), -1) - np.diag(np.arange(n, dtype=float))
    h[0] = 1
    d = np.arange(n, dtype=float) * np.arange(1, n + 1)
    d[0] = n
    h = h / np.sqrt(d)[:, None]
    return h if full else h[1:]


def companion(a):
    """The companion matrix, whose eigenvalues are the roots of a polynomial.

    >>> companion([1, -10, 31])
    array([[ 10., -31.],
           [  1.,   0.]])
    """
    a = np.atleast_1d(a)
    if a.ndim != 1:
        raise ValueError("Incorrect shape for `a`.  `a` must be one-dimensional.")
    if a.size < 2:
        raise ValueError("The length of `a` must be at least 2.")
    if a[0] == 0:
        raise ValueError("The first coefficient in `a` must not be zero.")
    first = -a[1:] / (1.0 * a[0])
    c = np.zeros((len(a) - 1, len(a) - 1), dtype=first.dtype)
    c[0] = first
    c[np.arange(1, len(a) - 1), np.arange(len(a) - 2)] = 1
    return c


def leslie(f, s):
    """The Leslie matrix of a population, from fertilities and survivals.

    >>> leslie([0.1, 2.0], [0.2])
    array([[0.1, 2. ],
           [0.2, 0. ]])
    """
    f, s = np.atleast_1d(f), np.atleast_1d(s)
    if f.ndim != 1:
        raise ValueError("Incorrect shape for f.  f must be 1D")
    if s.ndim != 1:
        raise ValueError("Incorrect shape for s.  s must be 1D")
    if f.size != s.size + 1:
        raise ValueError("Incorrect lengths for f and s.  The length of s must be one less than the length of f.")
    if s.size == 0:
        raise ValueError("The length of s must be at least 1.")
    a = np.zeros((f.size, f.size), dtype=(f[0] + s[0]).dtype)
    a[0] = f
    a[np.arange(1, f.size), np.arange(f.size - 1)] = s
    return a


def fiedler(a):
    """The matrix of absolute differences.

    >>> fiedler([1, 4, 6])
    array([[0, 3, 5],
           [3, 0, 2],
           [5, 2, 0]])
    """
    a = np.atleast_1d(a)
    if a.ndim != 1:
        raise ValueError("Input 'a' must be a 1D array.")
    return np.array([]) if a.size == 0 else np.array([[0.0]]) if a.size == 1 else np.abs(a[:, None] - a)


def dft(n, scale=None):
    """The matrix of the discrete Fourier transform."""
    if scale not in (None, "sqrtn", "n"):
        raise ValueError(f"scale must be None, 'sqrtn', or 'n'; {scale!r} is not valid.")
    omegas = np.exp(-2j * np.pi * np.arange(n) / n).reshape(-1, 1)
    m = omegas ** np.arange(n)
    return m / np.sqrt(n) if scale == "sqrtn" else m / n if scale == "n" else m


def convolution_matrix(a, n, mode="full"):
    """The matrix whose product with a vector of length n is a convolution with a.

    >>> convolution_matrix([1, 2], 2)
    array([[1, 0],
           [2, 1],
           [0, 2]])
    """
    if n <= 0:
        raise ValueError("n must be a positive integer.")
    a = np.asarray(a)
    if a.ndim != 1:
        raise ValueError("convolution_matrix expects a one-dimensional array as input")
    if a.size == 0:
        raise ValueError("len(a) must be at least 1.")
    if mode not in ("full", "valid", "same"):
        raise ValueError("'mode' argument must be one of ('full', 'valid', 'same')")
    m = np.zeros((len(a) + n - 1, n), dtype=a.dtype)
    for k in range(n):
        m[k : k + len(a), k] = a
    if mode == "full":
        return m
    short, long = min(n, len(a)), max(n, len(a))
    start = (short - 1) // 2 if mode == "same" else short - 1
    return m[start : start + (long if mode == "same" else long - short + 1)]


def kron(a, b):
    """The Kronecker product of two matrices.

    >>> kron([[1, 2]], [[1], [1]])
    array([[1, 2],
           [1, 2]])
    """
    return np.kron(np.atleast_2d(a), np.atleast_2d(b))


def khatri_rao(a, b):
    """The Kronecker products of columns."""
    a, b = np.asarray(a), np.asarray(b)
    if a.ndim != 2 or b.ndim != 2:
        raise ValueError("The both arrays should be 2-dimensional.")
    if a.shape[1] != b.shape[1]:
        raise ValueError("The number of columns for both arrays should be equal.")
    return (a[:, None, :] * b[None, :, :]).reshape(-1, a.shape[1])


def tri(N, M=None, k=0, dtype=None):
    """Ones on and below a diagonal."""
    warnings.warn("'tri'/'tril/'triu' are deprecated as of SciPy 1.10.0", DeprecationWarning, stacklevel=2)
    return np.tri(N, M, k, bool if dtype is None else dtype)


def tril(m, k=0):
    """The matrix without what is above a diagonal."""
    return np.tril(m, k)


def triu(m, k=0):
    """The matrix without what is below a diagonal."""
    return np.triu(m, k)


def bandwidth(a):
    """How many diagonals below and above the main one hold more than zeros.

    >>> bandwidth([[1, 2], [0, 1]])
    (0, 1)
    """
    rows, columns = np.nonzero(np.asarray(a))
    if not len(rows):
        return 0, 0
    return max(0, int((rows - columns).max())), max(0, int((columns - rows).max()))


def issymmetric(a, atol=None, rtol=None):
    """Whether a matrix is its own transpose.

    >>> issymmetric([[1, 2], [2, 1]])
    True
    """
    a = np.asarray(a)
    return _same(a, a.T, atol, rtol)


def ishermitian(a, atol=None, rtol=None):
    """Whether a matrix is its own conjugate transpose."""
    a = np.asarray(a)
    return _same(a, a.conj().T, atol, rtol)


def _same(a, b, atol, rtol):
    if a.ndim != 2:
        raise ValueError("Input array must be a 2D array")
    if a.shape[0] != a.shape[1]:
        return False
    if atol or rtol:
        return bool(np.allclose(a, b, atol=atol or 0.0, rtol=rtol or 0.0))
    return bool((a == b).all())


def diagsvd(s, M, N):
    """The diagonal matrix of singular values."""
    s = np.asarray(s)
    if len(s) not in (M, N):
        raise ValueError("Length of s must be M or N.")
    m = np.zeros((M, N), dtype=s.dtype)
    m[np.arange(len(s)), np.arange(len(s))] = s
    return m


def toeplitz(c, r=None):
    """The matrix with constant diagonals.

    >>> toeplitz([1, 2, 3])
    array([[1, 2, 3],
           [2, 1, 2],
           [3, 2, 1]])
    """
    c = np.asarray(c).ravel()
    r = c.conjugate() if r is None else np.asarray(r).ravel()
    values = np.concatenate((c[::-1], r[1:]))
    i, j = np.ogrid[0 : len(c), 0 : len(r)]
    return values[len(c) - 1 - i + j]


def circulant(c):
    """The matrix whose columns are the first one, rotated.

    >>> circulant([1, 2])
    array([[1, 2],
           [2, 1]])
    """
    c = np.asarray(c).ravel()
    i, j = np.ogrid[0 : len(c), 0 : len(c)]
    return c[(i - j) % len(c)]


def hankel(c, r=None):
    """The matrix with constant anti-diagonals.

    >>> hankel([1, 2])
    array([[1, 2],
           [2, 0]])
    """
    c = np.asarray(c).ravel()
    r = np.zeros_like(c) if r is None else np.asarray(r).ravel()
    values = np.concatenate((c, r[1:]))
    i, j = np.ogrid[0 : len(c), 0 : len(r)]
    return values[i + j]


def block_diag(*arrs):
    """Matrices along the diagonal.

    >>> block_diag([[1]], [[2, 3]])
    array([[1, 0, 0],
           [0, 2, 3]])
    """
    arrs = [np.atleast_2d(a) for a in arrs or ([],)]
    bad = [k for k, a in enumerate(arrs) if a.ndim > 2]
    if bad:
        raise ValueError("arguments in the following positions have dimension greater than 2: %s" % bad)
    out = np.zeros(np.sum([a.shape for a in arrs], axis=0), dtype=np.result_type(*[a.dtype for a in arrs]))
    i = j = 0
    for a in arrs:
        out[i : i + a.shape[0], j : j + a.shape[1]] = a
        i, j = i + a.shape[0], j + a.shape[1]
    return out
