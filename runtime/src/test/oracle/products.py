"""Products and numerical tools."""
from oracle import Writer, np, share

out = Writer("products")
rng = np.random.RandomState(13)
NAN, INF = np.nan, np.inf
A = rng.randint(-5, 6, (3, 4)).astype(float)
B = rng.randint(-5, 6, (4, 2)).astype(float)
samples = share(A, B, A.astype(int), B.astype("b"), (A + 1j * A[::-1]), B.astype("f"), rng.uniform(-1, 1, (7, 5)), rng.uniform(-1, 1, (5, 6)), np.arange(4.0), np.arange(3), np.array(2.5),
                rng.randint(-3, 4, (2, 3, 4)), rng.randint(-3, 4, (2, 4, 3)).astype(float), rng.randint(0, 2, (3, 4)).astype(bool), np.zeros((0, 4)), np.array(["a"]), A.T, B[::-1, ::-1])
for i, x in enumerate(samples):
    for y in samples:
        if x.ndim <= 3 and y.ndim <= 3:
            out.call("dot", np.dot, x, y)
            out.call("matmul", np.matmul, x, y)
            out.call("inner", np.inner, x, y)
for x, y in ((A, B), (np.arange(3), np.arange(4.0)), (A, np.array(2)), (A, np.arange(3)), (samples[11], B)):
    out.call("outer", np.outer, x, y)
    out.call("kron", np.kron, x, y)
out.call("vdot", np.vdot, samples[4], samples[0])
out.call("vdot", np.vdot, samples[0], samples[1])
out.call("tensordot", lambda x, y, **k: np.tensordot(x, y, **k), samples[11], samples[12])
out.call("tensordot", lambda x, y, **k: np.tensordot(x, y, **k), samples[11], samples[12], axes=1)
out.call("tensordot", lambda x, y, **k: np.tensordot(x, y, **k), samples[11], samples[12], axes=[[0, 2], [0, 1]])
out.call("tensordot", lambda x, y, **k: np.tensordot(x, y, **k), samples[11], samples[12], axes=0)
out.call("tensordot", lambda x, y, **k: np.tensordot(x, y, **k), A, B, axes=[[0], [0]])
for shapes in (((3,), (3,)), ((2,), (2,)), ((2,), (3,)), ((3,), (2,)), ((5, 3), (5, 3)), ((5, 3), (3,)), ((4, 2), (4, 3)), ((4,), (4,))):
    out.call("cross", np.cross, rng.randint(-4, 5, shapes[0]), rng.randint(-4, 5, shapes[1]).astype(float))
for s, ops in (("ij,jk->ik", (A, B)), ("ij,jk", (A, B)), ("ij->ji", (A,)), ("ij->j", (A,)), ("ij->", (A,)), ("ii->i", (A[:, :3],)), ("ii", (A[:, :3],)), ("i,j->ij", (np.arange(3), np.arange(2.0))),
               ("...j,j->...", (samples[11], np.arange(4))), ("bij,bjk->bik", (samples[11], samples[12])), ("ij,ij->i", (A, A)), ("i,i", (np.arange(4), np.arange(4))), ("ij,kj->ik", (A, A)),
               ("i...->...", (A,)), ("ji", (A,)), ("ij,jk,kl->il", (A, B, B.T)), ("ij,jk->", (A, B)), ("ij,jk->ik", (samples[4], B)), ("ij,jk->iz", (A, B)), ("ij,kl", (A,)), ("ij,jk->ik", (A, A)), ("i->ii", (np.arange(3),))):
    out.call("einsum", lambda *a: np.einsum(*a), s, *ops)

x = rng.uniform(0, 10, 200)
for name in ("auto", "fd", "doane", "scott", "stone", "rice", "sturges", "sqrt", "foo"):
    out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), x, name)
    out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), rng.randint(0, 20, 50), name)
for a in (x, rng.randint(0, 20, 50), x.astype("f"), np.array([]), np.array([1.0, 1.0]), np.array([1, NAN]), x > 5):
    for b in (10, 7, 0):
        out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), a, b)
    out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), a, 5, range=[2.0, 8.0])
    out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), a, 5, range=[2.0, 8.0], density=True)
    out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), a, np.array([0, 1, 2.5, 10]))
    out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), a, np.array([0, 1, 5, 10]), density=True)
