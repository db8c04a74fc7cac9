package org.jpylab.ndarray.linalg;

/**
 * A similarity that moves isolated eigenvalues to the ends and gives the rows and columns between
 * them similar norms (B. Parlett and C. Reinsch, Numer. Math. 13, 1969; LAPACK's {@code zgebal}).
 */
final class Balancing {
    private static final double RADIX = 2;
    private static final double GAIN = 0.95;

    private final ComplexMatrix a;
    private final int n;
    private final double[] scale;
    private int low;
    private int high;

    /** Balances the matrix in place. */
    Balancing(ComplexMatrix a) {
        this.a = a;
        n = a.rows;
        scale = new double[n];
        high = n - 1;
        isolateRows();
        isolateColumns();
        for (int i = low; i <= high; i++) {
            scale[i] = 1;
        }
        boolean changed = n > 0;
        while (changed) {
            changed = false;
            for (int i = low; i <= high; i++) {
                changed |= rescale(i);
            }
        }
    }

    int low() {
        return low;
    }

    int high() {
        return high;
    }

    private void isolateRows() {
        boolean found = true;
        while (found && high >= 0) {
            found = false;
            for (int j = high; j >= 0 && !found; j--) {
                if (isZeroRow(j)) {
                    exchange(j, high);
                    found = true;
                }
            }
            if (found) {
                if (high == 0) {
                    low = 0;
                    return;
                }
                high--;
            }
        }
    }

    private boolean isZeroRow(int j) {
        for (int i = 0; i <= high; i++) {
            if (i != j && a.size(a.at(j, i)) != 0) {
                return false;
            }
        }
        return true;
    }

    private void isolateColumns() {
        boolean found = true;
        while (found) {
            found = false;
            for (int j = low; j <= high && !found; j++) {
                if (isZeroColumn(j)) {
                    exchange(j, low);
                    low++;
                    found = true;
                }
            }
        }
    }

    private boolean isZeroColumn(int j) {
        for (int i = low; i <= high; i++) {
            if (i != j && a.size(a.at(i, j)) != 0) {
                return false;
            }
        }
        return high > low;
    }

    private void exchange(int j, int to) {
        scale[to] = j;
        if (j != to) {
            a.swapColumns(j, to, 0, high + 1);
            a.swapRows(j, to, low, n);
        }
    }

    private boolean rescale(int i) {
        int count = high - low + 1;
        double c = Length.of(a, a.at(low, i), a.at(1, 0) - a.at(0, 0), count);
        double r = Length.of(a, a.at(i, low), a.at(0, 1) - a.at(0, 0), count);
        if (c == 0 || r == 0) {
            return false;
        }
        double before = c + r;
        double f = 1;
        double g = r / RADIX;
        while (c < g) {
            f *= RADIX;
            c *= RADIX;
            r /= RADIX;
            g /= RADIX;
        }
        g = c / RADIX;
        while (g >= r) {
            f /= RADIX;
            c /= RADIX;
            g /= RADIX;
            r *= RADIX;
        }
        if (c + r >= GAIN * before) {
            return false;
        }
        scale[i] *= f;
        a.scaleRow(i, low, n, 1 / f, 0);
        a.scaleColumn(i, 0, high + 1, f, 0);
        return true;
    }

    /** Turns eigenvectors of the balanced matrix into those of the original. */
    void undo(ComplexMatrix vectors) {
        for (int i = low; i <= high; i++) {
            vectors.scaleRow(i, 0, vectors.columns, scale[i], 0);
        }
        for (int i = low - 1; i >= 0; i--) {
            vectors.swapRows(i, (int) scale[i], 0, vectors.columns);
        }
        for (int i = high + 1; i < n; i++) {
            vectors.swapRows(i, (int) scale[i], 0, vectors.columns);
        }
    }
}
