"""Functions with the number of their calls, and what is told of minima."""

import numpy as np

_EPS = 1.4901161193847656e-08
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


def _told(disp, result):
    if disp:
        print(result.message)
        print("         Current function value: %f" % result.fun)
        print("         Iterations: %d" % result.nit)
        print("         Function evaluations: %d" % result.nfev)
        if "njev" in result:
            print("         Gradient evaluations: %d" % result.njev)
