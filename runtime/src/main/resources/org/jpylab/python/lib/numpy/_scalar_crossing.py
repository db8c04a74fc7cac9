"""The names of the scalar types, and how a scalar goes to Java and comes back."""

intc, int_, intp, short, byte, longlong_ = int32, int64, int64, int16, int8, longlong
uintc, uint, uintp, ushort, ubyte = uint32, uint64, uint64, uint16, uint8
half, single, double, float_, longfloat = float16, float32, float64, float64, longdouble
csingle, singlecomplex, cdouble, cfloat, complex_ = complex64, complex64, complex128, complex128, complex128
longcomplex = clongfloat = clongdouble
unicode_, string_ = str_, bytes_

_scalar_types = {
    c.__name__: c
    for c in (
        bool_, int8, int16, int32, int64, uint8, uint16, uint32, uint64,
        float16, float32, float64, complex64, complex128, str_, bytes_, object_, void,
        datetime64, timedelta64, longlong, ulonglong, longdouble,
    )
}  # fmt: skip


def _scalar(r):
    """The scalar for a Java `NdScalar`."""
    cls = _scalar_types.get(r.typeName()) or _record_class()
    if issubclass(cls, _JavaHeld):
        self = _new(cls)
        self._j = r.array()
        return self
    if issubclass(cls, complexfloating):
        value = complex(r.real(), r.imag())
        if cls is complex128:
            return complex.__new__(complex128, value)
    elif cls is str_:
        return str.__new__(str_, r.text())
    elif cls is bytes_:
        return bytes.__new__(bytes_, r.text().encode("latin-1"))
    elif cls is object_:
        return _out_object(r)
    elif issubclass(cls, integer):
        value = int(r.text()) if cls is uint64 else r.integer()
    else:
        value = r.real()
    self = _new(cls)
    _put(self, "_v", value)
    return self


def _record_class():
    from numpy.rec import record

    _scalar_types["record"] = record
    return record


def _out_object(r):
    """The Python object of a scalar that holds one."""
    x = _j_item(r.array())
    if x is None:
        return None
    return _python_list(x) if isinstance(x, _NdScalar) else x


def _cross_held(cls):
    code = cls._dtype_name

    def cross(x):
        return _j_typed_scalar(x._v, code)

    return cross


_crossing[float64] = float.__pos__
_reals = frozenset([float, int, float64])
_crossing[complex128] = _crossing[complex] = lambda x: _j_complex_scalar(
    complex.real.__get__(x), complex.imag.__get__(x)
)
_crossing[int64] = lambda x: x._v
_crossing[bool_] = lambda x: x._v
_crossing[str_] = str.__str__
for _cls in (int8, int16, int32, uint8, uint16, uint32, uint64, float16, float32, longdouble, longlong, ulonglong):
    _crossing[_cls] = _cross_held(_cls)
_crossing[complex64] = lambda x: _j_cast(_j_complex_scalar(x._v.real, x._v.imag), _JDType.parse("c8"))
for _cls in (void, datetime64, timedelta64):
    _crossing[_cls] = lambda x: x._j


sctypeDict = {}
