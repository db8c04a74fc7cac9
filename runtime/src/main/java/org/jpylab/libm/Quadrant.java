package org.jpylab.libm;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * An angle less a number of quarter turns, as the sum of a double and a much smaller one.
 *
 * @param number of quarter turns taken away, of which the last two bits count
 */
record Quadrant(int number, double high, double low) {
    private static final double SHIFT = 0x1.8p52;
    private static final double TWO_OVER_PI = 0x1.45f306dc9c883p-1;

    /** Half of pi in four parts, the first three with zeros at their ends. */
    private static final double PART1 = 0x1.921fb58p0;

    private static final double PART2 = -0x1.dde973cp-27;
    private static final double PART3 = -0x1.cb3b398p-55;
    private static final double PART4 = -0x1.d747f23e32ed7p-83;

    private static final double LARGE = 105414350;

    static Quadrant of(double x) {
        return Math.abs(x) < LARGE ? ofModerate(x) : ofLarge(x);
    }

    private static Quadrant ofModerate(double x) {
        double shifted = Math.fma(x, TWO_OVER_PI, SHIFT);
        double n = shifted - SHIFT;
        double y = Math.fma(-n, PART2, Math.fma(-n, PART1, x));
        double t = Math.fma(-n, PART3, y);
        double low = Math.fma(-n, PART3, y - t);
        double high = Math.fma(-n, PART4, t);
        low += Math.fma(-n, PART4, t - high);
        return new Quadrant((int) Double.doubleToRawLongBits(shifted), high, low);
    }

    /** Multiplies by 2/pi exactly (M. H. Payne and R. N. Hanek, SIGNUM Newsl. 18, 19, 1983). */
    private static Quadrant ofLarge(double x) {
        int exponent = Math.getExponent(x) - 52;
        long mantissa = (Double.doubleToRawLongBits(x) & 0xfffffffffffffL) | 0x10000000000000L;
        var turns = BigInteger.valueOf(mantissa).multiply(LargeAngles.TWO_OVER_PI);
        int point = LargeAngles.BITS - exponent;
        var rounded = turns.add(BigInteger.ONE.shiftLeft(point - 1)).shiftRight(point);
        var rest = turns.subtract(rounded.shiftLeft(point)).shiftRight(point - 160);
        var angle = rest.multiply(LargeAngles.HALF_PI);
        double high = scaled(angle);
        var exact = new BigDecimal(high).multiply(LargeAngles.SCALE).toBigInteger();
        double low = scaled(angle.subtract(exact));
        int n = rounded.intValue();
        return x < 0 ? new Quadrant(-n, -high, -low) : new Quadrant(n, high, low);
    }

    private static double scaled(BigInteger angle) {
        return new BigDecimal(angle).divide(LargeAngles.SCALE).doubleValue();
    }
}
