"""Linear systems that do not change with time: their forms and what they answer."""

import numpy as np
from scipy.signal._design import freqs, freqz, tf2zpk, zpk2tf
from scipy.signal._prototypes import normalize


def sos2zpk(sos):
    """Zeros, poles and gain from second-order sections."""
    sos = np.asarray(sos)
    z, p, k = np.zeros(2 * len(sos), complex), np.zeros(2 * len(sos), complex), 1.0
    for i, row in enumerate(sos):
        zs, ps, gain = tf2zpk(row[:3], row[3:])
        z[2 * i : 2 * i + len(zs)], p[2 * i : 2 * i + len(ps)] = zs, ps
        k *= gain
    return z, p, k


def tf2ss(num, den):
    """State-space matrices from numerator and denominator, in controller form.

    >>> tf2ss([1.0], [1.0, 2.0])
    (array([[-2.]]), array([[1.]]), array([[1.]]), array([[0.]]))
    """
    num, den = np.atleast_2d(num) + 0.0, np.atleast_1d(den) + 0.0
    den = np.trim_zeros(den, "f")
    num, den = num / den[0], den / den[0]
    M, K = num.shape[1], len(den)
    if M > K:
        raise ValueError("Improper transfer function. `num` is longer than `den`.")
    num = np.hstack((np.zeros((num.shape[0], K - M)), num))
    D = num[:, :1]
    if K == 1:
        return np.zeros((1, 1)), np.zeros((1, D.shape[1])), np.zeros((D.shape[0], 1)), D
    A = np.vstack((-den[None, 1:], np.eye(K - 2, K - 1)))
    return A, np.eye(K - 1, 1), num[:, 1:] - np.outer(num[:, 0], den[1:]), D


def abcd_normalize(A=None, B=None, C=None, D=None):
    """State-space matrices, those that are missing as zeros of the right shapes."""
    given = [None if M is None else np.atleast_2d(M) for M in (A, B, C, D)]
    A, B, C, D = given
    find = lambda *pairs: next((M.shape[i] for M, i in pairs if M is not None), None)
    p, q, r = find((A, 0), (A, 1), (B, 0), (C, 1)), find((B, 1), (D, 1)), find((C, 0), (D, 0))
    if p is None or q is None or r is None:
        raise ValueError("Not enough information on the system.")
    out = []
    for M, shape in zip(given, ((p, p), (p, q), (r, p), (r, q))):
        if M is None or M.size == 0:
            M = np.zeros(shape)
        elif M.shape != shape:
            raise ValueError("The input arrays have incompatible shapes.")
        out.append(M)
    return tuple(out)


def ss2tf(A, B, C, D, input=0):
    """Numerator and denominator from state-space matrices.

    >>> ss2tf([[-2.0]], [[1.0]], [[1.0]], [[0.0]])
    (array([[0., 1.]]), array([1., 2.]))
    """
    A, B, C, D = abcd_normalize(A, B, C, D)
    if input >= D.shape[1]:
        raise ValueError("System does not have the input specified.")
    B, D = B[:, input : input + 1], D[:, input : input + 1]
    den = np.poly(A) if A.size else np.array([1.0])
    num = np.array([np.poly(A - np.dot(B, C[k : k + 1])) + (D[k] - 1) * den for k in range(D.shape[0])])
    return num, den


def zpk2ss(z, p, k):
    """State-space matrices from zeros, poles and gain."""
    return tf2ss(*zpk2tf(z, p, k))


def ss2zpk(A, B, C, D, input=0):
    """Zeros, poles and gain from state-space matrices."""
    num, den = ss2tf(A, B, C, D, input=input)
    return tf2zpk(num[0], den)


# --- the forms as objects ---------------------------------------------------------------------


class _System:
    """What all forms of systems know."""

    _dt = None

    dt = property(lambda self: self._dt)
    is_discrete = property(lambda self: isinstance(self, dlti))
    poles = property(lambda self: self.to_zpk().poles)
    zeros = property(lambda self: self.to_zpk().zeros)
    gain = property(lambda self: self.to_zpk().gain)

    def _make(self, kind, *parts):
        return kind(*parts, dt=self._dt) if isinstance(self, dlti) else kind(*parts)

    def __repr__(self):
        parts = ",\n".join(repr(part) for part in self._parts())
        return f"{type(self).__name__}(\n{parts},\ndt: {self.dt!r}\n)"


