"""Peaks."""

import numpy as np


def _local_maxima(x):
    """Middles, left and right edges of the peaks; plateaus count as one."""
    x = x.tolist()
    middles, lefts, rights = [], [], []
    i, last = 1, len(x) - 1
    while i < last:
        if x[i - 1] < x[i]:
            ahead = i + 1
            while ahead < last and x[ahead] == x[i]:
                ahead += 1
            if x[ahead] < x[i]:
                lefts.append(i)
                rights.append(ahead - 1)
                middles.append((i + ahead - 1) // 2)
                i = ahead
        i += 1
    return tuple(np.array(v, dtype=np.intp) for v in (middles, lefts, rights))


def _limits(interval, x, peaks):
    low, high = interval if isinstance(interval, (tuple, list)) and len(interval) == 2 else (interval, None)
    pick = lambda v: v[peaks] if isinstance(v, np.ndarray) and v.size == x.size else v
    return pick(low), pick(high)


def _kept(values, low, high):
    keep = np.ones(values.size, dtype=bool)
    if low is not None:
        keep &= low <= values
    if high is not None:
        keep &= values <= high
    return keep


def find_peaks(x, height=None, threshold=None, distance=None, prominence=None, width=None, wlen=None, rel_height=0.5,
               plateau_size=None):  # fmt: skip
    """The places of peaks, as many as satisfy the conditions, and what is known about them.

    >>> find_peaks([0, 2, 1, 3, 0], height=2.5)
    (array([3]), {'peak_heights': array([3.])})
    """
    x = np.asarray(x, dtype=float)
    if x.ndim != 1:
        raise ValueError("`x` must be a 1-D array")
    if distance is not None and distance < 1:
        raise ValueError("`distance` must be greater or equal to 1")
    peaks, lefts, rights = _local_maxima(x)
    known = {}

    def keep(mask):
        nonlocal peaks
        peaks = peaks[mask]
        for k in known:
            known[k] = known[k][mask]

    if plateau_size is not None:
        sizes = rights - lefts + 1
        known.update(plateau_sizes=sizes, left_edges=lefts, right_edges=rights)
        keep(_kept(sizes, *_limits(plateau_size, x, peaks)))
    if height is not None:
        known["peak_heights"] = x[peaks]
        keep(_kept(x[peaks], *_limits(height, x, peaks)))
    if threshold is not None:
        left, right = x[peaks] - x[peaks - 1], x[peaks] - x[peaks + 1]
        known.update(left_thresholds=left, right_thresholds=right)
        low, high = _limits(threshold, x, peaks)
        mask = np.ones(len(peaks), bool)
        if low is not None:
            mask &= low <= np.minimum(left, right)
        if high is not None:
            mask &= np.maximum(left, right) <= high
        keep(mask)
    if distance is not None:
        keep(_by_distance(peaks, x[peaks], distance))
    if prominence is not None or width is not None:
        values, left, right = peak_prominences(x, peaks, wlen)
        known.update(prominences=values, left_bases=left, right_bases=right)
    if prominence is not None:
        keep(_kept(known["prominences"], *_limits(prominence, x, peaks)))
    if width is not None:
        found = peak_widths(x, peaks, rel_height, tuple(known[k] for k in ("prominences", "left_bases", "right_bases")))
        known.update(zip(("widths", "width_heights", "left_ips", "right_ips"), found))
        keep(_kept(known["widths"], *_limits(width, x, peaks)))
    return peaks, known


def _by_distance(peaks, priority, distance):
    """The highest peaks that are far enough apart."""
    wanted = int(np.ceil(distance))
    places, keep = peaks.tolist(), [True] * len(peaks)
    for j in np.argsort(priority).tolist()[::-1]:
        if not keep[j]:
            continue
        for step in (-1, 1):
            k = j + step
            while 0 <= k < len(places) and abs(places[k] - places[j]) < wanted:
                keep[k] = False
                k += step
    return np.array(keep, dtype=bool)


def peak_prominences(x, peaks, wlen=None):
    """How far each peak stands out, and the places of its bases.

    >>> peak_prominences([0, 2, 1, 3, 0], [1, 3])[0]
    array([1., 3.])
    """
    values = np.asarray(x, dtype=float).tolist()
    out, lefts, rights = [], [], []
    for peak in np.asarray(peaks).tolist():
        half = len(values) if wlen is None or wlen == -1 else (int(np.ceil(wlen)) | 1) // 2
        bases, lows = [], []
        for step, end in ((-1, max(peak - half, 0)), (1, min(peak + half, len(values) - 1))):
            i = base = peak
            low = values[peak]
            while (i >= end if step < 0 else i <= end) and values[i] <= values[peak]:
                if values[i] < low:
                    low, base = values[i], i
                i += step
            bases.append(base)
            lows.append(low)
        lefts.append(bases[0])
        rights.append(bases[1])
        out.append(values[peak] - max(lows))
    return np.array(out, dtype=float), np.array(lefts, dtype=np.intp), np.array(rights, dtype=np.intp)


def peak_widths(x, peaks, rel_height=0.5, prominence_data=None, wlen=None):
    """Widths of peaks at a share of their prominence, that height, and where the line meets the curve.

    >>> peak_widths([0, 1, 2, 1, 0], [2])[0]
    array([2.])
    """
    values = np.asarray(x, dtype=float).tolist()
    peaks = np.asarray(peaks)
    data = peak_prominences(x, peaks, wlen) if prominence_data is None else prominence_data
    widths, heights, starts, ends = [], [], [], []
    for peak, prominence, left, right in zip(peaks.tolist(), *(np.asarray(d).tolist() for d in data)):
        height = values[peak] - prominence * rel_height
        i = peak
        while left < i and height < values[i]:
            i -= 1
        start = float(i)
        if values[i] < height:
            start += (height - values[i]) / (values[i + 1] - values[i])
        i = peak
        while i < right and height < values[i]:
            i += 1
        end = float(i)
        if values[i] < height:
            end -= (height - values[i]) / (values[i - 1] - values[i])
        widths.append(end - start)
        heights.append(height)
        starts.append(start)
        ends.append(end)
    return tuple(np.array(v, dtype=float) for v in (widths, heights, starts, ends))


def argrelextrema(data, comparator, axis=0, order=1, mode="clip"):
    """The places that compare so with their neighbours.

    >>> argrelextrema(numpy.array([2, 1, 2, 3, 2, 0, 1, 0]), numpy.greater)
    (array([3, 6]),)
    """
    data = np.asarray(data)
    n = data.shape[axis]
    places = np.arange(n)
    result = np.ones(data.shape, dtype=bool)
    for shift in range(1, order + 1):
        for step in (shift, -shift):
            other = (places + step) % n if mode == "wrap" else np.clip(places + step, 0, n - 1)
            result &= comparator(data, np.take(data, other, axis=axis))
    return np.nonzero(result)


def argrelmax(data, axis=0, order=1, mode="clip"):
    """The places of maxima.

    >>> argrelmax(numpy.array([2, 1, 2, 3, 2, 0, 1, 0]))
    (array([3, 6]),)
    """
    return argrelextrema(data, np.greater, axis, order, mode)


def argrelmin(data, axis=0, order=1, mode="clip"):
    """The places of minima.

    >>> argrelmin(numpy.array([2, 1, 2, 3, 2, 0, 1, 0]))
    (array([1, 5]),)
    """
    return argrelextrema(data, np.less, axis, order, mode)
