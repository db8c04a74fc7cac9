package org.jpylab.scipy;

import org.apache.commons.numbers.gamma.LogGamma;

/**
 * Bessel functions of real order by their integrals (DLMF 10.9.6, 10.9.7, 10.32.9) and the power
 * series of I (DLMF 10.25.2), whose terms all have one sign. Absolute errors are about 1e-15.
 */
final class Bessel {
    private static final double[] NODES = new double[20];
    private static final double[] WEIGHTS = new double[20];

    static {
        gaussLegendre();
    }

    private Bessel() {}

    /** Nodes and weights on [-1, 1] by Newton's method on Legendre's recurrence. */
    private static void gaussLegendre() {
        int n = NODES.length;
        for (int i = 0; i < n; i++) {
            double x = Math.cos(Math.PI * (i + 0.75) / (n + 0.5));
            double slope = 1;
            for (int step = 0; step < 100; step++) {
                double p = 1;
                double before = 0;
                for (int k = 1; k <= n; k++) {
                    double next = ((2 * k - 1) * x * p - (k - 1) * before) / k;
                    before = p;
                    p = next;
                }
                slope = n * (x * p - before) / (x * x - 1);
                double change = p / slope;
                x -= change;
                if (Math.abs(change) < 1e-16) {
                    break;
                }
            }
            NODES[i] = x;
            WEIGHTS[i] = 2 / ((1 - x * x) * slope * slope);
        }
    }

    @FunctionalInterface
    private interface Integrand {
        double at(double t);
    }

    private static double integral(double from, double to, int panels, Integrand f) {
        double half = (to - from) / panels / 2;
        double sum = 0;
        for (int panel = 0; panel < panels; panel++) {
            double middle = from + (2 * panel + 1) * half;
            for (int i = 0; i < NODES.length; i++) {
                sum += WEIGHTS[i] * f.at(middle + half * NODES[i]);
            }
        }
        return sum * half;
    }

    private static int panels(double v, double x) {
        return 4 + (int) ((Math.abs(v) + Math.abs(x)) / 4);
    }

    private static boolean isInteger(double v) {
        return v == Math.rint(v);
    }

    /** The bound of the integrals over sinh, where exp(-x·sinh t + |v|·t) has vanished. */
    private static double reach(double v, double x) {
        double t = 1;
        while (x * Math.sinh(t) - Math.abs(v) * t < 745 && t < 800) {
            t += 0.5;
        }
        return t;
    }

    /** J of order v. */
    static double j(double v, double x) {
        if (Double.isNaN(v) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x < 0) {
            return isInteger(v) ? (v % 2 == 0 ? 1 : -1) * j(v, -x) : Double.NaN;
        }
        if (x == 0) {
            return v == 0 ? 1 : v > 0 || isInteger(v) ? 0 : Double.POSITIVE_INFINITY;
        }
        if (v >= 0 && x * x < 4 * (v + 1)) {
            return jSeries(v, x);
        }
        double first =
                integral(0, Math.PI, panels(v, x), t -> Math.cos(v * t - x * Math.sin(t)))
                        / Math.PI;
        if (isInteger(v)) {
            return first;
        }
        double reach = reach(v, x);
        double second =
                integral(0, reach, (int) (2 * reach), t -> Math.exp(-x * Math.sinh(t) - v * t));
        return first - Math.sin(v * Math.PI) / Math.PI * second;
    }

    private static double jSeries(double v, double x) {
        double term = Math.exp(v * Math.log(x / 2) - LogGamma.value(v + 1));
        double sum = 0;
        double square = x * x / 4;
        for (int k = 1; Math.abs(term) > 1e-18 * Math.abs(sum) && k < 500; k++) {
            sum += term;
            term *= -square / (k * (k + v));
        }
        return sum;
    }

    /** Y of order v. */
    static double y(double v, double x) {
        if (x == 0) {
            return Double.NEGATIVE_INFINITY;
        }
        if (!(x > 0) || Double.isNaN(v)) {
            return Double.NaN;
        }
        double first =
                integral(0, Math.PI, panels(v, x), t -> Math.sin(x * Math.sin(t) - v * t))
                        / Math.PI;
        double cosine = Math.cos(v * Math.PI);
        double reach = reach(v, x);
        double second =
                integral(
                        0,
                        reach,
                        (int) (4 * reach),
                        t ->
                                Math.exp(v * t - x * Math.sinh(t))
                                        + cosine * Math.exp(-v * t - x * Math.sinh(t)));
        return first - second / Math.PI;
    }

    /** I of order v; with {@code scaled} times exp(-|x|). */
    static double i(double v, double x, boolean scaled) {
        if (Double.isNaN(v) || Double.isNaN(x)) {
            return Double.NaN;
        }
        if (x < 0) {
            return isInteger(v) ? (v % 2 == 0 ? 1 : -1) * i(v, -x, scaled) : Double.NaN;
        }
        if (v < 0 && isInteger(v)) {
            return i(-v, x, scaled);
        }
        if (x == 0) {
            return v == 0 ? 1 : v > 0 ? 0 : Double.POSITIVE_INFINITY;
        }
        if (v < 0) {
            double tail = 2 / Math.PI * Math.sin(-v * Math.PI) * k(-v, x, false);
            return i(-v, x, scaled) + (scaled ? tail * Math.exp(-x) : tail);
        }
        if (x > 30 + v * v) {
            return iAsymptotic(v, x) * (scaled ? 1 : Math.exp(x));
        }
        double term = Math.exp(v * Math.log(x / 2) - LogGamma.value(v + 1) - (scaled ? x : 0));
        double sum = 0;
        double square = x * x / 4;
        for (int k = 1; (k < x || term > 1e-18 * sum) && k < 5000; k++) {
            sum += term;
            term *= square / (k * (k + v));
        }
        return sum;
    }

    /** exp(-x)·I for large x (DLMF 10.40.1). */
    private static double iAsymptotic(double v, double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 60; k++) {
            double odd = 2 * k - 1;
            double next = -term * (4 * v * v - odd * odd) / (8 * k * x);
            if (Math.abs(next) >= Math.abs(term) || Math.abs(next) < 1e-18) {
                break;
            }
            term = next;
            sum += term;
        }
        return sum / Math.sqrt(2 * Math.PI * x);
    }

    /** K of order v; with {@code scaled} times exp(x). */
    static double k(double v, double x, boolean scaled) {
        if (x == 0) {
            return Double.POSITIVE_INFINITY;
        }
        if (!(x > 0) || Double.isNaN(v)) {
            return Double.NaN;
        }
        double reach = reach(v, x) + 2;
        int steps = 400;
        double h = reach / steps;
        double sum = 0.5;
        for (int n = 1; n <= steps; n++) {
            double t = n * h;
            double half = Math.sinh(t / 2);
            sum +=
                    Math.exp(-2 * x * half * half + Math.abs(v) * t)
                            * (1 + Math.exp(-2 * Math.abs(v) * t))
                            / 2;
        }
        return sum * h * (scaled ? 1 : Math.exp(-x));
    }
}