class lti(_System):
    """A system in continuous time.

    >>> lti([1.0], [1.0, 2.0]).poles
    array([-2.])
    """

    def __new__(cls, *system):
        if cls is lti:
            kinds = {2: TransferFunctionContinuous, 3: ZerosPolesGainContinuous, 4: StateSpaceContinuous}
            if len(system) not in kinds:
                raise ValueError("`system` needs to be an instance of `lti` or have 2, 3 or 4 arguments.")
            return kinds[len(system)](*system)
        return object.__new__(cls)

    def __init__(self, *system):
        pass

    def impulse(self, X0=None, T=None, N=None):
        return impulse(self, X0=X0, T=T, N=N)

    def step(self, X0=None, T=None, N=None):
        return step(self, X0=X0, T=T, N=N)

    def output(self, U, T, X0=None):
        return lsim(self, U, T, X0=X0)

    def bode(self, w=None, n=100):
        return bode(self, w=w, n=n)

    def freqresp(self, w=None, n=10000):
        return freqresp(self, w=w, n=n)

    def to_discrete(self, dt, method="zoh", alpha=None):
        kind = next(k for k in (TransferFunction, ZerosPolesGain, StateSpace) if isinstance(self, k))
        return kind(*cont2discrete(self._parts(), dt, method=method, alpha=alpha)[:-1], dt=dt)


class dlti(_System):
    """A system in discrete time."""

    _dt = True

    def __new__(cls, *system, **kwargs):
        if cls is dlti:
            kinds = {2: TransferFunctionDiscrete, 3: ZerosPolesGainDiscrete, 4: StateSpaceDiscrete}
            if len(system) not in kinds:
                raise ValueError("`system` needs to be an instance of `dlti` or have 2, 3 or 4 arguments.")
            return kinds[len(system)](*system, **kwargs)
        return object.__new__(cls)

    def __init__(self, *system, dt=True, **kwargs):
        self._dt = dt

    def impulse(self, x0=None, t=None, n=None):
        return dimpulse(self, x0=x0, t=t, n=n)

    def step(self, x0=None, t=None, n=None):
        return dstep(self, x0=x0, t=t, n=n)

    def output(self, u, t, x0=None):
        return dlsim(self, u, t, x0=x0)

    def bode(self, w=None, n=100):
        return dbode(self, w=w, n=n)

    def freqresp(self, w=None, n=10000, whole=False):
        return dfreqresp(self, w=w, n=n, whole=whole)


def _chosen(cls, base, continuous, discrete, system, dt):
    """An instance of the continuous or discrete class when the common one is called."""
    if cls is not base:
        return object.__new__(cls)
    if len(system) == 1 and isinstance(system[0], _System):
        return getattr(system[0], "to_" + base._short)()
    return discrete(*system, dt=dt) if dt is not None else continuous(*system)


class TransferFunction(_System):
    """A system as a quotient of polynomials.

    >>> TransferFunction([1.0], [1.0, 3.0])
    TransferFunctionContinuous(
    array([1.]),
    array([1., 3.]),
    dt: None
    )
    """

    _short = "tf"

    def __new__(cls, *system, dt=None):
        return _chosen(cls, TransferFunction, TransferFunctionContinuous, TransferFunctionDiscrete, system, dt)

    def __init__(self, *system, dt=None):
        if len(system) == 1:
            return
        if dt is not None:
            self._dt = dt
        self.num, self.den = normalize(*system) if np.ndim(system[0]) < 2 else (np.atleast_2d(system[0]), np.atleast_1d(system[1]))

    def _parts(self):
        return self.num, self.den

    def to_tf(self):
        return self

    def to_zpk(self):
        return self._make(ZerosPolesGain, *tf2zpk(self.num, self.den))

    def to_ss(self):
        return self._make(StateSpace, *tf2ss(self.num, self.den))


class ZerosPolesGain(_System):
    """A system by its zeros, poles and gain."""

    _short = "zpk"
    poles = zeros = gain = None

    def __new__(cls, *system, dt=None):
        return _chosen(cls, ZerosPolesGain, ZerosPolesGainContinuous, ZerosPolesGainDiscrete, system, dt)

    def __init__(self, *system, dt=None):
        if len(system) == 1:
            return
        if dt is not None:
            self._dt = dt
        self.zeros, self.poles, self.gain = np.atleast_1d(system[0]), np.atleast_1d(system[1]), system[2]

    def _parts(self):
        return self.zeros, self.poles, self.gain

    def to_tf(self):
        return self._make(TransferFunction, *zpk2tf(*self._parts()))

    def to_zpk(self):
        return self

    def to_ss(self):
        return self.to_tf().to_ss()


