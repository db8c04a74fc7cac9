package org.jpylab.libm;

import java.math.BigDecimal;
import java.math.MathContext;

/** Sines and cosines of k/128, each as the nearest double and the rest. */
final class SineTable {
    private static final int SIZE = 110;
    private static final MathContext DIGITS = new MathContext(45);

    static final double[] SINE = new double[SIZE];
    static final double[] SINE_TAIL = new double[SIZE];
    static final double[] COSINE = new double[SIZE];
    static final double[] COSINE_TAIL = new double[SIZE];

    static {
        for (int k = 0; k < SIZE; k++) {
            var x = new BigDecimal(k / 128.0);
            var square = x.multiply(x, DIGITS).negate();
            store(series(x, square, 1), SINE, SINE_TAIL, k);
            store(series(BigDecimal.ONE, square, 0), COSINE, COSINE_TAIL, k);
        }
    }

    private SineTable() {}

    /** The k of a number to which a shift was added that left k in the low bits. */
    static int index(double shifted) {
        return (int) Double.doubleToRawLongBits(shifted);
    }

    /** Sum of x**n / n! with every second n and alternating signs. */
    private static BigDecimal series(BigDecimal first, BigDecimal minusSquare, int start) {
        var sum = first;
        var term = first;
        for (int n = start; n < 34; n += 2) {
            var factor = BigDecimal.valueOf((n + 1L) * (n + 2L));
            term = term.multiply(minusSquare).divide(factor, DIGITS);
            sum = sum.add(term);
        }
        return sum;
    }

    private static void store(BigDecimal value, double[] high, double[] low, int k) {
        high[k] = value.doubleValue();
        low[k] = value.subtract(new BigDecimal(high[k])).doubleValue();
    }
}
