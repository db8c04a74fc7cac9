"""Roots of large systems: steps by approximate inverses of the matrix of derivatives (C. T. Kelley, 1995)."""

import sys

import numpy as np
from numpy.linalg import norm


class NoConvergence(Exception):
    """A solver that has not come to an end."""


def _line(func, x, f, dx):
    """A step that lowers the norm enough (J. Nocedal and S. J. Wright, 1999, pages 56-57); its size, place and value."""
    at = {0.0: f}

    def phi(s):
        at[s] = func(x + s * dx)
        p = norm(at[s]) ** 2
        return p if np.isfinite(p) else np.inf

    phi0 = norm(f) ** 2
    s0, p0 = 1.0, phi(1.0)
    s = s0
    if p0 > phi0 - 1e-4 * phi0:
        s1 = phi0 / 2.0 / (p0 - phi0 + phi0)
        p1 = phi(s1)
        s = s1
        while p1 > phi0 - 1e-4 * s1 * phi0:
            if s1 <= 1e-2:
                s = 1.0
                break
            low, high = p0 - phi0 + phi0 * s0, p1 - phi0 + phi0 * s1
            scale = s0**2 * s1**2 * (s1 - s0)
            a = (s0**2 * high - s1**2 * low) / scale
            b = (-(s0**3) * high + s1**3 * low) / scale
            s2 = (-b + np.sqrt(abs(b**2 + 3 * a * phi0))) / (3.0 * a)
            p2 = phi(s2)
            if p2 <= phi0 - 1e-4 * s2 * phi0:
                s = s2
                break
            if s1 - s2 > s1 / 2.0 or 1 - s2 / s1 < 0.96:
                s2 = s1 / 2.0
            s0, s1, p0, p1 = s1, s2, p1, p2
    return s, x + s * dx, at[s] if s in at else func(x + s * dx)


class Jacobian:
    """What stands for the matrix of derivatives: `solve` gives its inverse times a vector."""

    def update(self, x, F):
        """Take in what was found at a new place."""

    def setup(self, x, F, func):
        self.func, self.shape, self.dtype = func, (F.size, x.size), F.dtype

    def aspreconditioner(self):
        return InverseJacobian(self)


class InverseJacobian:
    """The inverse of an approximate matrix of derivatives, to precondition with."""

    def __init__(self, jacobian):
        self.jacobian, self.matvec, self.update, self.setup = jacobian, jacobian.solve, jacobian.update, jacobian.setup

    shape = property(lambda self: self.jacobian.shape)
    dtype = property(lambda self: self.jacobian.dtype)


class _Secant(Jacobian):
    """An approximation that follows from differences of places and of values."""

    def __init__(self, alpha=None):
        self.alpha = alpha

    def setup(self, x, F, func):
        super().setup(x, F, func)
        self._x, self._f = x, F
        if self.alpha is None:
            size = norm(F)
            self.alpha = 0.5 * max(norm(x), 1) / size if size else 1.0

    def update(self, x, F):
        self._follow(F, x - self._x, F - self._f)
        self._x, self._f = x, F

    def _follow(self, f, dx, df):
        """Take in one difference."""


