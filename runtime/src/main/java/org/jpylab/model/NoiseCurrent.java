package org.jpylab.model;

import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** Random input currents; the standard normal numbers come from the caller. */
public final class NoiseCurrent {
    private NoiseCurrent() {}

    /** Returns Gaussian white noise from given standard normal numbers, one for each sample. */
    public static double[] white(double[] standardNormal, double dtMs, double muPa, double sigma) {
        return white(standardNormal.length, dtMs, muPa, sigma, supplier(standardNormal));
    }

    /** Returns an Ornstein-Uhlenbeck process from given standard normal numbers. */
    public static double[] ornsteinUhlenbeck(
            double[] standardNormal, double dtMs, double tauMs, double mu, double sigma) {
        return ornsteinUhlenbeck(
                standardNormal.length, dtMs, tauMs, mu, sigma, supplier(standardNormal));
    }

    private static DoubleSupplier supplier(double[] numbers) {
        return Arrays.stream(numbers).iterator()::nextDouble;
    }

    /**
     * Returns Gaussian white noise, mu + sigma xi / sqrt(dt/1000): sigma is per square root of a
     * second. Python: {@code jpylab.models.my_GWN(pars, mu, sig, myseed=False)}, after Neuromatch
     * Academy, week 2 day 3, tutorial 1.
     */
    public static double[] white(
            int length, double dtMs, double muPa, double sigma, DoubleSupplier standardNormal) {
        double[] current = new double[length];
        double perStep = Math.sqrt(dtMs / 1000.0);
        for (int i = 0; i < length; i++) {
            current[i] = sigma * standardNormal.getAsDouble() / perStep + muPa;
        }
        return current;
    }

    /**
     * Returns an Ornstein-Uhlenbeck process, coloured noise with correlation time tau,
     *
     * <pre>
     *   tau dI/dt = mu - I + sigma sqrt(2 tau) xi(t)
     * </pre>
     *
     * stepped by dt/tau (mu - I) + sqrt(2 dt/tau) sigma xi and started at its first random number.
     * Python: {@code jpylab.models.my_OU(pars, mu, sig, myseed=False)}, tau from {@code
     * pars['tau_ou']}, after Neuromatch Academy, week 2 day 3, tutorial 1; G. E. Uhlenbeck, L. S.
     * Ornstein, Physical Review 36:823-841 (1930).
     */
    public static double[] ornsteinUhlenbeck(
            int length,
            double dtMs,
            double tauMs,
            double mu,
            double sigma,
            DoubleSupplier standardNormal) {
        TimeGrid.requirePositive("tau_ou", tauMs);
        double[] current = new double[length];
        double decay = dtMs / tauMs;
        double kick = Math.sqrt(2 * dtMs / tauMs) * sigma;
        for (int i = 0; i < length; i++) {
            double noise = standardNormal.getAsDouble();
            current[i] =
                    i == 0 ? noise : current[i - 1] + decay * (mu - current[i - 1]) + kick * noise;
        }
        return current;
    }
}
