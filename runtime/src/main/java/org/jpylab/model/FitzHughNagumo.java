package org.jpylab.model;

import org.jpylab.libm.CMath;

/**
 * The FitzHugh-Nagumo neuron,
 *
 * <pre>
 *   dv/dt = v - v³/3 - w + I
 *   dw/dt = phi (v + a - b w)
 * </pre>
 *
 * R. FitzHugh, Biophysical Journal 1:445-466 (1961), with phi for his 1/c²; J. Nagumo, S. Arimoto,
 * S. Yoshizawa, Proceedings of the IRE 50:2061-2070 (1962).
 */
public final class FitzHughNagumo {
    private FitzHughNagumo() {}

    /** The recovery's offset, damping and speed. */
    public record Parameters(double a, double b, double phi) {
        public static Parameters defaults() {
            return new Parameters(0.7, 0.8, 0.08);
        }
    }

    /** The course of both variables at the times of the current. */
    public record Trace(double[] v, double[] w) {}

    /**
     * Returns the course by Euler's method. Python: {@code v, w = jpylab.models.fitzhugh_nagumo(I,
     * dt, v0=0.0, w0=0.0, a=0.7, b=0.8, phi=0.08)}.
     */
    public static Trace simulate(double[] current, double dt, double v0, double w0, Parameters p) {
        double[] v = new double[current.length];
        double[] w = new double[current.length];
        if (current.length > 0) {
            v[0] = v0;
            w[0] = w0;
        }
        for (int i = 1; i < v.length; i++) {
            double x = v[i - 1];
            double y = w[i - 1];
            v[i] = x + dt * (x - CMath.pow(x, 3) / 3 - y + current[i - 1]);
            w[i] = y + dt * (p.phi * (x + p.a - p.b * y));
        }
        return new Trace(v, w);
    }
}
