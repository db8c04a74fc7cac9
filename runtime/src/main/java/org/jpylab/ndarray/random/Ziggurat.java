package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

/** Standard normal and exponential draws by the ziggurat method, in double precision. */
final class Ziggurat {
    private static final double[] NORMAL_WIDTH = ZigguratTables.normal().width();
    private static final long[] NORMAL_INSIDE = ZigguratTables.normal().inside();
    private static final double[] NORMAL_HEIGHT = ZigguratTables.normal().height();
    private static final double[] EXPONENTIAL_WIDTH = ZigguratTables.exponential().width();
    private static final long[] EXPONENTIAL_INSIDE = ZigguratTables.exponential().inside();
    private static final double[] EXPONENTIAL_HEIGHT = ZigguratTables.exponential().height();
    private static final long MANTISSA = (1L << 52) - 1;

    private Ziggurat() {}

    static double normal(BitGenerator bits) {
        while (true) {
            // From the low end: 8 bits of layer, a sign, 52 bits of position.
            long word = bits.nextLong();
            int layer = (int) word & 0xff;
            long position = (word >>> 9) & MANTISSA;
            double x = position * NORMAL_WIDTH[layer];
            if ((word & 0x100) != 0) {
                x = -x;
            }
            if (position < NORMAL_INSIDE[layer]) {
                return x;
            }
            if (layer == 0) {
                return normalTail(bits, (position & 0x100) != 0);
            }
            double span = NORMAL_HEIGHT[layer - 1] - NORMAL_HEIGHT[layer];
            if (span * bits.nextDouble() + NORMAL_HEIGHT[layer] < CMath.exp(-0.5 * x * x)) {
                return x;
            }
        }
    }

    /** G. Marsaglia, "Generating a variable from the tail of the normal", Technometrics 6, 1964. */
    private static double normalTail(BitGenerator bits, boolean negative) {
        while (true) {
            double beyond = -ZigguratTables.normalTailInverse() * CMath.log1p(-bits.nextDouble());
            double trial = -CMath.log1p(-bits.nextDouble());
            if (trial + trial > beyond * beyond) {
                double x = ZigguratTables.NORMAL_TAIL + beyond;
                return negative ? -x : x;
            }
        }
    }

    static double exponential(BitGenerator bits) {
        while (true) {
            long word = bits.nextLong() >>> 3;
            int layer = (int) word & 0xff;
            long position = word >>> 8;
            double x = position * EXPONENTIAL_WIDTH[layer];
            if (position < EXPONENTIAL_INSIDE[layer]) {
                return x;
            }
            if (layer == 0) {
                return ZigguratTables.EXPONENTIAL_TAIL - CMath.log1p(-bits.nextDouble());
            }
            double span = EXPONENTIAL_HEIGHT[layer - 1] - EXPONENTIAL_HEIGHT[layer];
            if (span * bits.nextDouble() + EXPONENTIAL_HEIGHT[layer] < CMath.exp(-x)) {
                return x;
            }
        }
    }
}
