package org.jpylab.ndarray.fft;

import org.jpylab.ndarray.fft.MirrorSums.Grouping;

/**
 * One factor p of a real transform. Unpacked numbers lie at i + ido·(k + l1·j); packed ones at i +
 * ido·(j + p·k), where the spectrum of p numbers is stored as its real parts and, mirrored, its
 * conjugates.
 */
final class RealStage {
    private static final int LARGEST_UNROLLED = 5;

    final int p;
    final int l1;
    final int ido;
    final MirrorSums mirror;
    private final double[] rootCos;
    private final double[] rootSin;
    private final int pairs;

    RealStage(int p, int l1, int length, UnitRoots roots) {
        this.p = p;
        this.l1 = l1;
        ido = length / (l1 * p);
        pairs = (ido - 1) / 2;
        rootCos = new double[(p - 1) * pairs];
        rootSin = new double[rootCos.length];
        for (int j = 1; j < p; j++) {
            for (int i = 1; i <= pairs; i++) {
                rootCos[(j - 1) * pairs + i - 1] = roots.cos(j * l1 * i);
                rootSin[(j - 1) * pairs + i - 1] = roots.sin(j * l1 * i);
            }
        }
        mirror = mirrorSums(p, length, roots);
    }

    private static MirrorSums mirrorSums(int p, int length, UnitRoots roots) {
        int n = p % 2 == 0 ? 3 : p;
        double[] cos = new double[n];
        double[] sin = new double[n];
        boolean unrolled = p <= LARGEST_UNROLLED;
        cos[0] = 1;
        for (int j = 1; j <= p / 2 && p % 2 != 0; j++) {
            cos[j] = unrolled ? RoundedRoots.cos(j, p) : roots.cos(j * (length / p));
            sin[j] = unrolled ? RoundedRoots.sin(j, p) : roots.sin(j * (length / p));
            cos[p - j] = cos[j];
            sin[p - j] = -sin[j];
        }
        return new MirrorSums(cos, sin, 1, unrolled ? Grouping.SINGLE : Grouping.FOURS);
    }

    /** The cosine of the root for number {@code j} of the pair of columns i−1 and i. */
    double cos(int j, int i) {
        return rootCos[(j - 1) * pairs + i / 2 - 1];
    }

    double sin(int j, int i) {
        return rootSin[(j - 1) * pairs + i / 2 - 1];
    }

    int unpacked(int i, int k, int j) {
        return i + ido * (k + l1 * j);
    }

    int packed(int i, int j, int k) {
        return i + ido * (j + p * k);
    }
}
