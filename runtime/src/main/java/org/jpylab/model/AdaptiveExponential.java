package org.jpylab.model;

import org.jpylab.libm.CMath;

/**
 * The adaptive exponential integrate-and-fire neuron (AdEx),
 *
 * <pre>
 *   C dV/dt     = -gL (V - EL) + gL DT exp((V - VT)/DT) - w + I
 *   tau_w dw/dt = a (V - EL) - w
 *   V -> V_reset, w -> w + b   where V >= V_peak
 * </pre>
 *
 * R. Brette, W. Gerstner, Journal of Neurophysiology 94:3637-3642 (2005), whose parameters are the
 * defaults. With a = b = 0 it is the exponential integrate-and-fire neuron of N. Fourcaud-Trocmé et
 * al., Journal of Neuroscience 23:11628-11640 (2003).
 */
public final class AdaptiveExponential {
    private AdaptiveExponential() {}

    /** A neuron in pF, nS, mV, ms and pA. */
    public record Parameters(
            double cPf,
            double gLNs,
            double eLMv,
            double vTMv,
            double deltaTMv,
            double tauWMs,
            double aNs,
            double bPa,
            double vResetMv,
            double vPeakMv) {
        public static Parameters defaults() {
            return new Parameters(281, 30, -70.6, -50.4, 2, 144, 4, 80.5, -70.6, 20);
        }
    }

    /** Voltage, with spikes cut at the peak, adaptation current, and the steps of the spikes. */
    public record Trace(double[] vMv, double[] wPa, int[] spikeSteps) {}

    /**
     * Returns the course from rest by Euler's method. Python: {@code v, w, spikes =
     * jpylab.models.adex(I, dt=0.1, C=281, gL=30, EL=-70.6, VT=-50.4, DeltaT=2, tauw=144, a=4,
     * b=80.5, Vr=-70.6, Vpeak=20)}, current in pA.
     */
    public static Trace simulate(double[] currentPa, double dtMs, Parameters p) {
        int length = currentPa.length;
        double[] v = new double[length];
        double[] w = new double[length];
        SpikeRecorder spikes = new SpikeRecorder();
        double x = p.eLMv;
        double y = 0;
        for (int i = 0; i < length; i++) {
            if (x >= p.vPeakMv) {
                v[i] = p.vPeakMv;
                spikes.fired(i);
                x = p.vResetMv;
                y = y + p.bPa;
            } else {
                v[i] = x;
            }
            w[i] = y;
            double leak = -p.gLNs * (x - p.eLMv);
            double upswing = p.gLNs * p.deltaTMv * CMath.exp((x - p.vTMv) / p.deltaTMv);
            double next = x + dtMs / p.cPf * (leak + upswing - y + currentPa[i]);
            y = y + dtMs / p.tauWMs * (p.aNs * (x - p.eLMv) - y);
            x = next;
        }
        return new Trace(v, w, spikes.steps());
    }
}
