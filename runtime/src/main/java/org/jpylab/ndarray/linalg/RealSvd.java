package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.netlib.util.intW;

import java.util.Arrays;

/**
 * A = U·diag(s)·Vᵀ of one real matrix by divide and conquer, as LAPACK's {@code dgesdd} gives it.
 * All matrices lie in column order.
 */
public final class RealSvd {
    private final double[] u;
    private final double[] s;
    private final double[] vt;

    /** Which singular vectors are wanted. */
    public enum Vectors {
        /** Square U and V. */
        ALL("A"),
        /** As many as there are singular values. */
        SOME("S"),
        /** None. */
        NONE("N");

        private final String letter;

        Vectors(String letter) {
            this.letter = letter;
        }
    }

    private RealSvd(double[] u, double[] s, double[] vt) {
        this.u = u;
        this.s = s;
        this.vt = vt;
    }

    /**
     * The decomposition of an m×n matrix.
     *
     * @param a in column order, overwritten
     */
    public static RealSvd of(double[] a, int m, int n, Vectors vectors) {
        int k = Math.min(m, n);
        double[] s = new double[k];
        if (k == 0) {
            return empty(m, n, vectors);
        }
        requireNumbers(a);
        boolean infinite = hasInfinity(a);
        if (infinite) {
            // LAPACK would not end; NumPy gives NaNs.
            Arrays.fill(a, 0);
        }
        int columnsOfU = vectors == Vectors.ALL ? m : vectors == Vectors.SOME ? k : 0;
        int rowsOfV = vectors == Vectors.ALL ? n : vectors == Vectors.SOME ? k : 0;
        double[] u = new double[Math.max(1, m * columnsOfU)];
        double[] vt = new double[Math.max(1, rowsOfV * n)];
        int leadingV = Math.max(1, rowsOfV);
        int[] integers = new int[8 * k];
        intW info = new intW(0);
        double[] size = new double[1];
        Lapack.call(
                "dgesdd",
                vectors.letter,
                m,
                n,
                a,
                0,
                m,
                s,
                0,
                u,
                0,
                m,
                vt,
                0,
                leadingV,
                size,
                0,
                -1,
                integers,
                0,
                info);
        double[] work = new double[Math.max((int) size[0], atLeast(m, n))];
        Lapack.call(
                "dgesdd",
                vectors.letter,
                m,
                n,
                a,
                0,
                m,
                s,
                0,
                u,
                0,
                m,
                vt,
                0,
                leadingV,
                work,
                0,
                work.length,
                integers,
                0,
                info);
        if (info.val != 0) {
            throw PyError.linAlgError("SVD did not converge");
        }
        if (infinite) {
            Arrays.fill(u, Double.NaN);
            Arrays.fill(s, Double.NaN);
            Arrays.fill(vt, Double.NaN);
        }
        return new RealSvd(u, s, vt);
    }

    static boolean hasInfinity(double[] values) {
        return Arrays.stream(values).anyMatch(Double::isInfinite);
    }

    /** What LAPACK cannot bring to convergence. */
    static void requireNumbers(double[] values) {
        for (double value : values) {
            if (Double.isNaN(value)) {
                throw PyError.linAlgError("SVD did not converge");
            }
        }
    }

    /** Room enough by the documentation of {@code dgesdd}, whose own answer can be short. */
    private static int atLeast(int m, int n) {
        int k = Math.min(m, n);
        return 4 * k * k + 7 * k + 3 * k + Math.max(m, n);
    }

    private static RealSvd empty(int m, int n, Vectors vectors) {
        boolean all = vectors == Vectors.ALL;
        return new RealSvd(
                all ? identity(m) : new double[0],
                new double[0],
                all ? identity(n) : new double[0]);
    }

    private static double[] identity(int n) {
        double[] eye = new double[n * n];
        for (int i = 0; i < n; i++) {
            eye[i * (n + 1)] = 1;
        }
        return eye;
    }

    /** Left singular vectors as columns, in column order. */
    public double[] u() {
        return u;
    }

    /** Singular values, the largest first. */
    public double[] s() {
        return s;
    }

    /** Right singular vectors as rows, in column order. */
    public double[] vt() {
        return vt;
    }
}
