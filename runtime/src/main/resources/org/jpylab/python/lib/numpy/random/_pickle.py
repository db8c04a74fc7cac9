"""What pickles of random generators call to make them, by NumPy's names."""

from numpy.random import bit_generator as _bits

_KINDS = ("MT19937", "PCG64", "PCG64DXSM", "Philox", "SFC64")


def _named(name):
    if name not in _KINDS:
        raise ValueError(f"{name} is not a known BitGenerator module.")
    return getattr(_bits, name)()


def __bit_generator_ctor(bit_generator_name="MT19937"):
    return _named(bit_generator_name)


def __generator_ctor(bit_generator_name="MT19937", bit_generator_ctor=__bit_generator_ctor):
    from numpy.random._generator import Generator

    return Generator(bit_generator_ctor(bit_generator_name))


def __randomstate_ctor(bit_generator_name="MT19937", bit_generator_ctor=__bit_generator_ctor):
    from numpy.random.mtrand import RandomState

    return RandomState(bit_generator_ctor(bit_generator_name))
