"""The distributions that the old and the new interface share."""

from numpy import _arr, _ints, _methods_by_their_own_names, _out, _python_error, _Throwable


def _size(size):
    return None if size is None else _ints(size)


def _drawn(method, *args):
    """What a Java method gives: Python numbers for single draws, else arrays."""
    try:
        r = method(*args)
    except _Throwable as e:
        raise _python_error(e) from None
    t = type(r)
    return r if t is float or t is int else _out(r)


_PLAIN = frozenset((float, int))  # types of parameters that need no array for a single draw


class Draws:
    """Distributions; parameters may be arrays, that broadcast with each other and with `size`."""

    __slots__ = ("_j",)

    def uniform(self, low=0.0, high=1.0, size=None):
        """Uniform in [low, high).

        >>> RandomState(0).uniform(-1, 1, size=2)
        array([0.09762701, 0.43037873])
        """
        if size is None and type(low) in _PLAIN and type(high) in _PLAIN and 0 <= high - low < 1e300:
            return self._j.single().uniform(low + 0.0, high - low + 0.0)
        return _drawn(self._j.uniform, _arr(low), _arr(high), _size(size))

    def normal(self, loc=0.0, scale=1.0, size=None):
        """Normal of mean `loc` and standard deviation `scale`.

        >>> RandomState(0).normal(10, 0.5, size=2)
        array([10.88202617, 10.2000786 ])
        """
        if size is None and type(loc) in _PLAIN and type(scale) in _PLAIN and scale > 0:
            return self._j.single().normal(loc + 0.0, scale + 0.0)
        return _drawn(self._j.normal, _arr(loc), _arr(scale), _size(size))

    def lognormal(self, mean=0.0, sigma=1.0, size=None):
        """Numbers whose logarithm is normal.

        >>> RandomState(0).lognormal(0, 0.5, size=2)
        array([2.41578956, 1.22149877])
        """
        return _drawn(self._j.lognormal, _arr(mean), _arr(sigma), _size(size))

    def exponential(self, scale=1.0, size=None):
        """Exponential of mean `scale`, as the intervals of a Poisson process.

        >>> RandomState(0).exponential(2.0, size=2)
        array([1.59174902, 2.51186153])
        """
        if size is None and type(scale) in _PLAIN and scale > 0:
            return self._j.single().exponential(scale + 0.0)
        return _drawn(self._j.exponential, _arr(scale), _size(size))

    def gamma(self, shape, scale=1.0, size=None):
        """Gamma of mean `shape * scale`.

        >>> RandomState(0).gamma(2.0, 3.0, size=2)
        array([15.41648873,  6.71544274])
        """
        return _drawn(self._j.gamma, _arr(shape), _arr(scale), _size(size))

    def beta(self, a, b, size=None):
        """Beta, between 0 and 1, of mean `a / (a + b)`.

        >>> RandomState(0).beta(2.0, 3.0, size=2)
        array([0.60358975, 0.79868334])
        """
        return _drawn(self._j.beta, _arr(a), _arr(b), _size(size))

    def chisquare(self, df, size=None):
        """Chi-squared of `df` degrees of freedom.

        >>> RandomState(0).chisquare(3, size=2)
        array([8.59517635, 3.30891648])
        """
        return _drawn(self._j.chisquare, _arr(df), _size(size))

    def noncentral_chisquare(self, df, nonc, size=None):
        """Non-central chi-squared.

        >>> RandomState(0).noncentral_chisquare(3, 1.5, size=2)
        array([5.45822869, 9.28978957])
        """
        return _drawn(self._j.noncentralChisquare, _arr(df), _arr(nonc), _size(size))

    def f(self, dfnum, dfden, size=None):
        """F (Fisher) of `dfnum` and `dfden` degrees of freedom.

        >>> RandomState(0).f(2, 5, size=2)
        array([0.57641296, 0.2574719 ])
        """
        return _drawn(self._j.f, _arr(dfnum), _arr(dfden), _size(size))

    def noncentral_f(self, dfnum, dfden, nonc, size=None):
        """Non-central F.

        >>> RandomState(0).noncentral_f(2, 5, 1.0, size=2)
        array([0.76180567, 5.01952241])
        """
        return _drawn(self._j.noncentralF, _arr(dfnum), _arr(dfden), _arr(nonc), _size(size))

    def standard_t(self, df, size=None):
        """Student's t of `df` degrees of freedom.

        >>> RandomState(0).standard_t(4, size=2)
        array([ 1.66743828, -1.59419909])
        """
        return _drawn(self._j.standardT, _arr(df), _size(size))

    def vonmises(self, mu, kappa, size=None):
        """Von Mises on the circle, in [-pi, pi].

        >>> RandomState(0).vonmises(0.0, 4.0, size=2)
        array([0.5664411 , 0.55977779])
        """
        return _drawn(self._j.vonmises, _arr(mu), _arr(kappa), _size(size))

    def pareto(self, a, size=None):
        """Pareto II (Lomax) of shape `a`.

        >>> RandomState(0).pareto(3.0, size=2)
        array([0.30381098, 0.51989855])
        """
        return _drawn(self._j.pareto, _arr(a), _size(size))

    def weibull(self, a, size=None):
        """Weibull of shape `a`.

        >>> RandomState(0).weibull(2.0, size=2)
        array([0.89211799, 1.12068317])
        """
        return _drawn(self._j.weibull, _arr(a), _size(size))

    def power(self, a, size=None):
        """Power law `a x**(a-1)` on [0, 1].

        >>> RandomState(0).power(3.0, size=2)
        array([0.81873168, 0.89428034])
        """
        return _drawn(self._j.power, _arr(a), _size(size))

    def laplace(self, loc=0.0, scale=1.0, size=None):
        """Laplace (double exponential).

        >>> RandomState(0).laplace(0.0, 2.0, size=2)
        array([0.20545466, 1.12556716])
        """
        return _drawn(self._j.laplace, _arr(loc), _arr(scale), _size(size))

    def gumbel(self, loc=0.0, scale=1.0, size=None):
        """Gumbel.

        >>> RandomState(0).gumbel(1.0, 2.0, size=2)
        array([1.45662752, 0.54424612])
        """
        return _drawn(self._j.gumbel, _arr(loc), _arr(scale), _size(size))

    def logistic(self, loc=0.0, scale=1.0, size=None):
        """Logistic.

        >>> RandomState(0).logistic(0.0, 0.5, size=2)
        array([0.09793896, 0.46036142])
        """
        return _drawn(self._j.logistic, _arr(loc), _arr(scale), _size(size))

    def rayleigh(self, scale=1.0, size=None):
        """Rayleigh.

        >>> RandomState(0).rayleigh(2.0, size=2)
        array([2.52329072, 3.16977067])
        """
        return _drawn(self._j.rayleigh, _arr(scale), _size(size))

    def wald(self, mean, scale, size=None):
        """Wald (inverse Gaussian), as the first passage times of a drifting Brownian motion.

        >>> RandomState(0).wald(1.0, 2.0, size=2)
        array([0.30787564, 0.75425984])
        """
        return _drawn(self._j.wald, _arr(mean), _arr(scale), _size(size))

    def triangular(self, left, mode, right, size=None):
        """Triangular over [left, right] with its peak at `mode`.

        >>> RandomState(0).triangular(-1, 0, 2, size=2)
        array([0.35466752, 0.69276483])
        """
        return _drawn(self._j.triangular, _arr(left), _arr(mode), _arr(right), _size(size))

    def binomial(self, n, p, size=None):
        """How many of `n` trials of probability `p` succeed.

        >>> RandomState(0).binomial(10, 0.5, size=2)
        array([5, 6])
        """
        return _drawn(self._j.binomial, _arr(n), _arr(p), _size(size))

    def negative_binomial(self, n, p, size=None):
        """How many trials of probability `p` fail before `n` succeed.

        >>> RandomState(0).negative_binomial(3, 0.5, size=2)
        array([11,  0])
        """
        return _drawn(self._j.negativeBinomial, _arr(n), _arr(p), _size(size))

    def poisson(self, lam=1.0, size=None):
        """Poisson counts of mean `lam`, as spikes in a time bin.

        >>> RandomState(0).poisson(5.0, size=2)
        array([9, 5])
        """
        if size is None and type(lam) in _PLAIN and 0 < lam < 1e15:
            return self._j.single().poisson(lam + 0.0)
        return _drawn(self._j.poisson, _arr(lam), _size(size))

    def zipf(self, a, size=None):
        """Zipf counts.

        >>> RandomState(0).zipf(2.5, size=2)
        array([1, 1])
        """
        return _drawn(self._j.zipf, _arr(a), _size(size))

    def geometric(self, p, size=None):
        """How many trials of probability `p` it takes to succeed.

        >>> RandomState(0).geometric(0.3, size=2)
        array([3, 4])
        """
        return _drawn(self._j.geometric, _arr(p), _size(size))

    def logseries(self, p, size=None):
        """Logarithmic series counts.

        >>> RandomState(0).logseries(0.6, size=2)
        array([1, 1])
        """
        return _drawn(self._j.logseries, _arr(p), _size(size))

    def hypergeometric(self, ngood, nbad, nsample, size=None):
        """How many of `nsample` things drawn without replacement are good ones.

        >>> RandomState(0).hypergeometric(10, 5, 6, size=2)
        array([4, 3])
        """
        return _drawn(self._j.hypergeometric, _arr(ngood), _arr(nbad), _arr(nsample), _size(size))

    def standard_cauchy(self, size=None):
        """Cauchy, the ratio of two standard normal numbers.

        >>> RandomState(0).standard_cauchy(size=2)
        array([4.40839827, 0.43676244])
        """
        return _drawn(self._j.standardCauchy, _size(size))


_methods_by_their_own_names(Draws)
