package org.jpylab.numpy;

import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

/** Warns of Python integers that an integer dtype cannot hold; they wrap around. */
final class IntegerBounds {
    private static final int MANY = 100;

    private IntegerBounds() {}

    /** Warns where one of the integers does not fit. */
    static void check(NdArray integers, DType dtype) {
        if (!dtype.isInteger() || dtype.itemsize() == 8 && dtype.kind() == 'i') {
            return;
        }
        long[] values = integers.toLongs();
        int told = 0;
        for (int i = 0; i < values.length && told < MANY; i++) {
            if (!fits(values[i], dtype)) {
                warn(values[i], dtype);
                told++;
            }
        }
    }

    /** Warns where the integer does not fit. */
    static void check(Object value, DType dtype) {
        if (dtype.isInteger()
                && (value instanceof Long || value instanceof Integer)
                && !fits(((Number) value).longValue(), dtype)) {
            warn(value, dtype);
        }
    }

    private static boolean fits(long value, DType dtype) {
        int bits = 8 * dtype.itemsize();
        if (dtype.kind() == 'u') {
            return value >= 0 && (bits == 64 || value >>> bits == 0);
        }
        return bits == 64 || value >> (bits - 1) == value >> 63;
    }

    private static void warn(Object value, DType dtype) {
        Warnings.warn(
                "DeprecationWarning",
                "NumPy will stop allowing conversion of out-of-bound Python integers to integer"
                        + " arrays.  The conversion of "
                        + value
                        + " to "
                        + dtype.name()
                        + " will fail in the future.\n"
                        + "For the old behavior, usually:\n"
                        + "    np.array(value).astype(dtype)`\n"
                        + "will give the desired result (the cast overflows).");
    }
}
