"""Orthogonal distance regression: fits that allow for errors in x too (Boggs, Rogers, ACM TOMS 15, 1989)."""

import numpy as np

__all__ = [
    "Data", "Model", "ODR", "OdrError", "OdrStop", "OdrWarning", "Output", "RealData", "exponential", "multilinear", "odr",
    "odr_error", "odr_stop", "polynomial", "quadratic", "unilinear",
]  # fmt: skip


class OdrWarning(UserWarning):
    """The data may not determine the fit."""


class OdrError(Exception):
    """A regression that cannot be done."""


class OdrStop(Exception):
    """Raised by a model to stop its regression."""


odr_error, odr_stop = OdrError, OdrStop


class Data:
    """Points x and y and how much each counts: `we` for the errors in y, `wd` for those in x."""

    def __init__(self, x, y=None, we=None, wd=None, fix=None, meta=None):
        self.x, self.y, self.we, self.wd, self.fix = (None if v is None else np.asarray(v) for v in (x, y, we, wd, fix))
        self.meta = {} if meta is None else meta

    def set_meta(self, **kwds):
        self.meta.update(kwds)

    def __getattr__(self, attr):
        if attr in self.__dict__.get("meta", ()):
            return self.meta[attr]
        raise AttributeError(f"'{attr}' not in metadata")


class RealData(Data):
    """Points with standard deviations `sx` and `sy`, or covariances of them."""

    def __init__(self, x, y=None, sx=None, sy=None, covx=None, covy=None, fix=None, meta=None):
        if sx is not None and covx is not None:
            raise ValueError("cannot set both sx and covx")
        if sy is not None and covy is not None:
            raise ValueError("cannot set both sy and covy")
        if covx is not None or covy is not None:
            raise NotImplementedError("RealData(covx=…, covy=…)")
        Data.__init__(self, x, y, None if sy is None else 1.0 / np.asarray(sy, dtype=float) ** 2,
                      None if sx is None else 1.0 / np.asarray(sx, dtype=float) ** 2, fix, meta)  # fmt: skip
        self.sx, self.sy = (None if v is None else np.asarray(v) for v in (sx, sy))
        self.covx = self.covy = None


class Model:
    """A function fcn(beta, x), its derivatives by the parameters and by x, and an estimate to start from."""

    def __init__(self, fcn, fjacb=None, fjacd=None, extra_args=None, estimate=None, implicit=0, meta=None):
        self.fcn, self.fjacb, self.fjacd, self.estimate, self.implicit = fcn, fjacb, fjacd, estimate, implicit
        self.extra_args = None if extra_args is None else tuple(extra_args)
        self.meta = {} if meta is None else meta

    def set_meta(self, **kwds):
        self.meta.update(kwds)


class Output:
    """The result: `beta`, its standard deviations `sd_beta`, covariances `cov_beta`, errors in x `delta` and in y `eps`."""

    def pprint(self):
        """Print the result."""
        print("Beta:", self.beta)
        print("Beta Std Error:", self.sd_beta)
        print("Beta Covariance:", self.cov_beta)
        if hasattr(self, "info"):
            print("Residual Variance:", self.res_var)
            print("Inverse Condition #:", self.inv_condnum)
            print("Reason(s) for Halting:")
            for r in self.stopreason:
                print(f"  {r}")


_REASONS = {1: "Sum of squares convergence", 2: "Parameter convergence", 3: "Both sum of squares and parameter convergence",
            4: "Iteration limit reached"}  # fmt: skip


