"""Functions with the number of their calls, and what is told of minima."""

import numpy as np

_EPS = 1.4901161193847656e-08
_EPS_MACHINE = 2.220446049250313e-16
_DONE = "Optimization terminated successfully."


class _Function:
    """A function with its number of calls."""

    def __init__(self, fun, args=()):
        self.fun, self.args, self.calls = fun, args if isinstance(args, tuple) else (args,), 0
        self._seen = None, 0.0

    def __call__(self, x):
        self.calls += 1
        r = self.fun(np.copy(x), *self.args)
        r = float(np.asarray(r).item()) if not isinstance(r, float) else float(r)
        self._seen = np.copy(x), r
        return r

    def known(self, x):
        """The value at a place, without a call if that was the last one."""
        seen, value = self._seen
        return value if seen is not None and np.array_equal(seen, x) else self(x)


def with_slopes(fun):
    """A function that gives a value and its slopes, as two functions; calls at one place are one."""
    last = [None, None]

    def both(x, args):
        if last[0] is None or not np.array_equal(last[0], x):
            last[:] = np.copy(x), fun(x, *args)
        return last[1]

    return (lambda x, *args: both(x, args)[0]), (lambda x, *args: both(x, args)[1])


class Slopes:
    """A function and its gradient with the numbers of their calls; a second call at one place is none."""

    def __init__(self, fun, args, jac, eps, low, high, relative=None):
        self.fun, self.args, self.jac, self.eps = fun, args, jac, eps
        self.low, self.high, self.relative = low, high, relative
        self.calls = self.slopes = 0
        self._x = self._known = self._slope = None

    def __call__(self, x):
        """The value and the gradient at x."""
        return self.value(x), self.gradient(x)

    def value(self, x):
        """The value at x."""
        self._go_to(x)
        if self._known is None:
            self._known = self._value(x)
        return self._known

    def gradient(self, x):
        """The gradient at x."""
        self._go_to(x)
        if self._slope is None:
            self._slope = self._gradient(x)
        return self._slope

    def _go_to(self, x):
        if self._x is None or not np.array_equal(x, self._x):
            self._x, self._known, self._slope = np.copy(x), None, None

    def _value(self, x):
        self.calls += 1
        value = self.fun(np.copy(x), *self.args)
        if np.isscalar(value):
            return value
        try:
            return np.asarray(value).item()
        except (TypeError, ValueError):
            raise ValueError("The user-provided objective function must return a scalar value.") from None

    def _gradient(self, x):
        if callable(self.jac):
            self.slopes += 1
            return np.array(self.jac(np.copy(x), *self.args), dtype=float).ravel()
        from scipy.optimize._differences import jacobian

        value = self.value(x)
        self.slopes += 1
        kind = self.jac if isinstance(self.jac, str) else "2-point"
        absolute = None if isinstance(self.jac, str) or self.relative is not None else self.eps
        return jacobian(self._value, x, value, self.low, self.high, kind, self.relative, absolute).ravel()


def _told(disp, result):
    if disp:
        print(result.message)
        print("         Current function value: %f" % result.fun)
        print("         Iterations: %d" % result.nit)
        print("         Function evaluations: %d" % result.nfev)
        if "njev" in result:
            print("         Gradient evaluations: %d" % result.njev)
