package org.jpylab.ndarray.linalg;

/**
 * P·A = L·U of a small real matrix and what solves with it, to the last bit as OpenBLAS 0.3 gives
 * them on a processor with fused multiply-add: column by column, sums added in its order. A
 * singular matrix of whole numbers is so seen as singular, or as nearly so, where NumPy sees it.
 *
 * <p>Matrices lie in column order. Up to {@link #LIMIT} rows or columns OpenBLAS does not cut a
 * matrix into blocks; solutions agree in all bits up to eleven rows, in most beyond.
 */
final class SmallLu {
    static final int LIMIT = 33;

    /** Rows whose sums OpenBLAS forms side by side. */
    private static final int ROWS = 4;

    /** Length from which on it subtracts multiples of a column with fused multiply-add. */
    private static final int FUSED = 16;

    private SmallLu() {}

    /**
     * The factors in the matrix' place, and the row, from 1, that each row was exchanged with.
     *
     * @param a overwritten
     * @return 0, or the column, from 1, of the first pivot that is zero
     */
    static int factor(double[] a, int m, int n, int[] pivots) {
        int info = 0;
        for (int j = 0; j < n; j++) {
            int column = j * m;
            int above = Math.min(j, m);
            for (int i = 0; i < above; i++) {
                swap(a, column + i, column + pivots[i] - 1);
            }
            for (int i = 1; i < above; i++) {
                a[column + i] -= scatteredSum(a, i, m, column, i);
            }
            if (j < m) {
                subtractLeft(a, m, j);
                info = pivot(a, m, j, pivots) || info > 0 ? info : j + 1;
            }
        }
        return info;
    }

    /** Exchanges rows so that the greatest number of a column leads it, and divides by it. */
    private static boolean pivot(double[] a, int m, int j, int[] pivots) {
        int column = j * m;
        int best = j;
        for (int i = j + 1; i < m; i++) {
            if (Math.abs(a[column + i]) > Math.abs(a[column + best])) {
                best = i;
            }
        }
        pivots[j] = best + 1;
        double pivot = a[column + best];
        if (pivot == 0) {
            return false;
        }
        for (int k = 0; k <= j; k++) {
            swap(a, k * m + j, k * m + best);
        }
        double inverse = 1 / pivot;
        for (int i = j + 1; i < m; i++) {
            a[column + i] *= inverse;
        }
        return true;
    }

    private static void swap(double[] a, int i, int j) {
        double kept = a[i];
        a[i] = a[j];
        a[j] = kept;
    }

    /** Row times column as a product of vectors with a stride: two sums, by fours. */
    private static double scatteredSum(double[] a, int row, int m, int column, int count) {
        double even = 0;
        double odd = 0;
        int k = 0;
        for (; k + ROWS <= count; k += ROWS) {
            even += a[row + k * m] * a[column + k] + a[row + (k + 2) * m] * a[column + k + 2];
            odd +=
                    a[row + (k + 1) * m] * a[column + k + 1]
                            + a[row + (k + 3) * m] * a[column + k + 3];
        }
        for (; k < count; k++) {
            even += a[row + k * m] * a[column + k];
        }
        return even + odd;
    }

    /** Subtracts from a column, from the diagonal on, what the columns left of it make of it. */
    private static void subtractLeft(double[] a, int m, int j) {
        int column = j * m;
        int together = j + (m - j) / ROWS * ROWS;
        for (int i = j; i < m; i++) {
            int k = 0;
            if (i < together) {
                for (; k + ROWS <= j; k += ROWS) {
                    a[column + i] -= fusedFour(a, i + k * m, m, column + k);
                }
                if (k + 2 <= j) {
                    a[column + i] -=
                            a[i + k * m] * a[column + k] + a[i + (k + 1) * m] * a[column + k + 1];
                    k += 2;
                }
            }
            double sum = 0;
            for (; k < j; k++) {
                sum += a[i + k * m] * a[column + k];
            }
            a[column + i] -= sum;
        }
    }

    private static double fusedFour(double[] a, int at, int m, int column) {
        double even = Math.fma(a[at + 2 * m], a[column + 2], a[at] * a[column]);
        double odd = Math.fma(a[at + 3 * m], a[column + 3], a[at + m] * a[column + 1]);
        return even + odd;
    }

    /**
     * Replaces the columns of b by the solutions of A·x = b.
     *
     * @param lu the factors of a square matrix
     * @param pivots as {@link #factor} gives them
     */
    static void solve(double[] lu, int n, int[] pivots, double[] b, int columns) {
        for (int c = 0; c < columns; c++) {
            int from = c * n;
            for (int i = 0; i < n; i++) {
                swap(b, from + i, from + pivots[i] - 1);
            }
            if (columns == 1) {
                substitute(lu, n, b);
            } else {
                forward(lu, n, b, from);
                backward(lu, n, b, from);
            }
        }
    }

    /**
     * One column: forward and back, each unknown taken out of the others as soon as it is known.
     */
    private static void substitute(double[] lu, int n, double[] b) {
        for (int i = 0; i < n; i++) {
            takeOut(lu, i * n + i + 1, b, i, i + 1, n - i - 1);
        }
        for (int i = n - 1; i >= 0; i--) {
            b[i] /= lu[i * n + i];
            takeOut(lu, i * n, b, i, 0, i);
        }
    }

    private static void takeOut(double[] lu, int at, double[] b, int known, int from, int count) {
        double x = b[known];
        int fused = count / FUSED * FUSED;
        for (int k = 0; k < count; k++) {
            b[from + k] =
                    k < fused
                            ? Math.fma(-x, lu[at + k], b[from + k])
                            : b[from + k] - x * lu[at + k];
        }
    }

    /** Of several columns one, in blocks of four rows, then two, then one. */
    private static void forward(double[] lu, int n, double[] b, int column) {
        for (int start = 0; start < n; ) {
            int end = start + Math.min(ROWS, Integer.highestOneBit(n - start));
            subtractKnown(lu, n, b, column, start, end, 0, start);
            for (int i = start; i < end; i++) {
                for (int k = i + 1; k < end; k++) {
                    b[column + k] -= b[column + i] * lu[i * n + k];
                }
            }
            start = end;
        }
    }

    /** The blocks of {@link #forward} from the last row up. */
    private static void backward(double[] lu, int n, double[] b, int column) {
        for (int end = n; end > 0; ) {
            int start = end - Math.min(ROWS, Integer.lowestOneBit(end));
            subtractKnown(lu, n, b, column, start, end, end, n);
            for (int i = end - 1; i >= start; i--) {
                b[column + i] *= 1 / lu[i * n + i];
                for (int k = start; k < i; k++) {
                    b[column + k] -= b[column + i] * lu[i * n + k];
                }
            }
            end = start;
        }
    }

    private static void subtractKnown(
            double[] lu, int n, double[] b, int column, int start, int end, int from, int to) {
        for (int i = start; i < end; i++) {
            double sum = 0;
            for (int k = from; k < to; k++) {
                sum = Math.fma(lu[k * n + i], b[column + k], sum);
            }
            b[column + i] -= sum;
        }
    }
}
