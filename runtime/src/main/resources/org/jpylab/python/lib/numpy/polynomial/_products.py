"""Products, quotients and powers of the kinds whose product is found by Clenshaw's scheme."""


def _mul(c1, c2):
    """The product of two series."""
    return _by_clenshaw(c1, c2)


def _div(c1, c2):
    """Quotient and remainder of two series."""
    return pu._div(_mul, c1, c2)


def _pow(c, pow, maxpower=16):
    """A power of a series."""
    return pu._pow(_mul, c, pow, maxpower)
