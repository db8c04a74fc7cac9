package org.jpylab.scipy.special;

import org.jpylab.libm.CMath;

/** The sum of Lanczos' approximation of gamma, scaled by exp(G) (the coefficients are Boost's). */
final class Lanczos {
    static final double G = 6.02468004077673;

    private static final double[] ABOVE = {
        0.006061842346248907,
        0.5098416655656676,
        19.519927882476175,
        449.9445569063168,
        6955.999602515376,
        75999.29304014542,
        601859.6171681099,
        3481712.154980646,
        14605578.087685067,
        43338889.32467614,
        86363131.2881386,
        103794043.11634454,
        56906521.913471565
    };
    private static final double[] BELOW = {
        1.0,
        66.0,
        1925.0,
        32670.0,
        357423.0,
        2637558.0,
        13339535.0,
        45995730.0,
        105258076.0,
        150917976.0,
        120543840.0,
        39916800.0,
        0.0
    };

    private Lanczos() {}

    /** The sum at x; both polynomials are of the same degree. */
    static double scaledSum(double x) {
        if (Math.abs(x) > 1) {
            return reversed(1 / x, ABOVE) / reversed(1 / x, BELOW);
        }
        return Polynomials.at(x, ABOVE) / Polynomials.at(x, BELOW);
    }

    /**
     * The sum at x, even and odd powers apart, as C libraries with vectors of two numbers have it;
     * the last digits differ from those of {@link #scaledSum}.
     */
    static double sumByParity(double x) {
        return byParity(x, ABOVE) / byParity(x, BELOW);
    }

    private static double byParity(double x, double[] coefficients) {
        double square = x * x;
        double even = coefficients[0];
        double odd = coefficients[1];
        for (int i = 2; i < coefficients.length; i++) {
            if (i % 2 == 0) {
                even = even * square + coefficients[i];
            } else {
                odd = odd * square + coefficients[i];
            }
        }
        return even + odd * x;
    }

    private static double reversed(double y, double[] coefficients) {
        double sum = coefficients[coefficients.length - 1];
        for (int i = coefficients.length - 2; i >= 0; i--) {
            sum = sum * y + coefficients[i];
        }
        return sum;
    }

    /** x to the power a times exp(-x), divided by gamma(a). */
    static double powerOverGamma(double a, double x) {
        if (Math.abs(a - x) > 0.4 * Math.abs(a)) {
            double log = a * CMath.log(x) - x - RealGamma.logGamma(a);
            return log < -NormalProbability.MAX_LOG ? 0.0 : CMath.exp(log);
        }
        double factor = a + G - 0.5;
        double result = Math.sqrt(factor / CMath.exp(1)) / scaledSum(a);
        if (a < 200 && x < 200) {
            return result * (CMath.exp(a - x) * CMath.pow(x / factor, a));
        }
        double part = x - a - G + 0.5;
        return result * CMath.exp(a * NearOne.log1pLess(part / factor) + x * (0.5 - G) / factor);
    }
}
