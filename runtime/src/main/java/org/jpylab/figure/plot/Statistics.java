package org.jpylab.figure.plot;

/** Order statistics of sorted data. */
final class Statistics {
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
}
