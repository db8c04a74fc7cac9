package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

/**
 * The continuous draws of {@code RandomState}, frozen as of NumPy 1.16: normal draws come in pairs
 * from the polar method, exponential ones from the logarithm.
 */
final class LegacyVariates extends Variates {
    private boolean hasGauss;
    private double gauss;

    LegacyVariates(BitGenerator bits) {
        super(bits);
    }

    /** The polar method (G. Marsaglia and T. Bray, SIAM Review 6(3), 1964). */
    @Override
    double standardNormal() {
        if (hasGauss) {
            hasGauss = false;
            double second = gauss;
            gauss = 0;
            return second;
        }
        double x1;
        double x2;
        double r2;
        do {
            x1 = 2.0 * bits.nextDouble() - 1.0;
            x2 = 2.0 * bits.nextDouble() - 1.0;
            r2 = x1 * x1 + x2 * x2;
        } while (r2 >= 1.0 || r2 == 0.0);
        double f = Math.sqrt(-2.0 * CMath.log(r2) / r2);
        gauss = f * x1;
        hasGauss = true;
        return f * x2;
    }

    boolean hasGauss() {
        return hasGauss;
    }

    double gauss() {
        return gauss;
    }

    void setGauss(boolean waiting, double second) {
        hasGauss = waiting;
        gauss = second;
    }

    @Override
    double standardExponential() {
        return -CMath.log(1.0 - bits.nextDouble());
    }

    @Override
    double pareto(double a) {
        return CMath.exp(standardExponential() / a) - 1;
    }

    @Override
    double power(double a) {
        return CMath.pow(1 - CMath.exp(-standardExponential()), 1.0 / a);
    }

    @Override
    double rayleigh(double mode) {
        return mode * Math.sqrt(-2.0 * CMath.log1p(-bits.nextDouble()));
    }

    /** M. Jöhnk, Metrika 8, 1964, for small shapes. */
    @Override
    double beta(double a, double b) {
        if (a > 1.0 || b > 1.0) {
            return betaOfGammas(a, b);
        }
        while (true) {
            double u = bits.nextDouble();
            double v = bits.nextDouble();
            double x = CMath.pow(u, 1.0 / a);
            double y = CMath.pow(v, 1.0 / b);
            if (x + y <= 1.0) {
                return x + y > 0 ? x / (x + y) : ratioOfPowers(u, a, v, b);
            }
        }
    }

    @Override
    double vonMises(double mu, double kappa) {
        return VonMises.draw(bits, mu, kappa);
    }

    @Override
    double noncentralChiSquare(double df, double nonc) {
        if (nonc == 0) {
            return chiSquare(df);
        }
        if (1 < df) {
            return shiftedChiSquare(df, nonc);
        }
        long i = Counts.poisson(bits, nonc / 2.0);
        double draw = chiSquare(df + 2 * i);
        return Double.isNaN(nonc) ? Double.NaN : draw;
    }
}
