package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/** Binomial coefficients and rising factorials of real numbers. */
public final class Binomials {
    private Binomials() {}

    /** n over k: a product for fewer than 20 factors, otherwise by the beta function. */
    public static double binomial(double n, double k) {
        if (n < 0 && n == Math.floor(n)) {
            return Double.NaN;
        }
        if (k == Math.floor(k) && (Math.abs(n) > 1e-8 || n == 0)) {
            boolean mirrored = n == Math.floor(n) && k > Math.floor(n) / 2 && n > 0;
            double factors = mirrored ? n - k : k;
            if (factors >= 0 && factors < 20) {
                return product(n, factors);
            }
        }
        if (n >= 1e10 * k && k > 0) {
            return CMath.exp(-RealBeta.logBeta(1 + n - k, 1 + k) - CMath.log(n + 1));
        }
        if (k > 1e8 * Math.abs(n)) {
            return ofLargeK(n, k);
        }
        return 1 / (n + 1) / RealBeta.beta(1 + n - k, 1 + k);
    }

    private static double product(double n, double k) {
        double above = 1.0;
        double below = 1.0;
        for (int i = 1; i <= k; i++) {
            above *= i + n - k;
            below *= i;
            if (Math.abs(above) > 1e50) {
                above /= below;
                below = 1.0;
            }
        }
        return above / below;
    }

    private static double ofLargeK(double n, double k) {
        double gamma = RealGamma.gamma(1 + n);
        double value = gamma / Math.abs(k) + gamma * n / (2 * (k * k));
        value /= Math.PI * CMath.pow(Math.abs(k), n);
        double whole = Math.floor(k);
        boolean isInt = (int) whole == whole;
        double rest = isInt ? k - whole : k;
        int sign = isInt && (int) whole % 2 != 0 ? -1 : 1;
        return value * CMath.sin((rest - n) * Math.PI) * sign;
    }

    /** gamma(a + m) / gamma(a). */
    public static double rising(double a, double m) {
        double product = 1.0;
        double rest = m;
        while (rest >= 1.0 && a + rest != 1) {
            rest -= 1.0;
            product *= a + rest;
            if (Double.isNaN(product) || Double.isInfinite(product) || product == 0) {
                break;
            }
        }
        while (rest <= -1.0 && a + rest != 0) {
            product /= a + rest;
            rest += 1.0;
            if (Double.isNaN(product) || Double.isInfinite(product) || product == 0) {
                break;
            }
        }
        if (rest == 0) {
            return product;
        }
        if (a > 1e4 && Math.abs(rest) <= 1) {
            return product * CMath.pow(a, rest) * expansion(a, rest);
        }
        boolean pole = isPole(a);
        boolean poleOfSum = isPole(a + rest);
        if (poleOfSum && !pole && a + rest != rest) {
            return Double.POSITIVE_INFINITY;
        }
        if (!poleOfSum && pole) {
            return 0;
        }
        return product
                * CMath.exp(RealGamma.logGamma(a + rest) - RealGamma.logGamma(a))
                * RealGamma.sign(a + rest)
                * RealGamma.sign(a);
    }

    private static double expansion(double a, double m) {
        return 1
                + m * (m - 1) / (2 * a)
                + m * (m - 1) * (m - 2) * (3 * m - 1) / (24 * a * a)
                + m * m * (m - 1) * (m - 1) * (m - 2) * (m - 3) / (48 * a * a * a);
    }

    private static boolean isPole(double x) {
        return x <= 0 && x == Math.ceil(x) && Math.abs(x) < 1e13;
    }
}
