package org.jpylab.numpy;

import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.math.BigInteger;
import java.util.function.Supplier;

/**
 * A NumPy scalar on its way to Python, of a type that is not one of the three that cross as plain
 * Java numbers (float64, int64, bool). Python tells it from an array by its being callable.
 */
public record NdScalar(NdArray array) implements Supplier<NdArray> {

    @Override
    public NdArray get() {
        return array;
    }

    /**
     * What crosses to Python for a 0-d result: a Double, Long or Boolean for the common types, else
     * the scalar; arrays with axes cross as they are.
     */
    public static Object unwrap(NdArray result) {
        return result.ndim() == 0 ? of(result) : result;
    }

    /** The scalar that a 0-d array holds. */
    static Object of(NdArray array) {
        DType dtype = array.dtype();
        return switch (dtype.elementType()) {
            case VOID -> new NdScalar(array); // a record writes through to the array it is in
            case FLOAT64, BOOL, INT64 -> array.storage().getObject(array.offset());
            default -> new NdScalar(array.base() == null ? array : array.copy());
        };
    }

    /** The name of the Python class: {@code float32}. */
    public String typeName() {
        return typeName(array.dtype());
    }

    /** The name of the scalar class of a dtype. */
    static String typeName(DType dtype) {
        return switch (dtype.elementType()) {
            case BOOL -> "bool_";
            case OBJECT -> "object_";
            case BYTES -> "bytes_";
            case STR -> "str_";
            case VOID -> dtype.traits().record() ? "record" : "void";
            case DATETIME -> "datetime64";
            case TIMEDELTA -> "timedelta64";
            default -> dtype.elementType().pythonName();
        };
    }

    public double real() {
        return array.storage().getDouble(array.offset());
    }

    public double imag() {
        return array.storage().getImaginary(array.offset());
    }

    public long integer() {
        return array.storage().getLong(array.offset());
    }

    public Object object() {
        return array.storage().getObject(array.offset());
    }

    /** Text as it is, bytes as Latin-1, an unsigned integer in digits. */
    public String text() {
        Object value = object();
        return switch (value) {
            case byte[] bytes -> new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1);
            case BigInteger big -> big.toString();
            default -> value.toString();
        };
    }

    /** The parts of a complex number; a real number has no imaginary one. */
    static Complex complex(Object value) {
        return value instanceof Complex c ? c : new Complex(((Number) value).doubleValue(), 0);
    }
}
