"""The old interface: one state for all, `seed`, `rand`, `randn`, … and `RandomState`."""

import numpy
from numpy import _arr, _ints, _java, _j_bytes_of, _out, ndarray
from numpy.random._draws import Draws, _drawn, _size
from numpy.random._generator import _exchange, _unpacked
from numpy.random.bit_generator import MT19937, BitGenerator

_RandomState = _java("org.jpylab.ndarray.random.RandomState")


_FAR = 1 << 62  # beyond any bounds of integers that are drawn one by one


class RandomState(Draws):
    """The Mersenne Twister with NumPy's old distributions.

    >>> RandomState(0).rand()
    0.5488135039273248
    """

    __slots__ = ("_bit_generator",)

    def __init__(self, seed=None):
        if isinstance(seed, BitGenerator):
            self._bit_generator = seed
        else:
            self._bit_generator = MT19937(None if seed is None else 0)
        self._j = _RandomState.over(self._bit_generator._j)
        if seed is not None and not isinstance(seed, BitGenerator):
            self.seed(seed)

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"RandomState({type(self._bit_generator).__name__})"

    def seed(self, seed=None):
        """Start the stream anew.

        >>> r = RandomState(); r.seed(2); r.randint(10)
        8
        """
        _drawn(self._j.seed, None if seed is None else _arr(seed))

    def rand(self, *args):
        """Uniform in [0, 1), in an array of the given shape.

        >>> RandomState(0).rand(2)
        array([0.5488135 , 0.71518937])
        """
        return _drawn(self._j.random, _ints(args)) if args else self._j.single().random()

    def randn(self, *args):
        """Standard normal draws, in an array of the given shape.

        >>> RandomState(0).randn(2)
        array([1.76405235, 0.40015721])
        """
        return _drawn(self._j.standardNormal, _ints(args)) if args else self._j.single().standardNormal()

    def random_sample(self, size=None):
        """Uniform in [0, 1).

        >>> RandomState(0).random_sample()
        0.5488135039273248
        """
        return _drawn(self._j.random, _size(size))

    random = random_sample

    def standard_normal(self, size=None):
        """Normal of mean 0 and standard deviation 1.

        >>> RandomState(0).standard_normal(2)
        array([1.76405235, 0.40015721])
        """
        return _drawn(self._j.standardNormal, _size(size))

    def standard_exponential(self, size=None):
        """Exponential of mean 1.

        >>> RandomState(0).standard_exponential(2)
        array([0.79587451, 1.25593076])
        """
        return _drawn(self._j.standardExponential, _size(size))

    def standard_gamma(self, shape, size=None):
        """Gamma of scale 1.

        >>> RandomState(0).standard_gamma(2.0, 2)
        array([5.13882958, 2.23848091])
        """
        return _drawn(self._j.standardGamma, _arr(shape), _size(size))

    def tomaxint(self, size=None):
        """Integers from 0 to the largest.

        >>> RandomState(0).tomaxint() >= 0
        True
        """
        return _drawn(self._j.tomaxint, _size(size))

    def randint(self, low, high=None, size=None, dtype=int):
        """Integers from low to before high, or from 0 to before low.

        >>> RandomState(0).randint(0, 10, 5)
        array([5, 0, 3, 3, 7])
        """
        if size is None and dtype is int and type(low) is int and -_FAR < low < _FAR:
            first, end = (0, low) if high is None else (low, high)
            if type(end) is int and first < end < _FAR:
                return self._j.single().integer(first, end - 1)
        r = _drawn(self._j.randint,
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
        r = _drawn(self._j.randomIntegers, int(low), None if high is None else int(high), _size(size))
        return numpy.int64(r) if size is None else r

    def choice(self, a, size=None, replace=True, p=None):
        """Random elements of an array, or of range(a).

        >>> RandomState(0).choice([1, 2, 3], 2)
        array([1, 2])
        """
        r = _drawn(self._j.choice, _arr(a), _size(size), bool(replace), None if p is None else _arr(p))
        return _unpacked(r, size) if size is None and type(r) is not int else r

    def shuffle(self, x):
        """Bring the elements of a sequence into random order, in place.

        >>> a = numpy.arange(3); RandomState(0).shuffle(a); a
        array([2, 1, 0])
        """
        if isinstance(x, ndarray):
            _drawn(self._j.shuffle, x._j)
            return
        _exchange(x, self._j.order(len(x)))

    def permutation(self, x):
        """A random order of an array, or of range(x).

        >>> RandomState(0).permutation(4)
        array([2, 3, 1, 0])
        """
        if isinstance(x, int) or isinstance(x, numpy.integer):
            return _drawn(self._j.permutation, int(x))
        return _drawn(self._j.permutation, _arr(x))

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
        return _drawn(
            self._j.multivariateNormal, _arr(mean), _arr(cov), _size(size), check_valid, float(tol)
        )

    def multinomial(self, n, pvals, size=None):
        """How often each of several outcomes occurs in n trials.

        >>> RandomState(0).multinomial(5, [0.5, 0.5]).sum()
        5
        """
        return _drawn(self._j.multinomial, int(n), _arr(pvals), _size(size))

    def dirichlet(self, alpha, size=None):
        """Draws of a Dirichlet distribution.

        >>> round(RandomState(0).dirichlet([1, 1]).sum(), 12)
        1.0
        """
        return _drawn(self._j.dirichlet, _arr(alpha), _size(size))

    def get_state(self, legacy=True):
        """The state, to continue from later.

        >>> r = RandomState(0); state = r.get_state(); a = r.rand(); r.set_state(state); r.rand() == a
        True
        """
        state = self._bit_generator.state
        if state["bit_generator"] != "MT19937" and legacy:
            import warnings

            warnings.warn(
                "get_state and legacy can only be used with the MT19937 BitGenerator. To silence this"
                " warning, set `legacy` to False.",
                RuntimeWarning,
                stacklevel=2,
            )
            legacy = False
        state["has_gauss"], state["gauss"] = int(self._j.hasGauss()), self._j.gauss()
        if legacy:
            inner = state["state"]
            return "MT19937", inner["key"], inner["pos"], state["has_gauss"], state["gauss"]
        return state

    def set_state(self, state):
        """Continue from a state that `get_state` gave.

        >>> r, s = RandomState(0), RandomState(1); s.set_state(r.get_state()); s.rand() == r.rand()
        True
        """
        if isinstance(state, dict):
            if "bit_generator" not in state or "state" not in state:
                raise ValueError("state dictionary is not valid.")
        elif isinstance(state, (tuple, list)):
            if state[0] != "MT19937":
                raise ValueError("set_state can only be used with legacy MT19937 state instances.")
            inner = {"key": state[1], "pos": state[2]}
            gauss = {"has_gauss": state[3], "gauss": state[4]} if len(state) > 3 else {}
            state = {"bit_generator": state[0], "state": inner, **gauss}
        else:
            raise TypeError("state must be a dict or a tuple.")
        self._bit_generator.state = state
        self._j.setGauss(bool(state.get("has_gauss", 0)), float(state.get("gauss", 0.0)))

    def __reduce__(self):
        from numpy.random._pickle import __bit_generator_ctor, __randomstate_ctor

        state = self.get_state(legacy=False)
        return __randomstate_ctor, (state["bit_generator"], __bit_generator_ctor), state

    def __getstate__(self):
        return self.get_state(legacy=False)

    def __setstate__(self, state):
        self.set_state(state)


_rand = RandomState()
_GLOBAL = [
    "beta", "binomial", "bytes", "chisquare", "choice", "dirichlet", "exponential", "f", "gamma", "geometric",
    "get_state", "gumbel", "hypergeometric", "laplace", "logistic", "lognormal", "logseries", "multinomial",
    "multivariate_normal", "negative_binomial", "noncentral_chisquare", "noncentral_f", "normal", "pareto",
    "permutation", "poisson", "power", "rand", "randint", "randn", "random", "random_integers",
    "random_sample", "rayleigh", "seed", "set_state", "shuffle", "standard_cauchy", "standard_exponential",
    "standard_gamma", "standard_normal", "standard_t", "triangular", "uniform", "vonmises", "wald", "weibull",
    "zipf", "tomaxint",
]  # fmt: skip
for _name in _GLOBAL:
    globals()[_name] = getattr(_rand, _name)
ranf = sample = _rand.random_sample
numpy._methods_by_their_own_names(RandomState)
