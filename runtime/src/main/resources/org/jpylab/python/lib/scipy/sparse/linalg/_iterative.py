"""Systems solved by iteration, with nothing but products (Barrett et al., Templates, SIAM, 1994)."""

import numpy as np
from scipy.sparse.linalg._interface import aslinearoperator


class _System:
    """A system made ready: operator, preconditioner, right-hand side, first guess, bound of the residual."""

    def __init__(self, A, b, x0, tol, atol, maxiter, M, callback):
        self.A = aslinearoperator(A if hasattr(A, "dtype") or hasattr(A, "matvec") else np.asarray(A))
        if self.A.shape[0] != self.A.shape[1]:
            raise ValueError(f"expected square matrix, but got shape={self.A.shape}")
        b = np.asanyarray(b)
        if b.shape not in ((self.A.shape[0],), (self.A.shape[0], 1)):
            raise ValueError("A and b have incompatible dimensions")
        kind = np.result_type(self.A.dtype, b.dtype, float)
        self.b = np.asarray(b, kind).ravel()
        self.x = np.zeros_like(self.b) if x0 is None else np.array(x0, kind).ravel()
        identity = M is None
        M = None if identity else aslinearoperator(M)
        self.precondition = (lambda v: v) if identity else M.matvec
        self.precondition_turned = (lambda v: v) if identity else M.rmatvec
        absolute = 0.0 if atol in (None, "legacy") else float(atol)
        self.bound = max(absolute, float(tol) * float(np.linalg.norm(self.b)))
        self.limit = len(self.b) * 10 if maxiter is None else maxiter
        self.callback = callback

    def residual(self):
        return self.b - self.A.matvec(self.x) if self.x.any() else self.b.copy()

    def tell(self):
        if self.callback is not None:
            self.callback(self.x)

    def zero(self):
        return not self.b.any()


def _size(v):
    return float(np.linalg.norm(v))


def cg(A, b, x0=None, tol=1e-05, maxiter=None, M=None, callback=None, atol=None):
    """The solution of a positive definite system by conjugate gradients, and 0 on success.

    >>> cg(numpy.array([[4.0, 1.0], [1.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.0909, 0.6364])
    """
    s = _System(A, b, x0, tol, atol, maxiter, M, callback)
    if s.zero():
        return s.b, 0
    r, p, before = s.residual(), None, 1.0
    for _ in range(s.limit):
        if _size(r) <= s.bound:
            return s.x, 0
        z = s.precondition(r)
        rho = np.vdot(r, z)
        p = z.copy() if p is None else z + rho / before * p
        q = s.A.matvec(p)
        alpha = rho / np.vdot(p, q)
        s.x = s.x + alpha * p
        r = r - alpha * q
        before = rho
        s.tell()
    return s.x, 0 if _size(r) <= s.bound else s.limit


def bicg(A, b, x0=None, tol=1e-05, maxiter=None, M=None, callback=None, atol=None):
    """The solution of a system by biconjugate gradients, and 0 on success.

    >>> bicg(numpy.array([[4.0, 1.0], [2.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.1, 0.6])
    """
    s = _System(A, b, x0, tol, atol, maxiter, M, callback)
    if s.zero():
        return s.b, 0
    r = s.residual()
    shadow, p, q, before = r.copy(), 0, 0, 1.0
    for k in range(s.limit):
        if _size(r) <= s.bound:
            return s.x, 0
        z, w = s.precondition(r), s.precondition_turned(shadow)
        rho = np.vdot(shadow, z)
        if rho == 0:
            return s.x, -10
        beta = rho / before if k else 0.0
        p, q = z + beta * p, w + np.conj(beta) * q
        Ap, Aq = s.A.matvec(p), s.A.rmatvec(q)
        alpha = rho / np.vdot(q, Ap)
        s.x = s.x + alpha * p
        r, shadow = r - alpha * Ap, shadow - np.conj(alpha) * Aq
        before = rho
        s.tell()
    return s.x, 0 if _size(r) <= s.bound else s.limit


