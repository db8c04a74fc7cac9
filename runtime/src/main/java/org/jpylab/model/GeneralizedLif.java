package org.jpylab.model;

/**
 * A generalized integrate-and-fire neuron (GLIF): two after-spike currents and a threshold that
 * follows the voltage and jumps,
 *
 * <pre>
 *   C dV/dt     = I + I1 + I2 - G (V - EL)
 *   dI_j/dt     = -k_j I_j
 *   dTheta/dt   = a (V - EL) - b (Theta - Theta_inf)
 *   V -> V_r, I_j -> R_j I_j + A_j, Theta -> max(Theta_r, Theta)   where V >= Theta
 * </pre>
 *
 * S. Mihalas, E. Niebur, Neural Computation 21:704-718 (2009), equations 2.1 and 2.2; as a ladder
 * of models fitted to cells, C. Teeter et al., Nature Communications 9:709 (2018).
 */
public final class GeneralizedLif {
    private GeneralizedLif() {}

    /**
     * A neuron per unit of capacitance, in V, s and V/s, as in the paper.
     *
     * @param leak G/C in 1/s
     * @param afterSpike1 decay, kept part and jump of the first after-spike current
     * @param afterSpike2 the second's
     */
    public record Parameters(
            double leakPerS,
            double eLVolt,
            double vResetVolt,
            double thetaInfVolt,
            double thetaResetVolt,
            double aPerS,
            double bPerS,
            AfterSpike afterSpike1,
            AfterSpike afterSpike2) {

        /** Tonic spiking at I/C = 1.5 V/s, row A of the paper's table 1. */
        public static Parameters tonicSpiking() {
            return new Parameters(
                    50,
                    -0.07,
                    -0.07,
                    -0.05,
                    -0.06,
                    0,
                    10,
                    new AfterSpike(200, 0, 0),
                    new AfterSpike(20, 1, 0));
        }

        /** Spike frequency adaptation at I/C = 2 V/s, row C of the paper's table 1. */
        public static Parameters adapting() {
            return tonicSpiking().withThresholdCoupling(5);
        }

        public Parameters withThresholdCoupling(double newAPerS) {
            return new Parameters(
                    leakPerS,
                    eLVolt,
                    vResetVolt,
                    thetaInfVolt,
                    thetaResetVolt,
                    newAPerS,
                    bPerS,
                    afterSpike1,
                    afterSpike2);
        }

        public Parameters withAfterSpikes(AfterSpike first, AfterSpike second) {
            return new Parameters(
                    leakPerS,
                    eLVolt,
                    vResetVolt,
                    thetaInfVolt,
                    thetaResetVolt,
                    aPerS,
                    bPerS,
                    first,
                    second);
        }
    }

    /** An after-spike current: how fast it decays, what a spike keeps of it and adds to it. */
    public record AfterSpike(double decayPerS, double kept, double jumpVoltPerS) {}

    /** Voltage, threshold, the sum of the after-spike currents, and the steps of the spikes. */
    public record Trace(
            double[] vVolt, double[] thetaVolt, double[] afterSpikeVoltPerS, int[] spikeSteps) {}

    /**
     * Returns the course from rest by Euler's method. Python: {@code v, theta, after, spikes =
     * jpylab.models.glif(I, dt=1e-4, G=50, EL=-0.07, Vr=-0.07, ThetaInf=-0.05, Thetar=-0.06, a=0,
     * b=10, k=(200, 20), R=(0, 1), A=(0, 0))}, with I/C in V/s and dt in s.
     */
    public static Trace simulate(double[] currentVoltPerS, double dtS, Parameters p) {
        int length = currentVoltPerS.length;
        double[] v = new double[length];
        double[] theta = new double[length];
        double[] after = new double[length];
        SpikeRecorder spikes = new SpikeRecorder();
        AfterSpike one = p.afterSpike1;
        AfterSpike two = p.afterSpike2;
        double x = p.eLVolt;
        double threshold = p.thetaInfVolt;
        double i1 = 0;
        double i2 = 0;
        for (int i = 0; i < length; i++) {
            if (x >= threshold) {
                spikes.fired(i);
                x = p.vResetVolt;
                i1 = one.kept * i1 + one.jumpVoltPerS;
                i2 = two.kept * i2 + two.jumpVoltPerS;
                threshold = Math.max(p.thetaResetVolt, threshold);
            }
            v[i] = x;
            theta[i] = threshold;
            after[i] = i1 + i2;
            double dv = currentVoltPerS[i] + i1 + i2 - p.leakPerS * (x - p.eLVolt);
            double dTheta = p.aPerS * (x - p.eLVolt) - p.bPerS * (threshold - p.thetaInfVolt);
            x = x + dtS * dv;
            threshold = threshold + dtS * dTheta;
            i1 = i1 - dtS * (one.decayPerS * i1);
            i2 = i2 - dtS * (two.decayPerS * i2);
        }
        return new Trace(v, theta, after, spikes.steps());
    }
}
