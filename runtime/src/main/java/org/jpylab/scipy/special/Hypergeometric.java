package org.jpylab.scipy.special;

import java.util.function.DoubleUnaryOperator;

/** Hypergeometric functions of real parameters. */
public final class Hypergeometric {
    private static final double SMALL = 1e-17;
    private static final int LIMIT = 2_000_000;

    private Hypergeometric() {}

    private static boolean isWhole(double x) {
        return x == Math.rint(x);
    }

    /** Where the two halves of a transformation would cancel. */
    private static boolean nearWhole(double x) {
        return Math.abs(x - Math.rint(x)) < 1e-3;
    }

    private static boolean ends(double x) {
        return x <= 0 && isWhole(x);
    }

    private static double gamma(double x) {
        return org.apache.commons.numbers.gamma.Gamma.value(x);
    }

    private static double reciprocal(double x) {
        return ends(x) ? 0 : 1 / gamma(x);
    }

    /** Gauss' function 2F1 for z <= 1 (DLMF 15.2, 15.8), infinite where it has a pole. */
    public static double gauss(double a, double b, double c, double z) {
        if (Double.isNaN(a + b + c + z)) {
            return Double.NaN;
        }
        if (z == 0 || a == 0 || b == 0) {
            return 1;
        }
        boolean polynomial = ends(a) || ends(b);
        if (ends(c) && !(ends(a) && a >= c || ends(b) && b >= c)) {
            return Double.POSITIVE_INFINITY;
        }
        if (polynomial && (Math.abs(z) <= 1 || ends(a) && ends(b) || Math.abs(z) < 1e8)) {
            return series(a, b, c, z);
        }
        if (b == c && z < 1) {
            return Math.pow(1 - z, -a);
        }
        if (a == c && z < 1) {
            return Math.pow(1 - z, -b);
        }
        if (z > 1) {
            return Double.POSITIVE_INFINITY;
        }
        if (z == 1) {
            double s = c - a - b;
            return s > 0
                    ? gamma(c) * gamma(s) * reciprocal(c - a) * reciprocal(c - b)
                    : Double.POSITIVE_INFINITY;
        }
        if (z < -1 && !nearWhole(b - a)) {
            return far(a, b, c, z) + far(b, a, c, z);
        }
        if (z < 0) {
            return Math.abs(a) <= Math.abs(b)
                    ? Math.pow(1 - z, -a) * gauss(a, c - b, c, z / (z - 1))
                    : Math.pow(1 - z, -b) * gauss(b, c - a, c, z / (z - 1));
        }
        double s = c - a - b;
        if (z > 0.9 && !nearWhole(s)) {
            return gamma(c)
                            * gamma(s)
                            * reciprocal(c - a)
                            * reciprocal(c - b)
                            * series(a, b, 1 - s, 1 - z)
                    + gamma(c)
                            * gamma(-s)
                            * reciprocal(a)
                            * reciprocal(b)
                            * Math.pow(1 - z, s)
                            * series(c - a, c - b, 1 + s, 1 - z);
        }
        if (s < 0 && !ends(c - a) && !ends(c - b)) {
            return Math.pow(1 - z, s) * series(c - a, c - b, c, z);
        }
        if (ends(c - a) || ends(c - b)) {
            return Math.pow(1 - z, s) * series(c - a, c - b, c, z);
        }
        return series(a, b, c, z);
    }

    /** One half of the function for large negative z (DLMF 15.8.2). */
    private static double far(double a, double b, double c, double z) {
        double factor = gamma(c) * gamma(b - a) * reciprocal(b) * reciprocal(c - a);
        return factor == 0 ? 0 : factor * Math.pow(-z, -a) * gauss(a, a - c + 1, a - b + 1, 1 / z);
    }

    private static double series(double a, double b, double c, double z) {
        double term = 1;
        double sum = 1;
        for (int k = 0; k < LIMIT; k++) {
            term *= (a + k) * (b + k) / ((c + k) * (k + 1)) * z;
            sum += term;
            if (Math.abs(term) <= SMALL * Math.abs(sum) && k > -a && k > -b || term == 0) {
                break;
            }
        }
        return sum;
    }

    /** Kummer's function 1F1 (DLMF 13.2.2, 13.2.39, 13.7.1). */
    public static double kummer(double a, double b, double z) {
        if (Double.isNaN(a + b + z)) {
            return Double.NaN;
        }
        if (ends(b) && !(ends(a) && a >= b)) {
            return Double.POSITIVE_INFINITY;
        }
        if (a == 0 || z == 0) {
            return 1;
        }
        if (a == b) {
            return Math.exp(z);
        }
        if (z < 0 && !ends(a)) {
            return Math.exp(z) * kummer(b - a, b, -z);
        }
        if (z > 100 && !ends(a) && z > 2 * Math.abs(a * (a - b)) + 50) {
            double term = 1;
            double sum = 1;
            for (int k = 0; k < 500; k++) {
                double next = term * (b - a + k) * (1 - a + k) / ((k + 1) * z);
                if (Math.abs(next) > Math.abs(term)) {
                    break;
                }
                term = next;
                sum += term;
                if (Math.abs(term) < SMALL * Math.abs(sum)) {
                    break;
                }
            }
            return gamma(b) * reciprocal(a) * Math.exp(z + (a - b) * Math.log(z)) * sum;
        }
        double term = 1;
        double sum = 1;
        for (int k = 0; k < LIMIT; k++) {
            term *= (a + k) / ((b + k) * (k + 1)) * z;
            sum += term;
            if (Math.abs(term) <= SMALL * Math.abs(sum) && k > -a && k > -b
                    || term == 0
                    || Double.isInfinite(sum)) {
                break;
            }
        }
        return sum;
    }

