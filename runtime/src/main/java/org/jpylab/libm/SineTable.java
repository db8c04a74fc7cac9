package org.jpylab.libm;

/** Sines and cosines of k/128, each as the nearest double and the rest. */
final class SineTable {
    private static final int SIZE = 110;

    /** Terms of a series, of which the last is below the last digit of a pair. */
    private static final int TERMS = 14;

    static final double[] SINE = new double[SIZE];
    static final double[] SINE_TAIL = new double[SIZE];
    static final double[] COSINE = new double[SIZE];
    static final double[] COSINE_TAIL = new double[SIZE];

    static {
        for (int k = 0; k < SIZE; k++) {
            var x = new Pair(k / 128.0, 0);
            var minusSquare = x.times(x).negated();
            store(series(x, minusSquare, 1), SINE, SINE_TAIL, k);
            store(series(new Pair(1, 0), minusSquare, 0), COSINE, COSINE_TAIL, k);
        }
    }

    private SineTable() {}

    /** The k of a number to which a shift was added that left k in the low bits. */
    static int index(double shifted) {
        return (int) Double.doubleToRawLongBits(shifted);
    }

    /** Sum of x**n / n! with every second n from the first on, and alternating signs. */
    private static Pair series(Pair first, Pair minusSquare, int start) {
        var sum = new Pair(1, 0);
        for (int i = TERMS; i > 0; i--) {
            int n = start + 2 * i;
            sum = sum.times(minusSquare).over(new Pair(n * (n - 1.0), 0)).plus(new Pair(1, 0));
        }
        return sum.times(first);
    }

    private static void store(Pair value, double[] high, double[] low, int k) {
        high[k] = value.high();
        low[k] = value.low();
    }
}
