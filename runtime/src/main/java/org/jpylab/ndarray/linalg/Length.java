package org.jpylab.ndarray.linalg;

/** Euclidean lengths of vectors, without overflow or underflow on the way. */
final class Length {
    private static final double SMALL = 0x1p-900;

    private Length() {}

    /**
     * The length of n numbers, the first at {@code at}, each {@code step} behind the one before.
     */
    static double of(double[] data, int at, int step, int n) {
        double sum = 0;
        for (int k = 0, i = at; k < n; k++, i += step) {
            sum += data[i] * data[i];
        }
        return sum > SMALL && sum <= Double.MAX_VALUE ? Math.sqrt(sum) : scaled(data, at, step, n);
    }

    /** The length of a column, or part of a row, of a complex matrix. */
    static double of(ComplexMatrix a, int at, int step, int n) {
        return Math.hypot(of(a.re, at, step, n), of(a.im, at, step, n));
    }

    private static double scaled(double[] data, int at, int step, int n) {
        double largest = 0;
        for (int k = 0; k < n; k++) {
            largest = Math.max(largest, Math.abs(data[at + k * step]));
        }
        if (largest == 0 || !(largest <= Double.MAX_VALUE)) {
            return largest;
        }
        double sum = 0;
        for (int k = 0; k < n; k++) {
            double part = data[at + k * step] / largest;
            sum += part * part;
        }
        return largest * Math.sqrt(sum);
    }
}