out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), x, 5, weights=np.linspace(0, 1, 200))
out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), x, 5, weights=np.arange(200))
out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), x, np.array([0.0, 5, 10]), weights=np.linspace(0, 1, 200))
out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), x, 5, range=[8.0, 2.0])
out.call("histogram", lambda a, b, **k: list(np.histogram(a, b, **k)), x, np.array([3, 1, 2]))
out.call("histogram2d", lambda a, b, e, f, **k: np.histogramdd(np.stack([a, b], 1), [e, f], **k)[0], x, x[::-1], np.linspace(0, 10, 4), np.linspace(1, 9, 6))
out.call("histogram2d", lambda a, b, e, f, **k: np.histogramdd(np.stack([a, b], 1), [e, f], **k)[0], x, x[::-1], np.linspace(0, 10, 4), np.linspace(1, 9, 6), density=True)
for a in (np.array([0, 1, 1, 3, 2, 1, 7]), np.array([], dtype=int), np.array([1, -1]), np.array([1.5]), np.array([[1]])):
    out.call("bincount", np.bincount, a)
    out.call("bincount", np.bincount, a, minlength=10)
out.call("bincount", np.bincount, np.array([0, 1, 1]), weights=np.array([0.5, 0.25, 1]))
out.call("bincount", np.bincount, np.array([0, 1, 1]), weights=np.array([0.5, 0.25]))
for right in (False, True):
    out.call("digitize", np.digitize, np.array([0.2, 6.4, 3.0, 1.6, 1.0]), np.array([0.0, 1.0, 2.5, 4.0, 10.0]), right=right)
    out.call("digitize", np.digitize, np.array([0.2, 6.4, 3.0, 1.6, 1.0]), np.array([10.0, 4.0, 2.5, 1.0]), right=right)
    out.call("digitize", np.digitize, np.array([1, 2]), np.array([1, 3, 2]), right=right)
xp, fp = np.array([1.0, 2, 3, 5]), np.array([3.0, 2, 0, 4])
q = np.array([0, 1, 1.5, 2.72, 3, 4.1, 5, 6, NAN])
out.call("interp", np.interp, q, xp, fp)
out.call("interp", np.interp, q, xp, fp, left=-1.0, right=9.0)
out.call("interp", np.interp, q, xp, fp * 1j + fp)
out.call("interp", np.interp, q[:-1], np.array([190.0, -190, 350, -350]), np.array([5.0, 10, 3, 4]), period=360.0)
out.call("interp", np.interp, np.array(2.5), xp, fp)
out.call("interp", np.interp, q, xp, fp[:2])
out.call("interp", np.interp, q, xp[:0], fp[:0])
out.call("interp", np.interp, q, np.array([2.0]), np.array([7.0]))
out.call("interp", np.interp, q, np.array([1.0, 2, 2, 3]), np.array([0.0, INF, 1, 2]))
for mode in ("full", "same", "valid", "foo"):
    for a, b in ((np.array([1, 2, 3]), np.array([0, 1, 0.5])), (np.arange(7.0), np.array([1.0, -1])), (np.array([1, 2]), np.arange(5)), (np.array([1 + 1j, 2]), np.array([1j, 3, 1])), (np.array([]), np.array([1.0])), (x[:40], x[40:60])):
        out.call("convolve", np.convolve, a, b, mode)
        out.call("correlate", np.correlate, a, b, mode)
for a in (samples[6], np.array([1, 2, 4, 7, 0]), np.array([True, False, True]), np.array(["2020-01-01", "2020-01-05"], dtype="M8[D]"), np.array([1, 3], dtype="B"), np.array(1)):
    out.call("diff", np.diff, a)
    out.call("diff", np.diff, a, n=2)
    out.call("diff", np.diff, a, n=1, axis=0)
    out.call("diff", np.diff, a, n=-1)
