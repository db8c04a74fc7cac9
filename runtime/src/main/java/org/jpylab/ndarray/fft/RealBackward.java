package org.jpylab.ndarray.fft;

/** The transform of half a spectrum, packed as r(0), r(1), i(1), r(2), …, to real numbers. */
final class RealBackward implements Transform {
    private static final double SQRT_TWO = 1.4142135623730951;

    private final int length;
    private final RealStage[] stages;

    RealBackward(int length) {
        this.length = length;
        stages = RealForward.stages(length);
    }

    @Override
    public void apply(double[] data, double factor) {
        if (length == 1) {
            return;
        }
        double[] from = data;
        double[] to = new double[length];
        for (RealStage stage : stages) {
            switch (stage.p) {
                case 4 -> fours(stage, from, to);
                case 2 -> twos(stage, from, to);
                default -> new OddStage(stage, from, to).run();
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
        int last = s.ido - 1;
        for (int k = 0; k < s.l1; k++) {
            double a = from[s.packed(0, 0, k)];
            double b = from[s.packed(last, 1, k)];
            to[s.unpacked(0, k, 0)] = a + b;
            to[s.unpacked(0, k, 1)] = a - b;
            if (s.ido % 2 == 0) {
                to[s.unpacked(last, k, 0)] = 2.0 * from[s.packed(last, 0, k)];
                to[s.unpacked(last, k, 1)] = -2.0 * from[s.packed(0, 1, k)];
            }
            for (int i = 2; i < s.ido; i += 2) {
                int ic = s.ido - i;
                double re = from[s.packed(i - 1, 0, k)];
                double im = from[s.packed(i, 0, k)];
                double re1 = from[s.packed(ic - 1, 1, k)];
                double im1 = from[s.packed(ic, 1, k)];
                to[s.unpacked(i - 1, k, 0)] = re + re1;
                to[s.unpacked(i, k, 0)] = im - im1;
                store(s, to, i, k, 1, re - re1, im + im1);
            }
        }
    }

    /** Stores number {@code j} of columns i−1 and i, turned by its root. */
    private static void store(RealStage s, double[] to, int i, int k, int j, double re, double im) {
        double c = s.cos(j, i);
        double w = s.sin(j, i);
        to[s.unpacked(i, k, j)] = c * im + w * re;
        to[s.unpacked(i - 1, k, j)] = c * re - w * im;
    }

    private static void fours(RealStage s, double[] from, double[] to) {
        int last = s.ido - 1;
        for (int k = 0; k < s.l1; k++) {
            double sum = from[s.packed(0, 0, k)] + from[s.packed(last, 3, k)];
            double difference = from[s.packed(0, 0, k)] - from[s.packed(last, 3, k)];
            double re = 2.0 * from[s.packed(last, 1, k)];
            double im = 2.0 * from[s.packed(0, 2, k)];
            to[s.unpacked(0, k, 0)] = sum + re;
            to[s.unpacked(0, k, 2)] = sum - re;
            to[s.unpacked(0, k, 3)] = difference + im;
            to[s.unpacked(0, k, 1)] = difference - im;
            if (s.ido % 2 == 0) {
                double sumIm = from[s.packed(0, 3, k)] + from[s.packed(0, 1, k)];
                double differenceIm = from[s.packed(0, 3, k)] - from[s.packed(0, 1, k)];
                double sumRe = from[s.packed(last, 0, k)] + from[s.packed(last, 2, k)];
                double differenceRe = from[s.packed(last, 0, k)] - from[s.packed(last, 2, k)];
                to[s.unpacked(last, k, 0)] = sumRe + sumRe;
                to[s.unpacked(last, k, 1)] = SQRT_TWO * (differenceRe - sumIm);
                to[s.unpacked(last, k, 2)] = differenceIm + differenceIm;
                to[s.unpacked(last, k, 3)] = -SQRT_TWO * (differenceRe + sumIm);
            }
            for (int i = 2; i < s.ido; i += 2) {
                fourOfColumn(s, from, to, i, k);
            }
        }
    }

    private static void fourOfColumn(RealStage s, double[] from, double[] to, int i, int k) {
        int ic = s.ido - i;
        double re0 = from[s.packed(i - 1, 0, k)];
        double im0 = from[s.packed(i, 0, k)];
        double re3 = from[s.packed(ic - 1, 3, k)];
        double im3 = from[s.packed(ic, 3, k)];
        double re2 = from[s.packed(i - 1, 2, k)];
        double im2 = from[s.packed(i, 2, k)];
        double re1 = from[s.packed(ic - 1, 1, k)];
        double im1 = from[s.packed(ic, 1, k)];
        double evenRe = re0 + re3;
        double evenRe2 = re0 - re3;
        double evenIm2 = im0 + im3;
        double evenIm = im0 - im3;
        double oddRe2 = im2 + im1;
        double oddIm = im2 - im1;
        double oddRe = re2 + re1;
        double oddIm2 = re2 - re1;
        to[s.unpacked(i - 1, k, 0)] = evenRe + oddRe;
        to[s.unpacked(i, k, 0)] = evenIm + oddIm;
        store(s, to, i, k, 1, evenRe2 - oddRe2, evenIm2 + oddIm2);
        store(s, to, i, k, 2, evenRe - oddRe, evenIm - oddIm);
        store(s, to, i, k, 3, evenRe2 + oddRe2, evenIm2 - oddIm2);
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
            sumRe[0] = from[s.packed(0, 0, k)];
            for (int j = 1; j <= half; j++) {
                sumRe[j] = 2 * from[s.packed(s.ido - 1, 2 * j - 1, k)];
                differenceRe[j] = 2 * from[s.packed(0, 2 * j, k)];
            }
            to[s.unpacked(0, k, 0)] = s.mirror.total(sumRe);
            for (int u = 1; u <= half; u++) {
                double even = s.mirror.even(sumRe, u);
                double odd = s.mirror.odd(differenceRe, u);
                to[s.unpacked(0, k, u)] = even - odd;
                to[s.unpacked(0, k, s.p - u)] = even + odd;
            }
        }

        private void column(int i, int k) {
            int ic = s.ido - i;
            sumRe[0] = from[s.packed(i - 1, 0, k)];
            sumIm[0] = from[s.packed(i, 0, k)];
            for (int j = 1; j <= half; j++) {
                double re = from[s.packed(i - 1, 2 * j, k)];
                double im = from[s.packed(i, 2 * j, k)];
                double mirroredRe = from[s.packed(ic - 1, 2 * j - 1, k)];
                double mirroredIm = from[s.packed(ic, 2 * j - 1, k)];
                sumRe[j] = re + mirroredRe;
                differenceRe[j] = re - mirroredRe;
                sumIm[j] = im - mirroredIm;
                differenceIm[j] = im + mirroredIm;
            }
            to[s.unpacked(i - 1, k, 0)] = s.mirror.total(sumRe);
            to[s.unpacked(i, k, 0)] = s.mirror.total(sumIm);
            for (int u = 1; u <= half; u++) {
                double evenRe = s.mirror.even(sumRe, u);
                double evenIm = s.mirror.even(sumIm, u);
                double oddIm = s.mirror.odd(differenceRe, u);
                double oddRe = s.mirror.odd(differenceIm, u);
                store(s, to, i, k, u, evenRe - oddRe, evenIm + oddIm);
                store(s, to, i, k, s.p - u, evenRe + oddRe, evenIm - oddIm);
            }
        }
    }
}
