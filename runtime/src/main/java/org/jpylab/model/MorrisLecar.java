package org.jpylab.model;

import org.jpylab.libm.CMath;

/**
 * The barnacle muscle fibre of Morris and Lecar, mV, ms, uA/cm², mS/cm²,
 *
 * <pre>
 *   C dV/dt = I - gL (V - EL) - gCa m(V) (V - ECa) - gK w (V - EK)
 *   dw/dt   = phi (w_inf(V) - w) cosh((V - V3)/(2 V4))
 *   m(V) = (1 + tanh((V - V1)/V2))/2,   w_inf(V) = (1 + tanh((V - V3)/V4))/2
 * </pre>
 *
 * C. Morris, H. Lecar, Biophysical Journal 35:193-213 (1981), in the form and with the parameters
 * of G. B. Ermentrout, D. H. Terman, Mathematical Foundations of Neuroscience, Springer (2010),
 * table 3.1.
 */
public final class MorrisLecar {
    private MorrisLecar() {}

    /** The membrane of one cm². */
    public record Parameters(
            double phiPerMs,
            double gCaMilliSiemens,
            double gKMilliSiemens,
            double gLMilliSiemens,
            double eCaMv,
            double eKMv,
            double eLMv,
            double v1Mv,
            double v2Mv,
            double v3Mv,
            double v4Mv,
            double cMicroFarad) {
        /** Oscillations that start at a finite frequency: excitability of type II. */
        public static Parameters hopf() {
            return new Parameters(0.04, 4.4, 8, 2, 120, -84, -60, -1.2, 18, 2, 30, 20);
        }

        /** Oscillations that start arbitrarily slowly: excitability of type I. */
        public static Parameters saddleNode() {
            return new Parameters(0.067, 4, 8, 2, 120, -84, -60, -1.2, 18, 12, 17.4, 20);
        }

        /** Oscillations that start at a homoclinic orbit. */
        public static Parameters homoclinic() {
            return new Parameters(0.23, 4, 8, 2, 120, -84, -60, -1.2, 18, 12, 17.4, 20);
        }
    }

    /** Voltage and potassium activation at the times of the current. */
    public record Trace(double[] vMv, double[] w) {}

    /** Returns the calcium activation at a voltage. */
    public static double mInf(double vMv, Parameters p) {
        return 0.5 * (1 + CMath.tanh((vMv - p.v1Mv) / p.v2Mv));
    }

    /** Returns the potassium activation's steady state: its nullcline. */
    public static double wInf(double vMv, Parameters p) {
        return 0.5 * (1 + CMath.tanh((vMv - p.v3Mv) / p.v4Mv));
    }

    /** Returns the activation w at which the voltage stands still: the voltage's nullcline. */
    public static double voltageNullcline(double vMv, double current, Parameters p) {
        return (current
                        - p.gLMilliSiemens * (vMv - p.eLMv)
                        - p.gCaMilliSiemens * mInf(vMv, p) * (vMv - p.eCaMv))
                / (p.gKMilliSiemens * (vMv - p.eKMv));
    }

    /**
     * Returns the course by Euler's method. Python: {@code v, w = jpylab.models.morris_lecar(I, dt,
     * v0=-60.0, w0=0.0, phi=0.04, gCa=4.4, gK=8, gL=2, ECa=120, EK=-84, EL=-60, V1=-1.2, V2=18,
     * V3=2, V4=30, C=20)}.
     */
    public static Trace simulate(
            double[] current, double dtMs, double v0, double w0, Parameters p) {
        int length = current.length;
        double[] v = new double[length];
        double[] w = new double[length];
        if (length > 0) {
            v[0] = v0;
            w[0] = w0;
        }
        for (int i = 1; i < length; i++) {
            double x = v[i - 1];
            double y = w[i - 1];
            double membrane =
                    current[i - 1]
                            - p.gLMilliSiemens * (x - p.eLMv)
                            - p.gCaMilliSiemens * mInf(x, p) * (x - p.eCaMv)
                            - p.gKMilliSiemens * y * (x - p.eKMv);
            double rate = p.phiPerMs * CMath.cosh((x - p.v3Mv) / (2 * p.v4Mv));
            v[i] = x + dtMs * (membrane / p.cMicroFarad);
            w[i] = y + dtMs * (rate * (wInf(x, p) - y));
        }
        return new Trace(v, w);
    }
}
