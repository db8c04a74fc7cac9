"""How the models' arrays cross to Java and back."""

from numpy import _doubles, _java, _python_error, _Throwable, _wrap

_NdArray = _java("org.jpylab.ndarray.NdArray")


def model(name):
    """A class of the models' package."""
    return _java("org.jpylab.model." + name)


def call(method, *args):
    """The result of a Java method; its errors become Python's."""
    try:
        return method(*args)
    except _Throwable as error:
        raise _python_error(error) from None


def floats(values, shape=None):
    """A `double[]` as an array."""
    return _wrap(_NdArray.wrap(values, [len(values)] if shape is None else shape))


def steps(values):
    """An `int[]` as an array."""
    return _wrap(_NdArray.ofInts(values)).astype(int)


def doubles(values):
    """A one-dimensional array-like as a `double[]`."""
    return _doubles(values)


def numbers(*values):
    """Python floats of numbers."""
    return [float(v) for v in values]
