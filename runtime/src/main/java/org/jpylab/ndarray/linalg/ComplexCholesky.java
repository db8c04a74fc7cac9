package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;

/** A = L·Lᴴ of one Hermitian positive definite matrix. */
final class ComplexCholesky {
    private ComplexCholesky() {}

    /** The lower factor, pairs in column order, of a matrix whose lower half is read. */
    static double[] lower(double[] pairs, int n) {
        ComplexMatrix a = ComplexMatrix.of(pairs, n, n);
        ComplexMatrix l = new ComplexMatrix(n, n);
        for (int j = 0; j < n; j++) {
            for (int row = j; row < n; row++) {
                double re = a.re[a.at(row, j)];
                double im = row == j ? 0 : a.im[a.at(row, j)];
                for (int k = 0; k < j; k++) {
                    int x = l.at(row, k);
                    int y = l.at(j, k);
                    re -= l.re[x] * l.re[y] + l.im[x] * l.im[y];
                    im -= l.im[x] * l.re[y] - l.re[x] * l.im[y];
                }
                if (row == j) {
                    if (!(re > 0)) {
                        throw PyError.linAlgError("Matrix is not positive definite");
                    }
                    l.set(j, j, Math.sqrt(re), 0);
                } else {
                    double diagonal = l.re[l.at(j, j)];
                    l.set(row, j, re / diagonal, im / diagonal);
                }
            }
        }
        return l.toPairs();
    }
}
