package org.jpylab.libm;

import java.math.BigInteger;

/**
 * The tables behind {@link CMath}, worked out once from their definitions, in integers that stand
 * for multiples of 2^-160.
 *
 * <p>For the exponential: {@code 2^(k/N) = H (1 + T)}, where H is the nearest double. For the
 * logarithm: the k-th 128th part of [0x1.69555p-1, 0x1.69555p0) has a number c near its middle,
 * chosen so that 1/c has few digits; log(c) is kept to a multiple of 2^-43 and a rest.
 */
final class Tables {
    static final int N = 128;

    /** The bits of the double at which the first part of the logarithm's table begins. */
    static final long LOG_ORIGIN = 0x3fe6955500000000L;

    /** The bits of H, less k shifted into the exponent's place. */
    static final long[] EXP_BITS = new long[N];

    static final double[] EXP_TAIL = new double[N];
    static final double[] INVERSE = new double[N];
    static final double[] LOG = new double[N];
    static final double[] LOG_TAIL = new double[N];

    private static final int POINT = 160;
    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(POINT);

    static {
        fillExp();
        for (int k = 0; k < N; k++) {
            fillLog(k);
        }
    }

    private Tables() {}

    private static void fillExp() {
        BigInteger root = BigInteger.TWO.shiftLeft(POINT);
        for (int n = N; n > 1; n /= 2) {
            root = root.shiftLeft(POINT).sqrt();
        }
        BigInteger power = ONE;
        for (int k = 0; k < N; k++) {
            double nearest = toDouble(power);
            BigInteger exact = fixed(nearest);
            EXP_BITS[k] = Double.doubleToRawLongBits(nearest) - ((long) k << 45);
            EXP_TAIL[k] = toDouble(power.subtract(exact).shiftLeft(POINT).divide(exact));
            power = product(power, root);
        }
    }

    private static void fillLog(int k) {
        double from = Double.longBitsToDouble(LOG_ORIGIN + ((long) k << 45));
        double to = Double.longBitsToDouble(LOG_ORIGIN + ((long) (k + 1) << 45));
        double middle = 2 / (from + to);
        double step = middle < 1 ? 256 : 128;
        INVERSE[k] = Math.rint(middle * step) / step;

        BigInteger log = log(fixed(INVERSE[k])).negate();
        LOG[k] = Math.rint(toDouble(log) * 0x1p43) * 0x1p-43;
        LOG_TAIL[k] = toDouble(log.subtract(fixed(LOG[k])));
    }

    /** log(c) = 2 artanh((c - 1)/(c + 1)) by its series, for c near 1. */
    private static BigInteger log(BigInteger c) {
        BigInteger y = c.subtract(ONE).shiftLeft(POINT).divide(c.add(ONE));
        BigInteger square = product(y, y);
        BigInteger sum = BigInteger.ZERO;
        BigInteger power = y;
        for (int n = 1; power.bitLength() > 1; n += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(n)));
            power = product(power, square);
        }
        return sum.shiftLeft(1);
    }

    private static BigInteger product(BigInteger a, BigInteger b) {
        return a.multiply(b).shiftRight(POINT);
    }

    /**
     * A double below 2^11 as a multiple of 2^-160; its own last digit must be no smaller than
     * 2^-52.
     */
    private static BigInteger fixed(double x) {
        return BigInteger.valueOf((long) (x * 0x1p52)).shiftLeft(POINT - 52);
    }

    private static double toDouble(BigInteger x) {
        return Math.scalb(x.doubleValue(), -POINT);
    }
}
