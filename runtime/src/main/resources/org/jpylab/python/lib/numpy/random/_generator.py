"""The interface of new programs: `default_rng` and `Generator`."""

import numpy
from numpy import _arr, _ints, _java, _j_bytes_of, _out, _wrap, ndarray
from numpy.random._draws import Draws, _drawn, _size
from numpy.random.bit_generator import PCG64, BitGenerator, SeedSequence

_Generator = _java("org.jpylab.ndarray.random.Generator")


class Generator(Draws):
    """Distributions over a source of random bits.

    >>> Generator(PCG64(1)).random()
    0.5118216247002567
    """

    __slots__ = ("_bit_generator",)

    def __init__(self, bit_generator):
        if not isinstance(bit_generator, BitGenerator):
            raise TypeError("Generator() requires a BitGenerator")
        self._bit_generator = bit_generator
        self._j = _Generator(bit_generator._j)

    @property
    def bit_generator(self):
        return self._bit_generator

    def __repr__(self):
        return f"{self} at 0x{id(self):X}"

    def __str__(self):
        return f"Generator({type(self._bit_generator).__name__})"

    def __reduce__(self):
        from numpy.random._pickle import __bit_generator_ctor, __generator_ctor

        name = type(self._bit_generator).__name__
        return __generator_ctor, (name, __bit_generator_ctor), self._bit_generator.state

    def __setstate__(self, state):
        self._bit_generator.state = state

    def spawn(self, n_children):
        """Generators with independent streams.

        >>> len(default_rng(1).spawn(2))
        2
        """
        kind = type(self._bit_generator)
        return [Generator(kind(seed)) for seed in self._bit_generator._seed_seq.spawn(n_children)]

    def random(self, size=None, dtype=numpy.float64, out=None):
        """Uniform in [0, 1).

        >>> default_rng(1).random(2)
        array([0.51182162, 0.9504637 ])
        """
        if size is None and out is None and dtype is numpy.float64:
            return self._j.single().random()
        return self._filled("random", "random", "randomFloats", size, dtype, out)

    def standard_normal(self, size=None, dtype=numpy.float64, out=None):
        """Normal of mean 0 and standard deviation 1.

        >>> default_rng(1).standard_normal(2)
        array([0.34558419, 0.82161814])
        """
        return self._filled("standard_normal", "standardNormal", "standardNormalFloats", size, dtype, out)

    def standard_exponential(self, size=None, dtype=numpy.float64, method="zig", out=None):
        """Exponential of mean 1; by the ziggurat, or by inversion with method='inv'.

        >>> default_rng(1).standard_exponential(2)
        array([1.07302903, 0.30845314])
        """
        size = _out_size(size, out)
        if numpy.dtype(dtype) == numpy.float32:
            r = _drawn(self._j.standardExponentialFloats, _size(size), method != "zig")
            return _given(r if size is not None else r.item(), out)
        _require_double(dtype, "standard_exponential")
        if method == "zig":
            return _given(_drawn(self._j.standardExponential, _size(size)), out)
        return _given(_drawn(self._j.standardExponentialByInversion, _size(size)), out)

    def standard_gamma(self, shape, size=None, dtype=numpy.float64, out=None):
        """Gamma of scale 1.

        >>> default_rng(1).standard_gamma(2.0, 2)
        array([2.15380748, 2.13069041])
        """
        size = _out_size(size, out)
        if numpy.dtype(dtype) == numpy.float32:
            r = _drawn(self._j.standardGammaFloats, _arr(shape), _size(size))
            return _given(r if r.ndim else r.item(), out)
        _require_double(dtype, "standard_gamma")
        return _given(_drawn(self._j.standardGamma, _arr(shape), _size(size)), out)

    def _filled(self, name, doubles, floats, size, dtype, out):
        size = _out_size(size, out)
        if dtype is not numpy.float64 and numpy.dtype(dtype) == numpy.float32:
            r = _drawn(getattr(self._j, floats), _size(size))
            return _given(r if size is not None else r.item(), out)
        _require_double(dtype, name)
        return _given(_drawn(getattr(self._j, doubles), _size(size)), out)

    def integers(self, low, high=None, size=None, dtype=numpy.int64, endpoint=False):
        """Integers from low to before high (or to high), or from 0 to before low.

        >>> default_rng(1).integers(0, 10, 5)
        array([4, 5, 7, 9, 0])
        """
        r = _drawn(
            self._j.integers, _arr(low), None if high is None else _arr(high), _size(size),
            numpy._dt(dtype), bool(endpoint),
        )  # fmt: skip
        return _out(r) if size is None and dtype is not int and type(r) is int else r

    def choice(self, a, size=None, replace=True, p=None, axis=0, shuffle=True):
        """Random members of an array along an axis, or of range(a).

        >>> default_rng(1).choice(5, 3)
        array([2, 2, 3])
        """
        r = _drawn(
            self._j.choice, _arr(a), _size(size), bool(replace), None if p is None else _arr(p),
            int(axis), bool(shuffle),
        )  # fmt: skip
        return _unpacked(r, size)

    def bytes(self, length):
        """Random bytes.

        >>> default_rng(1).bytes(3)
        b'\\xff\\xe4"'
        """
        return _j_bytes_of(self._j.bytes(int(length)))

    def shuffle(self, x, axis=0):
        """Bring an array's subarrays along an axis, or a list, into random order in place.

        >>> a = numpy.arange(4); default_rng(1).shuffle(a); a
        array([0, 1, 2, 3])
        """
        if isinstance(x, ndarray):
            _drawn(self._j.shuffle, x._j, int(axis))
            return
        if axis != 0:
            raise NotImplementedError("Axis argument is only supported on ndarray objects")
        _exchange(x, self._j.order(len(x)))

    def permutation(self, x, axis=0):
        """A shuffled copy of an array, or of range(x).

        >>> default_rng(1).permutation(4)
        array([0, 1, 2, 3])
        """
        if isinstance(x, (int, numpy.integer)):
            return _drawn(self._j.permutation, int(x))
        return _drawn(self._j.permutation, _arr(x), int(axis))

    def permuted(self, x, *, axis=None, out=None):
        """A copy with every line along an axis shuffled on its own.

        >>> default_rng(1).permuted([[1, 2], [3, 4]], axis=1)
        array([[1, 2],
               [3, 4]])
        """
        return _given(_drawn(self._j.permuted, _arr(x), axis), out)

    def multinomial(self, n, pvals, size=None):
        """How often each of several outcomes occurs in n trials.

        >>> default_rng(1).multinomial(10, [0.2, 0.8])
        array([2, 8])
        """
        return _drawn(self._j.multinomial, _arr(n), _arr(pvals), _size(size))

    def multivariate_hypergeometric(self, colors, nsample, size=None, method="marginals"):
        """How many of each colour are in a sample drawn without replacement.

        >>> default_rng(1).multivariate_hypergeometric([3, 2], 4).sum()
        4
        """
        return _drawn(self._j.multivariateHypergeometric, _arr(colors), int(nsample), _size(size), method)

    def dirichlet(self, alpha, size=None):
        """Shares that add up to one.

        >>> round(default_rng(1).dirichlet([1, 2, 3]).sum(), 12)
        1.0
        """
        return _drawn(self._j.dirichlet, _arr(alpha), _size(size))

    def multivariate_normal(self, mean, cov, size=None, check_valid="warn", tol=1e-8, *, method="svd"):
        """Normal vectors of a given mean and covariance.

        >>> default_rng(1).multivariate_normal([0, 1], [[1, 0], [0, 1]]).shape
        (2,)
        """
        return _drawn(
            self._j.multivariateNormal, _arr(mean), _arr(cov), _size(size), check_valid, float(tol), method
        )


def _require_double(dtype, name):
    if dtype is not numpy.float64 and numpy.dtype(dtype) != numpy.float64:
        raise TypeError(f"Unsupported dtype {numpy.dtype(dtype)!r} for {name}")


def _out_size(size, out):
    """The size to draw: that of the array to fill, where there is one."""
    if out is None:
        return size
    if size is not None and tuple(_ints(size)) != out.shape:
        raise ValueError("size must match out.shape when used together")
    return out.shape


def _given(r, out):
    if out is None:
        return r
    out[...] = r
    return out


def _unpacked(r, size):
    """A single member instead of an array of one."""
    if not isinstance(r, ndarray):
        return _out(r)
    return r[()] if size is None and r.ndim == 0 else r


def _exchange(x, order):
    """Bring a sequence's members into another order, in place."""
    before = list(x)
    for i, j in enumerate(order):
        x[i] = before[j]


def default_rng(seed=None):
    """A generator over PCG64, from a seed, a sequence of seeds or another generator.

    >>> default_rng(12345).integers(100)
    69
    """
    if isinstance(seed, Generator):
        return seed
    return Generator(seed if isinstance(seed, BitGenerator) else PCG64(seed))


numpy._methods_by_their_own_names(Generator)
