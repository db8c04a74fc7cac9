package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.netlib.util.intW;

/**
 * Eigenvalues, the smallest first, and eigenvectors of one real symmetric matrix, as LAPACK's
 * {@code dsyevd} gives them.
 */
public final class SymmetricEigen {
    private final double[] values;
    private final double[] vectors;

    private SymmetricEigen(double[] values, double[] vectors) {
        this.values = values;
        this.vectors = vectors;
    }

    /**
     * The decomposition of an n×n matrix.
     *
     * @param a in column order, overwritten
     * @param triangle {@code L} or {@code U}: the half that is read
     */
    public static SymmetricEigen of(double[] a, int n, char triangle, boolean withVectors) {
        double[] values = new double[n];
        if (n == 0) {
            return new SymmetricEigen(values, a);
        }
        if (RealSvd.hasInfinity(a)) {
            throw PyError.linAlgError("Eigenvalues did not converge");
        }
        String job = withVectors ? "V" : "N";
        double[] work = new double[1 + 6 * n + 2 * n * n];
        int[] integers = new int[3 + 5 * n];
        intW info = new intW(0);
        Lapack.call(
                "dsyevd",
                job,
                String.valueOf(triangle),
                n,
                a,
                0,
                n,
                values,
                0,
                work,
                0,
                work.length,
                integers,
                0,
                integers.length,
                info);
        if (info.val != 0) {
            throw PyError.linAlgError("Eigenvalues did not converge");
        }
        return new SymmetricEigen(values, a);
    }

    /** Ascending eigenvalues. */
    public double[] values() {
        return values;
    }

    /** Eigenvectors as columns, in column order; meaningless unless asked for. */
    public double[] vectors() {
        return vectors;
    }
}
