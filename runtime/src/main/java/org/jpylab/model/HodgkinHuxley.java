package org.jpylab.model;

import org.jpylab.libm.CMath;

/**
 * The squid axon of Hodgkin and Huxley on the scale where the resting potential is zero: voltage in
 * mV, time in ms, current in uA/cm².
 *
 * <pre>
 *   C dv/dt = -gNa m³ h (v - ENa) - gK n⁴ (v - EK) - gL (v - EL) + I
 *   dx/dt   = alpha_x(v) (1 - x) - beta_x(v) x      for x = m, n, h
 * </pre>
 *
 * W. Gerstner, W. Kistler, Spiking Neuron Models, Cambridge (2002), section 2.2 and the table on p.
 * 36; after A. L. Hodgkin, A. F. Huxley, Journal of Physiology 117:500-544 (1952).
 *
 * <p>At 25 mV and at 10 mV exactly a rate is 0/0 and the result NaN, as in the formula.
 */
public final class HodgkinHuxley {
    private HodgkinHuxley() {}

    /** The membrane of one cm². */
    public record Parameters(
            double cMicroFarad,
            double gNaMilliSiemens,
            double gKMilliSiemens,
            double gLMilliSiemens,
            double eNaMv,
            double eKMv,
            double eLMv) {
        public static Parameters defaults() {
            return new Parameters(1, 120, 36, 0.3, 115, -12, 10.6);
        }
    }

    /** Voltage (mV), sodium activation and inactivation, potassium activation at each time. */
    public record Trace(double[] vMv, double[] m, double[] n, double[] h) {}

    /**
     * Returns the course from rest by Euler's method: the {@code HH_ForwardEuler(t, I)} of the
     * second week. Python: {@code v, m, n, h = jpylab.models.hodgkin_huxley(t, I, C=1, gNa=120,
     * gK=36, gL=0.3, ENa=115, EK=-12, EL=10.6)}.
     *
     * @param tMs equally spaced times, at least two; not modified
     * @param current the current at each time in uA/cm²; not modified
     */
    public static Trace simulate(double[] tMs, double[] current, Parameters parameters) {
        double dt = TimeGrid.step(tMs, current);
        int length = tMs.length;
        double[] v = new double[length];
        double[] m = new double[length];
        double[] n = new double[length];
        double[] h = new double[length];
        m[0] = dmdt(0, v[0]) / (dmdt(0, v[0]) - dmdt(1, v[0]));
        n[0] = dndt(0, v[0]) / (dndt(0, v[0]) - dndt(1, v[0]));
        h[0] = dhdt(0, v[0]) / (dhdt(0, v[0]) - dhdt(1, v[0]));
        for (int i = 1; i < length; i++) {
            double u = v[i - 1];
            v[i] = u + dudt(u, m[i - 1], h[i - 1], n[i - 1], current[i - 1], parameters) * dt;
            m[i] = m[i - 1] + dmdt(m[i - 1], u) * dt;
            n[i] = n[i - 1] + dndt(n[i - 1], u) * dt;
            h[i] = h[i - 1] + dhdt(h[i - 1], u) * dt;
        }
        return new Trace(v, m, n, h);
    }

    /** Returns the voltage's derivative, Kirchhoff's law for the membrane, in mV/ms. */
    public static double dudt(
            double u, double m, double h, double n, double current, Parameters p) {
        return 1
                / p.cMicroFarad
                * (-p.gNaMilliSiemens * CMath.pow(m, 3) * h * (u - p.eNaMv)
                        - p.gKMilliSiemens * CMath.pow(n, 4) * (u - p.eKMv)
                        - p.gLMilliSiemens * (u - p.eLMv)
                        + current);
    }

    /** Returns the derivative of the sodium activation, in 1/ms. */
    public static double dmdt(double m, double u) {
        double alpha = (2.5 - 0.1 * u) / (CMath.exp(2.5 - 0.1 * u) - 1);
        double beta = 4 * CMath.exp(-u / 18);
        return alpha * (1 - m) - beta * m;
    }

    /** Returns the derivative of the potassium activation, in 1/ms. */
    public static double dndt(double n, double u) {
        double alpha = (0.1 - 0.01 * u) / (CMath.exp(1 - 0.1 * u) - 1);
        double beta = 0.125 * CMath.exp(-u / 80);
        return alpha * (1 - n) - beta * n;
    }

    /** Returns the derivative of the sodium inactivation, in 1/ms. */
    public static double dhdt(double h, double u) {
        double alpha = 0.07 * CMath.exp(-u / 20);
        double beta = 1 / (CMath.exp(3 - 0.1 * u) + 1);
        return alpha * (1 - h) - beta * h;
    }
}
