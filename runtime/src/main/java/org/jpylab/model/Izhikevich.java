package org.jpylab.model;

/**
 * Izhikevich's simple model of spiking neurons, v in mV and t in ms,
 *
 * <pre>
 *   dv/dt = 0.04 v² + 5 v + 140 - u + I
 *   du/dt = a (b v - u)
 *   v -> c, u -> u + d   where v >= 30 mV
 * </pre>
 *
 * E. M. Izhikevich, IEEE Transactions on Neural Networks 14:1569-1572 (2003), equations 1-3; the
 * parameter sets are those of its figure 2.
 */
public final class Izhikevich {
    private static final double PEAK_MV = 30;

    private Izhikevich() {}

    /** Time scale and sensitivity of the recovery, reset voltage, jump of the recovery. */
    public record Parameters(double a, double b, double cMv, double d) {
        public static Parameters regularSpiking() {
            return new Parameters(0.02, 0.2, -65, 8);
        }

        public static Parameters intrinsicallyBursting() {
            return new Parameters(0.02, 0.2, -55, 4);
        }

        public static Parameters chattering() {
            return new Parameters(0.02, 0.2, -50, 2);
        }

        public static Parameters fastSpiking() {
            return new Parameters(0.1, 0.2, -65, 2);
        }

        public static Parameters lowThresholdSpiking() {
            return new Parameters(0.02, 0.25, -65, 2);
        }

        public static Parameters resonator() {
            return new Parameters(0.1, 0.26, -65, 2);
        }
    }

    /** Voltage, with spikes cut at 30 mV, recovery, and the steps of the spikes. */
    public record Trace(double[] vMv, double[] u, int[] spikeSteps) {}

    /**
     * Returns the course from v = -65 mV, u = b v, by Euler's method. Python: {@code v, u, spikes =
     * jpylab.models.izhikevich(I, dt=0.5, a=0.02, b=0.2, c=-65.0, d=8.0)}.
     */
    public static Trace simulate(double[] current, double dtMs, Parameters p) {
        int length = current.length;
        double[] v = new double[length];
        double[] u = new double[length];
        SpikeRecorder spikes = new SpikeRecorder();
        double x = -65;
        double y = p.b * x;
        for (int i = 0; i < length; i++) {
            if (x >= PEAK_MV) {
                v[i] = PEAK_MV;
                spikes.fired(i);
                x = p.cMv;
                y = y + p.d;
            } else {
                v[i] = x;
            }
            u[i] = y;
            double next = x + dtMs * (0.04 * x * x + 5 * x + 140 - y + current[i]);
            y = y + dtMs * (p.a * (p.b * x - y));
            x = next;
        }
        return new Trace(v, u, spikes.steps());
    }
}
