package org.jpylab.libm;

/**
 * Logarithms as in glibc 2.28 and later (Szabolcs Nagy, 2018): a polynomial with the first terms in
 * two parts near 1, elsewhere a table of 128ths and a polynomial. Those to base 2 away from 1 are
 * rounded correctly but for rare cases.
 */
final class Logarithm {
    private static final long ORIGIN = 0x3fe6000000000000L;
    private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
    private static final double LN2_LOW = 0x1.ef35793c76730p-45;
    private static final double LN2_INVERSE_HIGH = 0x1.7154765200000p+0;
    private static final double LN2_INVERSE_LOW = 0x1.705fc2eefa200p-33;
    private static final double LN10_INVERSE = 4.34294481903251816668e-01;
    private static final double LOG10_2_HIGH = 3.01029995663611771306e-01;
    private static final double LOG10_2_LOW = 3.69423907715893078616e-13;

    private Logarithm() {}

    static double log(double x) {
        boolean near = x >= 1.0 - 0x1p-4 && x < 1.0 + 0x1.09p-4;
        if (near) {
            return logNearOne(x - 1.0);
        }
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        return logByTable(x);
    }

    private static double logByTable(double x) {
        long bits = Double.doubleToRawLongBits(x);
        if (x < Double.MIN_NORMAL) {
            bits = Double.doubleToRawLongBits(x * 0x1p52) - (52L << 52);
        }
        long offset = bits - ORIGIN;
        int i = (int) (offset >> 45) & 127;
        double k = offset >> 52;
        double z = Double.longBitsToDouble(bits - (offset & (0xfffL << 52)));
        double r = Math.fma(z, LogarithmTable.INVERSE[i], -1.0);
        double first = Math.fma(k, LN2_HIGH, LogarithmTable.LOG[i]);
        double high = first + r;
        double low = Math.fma(k, LN2_LOW, first - high + r);
        double r2 = r * r;
        double q = Math.fma(r, -0x1.55575e506c89fp-3, 0x1.999b324f10111p-3);
        double p = Math.fma(r, -0x1.fffffffeb459p-3, 0x1.555555551305bp-2);
        p = Math.fma(r2, q, p);
        return Math.fma(r * r2, p, Math.fma(r2, -0x1.0000000000001p-1, low)) + high;
    }

    private static double logNearOne(double r) {
        double r2 = r * r;
        double r3 = r * r2;
        double p = Math.fma(r, -0x1.999eb43b068ffp-4, 0x1.c7184282ad6cap-4);
        p = Math.fma(r2, 0x1.78182f7afd085p-4, p);
        p = Math.fma(r3, -0x1.5521375d145cdp-4, p);
        double q = Math.fma(r, 0x1.24924a344de3p-3, -0x1.55555556745a7p-3);
        p = Math.fma(r3, p, Math.fma(r2, -0x1.fffffa4423d65p-4, q));
        q = Math.fma(r, -0x1.ffffffffffdcbp-3, 0x1.5555555555577p-2);
        p = Math.fma(r3, p, Math.fma(r2, 0x1.999999995dd0cp-3, q));

        double shift = r * 0x1p27;
        double rHigh = r + shift - shift;
        double half = -0.5 * rHigh * rHigh;
        double high = r + half;
        double low = Math.fma(-0.5 * (r - rHigh), rHigh + r, r - high + half);
        return Math.fma(r3, p, low) + high;
    }

    static double log2(double x) {
        boolean near = x >= 1.0 - 0x1.5b51p-5 && x < 1.0 + 0x1.6ab2p-5;
        return near ? log2NearOne(x - 1.0) : Accurate.log2(x);
    }

    private static double log2NearOne(double r) {
        double high = r * LN2_INVERSE_HIGH;
        double low = Math.fma(r, LN2_INVERSE_LOW, Math.fma(r, LN2_INVERSE_HIGH, -high));
        double r2 = r * r;
        double r4 = r2 * r2;
        double p = r2 * Math.fma(r, 0x1.ec709dc3a03f7p-2, -0x1.71547652b82fep-1);
        double y = high + p;
        low += high - y + p;
        double b23 = Math.fma(r, 0x1.2776c50f05be4p-2, -0x1.71547652b7c3fp-2);
        double b45 = Math.fma(r, 0x1.a61761ec4e736p-3, -0x1.ec709dd768fe5p-3);
        double b67 = Math.fma(r, 0x1.484d154f01b4ap-3, -0x1.7153fbc64a79bp-3);
        double b89 = Math.fma(r, 0x1.0b32f285aee66p-3, -0x1.289e4a72c383cp-3);
        double tail = Math.fma(r4, Math.fma(r2, b89, b67), Math.fma(r2, b45, b23));
        low = Math.fma(r4, tail, low);
        return y + low;
    }

    /** From the logarithm of the mantissa and the power of two, as in Sun's fdlibm (1993). */
    static double log10(double x) {
        if (!(x > 0) || x == Double.POSITIVE_INFINITY) {
            return x == 0 ? Double.NEGATIVE_INFINITY : x > 0 ? x : Double.NaN;
        }
        double scaled = x < Double.MIN_NORMAL ? x * 0x1p54 : x;
        int k = Math.getExponent(scaled);
        k = scaled == x ? k : k - 54;
        int below = k < 0 ? 1 : 0;
        double mantissa = Math.scalb(scaled, -Math.getExponent(scaled) - below);
        double power = k + below;
        double low = power * LOG10_2_LOW + LN10_INVERSE * log(mantissa);
        return low + power * LOG10_2_HIGH;
    }
}
