package org.jpylab.ndarray.linalg;

/**
 * Eigenvalues and right eigenvectors of one complex square matrix in the steps of LAPACK's {@code
 * zgeev}: balancing, Hessenberg form, Schur form, back substitution. Vectors have length one and
 * their largest component is real.
 */
final class ComplexEigen {
    private static final double ULP = 0x1p-52;

    private final ComplexMatrix t;
    private final ComplexMatrix vectors;
    private final int n;

    /**
     * The eigenvalues of a matrix.
     *
     * @param pairs in column order, not modified
     */
    ComplexEigen(double[] pairs, int n, boolean withVectors) {
        this.n = n;
        t = ComplexMatrix.of(pairs, n, n);
        Balancing balancing = new Balancing(t);
        vectors = hessenberg(balancing.low(), balancing.high());
        new SchurForm(t, vectors, balancing.low(), balancing.high()).compute();
        if (withVectors) {
            backSubstitute();
            balancing.undo(vectors);
            normalize();
        }
    }

    /** Reduces t to Hessenberg form and returns the transformation. */
    private ComplexMatrix hessenberg(int low, int high) {
        ComplexMatrix q = ComplexMatrix.identity(n);
        Reflection[] reflections = new Reflection[n];
        for (int i = low; i < high; i++) {
            Reflection reflection = Reflection.ofColumn(t, i + 1, high + 1, i);
            reflections[i] = reflection;
            for (int row = i + 1; row <= high; row++) {
                t.set(row, i, row == i + 1 ? reflection.beta() : 0, 0);
            }
            reflection.fromRight(t, i + 1, 0, high + 1);
            reflection.fromLeft(t, i + 1, i + 1, n, true);
        }
        for (int i = high - 1; i >= low; i--) {
            reflections[i].fromLeft(q, i + 1, 0, n, false);
        }
        return q;
    }

    /** Turns Schur vectors into eigenvectors, the last first. */
    private void backSubstitute() {
        double tiny = Double.MIN_NORMAL * (n / ULP);
        for (int k = n - 1; k >= 0; k--) {
            double wRe = t.re[t.at(k, k)];
            double wIm = t.im[t.at(k, k)];
            double floor = Math.max(ULP * (Math.abs(wRe) + Math.abs(wIm)), tiny);
            double[] xRe = new double[k + 1];
            double[] xIm = new double[k + 1];
            for (int row = 0; row < k; row++) {
                xRe[row] = -t.re[t.at(row, k)];
                xIm[row] = -t.im[t.at(row, k)];
            }
            xRe[k] = 1;
            for (int row = k - 1; row >= 0; row--) {
                double dRe = t.re[t.at(row, row)] - wRe;
                double dIm = t.im[t.at(row, row)] - wIm;
                if (Math.abs(dRe) + Math.abs(dIm) < floor) {
                    dRe = floor;
                    dIm = 0;
                }
                double[] x = ComplexNumbers.divide(xRe[row], xIm[row], dRe, dIm);
                xRe[row] = x[0];
                xIm[row] = x[1];
                for (int i = 0; i < row; i++) {
                    int at = t.at(i, row);
                    xRe[i] -= x[0] * t.re[at] - x[1] * t.im[at];
                    xIm[i] -= x[0] * t.im[at] + x[1] * t.re[at];
                }
            }
            combine(k, xRe, xIm);
        }
    }

    /** Replaces Schur vector k by the combination of the first ones. */
    private void combine(int k, double[] xRe, double[] xIm) {
        double largest = 0;
        double[] re = new double[n];
        double[] im = new double[n];
        for (int j = 0; j <= k; j++) {
            for (int row = 0; row < n; row++) {
                int at = vectors.at(row, j);
                re[row] += vectors.re[at] * xRe[j] - vectors.im[at] * xIm[j];
                im[row] += vectors.re[at] * xIm[j] + vectors.im[at] * xRe[j];
            }
        }
        for (int row = 0; row < n; row++) {
            largest = Math.max(largest, Math.abs(re[row]) + Math.abs(im[row]));
        }
        for (int row = 0; row < n; row++) {
            vectors.set(row, k, re[row] / largest, im[row] / largest);
        }
    }

    private void normalize() {
        for (int k = 0; k < n; k++) {
            int step = vectors.at(1, 0) - vectors.at(0, 0);
            double length = Length.of(vectors, vectors.at(0, k), step, n);
            vectors.scaleColumn(k, 0, n, 1 / length, 0);
            int largest = 0;
            double most = -1;
            for (int row = 0; row < n; row++) {
                int at = vectors.at(row, k);
                double square = vectors.re[at] * vectors.re[at] + vectors.im[at] * vectors.im[at];
                if (square > most) {
                    most = square;
                    largest = row;
                }
            }
            int at = vectors.at(largest, k);
            double root = Math.sqrt(most);
            vectors.scaleColumn(k, 0, n, vectors.re[at] / root, -vectors.im[at] / root);
            vectors.im[at] = 0;
        }
    }

    /** The eigenvalues as pairs. */
    double[] values() {
        double[] values = new double[2 * n];
        for (int i = 0; i < n; i++) {
            values[2 * i] = t.re[t.at(i, i)];
            values[2 * i + 1] = t.im[t.at(i, i)];
        }
        return values;
    }

    /** The eigenvectors as columns, pairs in column order. */
    double[] vectors() {
        return vectors.toPairs();
    }
}
