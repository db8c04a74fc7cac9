package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;
import org.netlib.lapack.Dlanv2;
import org.netlib.util.doubleW;

/**
 * H = Z·T·Zᵀ of a real upper Hessenberg matrix by Francis's double-shift QR algorithm (J. Francis,
 * Computer J. 4, 1961-62) in the steps of LAPACK 3.10's {@code dlahqr}, so that eigenvalues come in
 * its order. T has 1×1 and, for complex pairs, 2×2 blocks. Matrices lie in column order.
 */
final class RealSchur {
    private static final double ULP = 0x1p-52;
    private static final int EXCEPTIONAL_EVERY = 10;

    private final double[] h;
    private final double[] z;
    private final int n;
    private final int low;
    private final int high;
    private final double small;
    private final double[] real;
    private final double[] imaginary;
    private final double[] v = new double[3];
    // Shifts: real and imaginary parts of both.
    private double shift1Re;
    private double shift1Im;
    private double shift2Re;
    private double shift2Im;

    /**
     * Prepares the iteration on rows {@code low} to {@code high}, both included.
     *
     * @param h becomes T
     * @param z is multiplied by Z; empty when that is not wanted
     */
    RealSchur(double[] h, double[] z, int n, int low, int high) {
        this.h = h;
        this.z = z;
        this.n = n;
        this.low = low;
        this.high = high;
        small = Double.MIN_NORMAL * ((high - low + 1) / ULP);
        real = new double[n];
        imaginary = new double[n];
    }

    double[] real() {
        return real;
    }

    double[] imaginary() {
        return imaginary;
    }

    private int at(int row, int column) {
        return row + column * n;
    }

    private double size(int row, int column) {
        return Math.abs(h[at(row, column)]);
    }

    void compute() {
        for (int i = 0; i < n; i++) {
            if (i < low || i > high) {
                real[i] = h[at(i, i)];
            }
        }
        for (int column = low; column <= high; column++) {
            for (int row = column + 2; row <= high; row++) {
                h[at(row, column)] = 0;
            }
        }
        int i = high;
        while (i >= low) {
            int start = iterate(i);
            if (start == i) {
                real[i] = h[at(i, i)];
            } else {
                standardize(i);
            }
            i = start - 1;
        }
    }

    /** Iterates until a block of one or two rows splits off at row i; its first row. */
    private int iterate(int i) {
        int most = 30 * Math.max(10, high - low + 1);
        int start = low;
        for (int iteration = 1; iteration <= most + 1; iteration++) {
            int k = i;
            while (k > start && !isNegligible(k)) {
                k--;
            }
            start = k;
            if (start > low) {
                h[at(start, start - 1)] = 0;
            }
            if (start >= i - 1) {
                return start;
            }
            chooseShifts(i, start, iteration);
            sweep(i, start, firstRow(i, start));
        }
        throw PyError.linAlgError("Eigenvalues did not converge");
    }

    /** The deflation criterion of M. Ahues and F. Tisseur (LAPACK Working Note 122, 1997). */
    private boolean isNegligible(int k) {
        double sub = size(k, k - 1);
        if (sub <= small) {
            return true;
        }
        double scale = size(k - 1, k - 1) + size(k, k);
        if (scale == 0) {
            scale += k - 2 >= low ? size(k - 1, k - 2) : 0;
            scale += k + 1 <= high ? size(k + 1, k) : 0;
        }
        if (sub > ULP * scale) {
            return false;
        }
        double across = size(k - 1, k);
        double ab = Math.max(sub, across);
        double ba = Math.min(sub, across);
        double apart = Math.abs(h[at(k - 1, k - 1)] - h[at(k, k)]);
        double aa = Math.max(size(k, k), apart);
        double bb = Math.min(size(k, k), apart);
        double s = aa + ab;
        return ba * (ab / s) <= Math.max(small, ULP * (bb * (aa / s)));
    }