def cgs(A, b, x0=None, tol=1e-05, maxiter=None, M=None, callback=None, atol=None):
    """The solution of a system by squared conjugate gradients, and 0 on success.

    >>> cgs(numpy.array([[4.0, 1.0], [2.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.1, 0.6])
    """
    s = _System(A, b, x0, tol, atol, maxiter, M, callback)
    if s.zero():
        return s.b, 0
    r = s.residual()
    shadow, p, q, before = r.copy(), 0, 0, 1.0
    for k in range(s.limit):
        if _size(r) <= s.bound:
            return s.x, 0
        rho = np.vdot(shadow, r)
        if rho == 0:
            return s.x, -10
        beta = rho / before if k else 0.0
        u = r + beta * q
        p = u + beta * (q + beta * p)
        v = s.A.matvec(s.precondition(p))
        alpha = rho / np.vdot(shadow, v)
        q = u - alpha * v
        step = s.precondition(u + q)
        s.x = s.x + alpha * step
        r = r - alpha * s.A.matvec(step)
        before = rho
        s.tell()
    return s.x, 0 if _size(r) <= s.bound else s.limit


def bicgstab(A, b, x0=None, tol=1e-05, maxiter=None, M=None, callback=None, atol=None):
    """The solution of a system by stabilized biconjugate gradients, and 0 on success.

    >>> bicgstab(numpy.array([[4.0, 1.0], [2.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.1, 0.6])
    """
    s = _System(A, b, x0, tol, atol, maxiter, M, callback)
    if s.zero():
        return s.b, 0
    r = s.residual()
    shadow, p, v = r.copy(), 0, 0
    before = alpha = omega = 1.0
    for k in range(s.limit):
        if _size(r) <= s.bound:
            return s.x, 0
        rho = np.vdot(shadow, r)
        if rho == 0:
            return s.x, -10
        p = r.copy() if k == 0 else r + rho / before * (alpha / omega) * (p - omega * v)
        direction = s.precondition(p)
        v = s.A.matvec(direction)
        alpha = rho / np.vdot(shadow, v)
        half = r - alpha * v
        if _size(half) <= s.bound:
            s.x = s.x + alpha * direction
            s.tell()
            return s.x, 0
        other = s.precondition(half)
        t = s.A.matvec(other)
        omega = np.vdot(t, half) / np.vdot(t, t)
        s.x = s.x + alpha * direction + omega * other
        r = half - omega * t
        before = rho
        s.tell()
        if omega == 0:
            return s.x, -11
    return s.x, 0 if _size(r) <= s.bound else s.limit


def _cycle(s, r, restart, told):
    """One round of GMRES (Saad and Schultz, SIAM J. Sci. Stat. Comput. 7, 1986); the new x."""
    beta = _size(r)
    basis, H = [r / beta], np.zeros((restart + 1, restart), s.b.dtype)
    turns, g = [], np.zeros(restart + 1, s.b.dtype)
    g[0] = beta
    for j in range(restart):
        w = s.A.matvec(s.precondition(basis[j]))
        for i, v in enumerate(basis):
            H[i, j] = np.vdot(v, w)
            w = w - H[i, j] * v
        H[j + 1, j] = length = _size(w)
        for i, (c, d) in enumerate(turns):
            H[i, j], H[i + 1, j] = np.conj(c) * H[i, j] + np.conj(d) * H[i + 1, j], -d * H[i, j] + c * H[i + 1, j]
        size = np.sqrt(abs(H[j, j]) ** 2 + length**2)
        if size == 0:
            break
        c, d = H[j, j] / size, length / size
        turns.append((c, d))
        H[j, j], H[j + 1, j] = size, 0
        g[j], g[j + 1] = np.conj(c) * g[j], -d * g[j]
        told(abs(g[j + 1]))
        if abs(g[j + 1]) <= s.bound or length == 0:
            break
        basis.append(w / length)
    k = len(turns)
    y = np.linalg.solve(np.triu(H[:k, :k]), g[:k]) if k else np.zeros(0)
    step = sum((c * v for c, v in zip(y, basis)), np.zeros_like(s.b))
    return s.x + s.precondition(step)


def gmres(A, b, x0=None, tol=1e-05, restart=None, maxiter=None, M=None, callback=None, restrt=None, atol=None, callback_type=None):
    """The solution of a system by generalized minimal residuals, and 0 on success.

    >>> gmres(numpy.array([[4.0, 1.0], [2.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.1, 0.6])
    """
    if restrt is not None:
        restart = restrt
    s = _System(A, b, x0, tol, atol, maxiter, M, callback)
    if s.zero():
        return s.b, 0
    restart = min(20 if restart is None else restart, len(s.b))
    size = _size(s.b)
    told = (lambda r: callback(r / size)) if callback is not None and callback_type in (None, "legacy", "pr_norm") else lambda r: None
    for _ in range(s.limit):
        r = s.residual()
        if _size(r) <= s.bound:
            return s.x, 0
        s.x = _cycle(s, r, restart, told)
        if callback_type == "x":
            s.tell()
    return s.x, 0 if _size(s.residual()) <= s.bound else s.limit


