"""The names of Numeric, as NumPy once had them."""

__path__ = []  # modules of older versions lie beneath

from numpy import *

Float, Float64, Float32, Float16, Float8 = float64, float64, float32, float16, float16
Int, Int64, Int32, Int16, Int8 = int64, int64, int32, int16, int8
UInt8, UInt16, UInt32 = uint8, uint16, uint32
Complex, Complex64, Complex32 = complex128, complex128, complex64
PyObject, Character = object_, "c"
NewAxis = None
ArrayType = ndarray
arrayrange, matrixmultiply, innerproduct, outerproduct = arange, dot, inner, outer