    private void chooseShifts(int i, int start, int iteration) {
        double h11 = h[at(i - 1, i - 1)];
        double h21 = h[at(i, i - 1)];
        double h12 = h[at(i - 1, i)];
        double h22 = h[at(i, i)];
        if (iteration % EXCEPTIONAL_EVERY == 0) {
            boolean atEnd = iteration % (2 * EXCEPTIONAL_EVERY) == 0;
            double sum =
                    atEnd
                            ? size(i, i - 1) + size(i - 1, i - 2)
                            : size(start + 1, start) + size(start + 2, start + 1);
            h11 = 0.75 * sum + (atEnd ? h22 : h[at(start, start)]);
            h12 = -0.4375 * sum;
            h21 = sum;
            h22 = h11;
        }
        double s = Math.abs(h11) + Math.abs(h12) + Math.abs(h21) + Math.abs(h22);
        shift1Re = 0;
        shift1Im = 0;
        shift2Re = 0;
        shift2Im = 0;
        if (s != 0) {
            ofBlock(h11 / s, h21 / s, h12 / s, h22 / s, s);
        }
    }

    private void ofBlock(double h11, double h21, double h12, double h22, double s) {
        double mean = (h11 + h22) / 2;
        double determinant = (h11 - mean) * (h22 - mean) - h12 * h21;
        double root = Math.sqrt(Math.abs(determinant));
        if (determinant >= 0) {
            shift1Re = mean * s;
            shift2Re = shift1Re;
            shift1Im = root * s;
            shift2Im = -shift1Im;
            return;
        }
        double first = mean + root;
        double second = mean - root;
        boolean firstNearer = Math.abs(first - h22) <= Math.abs(second - h22);
        shift1Re = (firstNearer ? first : second) * s;
        shift2Re = shift1Re;
    }

    /** Where the sweep may begin: below two small subdiagonal entries; v starts the bulge. */
    private int firstRow(int i, int start) {
        for (int m = i - 2; ; m--) {
            double here = h[at(m, m)];
            double s = Math.abs(here - shift2Re) + Math.abs(shift2Im) + size(m + 1, m);
            double sub = h[at(m + 1, m)] / s;
            v[0] =
                    sub * h[at(m, m + 1)]
                            + (here - shift1Re) * ((here - shift2Re) / s)
                            - shift1Im * (shift2Im / s);
            v[1] = sub * (here + h[at(m + 1, m + 1)] - shift1Re - shift2Re);
            v[2] = sub * h[at(m + 2, m + 1)];
            s = Math.abs(v[0]) + Math.abs(v[1]) + Math.abs(v[2]);
            v[0] /= s;
            v[1] /= s;
            v[2] /= s;
            if (m == start) {
                return m;
            }
            double left = size(m, m - 1) * (Math.abs(v[1]) + Math.abs(v[2]));
            double sizes = size(m - 1, m - 1) + size(m, m) + size(m + 1, m + 1);
            if (left <= ULP * Math.abs(v[0]) * sizes) {
                return m;
            }
        }
    }

    /** One QR sweep on rows {@code start} to {@code i}, its bulge beginning at row m. */
    private void sweep(int i, int start, int m) {
        for (int k = m; k < i; k++) {
            int count = Math.min(3, i - k + 1);
            if (k > m) {
                v[0] = h[at(k, k - 1)];
                v[1] = h[at(k + 1, k - 1)];
                v[2] = count == 3 ? h[at(k + 2, k - 1)] : 0;
            } else if (count == 2) {
                v[2] = 0;
            }
            double t1 = reflection(count);
            if (k > m) {
                h[at(k, k - 1)] = v[0];
                h[at(k + 1, k - 1)] = 0;
                if (count == 3) {
                    h[at(k + 2, k - 1)] = 0;
                }
            } else if (m > start) {
                h[at(k, k - 1)] *= 1 - t1;
            }
            rotateRows(k, count, t1);
            rotateColumns(h, k, count, t1, Math.min(k + 3, i) + 1);
            if (z.length > 0) {
                rotateColumns(z, k, count, t1, n);
            }
        }
    }

