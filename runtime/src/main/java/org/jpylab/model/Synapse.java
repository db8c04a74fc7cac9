package org.jpylab.model;

import org.jpylab.libm.CMath;

/** What a spike does to the neuron behind it: kernels, conductances, depression. */
public final class Synapse {
    private Synapse() {}

    /**
     * Returns exp(-t/tau) for t >= 0, else 0. Python: {@code jpylab.models.exp_synapse(t, tau)}; P.
     * Dayan, L. F. Abbott, Theoretical Neuroscience, MIT Press (2001), section 5.8.
     */
    public static double[] exponential(double[] tMs, double tauMs) {
        TimeGrid.requirePositive("tau", tauMs);
        double[] g = new double[tMs.length];
        for (int i = 0; i < g.length; i++) {
            g[i] = tMs[i] < 0 ? 0 : CMath.exp(-tMs[i] / tauMs);
        }
        return g;
    }

    /**
     * Returns the alpha function t/tau exp(1 - t/tau) for t >= 0, else 0: 1 at t = tau. Python:
     * {@code jpylab.models.alpha_synapse(t, tau)}; W. Rall, Journal of Neurophysiology 30:1138-1168
     * (1967).
     */
    public static double[] alpha(double[] tMs, double tauMs) {
        TimeGrid.requirePositive("tau", tauMs);
        double[] g = new double[tMs.length];
        for (int i = 0; i < g.length; i++) {
            double x = tMs[i] / tauMs;
            g[i] = x < 0 ? 0 : x * CMath.exp(1 - x);
        }
        return g;
    }

    /**
     * Returns the difference of two exponentials, scaled to a peak of 1, for t >= 0, else 0.
     * Python: {@code jpylab.models.dual_exp_synapse(t, tau_rise, tau_decay)}; A. Roth, M. C. W. van
     * Rossum, in E. De Schutter, Computational Modeling Methods for Neuroscientists, MIT Press
     * (2009), chapter 6.
     */
    public static double[] dualExponential(double[] tMs, double tauRiseMs, double tauDecayMs) {
        TimeGrid.requirePositive("tau_rise", tauRiseMs);
        TimeGrid.requirePositive("tau_decay - tau_rise", tauDecayMs - tauRiseMs);
        double peakMs =
                tauDecayMs
                        * tauRiseMs
                        / (tauDecayMs - tauRiseMs)
                        * Math.log(tauDecayMs / tauRiseMs);
        double peak = CMath.exp(-peakMs / tauDecayMs) - CMath.exp(-peakMs / tauRiseMs);
        double[] g = new double[tMs.length];
        for (int i = 0; i < g.length; i++) {
            double t = tMs[i];
            double difference = CMath.exp(-t / tauDecayMs) - CMath.exp(-t / tauRiseMs);
            g[i] = t < 0 ? 0 : difference / peak;
        }
        return g;
    }

    /**
     * Returns a conductance that each spike raises by one and that decays with tau. Python: {@code
     * jpylab.models.conductance(spike_steps, n_steps, dt, tau)}.
     *
     * @param spikeSteps steps of the spikes, in any order; steps outside the range are left out
     */
    public static double[] conductance(int[] spikeSteps, int length, double dtMs, double tauMs) {
        TimeGrid.requirePositive("tau", tauMs);
        double[] g = new double[length];
        for (int step : spikeSteps) {
            if (step >= 0 && step < length) {
                g[step]++;
            }
        }
        double decay = CMath.exp(-dtMs / tauMs);
        for (int i = 1; i < length; i++) {
            g[i] = g[i - 1] * decay + g[i];
        }
        return g;
    }

    /** The resources of a synapse and how they are used up and come back. */
    public record Resources(double use, double tauRecoveryMs, double tauFacilitationMs) {
        public static Resources depressing() {
            return new Resources(0.5, 800, 0);
        }

        public static Resources facilitating() {
            return new Resources(0.05, 100, 1000);
        }
    }

    /** Used and available part just before each spike; their product is the spike's effect. */
    public record ShortTerm(double[] u, double[] x) {}

    /**
     * Returns the state of a depressing or facilitating synapse at each of its spikes. Between
     * spikes the available part x recovers to 1 with tau_rec and u decays to its base U with
     * tau_facil; a spike first raises u by U (1 - u), then takes u x away. Python: {@code u, x =
     * jpylab.models.tsodyks_markram(spike_times, U=0.5, tau_rec=800, tau_facil=0)}; H. Markram, Y.
     * Wang, M. Tsodyks, PNAS 95:5323-5328 (1998).
     */
    public static ShortTerm shortTerm(double[] spikeTimesMs, Resources r) {
        double[] u = new double[spikeTimesMs.length];
        double[] x = new double[spikeTimesMs.length];
        for (int i = 0; i < u.length; i++) {
            if (i == 0) {
                u[0] = r.use;
                x[0] = 1;
                continue;
            }
            double interval = spikeTimesMs[i] - spikeTimesMs[i - 1];
            double kept =
                    r.tauFacilitationMs > 0
                            ? u[i - 1] * CMath.exp(-interval / r.tauFacilitationMs)
                            : 0;
            u[i] = kept + r.use * (1 - kept);
            double left = x[i - 1] * (1 - u[i - 1]);
            x[i] = 1 + (left - 1) * CMath.exp(-interval / r.tauRecoveryMs);
        }
        return new ShortTerm(u, x);
    }
}
