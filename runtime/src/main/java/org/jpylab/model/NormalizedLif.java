package org.jpylab.model;

/**
 * The leaky integrate-and-fire neuron in units of its own time constant and threshold,
 *
 * <pre>
 *   dv/dt = -v + I,   v -> 0 where v >= 1
 * </pre>
 *
 * W. Gerstner, W. Kistler, Spiking Neuron Models, Cambridge (2002), section 4.1.1, with membrane
 * time constant, resistance and threshold set to one.
 */
public final class NormalizedLif {
    private NormalizedLif() {}

    /**
     * Returns the voltage at each time, from 0, by Euler's method: the {@code LIF(t, I)} of the
     * first week. Python: {@code v = jpylab.models.lif(t, I)}.
     *
     * @param t equally spaced times, at least two; not modified
     * @param current the current at each time; not modified
     */
    public static double[] simulate(double[] t, double[] current) {
        double dt = TimeGrid.step(t, current);
        double[] v = new double[t.length];
        for (int i = 1; i < v.length; i++) {
            double dvdt = -v[i - 1] + current[i - 1];
            double next = v[i - 1] + dvdt * dt;
            v[i] = next >= 1 ? 0.0 : next;
        }
        return v;
    }
}
