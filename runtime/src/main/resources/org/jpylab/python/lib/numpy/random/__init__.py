"""Random numbers: NumPy's streams, bit for bit."""

from numpy.random import mtrand
from numpy.random._generator import Generator, default_rng
from numpy.random.bit_generator import (
    MT19937,
    PCG64,
    PCG64DXSM,
    SFC64,
    BitGenerator,
    Philox,
    SeedSequence,
)
from numpy.random.mtrand import *
from numpy.random.mtrand import RandomState, ranf, sample

__all__ = [
    *(n for n in mtrand._GLOBAL if n != "tomaxint"), "ranf", "sample", "Generator", "RandomState",
    "SeedSequence", "MT19937", "Philox", "PCG64", "PCG64DXSM", "SFC64", "default_rng", "BitGenerator",
]  # fmt: skip
