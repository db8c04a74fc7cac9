"""Sparse matrices made of diagonals, blocks, products and random numbers."""

import numpy as np
from scipy.sparse._base import is_scalar, issparse
from scipy.sparse._compressed import csc_matrix, csr_matrix
from scipy.sparse._places import bsr_matrix, coo_matrix, dia_matrix


def eye(m, n=None, k=0, dtype=float, format=None):
    """Ones on a diagonal.

    >>> eye(2).toarray()
    array([[1., 0.],
           [0., 1.]])
    """
    m, n = int(m), int(m if n is None else n)
    length = max(0, min(m + min(k, 0), n - max(k, 0)))
    if format in ("csr", "csc", "coo"):
        i = np.arange(length)
        return coo_matrix((np.ones(length, dtype), (i - min(k, 0), i + max(k, 0))), shape=(m, n)).asformat(format)
    return dia_matrix((np.ones((1, max(0, min(m + k, n))), dtype), [k]), shape=(m, n)).asformat(format)


def identity(n, dtype="d", format=None):
    """The identity.

    >>> identity(2).nnz
    2
    """
    return eye(n, dtype=dtype, format=format)


def diags(diagonals, offsets=0, shape=None, format=None, dtype=None):
    """A matrix of diagonals.

    >>> diags([1, -2, 1], [-1, 0, 1], shape=(3, 3)).toarray()
    array([[-2.,  1.,  0.],
           [ 1., -2.,  1.],
           [ 0.,  1., -2.]])
    """
    if is_scalar(offsets):
        if len(diagonals) == 0 or is_scalar(diagonals[0]):
            diagonals = [np.atleast_1d(diagonals)]
        else:
            raise ValueError("Different number of diagonals and offsets.") if len(diagonals) != 1 else None
    else:
        diagonals = list(map(np.atleast_1d, diagonals))
    diagonals = [np.atleast_1d(d) for d in diagonals]
    offsets = np.atleast_1d(offsets)
    if len(diagonals) != len(offsets):
        raise ValueError("Different number of diagonals and offsets.")
    if shape is None:
        n = len(diagonals[0]) + abs(int(offsets[0]))
        shape = n, n
    m, n = shape
    if dtype is None:
        dtype = np.result_type(*[d.dtype for d in diagonals])
        dtype = np.result_type(dtype, float) if dtype.kind in "biu" else dtype
    width = max([min(m + int(k), n) + max(0, -0) for k in offsets] + [0])
    width = max(0, width)
    data = np.zeros((len(offsets), width), dtype)
    for j, (d, k) in enumerate(zip(diagonals, offsets.tolist())):
        length = min(m + k, n) - max(0, k)
        if length < 0:
            raise ValueError("Offset %d (index %d) out of bounds" % (k, j))
        start = max(0, k)
        try:
            data[j, start : start + length] = d[..., :length]
        except ValueError as error:
            if len(d) != length and len(d) != 1:
                raise ValueError(
                    "Diagonal length (index %d: %d at offset %d) does not agree with matrix size (%d, %d)." % (j, len(d), k, m, n)
                ) from error
            raise
    return dia_matrix((data, offsets), shape=(m, n)).asformat(format)


def spdiags(data, diags, m=None, n=None, format=None):
    """A matrix of diagonals, whose elements stand in the columns they go to.

    >>> spdiags([[1, 2, 3]], 0, 3, 3).toarray()
    array([[1, 0, 0],
           [0, 2, 0],
           [0, 0, 3]])
    """
    if m is None and n is None:
        m = n = len(data[0])
    elif n is None:
        m, n = m
    return dia_matrix((data, diags), shape=(m, n)).asformat(format)


