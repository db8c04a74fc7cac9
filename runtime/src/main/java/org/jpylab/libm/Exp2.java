package org.jpylab.libm;

/** 2 to a power: as {@link CMath#exp}, with the products rounded before they are added. */
final class Exp2 {
    private static final double SHIFT = 0x1.8p52 / Tables.N;

    private Exp2() {}

    static double of(double x) {
        double size = Math.abs(x);
        if (!(size < 1024)) {
            if (!(x < 1024)) {
                return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
            }
            if (x <= -1075) {
                return 0.0;
            }
        }
        if (size < 0x1p-54) {
            return 1.0 + x;
        }
        double shifted = x + SHIFT;
        long k = Double.doubleToRawLongBits(shifted);
        double r = x - (shifted - SHIFT);
        int i = (int) k & (Tables.N - 1);
        long scaleBits = Tables.EXP_BITS[i] + (k << 45);
        double r2 = r * r;
        double p = Tables.EXP_TAIL[i] + r * 0x1.62e42fefa39efp-1;
        p += r2 * (0x1.ebfbdff82c424p-3 + r * 0x1.c6b08d70cf4b5p-5);
        p += r2 * r2 * (0x1.3b2abd24650ccp-7 + r * 0x1.5d7e09b4e3a84p-10);
        if (size > 928) {
            return ofLarge(scaleBits, p, (k & 0x80000000L) == 0);
        }
        double scale = Double.longBitsToDouble(scaleBits);
        return scale + scale * p;
    }

    /** scale + scale p where the exponent of scale may not fit: computed off by a power of two. */
    private static double ofLarge(long scaleBits, double p, boolean above) {
        long moved = scaleBits + (above ? -(1L << 52) : 1022L << 52);
        double scale = Double.longBitsToDouble(moved);
        return above ? 2 * (scale + scale * p) : CMath.belowNormal(scale, p);
    }
}
