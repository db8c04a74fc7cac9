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
    0.525063
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


def __getattr__(name):
    from scipy._names import absent

    return absent(__name__, name)
