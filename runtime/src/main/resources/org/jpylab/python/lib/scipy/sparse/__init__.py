"""Matrices of which only entries other than zero are stored."""

from scipy.sparse._base import SparseEfficiencyWarning, SparseWarning, issparse, isspmatrix, spmatrix
from scipy.sparse._compressed import csc_matrix, csr_matrix
from scipy.sparse._construct import (
    block_diag, bmat, diags, eye, find, hstack, identity, kron, kronsum, load_npz, rand, random, save_npz, spdiags, tril,
    triu, vstack,
)  # fmt: skip
from scipy.sparse._places import bsr_matrix, coo_matrix, dia_matrix, dok_matrix, lil_matrix


class _Array:
    """What differs between sparse arrays and sparse matrices: * multiplies elements, sums have one dimension."""

    _is_array = True


def _array_of(kind):
    name = kind.format + "_array"
    return type(name, (_Array, kind), {"__module__": __name__, "__doc__": f"A sparse array in the format {kind.format}."})


bsr_array, coo_array, csc_array, csr_array, dia_array, dok_array, lil_array = map(
    _array_of, (bsr_matrix, coo_matrix, csc_matrix, csr_matrix, dia_matrix, dok_matrix, lil_matrix)
)


def _tells(kind):
    def tell(x):
        return isinstance(x, kind)

    tell.__name__, tell.__doc__ = "isspmatrix_" + kind.format, f"Whether something is a {kind.__name__}."
    return tell


isspmatrix_bsr, isspmatrix_coo, isspmatrix_csc, isspmatrix_csr, isspmatrix_dia, isspmatrix_dok, isspmatrix_lil = map(
    _tells, (bsr_matrix, coo_matrix, csc_matrix, csr_matrix, dia_matrix, dok_matrix, lil_matrix)
)


def __getattr__(name):
    if name in ("linalg", "csgraph"):
        import importlib

        return importlib.import_module("scipy.sparse." + name)
    from scipy._names import absent

    return absent(__name__, name)