class BroydenFirst(_Secant):
    """Broyden's good method: the inverse is a multiple of the identity with sums of products."""

    def __init__(self, alpha=None, reduction_method="restart", max_rank=None):
        super().__init__(alpha)
        self._how = reduction_method if isinstance(reduction_method, str) else reduction_method[0]
        self._kept = None if isinstance(reduction_method, str) or len(reduction_method) < 2 else reduction_method[1]
        self.max_rank = np.inf if max_rank is None else max_rank
        if self._how not in ("restart", "simple", "svd"):
            raise ValueError("Unknown rank reduction method '%s'" % self._how)

    def setup(self, x, F, func):
        super().setup(x, F, func)
        self._cs, self._ds = [], []

    def _times(self, v):
        w = -self.alpha * v
        for c, d in zip(self._cs, self._ds):
            w = w + c * np.vdot(d, v)
        return w

    def solve(self, f, tol=0):
        r = self._times(f)
        if not np.isfinite(r).all():
            self.setup(self._x, self._f, self.func)
            return self._times(f)
        return r

    def matvec(self, v):
        """The matrix times a vector (J. Sherman and W. J. Morrison, 1949)."""
        if not self._cs:
            return v / -self.alpha
        C, D = np.stack(self._cs, axis=1), np.stack(self._ds, axis=1)
        inner = -self.alpha * np.eye(C.shape[1]) + D.conj().T @ C
        return (v - C @ np.linalg.solve(inner, D.conj().T @ v)) / -self.alpha

    def todense(self):
        return np.stack([self.matvec(e) for e in np.eye(self.shape[1])], axis=1)

    def _reduce(self):
        most = self.max_rank - 1
        if self._how == "restart" and len(self._cs) > most:
            self._cs.clear()
            self._ds.clear()
        elif self._how == "simple":
            while len(self._cs) > most:
                del self._cs[0], self._ds[0]
        elif self._how == "svd" and self._cs and len(self._cs) >= min(most, len(self._cs[0])):
            most = min(most, len(self._cs[0]))
            kept = max(0, min(most - 2 if self._kept is None else self._kept, most - 1))
            D, R = np.linalg.qr(np.stack(self._ds, axis=1))
            C = np.stack(self._cs, axis=1) @ R.T.conj()
            _, _, W = np.linalg.svd(C, full_matrices=False)
            C, D = C @ np.linalg.inv(W), D @ W.T.conj()
            self._cs, self._ds = ([M[:, k].copy() for k in range(kept)] for M in (C, D))

    def _follow(self, f, dx, df):
        self._reduce()
        v = -np.conj(self.alpha) * dx
        for c, d in zip(self._cs, self._ds):
            v = v + d * np.vdot(c, dx)
        self._add(dx - self._times(df), v / np.vdot(df, v))

    def _add(self, c, d):
        self._cs.append(c)
        self._ds.append(d)


class BroydenSecond(BroydenFirst):
    """Broyden's other method."""

    def _follow(self, f, dx, df):
        self._reduce()
        self._add(dx - self._times(df), df / norm(df) ** 2)


class Anderson(_Secant):
    """Extended Anderson mixing of the last few differences (V. Eyert, J. Comput. Phys. 124, 1996)."""

    def __init__(self, alpha=None, w0=0.01, M=5):
        super().__init__(alpha)
        self.M, self.w0, self._dx, self._df = M, w0, [], []

    def solve(self, f, tol=0):
        dx = -self.alpha * f
        if not self._dx:
            return dx
        try:
            weights = np.linalg.solve(self._a, np.array([np.vdot(d, f) for d in self._df]))
        except np.linalg.LinAlgError:
            self._dx.clear()
            self._df.clear()
            return dx
        for weight, x, d in zip(weights, self._dx, self._df):
            dx = dx + weight * (x + self.alpha * d)
        return dx

    def _follow(self, f, dx, df):
        if self.M == 0:
            return
        self._dx, self._df = (self._dx + [dx])[-self.M :], (self._df + [df])[-self.M :]
        D = np.stack(self._df)
        self._a = (D.conj() @ D.T) * (1 + self.w0**2 * np.eye(len(D)))


class DiagBroyden(_Secant):
    """Broyden's method that keeps the diagonal."""

    def setup(self, x, F, func):
        super().setup(x, F, func)
        self.d = np.full(len(x), 1 / self.alpha, dtype=self.dtype)

    def solve(self, f, tol=0):
        return -f / self.d

    def todense(self):
        return np.diag(-self.d)

    def _follow(self, f, dx, df):
        self.d = self.d - (df + self.d * dx) * dx / norm(dx) ** 2


class LinearMixing(_Secant):
    """A multiple of the identity."""

    def solve(self, f, tol=0):
        return -f * self.alpha

    def todense(self):
        return np.diag(np.full(self.shape[0], -1 / self.alpha))


class ExcitingMixing(_Secant):
    """A diagonal that grows where signs stay."""

    def __init__(self, alpha=None, alphamax=1.0):
        super().__init__(alpha)
        self.alphamax = alphamax

    def setup(self, x, F, func):
        super().setup(x, F, func)
        self.beta = np.full(len(x), self.alpha, dtype=self.dtype)

    def solve(self, f, tol=0):
        return -f * self.beta

    def _follow(self, f, dx, df):
        self.beta = np.clip(np.where(f * self._f > 0, self.beta + self.alpha, self.alpha), 0, self.alphamax)