    /** Makes v[1], v[2] the reflection of v, v[0] the length; the factor of the reflection. */
    private double reflection(int count) {
        double rest = count == 3 ? Math.hypot(v[1], v[2]) : Math.abs(v[1]);
        if (rest == 0) {
            return 0;
        }
        double beta = -Math.copySign(length(v[0], rest), v[0]);
        double tau = (beta - v[0]) / beta;
        double scale = 1 / (v[0] - beta);
        v[1] *= scale;
        v[2] *= scale;
        v[0] = beta;
        return tau;
    }

    /** √(x² + y²) with the rounding of LAPACK's {@code dlapy2}. */
    private static double length(double x, double y) {
        double greater = Math.max(Math.abs(x), Math.abs(y));
        double ratio = Math.min(Math.abs(x), Math.abs(y)) / greater;
        return ratio == 0 ? greater : greater * Math.sqrt(1 + ratio * ratio);
    }

    private void rotateRows(int k, int count, double t1) {
        double t2 = t1 * v[1];
        double t3 = t1 * v[2];
        for (int column = k; column < n; column++) {
            int at = at(k, column);
            double sum = h[at] + v[1] * h[at + 1];
            if (count == 3) {
                sum += v[2] * h[at + 2];
                h[at + 2] -= sum * t3;
            }
            h[at] -= sum * t1;
            h[at + 1] -= sum * t2;
        }
    }

    private void rotateColumns(double[] a, int k, int count, double t1, int toRow) {
        double t2 = t1 * v[1];
        double t3 = t1 * v[2];
        int first = k * n;
        int second = first + n;
        int third = second + n;
        for (int row = 0; row < toRow; row++) {
            double sum = a[first + row] + v[1] * a[second + row];
            if (count == 3) {
                sum += v[2] * a[third + row];
                a[third + row] -= sum * t3;
            }
            a[first + row] -= sum * t1;
            a[second + row] -= sum * t2;
        }
    }

    /** Brings the block of rows i−1 and i to its standard form. */
    private void standardize(int i) {
        doubleW a = new doubleW(h[at(i - 1, i - 1)]);
        doubleW b = new doubleW(h[at(i - 1, i)]);
        doubleW c = new doubleW(h[at(i, i - 1)]);
        doubleW d = new doubleW(h[at(i, i)]);
        doubleW re1 = new doubleW(0);
        doubleW im1 = new doubleW(0);
        doubleW re2 = new doubleW(0);
        doubleW im2 = new doubleW(0);
        doubleW cos = new doubleW(0);
        doubleW sin = new doubleW(0);
        Dlanv2.dlanv2(a, b, c, d, re1, im1, re2, im2, cos, sin);
        h[at(i - 1, i - 1)] = a.val;
        h[at(i - 1, i)] = b.val;
        h[at(i, i - 1)] = c.val;
        h[at(i, i)] = d.val;
        real[i - 1] = re1.val;
        imaginary[i - 1] = im1.val;
        real[i] = re2.val;
        imaginary[i] = im2.val;
        for (int column = i + 1; column < n; column++) {
            turn(h, at(i - 1, column), at(i, column), cos.val, sin.val);
        }
        for (int row = 0; row < i - 1; row++) {
            turn(h, at(row, i - 1), at(row, i), cos.val, sin.val);
        }
        for (int row = 0; row < n && z.length > 0; row++) {
            turn(z, at(row, i - 1), at(row, i), cos.val, sin.val);
        }
    }

    private static void turn(double[] values, int x, int y, double cos, double sin) {
        double kept = cos * values[x] + sin * values[y];
        values[y] = cos * values[y] - sin * values[x];
        values[x] = kept;
    }
}
