package org.jpylab.ndarray.fft;

/**
 * The transform of real numbers to half their spectrum, packed as r(0), r(1), i(1), r(2), … (P.
 * Swarztrauber, FFTPACK). Not safe for concurrent use.
 */
final class RealForward implements Transform {
    private static final double SQRT_HALF = 0.7071067811865476;

    private final int length;
    private final RealStage[] stages;

    RealForward(int length) {
        this.length = length;
        stages = stages(length);
    }

    static RealStage[] stages(int length) {
        int[] factors = Factors.of(length);
        RealStage[] stages = new RealStage[factors.length];
        UnitRoots roots = new UnitRoots(length);
        int l1 = 1;
        for (int k = 0; k < factors.length; k++) {
            stages[k] = new RealStage(factors[k], l1, length, roots);
            l1 *= factors[k];
        }
        return stages;
    }

    @Override
    public void apply(double[] data, double factor) {
        if (length == 1) {
            return;
        }
        double[] from = data;
        double[] to = new double[length];
        for (int k = stages.length - 1; k >= 0; k--) {
            switch (stages[k].p) {
                case 4 -> fours(stages[k], from, to);
                case 2 -> twos(stages[k], from, to);
                default -> new OddStage(stages[k], from, to).run();
            }
            double[] swapped = from;
            from = to;
            to = swapped;
        }
        for (int i = 0; i < length; i++) {
            data[i] = factor == 1 ? from[i] : factor * from[i];
        }
    }

    private static void twos(RealStage s, double[] from, double[] to) {
        for (int k = 0; k < s.l1; k++) {
            double a = from[s.unpacked(0, k, 0)];
            double b = from[s.unpacked(0, k, 1)];
            to[s.packed(0, 0, k)] = a + b;
            to[s.packed(s.ido - 1, 1, k)] = a - b;
            if (s.ido % 2 == 0) {
                to[s.packed(0, 1, k)] = -from[s.unpacked(s.ido - 1, k, 1)];
                to[s.packed(s.ido - 1, 0, k)] = from[s.unpacked(s.ido - 1, k, 0)];
            }
            for (int i = 2; i < s.ido; i += 2) {
                int ic = s.ido - i;
                double re = turnedRe(s, from, i, k, 1);
                double im = turnedIm(s, from, i, k, 1);
                double re0 = from[s.unpacked(i - 1, k, 0)];
                double im0 = from[s.unpacked(i, k, 0)];
                to[s.packed(i - 1, 0, k)] = re0 + re;
                to[s.packed(ic - 1, 1, k)] = re0 - re;
                to[s.packed(i, 0, k)] = im + im0;
                to[s.packed(ic, 1, k)] = im - im0;
            }
        }
    }

    /** The real part of number {@code j} of columns i−1 and i, turned back by its root. */
    private static double turnedRe(RealStage s, double[] from, int i, int k, int j) {
        return s.cos(j, i) * from[s.unpacked(i - 1, k, j)]
                + s.sin(j, i) * from[s.unpacked(i, k, j)];
    }

    private static double turnedIm(RealStage s, double[] from, int i, int k, int j) {
        return s.cos(j, i) * from[s.unpacked(i, k, j)]
                - s.sin(j, i) * from[s.unpacked(i - 1, k, j)];
    }

    private static void fours(RealStage s, double[] from, double[] to) {
        int last = s.ido - 1;
        for (int k = 0; k < s.l1; k++) {
            double odd = from[s.unpacked(0, k, 3)] + from[s.unpacked(0, k, 1)];
            to[s.packed(0, 2, k)] = from[s.unpacked(0, k, 3)] - from[s.unpacked(0, k, 1)];
            double even = from[s.unpacked(0, k, 0)] + from[s.unpacked(0, k, 2)];
            to[s.packed(last, 1, k)] = from[s.unpacked(0, k, 0)] - from[s.unpacked(0, k, 2)];
            to[s.packed(0, 0, k)] = even + odd;
            to[s.packed(last, 3, k)] = even - odd;
            if (s.ido % 2 == 0) {
                double b = from[s.unpacked(last, k, 1)];
                double d = from[s.unpacked(last, k, 3)];
                double im = -SQRT_HALF * (b + d);
                double re = SQRT_HALF * (b - d);
                to[s.packed(last, 0, k)] = from[s.unpacked(last, k, 0)] + re;
                to[s.packed(last, 2, k)] = from[s.unpacked(last, k, 0)] - re;
                to[s.packed(0, 3, k)] = im + from[s.unpacked(last, k, 2)];
                to[s.packed(0, 1, k)] = im - from[s.unpacked(last, k, 2)];
            }
            for (int i = 2; i < s.ido; i += 2) {
                fourOfColumn(s, from, to, i, k);
            }
        }
    }

