package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.netlib.util.intW;

/** A = L·Lᵀ of one real symmetric positive definite matrix. */
public final class Cholesky {
    private Cholesky() {}

    /**
     * The lower factor L in column order, zero above the diagonal: the given array.
     *
     * @param a in column order, overwritten; only its lower half is read
     */
    public static double[] lower(double[] a, int n) {
        intW info = new intW(0);
        if (n > 0) {
            Lapack.call("dpotrf", "L", n, a, 0, n, info);
        }
        if (info.val != 0) {
            throw PyError.linAlgError("Matrix is not positive definite");
        }
        for (int column = 1; column < n; column++) {
            for (int row = 0; row < column; row++) {
                a[row + column * n] = 0;
            }
        }
        return a;
    }
}
