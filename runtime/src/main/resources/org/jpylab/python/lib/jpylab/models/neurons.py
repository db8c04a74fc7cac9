"""Neurons, cables and populations."""

from jpylab.models._border import call, doubles, floats, model, numbers, steps


def lif(t, I):
    """The voltage of the leaky integrate-and-fire neuron dv/dt = -v + I at each time, without units.

    It starts at 0 and is reset to 0 where it reaches 1; `t` is equally spaced, `I` as long as `t`.
    W. Gerstner, W. Kistler, Spiking Neuron Models, Cambridge (2002), section 4.1.

    >>> lif(array([0.0, 0.5, 1.0, 1.5]), array([1.0, 1.0, 1.0, 1.0]))
    array([0.   , 0.5  , 0.75 , 0.875])
    """
    return floats(call(model("NormalizedLif").simulate, doubles(t), doubles(I)))


def default_pars(**kwargs):
    """The parameters of `run_LIF` as a dictionary; keyword arguments replace or add entries.

    Neuromatch Academy, Computational Neuroscience, week 2 day 3, tutorial 1.

    >>> pars = default_pars(T=1.0, dt=0.5)
    >>> pars['V_th'], pars['range_t']
    (-55.0, array([0. , 0.5]))
    """
    from numpy import arange

    p = model("LeakyIntegrateAndFire$Parameters").defaults()
    pars = dict(
        V_th=p.vThMv(), V_reset=p.vResetMv(), tau_m=p.tauMMs(), g_L=p.gLNs(), V_init=p.vInitMv(),
        E_L=p.eLMv(), tref=p.trefMs(), T=p.durationMs(), dt=p.dtMs(),
    )  # fmt: skip
    pars.update(kwargs)
    pars["range_t"] = arange(0, pars["T"], pars["dt"])
    return pars


def run_LIF(pars, Iinj, stop=False):
    """The voltage (mV) of the leaky integrate-and-fire neuron and its spike times (ms).

    `Iinj` is a number or one number per time of `pars['range_t']`, in pA; with `stop` it flows only
    within 1000 steps of the middle. Neuromatch Academy, week 2 day 3, tutorial 1.

    >>> v, sp = run_LIF(default_pars(T=100.), 250.)
    >>> sp
    array([16.1, 34.2, 52.3, 70.4, 88.5])
    """
    from numpy import ones

    LIF = model("LeakyIntegrateAndFire")
    keys = ("V_th", "V_reset", "tau_m", "g_L", "V_init", "E_L", "tref", "T", "dt")
    parameters = model("LeakyIntegrateAndFire$Parameters")(*numbers(*(pars[k] for k in keys)))
    current = doubles(Iinj * ones(pars["range_t"].size))
    trace = call(LIF.simulate, parameters, LIF.pulse(current) if stop else current)
    return floats(trace.vMv()), floats(trace.spikeTimesMs())


def HH(I0, T0):
    """The Hodgkin-Huxley neuron under a constant current: `V, m, h, n` of shape (T, 1) and the times.

    `I0` in uA/cm², `T0` in ms; steps of 0.01 ms. M. A. Kramer, U. T. Eden, Case Studies in Neural
    Data Analysis, MIT Press (2016), companion; A. L. Hodgkin, A. F. Huxley, J. Physiol. 117 (1952).

    >>> V, m, h, n, t = HH(20, 0.03)
    >>> V.shape, t
    ((3, 1), array([0.  , 0.01, 0.02]))
    """
    trace = call(model("SquidAxon").simulate, *numbers(I0, T0))
    columns = [floats(a).reshape(-1, 1) for a in (trace.vMv(), trace.m(), trace.h(), trace.n())]
    return (*columns, floats(trace.tMs()))


def hodgkin_huxley(t, I, C=1, gNa=120, gK=36, gL=0.3, ENa=115, EK=-12, EL=10.6):
    """The course `v, m, n, h` of the squid axon about a rest of 0 mV, by Euler's method.

    `t` (ms) is equally spaced, `I` (uA/cm²) as long as `t`. W. Gerstner, W. Kistler, Spiking Neuron
    Models, Cambridge (2002), section 2.2; A. L. Hodgkin, A. F. Huxley, J. Physiol. 117 (1952).

    >>> v, m, n, h = hodgkin_huxley(arange(0, 0.03, 0.01), array([10.0, 10.0, 10.0]))
    >>> v.round(3)
    array([0.   , 0.1  , 0.199])
    """
    parameters = model("HodgkinHuxley$Parameters")(*numbers(C, gNa, gK, gL, ENa, EK, EL))
    trace = call(model("HodgkinHuxley").simulate, doubles(t), doubles(I), parameters)
    return tuple(floats(a) for a in (trace.vMv(), trace.m(), trace.n(), trace.h()))