    /** The confluent limit function 0F1 (DLMF 16.2.1; by Bessel's J for large negative z). */
    public static double limit(double v, double z) {
        if (ends(v)) {
            return Double.NaN;
        }
        if (z < -20) {
            double root = Math.sqrt(-z);
            ComplexNumber j = ComplexBessel.j(v - 1, ComplexNumber.of(2 * root), false);
            return gamma(v) * Math.pow(root, 1 - v) * j.re();
        }
        double term = 1;
        double sum = 1;
        for (int k = 0; k < LIMIT; k++) {
            term *= z / ((v + k) * (k + 1));
            sum += term;
            if (Math.abs(term) <= SMALL * Math.abs(sum) && k > -v || Double.isInfinite(sum)) {
                break;
            }
        }
        return sum;
    }

    /** Tricomi's function U for positive x (DLMF 13.4.4, 13.3.7). */
    public static double tricomi(double a, double b, double x) {
        if (Double.isNaN(a + b + x) || x < 0) {
            return Double.NaN;
        }
        if (a == 0) {
            return 1;
        }
        if (x == 0) {
            return b >= 1 ? Double.POSITIVE_INFINITY : gamma(1 - b) * reciprocal(a - b + 1);
        }
        if (ends(a)) {
            int n = (int) -a;
            double term = 1;
            double sum = 1; // x^n·2F0(-n, a - b + 1; ; -1/x)
            for (int k = 0; k < n; k++) {
                term *= -(k - n) * (a - b + 1 + k) / ((k + 1) * x);
                sum += term;
            }
            return Math.pow(x, n) * sum;
        }
        if (a < 0 && a - b + 1 > 0) {
            return Math.pow(x, 1 - b) * tricomi(a - b + 1, 2 - b, x);
        }
        if (a < 0) {
            int up = (int) Math.ceil(-a);
            double above = integral(a + up + 1, b, x);
            double now = integral(a + up, b, x);
            for (int k = up; k > 0; k--) {
                double at = a + k;
                double below = -(b - 2 * at - x) * now - at * (at - b + 1) * above;
                above = now;
                now = below;
            }
            return now;
        }
        return integral(a, b, x);
    }

    private static double integral(double a, double b, double x) {
        double scale = Math.exp(-org.apache.commons.numbers.gamma.LogGamma.value(a));
        // t = s / x
        return scale
                * Math.pow(x, -a)
                * halfLine(s ->
                        Math.exp(-s + (a - 1) * Math.log(s) + (b - a - 1) * Math.log1p(s / x)));
    }

    /**
     * The integral from 0 to infinity, by t = exp(u - exp(-u)) (H. Takahasi and M. Mori, Publ. RIMS
     * 9, 1974).
     */
    static double halfLine(DoubleUnaryOperator f) {
        double h = 1.0 / 32;
        double sum = 0;
        for (int k = -6 * 32; k <= 7 * 32; k++) {
            double u = k * h;
            double e = Math.exp(-u);
            double t = Math.exp(u - e);
            double value = f.applyAsDouble(t) * t * (1 + e);
            if (Double.isFinite(value)) {
                sum += value;
            }
        }
        return sum * h;
    }

    /** Struve's H, or the modified L (DLMF 11.2, 11.5.4). */
    public static double struve(double v, double x, boolean modified) {
        if (x < 0) {
            return isWhole(v) ? (v % 2 == 0 ? -1 : 1) * struve(v, -x, modified) : Double.NaN;
        }
        if (x == 0) {
            return v > -1 ? 0 : v == -1 ? 2 / Math.PI : Double.NaN;
        }
        if (!modified && x > 12 && x > Math.abs(v)) {
            ComplexNumber y = ComplexBessel.y(v, ComplexNumber.of(x), false);
            double integral =
                    halfLine(s -> Math.exp(-s + (v - 0.5) * Math.log1p(s * s / (x * x)))) / x;
            return y.re()
                    + 2 * Math.pow(x / 2, v) * reciprocal(v + 0.5) / Math.sqrt(Math.PI) * integral;
        }
        double quarter = (modified ? 1 : -1) * x * x / 4;
        double term = Math.pow(x / 2, v + 1) * reciprocal(v + 1.5) / gamma(1.5);
        double sum = 0;
        for (int k = 0; k < 5000; k++) {
            sum += term;
            term *= quarter / ((k + 1.5) * (v + k + 1.5));
            if (Math.abs(term) < SMALL * Math.abs(sum)) {
                break;
            }
        }
        return sum;
    }
}
