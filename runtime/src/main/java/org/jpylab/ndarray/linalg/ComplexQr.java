package org.jpylab.ndarray.linalg;

/** A = Q·R of one complex matrix by Householder reflections, as LAPACK's {@code zgeqr2}. */
final class ComplexQr {
    private final double[] pairs;
    private final ComplexMatrix factors;
    private final Reflection[] reflections;

    /**
     * The factors of an m×n matrix.
     *
     * @param pairs in column order, overwritten with R above and the reflections below the diagonal
     */
    ComplexQr(double[] pairs, int m, int n) {
        this.pairs = pairs;
        factors = ComplexMatrix.of(pairs, m, n);
        reflections = new Reflection[Math.min(m, n)];
        for (int i = 0; i < reflections.length; i++) {
            Reflection reflection = Reflection.ofColumn(factors, i, m, i);
            reflections[i] = reflection;
            reflection.fromLeft(factors, i, i + 1, n, true);
            reflection.storeInColumn(factors, i, i);
        }
        System.arraycopy(factors.toPairs(), 0, pairs, 0, pairs.length);
    }

    double[] raw() {
        return pairs;
    }

    double[] tau() {
        double[] tau = new double[2 * reflections.length];
        for (int i = 0; i < reflections.length; i++) {
            tau[2 * i] = reflections[i].tauRe;
            tau[2 * i + 1] = reflections[i].tauIm;
        }
        return tau;
    }

    /** The first columns of Q as pairs in column order. */
    double[] q(int columns) {
        return qMatrix(columns).toPairs();
    }

    ComplexMatrix qMatrix(int columns) {
        ComplexMatrix q = new ComplexMatrix(factors.rows, columns);
        for (int i = 0; i < columns; i++) {
            q.set(i, i, 1, 0);
        }
        for (int i = reflections.length - 1; i >= 0; i--) {
            reflections[i].fromLeft(q, i, 0, columns, false);
        }
        return q;
    }

    /** The square upper triangle R of a matrix with at least as many rows as columns. */
    ComplexMatrix rMatrix() {
        int n = factors.columns;
        ComplexMatrix r = new ComplexMatrix(n, n);
        for (int column = 0; column < n; column++) {
            for (int row = 0; row <= column; row++) {
                int at = factors.at(row, column);
                r.set(row, column, factors.re[at], factors.im[at]);
            }
        }
        return r;
    }
}