    private static void fourOfColumn(RealStage s, double[] from, double[] to, int i, int k) {
        int ic = s.ido - i;
        double re1 = turnedRe(s, from, i, k, 1);
        double im1 = turnedIm(s, from, i, k, 1);
        double re2 = turnedRe(s, from, i, k, 2);
        double im2 = turnedIm(s, from, i, k, 2);
        double re3 = turnedRe(s, from, i, k, 3);
        double im3 = turnedIm(s, from, i, k, 3);
        double oddRe = re3 + re1;
        double oddRe2 = re3 - re1;
        double oddIm = im1 + im3;
        double oddIm2 = im1 - im3;
        double re0 = from[s.unpacked(i - 1, k, 0)];
        double im0 = from[s.unpacked(i, k, 0)];
        double evenRe = re0 + re2;
        double evenRe2 = re0 - re2;
        double evenIm = im0 + im2;
        double evenIm2 = im0 - im2;
        to[s.packed(i - 1, 0, k)] = evenRe + oddRe;
        to[s.packed(ic - 1, 3, k)] = evenRe - oddRe;
        to[s.packed(i, 0, k)] = oddIm + evenIm;
        to[s.packed(ic, 3, k)] = oddIm - evenIm;
        to[s.packed(i - 1, 2, k)] = evenRe2 + oddIm2;
        to[s.packed(ic - 1, 1, k)] = evenRe2 - oddIm2;
        to[s.packed(i, 2, k)] = oddRe2 + evenIm2;
        to[s.packed(ic, 1, k)] = oddRe2 - evenIm2;
    }

    /** The work of one odd factor. */
    private static final class OddStage {
        private final RealStage s;
        private final double[] from;
        private final double[] to;
        private final int half;
        private final double[] sumRe;
        private final double[] sumIm;
        private final double[] differenceRe;
        private final double[] differenceIm;

        OddStage(RealStage s, double[] from, double[] to) {
            this.s = s;
            this.from = from;
            this.to = to;
            half = (s.p - 1) / 2;
            sumRe = new double[half + 1];
            sumIm = new double[half + 1];
            differenceRe = new double[half + 1];
            differenceIm = new double[half + 1];
        }

        void run() {
            for (int k = 0; k < s.l1; k++) {
                first(k);
                for (int i = 2; i < s.ido; i += 2) {
                    column(i, k);
                }
            }
        }

        private void first(int k) {
            sumRe[0] = from[s.unpacked(0, k, 0)];
            for (int j = 1; j <= half; j++) {
                double a = from[s.unpacked(0, k, j)];
                double b = from[s.unpacked(0, k, s.p - j)];
                sumRe[j] = a + b;
                differenceRe[j] = b - a;
            }
            to[s.packed(0, 0, k)] = s.mirror.total(sumRe);
            for (int u = 1; u <= half; u++) {
                to[s.packed(s.ido - 1, 2 * u - 1, k)] = s.mirror.even(sumRe, u);
                to[s.packed(0, 2 * u, k)] = s.mirror.odd(differenceRe, u);
            }
        }

        private void column(int i, int k) {
            int ic = s.ido - i;
            sumRe[0] = from[s.unpacked(i - 1, k, 0)];
            sumIm[0] = from[s.unpacked(i, k, 0)];
            for (int j = 1; j <= half; j++) {
                double re = turnedRe(s, from, i, k, j);
                double im = turnedIm(s, from, i, k, j);
                double mirroredRe = turnedRe(s, from, i, k, s.p - j);
                double mirroredIm = turnedIm(s, from, i, k, s.p - j);
                sumRe[j] = re + mirroredRe;
                sumIm[j] = im + mirroredIm;
                differenceRe[j] = im - mirroredIm;
                differenceIm[j] = mirroredRe - re;
            }
            to[s.packed(i - 1, 0, k)] = s.mirror.total(sumRe);
            to[s.packed(i, 0, k)] = s.mirror.total(sumIm);
            for (int u = 1; u <= half; u++) {
                double evenRe = s.mirror.even(sumRe, u);
                double evenIm = s.mirror.even(sumIm, u);
                double oddRe = s.mirror.odd(differenceRe, u);
                double oddIm = s.mirror.odd(differenceIm, u);
                to[s.packed(i - 1, 2 * u, k)] = evenRe + oddRe;
                to[s.packed(ic - 1, 2 * u - 1, k)] = evenRe - oddRe;
                to[s.packed(i, 2 * u, k)] = evenIm + oddIm;
                to[s.packed(ic, 2 * u - 1, k)] = oddIm - evenIm;
            }
        }
    }
}
