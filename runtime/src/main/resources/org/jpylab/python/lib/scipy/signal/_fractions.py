"""Partial fractions, filters by exchange and least squares, zoomed transforms, and other single tools."""

import numpy as np


def unique_roots(p, tol=1e-3, rtype="min"):
    """Roots that are nearly equal as one, and how many there were.

    >>> unique_roots([0, 1.3, 1.31, 2.8], tol=2e-2)
    (array([0. , 1.3, 2.8]), array([1, 2, 1]))
    """
    choose = {"max": np.max, "maximum": np.max, "min": np.min, "minimum": np.min, "avg": np.mean, "mean": np.mean}.get(rtype)
    if choose is None:
        raise ValueError("`rtype` must be one of {'max', 'maximum', 'min', 'minimum', 'avg', 'mean'}")
    p = np.asarray(p)
    used, found, counts = np.zeros(len(p), dtype=bool), [], []
    for i in range(len(p)):
        if not used[i]:
            group = np.flatnonzero((abs(p - p[i]) <= tol) & ~used)
            found.append(choose(p[group]))
            counts.append(len(group))
            used[group] = True
    return np.asarray(found), np.asarray(counts)


def _powers(poles, counts):
    """For each pole and power the product of the other factors, and the whole denominator."""
    whole = np.array([1.0])
    for pole, count in zip(poles, counts):
        for _ in range(count):
            whole = np.polymul(whole, [1, -pole])
    factors = []
    for i, (pole, count) in enumerate(zip(poles, counts)):
        others = np.array([1.0])
        for j, (q, c) in enumerate(zip(poles, counts)):
            for _ in range(c if j != i else 0):
                others = np.polymul(others, [1, -q])
        row = []
        for k in range(count):
            row.insert(0, others)
            others = np.polymul(others, [1, -pole])
        factors += row
    return factors, whole


def _residues(b, poles, counts):
    """Coefficients of the partial fractions of b over the factors, powers rising."""
    factors, whole = _powers(poles, counts)
    n = len(whole) - 1
    M = np.zeros((n, n), dtype=complex)
    for j, f in enumerate(factors):
        M[n - len(f) :, j] = f
    right = np.zeros(n, dtype=complex)
    right[n - len(b) :] = b
    return np.linalg.solve(M, right) if n else np.zeros(0)


def residue(b, a, tol=1e-3, rtype="avg"):
    """Residues, poles and the polynomial rest of b(s)/a(s).

    >>> residue([1.0], [1.0, 3.0, 2.0])
    (array([ 1., -1.]), array([-1., -2.]), array([], dtype=float64))
    """
    real = np.isrealobj(b) and np.isrealobj(a)
    b, a = np.trim_zeros(np.atleast_1d(b), "f"), np.trim_zeros(np.atleast_1d(a), "f")
    if a.size == 0:
        raise ValueError("Denominator `a` is zero.")
    poles = np.roots(a)
    if b.size == 0:
        return np.zeros(poles.shape), poles[np.argsort(abs(poles), kind="stable")], np.array([])
    k, rest = (np.empty(0), b) if len(b) < len(a) else np.polydiv(b, a)
    unique, counts = unique_roots(poles, tol=tol, rtype=rtype)
    order = np.argsort(np.abs(unique), kind="stable")
    unique, counts = unique[order], counts[order]
    r = _residues(np.trim_zeros(np.atleast_1d(rest), "f") / a[0], unique, counts)
    p = np.repeat(unique, counts)
    if real and not np.iscomplexobj(unique):
        r = r.real
    return r, p, k


def invres(r, p, k, tol=1e-3, rtype="avg"):
    """Numerator and denominator of a sum of partial fractions."""
    r, p, k = np.atleast_1d(r), np.atleast_1d(p), np.trim_zeros(np.atleast_1d(k), "f")
    unique, counts = unique_roots(p, tol, rtype)
    order = np.concatenate([np.flatnonzero(abs(p - u) <= tol) for u in unique]) if len(p) else np.zeros(0, int)
    factors, whole = _powers(unique, counts)
    b = np.polymul(k, whole) if k.size else np.array([0.0])
    for value, f in zip(r[order], factors):
        b = np.polyadd(b, value * f)
    return b, whole


