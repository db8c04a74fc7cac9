"""Tables of counts."""

from collections import namedtuple

import numpy as np
from scipy.stats import chi2_contingency


def margins(a):
    """The sums over all axes but one.

    >>> margins(numpy.array([[1, 2], [3, 4]]))[0]
    array([[3],
           [7]])
    """
    axes = list(range(a.ndim))
    return [np.apply_over_axes(np.sum, a, [j for j in axes if j != k]) for k in axes]


def expected_freq(observed):
    """The counts that independence would give.

    >>> expected_freq([[10, 10, 20], [20, 20, 20]])
    array([[12., 12., 16.],
           [18., 18., 24.]])
    """
    observed = np.asarray(observed, dtype=np.float64)
    made = 1.0
    for part in margins(observed):
        made = made * part
    return made / observed.sum() ** (observed.ndim - 1)


CrosstabResult = namedtuple("CrosstabResult", "elements count")


def crosstab(*args, levels=None, sparse=False):
    """The values that occur, and how often they occur together.

    >>> crosstab([1, 1, 2], [3, 4, 4])[1]
    array([[1, 1],
           [0, 1]])
    """
    if not args:
        raise TypeError("At least one input sequence is required.")
    if sparse and len(args) != 2:
        raise ValueError("When `sparse` is True, only two input sequences are allowed.")
    arrays = [np.asarray(a) for a in args]
    if len({len(a) for a in arrays}) > 1:
        raise ValueError("All input sequences must have the same length.")
    if levels is not None and len(levels) != len(args):
        raise ValueError("len(levels) must equal the number of input sequences")
    found = [_places(a, named) for a, named in zip(arrays, levels or [None] * len(arrays))]
    wanted = np.all([place >= 0 for _, place in found], axis=0)
    places = tuple(place[wanted] for _, place in found)
    shape = [len(u) for u, _ in found]
    if sparse:
        from scipy.sparse import coo_matrix

        made = coo_matrix((np.ones(len(places[0]), int), places), shape=shape)
        made.sum_duplicates()
    else:
        made = np.zeros(shape, int)
        np.add.at(made, places, 1)
    return CrosstabResult((tuple if levels is None else list)(u for u, _ in found), made)


def _places(values, levels):
    """The values that are counted, and for each value its place among them or -1."""
    if levels is None:
        return np.unique(values, return_inverse=True)
    places = np.full(len(values), -1)
    for k, level in enumerate(levels):
        places[values == level] = k
    return levels, places


def association(observed, method="cramer", correction=False, lambda_=None):
    """How far two variables of a table belong together, from 0 to 1.

    >>> round(association(numpy.array([[10, 20], [30, 5]])), 6)
    0.536745
    """
    arr = np.asarray(observed)
    if arr.dtype.kind not in "iu":
        raise ValueError("`observed` must be an integer array.")
    if arr.ndim != 2:
        raise ValueError("method only accepts 2d arrays")
    stat = chi2_contingency(arr, correction=correction, lambda_=lambda_)[0]
    phi2 = stat / arr.sum()
    rows, columns = arr.shape
    if method == "cramer":
        value = phi2 / min(columns - 1, rows - 1)
    elif method == "tschuprow":
        value = phi2 / np.sqrt((rows - 1) * (columns - 1))
    elif method == "pearson":
        value = phi2 / (1 + phi2)
    else:
        raise ValueError("Invalid argument value: 'method' argument must be 'cramer', 'tschuprow', or 'pearson'")
    return value**0.5


class RelativeRiskResult:
    """The relative risk and its limits of confidence."""

    def __init__(self, relative_risk, counts):
        self.relative_risk = relative_risk
        self.exposed_cases, self.exposed_total, self.control_cases, self.control_total = counts

    def confidence_interval(self, confidence_level=0.95):
        from collections import namedtuple
        from scipy.special import ndtri

        made = namedtuple("ConfidenceInterval", "low high")
        if self.exposed_cases == 0 and self.control_cases == 0:
            return made(np.nan, np.nan)
        if self.exposed_cases == 0:
            return made(0.0, np.nan)
        if self.control_cases == 0:
            return made(np.nan, np.inf)
        z = ndtri(1 - (1 - confidence_level) / 2)
        se = np.sqrt(1 / self.exposed_cases - 1 / self.exposed_total + 1 / self.control_cases - 1 / self.control_total)
        return made(self.relative_risk * np.exp(-z * se), self.relative_risk * np.exp(z * se))


def relative_risk(exposed_cases, exposed_total, control_cases, control_total):
    """How much more often cases are among those exposed.

    >>> relative_risk(27, 122, 44, 487).relative_risk
    2.4495156482861398
    """
    if exposed_cases == 0 and control_cases == 0:
        rr = np.nan
    elif exposed_cases == 0:
        rr = 0.0
    elif control_cases == 0:
        rr = np.inf
    else:
        rr = exposed_cases / exposed_total / (control_cases / control_total)
    return RelativeRiskResult(rr, (exposed_cases, exposed_total, control_cases, control_total))


