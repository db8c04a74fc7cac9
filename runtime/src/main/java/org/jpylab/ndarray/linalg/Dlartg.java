package org.jpylab.ndarray.linalg;

import org.netlib.util.doubleW;

/**
 * Plane rotations as LAPACK has made them since 3.10 (E. Anderson, "Algorithm 978: safe scaling in
 * the Level 1 BLAS", ACM Trans. Math. Softw. 44(1), 2017), with a cosine that is never negative.
 * {@link Lapack} has it called in place of the routine of that name in the translated LAPACK 3.1,
 * whose sign conventions give other signs to singular vectors and eigenvectors.
 */
public final class Dlartg {
    private static final double SMALLEST = 0x1p-511;
    private static final double LARGEST = 0x1p510;

    private Dlartg() {}

    /** Sets cs, sn and r so that (cs sn; −sn cs)·(f, g) = (r, 0). */
    public static void dlartg(double f, double g, doubleW cs, doubleW sn, doubleW r) {
        if (g == 0) {
            set(cs, sn, r, 1, 0, f);
        } else if (f == 0) {
            set(cs, sn, r, 0, Math.copySign(1, g), Math.abs(g));
        } else {
            double larger = Math.max(Math.abs(f), Math.abs(g));
            double smaller = Math.min(Math.abs(f), Math.abs(g));
            boolean safe = smaller > SMALLEST && larger < LARGEST;
            double unit = safe ? 1 : Math.clamp(larger, Double.MIN_NORMAL, 1 / Double.MIN_NORMAL);
            double fs = f / unit;
            double gs = g / unit;
            double d = Math.sqrt(fs * fs + gs * gs);
            double signed = Math.copySign(d, f);
            set(cs, sn, r, Math.abs(fs) / d, gs / signed, signed * unit);
        }
    }

    private static void set(doubleW cs, doubleW sn, doubleW r, double c, double s, double length) {
        cs.val = c;
        sn.val = s;
        r.val = length;
    }
}