def residuez(b, a, tol=1e-3, rtype="avg"):
    """Residues, poles and rest of b(z)/a(z) in powers of 1/z."""
    b, a = np.trim_zeros(np.atleast_1d(b), "b"), np.trim_zeros(np.atleast_1d(a), "b")
    if a.size == 0:
        raise ValueError("Denominator `a` is zero.")
    if a[0] == 0:
        raise ValueError("First coefficient of determinant `a` must be non-zero.")
    poles = np.roots(a)
    if b.size == 0:
        return np.zeros(poles.shape), poles, np.array([])
    k, rest = (np.empty(0), b[::-1]) if len(b) < len(a) else np.polydiv(b[::-1], a[::-1])
    unique, counts = unique_roots(poles, tol=tol, rtype=rtype)
    order = np.argsort(np.abs(unique), kind="stable")
    unique, counts = unique[order], counts[order]
    r = _residues(np.trim_zeros(np.atleast_1d(rest), "f") / a[::-1][0], 1 / unique, counts)
    p = np.repeat(unique, counts)
    powers = np.concatenate([np.arange(1, c + 1) for c in counts]) if len(counts) else np.zeros(0)
    r = r * (-p) ** powers
    if np.isrealobj(b) and np.isrealobj(a) and not np.iscomplexobj(unique):
        r = r.real
    return r, p, k[::-1]


def invresz(r, p, k, tol=1e-3, rtype="avg"):
    """Numerator and denominator of a sum of partial fractions in powers of 1/z."""
    r, p, k = np.atleast_1d(r), np.atleast_1d(p), np.trim_zeros(np.atleast_1d(k), "b")
    unique, counts = unique_roots(p, tol, rtype)
    order = np.concatenate([np.flatnonzero(abs(p - u) <= tol) for u in unique]) if len(p) else np.zeros(0, int)
    turn = lambda c: c[::-1]
    whole = np.array([1.0])
    for u, c in zip(unique, counts):
        for _ in range(c):
            whole = np.polymul(whole, [1, -u])
    b = np.polymul(turn(k), turn(whole)) if k.size else np.array([0.0])
    i = 0
    for j, (u, c) in enumerate(zip(unique, counts)):
        for power in range(1, c + 1):
            rest = np.array([1.0])
            for other, (v, d) in enumerate(zip(unique, counts)):
                for _ in range(d if other != j else d - power):
                    rest = np.polymul(rest, [1, -v])
            b = np.polyadd(b, r[order[i]] * turn(rest))
            i += 1
    return turn(b), whole


def lfiltic(b, a, y, x=None):
    """The state of a filter after past outputs and inputs.

    >>> lfiltic([1.0], [1.0, -0.5], [2.0])
    array([1.])
    """
    N, M = np.size(a) - 1, np.size(b) - 1
    K = max(M, N)
    y, a, b = np.asarray(y, dtype=float), np.asarray(a, dtype=float), np.asarray(b, dtype=float)
    x = np.zeros(M) if x is None else np.asarray(x, dtype=float)
    x, y = np.concatenate((x, np.zeros(max(0, M - len(x))))), np.concatenate((y, np.zeros(max(0, N - len(y)))))
    zi = np.zeros(K)
    for m in range(M):
        zi[m] = np.sum(b[m + 1 :] * x[: M - m])
    for m in range(N):
        zi[m] -= np.sum(a[m + 1 :] * y[: N - m])
    return zi


