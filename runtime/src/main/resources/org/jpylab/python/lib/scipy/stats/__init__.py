"""Distributions, descriptions of samples and tests."""

from scipy.stats._correlation import (
    LinregressResult, PearsonRResult, SignificanceResult, kendalltau, linregress, pearsonr, spearmanr,
)  # fmt: skip
from scipy.stats._density import gaussian_kde
from scipy.stats._descriptive import (
    DescribeResult, ModeResult, binned_statistic, circmean, circstd, describe, entropy, gmean, hmean, iqr, kurtosis, mode,
    moment, percentileofscore, rankdata, scoreatpercentile, sem, skew, trim_mean, variation, zscore,
)  # fmt: skip
from scipy.stats._distributions import *
from scipy.stats._distributions import (
    bernoulli, beta, binom, cauchy, chi2, erlang, expon, exponnorm, f, gamma, geom, gumbel_r, halfnorm, invgamma,
    invgauss, laplace, logistic, lognorm, nbinom, norm, pareto, poisson, powerlaw, randint, rayleigh, skewnorm, t,
    triang, truncnorm, uniform, vonmises, weibull_min,
)  # fmt: skip
from scipy.stats._mean_tests import (
    F_onewayResult, Power_divergenceResult, TtestResult, Ttest_indResult, chi2_contingency, chisquare, f_oneway,
    power_divergence, ttest_1samp, ttest_ind, ttest_rel,
)  # fmt: skip
from scipy.stats._multivariate import multivariate_normal
from scipy.stats._rank_tests import KstestResult, ks_1samp, ks_2samp, kstest, mannwhitneyu, wilcoxon
from scipy.stats._shape_tests import KurtosistestResult, NormaltestResult, SkewtestResult, kurtosistest, normaltest, skewtest

_LATER = (
    "_own", "_vectors", "_more_tests", "_more_distributions", "_rare_distributions", "_sample_tests", "_more_samples", "_exact_tables",
    "_transform_plots", "_covariance", "_random_matrices", "_resampling", "_removed",
)  # fmt: skip


def __getattr__(name):
    import importlib

    if name in ("contingency", "mstats", "qmc"):
        try:
            return importlib.import_module("scipy.stats." + name)
        except ModuleNotFoundError:
            raise NotImplementedError("scipy.stats." + name) from None
    if name == "__all__":
        return _all()
    if not name.startswith("_"):
        for module in _LATER:
            made = importlib.import_module("scipy.stats." + module)
            if name in made.NAMES:
                globals()[name] = value = getattr(made, name)
                return value
    from scipy._names import absent

    return absent(__name__, name)


def _all():
    """What `from scipy.stats import *` gives: SciPy's public names that are here."""
    import importlib
    from scipy._names import public

    here = {n for module in _LATER for n in importlib.import_module("scipy.stats." + module).NAMES}
    return [n for n in public(__name__) if n in here or n in globals()]
