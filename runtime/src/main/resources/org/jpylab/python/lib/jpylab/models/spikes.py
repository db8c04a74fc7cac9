"""Spike trains: making them, counting them, finding them."""

from jpylab.models._border import call, doubles, floats, model, numbers, steps


def isi_cv_LIF(spike_times):
    """The intervals between spikes (ms) and their coefficient of variation; NaN for less than two.

    D. R. Cox, Renewal Theory, Methuen (1962).

    >>> isi_cv_LIF(array([0.0, 10.0, 30.0]))
    (array([10., 20.]), 0.3333333333333333)
    """
    from numpy import nan

    times = doubles(spike_times)
    if len(times) < 2:
        return nan, nan
    SpikeTrain = model("SpikeTrain")
    return floats(SpikeTrain.intervals(times)), SpikeTrain.coefficientOfVariation(times)


def fano_factor(spike_times, window, T):
    """The variance of the spike counts in windows (ms) of a time `T` (ms) over their mean.

    P. Dayan, L. F. Abbott, Theoretical Neuroscience, MIT Press (2001), section 1.4.

    >>> fano_factor(array([1.0, 2.0, 11.0]), 10.0, 20.0)
    0.16666666666666666
    """
    return call(model("SpikeTrain").fanoFactor, doubles(spike_times), *numbers(window, T))


def poisson_spikes(rate, T):
    """The spike times (ms) of a Poisson process of `rate` Hz in `T` ms, from `numpy.random`.

    P. Dayan, L. F. Abbott, Theoretical Neuroscience, MIT Press (2001), section 1.4.

    >>> numpy.random.seed(1); len(poisson_spikes(20.0, 1000.0))
    25
    """
    from numpy import random

    return floats(call(model("SpikeTrain").poisson, *numbers(rate, T), lambda: float(random.rand())))


def inhomogeneous_poisson(rate, dt):
    """The steps of `dt` ms at which a neuron fires whose rate (Hz) is given for each step.

    >>> numpy.random.seed(1); inhomogeneous_poisson(array([0.0, 1000.0, 1000.0]), 1.0)
    array([1, 2])
    """
    from numpy import random

    rates = doubles(rate)
    uniform = doubles(random.rand(len(rates)))
    return steps(call(model("SpikeTrain").inhomogeneousPoisson, rates, float(dt), uniform))


def upward_crossings(v, threshold):
    """The indices of the last samples before each crossing of a threshold upwards: where spikes begin.

    >>> upward_crossings(array([0.0, 2.0, 2.0, 0.0, 3.0]), 1.0)
    array([0, 3])
    """
    return steps(call(model("SpikeTrain").upwardCrossings, doubles(v), float(threshold)))
