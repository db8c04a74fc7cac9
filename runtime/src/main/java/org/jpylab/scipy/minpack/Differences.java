package org.jpylab.scipy.minpack;

/** Jacobians by forward differences. */
final class Differences {
    private Differences() {}

    /** The columns of the Jacobian at a point; steps are √epsfcn of each variable. */
    static double[][] columns(Residuals f, double[] x, double[] values, double epsfcn) {
        double eps = Math.sqrt(Math.max(epsfcn, Vectors.EPSILON));
        double[][] columns = new double[x.length][];
        double[] moved = x.clone();
        for (int j = 0; j < x.length; j++) {
            double step = step(eps, x[j]);
            moved[j] = x[j] + step;
            double[] column = f.at(moved.clone());
            moved[j] = x[j];
            for (int i = 0; i < column.length; i++) {
                column[i] = (column[i] - values[i]) / step;
            }
            columns[j] = column;
        }
        return columns;
    }

    /**
     * The columns of a Jacobian that has {@code below} diagonals below the main one and {@code
     * above} above it: variables far enough apart move together.
     */
    static double[][] banded(
            Residuals f, double[] x, double[] values, double epsfcn, int below, int above) {
        double eps = Math.sqrt(Math.max(epsfcn, Vectors.EPSILON));
        int n = x.length;
        int apart = below + above + 1;
        double[][] columns = new double[n][n];
        for (int k = 0; k < apart; k++) {
            double[] moved = x.clone();
            for (int j = k; j < n; j += apart) {
                moved[j] = x[j] + step(eps, x[j]);
            }
            double[] there = f.at(moved);
            for (int j = k; j < n; j += apart) {
                double step = step(eps, x[j]);
                for (int i = Math.max(0, j - above); i <= Math.min(n - 1, j + below); i++) {
                    columns[j][i] = (there[i] - values[i]) / step;
                }
            }
        }
        return columns;
    }

    private static double step(double eps, double x) {
        double step = eps * Math.abs(x);
        return step == 0 ? eps : step;
    }
}
