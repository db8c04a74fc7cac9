package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

/**
 * Draws from continuous distributions, one number at a time, built on uniform, standard normal and
 * standard exponential draws. The two kinds, {@link LegacyVariates} and {@link ZigguratVariates},
 * differ in how they make the latter two; the order of operations is NumPy's, so that streams agree
 * bit by bit.
 */
abstract class Variates {
    final BitGenerator bits;

    Variates(BitGenerator bits) {
        this.bits = bits;
    }

    abstract double standardNormal();

    abstract double standardExponential();

    abstract double pareto(double a);

    abstract double power(double a);

    abstract double rayleigh(double mode);

    abstract double beta(double a, double b);

    abstract double vonMises(double mu, double kappa);

    abstract double noncentralChiSquare(double df, double nonc);

    final double uniform(double low, double range) {
        return low + range * bits.nextDouble();
    }

    final double normal(double mean, double deviation) {
        return mean + deviation * standardNormal();
    }

    final double logNormal(double mean, double sigma) {
        return CMath.exp(normal(mean, sigma));
    }

    final double exponential(double scale) {
        return scale * standardExponential();
    }

    final double weibull(double a) {
        return a == 0.0 ? 0.0 : CMath.pow(standardExponential(), 1.0 / a);
    }

    final double gamma(double shape, double scale) {
        return scale * standardGamma(shape);
    }

    final double standardGamma(double shape) {
        if (shape == 1.0) {
            return standardExponential();
        }
        if (shape == 0.0) {
            return 0.0;
        }
        return shape < 1.0 ? smallGamma(shape) : largeGamma(shape);
    }

    /** J. Ahrens and U. Dieter, Computing 12, 1974, algorithm GS with Best's exponential. */
    private double smallGamma(double shape) {
        while (true) {
            double u = bits.nextDouble();
            double v = standardExponential();
            if (u <= 1.0 - shape) {
                double x = CMath.pow(u, 1.0 / shape);
                if (x <= v) {
                    return x;
                }
            } else {
                double y = -CMath.log((1 - u) / shape);
                double x = CMath.pow(1.0 - shape + shape * y, 1.0 / shape);
                if (x <= v + y) {
                    return x;
                }
            }
        }
    }

    /** G. Marsaglia and W. W. Tsang, ACM Trans. Math. Softw. 26(3), 2000, pages 363-372. */
    private double largeGamma(double shape) {
        double b = shape - 1.0 / 3.0;
        double c = 1.0 / Math.sqrt(9 * b);
        while (true) {
            double x;
            double v;
            do {
                x = standardNormal();
                v = 1.0 + c * x;
            } while (v <= 0.0);
            v = v * v * v;
            double u = bits.nextDouble();
            if (u < 1.0 - 0.0331 * (x * x) * (x * x)
                    || CMath.log(u) < 0.5 * x * x + b * (1.0 - v + CMath.log(v))) {
                return b * v;
            }
        }
    }

    /** The larger shapes of {@link #beta}: Ga / (Ga + Gb). */
    final double betaOfGammas(double a, double b) {
        double ga = standardGamma(a);
        double gb = standardGamma(b);
        return ga / (ga + gb);
    }

    /** x / (x + y) for powers that underflowed: u^(1/a), v^(1/b) on the scale of logarithms. */
    static double ratioOfPowers(double u, double a, double v, double b) {
        double logX = CMath.log(u) / a;
        double logY = CMath.log(v) / b;
        double larger = Math.max(logX, logY);
        logX -= larger;
        logY -= larger;
        return CMath.exp(logX - CMath.log(CMath.exp(logX) + CMath.exp(logY)));
    }

    final double chiSquare(double df) {
        return 2.0 * standardGamma(df / 2.0);
    }

    final double f(double dfNumerator, double dfDenominator) {
        double numerator = chiSquare(dfNumerator) * dfDenominator;
        return numerator / (chiSquare(dfDenominator) * dfNumerator);
    }

    final double noncentralF(double dfNumerator, double dfDenominator, double nonc) {
        double t = noncentralChiSquare(dfNumerator, nonc) * dfDenominator;
        return t / (chiSquare(dfDenominator) * dfNumerator);
    }

    final double shiftedChiSquare(double df, double nonc) {
        double chi = chiSquare(df - 1);
        double n = standardNormal() + Math.sqrt(nonc);
        return chi + n * n;
    }

    final double standardCauchy() {
        double numerator = standardNormal();
        return numerator / standardNormal();
    }

    final double standardT(double df) {
        double numerator = standardNormal();
        double denominator = standardGamma(df / 2);
        return Math.sqrt(df / 2) * numerator / Math.sqrt(denominator);
    }

    /** J. Michael, W. Schucany and R. Haas, The American Statistician 30(2), 1976. */
    final double wald(double mean, double scale) {
        double mu2l = mean / (2 * scale);
        double y = standardNormal();
        y = mean * y * y;
        double x = mean + mu2l * (y - Math.sqrt(4 * scale * y + y * y));
        double u = bits.nextDouble();
        return u <= mean / (mean + x) ? x : mean * mean / x;
    }

    final double laplace(double loc, double scale) {
        double u;
        do {
            u = bits.nextDouble();
        } while (u == 0.0);
        return u >= 0.5 ? loc - scale * CMath.log(2.0 - u - u) : loc + scale * CMath.log(u + u);
    }

    final double gumbel(double loc, double scale) {
        double u;
        do {
            u = 1.0 - bits.nextDouble();
        } while (u >= 1.0);
        return loc - scale * CMath.log(-CMath.log(u));
    }

    final double logistic(double loc, double scale) {
        double u;
        do {
            u = bits.nextDouble();
        } while (u == 0.0);
        return loc + scale * CMath.log(u / (1.0 - u));
    }

    final double triangular(double left, double mode, double right) {
        double base = right - left;
        double leftBase = mode - left;
        double u = bits.nextDouble();
        return u <= leftBase / base
                ? left + Math.sqrt(u * (leftBase * base))
                : right - Math.sqrt((1.0 - u) * ((right - mode) * base));
    }
}