class OddsRatioResult:
    """The odds ratio and its limits of confidence."""

    def __init__(self, _table, _kind, statistic):
        self._table, self._kind, self.statistic = _table, _kind, statistic

    def __repr__(self):
        return f"OddsRatioResult(statistic={self.statistic})"

    def confidence_interval(self, confidence_level=0.95, alternative="two-sided"):
        """Within which limits the odds ratio lies with some confidence."""
        if alternative not in ("two-sided", "less", "greater"):
            raise ValueError("`alternative` must be 'two-sided', 'less' or 'greater'.")
        if confidence_level < 0 or confidence_level > 1:
            raise ValueError("confidence_level must be between 0 and 1")
        made = namedtuple("ConfidenceInterval", "low high")
        alpha = (1 - confidence_level) / (2 if alternative == "two-sided" else 1)
        if self._kind == "conditional":
            low, high = _conditional_limits(self._table, alpha)
        else:
            if 0 in self._table.sum(axis=0) or 0 in self._table.sum(axis=1):
                return made(np.nan, np.nan) if alternative == "two-sided" else made(0, np.nan) if alternative == "less" else made(np.nan, np.inf)
            from scipy.special import ndtri

            with np.errstate(divide="ignore"):
                error, z = np.sqrt((1 / self._table).sum()), ndtri(1 - alpha)
                low, high = (np.exp(np.log(self.statistic) + sign * z * error) for sign in (-1, 1))
        return made((0 if self._kind == "conditional" else 0.0) if alternative == "less" else low, np.inf if alternative == "greater" else high)


def _weights(table):
    """The possible upper left counts and the logarithms of their chances when the odds are even."""
    from scipy.special import betaln

    row, other, column = (int(v) for v in (table[0].sum(), table[1].sum(), table[:, 0].sum()))
    k = np.arange(max(0, column - other), min(row, column) + 1)
    choose = lambda n, m: -np.log1p(n) - betaln(n - m + 1, m + 1)
    return k, choose(row, k) + choose(other, column - k)


def _tilted(table, odds):
    k, logs = _weights(table)
    logs = logs + k * np.log(odds)
    p = np.exp(logs - logs.max())
    return k, p / p.sum()


def _solved_odds(f):
    """Where a function of the odds is zero."""
    from scipy.optimize import brentq

    low = high = 0.0
    while f(np.exp(low)) > 0 and low > -600:
        low -= 5
    while f(np.exp(high)) < 0 and high < 600:
        high += 5
    return float(np.exp(brentq(lambda v: f(np.exp(v)), low, high, xtol=1e-14, rtol=1e-14)))


def _conditional_limits(table, alpha):
    """Limits from the tails of Fisher's noncentral hypergeometric distribution."""
    x = table[0, 0]
    if 0 in table.sum(axis=0) or 0 in table.sum(axis=1):
        return 0, np.inf
    k, _ = _weights(table)

    def tail(odds, upper):
        values, p = _tilted(table, odds)
        return p[values >= x].sum() if upper else p[values <= x].sum()

    low = 0 if x == k[0] else _solved_odds(lambda odds: tail(odds, True) - alpha)
    high = np.inf if x == k[-1] else _solved_odds(lambda odds: alpha - tail(odds, False))
    return low, high


def odds_ratio(table, *, kind="conditional"):
    """The odds ratio of a table of two by two: of highest conditional likelihood, or the sample's.

    >>> round(odds_ratio([[7, 15], [58, 472]]).statistic, 6)
    3.783669
    """
    if kind not in ("conditional", "sample"):
        raise ValueError("`kind` must be 'conditional' or 'sample'.")
    c = np.asarray(table)
    if c.shape != (2, 2):
        raise ValueError(f"Invalid shape {c.shape}. The input `table` must be of shape (2, 2).")
    if not np.issubdtype(c.dtype, np.integer):
        raise ValueError(f"`table` must be an array of integers, but got type {c.dtype}")
    c = c.astype(np.int64)
    if np.any(c < 0):
        raise ValueError("All values in `table` must be nonnegative.")
    if 0 in c.sum(axis=0) or 0 in c.sum(axis=1):
        return OddsRatioResult(c, kind, np.nan)
    if kind == "sample":
        value = c[0, 0] * c[1, 1] / (c[1, 0] * c[0, 1]) if c[1, 0] > 0 and c[0, 1] > 0 else np.inf
        return OddsRatioResult(c, kind, value)
    k, _ = _weights(c)
    if c[0, 0] in (k[0], k[-1]):
        return OddsRatioResult(c, kind, 0.0 if c[0, 0] == k[0] else np.inf)

    def short(odds):
        values, p = _tilted(c, odds)
        return float(np.sum(values * p)) - c[0, 0]

    return OddsRatioResult(c, kind, _solved_odds(short))


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
