package org.jpylab.scipy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.netlib.lapack.Dgehrd;
import org.netlib.lapack.Dhseqr;
import org.netlib.lapack.Dorghr;
import org.netlib.util.intW;

/** Real square matrices turned to Hessenberg and Schur form by LAPACK. */
public final class SchurForms {
    private SchurForms() {}

    private record Hessenberg(double[] h, double[] q, int n) {}

    private static Hessenberg reduced(NdArray a) {
        int n = a.shape(0);
        double[] h = a.transpose().toDoubles(); // in column order
        double[] tau = new double[Math.max(1, n)];
        double[] work = new double[Math.max(1, 64 * n)];
        intW info = new intW(0);
        Dgehrd.dgehrd(n, 1, n, h, 0, Math.max(1, n), tau, 0, work, 0, work.length, info);
        double[] q = h.clone();
        Dorghr.dorghr(n, 1, n, q, 0, Math.max(1, n), tau, 0, work, 0, work.length, info);
        for (int column = 0; column < n; column++) {
            for (int row = column + 2; row < n; row++) {
                h[row + column * n] = 0;
            }
        }
        return new Hessenberg(h, q, n);
    }

    private static NdArray fromColumns(double[] values, int n) {
        return NdArray.wrap(values, n, n).transpose().copy();
    }

    /** H and Q with A = Q·H·Qᵀ; new arrays. */
    public static NdArray[] hessenberg(NdArray a) {
        Hessenberg form = reduced(a);
        return new NdArray[] {fromColumns(form.h, form.n), fromColumns(form.q, form.n)};
    }

    /** T, with blocks of two rows for pairs of complex eigenvalues, and Z with A = Z·T·Zᵀ. */
    public static NdArray[] schur(NdArray a) {
        Hessenberg form = reduced(a);
        int n = form.n;
        double[] work = new double[Math.max(1, 64 * n)];
        intW info = new intW(0);
        Dhseqr.dhseqr(
                "S",
                "V",
                n,
                1,
                n,
                form.h,
                0,
                Math.max(1, n),
                new double[n],
                0,
                new double[n],
                0,
                form.q,
                0,
                Math.max(1, n),
                work,
                0,
                work.length,
                info);
        if (info.val != 0) {
            throw PyError.linAlgError("Schur form not found. Possibly ill-conditioned.");
        }
        return new NdArray[] {fromColumns(form.h, n), fromColumns(form.q, n)};
    }
}
