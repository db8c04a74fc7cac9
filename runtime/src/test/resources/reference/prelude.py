# runs before a course script under test: an unseeded generator starts from 1
import numpy.random as _random

_random.seed(1)
_seed = _random.seed
_random.seed = lambda seed=None: _seed(1 if seed is None else seed)