class KrylovJacobian(Jacobian):
    """Derivatives along directions, inverted by an iterative solver (D. A. Knoll and D. E. Keyes, J. Comput. Phys. 193, 2004)."""

    def __init__(self, rdiff=None, method="lgmres", inner_maxiter=20, inner_M=None, outer_k=10, **kw):
        from scipy.sparse import linalg

        self.preconditioner, self.rdiff = inner_M, rdiff
        self.method = getattr(linalg, method) if isinstance(method, str) else method
        self._words = dict(maxiter=inner_maxiter, M=inner_M)
        if self.method is linalg.gmres:
            self._words.update(restart=inner_maxiter, maxiter=1, atol=0)
        elif self.method in (linalg.gcrotmk, linalg.bicgstab, linalg.cgs):
            self._words.update(atol=0)
        elif self.method is linalg.lgmres:
            self._words.update(outer_k=outer_k, maxiter=1, outer_v=[], prepend_outer_v=True, store_outer_Av=False, atol=0)
        for key, value in kw.items():
            if not key.startswith("inner_"):
                raise ValueError("Unknown parameter %s" % key)
            self._words[key[6:]] = value

    def _measure(self):
        self.omega = self.rdiff * max(1, abs(self.x0).max()) / max(1, abs(self.f0).max())

    def matvec(self, v):
        size = norm(v)
        if size == 0:
            return 0 * v
        step = self.omega / size
        r = (self.func(self.x0 + step * v) - self.f0) / step
        if not np.all(np.isfinite(r)) and np.all(np.isfinite(v)):
            raise ValueError("Function returned non-finite results")
        return r

    def solve(self, rhs, tol=0):
        words = self._words if "tol" in self._words else {"tol": tol, **self._words}
        return self.method(self.op, rhs, **words)[0]

    def update(self, x, F):
        self.x0, self.f0 = x, F
        self._measure()
        if hasattr(self.preconditioner, "update"):
            self.preconditioner.update(x, F)

    def setup(self, x, F, func):
        from scipy.sparse.linalg import LinearOperator

        super().setup(x, F, func)
        self.x0, self.f0 = x, F
        self.op = LinearOperator(self.shape, matvec=self.matvec, dtype=self.dtype)
        if self.rdiff is None:
            self.rdiff = np.finfo(x.dtype).eps ** 0.5
        self._measure()
        if hasattr(self.preconditioner, "setup"):
            self.preconditioner.setup(x, F, func)


def _ended(f, x, dx, first, f_tol, f_rtol, x_tol, x_rtol):
    f_size, x_size, step = (abs(v).max() for v in (f, x, dx))
    if f_size == 0:
        return True
    return f_size <= f_tol and f_size / f_rtol <= first and step <= x_tol and step / x_rtol <= x_size


