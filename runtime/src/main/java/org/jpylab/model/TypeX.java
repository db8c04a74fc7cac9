package org.jpylab.model;

import org.jpylab.libm.CMath;

/**
 * The two-dimensional neuron of the phase-plane exercise: a cubic voltage nullcline and a slow
 * linear recovery,
 *
 * <pre>
 *   dv/dt = v - v³/3 - w + I
 *   dw/dt = (a (v + 0.7) - w) / tau
 * </pre>
 *
 * a FitzHugh-Nagumo model: R. FitzHugh, "Impulses and physiological states in theoretical models of
 * nerve membrane", Biophysical Journal 1:445-466 (1961); W. Gerstner, W. Kistler, Spiking Neuron
 * Models, Cambridge (2002), chapter 3.
 */
public final class TypeX {
    private TypeX() {}

    /**
     * Where the recovery variable goes and how slowly. Python: {@code {'a': 1.25, 'tau': 15.6}}.
     *
     * @param a slope of the w-nullcline
     * @param tau time constant of w, in units of the voltage's
     */
    public record Parameters(double a, double tau) {
        public static Parameters defaults() {
            return new Parameters(1.25, 15.6);
        }
    }

    /** The course of both variables; the first sample is the initial state. */
    public record Trace(double[] v, double[] w) {}

    /** Returns dv/dt. Python: {@code TypeX.dudt(v, w, I)}. */
    public static double dudt(double v, double w, double current) {
        return v - CMath.pow(v, 3) / 3 - w + current;
    }

    /** Returns dw/dt. Python: {@code TypeX.dwdt(v, w, Params)}. */
    public static double dwdt(double v, double w, Parameters parameters) {
        return (parameters.a * (v + 0.7) - w) / parameters.tau;
    }

    /**
     * Returns the course under a current given for each step, one sample longer than the current.
     * Python: {@code v, w = jpylab.models.typex(I, dt=0.5, v0=0.0, w0=0.0, a=1.25, tau=15.6)}.
     */
    public static Trace simulate(
            double[] current, double dt, double v0, double w0, Parameters parameters) {
        double[] v = new double[current.length + 1];
        double[] w = new double[current.length + 1];
        v[0] = v0;
        w[0] = w0;
        for (int i = 0; i < current.length; i++) {
            v[i + 1] = v[i] + dudt(v[i], w[i], current[i]) * dt;
            w[i + 1] = w[i] + dwdt(v[i], w[i], parameters) * dt;
        }
        return new Trace(v, w);
    }
}
