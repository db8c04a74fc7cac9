package org.jpylab.ndarray.linalg;

import org.netlib.util.intW;

/** P·A = L·U of one real square matrix with row exchanges, as LAPACK's {@code dgetrf} gives it. */
final class RealLu {
    private final double[] lu;
    private final int[] pivots;
    private final int n;
    private final boolean singular;

    /**
     * The factors of a matrix.
     *
     * @param a in column order, overwritten
     */
    RealLu(double[] a, int n) {
        lu = a;
        this.n = n;
        pivots = new int[n];
        singular = factor(a, n, n, pivots) > 0;
    }

    /**
     * The factors of a matrix of m×n in its place, and the row, from 1, that each row was exchanged
     * with.
     *
     * @param a in column order, overwritten
     * @return 0, or the column, from 1, of the first pivot that is zero
     */
    static int factor(double[] a, int m, int n, int[] pivots) {
        if (Math.min(m, n) <= SmallLu.LIMIT) {
            return SmallLu.factor(a, m, n, pivots);
        }
        intW info = new intW(0);
        Lapack.call("dgetrf", m, n, a, 0, m, pivots, 0, info);
        return info.val;
    }

    boolean isSingular() {
        return singular;
    }

    /** Replaces the columns of b by the solutions of A·x = b. */
    void solve(double[] b, int columns) {
        if (n <= SmallLu.LIMIT) {
            SmallLu.solve(lu, n, pivots, b, columns);
        } else if (columns > 0) {
            intW info = new intW(0);
            Lapack.call("dgetrs", "N", n, columns, lu, 0, n, pivots, 0, b, 0, n, info);
        }
    }

    /** 1, −1, or 0 of a singular matrix. */
    double determinantSign() {
        if (singular) {
            return 0;
        }
        boolean negative = false;
        for (int i = 0; i < n; i++) {
            negative ^= pivots[i] != i + 1;
            negative ^= lu[i * (n + 1)] < 0;
        }
        return negative ? -1 : 1;
    }

    /** ln |det A|. */
    double logDeterminant() {
        if (singular) {
            return Double.NEGATIVE_INFINITY;
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += Math.log(Math.abs(lu[i * (n + 1)]));
        }
        return sum;
    }
}
