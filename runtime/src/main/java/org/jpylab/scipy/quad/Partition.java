package org.jpylab.scipy.quad;

import java.util.Arrays;

/**
 * The parts of a range with their integrals and errors, and the order of the errors, the largest
 * first (QUADPACK, section 2.3). Parts count from 1; the bisected one is {@link #worst}.
 */
final class Partition {
    final int limit;
    final double[] left;
    final double[] right;
    final double[] values;
    final double[] errors;
    final int[] levels;
    final int[] order;
    int last;
    int worst = 1;
    int rank = 1; // the place of the bisected part in the order
    double worstError;

    Partition(int limit) {
        this.limit = limit;
        left = new double[limit + 1];
        right = new double[limit + 1];
        values = new double[limit + 1];
        errors = new double[limit + 1];
        levels = new int[limit + 1];
        order = new int[limit + 2];
    }

    /** Adds a part of the range as first given. */
    void start(double a, double b, Estimate estimate) {
        last++;
        left[last] = a;
        right[last] = b;
        values[last] = estimate.value();
        errors[last] = estimate.error();
        order[last] = last;
    }

    /** Orders the parts first given by their errors. */
    void sort() {
        for (int i = 1; i < last; i++) {
            int best = order[i];
            int place = i;
            for (int j = i + 1; j <= last; j++) {
                if (!(errors[best] > errors[order[j]])) {
                    best = order[j];
                    place = j;
                }
            }
            if (place != i) {
                order[place] = order[i];
                order[i] = best;
            }
        }
        choose(1);
    }

    /** Puts two halves in place of the worst part, the one with the larger error first. */
    void split(double middle, Estimate lower, Estimate upper) {
        int level = levels[worst] + 1;
        last++;
        boolean upperFirst = upper.error() > lower.error();
        double a = left[worst];
        double b = right[worst];
        put(worst, upperFirst ? middle : a, upperFirst ? b : middle, upperFirst ? upper : lower);
        put(last, upperFirst ? a : middle, upperFirst ? middle : b, upperFirst ? lower : upper);
        levels[worst] = level;
        levels[last] = level;
        reorder();
    }

    private void put(int at, double a, double b, Estimate estimate) {
        left[at] = a;
        right[at] = b;
        values[at] = estimate.value();
        errors[at] = estimate.error();
    }

    /** Moves on to the part of a rank. */
    void choose(int place) {
        rank = place;
        worst = order[place];
        worstError = errors[worst];
    }

    /** How many parts are kept in order, which falls when few bisections are left. */
    int ordered() {
        return last > limit / 2 + 2 ? limit + 3 - last : last;
    }

    private void reorder() {
        if (last <= 2) {
            order[1] = 1;
            order[2] = 2;
            choose(rank);
            return;
        }
        double larger = errors[worst];
        while (rank > 1 && larger > errors[order[rank - 1]]) {
            order[rank] = order[rank - 1];
            rank--;
        }
        int end = ordered();
        double smaller = errors[last];
        int i = rank + 1;
        while (i < end && !(larger >= errors[order[i]])) {
            order[i - 1] = order[i];
            i++;
        }
        if (i >= end) {
            order[end - 1] = worst;
            order[end] = last;
        } else {
            order[i - 1] = worst;
            int k = end - 1;
            while (k >= i && !(smaller < errors[order[k]])) {
                order[k + 1] = order[k];
                k--;
            }
            order[k + 1] = last;
        }
        choose(rank);
    }

    /** The sum of the integrals over all parts. */
    double sum() {
        double sum = 0;
        for (int k = 1; k <= last; k++) {
            sum += values[k];
        }
        return sum;
    }

    double[] shown(double[] column) {
        return Arrays.copyOfRange(column, 1, limit + 1);
    }
}
