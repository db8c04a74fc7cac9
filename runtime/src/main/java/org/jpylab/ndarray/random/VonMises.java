package org.jpylab.ndarray.random;

import org.jpylab.libm.CMath;

/** Angles about a mean direction (D. Best and N. Fisher, Applied Statistics 28, 1979). */
final class VonMises {
    private static final double UNIFORM_BELOW = 1e-8;
    private static final double TAYLOR_BELOW = 1e-5;

    private VonMises() {}

    static double draw(BitGenerator bits, double mu, double kappa) {
        if (Double.isNaN(kappa)) {
            return Double.NaN;
        }
        if (kappa < UNIFORM_BELOW) {
            return Math.PI * (2 * bits.nextDouble() - 1);
        }
        double s = kappa < TAYLOR_BELOW ? 1.0 / kappa + kappa : envelope(kappa);
        double w;
        double y;
        double v;
        do {
            double z = CMath.cos(Math.PI * bits.nextDouble());
            w = (1 + s * z) / (s + z);
            y = kappa * (s - w);
            v = bits.nextDouble();
        } while (!(y * (2 - y) - v >= 0) && !(CMath.log(y / v) + 1 - y >= 0));
        double u = bits.nextDouble();
        double angle = arcCosine(w);
        return wrapped((u < 0.5 ? -angle : angle) + mu);
    }

    private static double envelope(double kappa) {
        double r = 1 + Math.sqrt(1 + 4 * kappa * kappa);
        double rho = (r - Math.sqrt(2 * r)) / (2 * kappa);
        return (1 + rho * rho) / (2 * rho);
    }

    private static double wrapped(double angle) {
        double turned = (Math.abs(angle) + Math.PI) % (2 * Math.PI) - Math.PI;
        return angle < 0 ? -turned : turned;
    }

    /** The correctly rounded arc cosine but for about one argument in a million. */
    private static double arcCosine(double w) {
        double angle = CMath.acos(w);
        double sine = CMath.sin(angle);
        if (sine == 0) {
            return angle;
        }
        // One Newton step whose residual is taken from cos(angle) with twice the digits.
        return angle + DoubleDouble.of(angle).cos().minus(DoubleDouble.of(w)).high() / sine;
    }
}
