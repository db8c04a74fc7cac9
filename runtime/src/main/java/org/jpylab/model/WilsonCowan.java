package org.jpylab.model;

import org.jpylab.libm.CMath;

/**
 * Two populations of neurons, excitatory and inhibitory, by their activity,
 *
 * <pre>
 *   tau_E dE/dt = -E + (1 - r E) S_E(w_EE E - w_EI I + P)
 *   tau_I dI/dt = -I + (1 - r I) S_I(w_IE E - w_II I + Q)
 *   S(x) = 1/(1 + exp(-a (x - theta))) - 1/(1 + exp(a theta))
 * </pre>
 *
 * H. R. Wilson, J. D. Cowan, Biophysical Journal 12:1-24 (1972), equations 11, 12 and 15, with k =
 * 1. With {@code r = 0} the refractory factor is left out, as courses often do.
 */
public final class WilsonCowan {
    private WilsonCowan() {}

    /** The excitatory and the inhibitory population and how they are wired. */
    public record Parameters(
            double tauEMs,
            double aE,
            double thetaE,
            double tauIMs,
            double aI,
            double thetaI,
            double wEE,
            double wEI,
            double wIE,
            double wII,
            double refractory) {
        public static Parameters defaults() {
            return new Parameters(1, 1.2, 2.8, 2, 1, 4, 9, 4, 13, 11, 0);
        }

        /** Hysteresis in P. */
        public static Parameters hysteresis() {
            return new Parameters(1, 1.2, 2.8, 1, 1, 4, 12, 4, 13, 11, 1);
        }

        /** A limit cycle at P = 1.25. */
        public static Parameters limitCycle() {
            return new Parameters(1, 1.3, 4, 1, 2, 3.7, 16, 12, 15, 3, 1);
        }
    }

    /** The activity of both populations at the times of the input. */
    public record Trace(double[] e, double[] i) {}

    /** Returns the response function: 0 without input, rising to just below 1. */
    public static double response(double x, double a, double theta) {
        return 1 / (1 + CMath.exp(-a * (x - theta))) - 1 / (1 + CMath.exp(a * theta));
    }

    /**
     * Returns the course by Euler's method. Python: {@code E, I = jpylab.models.wilson_cowan(P, Q,
     * dt=0.1, E0=0.0, I0=0.0, tau_E=1, a_E=1.2, theta_E=2.8, tau_I=2, a_I=1, theta_I=4, wEE=9,
     * wEI=4, wIE=13, wII=11, r=0)}.
     *
     * @param inputE input P to the excitatory population at each time; not modified
     * @param inputI input Q to the inhibitory population at each time; not modified
     */
    public static Trace simulate(
            double[] inputE, double[] inputI, double dtMs, double e0, double i0, Parameters p) {
        TimeGrid.requireSameLength(inputE, inputI);
        double[] e = new double[inputE.length];
        double[] i = new double[inputE.length];
        if (e.length > 0) {
            e[0] = e0;
            i[0] = i0;
        }
        for (int k = 1; k < e.length; k++) {
            double x = e[k - 1];
            double y = i[k - 1];
            double toE = response(p.wEE * x - p.wEI * y + inputE[k - 1], p.aE, p.thetaE);
            double toI = response(p.wIE * x - p.wII * y + inputI[k - 1], p.aI, p.thetaI);
            e[k] = x + dtMs / p.tauEMs * (-x + (1 - p.refractory * x) * toE);
            i[k] = y + dtMs / p.tauIMs * (-y + (1 - p.refractory * y) * toI);
        }
        return new Trace(e, i);
    }
}
