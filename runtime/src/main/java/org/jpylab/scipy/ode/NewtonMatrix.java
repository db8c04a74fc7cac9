package org.jpylab.scipy.ode;

import org.netlib.lapack.Dgetrf;
import org.netlib.lapack.Dgetrs;
import org.netlib.util.intW;

/** 1 - h·l₀·∂f/∂y in triangular factors. */
final class NewtonMatrix {
    private static final double ROOT_EPSILON = Math.sqrt(Math.ulp(1.0));

    private final Equation equation;
    private final int n;
    private final int below;
    private final int above;
    private final boolean given;
    private final int[] pivots;
    private double[] factors = {};
    private double norm;
    private int calls;

    /**
     * A matrix that is to be filled.
     *
     * @param below how many diagonals below the main one are not zero
     * @param above how many above it
     * @param given whether the equation knows its matrix
     */
    NewtonMatrix(Equation equation, int n, int below, int above, boolean given) {
        this.equation = equation;
        this.n = n;
        this.below = below;
        this.above = above;
        this.given = given;
        pivots = new int[n];
    }

    /** The norm of ∂f/∂y that goes with the weighted maximum norm. */
    double norm() {
        return norm;
    }

    /** How many slopes the last {@link #form} asked for. */
    int calls() {
        return calls;
    }

    /**
     * Fills the matrix at a point.
     *
     * @param slopes f(t, y)
     * @return whether it can be inverted
     */
    boolean form(double t, double[] y, double[] slopes, double[] weight, double h, double factor) {
        double[] matrix = given ? equation.jacobian(t, y.clone()) : null;
        if (matrix == null) {
            matrix = differences(t, y, slopes, weight, h, factor);
        } else {
            calls = 0;
            matrix = matrix.clone();
            for (int i = 0; i < matrix.length; i++) {
                matrix[i] *= -factor;
            }
        }
        norm = weighted(matrix, weight) / Math.abs(factor);
        for (int i = 0; i < n; i++) {
            matrix[i * (n + 1)] += 1;
        }
        factors = matrix;
        intW info = new intW(0);
        Dgetrf.dgetrf(n, n, factors, 0, n, pivots, 0, info);
        return info.val == 0;
    }

    /** Replaces x by the solution of matrix·solution = x. */
    void solve(double[] x) {
        Dgetrs.dgetrs("N", n, 1, factors, 0, n, pivots, 0, x, 0, n, new intW(0));
    }

    private double[] differences(
            double t, double[] y, double[] slopes, double[] weight, double h, double factor) {
        double size = 0;
        for (int i = 0; i < n; i++) {
            size = Math.max(size, Math.abs(slopes[i]) * weight[i]);
        }
        double least = 1000 * Math.abs(h) * Math.ulp(1.0) * n * size;
        if (least == 0) {
            least = 1;
        }
        double[] matrix = new double[n * n];
        int band = Math.min(below + above + 1, n);
        calls = band;
        for (int group = 0; group < band; group++) {
            double[] moved = y.clone();
            for (int j = group; j < n; j += band) {
                moved[j] += Math.max(ROOT_EPSILON * Math.abs(y[j]), least / weight[j]);
            }
            double[] there = equation.slopes(t, moved);
            for (int j = group; j < n; j += band) {
                double scale = -factor / Math.max(ROOT_EPSILON * Math.abs(y[j]), least / weight[j]);
                for (int i = Math.max(0, j - above); i <= Math.min(n - 1, j + below); i++) {
                    matrix[i + j * n] = (there[i] - slopes[i]) * scale;
                }
            }
        }
        return matrix;
    }

    private double weighted(double[] matrix, double[] weight) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            double sum = 0;
            for (int j = 0; j < n; j++) {
                sum += Math.abs(matrix[i + j * n]) / weight[j];
            }
            most = Math.max(most, sum * weight[i]);
        }
        return most;
    }
}
