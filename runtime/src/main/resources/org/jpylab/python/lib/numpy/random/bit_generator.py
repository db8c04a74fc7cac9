"""Sources of random bits, and the sequences that seed them."""

import numpy
from numpy import _arr, _int, _java, _NdArray, _python_error, _Throwable, _wrap, _JDType

_BigInteger = _java("java.math.BigInteger")
_Seeds = _java("org.jpylab.ndarray.random.SeedSequence")
_Mt19937 = _java("org.jpylab.ndarray.random.Mt19937")
_Pcg64 = _java("org.jpylab.ndarray.random.Pcg64")
_Philox = _java("org.jpylab.ndarray.random.Philox")
_Sfc64 = _java("org.jpylab.ndarray.random.Sfc64")
_U4, _U8 = _JDType.parse("uint32"), _JDType.parse("uint64")


def _words(java_array, kind):
    """An array around Java's words, taken as unsigned."""
    return _wrap(_NdArray.wrap(kind, java_array, [len(java_array)]))


def _signed(words, bits):
    """The words as Java holds them."""
    half, whole = 1 << (bits - 1), 1 << bits
    return [w - whole if w >= half else w for w in (int(w) & (whole - 1) for w in words)]


def _entropy(x):
    """A seed as a list of Java's big integers; None stays None."""
    if x is None:
        return None
    if isinstance(x, (int, numpy.integer)):
        if x < 0:
            raise ValueError("expected non-negative integer")
        return [_BigInteger(str(int(x)))]
    if isinstance(x, str):
        return [_BigInteger(str(int(x, 16 if x.startswith("0x") else 10)))]
    if isinstance(x, (float, numpy.inexact)):
        raise TypeError("seed must be integer")
    return [n for item in x for n in _entropy(item)]


class SeedSequence:
    """Mixes seeds of any size into well separated states for generators.

    >>> SeedSequence(5).generate_state(2)
    array([  16823399, 2940995229], dtype=uint32)
    """

    def __init__(self, entropy=None, *, spawn_key=(), pool_size=4, n_children_spawned=0):
        if not (entropy is None or isinstance(entropy, (int, numpy.integer, list, tuple, range, numpy.ndarray))):
            raise TypeError(
                "SeedSequence expects int or sequence of ints for entropy not {}".format(entropy)
            )
        try:
            self._j = _Seeds.of(
                _entropy(entropy), _signed(spawn_key, 32), int(pool_size), int(n_children_spawned)
            )
        except _Throwable as e:
            raise _python_error(e) from None
        self.entropy = int(self._j.entropy()[0].toString()) if entropy is None else entropy
        self.spawn_key = tuple(spawn_key)
        self.pool_size = pool_size

    @property
    def n_children_spawned(self):
        return self._j.childrenSpawned()

    @property
    def pool(self):
        return _words(self._j.pool(), _U4)

    @property
    def state(self):
        every = {k: getattr(self, k) for k in ("entropy", "spawn_key", "pool_size", "n_children_spawned")}
        return {k: v for k, v in every.items() if v not in ((), 0, 4) or k in ("entropy", "n_children_spawned")}

    def generate_state(self, n_words, dtype=numpy.uint32):
        """The first words of state, as uint32 or uint64.

        >>> SeedSequence(5).generate_state(1, 'uint64')
        array([12631478326263854183], dtype=uint64)
        """
        if numpy.dtype(dtype) == numpy.dtype("uint64"):
            return _words(self._j.generateLongs(n_words), _U8)
        if numpy.dtype(dtype) != numpy.dtype("uint32"):
            raise ValueError("only support uint32 or uint64")
        return _words(self._j.generateState(n_words), _U4)

    def spawn(self, n_children):
        """Sequences for several independent streams.

        >>> [s.spawn_key for s in SeedSequence(5).spawn(2)]
        [(0,), (1,)]
        """
        first = self.n_children_spawned
        self._j.spawn(int(n_children))
        return [
            SeedSequence(self.entropy, spawn_key=self.spawn_key + (first + i,), pool_size=self.pool_size)
            for i in range(n_children)
        ]

    def __repr__(self):
        lines = [f"{type(self).__name__}(", f"    entropy={self.entropy!r},"]
        if self.spawn_key:
            lines.append(f"    spawn_key={self.spawn_key!r},")
        if self.pool_size != 4:
            lines.append(f"    pool_size={self.pool_size!r},")
        if self.n_children_spawned != 0:
            lines.append(f"    n_children_spawned={self.n_children_spawned!r},")
        return "\n".join(lines + [")"])

    def __reduce__(self):
        return _restored_seeds, (self.entropy, self.spawn_key, self.pool_size, self.n_children_spawned)


