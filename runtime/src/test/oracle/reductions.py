"""Reductions of every kind, with axes, masks and NaN."""
from oracle import Writer, np, share

out = Writer("reductions")
rng = np.random.RandomState(3)
NAN = np.nan

samples = [
    rng.uniform(-1, 1, 1000), rng.uniform(-1, 1, 1000)[::-3], rng.uniform(-1, 1, (7, 9)), rng.uniform(-1, 1, (7, 9)).T,
    rng.uniform(-1, 1, (3, 4, 5)), np.asfortranarray(rng.uniform(-1, 1, (4, 20))), rng.uniform(0, 1, 9000)[:8500].astype("f"),
    rng.uniform(-1, 1, 300).astype("f2"), rng.uniform(-1, 1, 300) + 1j * rng.uniform(-1, 1, 300),
    (rng.uniform(-1, 1, (5, 30)) + 1j * rng.uniform(-1, 1, (5, 30))).astype("F"),
    rng.randint(-50, 50, (4, 6)), rng.randint(0, 200, (3, 5)).astype("B"), rng.randint(0, 2, (3, 4)).astype(bool), rng.randint(-9, 9, 20).astype("i"),
    np.array([1.0, NAN, 3.0]), np.array([[1.0, NAN], [NAN, NAN]]), np.array([[1.0, 2.0], [NAN, 4.0]], dtype="f"), np.array([1 + 2j, NAN, 3]),
    np.array([np.inf, -np.inf, 1]), np.array([]), np.zeros((0, 3)), np.array(4.5), np.array([2.0]), np.array([3], dtype="B"), np.array([-0.0]),
]
share(*samples)
AXES = {0: [None, 0], 1: [None, 0, -1, 1], 2: [None, 0, 1, -1, (0, 1), ()], 3: [None, 0, 1, 2, (0, 2), (2, 1), (0, 1, 2)]}
names = ["sum", "prod", "mean", "var", "std", "max", "min", "ptp", "any", "all", "argmax", "argmin", "median", "count_nonzero", "cumsum", "cumprod",
         "nansum", "nanprod", "nanmean", "nanvar", "nanstd", "nanmax", "nanmin", "nanargmax", "nanargmin", "nanmedian", "nancumsum", "nancumprod"]
for name in names:
    function = getattr(np, name)
    for a in samples:
        if name in ("median", "nanmedian") and a.dtype.kind == "c":
            continue
        if "cum" in name and a.size > 300:
            continue
        for axis in AXES[a.ndim]:
            if isinstance(axis, tuple) and (name.startswith(("arg", "nanarg", "cum", "nancum")) or (axis == () and "median" in name)):
                continue
            out.call(name, function, a, axis=axis)
    if name in ("sum", "mean", "var", "max", "any", "nanmean", "nanmax"):
        for a in samples[2:5]:
            out.call(name, function, a, axis=0, keepdims=True)
            out.call(name, function, a, keepdims=True)
    if name in ("sum", "mean", "var", "std", "nansum", "nanmean"):
        for a in samples[:3] + samples[10:14]:
            for dtype in ("f", "d", "D"):
                out.call(name, function, a, axis=-1, dtype=dtype)
    if name in ("var", "std", "nanvar", "nanstd"):
        for a in samples:
            out.call(name, function, a, ddof=1)
for name in ("sum", "mean", "var", "prod", "any", "all"):
    function = getattr(np, name)
    for a in samples[2:5]:
        out.call(name, function, a, axis=0, where=a > 0)
        out.call(name, function, a, where=a > 0)
for name in ("max", "min"):
    out.call(name, getattr(np, name), samples[2], where=samples[2] > 0)
    out.call(name, getattr(np, name), samples[2], initial=0.5)
    out.call(name, getattr(np, name), samples[2], where=samples[2] > 0, initial=-5.0, axis=1)
    out.call(name, getattr(np, name), np.array([]), initial=1.0)
out.call("sum", np.sum, samples[2], initial=10.0)
out.call("sum", np.sum, np.array(["a", "b"]))
out.call("sum", np.sum, samples[2], axis=2)
out.call("sum", np.sum, samples[2], axis=(0, 0))


