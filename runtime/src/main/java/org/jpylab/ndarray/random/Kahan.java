package org.jpylab.ndarray.random;

/** Compensated summation (W. Kahan, Commun. ACM 8(1), 1965), with which weights are checked. */
final class Kahan {
    private Kahan() {}

    static double sum(double[] values, int from, int count) {
        if (count <= 0) {
            return 0.0;
        }
        double sum = values[from];
        double lost = 0.0;
        for (int i = 1; i < count; i++) {
            double next = values[from + i] - lost;
            double larger = sum + next;
            lost = (larger - sum) - next;
            sum = larger;
        }
        return sum;
    }
}
