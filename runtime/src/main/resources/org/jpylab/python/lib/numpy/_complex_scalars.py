"""The complex scalars."""

def _warn_of_lost_imaginary():
    import warnings

    warnings.warn("Casting complex values to real discards the imaginary part", ComplexWarning, stacklevel=3)


class complex128(complex, complexfloating):
    """Complex number of two doubles, a Python `complex` with NumPy's attributes.

    >>> complex128(1j) ** 2
    (-1+0j)
    """

    __slots__ = ()
    _dtype_name = "complex128"

    def __float__(self):
        _warn_of_lost_imaginary()
        return complex.real.__get__(self)

    def __int__(self):
        return int(self.__float__())

    def __new__(cls, real=0.0, imag=None):
        if isinstance(real, (ndarray, list, tuple)):
            made = array(real, complex)
            return made if made.ndim else made[()]
        if imag is not None:
            return complex.__new__(cls, real, imag)
        return complex.__new__(cls, real)

    def _item(self):
        return complex(complex.real.__get__(self), complex.imag.__get__(self))

    real = property(lambda self: float64(complex.real.__get__(self)))
    imag = property(lambda self: float64(complex.imag.__get__(self)))

    def __repr__(self):
        return _j_complex_text(complex.real.__get__(self), complex.imag.__get__(self), "complex128")

    __str__ = __repr__

    def __format__(self, spec):
        return format(self._item(), spec)

    def conjugate(self):
        return complex128(complex.conjugate(self))

    conj = conjugate

    def __reduce__(self):
        return generic.__reduce__(self)


_give_operators(complex128)
complex128.__hash__ = complex.__hash__
complex128.__sizeof__ = lambda self: 48
complex128.__abs__ = lambda self: absolute(self)


class complex64(_Held, complexfloating):
    """Complex number of two single precision floats.

    >>> complex64(1 + 2j).imag
    2.0
    """

    __slots__ = ("_v",)
    _dtype_name = "complex64"

    def __float__(self):
        _warn_of_lost_imaginary()
        return self._v.real

    def __int__(self):
        return int(self.__float__())

    def __new__(cls, real=0.0, imag=0.0):
        if isinstance(real, (ndarray, list, tuple)):
            made = array(real, cls)
            return made if made.ndim else made[()]
        value = complex(real, imag) if imag else complex(real)
        self = _new(cls)
        _put(
            self,
            "_v",
            complex(_j_round_float(value.real, "float32"), _j_round_float(value.imag, "float32")),
        )
        return self

    real = property(lambda self: float32(self._v.real))
    imag = property(lambda self: float32(self._v.imag))

    def __repr__(self):
        return _j_complex_text(self._v.real, self._v.imag, "complex64")

    __str__ = __repr__

    def __float__(self):
        return self._v.real


clongdouble = complex128