class StateSpace(_System):
    """A system by its matrices."""

    _short = "ss"

    def __new__(cls, *system, dt=None):
        return _chosen(cls, StateSpace, StateSpaceContinuous, StateSpaceDiscrete, system, dt)

    def __init__(self, *system, dt=None):
        if len(system) == 1:
            return
        if dt is not None:
            self._dt = dt
        self.A, self.B, self.C, self.D = abcd_normalize(*system)

    def _parts(self):
        return self.A, self.B, self.C, self.D

    def to_tf(self, **kwargs):
        return self._make(TransferFunction, *ss2tf(*self._parts(), **kwargs))

    def to_zpk(self, **kwargs):
        return self._make(ZerosPolesGain, *ss2zpk(*self._parts(), **kwargs))

    def to_ss(self):
        return self

    def __neg__(self):
        return self._make(StateSpace, self.A, self.B, -self.C, -self.D)

    def __mul__(self, other):
        if np.isscalar(other):
            return self._make(StateSpace, self.A, self.B * other, self.C, self.D * other)
        if isinstance(other, StateSpace):
            A = np.block([[self.A, np.dot(self.B, other.C)], [np.zeros((len(other.A), len(self.A))), other.A]])
            return self._make(
                StateSpace, A, np.vstack([np.dot(self.B, other.D), other.B]), np.hstack([self.C, np.dot(self.D, other.C)]),
                np.dot(self.D, other.D),
            )  # fmt: skip
        return NotImplemented

    def __add__(self, other):
        if isinstance(other, StateSpace):
            A = np.block([[self.A, np.zeros((len(self.A), len(other.A)))], [np.zeros((len(other.A), len(self.A))), other.A]])
            return self._make(StateSpace, A, np.vstack([self.B, other.B]), np.hstack([self.C, other.C]), self.D + other.D)
        return self._make(StateSpace, self.A, self.B, self.C, self.D + np.atleast_2d(other))

    def __sub__(self, other):
        return self + (-other)


class TransferFunctionContinuous(TransferFunction, lti):
    pass


class TransferFunctionDiscrete(TransferFunction, dlti):
    pass


class ZerosPolesGainContinuous(ZerosPolesGain, lti):
    pass


class ZerosPolesGainDiscrete(ZerosPolesGain, dlti):
    pass


class StateSpaceContinuous(StateSpace, lti):
    pass


class StateSpaceDiscrete(StateSpace, dlti):
    pass


def _matrices(system):
    return system.to_ss()._parts() if isinstance(system, _System) else _form(system).to_ss()._parts()


def _form(system):
    return system if isinstance(system, _System) else lti(*system)


# --- answers ----------------------------------------------------------------------------------


def lsim(system, U, T, X0=None, interp=True):
    """Times, outputs and states of a system for an input, each column of which goes to one entry.

    >>> lsim(([1.0], [1.0, 1.0]), [1.0, 1.0], [0.0, 1.0])[1].round(6)
    array([0.      , 0.632121])
    """
    from scipy.linalg import expm

    A, B, C, D = _matrices(system)
    n, m = A.shape[0], B.shape[1]
    T = np.atleast_1d(T)
    if T.ndim != 1:
        raise ValueError("T must be a rank-1 array.")
    X0 = np.zeros(n) if X0 is None else np.asarray(X0, dtype=float)
    x = np.empty((T.size, n))
    if T[0] == 0:
        x[0] = X0
    elif T[0] > 0:
        x[0] = np.dot(X0, expm(A.T * T[0]))
    else:
        raise ValueError("Initial time must be nonnegative")
    silent = U is None or np.ndim(U) == 0 and U == 0.0 or not np.any(U)
    if T.size == 1:
        return T, np.squeeze(np.dot(x, C.T)), np.squeeze(x)
    dt = T[1] - T[0]
    if not np.allclose(np.diff(T), dt):
        raise ValueError("Time steps are not equally spaced.")
    if silent:
        moves = expm(A.T * dt)
        for i in range(1, T.size):
            x[i] = np.dot(x[i - 1], moves)
        return T, np.squeeze(np.dot(x, C.T)), np.squeeze(x)
    U = np.atleast_1d(U)
    U = U[:, None] if U.ndim == 1 else U
    if U.shape[0] != T.size:
        raise ValueError("U must have the same number of rows as elements in T.")
    if U.shape[1] != m:
        raise ValueError("System does not define that many inputs.")
    hold = 2 * m if interp else m
    M = np.zeros((n + hold, n + hold))
    M[:n, :n], M[:n, n : n + m] = A * dt, B * dt
    if interp:
        M[n : n + m, n + m :] = np.identity(m)
    E = expm(M.T)
    Ad, B1 = E[:n, :n], E[n + m :, :n] if interp else None
    B0 = E[n : n + m, :n] - B1 if interp else E[n:, :n]
    for i in range(1, T.size):
        x[i] = np.dot(x[i - 1], Ad) + np.dot(U[i - 1], B0)
        if interp:
            x[i] += np.dot(U[i], B1)
    return T, np.squeeze(np.dot(x, C.T) + np.dot(U, D.T)), np.squeeze(x)


