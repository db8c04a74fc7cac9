package org.jpylab.model;

import org.jpylab.error.PyError;
import org.jpylab.libm.CMath;

/**
 * The Hodgkin-Huxley neuron as M. A. Kramer and U. T. Eden teach it: a constant current, a fixed
 * step of 0.01 ms, voltages about a resting potential of -65 mV, conductances 120, 36 and 0.3
 * mS/cm², reversal potentials 115, -12 and 10.6 mV above rest. Companion to Case Studies in Neural
 * Data Analysis, MIT Press (2016); rates after A. L. Hodgkin, A. F. Huxley, Journal of Physiology
 * 117:500-544 (1952), equations 12, 13, 20, 21, 23 and 24.
 */
public final class SquidAxon {
    private static final double DT_MS = 0.01;
    private static final double REST_MV = -65;
    private static final double G_NA = 120;
    private static final double G_K = 36;
    private static final double G_L = 0.3;
    private static final double E_NA_MV = 115;
    private static final double E_K_MV = -12;
    private static final double E_L_MV = 10.6;

    private SquidAxon() {}

    /** Voltage (mV), the three gates and the times (ms), all of one length. */
    public record Trace(double[] vMv, double[] m, double[] h, double[] n, double[] tMs) {}

    /**
     * Returns the course from -70 mV with gates .05, .54, .34. Python: {@code V, m, h, n, t =
     * jpylab.models.HH(I0, T0)}, where V, m, h and n are columns of shape (T, 1).
     *
     * @param current the injected current in uA/cm²
     * @param durationMs how long; a non-negative number
     */
    public static Trace simulate(double current, double durationMs) {
        if (!(durationMs >= 0)) {
            throw PyError.valueError("negative dimensions are not allowed");
        }
        int length = (int) Math.ceil(durationMs / DT_MS);
        double[] v = new double[length];
        double[] m = new double[length];
        double[] h = new double[length];
        double[] n = new double[length];
        double[] t = new double[length];
        if (length > 0) {
            v[0] = -70.0;
            m[0] = 0.05;
            h[0] = 0.54;
            n[0] = 0.34;
        }
        for (int i = 0; i < length - 1; i++) {
            double u = v[i];
            t[i + 1] = (i + 1) * DT_MS;
            v[i + 1] = u + DT_MS * membraneCurrent(u, m[i], h[i], n[i], current);
            m[i + 1] = m[i] + DT_MS * (alphaM(u) * (1 - m[i]) - betaM(u) * m[i]);
            h[i + 1] = h[i] + DT_MS * (alphaH(u) * (1 - h[i]) - betaH(u) * h[i]);
            n[i + 1] = n[i] + DT_MS * (alphaN(u) * (1 - n[i]) - betaN(u) * n[i]);
        }
        return new Trace(v, m, h, n, t);
    }

    private static double membraneCurrent(double v, double m, double h, double n, double current) {
        double u = v - REST_MV;
        return G_NA * CMath.pow(m, 3) * h * (E_NA_MV - u)
                + G_K * CMath.pow(n, 4) * (E_K_MV - u)
                + G_L * (E_L_MV - u)
                + current;
    }

    /** Returns the opening rate of the sodium activation in 1/ms. */
    public static double alphaM(double vMv) {
        double u = vMv - REST_MV;
        return (2.5 - 0.1 * u) / (CMath.exp(2.5 - 0.1 * u) - 1);
    }

    /** Returns the closing rate of the sodium activation in 1/ms. */
    public static double betaM(double vMv) {
        return 4 * CMath.exp(-(vMv - REST_MV) / 18);
    }

    /** Returns the opening rate of the sodium inactivation in 1/ms. */
    public static double alphaH(double vMv) {
        return 0.07 * CMath.exp(-(vMv - REST_MV) / 20);
    }

    /** Returns the closing rate of the sodium inactivation in 1/ms. */
    public static double betaH(double vMv) {
        return 1 / (CMath.exp(3.0 - 0.1 * (vMv - REST_MV)) + 1);
    }

    /** Returns the opening rate of the potassium activation in 1/ms. */
    public static double alphaN(double vMv) {
        double u = vMv - REST_MV;
        return (0.1 - 0.01 * u) / (CMath.exp(1 - 0.1 * u) - 1);
    }

    /** Returns the closing rate of the potassium activation in 1/ms. */
    public static double betaN(double vMv) {
        return 0.125 * CMath.exp(-(vMv - REST_MV) / 80);
    }
}