def kron(A, B, format=None):
    """The Kronecker product.

    >>> kron([[1, 2]], [[1], [1]]).toarray()
    array([[1, 2],
           [1, 2]])
    """
    B = coo_matrix(B)
    if (format is None or format == "bsr") and 2 * B.nnz >= B.shape[0] * B.shape[1]:
        A = csr_matrix(A)
        shape = A.shape[0] * B.shape[0], A.shape[1] * B.shape[1]
        if A.nnz and B.nnz:
            return bsr_matrix((A.data[:, None, None] * B.toarray(), A.indices, A.indptr), shape=shape)
        return coo_matrix(shape)
    A = coo_matrix(A)
    shape = A.shape[0] * B.shape[0], A.shape[1] * B.shape[1]
    row = (A.row[:, None] * B.shape[0] + B.row).ravel()
    col = (A.col[:, None] * B.shape[1] + B.col).ravel()
    return coo_matrix(((A.data[:, None] * B.data).ravel(), (row, col)), shape=shape).asformat(format)


def kronsum(A, B, format=None):
    """The Kronecker sum of two square matrices.

    >>> kronsum([[1]], [[2, 0], [0, 3]]).toarray()
    array([[3., 0.],
           [0., 4.]])
    """
    A, B = coo_matrix(A), coo_matrix(B)
    if A.shape[0] != A.shape[1]:
        raise ValueError("A is not square")
    if B.shape[0] != B.shape[1]:
        raise ValueError("B is not square")
    kind = np.result_type(A.dtype, B.dtype, float)
    return (kron(eye(B.shape[0], dtype=kind), A) + kron(B, eye(A.shape[0], dtype=kind))).asformat(format)


def bmat(blocks, format=None, dtype=None):
    """A matrix of blocks, where None stands for zeros.

    >>> bmat([[eye(1), None], [None, [[2.0]]]]).toarray()
    array([[1., 0.],
           [0., 2.]])
    """
    rows = [list(line) for line in blocks]
    M, N = len(rows), len(rows[0])
    parts = {(i, j): b if issparse(b) else coo_matrix(b) for i, line in enumerate(rows) for j, b in enumerate(line) if b is not None}
    heights, widths = [0] * M, [0] * N
    for (i, j), b in parts.items():
        if heights[i] not in (0, b.shape[0]):
            raise ValueError(f"blocks[{i},:] has incompatible row dimensions. Got blocks[{i},{j}].shape[0] == {b.shape[0]}, expected {heights[i]}.")
        if widths[j] not in (0, b.shape[1]):
            raise ValueError(f"blocks[:,{j}] has incompatible column dimensions. Got blocks[{i},{j}].shape[1] == {b.shape[1]}, expected {widths[j]}.")
        heights[i], widths[j] = b.shape
    down, across = np.concatenate(([0], np.cumsum(heights))), np.concatenate(([0], np.cumsum(widths)))
    kind = np.result_type(*[b.dtype for b in parts.values()]) if parts and dtype is None else dtype or float
    coos = [(b.tocoo(), i, j) for (i, j), b in sorted(parts.items(), key=lambda p: p[0])]
    data = np.concatenate([c.data for c, _, _ in coos] or [np.zeros(0)]).astype(kind)
    row = np.concatenate([c.row + down[i] for c, i, _ in coos] or [np.zeros(0, int)])
    col = np.concatenate([c.col + across[j] for c, _, j in coos] or [np.zeros(0, int)])
    made = coo_matrix((data, (row, col)), shape=(int(down[-1]), int(across[-1])))
    formats = {getattr(b, "format", None) for b in parts.values()}
    if format is None and (N == 1 and formats == {"csr"} or M == 1 and formats == {"csc"}):
        format = formats.pop()
    return made.asformat(format)


def hstack(blocks, format=None, dtype=None):
    """Matrices side by side.

    >>> hstack([eye(1), eye(1)]).toarray()
    array([[1., 1.]])
    """
    return bmat([list(blocks)], format, dtype)


def vstack(blocks, format=None, dtype=None):
    """Matrices below each other.

    >>> vstack([eye(1), eye(1)]).shape
    (2, 1)
    """
    return bmat([[b] for b in blocks], format, dtype)


def block_diag(mats, format=None, dtype=None):
    """Matrices along the diagonal.

    >>> block_diag([[[1, 2]], [[3]]]).toarray()
    array([[1, 2, 0],
           [0, 0, 3]])
    """
    mats = [m if issparse(m) else coo_matrix(np.atleast_2d(m)) for m in mats]
    return bmat([[m if i == j else None for j in range(len(mats))] for i, m in enumerate(mats)], format or "coo", dtype)