def lsim2(system, U=None, T=None, X0=None, **kwargs):
    """As `lsim`, by integrating the equations with odeint."""
    from scipy.integrate import odeint

    A, B, C, D = _matrices(system)
    T = np.linspace(0, 10.0, 101) if T is None else np.atleast_1d(T)
    X0 = np.zeros(B.shape[0]) if X0 is None else np.asarray(X0, dtype=float)
    if U is None:
        x = odeint(lambda x, t: A.dot(x), X0, T, **kwargs)
        return T, np.squeeze(x.dot(C.T)), x
    U = np.atleast_1d(U)
    U = U.reshape(-1, 1) if U.ndim == 1 else U
    at = lambda t: np.array([np.interp(t, T, column) for column in U.T])
    x = odeint(lambda x, t: A.dot(x) + B.dot(at(t)), X0, T, **kwargs)
    return T, np.squeeze(x.dot(C.T) + U.dot(D.T)), x


def _times(A, n):
    rate = min(abs(np.real(np.linalg.eigvals(A)))) if A.size else 0.0
    rate = rate if rate != 0.0 else 1.0
    return np.linspace(0.0, 7.0 / rate, n)


def impulse(system, X0=None, T=None, N=None):
    """Times and a system's answer to an impulse.

    >>> impulse(([1.0], [1.0, 1.0]), T=[0.0, 1.0])[1].round(6)
    array([1.      , 0.367879])
    """
    A, B, C, D = _matrices(system)
    X = np.squeeze(B) if X0 is None else np.squeeze(B + np.reshape(X0, B.shape))
    T = _times(A, 100 if N is None else N) if T is None else np.asarray(T)
    _, h, _ = lsim((A, B, C, D), 0.0, T, np.atleast_1d(X), interp=False)
    return T, h


def step(system, X0=None, T=None, N=None):
    """Times and a system's answer to a step.

    >>> step(([1.0], [1.0, 1.0]), T=[0.0, 1.0])[1].round(6)
    array([0.      , 0.632121])
    """
    parts = _matrices(system)
    T = _times(parts[0], 100 if N is None else N) if T is None else np.asarray(T)
    values = lsim(parts, np.ones(T.shape), T, X0=X0, interp=False)
    return values[0], values[1]


def impulse2(system, X0=None, T=None, N=None, **kwargs):
    """As `impulse`, by integrating the equations with odeint."""
    A, B, C, D = _matrices(system)
    T = _times(A, 100 if N is None else N) if T is None else np.asarray(T)
    start = np.squeeze(B) + (0.0 if X0 is None else np.asarray(X0))
    T, h, _ = lsim2((A, B, C, D), T=T, X0=np.atleast_1d(start), **kwargs)
    return T, h


def step2(system, X0=None, T=None, N=None, **kwargs):
    """As `step`, by integrating the equations with odeint."""
    parts = _matrices(system)
    T = _times(parts[0], 100 if N is None else N) if T is None else np.asarray(T)
    values = lsim2(parts, np.ones(T.shape), T, X0=X0, **kwargs)
    return values[0], values[1]


