"""Linear algebra: NumPy's, and more."""

from numpy.linalg import LinAlgError


class LinAlgWarning(RuntimeWarning):
    """A matrix that is nearly singular."""


def norm(a, ord=None, axis=None, keepdims=False, check_finite=True):
    """The size of a matrix or vector.

    >>> norm([3.0, 4.0])
    5.0
    """
    import numpy as np
    from scipy.linalg._checks import finite

    return np.linalg.norm(finite(a, check_finite), ord, axis, keepdims)


_PARTS = {
    "_solvers": (
        "inv", "det", "pinv", "solve", "solve_triangular", "solve_banded", "lstsq", "lu_factor", "lu", "lu_solve",
        "cholesky", "cho_factor", "cho_solve",
    ),
    "_factors": ("qr", "svd", "svdvals", "null_space", "orth"),
    "_eigen": ("eig", "eigvals", "eigh", "eigvalsh"),
    "_functions": ("expm", "sqrtm", "logm"),
    "_special_matrices": (
        "hilbert", "invhilbert", "pascal", "invpascal", "hadamard", "helmert", "companion", "leslie", "fiedler",
        "dft", "convolution_matrix", "kron", "khatri_rao", "tri", "tril", "triu", "bandwidth", "issymmetric",
        "ishermitian", "diagsvd", "toeplitz", "circulant", "hankel", "block_diag",
    ),
    "_forms": (
        "hessenberg", "schur", "rsf2csf", "rq", "polar", "ldl", "solve_sylvester", "solve_continuous_lyapunov",
        "solve_discrete_lyapunov", "solve_continuous_are", "solve_discrete_are", "solve_toeplitz",
        "matmul_toeplitz", "solve_circulant", "solveh_banded", "cholesky_banded", "cho_solve_banded", "eig_banded",
        "eigvals_banded", "eigh_tridiagonal", "eigvalsh_tridiagonal", "orthogonal_procrustes", "subspace_angles",
        "sinm", "cosm", "tanm", "sinhm", "coshm", "tanhm", "funm", "signm", "fractional_matrix_power",
        "expm_frechet", "pinvh", "qr_multiply", "solve_lyapunov",
    ),
}  # fmt: skip
_WHERE = {name: part for part, names in _PARTS.items() for name in names}
__all__ = sorted([n for n in globals() if n[0] != "_" and n != "np"] + list(_WHERE))


def __getattr__(name):
    if name in _WHERE:
        import importlib

        value = globals()[name] = getattr(importlib.import_module("scipy.linalg." + _WHERE[name]), name)
        return value
    from scipy._names import absent

    return absent(__name__, name)
