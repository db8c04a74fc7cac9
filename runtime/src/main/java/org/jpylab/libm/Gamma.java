package org.jpylab.libm;

/**
 * The gamma function and the logarithm of its size by Lanczos' approximation of 13 terms (C.
 * Lanczos, 1964; coefficients of the Boost library), as Python's math module has them.
 */
final class Gamma {
    private static final double G = 6.024680040776729583740234375;
    private static final double G_LESS_HALF = 5.524680040776729583740234375;
    private static final double LOG_PI = 1.144729885849400174143427351353058711647;

    private static final double[] NUMERATOR = {
        23531376880.410759688572007674451636754734846804940,
        42919803642.649098768957899047001988850926355848959,
        35711959237.355668049440185451547166705960488635843,
        17921034426.037209699919755754458931112671403265390,
        6039542586.3520280050642916443072979210699388420708,
        1439720407.3117216736632230727949123939715485786372,
        248874557.86205415651146038641322942321632125127801,
        31426415.585400194380614231628318205362874684987640,
        2876370.6289353724412254090516208496135991145378768,
        186056.26539522349504029498971604569928220784236328,
        8071.6720023658162106380029022722506138218516325024,
        210.82427775157934587250973392071336271166969580291,
        2.5066282746310002701649081771338373386264310793408
    };
    private static final double[] DENOMINATOR = {
        0.0,
        39916800.0,
        120543840.0,
        150917976.0,
        105258076.0,
        45995730.0,
        13339535.0,
        2637558.0,
        357423.0,
        32670.0,
        1925.0,
        66.0,
        1.0
    };

    private Gamma() {}

    /** NaN at the negative integers, infinite at zero and where the value is too large. */
    static double gamma(double x) {
        if (!Double.isFinite(x)) {
            return x > 0 ? x : Double.NaN;
        }
        double size = Math.abs(x);
        if (x == Math.floor(x)) {
            if (x <= 0) {
                return x == 0 ? 1 / x : Double.NaN;
            }
            if (x <= 23) {
                return factorial((int) x - 1);
            }
        }
        if (size < 1e-20) {
            return 1.0 / x;
        }
        if (size > 200) {
            return x < 0 ? 0.0 / sineOfPiTimes(x) : Double.POSITIVE_INFINITY;
        }
        double y = size + G_LESS_HALF;
        double lost = size > G_LESS_HALF ? (y - size) - G_LESS_HALF : (y - G_LESS_HALF) - size;
        double z = lost * G / y;
        if (x < 0) {
            double r = -Math.PI / sineOfPiTimes(size) / size * CMath.exp(y) / sum(size);
            r -= z * r;
            if (size < 140) {
                return r / CMath.pow(y, size - 0.5);
            }
            double root = CMath.pow(y, size / 2.0 - 0.25);
            return r / root / root;
        }
        double r = sum(size) / CMath.exp(y);
        r += z * r;
        if (size < 140) {
            return r * CMath.pow(y, size - 0.5);
        }
        double root = CMath.pow(y, size / 2.0 - 0.25);
        return r * root * root;
    }

    /** Infinite at zero and the negative integers. */
    static double lgamma(double x) {
        if (!Double.isFinite(x)) {
            return Double.isNaN(x) ? x : Double.POSITIVE_INFINITY;
        }
        if (x == Math.floor(x) && x <= 2) {
            return x <= 0 ? Double.POSITIVE_INFINITY : 0.0;
        }
        double size = Math.abs(x);
        if (size < 1e-20) {
            return -CMath.log(size);
        }
        double r = CMath.log(sum(size)) - G;
        r += (size - 0.5) * (CMath.log(size + G - 0.5) - 1);
        if (x < 0) {
            return LOG_PI - CMath.log(Math.abs(sineOfPiTimes(size))) - CMath.log(size) - r;
        }
        return r;
    }

    private static double factorial(int n) {
        double product = 1;
        for (int k = 2; k <= n; k++) {
            product *= k;
        }
        return product;
    }

    /** The quotient of two polynomials; of the inverse of x where x is large. */
    private static double sum(double x) {
        double top = 0;
        double bottom = 0;
        if (x < 5.0) {
            for (int i = NUMERATOR.length - 1; i >= 0; i--) {
                top = top * x + NUMERATOR[i];
                bottom = bottom * x + DENOMINATOR[i];
            }
        } else {
            for (int i = 0; i < NUMERATOR.length; i++) {
                top = top / x + NUMERATOR[i];
                bottom = bottom / x + DENOMINATOR[i];
            }
        }
        return top / bottom;
    }

    private static double sineOfPiTimes(double x) {
        double y = Math.abs(x) % 2.0;
        double value =
                switch ((int) Math.round(2.0 * y)) {
                    case 0 -> CMath.sin(Math.PI * y);
                    case 1 -> CMath.cos(Math.PI * (y - 0.5));
                    case 2 -> CMath.sin(Math.PI * (1.0 - y));
                    case 3 -> -CMath.cos(Math.PI * (y - 1.5));
                    default -> CMath.sin(Math.PI * (y - 2.0));
                };
        return Math.copySign(1.0, x) * value;
    }
}
