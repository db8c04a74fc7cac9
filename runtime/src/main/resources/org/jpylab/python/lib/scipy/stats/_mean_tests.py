"""Tests of means and of counts."""

from collections import namedtuple

import numpy as np
from scipy import special as sc
from scipy.stats._correlation import _t_pvalue
from scipy.stats._distributions import chi2, f, t
from scipy.stats._missing_values import policed

F_onewayResult, Power_divergenceResult, Ttest_indResult = (
    namedtuple(name, "statistic pvalue") for name in ("F_onewayResult", "Power_divergenceResult", "Ttest_indResult")
)


class TtestResult(namedtuple("TtestResult", "statistic pvalue")):
    """Student's statistic and its p-value; the degrees of freedom are an attribute."""

    def __new__(cls, statistic, pvalue, df):
        made = super().__new__(cls, statistic, pvalue)
        made.df = df
        return made

    def __repr__(self):
        return f"TtestResult(statistic={self.statistic!r}, pvalue={self.pvalue!r}, df={self.df!r})"

    def _about(self, estimate, error, alternative):
        self._estimate, self._error, self._alternative = estimate, error, alternative
        return self

    def confidence_interval(self, confidence_level=0.95):
        """An interval of means."""
        level = confidence_level if self._alternative != "two-sided" else (1 + confidence_level) / 2
        half = t.ppf(level, self.df) * self._error
        low = -np.inf if self._alternative == "less" else self._estimate - half
        high = np.inf if self._alternative == "greater" else self._estimate + half
        return namedtuple("ConfidenceInterval", "low high")(low, high)


def _ttest(d, denominator, df, alternative):
    with np.errstate(divide="ignore", invalid="ignore"):
        tv = np.divide(d, denominator)[()]
    return TtestResult(tv, _t_pvalue(tv, df, alternative), df)


@policed(after=("popmean", "axis"))
def ttest_1samp(a, popmean, axis=0, nan_policy="propagate", alternative="two-sided"):
    """Student's test of a sample's mean.

    >>> r = ttest_1samp([1, 2, 3, 4], 2); round(r.statistic, 8), round(r.pvalue, 8)
    (0.77459667, 0.49502535)
    """
    a = np.asarray(a)
    n = a.size if axis is None else a.shape[axis]
    d_mean, error = np.mean(a, axis) - popmean, np.sqrt(np.var(a, axis, ddof=1) / n)
    return _ttest(d_mean, error, np.full(np.shape(d_mean), n - 1)[()], alternative)._about(d_mean + popmean, error, alternative)


@policed(2, after=("axis",))
def ttest_ind(a, b, axis=0, equal_var=True, nan_policy="propagate", permutations=None, random_state=None,
              alternative="two-sided", trim=0):  # fmt: skip
    """Student's test (or Welch's) that two samples have the same mean.

    >>> r = ttest_ind([1, 2, 3], [2, 3, 5]); round(r.statistic, 8), round(r.pvalue, 8)
    (-1.26491106, 0.27457663)
    """
    a, b = np.asarray(a), np.asarray(b)
    if permutations:
        return _permuted(a, b, permutations, axis, equal_var, random_state, alternative)
    if not 0 <= trim < 0.5:
        raise ValueError("Trimming percentage should be 0 <= `trim` < .5.")
    if axis is None:
        a, b, axis = a.ravel(), b.ravel(), 0
    n1, n2 = a.shape[axis], b.shape[axis]
    if trim:
        (v1, m1, n1), (v2, m2, n2) = _winsorized(a, trim, axis), _winsorized(b, trim, axis)
    else:
        v1, v2, m1, m2 = np.var(a, axis, ddof=1), np.var(b, axis, ddof=1), np.mean(a, axis), np.mean(b, axis)
    if equal_var:
        df = n1 + n2 - 2.0
        denominator = np.sqrt(((n1 - 1) * v1 + (n2 - 1) * v2) / df * (1.0 / n1 + 1.0 / n2))
    else:
        u, w = v1 / n1, v2 / n2
        df = (u + w) ** 2 / (u**2 / (n1 - 1) + w**2 / (n2 - 1))
        denominator = np.sqrt(u + w)
    return Ttest_indResult(*_ttest(m1 - m2, denominator, df, alternative))


def _winsorized(a, trim, axis):
    """The variance with its ends drawn in, the trimmed mean, and how many are left (K. K. Yuen, Biometrika 61, 1974)."""
    a = np.moveaxis(np.sort(a, axis=axis), axis, -1) + 0.0
    n = a.shape[-1]
    g = int(n * trim)
    middle = a[..., g : n - g] if g else a
    a[..., :g], a[..., n - g :] = a[..., g : g + 1], a[..., n - g - 1 : n - g]
    left = n - 2 * g
    return ((n - 1) * np.var(a, axis=-1, ddof=1) / (left - 1)), middle.mean(axis=-1), left


def _permuted(a, b, permutations, axis, equal_var, random_state, alternative):
    from scipy.stats import permutation_test

    def statistic(x, y, axis):
        return ttest_ind(x, y, axis=axis, equal_var=equal_var)[0]

    r = permutation_test((a, b), statistic, n_resamples=permutations, alternative=alternative, axis=axis, random_state=random_state, vectorized=True)  # fmt: skip
    return Ttest_indResult(r.statistic, r.pvalue)


