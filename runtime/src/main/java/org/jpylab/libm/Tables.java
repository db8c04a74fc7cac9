package org.jpylab.libm;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The tables behind {@link CMath}, worked out once from their definitions.
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

    private static final MathContext DIGITS = new MathContext(40);

    static {
        fillExp();
        for (int k = 0; k < N; k++) {
            fillLog(k);
        }
    }

    private Tables() {}

    private static void fillExp() {
        BigDecimal root = BigDecimal.TWO;
        for (int n = N; n > 1; n /= 2) {
            root = root.sqrt(DIGITS);
        }
        BigDecimal power = BigDecimal.ONE;
        for (int k = 0; k < N; k++) {
            double nearest = power.doubleValue();
            BigDecimal exact = new BigDecimal(nearest);
            EXP_BITS[k] = Double.doubleToRawLongBits(nearest) - ((long) k << 45);
            EXP_TAIL[k] = power.subtract(exact).divide(exact, DIGITS).doubleValue();
            power = power.multiply(root, DIGITS);
        }
    }

    private static void fillLog(int k) {
        double from = Double.longBitsToDouble(LOG_ORIGIN + ((long) k << 45));
        double to = Double.longBitsToDouble(LOG_ORIGIN + ((long) (k + 1) << 45));
        double middle = 2 / (from + to);
        double step = middle < 1 ? 256 : 128;
        INVERSE[k] = Math.rint(middle * step) / step;

        BigDecimal log = log(new BigDecimal(INVERSE[k])).negate();
        BigDecimal scale = BigDecimal.valueOf(1L << 43);
        LOG[k] = log.multiply(scale).setScale(0, RoundingMode.HALF_EVEN).doubleValue() * 0x1p-43;
        LOG_TAIL[k] = log.subtract(new BigDecimal(LOG[k])).doubleValue();
    }

    /** log(c) = 2 artanh((c - 1)/(c + 1)) by its series, for c near 1. */
    private static BigDecimal log(BigDecimal c) {
        BigDecimal y = c.subtract(BigDecimal.ONE).divide(c.add(BigDecimal.ONE), DIGITS);
        BigDecimal square = y.multiply(y, DIGITS);
        BigDecimal sum = BigDecimal.ZERO;
        BigDecimal power = y;
        for (int n = 1; power.abs().doubleValue() > 1e-40; n += 2) {
            sum = sum.add(power.divide(BigDecimal.valueOf(n), DIGITS));
            power = power.multiply(square, DIGITS);
        }
        return sum.multiply(BigDecimal.TWO);
    }
}
