package org.jpylab.model;

import org.jpylab.error.PyError;

import java.util.Arrays;

/**
 * The leaky integrate-and-fire neuron with units and a refractory time,
 *
 * <pre>
 *   tau_m dV/dt = -(V - E_L) + I/g_L,   V -> V_reset where V >= V_th
 * </pre>
 *
 * as in Neuromatch Academy, Computational Neuroscience, week 2 day 3, tutorial 1 (2020-2023); after
 * W. Gerstner, W. Kistler, Spiking Neuron Models, Cambridge (2002), section 4.1.
 */
public final class LeakyIntegrateAndFire {
    private LeakyIntegrateAndFire() {}

    /**
     * A neuron and how it is simulated. Python: {@code pars = default_pars(T=1000., tau_m=20.)}.
     */
    public record Parameters(
            double vThMv,
            double vResetMv,
            double tauMMs,
            double gLNs,
            double vInitMv,
            double eLMv,
            double trefMs,
            double durationMs,
            double dtMs) {
        public static Parameters defaults() {
            return new Parameters(-55, -75, 10, 10, -75, -75, 2, 400, 0.1);
        }

        public Parameters withDuration(double newDurationMs) {
            return new Parameters(
                    vThMv, vResetMv, tauMMs, gLNs, vInitMv, eLMv, trefMs, newDurationMs, dtMs);
        }

        /** Returns the times of the steps, a new array. Python: {@code pars['range_t']}. */
        public double[] rangeT() {
            return TimeGrid.arange(durationMs, dtMs);
        }
    }

    /** The voltage at each time and the times of the spikes. */
    public record Trace(double[] vMv, double[] spikeTimesMs) {}

    /**
     * Returns the response to a current in pA. Python: {@code v, sp = jpylab.models.run_LIF(pars,
     * Iinj, stop=False)}, where a number or an array of one sample per time is a current.
     *
     * @param current one sample per time; not modified
     */
    public static Trace simulate(Parameters p, double[] current) {
        double[] v = p.rangeT();
        TimeGrid.requireSameLength(current, v);
        if (v.length == 0) {
            throw PyError.indexError("index 0 is out of bounds for axis 0 with size 0");
        }
        SpikeRecorder spikes = new SpikeRecorder();
        v[0] = p.vInitMv;
        double stepOverTau = p.dtMs / p.tauMMs;
        double refractorySteps = 0;
        for (int i = 0; i < v.length - 1; i++) {
            if (refractorySteps > 0) {
                v[i] = p.vResetMv;
                refractorySteps = refractorySteps - 1;
            } else if (v[i] >= p.vThMv) {
                spikes.fired(i);
                v[i] = p.vResetMv;
                refractorySteps = p.trefMs / p.dtMs;
            }
            double dv = (-(v[i] - p.eLMv) + current[i] / p.gLNs) * stepOverTau;
            v[i + 1] = v[i] + dv;
        }
        return new Trace(v, times(spikes.steps(), p.dtMs));
    }

    /** Returns a constant current for each time: a new array. */
    public static double[] directCurrent(Parameters p, double currentPa) {
        double[] current = p.rangeT();
        Arrays.fill(current, currentPa);
        return current;
    }

    /**
     * Returns the current where it lies within 1000 steps of the middle, elsewhere 0: a copy.
     * Python: {@code run_LIF(pars, Iinj, stop=True)}.
     */
    public static double[] pulse(double[] current) {
        double[] pulse = current.clone();
        int middle = pulse.length / 2;
        // a negative bound counts from the end, as in a Python slice
        int from = middle >= 1000 ? middle - 1000 : Math.max(0, middle - 1000 + pulse.length);
        int to = Math.min(pulse.length, middle + 1000);
        Arrays.fill(pulse, 0, from, 0);
        Arrays.fill(pulse, to, pulse.length, 0);
        return pulse;
    }

    private static double[] times(int[] steps, double dtMs) {
        double[] times = new double[steps.length];
        for (int i = 0; i < steps.length; i++) {
            times[i] = steps[i] * dtMs;
        }
        return times;
    }
}
