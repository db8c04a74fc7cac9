package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

/** The continuous draws of {@code Generator}: normal and exponential ones by the ziggurat. */
final class ZigguratVariates extends Variates {
    private static final double WRAPPED_NORMAL_ABOVE = 1e6;

    ZigguratVariates(BitGenerator bits) {
        super(bits);
    }

    @Override
    double standardNormal() {
        return Ziggurat.normal(bits);
    }

    @Override
    double standardExponential() {
        return Ziggurat.exponential(bits);
    }

    @Override
    double pareto(double a) {
        return CMath.expm1(standardExponential() / a);
    }

    @Override
    double power(double a) {
        return CMath.pow(-CMath.expm1(-standardExponential()), 1.0 / a);
    }

    @Override
    double rayleigh(double mode) {
        return mode * Math.sqrt(2.0 * standardExponential());
    }

    /** M. Jöhnk, Metrika 8, 1964, for small shapes. */
    @Override
    double beta(double a, double b) {
        if (a > 1.0 || b > 1.0) {
            return betaOfGammas(a, b);
        }
        while (true) {
            double x = CMath.pow(bits.nextDouble(), 1.0 / a);
            double y = CMath.pow(bits.nextDouble(), 1.0 / b);
            double sum = x + y;
            if (sum <= 1.0 && sum > 0.0) {
                return x / sum;
            }
        }
    }

    @Override
    double vonMises(double mu, double kappa) {
        if (kappa <= WRAPPED_NORMAL_ABOVE || Double.isNaN(kappa)) {
            return VonMises.draw(bits, mu, kappa);
        }
        double angle = mu + Math.sqrt(1.0 / kappa) * standardNormal();
        if (angle < -Math.PI) {
            angle += 2 * Math.PI;
        }
        if (angle > Math.PI) {
            angle -= 2 * Math.PI;
        }
        return angle;
    }

    @Override
    double noncentralChiSquare(double df, double nonc) {
        if (Double.isNaN(nonc)) {
            return Double.NaN;
        }
        if (nonc == 0) {
            return chiSquare(df);
        }
        if (1 < df) {
            return shiftedChiSquare(df, nonc);
        }
        long i = Counts.poisson(bits, nonc / 2.0);
        return chiSquare(df + 2 * i);
    }
}
