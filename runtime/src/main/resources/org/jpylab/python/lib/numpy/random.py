"""Random numbers: NumPy's streams, bit for bit."""

import numpy
from numpy import _arr, _in, _ints, _out, _python_error, _Throwable, _wrap, _j_bytes_of, _java, ndarray

_RandomState = _java("org.jpylab.ndarray.random.RandomState")

# Python name → Java name and parameters with their defaults; all take a size at the end.
_DRAWS = {
    "uniform": ("uniform", "low=0.0, high=1.0"),
    "normal": ("normal", "loc=0.0, scale=1.0"),
    "lognormal": ("lognormal", "mean=0.0, sigma=1.0"),
    "exponential": ("exponential", "scale=1.0"),
    "standard_gamma": ("standardGamma", "shape"),
    "gamma": ("gamma", "shape, scale=1.0"),
    "beta": ("beta", "a, b"),
    "chisquare": ("chisquare", "df"),
    "noncentral_chisquare": ("noncentralChisquare", "df, nonc"),
    "f": ("f", "dfnum, dfden"),
    "noncentral_f": ("noncentralF", "dfnum, dfden, nonc"),
    "standard_t": ("standardT", "df"),
    "vonmises": ("vonmises", "mu, kappa"),
    "pareto": ("pareto", "a"),
    "weibull": ("weibull", "a"),
    "power": ("power", "a"),
    "laplace": ("laplace", "loc=0.0, scale=1.0"),
    "gumbel": ("gumbel", "loc=0.0, scale=1.0"),
    "logistic": ("logistic", "loc=0.0, scale=1.0"),
    "rayleigh": ("rayleigh", "scale=1.0"),
    "wald": ("wald", "mean, scale"),
    "triangular": ("triangular", "left, mode, right"),
    "binomial": ("binomial", "n, p"),
    "negative_binomial": ("negativeBinomial", "n, p"),
    "poisson": ("poisson", "lam=1.0"),
    "zipf": ("zipf", "a"),
    "geometric": ("geometric", "p"),
    "logseries": ("logseries", "p"),
    "hypergeometric": ("hypergeometric", "ngood, nbad, nsample"),
    "standard_cauchy": ("standardCauchy", ""),
    "standard_exponential": ("standardExponential", ""),
    "standard_normal": ("standardNormal", ""),
    "random_sample": ("random", ""),
    "tomaxint": ("tomaxint", ""),
}


def _size(size):
    return None if size is None else _ints(size)