def firls(numtaps, bands, desired, weight=None, nyq=None, fs=None):
    """A filter of finite response that is nearest to wanted gains in the sense of least squares.

    >>> firls(3, [0, 0.4, 0.6, 1], [1, 1, 0, 0]).round(4)
    array([0.3067, 0.5   , 0.3067])
    """
    nyq = 0.5 * (2 if fs is None and nyq is None else 2 * nyq if fs is None else fs)
    numtaps = int(numtaps)
    if numtaps % 2 == 0 or numtaps < 1:
        raise ValueError("numtaps must be odd and >= 1")
    M = (numtaps - 1) // 2
    bands = np.asarray(bands).flatten() / nyq
    if len(bands) % 2 != 0:
        raise ValueError("bands must contain frequency pairs.")
    if (bands < 0).any() or (bands > 1).any():
        raise ValueError("bands must be between 0 and 1 relative to Nyquist")
    bands = bands.reshape(-1, 2)
    desired = np.asarray(desired).flatten()
    if bands.size != desired.size:
        raise ValueError(f"desired must have one entry per frequency, got {desired.size} gains for {bands.size} frequencies.")
    desired = desired.reshape(-1, 2)
    if (np.diff(bands) <= 0).any() or (np.diff(bands[:, 0]) < 0).any():
        raise ValueError("bands must be monotonically nondecreasing and have width > 0.")
    if (bands[:-1, 1] > bands[1:, 0]).any():
        raise ValueError("bands must not overlap.")
    weight = np.ones(len(desired)) if weight is None else np.asarray(weight).flatten()
    n = np.arange(numtaps)[:, None, None]
    q = np.dot(np.diff(np.sinc(bands * n) * bands, axis=2)[:, :, 0], weight)
    i, j = np.arange(M + 1)[:, None], np.arange(M + 1)
    Q = q[abs(i - j)] + q[i + j]
    n = n[: M + 1]
    slope = np.diff(desired, axis=1) / np.diff(bands, axis=1)
    offset = desired[:, :1] - bands[:, :1] * slope
    parts = bands * (slope * bands + offset) * np.sinc(bands * n)
    parts[0] -= slope * bands * bands / 2.0
    parts[1:] += slope * np.cos(n[1:] * np.pi * bands) / (np.pi * n[1:]) ** 2
    right = np.dot(np.diff(parts, axis=2)[:, :, 0], weight)
    a = np.linalg.solve(Q, right)
    return np.hstack((a[:0:-1], 2 * a[0], a[1:]))


def remez(numtaps, bands, desired, weight=None, Hz=None, type="bandpass", maxiter=25, grid_density=16, fs=None):
    """A filter of finite response with the least greatest error in bands (Parks and McClellan 1972).

    >>> remez(3, [0, 0.1, 0.2, 0.5], [1, 0], fs=1.0).round(3)
    array([0.276, 0.191, 0.276])
    """
    kinds = {"bandpass": 1, "differentiator": 2, "hilbert": 3}
    if type not in kinds:
        raise ValueError("Type must be 'bandpass', 'differentiator', or 'hilbert'")
    fs = 1.0 if fs is None and Hz is None else Hz if fs is None else fs
    bands = np.asarray(bands, dtype=float).reshape(-1, 2) / fs
    desired = np.asarray(desired, dtype=float)
    weight = np.ones(len(desired)) if weight is None else np.asarray(weight, dtype=float)
    odd_symmetry, odd_length = type != "bandpass", numtaps % 2 == 1
    r = numtaps // 2 + (1 if odd_length and not odd_symmetry else 0)
    step = 0.5 / (grid_density * r)
    F, D, W = [], [], []
    for (low, high), gain, w in zip(bands, desired, weight):
        low = max(low, step) if odd_symmetry and F == [] else low
        if not odd_length and not odd_symmetry or odd_length and odd_symmetry:
            high = min(high, 0.5 - step)
        f = np.append(np.arange(low, high - step * 0.5, step), high)
        slope = type == "differentiator"
        F.append(f)
        D.append(gain * f if slope else np.full(len(f), gain))
        W.append(w / f if slope and gain >= 1e-4 else np.full(len(f), w))
    F, D, W = np.concatenate(F), np.concatenate(D), np.concatenate(W)
    if not odd_symmetry:
        shape = np.ones(len(F)) if odd_length else np.cos(np.pi * F)
    else:
        shape = np.sin(2 * np.pi * F) if odd_length else np.sin(np.pi * F)
    coefficients = _exchanged(F, D / shape, W * shape, r, maxiter)
    return _taps(coefficients, numtaps, odd_symmetry, odd_length)


