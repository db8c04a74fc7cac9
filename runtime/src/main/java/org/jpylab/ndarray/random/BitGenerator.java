package org.jpylab.ndarray.random;

/** A source of random bits, on which every distribution is built. Not safe for concurrent use. */
public abstract class BitGenerator {
    private static final double DOUBLE_UNIT = 0x1p-53;
    private static final float FLOAT_UNIT = 0x1p-24f;

    BitGenerator() {}

    /** The next 64 random bits. */
    public abstract long nextLong();

    /** The next 32 random bits. */
    public abstract int nextInt();

    /** Uniform in [0, 1), a multiple of 2⁻⁵³. */
    public double nextDouble() {
        return (nextLong() >>> 11) * DOUBLE_UNIT;
    }

    /** Uniform in [0, 1), a multiple of 2⁻²⁴. */
    public final float nextFloat() {
        return (nextInt() >>> 8) * FLOAT_UNIT;
    }

    /** What the generator itself puts out at each step, as an unsigned number. */
    public long nextRaw() {
        return nextLong();
    }

    /** The name of the Python class: {@code MT19937}, {@code PCG64}, … */
    public abstract String name();

    /** A generator in the same state, independent of this one from here on. */
    public abstract BitGenerator copy();

    /** Takes over the state of a generator of the same kind. */
    abstract void become(BitGenerator other);

    /** Uniform in [0, max] (unsigned) by masking and rejection. */
    final long interval(long max) {
        if (max == 0) {
            return 0;
        }
        long mask = -1L >>> Long.numberOfLeadingZeros(max);
        if (max >>> 32 == 0) {
            long value;
            do {
                value = nextInt() & mask;
            } while (value > max);
            return value;
        }
        long value;
        do {
            value = nextLong() & mask;
        } while (Long.compareUnsigned(value, max) > 0);
        return value;
    }
}
