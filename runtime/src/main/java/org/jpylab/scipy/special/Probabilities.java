package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/** Distribution functions that follow from the incomplete gamma and beta functions. */
public final class Probabilities {
    private Probabilities() {}

    /** Chi-squared, less than x. */
    public static double chiSquaredBelow(double df, double x) {
        return x < 0.0 ? Double.NaN : IncompleteGamma.lower(df / 2.0, x / 2.0);
    }

    /** Chi-squared, more than x. */
    public static double chiSquaredAbove(double df, double x) {
        return x < 0.0 ? 1.0 : IncompleteGamma.upper(df / 2.0, x / 2.0);
    }

    /** The x above which lies the part p of chi-squared. */
    public static double chiSquaredQuantile(double df, double p) {
        return p < 0.0 || p > 1.0 ? Double.NaN : 2.0 * InverseIncompleteGamma.ofUpper(0.5 * df, p);
    }

    /** F, less than x. */
    public static double fBelow(double a, double b, double x) {
        if (a <= 0.0 || b <= 0.0 || x < 0.0) {
            return Double.NaN;
        }
        double w = a * x;
        return IncompleteBeta.of(0.5 * a, 0.5 * b, w / (b + w));
    }

    /** F, more than x. */
    public static double fAbove(double a, double b, double x) {
        if (a <= 0.0 || b <= 0.0 || x < 0.0) {
            return Double.NaN;
        }
        return IncompleteBeta.of(0.5 * b, 0.5 * a, b / (b + a * x));
    }

    /** The x below which lies the part p of F. */
    public static double fQuantile(double a, double b, double p) {
        if (a <= 0.0 || b <= 0.0 || p <= 0.0 || p > 1.0) {
            return Double.NaN;
        }
        double y = 1.0 - p;
        if (IncompleteBeta.of(0.5 * b, 0.5 * a, 0.5) > y || y < 0.001) {
            double w = InverseIncompleteBeta.of(0.5 * b, 0.5 * a, y);
            return (b - b * w) / (a * w);
        }
        double w = InverseIncompleteBeta.of(0.5 * a, 0.5 * b, 1.0 - y);
        return b * w / (a * (1.0 - w));
    }

    /** Gamma of rate a and shape b, less than x. */
    public static double gammaBelow(double a, double b, double x) {
        return x < 0.0 ? Double.NaN : IncompleteGamma.lower(b, a * x);
    }

    /** Poisson, at most k. */
    public static double poissonUpTo(double k, double m) {
        if (k < 0 || m < 0) {
            return Double.NaN;
        }
        return m == 0.0 ? 1.0 : IncompleteGamma.upper(Math.floor(k) + 1, m);
    }

    /** Poisson, more than k. */
    public static double poissonAbove(double k, double m) {
        if (k < 0 || m < 0) {
            return Double.NaN;
        }
        return m == 0.0 ? 0.0 : IncompleteGamma.lower(Math.floor(k) + 1, m);
    }

    /** Binomial, at most k of n. */
    public static double binomialUpTo(double k, double n, double p) {
        double whole = Math.floor(k);
        if (Double.isNaN(k + n + p) || p < 0.0 || p > 1.0 || whole < 0 || n < whole) {
            return Double.NaN;
        }
        if (whole == n) {
            return 1.0;
        }
        return whole == 0
                ? CMath.pow(1.0 - p, n - whole)
                : IncompleteBeta.of(n - whole, whole + 1.0, 1.0 - p);
    }

    /** Binomial, more than k of n. */
    public static double binomialAbove(double k, double n, double p) {
        double whole = Math.floor(k);
        if (Double.isNaN(k + n + p) || p < 0.0 || p > 1.0 || n < whole) {
            return Double.NaN;
        }
        if (whole < 0 || whole == n) {
            return whole < 0 ? 1.0 : 0.0;
        }
        double rest = n - whole;
        if (k != 0) {
            return IncompleteBeta.of(whole + 1, rest, p);
        }
        return p < 0.01 ? -NearOne.expm1(rest * NearOne.log1p(-p)) : 1.0 - CMath.pow(1.0 - p, rest);
    }

    /** Negative binomial, at most k failures before the n-th success. */
    public static double negativeBinomialUpTo(double k, double n, double p) {
        return p < 0.0 || p > 1.0 || k < 0
                ? Double.NaN
                : IncompleteBeta.of(n, Math.floor(k) + 1, p);
    }
}