def _cosines(w, c):
    return np.cos(np.outer(w, np.arange(len(c)))).dot(c)


def _exchanged(F, D, W, r, maxiter):
    """Cosine coefficients whose weighted error alternates at r + 1 frequencies."""
    at = np.round(np.linspace(0, len(F) - 1, r + 1)).astype(int)
    for _ in range(maxiter):
        M = np.cos(np.outer(2 * np.pi * F[at], np.arange(r + 1)))
        M[:, r] = (-1.0) ** np.arange(r + 1) / W[at]
        solution = np.linalg.solve(M, D[at])
        error = W * (D - _cosines(2 * np.pi * F, solution[:r]))
        edges = np.concatenate(([True], (error[1:-1] - error[:-2]) * (error[2:] - error[1:-1]) <= 0, [True]))
        candidates = np.flatnonzero(edges)
        chosen = []
        for c in candidates.tolist():
            if chosen and (error[c] > 0) == (error[chosen[-1]] > 0):
                if abs(error[c]) > abs(error[chosen[-1]]):
                    chosen[-1] = c
            else:
                chosen.append(c)
        while len(chosen) > r + 1:
            if len(chosen) == r + 2:
                chosen.pop(0 if abs(error[chosen[0]]) < abs(error[chosen[-1]]) else -1)
            else:
                sizes = [max(abs(error[a]), abs(error[b])) for a, b in zip(chosen, chosen[1:])]
                i = int(np.argmin(sizes))
                del chosen[i : i + 2]
        if len(chosen) < r + 1:
            break
        old, at = at, np.array(chosen)
        sizes = abs(error[at])
        if (old == at).all() or sizes.max() - sizes.min() < 1e-4 * sizes.max():
            break
    return solution[:r]


def _taps(c, numtaps, odd_symmetry, odd_length):
    """The impulse response of a shape times a sum of cosines."""
    size = 8 * numtaps
    w = 2 * np.pi * np.arange(size) / size
    A = _cosines(w, c)
    if not odd_symmetry:
        A = A if odd_length else A * np.cos(w / 2)
    else:
        A = A * (np.sin(w) if odd_length else np.sin(w / 2)) * 1j
    H = A * np.exp(-0.5j * w * (numtaps - 1))
    return np.fft.ifft(H)[:numtaps].real


