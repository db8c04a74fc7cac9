"""Sorting, searching, sets, and functions that pick elements."""
from oracle import Writer, np, share

out = Writer("sorting")
rng = np.random.RandomState(11)
NAN = np.nan
samples = share(
    rng.randint(0, 9, 40), rng.uniform(0, 1, (5, 7)), np.array([3.0, NAN, 1.0, -0.5, NAN, 2.0]), np.array(["b", "abc", "a", "b", ""]),
    np.array([2 + 1j, 1 + 5j, 2 - 1j, complex(NAN, 0), 1 + 2j, complex(1, NAN)]), rng.randint(0, 250, (4, 6)).astype("B"), np.array([True, False, True]),
    rng.randint(-5, 5, 100).astype("h"), np.array([2**63 + 5, 1, 2**64 - 1, 7], dtype="L"), np.array([]), np.array([5]), rng.randint(0, 4, 300).astype("f"),
    np.array(["2020-01-02", "NaT", "2019-05-05"], dtype="M8[D]"), np.arange(24)[::-1].reshape(2, 3, 4), np.array([b"xy", b"a", b"xx"]),
)
for a in samples:
    for axis in [None] + list(range(-1, a.ndim)):
        out.call("sort", np.sort, a, axis=axis)
        out.call("argsort", np.argsort, a, axis=axis)
        out.call("argsort", np.argsort, a, axis=axis, kind="stable")
    n = a.shape[-1]
    if n > 3:
        out.call("partition", np.partition, a, 3)
        out.call("partition", np.partition, a, np.array([1, n - 1]))
        out.call("argpartition", np.argpartition, a, n // 2)
    out.call("partition", np.partition, a, n + 1)

    def unique(x):
        return list(np.unique(x, return_index=True, return_inverse=True, return_counts=True))
    out.call("unique", unique, a)
    if a.ndim == 1 and a.dtype.kind != "M":
        out.call("searchsorted", np.searchsorted, np.sort(a), a)
        out.call("searchsorted", np.searchsorted, np.sort(a), a, side="right")
out.call("argsort", np.argsort, samples[0], kind="foo")
out.call("sort", np.sort, samples[0], axis=1)


def unique_axis(x, axis):
    return list(np.unique(x, return_index=True, return_inverse=True, return_counts=True, axis=axis))


m = np.array([[1, 0, 0], [1, 0, 0], [2, 3, 4]])
out.call("unique_axis", unique_axis, m, 0)
out.call("unique_axis", unique_axis, m, 1)
out.call("unique_axis", unique_axis, samples[5], 0)
out.call("lexsort", lambda *k: np.lexsort(k), np.array([1, 5, 1, 4, 3, 4, 4]), np.array([9, 4, 0, 4, 0, 2, 1]))
out.call("lexsort", lambda *k: np.lexsort(k), m, m[::-1])
out.call("searchsorted", np.searchsorted, np.array([1, 2, 3, 4, 5]), np.array([-10, 10, 2, 3.5]))
out.call("searchsorted", np.searchsorted, np.array([1, 2, 3, 4, 5]), np.array(3))
a, b = np.array([3, 1, 2, 2, 7]), np.array([2, 7, 7, 9])
f, g = np.array([1.5, NAN, 2.0, NAN]), np.array([NAN, 2.0])
for x, y in ((a, b), (b, a), (f, g), (a, f), (samples[3], samples[3][:2]), (a, np.array([])), (m, np.array([0, 4]))):
    out.call("union1d", np.union1d, x, y)
    out.call("setdiff1d", np.setdiff1d, x, y)
    out.call("setxor1d", np.setxor1d, x, y)
    out.call("isin", np.isin, x, y)
    out.call("isin", np.isin, x, y, invert=True)
    out.call("intersect1d", lambda p, q: list(np.intersect1d(p, q, return_indices=True)), x, y)

# Picking.
v = np.arange(10, 20)
for mode in ("raise", "wrap", "clip"):
    for i in (np.array([1, -1, 3]), np.array([[0, 12], [-11, 4]]), np.array(2)):
        out.call("take", np.take, v, i, mode=mode)
        out.call("take", np.take, samples[13], i, axis=1, mode=mode)
        out.call("take", np.take, samples[13], i, axis=None, mode=mode)
    out.call("choose", lambda i, *c, **k: np.choose(i, c, **k), np.array([0, 3, 1, -1]), np.arange(4), np.arange(4) * 10.0, np.array(7), mode=mode)
    out.call("put", lambda p, i, w, **k: (lambda q: (np.put(q, i, w, **k), q)[1])(p.copy()), v, np.array([0, 11, -2]), np.array([-1, -2]), mode=mode)
out.call("take", np.take, v, np.array([1.0]))
out.call("take", np.take, np.array([]), np.array([0]))
c = samples[1] > 0.5
out.call("where", np.where, c, samples[1], -samples[1])
out.call("where", np.where, c, np.array(1), np.array(0.5))
out.call("where", np.where, c, samples[1][0], samples[1][:, :1].astype("f"))
out.call("where", np.where, c, np.array(["x"]), np.array(["yy"]))
out.call("where", np.where, c, np.arange(3), 0 * c)
out.call("nonzero", lambda x: list(np.nonzero(x)), c)
out.call("nonzero", lambda x: list(np.nonzero(x)), samples[13])
out.call("argwhere", np.argwhere, c)
out.call("flatnonzero", np.flatnonzero, c)
out.call("select", lambda c1, c2, x1, x2, d: np.select([c1, c2], [x1, x2], d), v < 13, v > 15, v, v**2, np.array(42))
out.call("select", lambda c1, c2, x1, x2, d: np.select([c1, c2], [x1, x2], d), v, v > 15, v, v**2, np.array(42))
out.call("extract", np.extract, c, samples[1])
out.call("compress", np.compress, np.array([True, False, True]), samples[1], axis=0)
out.call("compress", np.compress, np.array([True, False, True]), samples[1], axis=1)
out.call("compress", np.compress, np.array([True, False, True]), samples[1], axis=None)
for name in ("place", "putmask"):
    out.call(name, lambda n, p, k, w: (lambda q: (getattr(np, n)(q, k, w), q)[1])(p.copy()), name, samples[1], c, np.array([1.0, 2.0, 3.0]))
    out.call(name, lambda n, p, k, w: (lambda q: (getattr(np, n)(q, k, w), q)[1])(p.copy()), name, v, v > 14, np.array([-7]))
out.call("take_along_axis", np.take_along_axis, samples[1], np.argsort(samples[1], axis=1), axis=1)
out.call("take_along_axis", np.take_along_axis, samples[1], np.argmax(samples[1], axis=0)[None], axis=0)
out.call("fill_diagonal", lambda x, w, **k: (lambda q: (np.fill_diagonal(q, w, **k), q)[1])(x.copy()), np.zeros((3, 3), int), np.array(4))
out.call("fill_diagonal", lambda x, w, **k: (lambda q: (np.fill_diagonal(q, w, **k), q)[1])(x.copy()), np.zeros((5, 3), int), np.array([1, 2]), wrap=True)
out.call("fill_diagonal", lambda x, w, **k: (lambda q: (np.fill_diagonal(q, w, **k), q)[1])(x.copy()), np.zeros((5, 3), int), np.array(4))
out.call("fill_diagonal", lambda x, w, **k: (lambda q: (np.fill_diagonal(q, w, **k), q)[1])(x.copy()), np.zeros((2, 2, 2), int), np.array(4))
out.call("ravel_multi_index", lambda x, y, shape, **k: np.ravel_multi_index((x, y), tuple(shape), **k), np.array([3, 6, 6]), np.array([4, 5, 1]), [7, 6])
out.call("ravel_multi_index", lambda x, y, shape, **k: np.ravel_multi_index((x, y), tuple(shape), **k), np.array([3, 6, 6]), np.array([4, 5, 1]), [7, 6], order="F")
out.call("ravel_multi_index", lambda x, y, shape, **k: np.ravel_multi_index((x, y), tuple(shape), **k), np.array([3, 6, 6]), np.array([4, 5, 1]), [4, 6], mode="clip")
out.call("ravel_multi_index", lambda x, y, shape, **k: np.ravel_multi_index((x, y), tuple(shape), **k), np.array([3, 6, 6]), np.array([4, 5, 1]), [4, 6])
out.call("unravel_index", lambda x, shape, **k: list(np.unravel_index(x, shape, **k)), np.array([22, 41, 37]), [7, 6])
out.call("unravel_index", lambda x, shape, **k: list(np.unravel_index(x, shape, **k)), np.array([31, 41, 13]), [7, 6], order="F")
out.call("unravel_index", lambda x, shape, **k: list(np.unravel_index(x, shape, **k)), np.array([22, 42]), [7, 6])
out.call("add_at", lambda x, i, w: (lambda q: (np.add.at(q, i, w), q)[1])(x.copy()), np.zeros(5), np.array([0, 1, 1, 4, 1]), np.array([1.0, 2, 3, 4, 5]))
out.call("add_at", lambda x, i, w: (lambda q: (np.add.at(q, i, w), q)[1])(x.copy()), np.zeros(5, int), np.array([0, 1, 1, -1, 1]), np.array(2))
out.close()