class RandomState:
    """The Mersenne Twister with NumPy's old distributions.

    >>> RandomState(0).rand()
    0.5488135039273248
    """

    def __init__(self, seed=None):
        self._j = _RandomState.unseeded()
        if seed is not None:
            self.seed(seed)

    def seed(self, seed=None):
        """Start the stream anew.

        >>> r = RandomState(); r.seed(2); r.randint(10)
        8
        """
        try:
            self._j.seed(None if seed is None else _arr(seed))
        except _Throwable as e:
            raise _python_error(e) from None

    def _draw(self, method, *args):
        try:
            r = getattr(self._j, method)(*args)
        except _Throwable as e:
            raise _python_error(e) from None
        t = type(r)
        return r if t is float or t is int else _out(r)

    def rand(self, *args):
        """Uniform in [0, 1), in an array of the given shape.

        >>> RandomState(0).rand(2)
        array([0.5488135 , 0.71518937])
        """
        return self._draw("random", _ints(args) if args else None)

    def randn(self, *args):
        """Standard normal draws, in an array of the given shape.

        >>> RandomState(0).randn(2)
        array([1.76405235, 0.40015721])
        """
        return self._draw("standardNormal", _ints(args) if args else None)

    def random(self, size=None):
        """Uniform in [0, 1).

        >>> RandomState(0).random()
        0.5488135039273248
        """
        return self._draw("random", _size(size))

    def randint(self, low, high=None, size=None, dtype=int):
        """Integers from low to before high, or from 0 to before low.

        >>> RandomState(0).randint(0, 10, 5)
        array([5, 0, 3, 3, 7])
        """
        r = self._draw(
            "randint",
            _arr(low),
            None if high is None else _arr(high),
            _size(size),
            numpy._dt(dtype),
        )
        return int(r) if size is None and dtype is int and not isinstance(r, ndarray) else r

    def random_integers(self, low, high=None, size=None):
        """Integers from low to high, both included.

        >>> RandomState(0).random_integers(1, 6) in range(1, 7)
        True
        """
        return self._draw("randomIntegers", int(low), None if high is None else int(high), _size(size))

    def choice(self, a, size=None, replace=True, p=None):
        """Random elements of an array, or of range(a).

        >>> RandomState(0).choice([1, 2, 3], 2)
        array([1, 2])
        """
        return self._draw("choice", _arr(a), _size(size), bool(replace), None if p is None else _arr(p))

    def shuffle(self, x):
        """Bring the elements of a sequence into random order, in place.

        >>> a = numpy.arange(3); RandomState(0).shuffle(a); a
        array([2, 1, 0])
        """
        if isinstance(x, ndarray):
            self._draw("shuffle", x._j)
            return
        order = list(self._j.order(len(x)))
        n = len(x) - 1
        for i in order:
            if n <= 0:
                break
            x[n], x[i] = x[i], x[n]
            n -= 1

    def permutation(self, x):
        """A random order of an array, or of range(x).

        >>> RandomState(0).permutation(4)
        array([2, 3, 1, 0])
        """
        if isinstance(x, int) or isinstance(x, numpy.integer):
            return _wrap(self._draw_raw("permutation", int(x)))
        return _wrap(self._draw_raw("permutation", _arr(x)))

    def _draw_raw(self, method, *args):
        try:
            return getattr(self._j, method)(*args)
        except _Throwable as e:
            raise _python_error(e) from None

    def bytes(self, length):
        """Random bytes.

        >>> len(RandomState(0).bytes(3))
        3
        """
        return _j_bytes_of(self._j.bytes(length))

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8):
        """Normal vectors of a given mean and covariance.

        >>> RandomState(0).multivariate_normal([0, 0], [[1, 0], [0, 1]]).shape
        (2,)
        """
        return _wrap(
            self._draw_raw("multivariateNormal", _arr(mean), _arr(cov), _size(size), check_valid, float(tol))
        )

    def multinomial(self, n, pvals, size=None):
        """How often each of several outcomes occurs in n trials.

        >>> RandomState(0).multinomial(5, [0.5, 0.5]).sum()
        5
        """
        return _wrap(self._draw_raw("multinomial", int(n), _arr(pvals), _size(size)))

    def dirichlet(self, alpha, size=None):
        """Draws of a Dirichlet distribution.

        >>> round(RandomState(0).dirichlet([1, 1]).sum(), 12)
        1.0
        """
        return _wrap(self._draw_raw("dirichlet", _arr(alpha), _size(size)))

    def get_state(self, legacy=True):
        raise NotImplementedError("RandomState.get_state")

    def set_state(self, state):
        raise NotImplementedError("RandomState.set_state")


def _method(name, java, parameters):
    names = [p.split("=")[0].strip() for p in parameters.split(",") if p.strip()]
    defaults = {
        p.split("=")[0].strip(): float(p.split("=")[1]) for p in parameters.split(",") if "=" in p
    }

    def draw(self, *args, size=None, **kwargs):
        if len(args) > len(names):
            args, size = args[:-1], args[-1]
        values = []
        for i, n in enumerate(names):
            if i < len(args):
                values.append(args[i])
            elif n in kwargs:
                values.append(kwargs.pop(n))
            elif n in defaults:
                values.append(defaults[n])
            else:
                raise TypeError(f"{name}() takes at least {len(names)} positional argument ({i} given)")
        if kwargs:
            raise TypeError(f"{name}() got an unexpected keyword argument '{next(iter(kwargs))}'")
        return self._draw(java, *[_arr(v) for v in values], _size(size))

    draw.__name__ = name
    draw.__qualname__ = "RandomState." + name
    sep = ", " if parameters else ""
    draw.__doc__ = f"{name}({parameters}{sep}size=None): draws of the {name.replace('_', ' ')} distribution."
    return draw


for _name, (_java_name, _parameters) in _DRAWS.items():
    setattr(RandomState, _name, _method(_name, _java_name, _parameters))

_rand = RandomState()
__all__ = [
    *_DRAWS, "rand", "randn", "random", "randint", "random_integers", "choice", "shuffle", "permutation",
    "bytes", "multivariate_normal", "multinomial", "dirichlet", "seed", "get_state", "set_state",
    "RandomState", "ranf", "sample",
]  # fmt: skip
for _name in __all__:
    if hasattr(RandomState, _name):
        globals()[_name] = getattr(_rand, _name)
ranf = sample = _rand.random_sample


def default_rng(seed=None):
    raise NotImplementedError("numpy.random.default_rng")