def nonlin_solve(F, x0, jacobian, iter=None, verbose=False, maxiter=None, f_tol=None, f_rtol=None, x_tol=None, x_rtol=None,
                 tol_norm=None, line_search="armijo", callback=None, full_output=False, raise_exception=True):  # fmt: skip
    """The root of F, by steps that `jacobian` solves for."""
    x0 = np.asarray(x0)
    x0 = x0 if x0.dtype.kind in "fc" else x0.astype(float)
    shape = x0.shape
    func = lambda z: np.asarray(F(z.reshape(shape))).ravel() + 0.0
    if line_search not in (None, True, False, "armijo", "wolfe"):
        raise ValueError("Invalid line search")
    if line_search == "wolfe":
        raise NotImplementedError("line_search='wolfe'")
    limits = [
        np.finfo(float).eps ** (1.0 / 3) if f_tol is None else f_tol,
        *(np.inf if v is None else v for v in (f_rtol, x_tol, x_rtol)),
    ]
    x = x0.ravel().copy()
    dx, f = np.full(x.shape, np.inf), func(x)
    size, first = norm(f), abs(f).max()
    jacobian.setup(x.copy(), f, func)
    if maxiter is None:
        maxiter = iter + 1 if iter is not None else 100 * (x.size + 1)
    eta, status = 1e-3, 2
    for n in range(maxiter):
        checks = n + 1
        if iter is not None and n >= iter and abs(f).max() != 0:
            status = 2
            raise_exception = False
            break
        if iter is None and _ended(f, x, dx, first, *limits) or abs(f).max() == 0:
            status = 1
            break
        dx = -jacobian.solve(f, tol=min(eta, eta * size))
        if norm(dx) == 0:
            raise ValueError("Jacobian inversion yielded zero vector. This indicates a bug in the Jacobian approximation.")
        if line_search:
            s, x, f = _line(func, x, f, dx)
        else:
            s, x = 1.0, x + dx
            f = func(x)
        before, size = size, norm(f)
        jacobian.update(x.copy(), f)
        if callback:
            callback(x, f)
        eta_a = 0.9 * size**2 / before**2
        eta = min(0.9999, eta_a) if 0.9 * eta**2 < 0.1 else min(0.9999, max(eta_a, 0.9 * eta**2))
        if verbose:
            sys.stdout.write("%d:  |F(x)| = %g; step %g\n" % (n, abs(f).max(), s))
            sys.stdout.flush()
    else:
        if raise_exception:
            raise NoConvergence(x.reshape(shape))
    x = x.reshape(shape)
    if not full_output:
        return x
    message = {
        1: "A solution was found at the specified tolerance.",
        2: "The maximum number of iterations allowed has been reached.",
    }[status]
    return x, {"nit": checks, "fun": f, "status": status, "success": status == 1, "message": message}


def _named(name, kind, own):
    def solve(F, xin, iter=None, *args, **words):
        given = dict(zip(own, args))
        parts = {key: words.pop(key) for key in list(words) if key in own or kind is KrylovJacobian and key.startswith("inner_")}
        return nonlin_solve(F, xin, kind(**given, **parts), iter, **words)

    solve.__name__ = solve.__qualname__ = name
    solve.__doc__ = f"The root of a system of equations. {kind.__doc__}"
    return solve


_KINDS = {
    "broyden1": (BroydenFirst, ("alpha", "reduction_method", "max_rank")),
    "broyden2": (BroydenSecond, ("alpha", "reduction_method", "max_rank")),
    "anderson": (Anderson, ("alpha", "w0", "M")),
    "linearmixing": (LinearMixing, ("alpha",)),
    "diagbroyden": (DiagBroyden, ("alpha",)),
    "excitingmixing": (ExcitingMixing, ("alpha", "alphamax")),
    "newton_krylov": (KrylovJacobian, ("rdiff", "method", "inner_maxiter", "inner_M", "outer_k")),
}
broyden1, broyden2, anderson, linearmixing, diagbroyden, excitingmixing, newton_krylov = (
    _named(name, *_KINDS[name])
    for name in ("broyden1", "broyden2", "anderson", "linearmixing", "diagbroyden", "excitingmixing", "newton_krylov")
)


def solved(fun, x0, args, method, tol, callback, options):
    """What `root` gives with one of these methods."""
    from scipy.optimize import OptimizeResult

    options = dict(options)
    kind, _ = _KINDS["newton_krylov" if method == "krylov" else method]
    words = dict(
        iter=options.pop("nit", None), verbose=options.pop("disp", False), maxiter=options.pop("maxiter", None),
        f_tol=options.pop("fatol", None), f_rtol=options.pop("ftol", None), x_tol=options.pop("xatol", None),
        x_rtol=options.pop("xtol", None), line_search=options.pop("line_search", "armijo"),
    )  # fmt: skip
    options.pop("tol_norm", None)
    if tol is not None:
        words.update(f_tol=words["f_tol"] or tol) if method != "krylov" else words.update(f_tol=tol)
    made = kind(**options.pop("jac_options", {}))
    x, info = nonlin_solve(lambda z: fun(z, *args), x0, made, callback=callback, full_output=True, raise_exception=False, **words)
    return OptimizeResult(x=x, **{**info, "fun": np.asarray(info["fun"]).reshape(np.shape(x))})