def discrete_lif(inputs, alpha, beta, theta=1.0):
    """The current, the voltage and the spike steps of a neuron in discrete time.

    A step keeps `alpha` of the current and `beta` of the voltage; a spike at `theta` takes it away.

    >>> Isyn, Vm, spikes = discrete_lif(array([0.6, 0.6, 0.0, 0.0]), 0.5, 0.5)
    >>> Isyn
    array([0.  , 0.6 , 0.9 , 0.45])
    """
    trace = call(model("DiscreteLif").simulate, doubles(inputs), *numbers(alpha, beta, theta))
    return floats(trace.current()), floats(trace.v()), steps(trace.spikeSteps())


def izhikevich(I, dt=0.5, a=0.02, b=0.2, c=-65.0, d=8.0):
    """The course `v` (mV), `u` and the spike steps of E. M. Izhikevich's simple model.

    IEEE Transactions on Neural Networks 14:1569-1572 (2003). `I` has one value per step of `dt` ms.

    >>> v, u, spikes = izhikevich(10 * ones(1000))
    >>> len(spikes)
    12
    """
    parameters = model("Izhikevich$Parameters")(*numbers(a, b, c, d))
    trace = call(model("Izhikevich").simulate, doubles(I), float(dt), parameters)
    return floats(trace.vMv()), floats(trace.u()), steps(trace.spikeSteps())


def adex(I, dt=0.1, C=281, gL=30, EL=-70.6, VT=-50.4, DeltaT=2, tauw=144, a=4, b=80.5, Vr=-70.6, Vpeak=20):
    """The course `v` (mV), `w` (pA) and the spike steps of the adaptive exponential neuron.

    `I` in pA, one value per step of `dt` ms. R. Brette, W. Gerstner, Journal of Neurophysiology
    94:3637-3642 (2005).

    >>> v, w, spikes = adex(zeros(3))
    >>> v.round(4)
    array([-70.6, -70.6, -70.6])
    """
    given = numbers(C, gL, EL, VT, DeltaT, tauw, a, b, Vr, Vpeak)
    parameters = model("AdaptiveExponential$Parameters")(*given)
    trace = call(model("AdaptiveExponential").simulate, doubles(I), float(dt), parameters)
    return floats(trace.vMv()), floats(trace.wPa()), steps(trace.spikeSteps())


def glif(I, dt=1e-4, G=50, EL=-0.07, Vr=-0.07, ThetaInf=-0.05, Thetar=-0.06, a=0, b=10,
         k=(200, 20), R=(0, 1), A=(0, 0)):  # fmt: skip
    """The course `v`, `theta`, the after-spike currents' sum and the spike steps of a generalized neuron.

    `I` is current/capacitance in V/s, `dt` in s. S. Mihalas, E. Niebur, Neural Computation
    21:704-718 (2009).

    >>> v, theta, after, spikes = glif(1.5 * ones(2000))
    >>> len(spikes)
    9
    """
    AfterSpike = model("GeneralizedLif$AfterSpike")
    one, two = (AfterSpike(*numbers(*each)) for each in zip(k, R, A))
    parameters = model("GeneralizedLif$Parameters")(*numbers(G, EL, Vr, ThetaInf, Thetar, a, b), one, two)
    trace = call(model("GeneralizedLif").simulate, doubles(I), float(dt), parameters)
    courses = (trace.vVolt(), trace.thetaVolt(), trace.afterSpikeVoltPerS())
    return (*(floats(a) for a in courses), steps(trace.spikeSteps()))


def fitzhugh_nagumo(I, dt, v0=0.0, w0=0.0, a=0.7, b=0.8, phi=0.08):
    """The course `v, w` of FitzHugh's and Nagumo's equations.

    R. FitzHugh, Biophysical Journal 1:445-466 (1961); J. Nagumo et al., Proc. IRE 50 (1962).

    >>> v, w = fitzhugh_nagumo(array([0.5, 0.5, 0.5]), 0.1)
    >>> v.round(4)
    array([0.    , 0.05  , 0.1044])
    """
    parameters = model("FitzHughNagumo$Parameters")(*numbers(a, b, phi))
    trace = call(model("FitzHughNagumo").simulate, doubles(I), *numbers(dt, v0, w0), parameters)
    return floats(trace.v()), floats(trace.w())


