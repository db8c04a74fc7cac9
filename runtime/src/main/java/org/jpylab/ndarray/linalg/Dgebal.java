package org.jpylab.ndarray.linalg;

import org.netlib.util.intW;

/**
 * Balancing as LAPACK has done it since 3.5.0, by Euclidean norms and powers of two (R. James, J.
 * Langou and B. Lowery, arXiv:1401.5766, 2014). The translated LAPACK 3.1 balances otherwise, and
 * so finds eigenvalues in another order.
 */
final class Dgebal {
    private static final double GAIN = 0.95;

    private final double[] a;
    private final int offset;
    private final int leading;
    private final int n;
    private final double[] scale;
    private final int scaleOffset;
    private int low;
    private int high;

    private Dgebal(double[] a, int offset, int leading, int n, double[] scale, int scaleOffset) {
        this.a = a;
        this.offset = offset;
        this.leading = leading;
        this.n = n;
        this.scale = scale;
        this.scaleOffset = scaleOffset;
        high = n - 1;
    }

    /** Balances an n×n matrix in place; ilo and ihi count from one. */
    static void dgebal(
            String job,
            int n,
            double[] a,
            int offset,
            int leading,
            intW ilo,
            intW ihi,
            double[] scale,
            int scaleOffset,
            intW info) {
        Dgebal balancing = new Dgebal(a, offset, leading, n, scale, scaleOffset);
        info.val = 0;
        boolean permutes = job.equals("P") || job.equals("B");
        boolean scales = job.equals("S") || job.equals("B");
        if (permutes) {
            balancing.isolateRows();
            balancing.isolateColumns();
        }
        for (int i = balancing.low; i <= balancing.high; i++) {
            scale[scaleOffset + i] = 1;
        }
        while (scales && balancing.rescaleAll()) {
            info.val = 0;
        }
        ilo.val = balancing.low + 1;
        ihi.val = balancing.high + 1;
    }

    private int at(int row, int column) {
        return offset + row + column * leading;
    }

    private void isolateRows() {
        for (int j = high; j >= 0; j--) {
            if (isZeroRow(j)) {
                exchange(j, high);
                if (high == 0) {
                    return;
                }
                high--;
                j = high + 1;
            }
        }
    }

    private boolean isZeroRow(int j) {
        for (int i = 0; i <= high; i++) {
            if (i != j && a[at(j, i)] != 0) {
                return false;
            }
        }
        return true;
    }

    private void isolateColumns() {
        for (int j = low; j <= high && low < high; j++) {
            if (isZeroColumn(j)) {
                exchange(j, low);
                low++;
                j = low - 1;
            }
        }
    }

    private boolean isZeroColumn(int j) {
        for (int i = low; i <= high; i++) {
            if (i != j && a[at(i, j)] != 0) {
                return false;
            }
        }
        return true;
    }

    private void exchange(int j, int to) {
        scale[scaleOffset + to] = j + 1;
        if (j == to) {
            return;
        }
        for (int row = 0; row <= high; row++) {
            swap(at(row, j), at(row, to));
        }
        for (int column = low; column < n; column++) {
            swap(at(j, column), at(to, column));
        }
    }

    private void swap(int i, int j) {
        double swapped = a[i];
        a[i] = a[j];
        a[j] = swapped;
    }

    private boolean rescaleAll() {
        boolean changed = false;
        for (int i = low; i <= high; i++) {
            changed |= rescale(i);
        }
        return changed;
    }

    private boolean rescale(int i) {
        int count = high - low + 1;
        double c = Length.of(a, at(low, i), 1, count);
        double r = Length.of(a, at(i, low), leading, count);
        if (c == 0 || r == 0) {
            return false;
        }
        double before = c + r;
        double f = 1;
        while (c < r / 2) {
            f *= 2;
            c *= 2;
            r /= 2;
        }
        while (c / 2 >= r) {
            f /= 2;
            c /= 2;
            r *= 2;
        }
        if (c + r >= GAIN * before) {
            return false;
        }
        scale[scaleOffset + i] *= f;
        for (int column = low; column < n; column++) {
            a[at(i, column)] /= f;
        }
        for (int row = 0; row <= high; row++) {
            a[at(row, i)] *= f;
        }
        return true;
    }
}
