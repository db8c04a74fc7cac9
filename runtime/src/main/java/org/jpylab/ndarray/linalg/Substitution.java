package org.jpylab.ndarray.linalg;

/**
 * Forward and backward substitution with a triangle of a matrix, real or complex, in column order.
 */
final class Substitution {
    private final ComplexMatrix a;
    private final ComplexMatrix x;
    private final boolean complex;
    private final int n;

    /** Both arrays are copied. */
    Substitution(double[] matrix, double[] right, int n, int columns, boolean complex) {
        this.n = n;
        this.complex = complex;
        a = complex ? ComplexMatrix.of(matrix, n, n) : real(matrix, n, n);
        x = complex ? ComplexMatrix.of(right, n, columns) : real(right, n, columns);
    }

    private static ComplexMatrix real(double[] values, int rows, int columns) {
        ComplexMatrix matrix = new ComplexMatrix(rows, columns);
        System.arraycopy(values, 0, matrix.re, 0, values.length);
        return matrix;
    }

    double[] result() {
        return complex ? x.toPairs() : x.re;
    }

    int zeroOnDiagonal() {
        for (int i = 0; i < n; i++) {
            if (a.re[a.at(i, i)] == 0 && a.im[a.at(i, i)] == 0) {
                return i;
            }
        }
        return -1;
    }

    void exchange(int[] swaps, boolean forward) {
        for (int i = 0; i < swaps.length; i++) {
            int row = forward ? i : swaps.length - 1 - i;
            if (swaps[row] != row) {
                x.swapRows(row, swaps[row], 0, x.columns);
            }
        }
    }

    /** From the first row to the last; transposed reads the upper triangle by columns. */
    void lower(boolean unit, boolean transposed, boolean conjugate) {
        for (int column = 0; column < x.columns; column++) {
            for (int i = 0; i < n; i++) {
                settle(column, i, unit, conjugate);
                for (int j = i + 1; j < n; j++) {
                    subtract(column, i, j, transposed ? a.at(i, j) : a.at(j, i), conjugate);
                }
            }
        }
    }

    /** From the last row to the first; transposed reads the lower triangle by columns. */
    void upper(boolean unit, boolean transposed, boolean conjugate) {
        for (int column = 0; column < x.columns; column++) {
            for (int i = n - 1; i >= 0; i--) {
                settle(column, i, unit, conjugate);
                for (int j = 0; j < i; j++) {
                    subtract(column, i, j, transposed ? a.at(i, j) : a.at(j, i), conjugate);
                }
            }
        }
    }

    private void settle(int column, int i, boolean unit, boolean conjugate) {
        if (unit) {
            return;
        }
        int at = x.at(i, column);
        int by = a.at(i, i);
        if (!complex) {
            x.re[at] /= a.re[by];
            return;
        }
        double[] q =
                ComplexNumbers.divide(
                        x.re[at], x.im[at], a.re[by], conjugate ? -a.im[by] : a.im[by]);
        x.re[at] = q[0];
        x.im[at] = q[1];
    }

    private void subtract(int column, int from, int to, int factor, boolean conjugate) {
        int source = x.at(from, column);
        int target = x.at(to, column);
        double re = a.re[factor];
        if (!complex) {
            x.re[target] -= re * x.re[source];
            return;
        }
        double im = conjugate ? -a.im[factor] : a.im[factor];
        x.re[target] -= re * x.re[source] - im * x.im[source];
        x.im[target] -= re * x.im[source] + im * x.re[source];
    }
}
