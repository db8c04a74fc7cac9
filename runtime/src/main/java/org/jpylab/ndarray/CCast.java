package org.jpylab.ndarray;

/** Casts between numbers as C on x86-64 does them, which is what NumPy's {@code astype} gives. */
public final class CCast {
    private static final double TWO_63 = 0x1p63;
    private static final double TWO_64 = 0x1p64;

    private CCast() {}

    /** The value truncated; the smallest int for what does not fit and for NaN. */
    public static int toInt(double value) {
        return value > -2147483649.0 && value < 2147483648.0 ? (int) value : Integer.MIN_VALUE;
    }

    /** The value truncated; the smallest long for what does not fit and for NaN. */
    public static long toLong(double value) {
        return value >= -TWO_63 && value < TWO_63 ? (long) value : Long.MIN_VALUE;
    }

    /** The bits of the value truncated to an unsigned 64-bit integer. */
    public static long toUnsignedLong(double value) {
        return value >= TWO_63 ? toLong(value - TWO_63) ^ Long.MIN_VALUE : toLong(value);
    }

    /** The unsigned 64-bit integer rounded to the nearest double. */
    public static double unsignedToDouble(long bits) {
        if (bits >= 0) {
            return bits;
        }
        // The lowest bit is kept sticky, so that halving does not change the rounding.
        return ((bits >>> 1) | (bits & 1)) * 2.0;
    }

    /** The bits of the nearest 16-bit float, rounded once. */
    public static short toHalf(double value) {
        float single = (float) value;
        if (single == value || Double.isNaN(value) || Float.isInfinite(single)) {
            return Float.floatToFloat16(single);
        }
        // Round to odd first: then the second rounding cannot see a false tie.
        int bits = Float.floatToRawIntBits(single);
        if (Math.abs((double) single) > Math.abs(value)) {
            bits--;
        }
        return Float.floatToFloat16(Float.intBitsToFloat(bits | 1));
    }

    /** True when the value does not fit the integer type: NumPy warns of an invalid cast. */
    static boolean isInvalid(double value, ElementType type) {
        return switch (type) {
            case INT8, UINT8, INT16, UINT16, INT32 ->
                    !(value > -2147483649.0 && value < 2147483648.0);
            case UINT32, INT64 -> !(value >= -TWO_63 && value < TWO_63);
            case UINT64 -> !(value >= -TWO_63 && value < TWO_64);
            default -> false;
        };
    }
}
