package org.jpylab.ndarray.fft;

import org.jpylab.ndarray.fft.MirrorSums.Grouping;

/**
 * The complex transform of one length and direction by its factors: at every factor p, l1 · ido
 * butterflies of p numbers, whose results are turned by roots of unity and stored in the order the
 * next factor wants (C. Temperton, J. Comput. Phys. 52, 1983; P. Swarztrauber, FFTPACK). Numbers
 * are pairs of doubles side by side. Not safe for concurrent use.
 */
final class ComplexTransform implements Transform {
    private static final int LARGEST_UNROLLED = 11;

    private final int length;
    private final int sign;
    private final Stage[] stages;

    /** One factor: numbers lie at i + ido·(j + p·k), and go to i + ido·(k + l1·j). */
    private static final class Stage {
        final int p;
        final int l1;
        final int ido;
        // Roots for results 1 … p−1, one after the other, of columns 1 … ido−1; sines signed.
        final double[] rootCos;
        final double[] rootSin;
        final MirrorSums mirror;

        Stage(int p, int l1, int length, UnitRoots roots, int sign) {
            this.p = p;
            this.l1 = l1;
            ido = length / (l1 * p);
            rootCos = new double[(p - 1) * (ido - 1)];
            rootSin = new double[rootCos.length];
            for (int j = 1; j < p; j++) {
                for (int i = 1; i < ido; i++) {
                    rootCos[(j - 1) * (ido - 1) + i - 1] = roots.cos(j * l1 * i);
                    rootSin[(j - 1) * (ido - 1) + i - 1] = sign * roots.sin(j * l1 * i);
                }
            }
            mirror = mirrorSums(p, l1 * ido, roots, sign);
        }

        private static MirrorSums mirrorSums(int p, int step, UnitRoots roots, int sign) {
            int n = p % 2 == 0 ? 3 : p;
            double[] cos = new double[n];
            double[] sin = new double[n];
            boolean unrolled = p <= LARGEST_UNROLLED;
            for (int j = 0; j < p && p % 2 != 0; j++) {
                cos[j] = unrolled ? RoundedRoots.cos(j, p) : roots.cos(j * step);
                sin[j] = unrolled ? RoundedRoots.sin(j, p) : roots.sin(j * step);
            }
            return new MirrorSums(cos, sin, sign, unrolled ? Grouping.SINGLE : Grouping.PAIRS);
        }
    }

    /**
     * A transform.
     *
     * @param sign of the exponent: −1 forward, +1 backward
     */
    ComplexTransform(int length, int sign) {
        this.length = length;
        this.sign = sign;
        int[] factors = Factors.of(length);
        stages = new Stage[factors.length];
        UnitRoots roots = new UnitRoots(length);
        int l1 = 1;
        for (int k = 0; k < factors.length; k++) {
            stages[k] = new Stage(factors[k], l1, length, roots, sign);
            l1 *= factors[k];
        }
    }

    @Override
    public void apply(double[] data, double factor) {
        if (length == 1) {
            return;
        }
        double[] from = data;
        double[] to = new double[2 * length];
        for (Stage stage : stages) {
            switch (stage.p) {
                case 4 -> fours(stage, from, to);
                case 2 -> twos(stage, from, to);
                default -> odds(stage, from, to);
            }
            double[] swapped = from;
            from = to;
            to = swapped;
        }
        for (int i = 0; i < data.length; i++) {
            data[i] = factor == 1 ? from[i] : from[i] * factor;
        }
    }

    private static void twos(Stage s, double[] from, double[] to) {
        int half = 2 * s.ido * s.l1;
        for (int k = 0; k < s.l1; k++) {
            for (int i = 0; i < s.ido; i++) {
                int a = 2 * (i + 2 * s.ido * k);
                int b = a + 2 * s.ido;
                int target = 2 * (i + s.ido * k);
                to[target] = from[a] + from[b];
                to[target + 1] = from[a + 1] + from[b + 1];
                double re = from[a] - from[b];
                double im = from[a + 1] - from[b + 1];
                store(s, 1, i, re, im, to, target + half);
            }
        }
    }

