package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;

/**
 * H = Z·T·Zᴴ of an upper Hessenberg matrix by the complex QR algorithm with single shifts, step by
 * step as LAPACK's {@code zlahqr}, so that eigenvalues come in its order.
 */
final class SchurForm {
    private static final double ULP = 0x1p-52;
    private static final double SAFE_MINIMUM = Double.MIN_NORMAL;
    private static final int FIRST_EXCEPTION = 10;
    private static final int SECOND_EXCEPTION = 20;

    private final ComplexMatrix h;
    private final ComplexMatrix z;
    private final int low;
    private final int high;
    private final int n;
    private final double small;

    /**
     * Prepares the iteration on rows {@code low} to {@code high}, both included.
     *
     * @param h becomes T
     * @param z is multiplied by Z
     */
    SchurForm(ComplexMatrix h, ComplexMatrix z, int low, int high) {
        this.h = h;
        this.z = z;
        this.low = low;
        this.high = high;
        n = h.rows;
        small = SAFE_MINIMUM * ((high - low + 1) / ULP);
    }

    void compute() {
        if (low >= high) {
            return;
        }
        makeSubdiagonalReal();
        int i = high;
        while (i >= low) {
            i = deflate(i) - 1;
        }
    }

    private void makeSubdiagonalReal() {
        for (int i = low + 1; i <= high; i++) {
            int at = h.at(i, i - 1);
            if (h.im[at] == 0) {
                continue;
            }
            double modulus = h.modulus(at);
            double re = h.re[at] / modulus;
            double im = -h.im[at] / modulus;
            h.set(i, i - 1, modulus, 0);
            h.scaleRow(i, i, n, re, im);
            h.scaleColumn(i, 0, Math.min(n, i + 2), re, -im);
            z.scaleColumn(i, 0, n, re, -im);
        }
    }

    /** Iterates until an eigenvalue splits off at row i; the first row of its block. */
    private int deflate(int i) {
        int most = 30 * Math.max(10, high - low + 1);
        int start = low;
        for (int iteration = 0; iteration <= most; iteration++) {
            start = splitRow(i, start);
            if (start > low) {
                h.set(start, start - 1, 0, 0);
            }
            if (start >= i) {
                return start;
            }
            double[] shift = shift(i, start, iteration);
            sweep(i, start, shift);
        }
        throw PyError.linAlgError("Eigenvalues did not converge");
    }

    private int splitRow(int i, int start) {
        int k = i;
        for (; k > start; k--) {
            if (isNegligible(k)) {
                break;
            }
        }
        return k;
    }

    /** The deflation criterion of M. Ahues and F. Tisseur (LAPACK Working Note 122, 1997). */
    private boolean isNegligible(int k) {
        int sub = h.at(k, k - 1);
        if (h.size(sub) <= small) {
            return true;
        }
        int above = h.at(k - 1, k - 1);
        int here = h.at(k, k);
        double scale = h.size(above) + h.size(here);
        if (scale == 0) {
            if (k - 2 >= low) {
                scale += Math.abs(h.re[h.at(k - 1, k - 2)]);
            }
            if (k + 1 <= high) {
                scale += Math.abs(h.re[h.at(k + 1, k)]);
            }
        }
        if (Math.abs(h.re[sub]) > ULP * scale) {
            return false;
        }
        double across = h.size(h.at(k - 1, k));
        double ab = Math.max(h.size(sub), across);
        double ba = Math.min(h.size(sub), across);
        double apart = Math.abs(h.re[above] - h.re[here]) + Math.abs(h.im[above] - h.im[here]);
        double aa = Math.max(h.size(here), apart);
        double bb = Math.min(h.size(here), apart);
        double s = aa + ab;
        return ba * (ab / s) <= Math.max(small, ULP * (bb * (aa / s)));
    }