class ODR:
    """A regression of data by a model, which `run` does."""

    def __init__(self, data, model, beta0=None, delta0=None, ifixb=None, ifixx=None, job=None, iprint=None, errfile=None,
                 rptfile=None, ndigit=None, taufac=None, sstol=None, partol=None, maxit=None, stpb=None, stpd=None,
                 sclb=None, scld=None, work=None, iwork=None, overwrite=False):  # fmt: skip
        self.data, self.model, self.delta0 = data, model, delta0
        if beta0 is None:
            if model.estimate is None:
                raise ValueError("must specify beta0 or provide an estimater with the model")
            beta0 = model.estimate(data)
        self.beta0 = np.atleast_1d(np.asarray(beta0, dtype=float))
        self.ifixb, self.ifixx, self.job, self.maxit = ifixb, ifixx, job, maxit
        self.sstol, self.partol, self.output = sstol, partol, None
        if ifixx is not None or iprint or rptfile is not None:
            raise NotImplementedError("ODR(ifixx=…, iprint=…, rptfile=…)")

    def set_job(self, fit_type=None, deriv=None, var_calc=None, del_init=None, restart=None):
        """Say what kind of fit: 0 is by errors in both, 1 implicit, 2 by errors in y alone."""
        job = self.job or 0
        digits = [job // 10**k % 10 for k in range(5)]
        for k, v in enumerate((fit_type, deriv, var_calc, del_init, restart)):
            if v is not None:
                digits[k] = v
        self.job = sum(d * 10**k for k, d in enumerate(digits))

    def set_iprint(self, **kwargs):
        raise NotImplementedError("ODR.set_iprint")

    def _called(self, beta, x):
        args = self.model.extra_args or ()
        return np.atleast_1d(np.asarray(self.model.fcn(beta, x, *args), dtype=float))

    def run(self):
        """Fit; the `Output`, which is also kept."""
        data, x = self.data, np.asarray(self.data.x, dtype=float)
        kind = 1 if self.model.implicit else (self.job or 0) % 10
        free = np.ones(len(self.beta0), bool) if self.ifixb is None else np.asarray(self.ifixb) != 0
        by_x = kind != 2
        y = 0.0 if kind == 1 else np.asarray(data.y, dtype=float)
        root_we = np.sqrt(np.asarray(1.0 if data.we is None else data.we, dtype=float))
        if root_we.ndim > 1:
            raise NotImplementedError("weights of y that are matrices")
        wd = np.asarray(1.0 if data.wd is None else data.wd, dtype=float)
        if wd.ndim > x.ndim:
            raise NotImplementedError("weights of x that are matrices")
        root_wd = np.sqrt(np.broadcast_to(wd if wd.ndim != 1 or x.ndim == 1 or wd.shape[0] != x.shape[0] else wd[:, None], x.shape))
        if kind == 1:
            root_we = root_we * 1e4  # a penalty that makes the constraint hold
        nb = int(free.sum())

        def parts(p):
            beta = self.beta0.copy()
            beta[free] = p[:nb]
            return beta, p[nb:].reshape(x.shape) if by_x else np.zeros(x.shape)

        def residuals(p):
            beta, delta = parts(p)
            eps = (self._called(beta, x + delta) - y) * root_we
            return np.concatenate([np.ravel(eps), np.ravel(delta * root_wd)]) if by_x else np.ravel(eps)

        from scipy.optimize import leastsq

        delta0 = np.zeros(x.shape) if self.delta0 is None else np.asarray(self.delta0, dtype=float)
        start = np.concatenate([self.beta0[free], np.ravel(delta0)]) if by_x else self.beta0[free]
        small = np.finfo(float).eps
        p, _, info, _, code = leastsq(residuals, start, full_output=True, ftol=self.sstol or small**0.75, xtol=self.partol or small**0.75,
                                      gtol=0.0, maxfev=max(self.maxit or 50, 50) * (len(start) + 2) * 4)  # fmt: skip
        self.output = self._output(p, parts, residuals, free, nb, y, kind, code, x)
        return self.output

    restart = run

    def _output(self, p, parts, residuals, free, nb, y, kind, code, x):
        out = Output()
        out.beta, out.delta = parts(p)
        r = residuals(p)
        J = np.empty((len(r), len(p)))
        for k in range(len(p)):
            h = 1e-6 * max(1.0, abs(p[k]))
            step = np.zeros(len(p))
            step[k] = h
            J[:, k] = (residuals(p + step) - residuals(p - step)) / (2 * h)
        out.sum_square = float(r @ r)
        n = np.shape(x)[-1] if np.ndim(x) else 1
        freedom = n * max(1, np.size(self._called(out.beta, x)) // n) - nb
        out.res_var = out.sum_square / freedom if freedom > 0 else out.sum_square
        out.cov_beta = np.zeros((len(free), len(free)))
        covariance = np.linalg.pinv(J.T @ J)[:nb, :nb]
        out.cov_beta[np.ix_(free, free)] = covariance
        out.sd_beta = np.sqrt(np.diag(out.cov_beta) * out.res_var)
        out.xplus = x + out.delta
        out.y = self._called(out.beta, out.xplus)
        out.eps = out.y - y
        count = out.delta.size
        out.sum_square_delta = float((r[len(r) - count :] ** 2).sum()) if len(p) > nb else 0.0
        out.sum_square_eps = out.sum_square - out.sum_square_delta
        scaled = J[:, :nb] / np.maximum(np.linalg.norm(J[:, :nb], axis=0), 1e-300)
        out.inv_condnum = 1.0 / np.linalg.cond(scaled)
        out.rel_error = np.finfo(float).eps
        out.info = {1: 1, 2: 2, 3: 3}.get(code, 4)
        out.stopreason = [_REASONS[out.info]]
        return out


def odr(fcn, beta0, y, x, we=None, wd=None, fjacb=None, fjacd=None, extra_args=None, ifixx=None, ifixb=None, job=0, iprint=0,
        errfile=None, rptfile=None, ndigit=0, taufac=0.0, sstol=-1.0, partol=-1.0, maxit=-1, stpb=None, stpd=None, sclb=None,
        scld=None, work=None, iwork=None, full_output=0):  # fmt: skip
    """A regression in one call: the parameters, their standard deviations and covariances."""
    fit = ODR(Data(x, y, we, wd), Model(fcn, fjacb, fjacd, extra_args), beta0, ifixb=ifixb, job=job)
    out = fit.run()
    return (out.beta, out.sd_beta, out.cov_beta, vars(out)) if full_output else (out.beta, out.sd_beta, out.cov_beta)


# --- ready models -----------------------------------------------------------------------------


def polynomial(order):
    """A polynomial of an order, or with the given powers."""
    powers = np.asarray(order)
    powers = np.arange(1, powers + 1) if powers.shape == () else powers
    powers = np.concatenate([[0], powers]) if 0 not in powers else powers
    return Model(lambda B, x: (B[:, None] * np.asarray(x, dtype=float)[None, :] ** powers[:, None]).sum(axis=0),
                 estimate=lambda data: np.ones(len(powers)), meta={"name": "Polynomial"})  # fmt: skip


multilinear = Model(lambda B, x: B[0] + np.dot(B[1:], np.atleast_2d(x)), estimate=lambda data: np.ones(np.atleast_2d(data.x).shape[0] + 1))
exponential = Model(lambda B, x: B[0] + np.exp(B[1] * x), estimate=lambda data: np.ones(2))
unilinear = Model(lambda B, x: x * B[0] + B[1], estimate=lambda data: np.ones(2))
quadratic = Model(lambda B, x: x * (x * B[0] + B[1]) + B[2], estimate=lambda data: np.ones(3))


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
