package org.jpylab.ndarray.print;

import org.jpylab.ndarray.DType;

/** The binary floating point formats and how a double that holds such a number comes apart. */
public enum Precision {
    HALF(10, -24),
    SINGLE(23, -149),
    DOUBLE(52, -1074);

    private final int fractionBits;
    private final int smallestExponent;

    Precision(int fractionBits, int smallestExponent) {
        this.fractionBits = fractionBits;
        this.smallestExponent = smallestExponent;
    }

    /** The format of a float dtype, or of a complex dtype's parts. */
    public static Precision of(DType dtype) {
        return switch (dtype.elementType()) {
            case FLOAT16 -> HALF;
            case FLOAT32, COMPLEX64 -> SINGLE;
            default -> DOUBLE;
        };
    }

    /** A positive finite number of this format as mantissa · 2^exponent. */
    Parts parts(double value) {
        int exponent = Math.max(Math.getExponent(value) - fractionBits, smallestExponent);
        long mantissa = (long) Math.scalb(value, -exponent);
        boolean powerOfTwo = mantissa == 1L << fractionBits && exponent > smallestExponent;
        return new Parts(mantissa, exponent, powerOfTwo);
    }

    /** Whether the number has so few bits that one decimal digit may do. */
    boolean isTiny(double value) {
        return value < Math.scalb(1.0, smallestExponent + 8);
    }

    /** The quotient rounded to this format. */
    double divide(double a, double b) {
        return switch (this) {
            case HALF -> Float.float16ToFloat(Float.floatToFloat16((float) (a / b)));
            case SINGLE -> (float) a / (float) b;
            case DOUBLE -> a / b;
        };
    }

    /**
     * A number taken apart.
     *
     * @param lowerNeighbourNearer true of powers of two, below which numbers lie twice as dense
     */
    record Parts(long mantissa, int exponent, boolean lowerNeighbourNearer) {}
}
