"""Linear algebra of sparse matrices."""

from scipy.sparse.linalg._direct import (
    MatrixRankWarning, SuperLU, factorized, inv, spilu, splu, spsolve, spsolve_triangular, use_solver,
)  # fmt: skip
from scipy.sparse.linalg._eigen import ArpackError, ArpackNoConvergence, eigs, eigsh, lobpcg, svds
from scipy.sparse.linalg._functions import expm, expm_multiply, norm, onenormest
from scipy.sparse.linalg._interface import LinearOperator, aslinearoperator
from scipy.sparse.linalg._iterative import bicg, bicgstab, cg, cgs, gcrotmk, gmres, lgmres, minres, qmr, tfqmr
from scipy.sparse.linalg._least_squares import lsmr, lsqr


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
