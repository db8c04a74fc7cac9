package org.jpylab.figure.plot;

import java.util.Arrays;

/** Sums, means and order statistics as NumPy rounds them. */
final class Statistics {
    private static final int BLOCK = 128;

    private Statistics() {}

    /** NumPy's linear percentile of sorted data. */
    static double percentile(double[] sorted, double percent) {
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        double at = percent / 100 * (n - 1);
        int below = (int) Math.floor(at);
        int above = Math.min(below + 1, n - 1);
        double t = at - below;
        double difference = sorted[above] - sorted[below];
        return t >= 0.5 ? sorted[above] - difference * (1 - t) : sorted[below] + difference * t;
    }

    /** A sorted copy. */
    static double[] sorted(double[] data) {
        double[] sorted = data.clone();
        Arrays.sort(sorted);
        return sorted;
    }

    static double median(double[] sorted) {
        int n = sorted.length;
        if (n == 0) {
            return Double.NaN;
        }
        return n % 2 == 1 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
    }

    static double mean(double[] data) {
        return sum(data) / data.length;
    }

    /** The sum by halves, each of at most 128 terms in eight running sums. */
    static double sum(double[] data) {
        return sum(data, 0, data.length);
    }

    private static double sum(double[] data, int from, int n) {
        if (n < 8) {
            double sum = n == 0 ? 0 : -0.0;
            for (int i = from; i < from + n; i++) {
                sum += data[i];
            }
            return sum;
        }
        if (n > BLOCK) {
            int half = n / 2;
            half -= half % 8;
            return sum(data, from, half) + sum(data, from + half, n - half);
        }
        double[] r = Arrays.copyOfRange(data, from, from + 8);
        int i = 8;
        for (; i < n - n % 8; i += 8) {
            for (int k = 0; k < 8; k++) {
                r[k] += data[from + i + k];
            }
        }
        double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < n; i++) {
            sum += data[from + i];
        }
        return sum;
    }
}
