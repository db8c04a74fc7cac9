"""Matrix Market's files of matrices (R. F. Boisvert, R. Pozo and K. A. Remington, NISTIR 5935, 1996)."""

import os

import numpy as np
from scipy.sparse import coo_matrix, issparse

_TYPES = {"integer": "intp", "unsigned-integer": "uint64", "real": "d", "complex": "D", "pattern": "d"}
_SYMMETRIES = ("general", "symmetric", "skew-symmetric", "hermitian")


def _opened(source, mode):
    """A binary stream, and whether it is ours to close."""
    if not isinstance(source, (str, bytes, os.PathLike)):
        return source, False
    path = os.fspath(source)
    if mode == "rb":
        for ending in ("", ".mtx", ".mtx.gz", ".mtx.bz2"):
            if os.path.isfile(path + ending):
                path += ending
                break
    elif not path.endswith(".mtx"):
        path += ".mtx"
    if path.endswith(".gz"):
        import gzip

        return gzip.open(path, mode), True
    return open(path, mode), True


def _header(stream):
    line = stream.readline()
    text = (lambda s: s.decode("latin1")) if isinstance(line, bytes) else str
    words = text(line).split()
    if len(words) != 5 or not words[0].startswith("%%MatrixMarket"):
        raise ValueError("source is not in Matrix Market format")
    form, field, symmetry = (w.lower() for w in words[2:])
    if words[1].lower() != "matrix":
        raise ValueError("Problem reading file header: " + text(line))
    line = text(stream.readline())
    while line and (line.startswith("%") or not line.strip()):
        line = text(stream.readline())
    sizes = [int(w) for w in line.split()]
    need = 2 if form == "array" else 3
    if len(sizes) != need:
        raise ValueError(f"Header line not of length {need}: " + line)
    return sizes[0], sizes[1], sizes[2] if need == 3 else sizes[0] * sizes[1], form, field, symmetry


def mminfo(source):
    """Rows, columns, entries, format, field and symmetry of a file.

    >>> import io
    >>> mminfo(io.BytesIO(b"%%MatrixMarket matrix coordinate real general\\n2 2 1\\n1 1 5\\n"))
    (2, 2, 1, 'coordinate', 'real', 'general')
    """
    stream, own = _opened(source, "rb")
    try:
        return _header(stream)
    finally:
        if own:
            stream.close()


def mmread(source):
    """The matrix of a file: an array, or a sparse matrix of coordinates.

    >>> import io
    >>> mmread(io.BytesIO(b"%%MatrixMarket matrix array integer general\\n2 1\\n5\\n6\\n"))
    array([[5],
           [6]])
    """
    stream, own = _opened(source, "rb")
    try:
        rows, columns, entries, form, field, symmetry = _header(stream)
        text = stream.read()
    finally:
        if own:
            stream.close()
    text = text.decode("latin1") if isinstance(text, bytes) else text
    words = [line.split() for line in text.split("\n") if line.strip() and not line.startswith("%")]
    if form == "array":
        return _dense(words, rows, columns, field, symmetry)
    if len(words) < entries:
        raise ValueError("'entries' in header is larger than number of entries")
    if len(words) > entries:
        raise ValueError("'entries' in header is smaller than number of entries")
    return _sparse(words, rows, columns, field, symmetry)


def _numbers(words, field):
    if field in ("integer", "unsigned-integer"):
        return np.array([int(w[0]) for w in words], dtype=_TYPES[field])
    if field == "complex":
        return np.array([complex(float(w[0]), float(w[1])) for w in words], dtype=complex)
    return np.array([float(w[0]) for w in words], dtype=float)


def _mirrored(values, symmetry):
    return {"skew-symmetric": np.negative, "hermitian": np.conj}.get(symmetry, np.array)(values)


def _dense(words, rows, columns, field, symmetry):
    a = np.zeros((rows, columns), dtype=_TYPES.get(field, "d"))
    if symmetry == "general":
        places = (np.tile(np.arange(rows), columns), np.repeat(np.arange(columns), rows))
    else:
        j, i = np.triu_indices(columns, 1 if symmetry == "skew-symmetric" else 0)
        places = i, j
    if len(words) != len(places[0]):
        raise ValueError("Parse error, did not read all lines.")
    values = _numbers(words, field)
    a[places] = values
    if symmetry != "general":
        off = places[0] != places[1]
        a[places[1][off], places[0][off]] = _mirrored(values[off], symmetry)
    return a


