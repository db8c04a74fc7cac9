package org.jpylab.model;

import org.jpylab.error.PyError;
import org.jpylab.libm.CMath;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** Spike times: made by chance, found in a voltage, and described by their intervals. */
public final class SpikeTrain {
    private SpikeTrain() {}

    /**
     * Returns the times between successive spikes, empty for fewer than two. Python: {@code
     * numpy.diff(spike_times)}.
     */
    public static double[] intervals(double[] spikeTimes) {
        double[] intervals = new double[Math.max(0, spikeTimes.length - 1)];
        for (int i = 0; i < intervals.length; i++) {
            intervals[i] = spikeTimes[i + 1] - spikeTimes[i];
        }
        return intervals;
    }

    /**
     * Returns the coefficient of variation of the intervals, std/mean: 0 for a clock, near 1 for a
     * Poisson process, NaN for fewer than two spikes. Python: {@code isi, cv =
     * jpylab.models.isi_cv_LIF(spike_times)}; D. R. Cox, Renewal Theory, Methuen (1962); P. Dayan,
     * L. F. Abbott, Theoretical Neuroscience, MIT Press (2001), section 1.4.
     */
    public static double coefficientOfVariation(double[] spikeTimes) {
        double[] intervals = intervals(spikeTimes);
        if (intervals.length == 0) {
            return Double.NaN;
        }
        double mean = PairwiseSum.of(intervals) / intervals.length;
        double[] squares = new double[intervals.length];
        for (int i = 0; i < squares.length; i++) {
            double deviation = intervals[i] - mean;
            squares[i] = deviation * deviation;
        }
        return Math.sqrt(PairwiseSum.of(squares) / squares.length) / mean;
    }

    /**
     * Returns the Fano factor of the counts in successive windows, variance/mean: 1 for a Poisson
     * process. Python: {@code jpylab.models.fano_factor(spike_times, window, T)}; P. Dayan, L. F.
     * Abbott, Theoretical Neuroscience, MIT Press (2001), section 1.4.
     */
    public static double fanoFactor(double[] spikeTimesMs, double windowMs, double durationMs) {
        TimeGrid.requirePositive("window", windowMs);
        double[] counts = new double[(int) Math.floor(durationMs / windowMs)];
        for (double time : spikeTimesMs) {
            int window = (int) Math.floor(time / windowMs);
            if (window >= 0 && window < counts.length) {
                counts[window]++;
            }
        }
        double mean = PairwiseSum.of(counts) / counts.length;
        for (int i = 0; i < counts.length; i++) {
            double deviation = counts[i] - mean;
            counts[i] = deviation * deviation;
        }
        return PairwiseSum.of(counts) / counts.length / mean;
    }

    /**
     * Returns the last step below or at the threshold before each upward crossing. Python: {@code
     * nonzero((above[:-1] == False) & (above[1:] == True))[0]}.
     */
    public static int[] upwardCrossings(double[] v, double threshold) {
        SpikeRecorder crossings = new SpikeRecorder();
        for (int i = 0; i + 1 < v.length; i++) {
            if (!(v[i] > threshold) && v[i + 1] > threshold) {
                crossings.fired(i);
            }
        }
        return crossings.steps();
    }

    /**
     * Returns the spike times of a Poisson process of constant rate: exponential intervals. Python:
     * {@code jpylab.models.poisson_spikes(rate, T)}; P. Dayan, L. F. Abbott, Theoretical
     * Neuroscience, MIT Press (2001), section 1.4.
     *
     * @param uniform numbers of [0, 1)
     */
    public static double[] poisson(double rateHz, double durationMs, DoubleSupplier uniform) {
        if (!(rateHz >= 0)) {
            throw PyError.valueError("rate must not be negative, got " + rateHz);
        }
        double[] times = new double[Math.max(16, (int) (1.2 * rateHz * durationMs / 1000))];
        int count = 0;
        double meanIntervalMs = 1000 / rateHz;
        double time = nextInterval(meanIntervalMs, uniform);
        while (time < durationMs) {
            if (count == times.length) {
                times = Arrays.copyOf(times, 2 * count);
            }
            times[count++] = time;
            time += nextInterval(meanIntervalMs, uniform);
        }
        return Arrays.copyOf(times, count);
    }

    private static double nextInterval(double meanMs, DoubleSupplier uniform) {
        return -meanMs * CMath.log1p(-uniform.getAsDouble());
    }

    /**
     * Returns the steps at which a neuron of time-varying rate fires: one where a uniform number is
     * below rate dt. Python: {@code jpylab.models.inhomogeneous_poisson(rate, dt)}.
     */
    public static int[] inhomogeneousPoisson(double[] rateHz, double dtMs, DoubleSupplier uniform) {
        SpikeRecorder spikes = new SpikeRecorder();
        double dtSeconds = dtMs / 1000;
        for (int i = 0; i < rateHz.length; i++) {
            if (uniform.getAsDouble() < rateHz[i] * dtSeconds) {
                spikes.fired(i);
            }
        }
        return spikes.steps();
    }

    /** The same from given uniform numbers of [0, 1), one for each step. */
    public static int[] inhomogeneousPoisson(double[] rateHz, double dtMs, double[] uniform) {
        return inhomogeneousPoisson(rateHz, dtMs, Arrays.stream(uniform).iterator()::nextDouble);
    }
}