    /** Wilkinson's shift, or an exceptional one when the iteration drags on. */
    private double[] shift(int i, int start, int iteration) {
        if (iteration == FIRST_EXCEPTION) {
            double s = 0.75 * Math.abs(h.re[h.at(start + 1, start)]);
            int at = h.at(start, start);
            return new double[] {s + h.re[at], h.im[at]};
        }
        int corner = h.at(i, i);
        if (iteration == SECOND_EXCEPTION) {
            double s = 0.75 * Math.abs(h.re[h.at(i, i - 1)]);
            return new double[] {s + h.re[corner], h.im[corner]};
        }
        double tRe = h.re[corner];
        double tIm = h.im[corner];
        int across = h.at(i - 1, i);
        int below = h.at(i, i - 1);
        double[] a = ComplexNumbers.sqrt(h.re[across], h.im[across]);
        double[] b = ComplexNumbers.sqrt(h.re[below], h.im[below]);
        double uRe = a[0] * b[0] - a[1] * b[1];
        double uIm = a[0] * b[1] + a[1] * b[0];
        double size = Math.abs(uRe) + Math.abs(uIm);
        if (size == 0) {
            return new double[] {tRe, tIm};
        }
        int above = h.at(i - 1, i - 1);
        double xRe = 0.5 * (h.re[above] - tRe);
        double xIm = 0.5 * (h.im[above] - tIm);
        double xSize = Math.abs(xRe) + Math.abs(xIm);
        double s = Math.max(size, xSize);
        double pRe = xRe / s;
        double pIm = xIm / s;
        double qRe = uRe / s;
        double qIm = uIm / s;
        double[] root =
                ComplexNumbers.sqrt(
                        pRe * pRe - pIm * pIm + qRe * qRe - qIm * qIm,
                        2 * pRe * pIm + 2 * qRe * qIm);
        double yRe = s * root[0];
        double yIm = s * root[1];
        if (xSize > 0 && xRe / xSize * yRe + xIm / xSize * yIm < 0) {
            yRe = -yRe;
            yIm = -yIm;
        }
        double[] quotient = ComplexNumbers.divide(uRe, uIm, xRe + yRe, xIm + yIm);
        return new double[] {
            tRe - (uRe * quotient[0] - uIm * quotient[1]),
            tIm - (uRe * quotient[1] + uIm * quotient[0])
        };
    }

    /** One QR sweep on rows {@code start} to {@code i}. */
    private void sweep(int i, int start, double[] shift) {
        double[] vRe = new double[2];
        double[] vIm = new double[2];
        int m = firstRow(i, start, shift, vRe, vIm);
        for (int k = m; k < i; k++) {
            if (k > m) {
                vRe[0] = h.re[h.at(k, k - 1)];
                vIm[0] = h.im[h.at(k, k - 1)];
                vRe[1] = h.re[h.at(k + 1, k - 1)];
                vIm[1] = h.im[h.at(k + 1, k - 1)];
            }
            Reflection reflection = Reflection.of(vRe.clone(), vIm.clone());
            if (k > m) {
                h.set(k, k - 1, reflection.beta(), 0);
                h.set(k + 1, k - 1, 0, 0);
            }
            reflection.fromLeft(h, k, k, n, true);
            reflection.fromRight(h, k, 0, Math.min(k + 2, i) + 1);
            reflection.fromRight(z, k, 0, n);
            if (k == m && m > start) {
                keepSubdiagonalReal(reflection, m, i);
            }
        }
        int at = h.at(i, i - 1);
        if (h.im[at] != 0) {
            double modulus = h.modulus(at);
            double re = h.re[at] / modulus;
            double im = h.im[at] / modulus;
            h.set(i, i - 1, modulus, 0);
            h.scaleRow(i, i + 1, n, re, -im);
            h.scaleColumn(i, 0, i, re, im);
            z.scaleColumn(i, 0, n, re, im);
        }
    }

    /** Where the sweep may begin: below two small subdiagonal entries; v starts the bulge. */
    private int firstRow(int i, int start, double[] shift, double[] vRe, double[] vIm) {
        for (int m = i - 1; ; m--) {
            int here = h.at(m, m);
            double re = h.re[here] - shift[0];
            double im = h.im[here] - shift[1];
            double sub = h.re[h.at(m + 1, m)];
            double s = Math.abs(re) + Math.abs(im) + Math.abs(sub);
            vRe[0] = re / s;
            vIm[0] = im / s;
            vRe[1] = sub / s;
            vIm[1] = 0;
            if (m == start) {
                return m;
            }
            double before = h.re[h.at(m, m - 1)];
            double sizes = h.size(here) + h.size(h.at(m + 1, m + 1));
            if (Math.abs(before) * Math.abs(vRe[1])
                    <= ULP * ((Math.abs(vRe[0]) + Math.abs(vIm[0])) * sizes)) {
                return m;
            }
        }
    }

    private void keepSubdiagonalReal(Reflection reflection, int m, int i) {
        double re = 1 - reflection.tauRe;
        double im = -reflection.tauIm;
        double modulus = Math.hypot(re, im);
        re /= modulus;
        im /= modulus;
        h.scaleRow(m + 1, m, m + 1, re, -im);
        if (m + 2 <= i) {
            h.scaleRow(m + 2, m + 1, m + 2, re, im);
        }
        for (int j = m; j <= i; j++) {
            if (j != m + 1) {
                h.scaleRow(j, j + 1, n, re, im);
                h.scaleColumn(j, 0, j, re, -im);
                z.scaleColumn(j, 0, n, re, -im);
            }
        }
    }
}