@policed(2, paired=True, after=("axis",))
def ttest_rel(a, b, axis=0, nan_policy="propagate", alternative="two-sided"):
    """Student's test of pairs.

    >>> r = ttest_rel([1, 2, 3], [2, 3, 5]); round(r.statistic, 8), round(r.pvalue, 8)
    (-4.0, 0.05719096)
    """
    d = (np.asarray(a) - np.asarray(b)).astype(float)
    n = d.shape[axis]
    d_mean, error = np.mean(d, axis), np.sqrt(np.var(d, axis, ddof=1) / n)
    return _ttest(d_mean, error, np.full(np.shape(d_mean), n - 1)[()], alternative)._about(d_mean, error, alternative)


def f_oneway(*samples, axis=0):
    """One-way analysis of variance.

    >>> r = f_oneway([1, 2, 3], [2, 3, 5]); round(r.statistic, 8), round(r.pvalue, 8)
    (1.6, 0.27457663)
    """
    if len(samples) < 2:
        raise TypeError(f"at least two inputs are required; got {len(samples)}.")
    samples = [np.asarray(s, dtype=float) for s in samples]
    whole = np.concatenate(samples, axis=axis)
    n, k = whole.shape[axis], len(samples)
    offset = whole.mean(axis=axis, keepdims=True)
    squares = lambda v: v.sum(axis=axis) ** 2
    common = squares(whole - offset) / n
    between = sum(squares(s - offset) / s.shape[axis] for s in samples) - common
    within = ((whole - offset) ** 2).sum(axis=axis) - common - between
    with np.errstate(divide="ignore", invalid="ignore"):
        F = between / (k - 1) / (within / (n - k))
    return F_onewayResult(F, f.sf(F, k - 1, n - k))


def chisquare(f_obs, f_exp=None, ddof=0, axis=0):
    """The chi-squared test of counts.

    >>> r = chisquare([16, 18, 16, 14, 12, 12]); round(r.statistic, 8), round(r.pvalue, 8)
    (2.0, 0.84914504)
    """
    return power_divergence(f_obs, f_exp, ddof, axis, "pearson")


def power_divergence(f_obs, f_exp=None, ddof=0, axis=0, lambda_=None):
    """Tests of counts of Cressie and Read's family.

    >>> round(power_divergence([16, 18, 16, 14, 12, 12], lambda_='log-likelihood').statistic, 8)
    2.00657316
    """
    names = {"pearson": 1, "log-likelihood": 0, "freeman-tukey": -0.5, "mod-log-likelihood": -1, "neyman": -2, "cressie-read": 2 / 3}
    if isinstance(lambda_, str) and lambda_ not in names:
        raise ValueError(f"invalid string for lambda_: {lambda_!r}. Valid strings are {str(list(names))[1:-1]}")
    lam = 1 if lambda_ is None else names[lambda_] if isinstance(lambda_, str) else lambda_
    f_obs = np.asarray(f_obs, dtype=float)
    if f_exp is None:
        f_exp = f_obs.mean(axis=axis, keepdims=True)
    else:
        f_obs, f_exp = np.broadcast_arrays(f_obs, np.asarray(f_exp, dtype=float))
        with np.errstate(invalid="ignore"):
            gap = np.max(np.abs(f_obs.sum(axis=axis) - f_exp.sum(axis=axis)) / np.minimum(f_obs.sum(axis=axis), f_exp.sum(axis=axis)))
        if gap > 1e-8:
            raise ValueError(
                "For each axis slice, the sum of the observed frequencies must agree with the sum of the expected frequencies to a"
                f" relative tolerance of 1e-08, but the percent differences are:\n{gap}"
            )
    if lam == 1:
        terms = (f_obs - f_exp) ** 2 / f_exp
    elif lam == 0:
        terms = 2.0 * sc.xlogy(f_obs, f_obs / f_exp)
    elif lam == -1:
        terms = 2.0 * sc.xlogy(f_exp, f_exp / f_obs)
    else:
        terms = f_obs * ((f_obs / f_exp) ** lam - 1) / (0.5 * lam * (lam + 1))
    stat = terms.sum(axis=axis)
    count = f_obs.size if axis is None else f_obs.shape[axis]
    return Power_divergenceResult(stat, chi2.sf(stat, count - 1 - np.asarray(ddof)))


def chi2_contingency(observed, correction=True, lambda_=None):
    """The chi-squared test that the margins of a table are independent.

    >>> chi2_contingency([[10, 10], [10, 10]])[0]
    0.0
    """
    observed = np.asarray(observed)
    if np.any(observed < 0):
        raise ValueError("All values in `observed` must be nonnegative.")
    if observed.size == 0:
        raise ValueError("No data; `observed` has size 0.")
    margins = [observed.sum(axis=tuple(k for k in range(observed.ndim) if k != d), keepdims=True) for d in range(observed.ndim)]
    expected = margins[0].astype(float)
    for margin in margins[1:]:
        expected = expected * margin
    expected = expected / float(observed.sum()) ** (observed.ndim - 1)
    if np.any(expected == 0):
        place = list(zip(*np.nonzero(expected == 0)))[0]
        raise ValueError("The internally computed table of expected frequencies has a zero element at %s." % (place,))
    dof = expected.size - sum(expected.shape) + expected.ndim - 1
    result = namedtuple("Chi2ContingencyResult", "statistic pvalue dof expected_freq")
    if dof == 0:
        return result(0.0, 1.0, dof, expected)
    adjusted = observed
    if dof == 1 and correction:
        diff = expected - observed
        adjusted = observed + np.minimum(0.5, np.abs(diff)) * np.sign(diff)
    stat, p = power_divergence(adjusted, expected, ddof=observed.size - 1 - dof, axis=None, lambda_=lambda_)
    return result(stat, p, dof, expected)
