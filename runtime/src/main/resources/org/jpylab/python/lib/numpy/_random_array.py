"""Numeric's RandomArray: its names and orders of arguments."""

from numpy import random as _random

__all__ = (
    "ArgumentError F beta binomial chi_square exponential gamma get_seed multinomial multivariate_normal"
    " negative_binomial noncentral_F noncentral_chi_square normal permutation poisson randint random random_integers"
    " seed standard_normal uniform"
).split()

ArgumentError = ValueError
_shape = lambda shape: None if shape == [] else shape


def seed(x=0, y=0):
    """Start the stream of random numbers anew."""
    _random.seed() if x == 0 or y == 0 else _random.seed((x, y))


def get_seed():
    raise NotImplementedError("get_seed: the state of the stream is more than two integers")


def random(shape=[]):
    """Numbers between 0 and 1.

    >>> 0 <= random() < 1
    True
    """
    return _random.random_sample(_shape(shape))


def uniform(minimum, maximum, shape=[]):
    """Numbers between two bounds."""
    return _random.uniform(minimum, maximum, _shape(shape))


def randint(minimum, maximum=None, shape=[]):
    """Integers below `maximum`; below `minimum` if that is the only bound."""
    low, high = (0, minimum) if maximum is None else (minimum, maximum)
    return _random.randint(low, high, _shape(shape))


def random_integers(maximum, minimum=1, shape=[]):
    """Integers up to `maximum`, which is one of them."""
    return _random.randint(minimum, maximum + 1, _shape(shape))


def standard_normal(shape=[]):
    """Numbers of the standard normal distribution."""
    return _random.standard_normal(_shape(shape))


def multivariate_normal(mean, cov, shape=[]):
    """Vectors of a normal distribution."""
    return _random.multivariate_normal(mean, cov, _shape(shape))


def multinomial(trials, probs, shape=[]):
    """Counts of the outcomes of `trials` experiments."""
    return _random.multinomial(trials, probs, _shape(shape))


def _with_shape(draw, name):
    def drawn(*parameters, shape=[]):
        count = len(parameters)
        if count > _PARAMETERS[name]:
            shape, parameters = parameters[-1], parameters[:-1]
        return draw(*parameters, size=_shape(shape))

    drawn.__name__ = drawn.__qualname__ = name
    drawn.__doc__ = f"Random numbers: `numpy.random.{draw.__name__}` with the shape as the last argument."
    return drawn


_PARAMETERS = {
    "normal": 2, "exponential": 1, "beta": 2, "gamma": 2, "chi_square": 1, "noncentral_chi_square": 2, "F": 2,
    "noncentral_F": 3, "binomial": 2, "negative_binomial": 2, "poisson": 1,
}  # fmt: skip
_NOW = {"chi_square": "chisquare", "noncentral_chi_square": "noncentral_chisquare", "F": "f", "noncentral_F": "noncentral_f"}
for _name in _PARAMETERS:
    globals()[_name] = _with_shape(getattr(_random, _NOW.get(_name, _name)), _name)
permutation = _random.permutation