def minimum_phase(h, method="homomorphic", n_fft=None):
    """A filter of half the length and the least delay, from a linear-phase one."""
    h = np.asarray(h)
    if np.iscomplexobj(h):
        raise ValueError("Complex filters not supported")
    if h.ndim != 1 or h.size <= 2:
        raise ValueError("h must be 1-D and at least 2 samples long")
    if method not in ("homomorphic", "hilbert"):
        raise ValueError(f"method must be 'homomorphic' or 'hilbert', got {method!r}")
    n_half = len(h) // 2
    if n_fft is None:
        n_fft = 2 ** int(np.ceil(np.log2(2 * (len(h) - 1) / 0.01)))
    if n_fft < len(h):
        raise ValueError(f"n_fft must be at least len(h)=={len(h)}")
    if method == "hilbert":
        w = np.arange(n_fft) * (2 * np.pi / n_fft * n_half)
        H = np.real(np.fft.fft(h, n_fft) * np.exp(1j * w))
        dp, ds = max(H) - 1, 0 - min(H)
        S = 4.0 / (np.sqrt(1 + dp + ds) + np.sqrt(1 - dp + ds)) ** 2
        H = np.sqrt((H + ds) * S) + 1e-10
        from scipy.signal import hilbert

        h_min = np.fft.ifft(np.abs(H) * np.exp(1j * -hilbert(np.log(np.abs(H))).imag)).real
    else:
        H = np.abs(np.fft.fft(h, n_fft))
        H += 1e-7 * H[H > 0].min()
        cepstrum = np.fft.ifft(0.5 * np.log(H)).real
        window = np.zeros(n_fft)
        window[0] = 1
        window[1 : n_fft // 2] = 2
        if n_fft % 2:
            window[n_fft // 2] = 1
        h_min = np.fft.ifft(np.exp(np.fft.fft(cepstrum * window))).real
    return h_min[: n_half + len(h) % 2]


def max_len_seq(nbits, state=None, length=None, taps=None):
    """A sequence of bits that repeats as late as possible, and the last state.

    >>> max_len_seq(3)[0]
    array([1, 1, 1, 0, 1, 0, 0], dtype=int8)
    """
    known = {2: [1], 3: [2], 4: [3], 5: [3], 6: [5], 7: [6], 8: [7, 6, 1], 9: [5], 10: [7], 11: [9], 12: [11, 10, 4],
             13: [12, 11, 8], 14: [13, 12, 2], 15: [14], 16: [15, 13, 4], 17: [14], 18: [11], 19: [18, 17, 14], 20: [17],
             21: [19], 22: [21], 23: [18], 24: [23, 22, 17]}  # fmt: skip
    if taps is None:
        if nbits not in known:
            raise ValueError(f"nbits must be between {min(known)} and {max(known)} if taps is None")
        taps = np.array(known[nbits], np.intp)
    taps = np.unique(np.asarray(taps, np.intp))[::-1]
    if (taps < 0).any() or (taps > nbits).any() or taps.size < 1:
        raise ValueError("taps must be non-empty with values between zero and nbits (inclusive)")
    length = (2**nbits) - 1 if length is None else int(length)
    state = [1] * nbits if state is None else [int(bool(s)) for s in state]
    if len(state) != nbits:
        raise ValueError("state must be a 1-D array of size nbits")
    if not any(state):
        raise ValueError("state must not be all zeros")
    taps, out, at = taps.tolist(), [], 0
    for _ in range(length):
        bit = state[at]
        out.append(bit)
        for tap in taps:
            bit ^= state[(tap + at) % nbits]
        state[at] = bit
        at = (at + 1) % nbits
    return np.array(out, dtype=np.int8), np.roll(np.array(state, dtype=np.int8), -at)


class CZT:
    """The z-transform at points on a spiral (Rabiner, Schafer and Rader 1969)."""

    def __init__(self, n, m=None, w=None, a=1 + 0j):
        m = n if m is None else m
        if n < 1 or int(n) != n:
            raise ValueError(f"Invalid number of CZT data points ({n}) specified. n must be positive and integer type.")
        if m < 1:
            raise ValueError(f"Invalid number of CZT output points ({m}) specified.")
        self.m, self.n, self.w, self.a = m, n, w, a
        k = np.arange(max(m, n))
        if w is None:
            wk2 = np.exp(-(1j * np.pi * ((k**2) % (2 * m))) / m)
            self.w = np.exp(-2j * np.pi / m)
        else:
            wk2 = w ** (k**2 / 2.0)
        self._chirp, self._ahead = wk2, wk2[:n] * a ** -k[:n]
        self._size = 1 << int(np.ceil(np.log2(n + m - 1)))
        self._kernel = np.fft.fft(1 / np.hstack((wk2[n - 1 : 0 : -1], wk2[:m])), self._size)

    def __call__(self, x, *, axis=-1):
        x = np.moveaxis(np.asarray(x), axis, -1)
        if x.shape[-1] != self.n:
            raise ValueError(f"CZT defined for length {self.n}, not {x.shape[-1]}")
        y = np.fft.ifft(self._kernel * np.fft.fft(x * self._ahead, self._size))
        y = y[..., self.n - 1 : self.n + self.m - 1] * self._chirp[: self.m]
        return np.moveaxis(y, -1, axis)

    def points(self):
        return czt_points(self.m, self.w, self.a)


def czt_points(m, w=None, a=1 + 0j):
    """The points at which a chirp z-transform is taken."""
    k = np.arange(m)
    return a * np.exp(2j * np.pi * k / m) if w is None else a * w**-k


def czt(x, m=None, w=None, a=1 + 0j, *, axis=-1):
    """The z-transform at points on a spiral."""
    x = np.asarray(x)
    return CZT(x.shape[axis], m=m, w=w, a=a)(x, axis=axis)


class ZoomFFT(CZT):
    """The Fourier transform within a range of frequencies."""

    def __init__(self, n, fn, m=None, *, fs=2, endpoint=False):
        m = n if m is None else m
        f1, f2 = (0.0, fn) if np.size(fn) == 1 else fn
        self.f1, self.f2, self.fs = f1, f2, fs
        scale = (f2 - f1) * m / (fs * (m - 1)) if endpoint else (f2 - f1) / fs
        super().__init__(n, m, np.exp(-2j * np.pi * scale / m), np.exp(2j * np.pi * f1 / fs))


def zoom_fft(x, fn, m=None, *, fs=2, endpoint=False, axis=-1):
    """The Fourier transform within a range of frequencies."""
    x = np.asarray(x)
    return ZoomFFT(x.shape[axis], fn, m=m, fs=fs, endpoint=endpoint)(x, axis=axis)


def vectorstrength(events, period):
    """How well events keep to a period, and their phase.

    >>> vectorstrength([0.0, 1.0, 2.0], 1.0)[0]
    1.0
    """
    events, period = np.asarray(events), np.asarray(period)
    if events.ndim > 1:
        raise ValueError("events cannot have dimensions more than 1")
    if period.ndim > 1:
        raise ValueError("period cannot have dimensions more than 1")
    if (period <= 0).any():
        raise ValueError("periods must be positive")
    mean = np.mean(np.exp(2j * np.pi / np.atleast_1d(period)[:, None] * events), axis=1)
    strength, phase = abs(mean), np.angle(mean)
    return (strength[0], phase[0]) if period.ndim == 0 else (strength, phase)


def sweep_poly(t, poly, phi=0):
    """A cosine whose frequency is a polynomial of time.

    >>> sweep_poly(array([0.0, 0.5]), poly1d([1.0])).round(6)
    array([ 1., -1.])
    """
    return np.cos(2 * np.pi * np.polyval(np.polyint(poly), t) + phi * (np.pi / 180))


def medfilt2d(input, kernel_size=3):
    """Each element's median over its surroundings."""
    from scipy.signal import medfilt

    return medfilt(np.asarray(input), kernel_size)


def order_filter(a, domain, rank):
    """The element of a rank among each element's surroundings; zeros lie around."""
    a, domain = np.asarray(a), np.asarray(domain)
    if any(n % 2 == 0 for n in domain.shape):
        raise ValueError("Each dimension of domain argument should have an odd number of elements.")
    padded = np.pad(a, [(n // 2, n // 2) for n in domain.shape])
    windows = np.lib.stride_tricks.sliding_window_view(padded, domain.shape)
    ranked = np.sort(windows[..., domain != 0], axis=-1)[..., rank]
    return ranked.astype(np.result_type(ranked, float), copy=False)


def hilbert2(x, N=None):
    """The analytic signal of a matrix."""
    x = np.atleast_2d(x)
    if x.ndim > 2:
        raise ValueError("x must be 2-D.")
    if np.iscomplexobj(x):
        raise ValueError("x must be real.")
    N = x.shape if N is None else (N, N) if np.ndim(N) == 0 else N
    weights = []
    for n in N:
        h = np.zeros(n)
        h[0] = 1
        h[1 : (n + 1) // 2] = 2
        if n % 2 == 0:
            h[n // 2] = 1
        weights.append(h)
    return np.fft.ifft2(np.fft.fft2(x, N, axes=(0, 1)) * weights[0][:, None] * weights[1], axes=(0, 1))


def check_NOLA(window, nperseg, noverlap, tol=1e-10):
    """Whether windows that overlap leave no gap."""
    return bool(np.min(_overlapped(window, nperseg, noverlap, 2)) > tol)


def check_COLA(window, nperseg, noverlap, tol=1e-10):
    """Whether windows that overlap add up to a constant."""
    sums = _overlapped(window, nperseg, noverlap, 1)
    return bool(np.max(np.abs(sums - np.median(sums))) < tol)


def _overlapped(window, nperseg, noverlap, power):
    from scipy.signal.windows import get_window

    if nperseg < 1:
        raise ValueError("nperseg must be a positive integer")
    if noverlap >= nperseg:
        raise ValueError("noverlap must be less than nperseg")
    win = get_window(window, nperseg) if isinstance(window, (str, tuple)) else np.asarray(window)
    if len(win) != nperseg or win.ndim != 1:
        raise ValueError("window must have length of nperseg" if win.ndim == 1 else "window must be 1-D")
    step = nperseg - int(noverlap)
    win = win**power
    sums = sum(win[i * step : (i + 1) * step] for i in range(nperseg // step))
    if nperseg % step:
        sums[: nperseg % step] += win[-(nperseg % step) :]
    return sums


def find_peaks_cwt(vector, widths, wavelet=None, max_distances=None, gap_thresh=None, min_length=None, min_snr=1,
                   noise_perc=10, window_size=None):  # fmt: skip
    """Peaks that show at many widths of a wavelet (Du, Kibbe and Lin 2006)."""
    from scipy.signal._waves import cwt, ricker

    widths = np.atleast_1d(widths)
    gap_thresh = np.ceil(widths[0]) if gap_thresh is None else gap_thresh
    max_distances = widths / 4.0 if max_distances is None else max_distances
    C = cwt(vector, wavelet or ricker, widths)
    lines = _ridges(C, max_distances, gap_thresh)
    n = C.shape[1]
    min_length = np.ceil(C.shape[0] / 4) if min_length is None else min_length
    window_size = np.ceil(n / 20) if window_size is None else window_size
    half, odd = divmod(int(window_size), 2)
    noise = [np.percentile(C[0, max(i - half, 0) : min(i + half + odd, n)], noise_perc) for i in range(n)]
    kept = [
        line for line in lines if len(line[0]) >= min_length and abs(C[line[0][0], line[1][0]] / noise[line[1][0]]) >= min_snr
    ]
    return np.asarray(sorted(line[1][0] for line in kept), dtype=int)


def _ridges(C, max_distances, gap_thresh):
    """Maxima that continue from row to row, from the widest wavelet on."""
    from scipy.signal._peaks import argrelextrema

    maxima = np.zeros(C.shape, dtype=bool)
    at = argrelextrema(C, np.greater, axis=1, order=1)
    maxima[at] = True
    rows = np.flatnonzero(maxima.any(axis=1))
    if len(rows) == 0:
        return []
    lines = [[[rows[-1]], [c], 0] for c in np.flatnonzero(maxima[rows[-1]]).tolist()]
    done = []
    for row in range(rows[-1] - 1, -1, -1):
        for line in lines:
            line[2] += 1
        ends = np.array([line[1][-1] for line in lines])
        for c in np.flatnonzero(maxima[row]).tolist():
            nearest = int(np.argmin(abs(c - ends))) if len(ends) else -1
            if nearest >= 0 and abs(c - ends[nearest]) <= max_distances[row]:
                line = lines[nearest]
                line[1].append(c)
                line[0].append(row)
                line[2] = 0
            else:
                lines.append([[row], [c], 0])
        for i in range(len(lines) - 1, -1, -1):
            if lines[i][2] > gap_thresh:
                done.append(lines.pop(i))
    out = []
    for rows_of, columns, _ in done + lines:
        order = np.argsort(rows_of)
        out.append([np.array(rows_of)[order], np.array(columns)[order]])
    return out