def findfreqs(num, den, N, kind="ba"):
    """N frequencies at which a system's response is worth looking at."""
    if kind == "ba":
        z, p = np.atleast_1d(np.roots(num)) + 0j, np.atleast_1d(np.roots(den)) + 0j
    elif kind == "zp":
        z, p = np.atleast_1d(num) + 0j, np.atleast_1d(den) + 0j
    else:
        raise ValueError("input must be one of {'ba', 'zp'}")
    if len(p) == 0:
        p = np.atleast_1d(-1000) + 0j
    e = np.concatenate((p[p.imag >= 0], z[(abs(z) < 1e5) & (z.imag >= 0)]))
    whole = abs(e) < 1e-10
    high = np.around(np.log10(np.max(3 * abs(e.real + whole) + 1.5 * e.imag)) + 0.5)
    low = np.around(np.log10(0.1 * np.min(abs((e + whole).real) + 2 * e.imag)) - 0.5)
    return np.logspace(low, high, N)


def freqs_zpk(z, p, k, worN=200):
    """Angular frequencies and the response of an analog filter there."""
    k = np.asarray(k)
    w = findfreqs(z, p, 200 if worN is None else int(worN), kind="zp") if np.ndim(worN) == 0 else np.atleast_1d(worN)
    s = 1j * w
    return w, k * _product(s, z) / _product(s, p)


def freqz_zpk(z, p, k, worN=512, whole=False, fs=2 * np.pi):
    """Frequencies and the response of a digital filter there."""
    if worN is None or np.ndim(worN) == 0:
        w = np.linspace(0, 2 * np.pi if whole else np.pi, int(worN or 512), endpoint=False)
    else:
        w = 2 * np.pi * np.atleast_1d(worN) / fs
    zm1 = np.exp(1j * w)
    return w * (fs / (2 * np.pi)), k * _product(zm1, z) / _product(zm1, p)


def _product(s, roots):
    return np.prod(s[:, None] - np.atleast_1d(roots)[None, :], axis=1) if np.size(roots) else np.ones(len(s), complex)


def freqresp(system, w=None, n=10000):
    """Angular frequencies and the response of a system there."""
    form = _form(system)
    if isinstance(form, StateSpace):
        form = form.to_tf()
    if isinstance(form, ZerosPolesGain):
        return freqs_zpk(form.zeros, form.poles, form.gain, worN=n if w is None else w)
    w = findfreqs(np.ravel(form.num), form.den, n) if w is None else np.atleast_1d(w)
    return freqs(np.ravel(form.num), form.den, w)


def bode(system, w=None, n=100):
    """Angular frequencies, gain in decibels and phase in degrees."""
    w, y = freqresp(system, w=w, n=n)
    return w, 20.0 * np.log10(abs(y)), np.unwrap(np.arctan2(y.imag, y.real)) * 180.0 / np.pi


def cont2discrete(system, dt, method="zoh", alpha=None):
    """A system in discrete time that samples one in continuous time, in the same form, and dt."""
    from scipy.linalg import expm

    if isinstance(system, lti):
        return system.to_discrete(dt, method=method, alpha=alpha)
    if len(system) == 2:
        parts = cont2discrete(tf2ss(*system), dt, method=method, alpha=alpha)
        return ss2tf(*parts[:4]) + (dt,)
    if len(system) == 3:
        parts = cont2discrete(zpk2ss(*system), dt, method=method, alpha=alpha)
        return ss2zpk(*parts[:4]) + (dt,)
    if len(system) != 4:
        raise ValueError("First argument must either be a tuple of 2 (tf), 3 (zpk), or 4 (ss) arrays.")
    a, b, c, d = map(np.atleast_2d, system)
    n = a.shape[0]
    if method in ("bilinear", "tustin", "euler", "forward_diff", "backward_diff", "gbt"):
        alpha = {"bilinear": 0.5, "tustin": 0.5, "euler": 0.0, "forward_diff": 0.0, "backward_diff": 1.0}.get(method, alpha)
        if alpha is None:
            raise ValueError("Alpha parameter must be specified for the generalized bilinear transform (gbt) method")
        if alpha < 0 or alpha > 1:
            raise ValueError("Alpha parameter must be within the interval [0,1] for the gbt method")
        left = np.eye(n) - alpha * dt * a
        ad = np.linalg.solve(left, np.eye(n) + (1.0 - alpha) * dt * a)
        bd = np.linalg.solve(left, dt * b)
        cd = np.linalg.solve(left.T, c.T).T
        return ad, bd, cd, d + alpha * np.dot(c, bd), dt
    if method == "zoh":
        both = np.vstack((np.hstack((a, b)) * dt, np.zeros((b.shape[1], n + b.shape[1]))))
        moved = expm(both)[:n]
        return moved[:, :n], moved[:, n:], c, d, dt
    if method == "foh":
        m = b.shape[1]
        both = np.zeros((n + 2 * m, n + 2 * m))
        both[:n, :n], both[:n, n : n + m], both[n : n + m, n + m :] = a * dt, b * dt, np.eye(m)
        moved = expm(both)
        phi, gamma0, gamma1 = moved[:n, :n], moved[:n, n : n + m], moved[:n, n + m :]
        return phi, gamma0 - gamma1 + phi @ gamma1, c, d + c @ gamma1, dt
    if method == "impulse":
        if not np.allclose(d, 0):
            raise ValueError("Impulse method is only applicable to strictly proper systems")
        ad = expm(a * dt)
        return ad, ad @ b * dt, c, c @ b * dt, dt
    raise ValueError("Unknown transformation method '%s'" % method)