def lgmres(A, b, x0=None, tol=1e-05, maxiter=1000, M=None, callback=None, inner_m=30, outer_k=3, outer_v=None, store_outer_Av=True, prepend_outer_v=False, atol=None):  # fmt: skip
    """The solution of a system by restarted minimal residuals, and 0 on success.

    >>> lgmres(numpy.array([[4.0, 1.0], [2.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.1, 0.6])
    """
    return gmres(A, b, x0, tol, inner_m + outer_k, maxiter, M, callback, atol=tol if atol is None else atol, callback_type="x")


def gcrotmk(A, b, x0=None, tol=1e-05, maxiter=1000, M=None, callback=None, m=20, k=None, CU=None, discard_C=False, truncate="oldest", atol=None):  # fmt: skip
    """The solution of a system by restarted minimal residuals, and 0 on success.

    >>> gcrotmk(numpy.array([[4.0, 1.0], [2.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.1, 0.6])
    """
    return gmres(A, b, x0, tol, m + (m if k is None else k), maxiter, M, callback, atol=tol if atol is None else atol, callback_type="x")


def minres(A, b, x0=None, shift=0.0, tol=1e-05, maxiter=None, M=None, callback=None, show=False, check=False):
    """The solution of a symmetric system by minimal residuals (Paige and Saunders, SIAM J. Numer. Anal. 12, 1975).

    >>> minres(numpy.array([[4.0, 1.0], [1.0, -3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([ 0.3846, -0.5385])
    """
    s = _System(A, b, x0, tol, None, maxiter if maxiter is not None else 5 * np.shape(b)[0], M, callback)
    if s.zero():
        return s.b, 0
    v = s.b - s.A.matvec(s.x) + shift * s.x
    v_before = w = w_before = np.zeros_like(v)
    z = s.precondition(v)
    gamma, gamma_before = np.sqrt(np.vdot(z, v).real), 1.0
    eta, c, c_before, d, d_before = gamma, 1.0, 1.0, 0.0, 0.0
    for _ in range(s.limit):
        if abs(eta) <= s.bound or gamma == 0:
            return s.x, 0
        z = z / gamma
        Az = s.A.matvec(z) - shift * z
        delta = np.vdot(z, Az).real
        v, v_before = Az - delta / gamma * v - gamma / gamma_before * v_before, v
        following = s.precondition(v)
        gamma_before, gamma_next = gamma, np.sqrt(abs(np.vdot(following, v)))
        own = c * delta - c_before * d * gamma
        size = np.hypot(own, gamma_next)
        w, w_before = (z - d_before * gamma * w_before - (d * delta + c_before * c * gamma) * w) / size, w
        c_before, c, d_before, d = c, own / size, d, gamma_next / size
        s.x = s.x + c * eta * w
        eta, z, gamma = -d * eta, following, gamma_next
        s.tell()
    return s.x, 0 if abs(eta) <= s.bound else s.limit


def qmr(A, b, x0=None, tol=1e-05, maxiter=None, M1=None, M2=None, callback=None, atol=None):
    """The solution of a system, by stabilized biconjugate gradients, and 0 on success.

    >>> qmr(numpy.array([[4.0, 1.0], [2.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.1, 0.6])
    """
    M = None
    if M1 is not None or M2 is not None:
        parts = [aslinearoperator(m) for m in (M2, M1) if m is not None]
        M = parts[0] if len(parts) == 1 else parts[0] * parts[1]
    return bicgstab(A, b, x0, tol, maxiter, M, callback, atol)


def tfqmr(A, b, x0=None, tol=1e-05, maxiter=None, M=None, callback=None, atol=None, show=False):
    """The solution of a system, by stabilized biconjugate gradients, and 0 on success.

    >>> tfqmr(numpy.array([[4.0, 1.0], [2.0, 3.0]]), numpy.array([1.0, 2.0]))[0].round(4)
    array([0.1, 0.6])
    """
    return bicgstab(A, b, x0, tol, maxiter, M, callback, atol)