def _sparse(words, rows, columns, field, symmetry):
    i = np.array([int(w[0]) for w in words], dtype="intc") - 1
    j = np.array([int(w[1]) for w in words], dtype="intc") - 1
    values = np.ones(len(words), "int8") if field == "pattern" else _numbers([w[2:] for w in words], field)
    if symmetry != "general":
        off = i != j
        i, j = np.concatenate((i, j[off])), np.concatenate((j, i[off]))
        values = np.concatenate((values, _mirrored(values[off], symmetry)))
    return coo_matrix((values, (i, j)), shape=(rows, columns), dtype=_TYPES.get(field, "d"))


def _symmetry(a):
    if a.shape[0] != a.shape[1] or a.shape[0] == 0:
        return "general"
    dense = a.toarray() if issparse(a) else a
    if (dense == dense.T).all():
        return "symmetric"
    if dense.dtype.kind != "u" and (dense == -dense.T).all():
        return "skew-symmetric"
    if dense.dtype.kind == "c" and (dense == dense.conj().T).all():
        return "hermitian"
    return "general"


def mmwrite(target, a, comment="", field=None, precision=None, symmetry=None):
    """Write an array, or a sparse matrix by its coordinates.

    >>> import io
    >>> target = io.BytesIO(); mmwrite(target, [[1, 0], [0, 2]]); target.getvalue().split(b"\\n")[0]
    b'%%MatrixMarket matrix array integer symmetric'
    """
    sparse = issparse(a)
    if not sparse:
        if not isinstance(a, (list, tuple, np.ndarray)) and not hasattr(a, "__array__"):
            raise ValueError("unknown matrix type: %s" % type(a))
        a = np.asarray(a)
        if a.ndim != 2:
            raise ValueError("Expected 2 dimensional array")
        if field in ("integer", "real", "complex"):
            a = a.astype({"integer": "intp", "real": "d", "complex": "D"}[field])
    if precision is None:
        precision = 8 if a.dtype.char in "fF" else 16
    if field is None:
        field = {"i": "integer", "f": "real", "c": "complex", "u": "unsigned-integer"}.get(a.dtype.kind)
        if field is None:
            raise TypeError("unexpected dtype kind " + a.dtype.kind)
    symmetry = _symmetry(a) if symmetry is None else symmetry
    if field not in _TYPES:
        raise ValueError("unknown field type %s, must be one of %s" % (field, tuple(_TYPES)))
    if symmetry not in _SYMMETRIES:
        raise ValueError("unknown symmetry type %s, must be one of %s" % (symmetry, _SYMMETRIES))
    form = "coordinate" if sparse else "array"
    lines = [f"%%MatrixMarket matrix {form} {field} {symmetry}", *("%" + line for line in comment.split("\n"))]
    lines += _coordinates(a, field, symmetry, precision) if sparse else _columns(a, field, symmetry, precision)
    stream, own = _opened(target, "wb")
    try:
        stream.write(("\n".join(lines) + "\n").encode("latin1"))
    finally:
        if own:
            stream.close()
        else:
            stream.flush()


def _told(value, field, precision):
    if field in ("integer", "unsigned-integer"):
        return "%i" % value
    if field == "complex":
        return "%.*e %.*e" % (precision, value.real, precision, value.imag)
    return "%.*e" % (precision, value)


def _columns(a, field, symmetry, precision):
    if field == "pattern":
        raise ValueError("pattern type inconsisted with dense format")
    first = {"general": lambda j: 0, "skew-symmetric": lambda j: j + 1}.get(symmetry, lambda j: j)
    yield "%i %i" % a.shape
    for j, column in enumerate(a.T.tolist()):
        for value in column[first(j) :]:
            yield _told(value, field, precision)


def _coordinates(a, field, symmetry, precision):
    coo = a.tocoo()
    kept = np.ones(coo.nnz, bool) if symmetry == "general" else coo.row >= coo.col
    row, column, data = (v[kept].tolist() for v in (coo.row, coo.col, coo.data))
    yield "%i %i %i" % (*a.shape, len(row))
    for i, j, value in zip(row, column, data):
        yield f"{i + 1} {j + 1}" + ("" if field == "pattern" else " " + _told(value, field, precision - 1))
