package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

/** Draws of integers that the legacy and the new interface have in common. */
final class Counts {
    private static final double[] STIRLING = {
        8.333333333333333e-02, -2.777777777777778e-03, 7.936507936507937e-04,
        -5.952380952380952e-04, 8.417508417508418e-04, -1.917526917526918e-03,
        6.410256410256410e-03, -2.955065359477124e-02, 1.796443723688307e-01,
        -1.39243221690590e+00
    };
    private static final double LOG_TWO_PI = 1.8378770664093453e+00;

    private Counts() {}

    static long poisson(BitGenerator bits, double lambda) {
        if (lambda >= 10) {
            return poissonTransformed(bits, lambda);
        }
        return lambda == 0 ? 0 : poissonMultiplied(bits, lambda);
    }

    private static long poissonMultiplied(BitGenerator bits, double lambda) {
        double bound = CMath.exp(-lambda);
        long count = 0;
        double product = 1.0;
        while (true) {
            product *= bits.nextDouble();
            if (product <= bound || Double.isNaN(bound)) {
                return count;
            }
            count++;
        }
    }

    /** Algorithm PTRS of W. Hörmann, Insurance: Mathematics and Economics 12, 1993. */
    private static long poissonTransformed(BitGenerator bits, double lambda) {
        double logLambda = CMath.log(lambda);
        double b = 0.931 + 2.53 * Math.sqrt(lambda);
        double a = -0.059 + 0.02483 * b;
        double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
        double vr = 0.9277 - 3.6224 / (b - 2);
        while (true) {
            double u = bits.nextDouble() - 0.5;
            double v = bits.nextDouble();
            double us = 0.5 - Math.abs(u);
            long k = (long) Math.floor((2 * a / us + b) * u + lambda + 0.43);
            if (us >= 0.07 && v <= vr) {
                return k;
            }
            if (k < 0 || (us < 0.013 && v > us)) {
                continue;
            }
            double left = CMath.log(v) + CMath.log(inverseAlpha) - CMath.log(a / (us * us) + b);
            if (left <= -lambda + k * logLambda - logGamma(k + 1)) {
                return k;
            }
        }
    }

    /**
     * ln Γ of an integer, after S. Zhang and J. Jin, Computation of Special Functions, 1996, page
     * 48.
     */
    static double logGamma(long argument) {
        double x = argument;
        if (x == 1.0 || x == 2.0) {
            return 0.0;
        }
        long n = x < 7.0 ? (long) (7 - x) : 0;
        double x0 = x + n;
        double x2 = (1.0 / x0) * (1.0 / x0);
        double series = STIRLING[STIRLING.length - 1];
        for (int k = STIRLING.length - 2; k >= 0; k--) {
            series *= x2;
            series += STIRLING[k];
        }
        double value = series / x0 + 0.5 * LOG_TWO_PI + (x0 - 0.5) * CMath.log(x0) - x0;
        if (x < 7.0) {
            for (long k = 1; k <= n; k++) {
                value -= CMath.log(x0 - 1.0);
                x0 -= 1.0;
            }
        }
        return value;
    }

    /** How many trials up to the first success, counted one by one. */
    static long geometricSearch(BitGenerator bits, double p) {
        long trials = 1;
        double product = p;
        double sum = p;
        double q = 1.0 - p;
        double u = bits.nextDouble();
        while (u > sum) {
            product *= q;
            sum += product;
            trials++;
        }
        return trials;
    }

    /** L. Devroye, Non-Uniform Random Variate Generation, 1986, page 551. */
    static long zipf(BitGenerator bits, double a) {
        double am1 = a - 1.0;
        double b = CMath.pow(2.0, am1);
        while (true) {
            double u = 1.0 - bits.nextDouble();
            double v = bits.nextDouble();
            double x = Math.floor(CMath.pow(u, -1.0 / am1));
            if (x > (double) Long.MAX_VALUE || x < 1.0) {
                continue;
            }
            double t = CMath.pow(1.0 + 1.0 / x, am1);
            if (v * x * (t - 1.0) / (b - 1.0) <= t / b) {
                return (long) x;
            }
        }
    }

    /**
     * The logarithmic series distribution (A. Kemp, Applied Statistics 30(3), 1981), algorithm LK.
     *
     * @param legacy whether log and exp are taken as before log1p and expm1 came in
     */
    static long logSeries(BitGenerator bits, double p, boolean legacy) {
        double r = legacy ? CMath.log(1.0 - p) : CMath.log1p(-p);
        while (true) {
            double v = bits.nextDouble();
            if (v >= p) {
                return 1;
            }
            double u = bits.nextDouble();
            double q = legacy ? 1.0 - CMath.exp(r * u) : -CMath.expm1(r * u);
            if (v <= q * q) {
                long result = (long) Math.floor(1 + CMath.log(v) / CMath.log(q));
                if (result >= 1 && v != 0.0) {
                    return result;
                }
                continue;
            }
            return v >= q ? 1 : 2;
        }
    }
}