def typex(I, dt=0.5, v0=0.0, w0=0.0, a=1.25, tau=15.6):
    """The course `v, w` of the type-X neuron, one sample longer than the current.

    du/dt = v - v**3/3 - w + I; dw/dt = (a (v + 0.7) - w) / tau.

    >>> v, w = typex(array([1.0, 1.0]))
    >>> v
    array([0.        , 0.5       , 1.21514423])
    """
    parameters = model("TypeX$Parameters")(*numbers(a, tau))
    trace = call(model("TypeX").simulate, doubles(I), *numbers(dt, v0, w0), parameters)
    return floats(trace.v()), floats(trace.w())


def hindmarsh_rose(I, dt, x0=-1.6, y0=-10.0, z0=2.0, a=1.0, b=3.0, c=1.0, d=5.0, r=0.006, s=4.0, xR=-1.6):
    """The course `x, y, z` of a bursting neuron.

    J. L. Hindmarsh, R. M. Rose, Proceedings of the Royal Society B 221:87-102 (1984).

    >>> x, y, z = hindmarsh_rose(array([3.0, 3.0]), 0.1)
    >>> x.round(3)
    array([-1.6  , -1.322])
    """
    parameters = model("HindmarshRose$Parameters")(*numbers(a, b, c, d, r, s, xR))
    trace = call(model("HindmarshRose").simulate, doubles(I), *numbers(dt, x0, y0, z0), parameters)
    return floats(trace.x()), floats(trace.y()), floats(trace.z())


def morris_lecar(I, dt, v0=-60.0, w0=0.0, phi=0.04, gCa=4.4, gK=8, gL=2, ECa=120, EK=-84, EL=-60,
                 V1=-1.2, V2=18, V3=2, V4=30, C=20):  # fmt: skip
    """The course `v` (mV), `w` of the barnacle muscle fibre; the defaults oscillate after a Hopf bifurcation.

    C. Morris, H. Lecar, Biophysical Journal 35:193-213 (1981); J. Rinzel, B. Ermentrout in Koch,
    Segev, Methods in Neuronal Modeling, MIT Press (1998), chapter 7.

    >>> v, w = morris_lecar(array([90.0, 90.0]), 0.1)
    >>> v.round(2)
    array([-60.  , -59.54])
    """
    given = numbers(phi, gCa, gK, gL, ECa, EK, EL, V1, V2, V3, V4, C)
    parameters = model("MorrisLecar$Parameters")(*given)
    trace = call(model("MorrisLecar").simulate, doubles(I), *numbers(dt, v0, w0), parameters)
    return floats(trace.vMv()), floats(trace.w())


def wilson_cowan(P, Q, dt=0.1, E0=0.0, I0=0.0, tau_E=1, a_E=1.2, theta_E=2.8, tau_I=2, a_I=1, theta_I=4,
                 wEE=9, wEI=4, wIE=13, wII=11, r=0):  # fmt: skip
    """The activities `E, I` of an excitatory and an inhibitory population under the inputs `P, Q`.

    H. R. Wilson, J. D. Cowan, Biophysical Journal 12:1-24 (1972).

    >>> E, I = wilson_cowan(array([1.0, 1.0]), array([0.0, 0.0]))
    >>> E.round(4)
    array([0.   , 0.007])
    """
    given = numbers(tau_E, a_E, theta_E, tau_I, a_I, theta_I, wEE, wEI, wIE, wII, r)
    parameters = model("WilsonCowan$Parameters")(*given)
    trace = call(model("WilsonCowan").simulate, doubles(P), doubles(Q), *numbers(dt, E0, I0), parameters)
    return floats(trace.e()), floats(trace.i())


def cable(RI, site, dt, lam=500, tau=20, length=2000, n=101):
    """The voltage (mV) of a passive cable of `n` compartments: an array of shape (len(RI), n).

    `RI` (mV) is injected into the compartment `site`; `lam` and `length` in um, `tau` and `dt` in
    ms. W. Rall, Biophysical Journal 2 (1962); P. Dayan, L. F. Abbott, Theoretical Neuroscience,
    MIT Press (2001), section 6.3.

    >>> cable(array([1.0, 1.0]), 1, 0.1, n=3).shape
    (2, 3)
    """
    parameters = model("PassiveCable$Parameters")(*numbers(lam, tau, length), int(n))
    drive = doubles(RI)
    voltages = call(model("PassiveCable").simulate, drive, int(site), float(dt), parameters)
    return floats(voltages, [len(drive), int(n)])