out.call("trapz", np.trapz, samples[6])
out.call("trapz", np.trapz, samples[6], axis=0)
out.call("trapz", np.trapz, np.array([1, 2, 3]), x=np.array([4, 6, 8]))
out.call("trapz", np.trapz, samples[6], x=np.arange(7.0), axis=0)
out.call("gradient", np.gradient, np.array([1, 2, 4, 7, 11, 16]))
out.call("gradient", np.gradient, np.array([1, 2, 4, 7, 11, 16.0]), np.array(2.0))
out.call("gradient", np.gradient, np.array([1, 2, 4, 7, 11, 16.0]), np.array([0.0, 1.0, 1.5, 3.5, 4.0, 6.0]))
out.call("gradient", np.gradient, np.array([1, 2, 4, 7, 11, 16.0]), np.array([0.0, 1.0, 1.5, 3.5, 4.0, 6.0]), edge_order=2)
out.call("gradient", np.gradient, np.array([1, 2, 4, 7, 11, 16.0]), edge_order=2)
out.call("gradient", np.gradient, np.array([1.0]))
out.call("gradient", np.gradient, samples[6].astype("f"))
out.call("gradient", np.gradient, samples[6], np.array(2.0), np.array([0, 1, 3, 4, 9.0]))
for p in (np.array([0, 0.78, 5.49, 6.28]), np.cumsum(x[:20] - 5) * 2):
    out.call("unwrap", np.unwrap, p)
out.call("unwrap", np.unwrap, np.array([0, 1, 2, -1, 0]), period=4)
out.call("unwrap", np.unwrap, np.array([2, 3, 4, 5, 2, 3, 4, 5]), period=4)
for a in (samples[6], np.array([0.5, 1.5, 2.5, -0.5, 1234.5678, NAN, INF]), np.array([15, 25, -35, 149]), samples[4] * 1.234, np.array([1.25, 0.35], "f"), np.array([True])):
    for decimals in (0, 1, 3, -1):
        out.call("around", np.around, a, decimals)
out.call("clip", np.clip, np.arange(10), np.array(1), np.array(8))
out.call("clip", np.clip, np.arange(10), np.array(1.5), None)
out.call("clip", np.clip, np.arange(10), None, np.array(4))
out.call("clip", np.clip, np.arange(10), np.arange(10)[::-1], np.array(8))
out.call("clip", np.clip, np.array([1.0, NAN, 7]), np.array(2.0), np.array(5.0))
out.call("clip", np.clip, np.arange(10), None, None)
out.call("nan_to_num", np.nan_to_num, np.array([INF, -INF, NAN, 1]))
out.call("nan_to_num", np.nan_to_num, np.array([INF, -INF, NAN, 1], "f"))
out.call("nan_to_num", np.nan_to_num, np.array([complex(INF, NAN), 1]))
for a, b in ((np.array([1e10, 1e-7, 3]), np.array([1.00001e10, 1e-8, 3])), (np.array([1.0, NAN, INF, -INF]), np.array([1.0, NAN, INF, INF])), (np.arange(3), np.array(1))):
    out.call("isclose", np.isclose, a, b)
    out.call("isclose", np.isclose, a, b, equal_nan=True)
X = rng.uniform(-1, 1, (3, 8))
out.call("cov", np.cov, X)
out.call("cov", np.cov, X, rowvar=False)
out.call("cov", np.cov, X[0])
out.call("cov", np.cov, X[0], X[1])
out.call("cov", np.cov, X, bias=True)
out.call("cov", np.cov, X, fweights=np.arange(1, 9), aweights=np.linspace(0.1, 1, 8))
out.call("cov", np.cov, X, fweights=np.arange(1, 9))
out.call("cov", np.cov, X[:, :1])
out.call("cov", np.cov, X + 1j * X[::-1])
out.call("corrcoef", np.corrcoef, X)
out.call("corrcoef", np.corrcoef, X[0], X[1])
out.call("corrcoef", np.corrcoef, X[0])
for w, n in (("bartlett", 7), ("blackman", 8), ("hamming", 5), ("hanning", 12), ("bartlett", 0), ("hanning", 1)):
    out.call(w, getattr(np, w), n)
out.call("kaiser", np.kaiser, 12, 14.0)
out.call("i0", np.i0, np.array([0.0, 1.0, -2.5, 9.0, 30.0]))
out.call("sinc", np.sinc, np.array([0.0, 0.5, 1.0, -2.25]))
out.close()
