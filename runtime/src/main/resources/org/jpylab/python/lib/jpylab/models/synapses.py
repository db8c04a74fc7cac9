"""Synapses and how they learn."""

from jpylab.models._border import call, doubles, floats, model, numbers


def exp_synapse(t, tau):
    """exp(-t/tau) for t >= 0, else 0.

    P. Dayan, L. F. Abbott, Theoretical Neuroscience, MIT Press (2001), section 5.8.

    >>> exp_synapse(array([-1.0, 0.0]), 5.0)
    array([0., 1.])
    """
    return floats(call(model("Synapse").exponential, doubles(t), float(tau)))


def alpha_synapse(t, tau):
    """t/tau exp(1 - t/tau) for t >= 0, else 0: its peak of 1 is at tau.

    W. Rall, Journal of Neurophysiology 30:1138-1168 (1967).

    >>> alpha_synapse(array([0.0, 5.0]), 5.0)
    array([0., 1.])
    """
    return floats(call(model("Synapse").alpha, doubles(t), float(tau)))


def dual_exp_synapse(t, tau_rise, tau_decay):
    """The difference of two exponentials with a peak of 1, for t >= 0, else 0.

    A. Roth, M. C. W. van Rossum in E. De Schutter, Computational Modeling Methods for
    Neuroscientists, MIT Press (2009), chapter 6.

    >>> dual_exp_synapse(array([0.0]), 1.0, 5.0)
    array([0.])
    """
    return floats(call(model("Synapse").dualExponential, doubles(t), *numbers(tau_rise, tau_decay)))


def conductance(spike_steps, n_steps, dt, tau):
    """A conductance that each spike raises by one and that decays with `tau`, at `n_steps` steps.

    >>> conductance([1], 3, 1.0, 1e9).round(3)
    array([0., 1., 1.])
    """
    from numpy import _ints

    return floats(call(model("Synapse").conductance, _ints(spike_steps), int(n_steps), *numbers(dt, tau)))


def tsodyks_markram(spike_times, U=0.5, tau_rec=800, tau_facil=0):
    """The release probability `u` and the resources `x` at each spike (times in ms).

    H. Markram, Y. Wang, M. Tsodyks, PNAS 95:5323-5328 (1998).

    >>> u, x = tsodyks_markram(array([0.0, 1000000.0]))
    >>> u, x.round(3)
    (array([0.5, 0.5]), array([1., 1.]))
    """
    resources = model("Synapse$Resources")(*numbers(U, tau_rec, tau_facil))
    course = call(model("Synapse").shortTerm, doubles(spike_times), resources)
    return floats(course.u()), floats(course.x())


def oja(cloud, eta=0.001, w0=None):
    """The weights before each row of `cloud` under Oja's rule, a row each, from `w0`.

    The first weights are random of length one when none are given. E. Oja, Journal of Mathematical
    Biology 15:267-273 (1982).

    >>> oja(array([[1.0, 0.0], [1.0, 0.0]]), eta=0.5, w0=[0.5, 0.5])
    array([[0.5   , 0.5   ],
           [0.6875, 0.4375]])
    """
    return _course(model("Plasticity").oja, cloud, w0, float(eta))


def bcm(inputs, eta=0.001, tau=100.0, w0=None):
    """The weights before each input under the rule of Bienenstock, Cooper and Munro, a row each.

    Journal of Neuroscience 2:32-48 (1982); the threshold after N. Intrator, L. N. Cooper, Neural
    Networks 5:3-17 (1992).

    >>> bcm(array([[1.0, 0.0]]), eta=0.0, w0=[0.5, 0.5])
    array([[0.5, 0.5]])
    """
    return _course(model("Plasticity").bcm, inputs, w0, *numbers(eta, tau))


def _course(rule, inputs, start, *rates):
    from numpy import asarray, random, sqrt

    rows = asarray(inputs, float)
    if start is None:
        start = random.randn(rows.shape[1])
        start = start / sqrt((start**2).sum())
    return floats(call(rule, doubles(rows), doubles(start), *rates), list(rows.shape))


def stdp(dt, A_plus=0.005, A_minus=0.00525, tau_plus=20, tau_minus=20):
    """The change of a weight for time differences post - pre (ms).

    G. Bi, M. Poo, Journal of Neuroscience 18:10464-10472 (1998).

    >>> stdp(array([1e-9])).round(4)
    array([0.005])
    """
    window = model("Plasticity$Window")(*numbers(A_plus, A_minus, tau_plus, tau_minus))
    return floats(call(model("Plasticity").stdp, doubles(dt), window))
