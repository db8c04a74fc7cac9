"""Random input currents."""

from jpylab.models._border import call, doubles, floats, model, numbers


def my_GWN(pars, mu, sig, myseed=False):
    """A Gaussian white noise current (pA), one value for each of `pars['range_t']`.

    `mu` in pA, `sig` in pA times the square root of a second; `myseed` seeds `numpy.random`.
    Neuromatch Academy, Computational Neuroscience, week 2 day 3, tutorial 1.

    >>> my_GWN({'dt': 0.1, 'range_t': zeros(2)}, mu=250.0, sig=0.0, myseed=2020)
    array([250., 250.])
    """
    noise = _noise(pars, myseed)
    return floats(call(model("NoiseCurrent").white, noise, *numbers(pars["dt"], mu, sig)))


def my_OU(pars, mu, sig, myseed=False):
    """An Ornstein-Uhlenbeck current: noise with the correlation time `pars['tau_ou']` (ms).

    G. E. Uhlenbeck, L. S. Ornstein, Physical Review 36:823-841 (1930); Neuromatch Academy, week 2
    day 3, tutorial 1.

    >>> my_OU({'dt': 0.1, 'tau_ou': 10.0, 'range_t': zeros(2)}, mu=0.0, sig=0.0, myseed=2020).round(4)
    array([-1.7688, -1.7512])
    """
    noise = _noise(pars, myseed)
    return floats(
        call(model("NoiseCurrent").ornsteinUhlenbeck, noise, *numbers(pars["dt"], pars["tau_ou"], mu, sig))
    )


def _noise(pars, seed):
    from numpy import random

    if seed:
        random.seed(seed)
    else:
        random.seed()
    return doubles(random.randn(pars["range_t"].size))