def random(m, n, density=0.01, format="coo", dtype=None, random_state=None, data_rvs=None):
    """A matrix with random entries at random places.

    >>> random(10, 10, 0.1, random_state=1).nnz
    10
    """
    if density < 0 or density > 1:
        raise ValueError("density expected to be 0 <= density <= 1")
    state = random_state if hasattr(random_state, "choice") else np.random.mtrand._rand if random_state is None else np.random.RandomState(random_state)
    kind = np.dtype(float if dtype is None else dtype)
    k = int(round(density * m * n))
    places = state.choice(m * n, size=k, replace=False)
    if data_rvs is not None:
        values = data_rvs(k)
    elif kind.kind in "iu":
        bounds = np.iinfo(kind)
        draw = state.randint if hasattr(state, "randint") else state.integers
        values = draw(bounds.min, bounds.max, size=k, dtype=kind)
    elif kind.kind == "c":
        values = state.uniform(size=k) + state.uniform(size=k) * 1j
    else:
        values = state.uniform(size=k)
    return coo_matrix((np.asarray(values).astype(kind, copy=False), (places % m, places // m)), shape=(m, n)).asformat(format)


def rand(m, n, density=0.01, format="coo", dtype=None, random_state=None):
    """A matrix with uniformly distributed entries at random places.

    >>> rand(4, 4, 0.25, random_state=1).nnz
    4
    """
    return random(m, n, density, format, dtype, random_state)


def find(A):
    """Rows, columns and values of the entries other than zero.

    >>> find(csr_matrix([[0, 5], [7, 0]]))
    (array([1, 0], dtype=int32), array([0, 1], dtype=int32), array([7, 5]))
    """
    A = coo_matrix(A, copy=True)
    A.sum_duplicates()
    kept = A.data != 0
    return A.row[kept], A.col[kept], A.data[kept]


def _triangle(A, k, format, kept):
    A = coo_matrix(A)
    chosen = kept(A.row + k, A.col)
    return coo_matrix((A.data[chosen], (A.row[chosen], A.col[chosen])), shape=A.shape).asformat(format)


def tril(A, k=0, format=None):
    """The entries on and below a diagonal.

    >>> tril(csr_matrix([[1, 2], [3, 4]])).toarray()
    array([[1, 0],
           [3, 4]])
    """
    return _triangle(A, k, format, np.greater_equal)


def triu(A, k=0, format=None):
    """The entries on and above a diagonal.

    >>> triu(csr_matrix([[1, 2], [3, 4]])).toarray()
    array([[1, 2],
           [0, 4]])
    """
    return _triangle(A, k, format, np.less_equal)


def save_npz(file, matrix, compressed=True):
    """Writes a sparse matrix into an archive of arrays."""
    arrays = {"format": matrix.format.encode("ascii"), "shape": matrix.shape, "data": matrix.data}
    if matrix.format in ("csc", "csr", "bsr"):
        arrays.update(indices=matrix.indices, indptr=matrix.indptr)
    elif matrix.format == "dia":
        arrays.update(offsets=matrix.offsets)
    elif matrix.format == "coo":
        arrays.update(row=matrix.row, col=matrix.col)
    else:
        raise NotImplementedError(f"Save is not implemented for sparse matrix of format {matrix.format}.")
    (np.savez_compressed if compressed else np.savez)(file, **arrays)


def load_npz(file):
    """The sparse matrix in an archive that save_npz wrote."""
    with np.load(file) as loaded:
        try:
            format = loaded["format"].item()
        except KeyError as error:
            raise ValueError(f"The file {file} does not contain a sparse matrix.") from error
        format = format.decode("ascii") if isinstance(format, bytes) else format
        shape, data = tuple(loaded["shape"].tolist()), loaded["data"]
        if format == "dia":
            return dia_matrix((data, loaded["offsets"]), shape=shape)
        if format == "coo":
            return coo_matrix((data, (loaded["row"], loaded["col"])), shape=shape)
        kind = {"csr": csr_matrix, "csc": csc_matrix, "bsr": bsr_matrix}[format]
        return kind((data, loaded["indices"], loaded["indptr"]), shape=shape)
