package org.jpylab.ndarray.linalg;

/**
 * An elementary reflection H = I − τ·v·vᴴ with v(0) = 1, whose adjoint takes a vector to a real
 * multiple of the first unit vector (LAPACK's {@code zlarfg}).
 */
final class Reflection {
    final double tauRe;
    final double tauIm;
    private final double[] vRe;
    private final double[] vIm;
    private final double beta;

    private Reflection(double tauRe, double tauIm, double[] vRe, double[] vIm, double beta) {
        this.tauRe = tauRe;
        this.tauIm = tauIm;
        this.vRe = vRe;
        this.vIm = vIm;
        this.beta = beta;
    }

    /** The reflection for a vector, whose arrays become v. */
    static Reflection of(double[] re, double[] im) {
        double rest = 0;
        for (int i = 1; i < re.length; i++) {
            rest = Math.hypot(rest, Math.hypot(re[i], im[i]));
        }
        if (re.length == 0 || (rest == 0 && im[0] == 0)) {
            double kept = re.length == 0 ? 0 : re[0];
            if (re.length > 0) {
                re[0] = 1;
            }
            return new Reflection(0, 0, re, im, kept);
        }
        double beta = -Math.copySign(Math.hypot(Math.hypot(re[0], im[0]), rest), re[0]);
        double tauRe = (beta - re[0]) / beta;
        double tauIm = -im[0] / beta;
        // The others are divided by alpha − beta.
        double dRe = re[0] - beta;
        double dIm = im[0];
        double size = dRe * dRe + dIm * dIm;
        for (int i = 1; i < re.length; i++) {
            double x = re[i];
            re[i] = (x * dRe + im[i] * dIm) / size;
            im[i] = (im[i] * dRe - x * dIm) / size;
        }
        re[0] = 1;
        im[0] = 0;
        return new Reflection(tauRe, tauIm, re, im, beta);
    }

    /** The reflection for the part of a column from a row on. */
    static Reflection ofColumn(ComplexMatrix a, int fromRow, int toRow, int column) {
        int count = Math.max(0, toRow - fromRow);
        double[] re = new double[count];
        double[] im = new double[count];
        System.arraycopy(a.re, a.at(fromRow, column), re, 0, count);
        System.arraycopy(a.im, a.at(fromRow, column), im, 0, count);
        return of(re, im);
    }

    /** The reflection for the conjugate of the part of a row from a column on. */
    static Reflection ofRow(ComplexMatrix a, int row, int fromColumn) {
        int count = Math.max(0, a.columns - fromColumn);
        double[] re = new double[count];
        double[] im = new double[count];
        for (int i = 0; i < count; i++) {
            re[i] = a.re[a.at(row, fromColumn + i)];
            im[i] = -a.im[a.at(row, fromColumn + i)];
        }
        return of(re, im);
    }

    /** The real number the vector is taken to. */
    double beta() {
        return beta;
    }

    /** Stores v below the first entry of a column, and the real number in it. */
    void storeInColumn(ComplexMatrix a, int fromRow, int column) {
        for (int i = 1; i < vRe.length; i++) {
            a.set(fromRow + i, column, vRe[i], vIm[i]);
        }
        if (vRe.length > 0) {
            a.set(fromRow, column, beta, 0);
        }
    }

    /** A := H·A, or Hᴴ·A, on some columns of the rows from {@code fromRow} on. */
    void fromLeft(ComplexMatrix a, int fromRow, int fromColumn, int toColumn, boolean adjoint) {
        double tIm = adjoint ? -tauIm : tauIm;
        if (tauRe == 0 && tauIm == 0) {
            return;
        }
        for (int column = fromColumn; column < toColumn; column++) {
            double sumRe = 0;
            double sumIm = 0;
            int base = a.at(fromRow, column);
            for (int i = 0; i < vRe.length; i++) {
                sumRe += vRe[i] * a.re[base + i] + vIm[i] * a.im[base + i];
                sumIm += vRe[i] * a.im[base + i] - vIm[i] * a.re[base + i];
            }
            double factorRe = tauRe * sumRe - tIm * sumIm;
            double factorIm = tauRe * sumIm + tIm * sumRe;
            for (int i = 0; i < vRe.length; i++) {
                a.re[base + i] -= vRe[i] * factorRe - vIm[i] * factorIm;
                a.im[base + i] -= vRe[i] * factorIm + vIm[i] * factorRe;
            }
        }
    }

    /** A := A·H on some rows of the columns from {@code fromColumn} on. */
    void fromRight(ComplexMatrix a, int fromColumn, int fromRow, int toRow) {
        if (tauRe == 0 && tauIm == 0) {
            return;
        }
        for (int row = fromRow; row < toRow; row++) {
            double sumRe = 0;
            double sumIm = 0;
            for (int i = 0; i < vRe.length; i++) {
                int at = a.at(row, fromColumn + i);
                sumRe += a.re[at] * vRe[i] - a.im[at] * vIm[i];
                sumIm += a.re[at] * vIm[i] + a.im[at] * vRe[i];
            }
            double factorRe = tauRe * sumRe - tauIm * sumIm;
            double factorIm = tauRe * sumIm + tauIm * sumRe;
            for (int i = 0; i < vRe.length; i++) {
                int at = a.at(row, fromColumn + i);
                a.re[at] -= factorRe * vRe[i] + factorIm * vIm[i];
                a.im[at] -= factorIm * vRe[i] - factorRe * vIm[i];
            }
        }
    }
}
