package org.jpylab.ndarray.linalg;

/** Arithmetic of single complex numbers as pairs. */
final class ComplexNumbers {
    private ComplexNumbers() {}

    /** (a + bi) / (c + di) without needless overflow (R. Smith, Commun. ACM 5(8), 1962). */
    static double[] divide(double a, double b, double c, double d) {
        if (Math.abs(c) >= Math.abs(d)) {
            double ratio = d / c;
            double denominator = c + d * ratio;
            return new double[] {(a + b * ratio) / denominator, (b - a * ratio) / denominator};
        }
        double ratio = c / d;
        double denominator = c * ratio + d;
        return new double[] {(a * ratio + b) / denominator, (b * ratio - a) / denominator};
    }

    /** The square root with a real part that is not negative. */
    static double[] sqrt(double re, double im) {
        double modulus = Math.hypot(re, im);
        if (modulus == 0) {
            return new double[] {0, im};
        }
        double t = Math.sqrt((modulus + Math.abs(re)) / 2);
        return re >= 0
                ? new double[] {t, im / (2 * t)}
                : new double[] {Math.abs(im) / (2 * t), Math.copySign(t, im)};
    }
}
