"""Calls of every ufunc with every type it takes, and with edge cases."""
from oracle import Writer, np

out = Writer("ufuncs")
rng = np.random.RandomState(7)
INF, NAN = np.inf, np.nan
REALS = [0.0, -0.0, 1.0, -1.0, 0.5, 2.5, -2.5, 3.0, 100.25, -7.75, 1e-3, INF, -INF, NAN]
INTS = [0, 1, 2, 3, 5, 7, 100, 127, -1, -2, -3, -7, -128]


def sample(char):
    if char == "?":
        return np.array([True, False, True])
    if char in "bhil":
        values = np.array(INTS + [np.iinfo(char).max, np.iinfo(char).min])
        return values.astype(char)
    if char in "BHIL":
        return np.array([0, 1, 2, 3, 5, 7, 100, 200, np.iinfo(char).max], dtype=char)
    if char in "efd":
        return np.array(REALS, dtype=char)
    if char in "FD":
        return np.array([0, 1, -1, 1j, -1j, 1 + 2j, -2.5 + 0.5j, 3 - 4j, 0.3 + 0.2j, -0.7 - 0.1j], dtype=char)


names = sorted(n for n in dir(np) if isinstance(getattr(np, n), np.ufunc) and n != "matmul")
for name in names:
    ufunc = getattr(np, name)
    for signature in dict.fromkeys(ufunc.types):
        ins = signature.split("->")[0]
        if any(c in "qQgGOMm" for c in ins):
            continue
        if name in ("abs", "conj", "mod", "true_divide", "bitwise_not", "degrees", "radians"):
            continue
        a = sample(ins[0])
        if ufunc.nin == 1:
            if ins in "efd":
                a = np.concatenate([a, rng.uniform(-2, 2, 12).astype(ins)])
            out.call(name, ufunc, a)
        else:
            b = sample(ins[1])
            if name == "power" and ins[1] in "bhil":
                b = b[b >= 0]
            if name == "ldexp":
                b = b[np.abs(b.astype(float)) < 1000]
            out.call(name, ufunc, a[:, None], b)
    if ufunc.nin == 2 and ufunc.nout == 1 and name not in ("ldexp",):
        for x, y in [("b", "B"), ("B", "h"), ("l", "d"), ("L", "l"), ("f", "l"), ("e", "b"), ("f", "D"), ("?", "l"), ("?", "?")]:
            p, q = sample(x)[1:4], sample(y)[1:4]
            out.call(name, ufunc, p, q)
            out.call(name, ufunc, p, np.array(sample(y)[2]))
            out.call(name, ufunc, np.array(sample(x)[2]), q)
    if ufunc.nin == 1:
        for x in "?bBhl":
            out.call(name, ufunc, sample(x)[:3])
        out.call(name, ufunc, np.array(["a", "b"]))

# Shapes.
a = np.arange(6.0).reshape(2, 3)
out.call("add", np.add, a, np.arange(3.0))
out.call("add", np.add, a, np.arange(2.0))
out.call("add", np.add, a.T, np.arange(2))
out.call("multiply", np.multiply, a[:, ::-1], a[::-1])
out.call("subtract", np.subtract, np.zeros((0, 3)), np.zeros(3))
out.call("add", np.add, np.array(["a"]), np.array([1]))
out.call("less", np.less, np.array(["a", "bc", ""]), np.array(["b", "bb", "a"]))
out.call("equal", np.equal, np.array(["a", "bc"]), np.array(["a", "bb"]))
out.call("equal", np.equal, np.array(["a", "bc"]), np.array([1, 2]))
out.call("power", np.power, np.array([2, 3]), np.array([1, -1]))

# Times.
day = np.array(["2020-02-28", "2021-12-31", "NaT"], dtype="M8[D]")
delta = np.array([1, -3, 40], dtype="m8[D]")
hours = np.array([5, 7, -30], dtype="m8[h]")
for n in ("add", "subtract", "less", "equal", "not_equal", "maximum", "minimum", "fmax"):
    out.call(n, getattr(np, n), day, delta)
    out.call(n, getattr(np, n), delta, hours)
    out.call(n, getattr(np, n), day, day[::-1])
    out.call(n, getattr(np, n), day, np.array([1, 2, 3]))
for n in ("multiply", "divide", "floor_divide", "remainder", "divmod"):
    out.call(n, getattr(np, n), hours, np.array([2, 3, 4]))
    out.call(n, getattr(np, n), hours, np.array([2.5, 0.5, -1.0]))
    out.call(n, getattr(np, n), hours, delta)
for n in ("negative", "absolute", "sign", "isnat", "isfinite", "isnan", "isinf"):
    out.call(n, getattr(np, n), delta)
    out.call(n, getattr(np, n), day)
out.close()
