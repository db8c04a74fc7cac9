package org.jpylab.ndarray.linalg;

/** P·A = L·U of one complex square matrix, pivoting on |re| + |im| as LAPACK's {@code zgetf2}. */
final class ComplexLu {
    private final ComplexMatrix lu;
    private final int[] pivots;
    private boolean singular;

    /**
     * The factors of a matrix.
     *
     * @param a pairs in column order, not modified
     */
    ComplexLu(double[] a, int n) {
        lu = ComplexMatrix.of(a, n, n);
        pivots = new int[n];
        for (int k = 0; k < n; k++) {
            eliminate(k, n);
        }
    }

    private void eliminate(int k, int n) {
        int pivot = k;
        for (int row = k + 1; row < n; row++) {
            if (lu.size(lu.at(row, k)) > lu.size(lu.at(pivot, k))) {
                pivot = row;
            }
        }
        pivots[k] = pivot;
        int diagonal = lu.at(k, k);
        if (lu.size(lu.at(pivot, k)) == 0) {
            singular = true;
            return;
        }
        if (pivot != k) {
            lu.swapRows(k, pivot, 0, n);
        }
        double size = lu.re[diagonal] * lu.re[diagonal] + lu.im[diagonal] * lu.im[diagonal];
        lu.scaleColumn(k, k + 1, n, lu.re[diagonal] / size, -lu.im[diagonal] / size);
        for (int column = k + 1; column < n; column++) {
            subtract(lu, column, k, k + 1, n);
        }
    }

    /** Subtracts entry k of a column times the factors' column k from the column's other rows. */
    private void subtract(ComplexMatrix target, int column, int k, int fromRow, int toRow) {
        double byRe = target.re[target.at(k, column)];
        double byIm = target.im[target.at(k, column)];
        for (int row = fromRow; row < toRow; row++) {
            int from = lu.at(row, k);
            int to = target.at(row, column);
            target.re[to] -= lu.re[from] * byRe - lu.im[from] * byIm;
            target.im[to] -= lu.re[from] * byIm + lu.im[from] * byRe;
        }
    }

    boolean isSingular() {
        return singular;
    }

    /** Replaces the columns of b, pairs in column order, by the solutions of A·x = b. */
    void solve(double[] b, int columns) {
        int n = lu.rows;
        ComplexMatrix x = ComplexMatrix.of(b, n, columns);
        for (int k = 0; k < n; k++) {
            if (pivots[k] != k) {
                x.swapRows(k, pivots[k], 0, columns);
            }
        }
        for (int column = 0; column < columns; column++) {
            for (int k = 0; k < n; k++) {
                subtract(x, column, k, k + 1, n);
            }
            for (int k = n - 1; k >= 0; k--) {
                divide(x, x.at(k, column), lu.at(k, k));
                subtract(x, column, k, 0, k);
            }
        }
        System.arraycopy(x.toPairs(), 0, b, 0, b.length);
    }

    private void divide(ComplexMatrix x, int at, int by) {
        double[] quotient = ComplexNumbers.divide(x.re[at], x.im[at], lu.re[by], lu.im[by]);
        x.re[at] = quotient[0];
        x.im[at] = quotient[1];
    }

    /** det A / |det A| as a pair; 0 of a singular matrix. */
    double[] determinantSign() {
        double re = singular ? 0 : 1;
        double im = 0;
        for (int i = 0; i < lu.rows && !singular; i++) {
            int at = lu.at(i, i);
            double size = lu.modulus(at) * (pivots[i] != i ? -1 : 1);
            double x = re;
            re = (x * lu.re[at] - im * lu.im[at]) / size;
            im = (x * lu.im[at] + im * lu.re[at]) / size;
        }
        return new double[] {re, im};
    }

    /** ln |det A|. */
    double logDeterminant() {
        if (singular) {
            return Double.NEGATIVE_INFINITY;
        }
        double sum = 0;
        for (int i = 0; i < lu.rows; i++) {
            sum += Math.log(lu.modulus(lu.at(i, i)));
        }
        return sum;
    }
}
