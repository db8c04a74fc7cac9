package org.jpylab.ndarray.linalg;

import org.netlib.util.intW;

/** A = Q·R of one real matrix by Householder reflections, as LAPACK's {@code dgeqrf} gives it. */
final class RealQr {
    private static final int BLOCK = 32;

    private final double[] raw;
    private final double[] tau;
    private final int m;
    private final int n;

    /**
     * The factors of an m×n matrix.
     *
     * @param a in column order, overwritten
     */
    RealQr(double[] a, int m, int n) {
        raw = a;
        this.m = m;
        this.n = n;
        tau = new double[Math.min(m, n)];
        if (tau.length > 0) {
            double[] work = new double[BLOCK * Math.max(1, n)];
            Lapack.call("dgeqrf", m, n, a, 0, m, tau, 0, work, 0, work.length, new intW(0));
        }
    }

    /** R above the diagonal, the reflections below it, in column order; not a copy. */
    double[] raw() {
        return raw;
    }

    double[] tau() {
        return tau;
    }

    /** The first columns of Q, in column order. */
    double[] q(int columns) {
        double[] q = new double[m * columns];
        System.arraycopy(raw, 0, q, 0, m * Math.min(columns, n));
        if (columns > 0 && m > 0) {
            double[] work = new double[BLOCK * columns];
            Lapack.call(
                    "dorgqr",
                    m,
                    columns,
                    tau.length,
                    q,
                    0,
                    m,
                    tau,
                    0,
                    work,
                    0,
                    work.length,
                    new intW(0));
        }
        return q;
    }
}