def _restored_seeds(entropy, spawn_key, pool_size, n_children_spawned):
    return SeedSequence(
        entropy, spawn_key=spawn_key, pool_size=pool_size, n_children_spawned=n_children_spawned
    )


class BitGenerator:
    """Base of the sources of random bits.

    >>> isinstance(PCG64(), BitGenerator)
    True
    """

    def __init__(self, seed=None):
        self._seed_seq = seed if isinstance(seed, SeedSequence) else SeedSequence(seed)
        self._j = self._made(self._seed_seq._j)

    @property
    def seed_seq(self):
        return self._seed_seq

    @property
    def lock(self):
        from threading import Lock

        if not hasattr(self, "_lock"):
            self._lock = Lock()
        return self._lock

    def random_raw(self, size=None, output=True):
        """Raw words of the generator.

        >>> PCG64(1).random_raw(1)
        array([9441442522235856127], dtype=uint64)
        """
        if size is None:
            word = self._j.nextRaw() & 0xFFFFFFFFFFFFFFFF
            return word if output else None
        shape = (size,) if isinstance(size, int) else tuple(size)
        n = 1
        for k in shape:
            n *= k
        words = [self._j.nextRaw() & 0xFFFFFFFFFFFFFFFF for _ in range(n)]
        return numpy.array(words, "uint64").reshape(shape) if output else None

    def _halves(self):
        return {"has_uint32": int(self._j.hasHalf()), "uinteger": self._j.half() & 0xFFFFFFFF}

    def _set_halves(self, value):
        self._j.setHalf(bool(value["has_uint32"]), _signed([value["uinteger"]], 32)[0])

    def _checked(self, value):
        if not isinstance(value, dict):
            raise TypeError("state must be a dict")
        name = type(self).__name__
        if value.get("bit_generator", "") != name:
            raise ValueError(f"state must be for a {name} PRNG")
        return value

    def _moved(self, java):
        made = object.__new__(type(self))
        made._seed_seq, made._j = self._seed_seq, java
        return made

    def __reduce__(self):
        from numpy.random._pickle import __bit_generator_ctor

        return __bit_generator_ctor, (type(self).__name__,), self.state

    def __setstate__(self, state):
        self.state = state


def _jumps(number):
    if not isinstance(number, (int, float, numpy.number)):
        raise TypeError("an integer is required")
    return int(number)


class MT19937(BitGenerator):
    """The Mersenne Twister.

    >>> MT19937(1).random_raw()
    1033693557
    """

    def jumped(self, jumps=1):
        """A generator further on, as if 2**128 words had been drawn for each jump.

        >>> MT19937(1).jumped().random_raw() != MT19937(1).random_raw()
        True
        """
        return self._moved(self._j.jumped(_jumps(jumps)))

    @staticmethod
    def _made(seeds):
        return _Mt19937(seeds)

    def _legacy_seeding(self, seed):
        from numpy.random.mtrand import _RandomState

        try:
            _RandomState.over(self._j).seed(None if seed is None else _arr(seed))
        except _Throwable as e:
            raise _python_error(e) from None

    @property
    def state(self):
        key = _words(self._j.key(), _U4)
        return {"bit_generator": "MT19937", "state": {"key": key, "pos": self._j.position()}}

    @state.setter
    def state(self, value):
        if isinstance(value, tuple):
            value = {"bit_generator": value[0], "state": {"key": value[1], "pos": value[2]}}
        inner = self._checked(value)["state"]
        try:
            self._j.setState(_signed(numpy.asarray(inner["key"]).tolist(), 32), int(inner["pos"]))
        except _Throwable as e:
            raise _python_error(e) from None