def bigsum(n, char, shape, strides, axis):
    """A sum of numbers that the test makes by the same rule."""
    x = np.empty(n)
    state = 1
    for k in range(n):
        state = (state * 6364136223846793005 + 1442695040888963407) % 2**64
        x[k] = (state >> 40) / 2.0**24 - 0.5
    x = x.astype(char)
    if char in "FD":
        x = x + (x[::-1] * 1j).astype(char)
    view = np.lib.stride_tricks.as_strided(x, shape, [s * x.itemsize for s in strides])
    return np.sum(view, axis=axis if not isinstance(axis, list) else tuple(axis))


for char in "dfeFD":
    for shape, strides in (([100000], [1]), ([14285], [7]), ([100, 1000], [1000, 1]), ([1000, 100], [1, 1000]), ([10, 100, 100], [10000, 100, 1]), ([100, 10, 100], [100, 10000, 1]), ([4, 5, 6], [1, 30, 4])):
        for axis in ([None] if len(shape) == 1 else [None, 0, 1, [0, 1]]):
            out.call("bigsum", bigsum, 100000, char, shape, strides, axis)

methods = ["inverted_cdf", "averaged_inverted_cdf", "closest_observation", "interpolated_inverted_cdf", "hazen", "weibull", "linear", "median_unbiased", "normal_unbiased", "lower", "higher", "midpoint", "nearest"]
for method in methods:
    for a in (samples[2], samples[10], np.arange(10.0), np.array([1.0, NAN, 3.0]), samples[6][:50]):
        out.call("percentile", np.percentile, a, np.array(30), method=method)
        out.call("percentile", np.percentile, a, np.array([0, 25, 50, 99.5, 100]), method=method)
        out.call("quantile", np.quantile, a, np.array([[0.1], [0.9]]), axis=-1, method=method)
        out.call("nanquantile", np.nanquantile, a, np.array([0.1, 0.9]), axis=0, method=method)
out.call("percentile", np.percentile, samples[2], np.array(50), axis=(0, 1), keepdims=True)
out.call("percentile", np.percentile, samples[2], np.array([50, 60]), axis=0, keepdims=True)
out.call("percentile", np.percentile, samples[2], np.array(150))
out.call("quantile", np.quantile, samples[2], np.array(1.5))
out.call("quantile", np.quantile, samples[2], np.array(0.5), method="foo")
out.call("nanpercentile", np.nanpercentile, np.array([[1.0, NAN, 3], [NAN, NAN, NAN]]), np.array(50), axis=1)

def average(a, w, **k):
    return list(np.average(a, weights=w, returned=True, **k))
out.call("average", average, samples[2], None)
out.call("average", average, samples[2], None, axis=1)
out.call("average", average, samples[10], np.arange(24).reshape(4, 6))
out.call("average", average, samples[10], np.arange(6), axis=1)
out.call("average", average, samples[10], np.arange(4), axis=1)
out.call("average", average, samples[10], np.arange(4))
out.call("average", average, np.arange(3), np.array([1, -1, 0]))

# reduceat, accumulate and reduce of other ufuncs.
m = np.arange(12.0).reshape(3, 4)
for name in ("subtract", "divide", "logaddexp", "hypot", "bitwise_and", "logical_xor", "fmax", "remainder", "maximum", "gcd", "multiply"):
    u = getattr(np, name)
    x = m + 1 if name not in ("bitwise_and", "gcd") else (m + 1).astype(int)
    out.call("reduce", lambda n, a, **k: getattr(np, n).reduce(a, **k), name, x, axis=0)
    out.call("reduce", lambda n, a, **k: getattr(np, n).reduce(a, **k), name, x, axis=1)
    out.call("reduce", lambda n, a, **k: getattr(np, n).reduce(a, **k), name, x, axis=None)
    out.call("reduce", lambda n, a, **k: getattr(np, n).reduce(a, **k), name, x[:, :0], axis=1)
    out.call("accumulate", lambda n, a, **k: getattr(np, n).accumulate(a, **k), name, x, axis=1)
    out.call("accumulate", lambda n, a, **k: getattr(np, n).accumulate(a, **k), name, x, axis=0)
    out.call("reduceat", lambda n, a, i, **k: getattr(np, n).reduceat(a, i, **k), name, x, np.array([0, 2, 1, 3]), axis=1)
    out.call("reduceat", lambda n, a, i, **k: getattr(np, n).reduceat(a, i, **k), name, x, np.array([0, 2]), axis=0)
out.call("reduceat", lambda n, a, i, **k: getattr(np, n).reduceat(a, i, **k), "add", m, np.array([0, 4]), axis=1)
out.close()
