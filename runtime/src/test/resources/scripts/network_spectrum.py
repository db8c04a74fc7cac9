# eigenvalues of a random network and its steady state
import numpy as np
from numpy.linalg import cond, det, eig, eigh, inv, matrix_rank, norm, solve

rng = np.random.RandomState(4)
N, g = 60, 0.8
W = g*rng.randn(N, N)/np.sqrt(N)
lam, vec = eig(W)
print(lam.dtype, 'spectral radius %.4f' % np.abs(lam).max())
print('complex pairs:', np.sum(lam.imag > 1e-12), 'trace %.5f = %.5f' % (lam.sum().real, W.trace()))
print('eigenvectors hold:', np.allclose(W @ vec, vec*lam))
h = rng.rand(N)
x = solve(np.eye(N) - W, h)
print('steady state norm %.4f, residual ok: %s' % (norm(x), norm(x - W @ x - h) < 1e-10))
S = (W + W.T)/2
values, vectors = eigh(S)
print(np.round(values[[0, -1]], 4), np.allclose(vectors.T @ vectors, np.eye(N)))
A = np.array([[4.0, 1], [2, 3]])
print(inv(A), det(A).round(6), cond(A).round(4), matrix_rank(A))
print(norm(A), norm(A, 1), norm(A, np.inf), norm(A[0]))
q, r = np.linalg.qr(A)
print(np.allclose(q @ r, A), np.allclose(np.abs(np.diag(r)), [4.47213595, 2.23606798]))
L = np.linalg.cholesky(A @ A.T)
print(L.round(4))
print(np.linalg.matrix_power(A, 3), np.kron([1, 2], [1, 1]), np.vdot([1, 2], [3, 4]))
try:
    inv(np.zeros((2, 2)))
except np.linalg.LinAlgError as e:
    print('LinAlgError:', e)