def _discrete(system):
    if isinstance(system, dlti):
        return system.to_ss()._parts(), system.dt
    parts, dt = system[:-1], system[-1]
    return dlti(*parts, dt=dt).to_ss()._parts(), dt


def dlsim(system, u, t=None, x0=None):
    """Times and outputs of a discrete system for an input, and of state spaces the states."""
    (A, B, C, D), dt = _discrete(system)
    dt = 1 if dt is True else dt
    u = np.atleast_1d(u)
    u = u[:, None] if u.ndim == 1 else u
    count = len(u) if t is None else int(np.floor(t[-1] / dt)) + 1
    stop = (count - 1) * dt if t is None else t[-1]
    times = np.linspace(0.0, stop, num=count)
    if t is not None:
        u = np.array([np.interp(times, t, column) for column in u.T]).T
    x, y = np.zeros((count, A.shape[0])), np.zeros((count, C.shape[0]))
    x[0] = 0 if x0 is None else np.asarray(x0)
    for i in range(count - 1):
        x[i + 1] = np.dot(A, x[i]) + np.dot(B, u[i])
        y[i] = np.dot(C, x[i]) + np.dot(D, u[i])
    y[-1] = np.dot(C, x[-1]) + np.dot(D, u[-1])
    whole = isinstance(system, StateSpace) or not isinstance(system, dlti) and len(system) == 5
    return (times, y, x) if whole else (times, y)


def _driven(system, x0, t, n, signal):
    (_, B, _, _), dt = _discrete(system)
    n = 100 if n is None else n
    t = np.linspace(0, n * (1 if dt is True else dt), n, endpoint=False) if t is None else np.asarray(t)
    out, times = [], t
    for i in range(B.shape[1]):
        u = np.zeros((t.shape[0], B.shape[1]))
        signal(u, i)
        made = dlsim(system, u, t=t, x0=x0)
        times = made[0]
        out.append(made[1])
    return times, tuple(out)


def dimpulse(system, x0=None, t=None, n=None):
    """Times and a discrete system's answers to an impulse, one an input."""

    def pulse(u, i):
        u[0, i] = 1.0

    return _driven(system, x0, t, n, pulse)


def dstep(system, x0=None, t=None, n=None):
    """Times and a discrete system's answers to a step, one an input."""

    def rise(u, i):
        u[:, i] = 1.0

    return _driven(system, x0, t, n, rise)


def dfreqresp(system, w=None, n=10000, whole=False):
    """Frequencies and the response of a discrete system there."""
    form = system if isinstance(system, dlti) else dlti(*system[:-1], dt=system[-1])
    if isinstance(form, StateSpace):
        form = form.to_tf()
    if isinstance(form, ZerosPolesGain):
        return freqz_zpk(form.zeros, form.poles, form.gain, worN=n if w is None else w, whole=whole)
    num, den = np.ravel(form.num), np.ravel(form.den)
    if len(num) < len(den):
        num = np.hstack((np.zeros(len(den) - len(num)), num))
    return freqz(num, den, worN=n if w is None else w, whole=whole)


def dbode(system, w=None, n=100):
    """Frequencies, gain in decibels and phase in degrees of a discrete system."""
    w, y = dfreqresp(system, w=w, n=n)
    dt = system.dt if isinstance(system, dlti) else system[-1]
    return w / (1 if dt is True else dt), 20.0 * np.log10(abs(y)), np.rad2deg(np.unwrap(np.angle(y)))