    private void fours(Stage s, double[] from, double[] to) {
        int step = 2 * s.ido;
        int quarter = 2 * s.ido * s.l1;
        for (int k = 0; k < s.l1; k++) {
            for (int i = 0; i < s.ido; i++) {
                int a = 2 * (i + 4 * s.ido * k);
                int target = 2 * (i + s.ido * k);
                double sumRe = from[a] + from[a + 2 * step];
                double sumIm = from[a + 1] + from[a + 1 + 2 * step];
                double differenceRe = from[a] - from[a + 2 * step];
                double differenceIm = from[a + 1] - from[a + 1 + 2 * step];
                double oddRe = from[a + step] + from[a + 3 * step];
                double oddIm = from[a + 1 + step] + from[a + 1 + 3 * step];
                double x = from[a + step] - from[a + 3 * step];
                double y = from[a + 1 + step] - from[a + 1 + 3 * step];
                // The difference turned by a quarter: times i backward, times −i forward.
                double turnedRe = sign > 0 ? -y : y;
                double turnedIm = sign > 0 ? x : -x;
                to[target] = sumRe + oddRe;
                to[target + 1] = sumIm + oddIm;
                store(
                        s,
                        1,
                        i,
                        differenceRe + turnedRe,
                        differenceIm + turnedIm,
                        to,
                        target + quarter);
                store(s, 2, i, sumRe - oddRe, sumIm - oddIm, to, target + 2 * quarter);
                store(
                        s,
                        3,
                        i,
                        differenceRe - turnedRe,
                        differenceIm - turnedIm,
                        to,
                        target + 3 * quarter);
            }
        }
    }

    /** Stores result {@code j} of column {@code i}, turned by its root. */
    private static void store(
            Stage s, int j, int i, double re, double im, double[] to, int target) {
        if (i == 0) {
            to[target] = re;
            to[target + 1] = im;
            return;
        }
        int root = (j - 1) * (s.ido - 1) + i - 1;
        double c = s.rootCos[root];
        double w = s.rootSin[root];
        to[target] = c * re - w * im;
        to[target + 1] = c * im + w * re;
    }

    private static void odds(Stage s, double[] from, double[] to) {
        int half = (s.p - 1) / 2;
        double[] sumRe = new double[half + 1];
        double[] sumIm = new double[half + 1];
        double[] differenceRe = new double[half + 1];
        double[] differenceIm = new double[half + 1];
        int step = 2 * s.ido;
        int stride = 2 * s.ido * s.l1;
        for (int k = 0; k < s.l1; k++) {
            for (int i = 0; i < s.ido; i++) {
                int a = 2 * (i + s.p * s.ido * k);
                sumRe[0] = from[a];
                sumIm[0] = from[a + 1];
                for (int j = 1; j <= half; j++) {
                    int b = a + j * step;
                    int c = a + (s.p - j) * step;
                    sumRe[j] = from[b] + from[c];
                    sumIm[j] = from[b + 1] + from[c + 1];
                    differenceRe[j] = from[b] - from[c];
                    differenceIm[j] = from[b + 1] - from[c + 1];
                }
                int target = 2 * (i + s.ido * k);
                to[target] = s.mirror.total(sumRe);
                to[target + 1] = s.mirror.total(sumIm);
                for (int u = 1; u <= half; u++) {
                    double evenRe = s.mirror.even(sumRe, u);
                    double evenIm = s.mirror.even(sumIm, u);
                    double oddIm = s.mirror.odd(differenceRe, u);
                    double oddRe = -s.mirror.odd(differenceIm, u);
                    int up = target + u * stride;
                    int down = target + (s.p - u) * stride;
                    store(s, u, i, evenRe + oddRe, evenIm + oddIm, to, up);
                    store(s, s.p - u, i, evenRe - oddRe, evenIm - oddIm, to, down);
                }
            }
        }
    }
}