class PCG64(BitGenerator):
    """The permuted congruential generator behind `default_rng`.

    >>> PCG64(1).random_raw()
    9441442522235856127
    """

    _made = staticmethod(lambda seeds: _Pcg64.xslRr(seeds))

    def jumped(self, jumps=1):
        """A generator further on, by the golden ratio of the period for each jump.

        >>> PCG64(1).jumped().random_raw() != PCG64(1).random_raw()
        True
        """
        return self._moved(self._j.jumped(_BigInteger(str(_jumps(jumps)))))

    @property
    def state(self):
        inner = {"state": int(self._j.state().toString()), "inc": int(self._j.increment().toString())}
        return {"bit_generator": type(self).__name__, "state": inner, **self._halves()}

    @state.setter
    def state(self, value):
        inner = self._checked(value)["state"]
        self._j.setState(_BigInteger(str(inner["state"])), _BigInteger(str(inner["inc"])))
        self._set_halves(value)

    def advance(self, delta):
        """Move on as if `delta` words had been drawn.

        >>> g, h = PCG64(1), PCG64(1)
        >>> _ = h.random_raw(3); g.advance(3).random_raw() == h.random_raw()
        True
        """
        self._j.advance(_BigInteger(str(int(delta) & ((1 << 128) - 1))))
        return self


class PCG64DXSM(PCG64):
    """The PCG64 with a stronger output function.

    >>> PCG64DXSM(1).random_raw()
    5001773312344742047
    """

    _made = staticmethod(lambda seeds: _Pcg64.dxsm(seeds))


class Philox(BitGenerator):
    """The counter-based generator Philox-4x64.

    >>> Philox(1).random_raw()
    1232279569898196538
    """

    def jumped(self, jumps=1):
        """A generator further on, as if 2**128 blocks had been drawn for each jump.

        >>> Philox(1).jumped().random_raw() != Philox(1).random_raw()
        True
        """
        return self._moved(self._j.copy()).advance(_jumps(jumps) << 128)

    def __init__(self, seed=None, counter=None, key=None):
        if seed is not None and key is not None:
            raise ValueError("seed and key cannot be both used")
        super().__init__(seed)
        if counter is not None or key is not None:
            start = [0] * 4 if counter is None else _parts(counter, 4)
            self._j = _Philox(start, list(self._j.key()) if key is None else _parts(key, 2))

    _made = staticmethod(lambda seeds: _Philox(seeds))

    @property
    def state(self):
        inner = {"counter": _words(self._j.counter(), _U8), "key": _words(self._j.key(), _U8)}
        rest = {"buffer": _words(self._j.buffer(), _U8), "buffer_pos": self._j.position()}
        return {"bit_generator": "Philox", "state": inner, **rest, **self._halves()}

    @state.setter
    def state(self, value):
        inner = self._checked(value)["state"]
        words = [_signed(numpy.asarray(w).tolist(), 64) for w in (inner["counter"], inner["key"], value["buffer"])]
        self._j.setState(*words, int(value["buffer_pos"]))
        self._set_halves(value)

    def advance(self, delta):
        """Move the counter on.

        >>> Philox(1).advance(2).random_raw() == Philox(1).random_raw()
        False
        """
        self._j.advance(_parts(int(delta), 4))
        return self


def _parts(x, n):
    """A number as n words, the low one first; arrays of words as they are."""
    if isinstance(x, (int, numpy.integer)):
        return _signed([(int(x) >> (64 * i)) for i in range(n)], 64)
    return _signed(numpy.asarray(x).tolist(), 64)


class SFC64(BitGenerator):
    """Chris Doty-Humphrey's small fast chaotic generator.

    >>> SFC64(1).random_raw()
    18365948275979584072
    """

    _made = staticmethod(lambda seeds: _Sfc64(seeds))

    @property
    def state(self):
        inner = {"state": _words(self._j.state(), _U8)}
        return {"bit_generator": "SFC64", "state": inner, **self._halves()}

    @state.setter
    def state(self, value):
        self._j.setState(_signed(numpy.asarray(self._checked(value)["state"]["state"]).tolist(), 64))
        self._set_halves(value)
