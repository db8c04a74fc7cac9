package org.jpylab.ndarray.fft;

/**
 * Sums of which the transform of an odd prime count p of numbers is made: with the sums s(j) and
 * differences d(j) of inputs j and p−j, the even parts s(0) + Σ cos(2πuj/p)·s(j) and the odd parts
 * Σ sin(2πuj/p)·d(j). The order of additions decides how results are rounded.
 */
final class MirrorSums {
    /** How many products are added up before they are added to the sum. */
    enum Grouping {
        SINGLE(1),
        PAIRS(2),
        FOURS(4);

        private final int size;

        Grouping(int size) {
            this.size = size;
        }
    }

    private final int count;
    private final int half;
    private final int group;
    private final double[] cos;
    private final double[] sin;

    /**
     * Sums for p = {@code cosines.length}.
     *
     * @param sign factor of the sines
     */
    MirrorSums(double[] cosines, double[] sines, int sign, Grouping grouping) {
        count = cosines.length;
        half = (count - 1) / 2;
        group = grouping.size;
        cos = cosines;
        sin = new double[count];
        for (int i = 0; i < count; i++) {
            sin[i] = sign * sines[i];
        }
    }

    /** s(0) + s(1) + …. */
    double total(double[] sums) {
        double total = sums[0];
        for (int j = 1; j <= half; j++) {
            total += sums[j];
        }
        return total;
    }

    /** The even part of result u, from {@code sums[0…(p−1)/2]}. */
    double even(double[] sums, int u) {
        return rest(sums, cos, u, sums[0] + sums[1] * cos[u]);
    }

    /** The odd part of result u, from {@code differences[1…(p−1)/2]}. */
    double odd(double[] differences, int u) {
        return rest(differences, sin, u, differences[1] * sin[u]);
    }

    private double rest(double[] values, double[] weight, int u, double first) {
        double sum = first;
        int at = u;
        int j = 2;
        if (half >= 2) {
            at = next(at, u);
            sum += values[2] * weight[at];
            j = 3;
        }
        int width = group;
        while (j <= half) {
            while (half - j + 1 < width) {
                width /= 2;
            }
            at = next(at, u);
            double part = values[j++] * weight[at];
            for (int k = 1; k < width; k++) {
                at = next(at, u);
                part += values[j++] * weight[at];
            }
            sum += part;
        }
        return sum;
    }

    private int next(int at, int u) {
        int following = at + u;
        return following >= count ? following - count : following;
    }
}
