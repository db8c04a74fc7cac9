package org.jpylab.model;

/**
 * The leaky integrate-and-fire neuron of spiking neural networks, in steps,
 *
 * <pre>
 *   I[t+1] = alpha I[t] + input[t]
 *   V[t+1] = beta V[t] + I[t] - reset[t],   reset[t] = 1 where V[t] > theta
 * </pre>
 *
 * E. O. Neftci, H. Mostafa, F. Zenke, IEEE Signal Processing Magazine 36:51-63 (2019), with reset
 * by subtraction.
 */
public final class DiscreteLif {
    private DiscreteLif() {}

    /** Synaptic current, voltage and the steps at which it was above threshold. */
    public record Trace(double[] current, double[] v, int[] spikeSteps) {}

    /**
     * Returns the course from rest. Python: {@code Isyn, Vm, spikes =
     * jpylab.models.discrete_lif(inputs, alpha, beta, theta=1.0)}.
     *
     * @param input weighted input at each step; not modified
     * @param alpha what a step keeps of the current, exp(-dt/tau_syn)
     * @param beta what a step keeps of the voltage, exp(-dt/tau_mem)
     */
    public static Trace simulate(double[] input, double alpha, double beta, double theta) {
        double[] current = new double[input.length];
        double[] v = new double[input.length];
        SpikeRecorder spikes = new SpikeRecorder();
        for (int t = 0; t < input.length - 1; t++) {
            double reset = 0;
            if (v[t] - theta > 0) {
                reset = 1;
                spikes.fired(t);
            }
            current[t + 1] = alpha * current[t] + input[t];
            v[t + 1] = beta * v[t] + current[t] - reset;
        }
        return new Trace(current, v, spikes.steps());
    }
}
