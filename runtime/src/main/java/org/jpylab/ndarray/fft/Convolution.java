package org.jpylab.ndarray.fft;

/**
 * The complex transform of an awkward length as a convolution with a chirp (L. Bluestein, IEEE
 * Trans. Audio Electroacoust. 18, 1970).
 */
final class Convolution implements Transform {
    private final int length;
    private final int padded;
    private final int sign;
    private final double[] chirp;
    private final double[] chirpTransform;
    private final ComplexTransform forward;
    private final ComplexTransform backward;

    Convolution(int length, int sign) {
        this.length = length;
        this.sign = sign;
        padded = Factors.convolutionLength(length);
        forward = new ComplexTransform(padded, -1);
        backward = new ComplexTransform(padded, 1);
        chirp = chirp(length);
        chirpTransform = new double[2 * padded];
        double scale = 1.0 / padded;
        for (int m = 0; m < length; m++) {
            for (int part = 0; part < 2; part++) {
                double value = chirp[2 * m + part] * scale;
                chirpTransform[2 * m + part] = value;
                if (m > 0) {
                    chirpTransform[2 * (padded - m) + part] = value;
                }
            }
        }
        forward.apply(chirpTransform, 1);
    }

    /** exp(iπm²/n) for m below n. */
    private static double[] chirp(int n) {
        UnitRoots roots = new UnitRoots(2 * n);
        double[] chirp = new double[2 * n];
        chirp[0] = 1;
        int square = 0;
        for (int m = 1; m < n; m++) {
            square += 2 * m - 1;
            if (square >= 2 * n) {
                square -= 2 * n;
            }
            chirp[2 * m] = roots.cos(square);
            chirp[2 * m + 1] = roots.sin(square);
        }
        return chirp;
    }

    @Override
    public void apply(double[] data, double factor) {
        double[] work = new double[2 * padded];
        multiply(data, chirp, work, length, sign);
        forward.apply(work, factor);
        multiply(work, chirpTransform, work, padded, -sign);
        backward.apply(work, 1);
        multiply(work, chirp, data, length, sign);
    }

    /** Products with b, or with its conjugate for a negative sign; result may be a. */
    private static void multiply(double[] a, double[] b, double[] result, int count, int sign) {
        for (int m = 0; m < 2 * count; m += 2) {
            double re = a[m];
            double im = a[m + 1];
            if (sign > 0) {
                result[m] = re * b[m] - im * b[m + 1];
                result[m + 1] = re * b[m + 1] + im * b[m];
            } else {
                result[m] = re * b[m] + im * b[m + 1];
                result[m + 1] = -re * b[m + 1] + im * b[m];
            }
        }
    }
}
