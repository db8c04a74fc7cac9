package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

/**
 * A Gaussian kernel estimate of a density. D. W. Scott, "Multivariate Density Estimation", 1992,
 * eq. 6.44; B. W. Silverman, "Density Estimation", 1986, p. 86.
 */
final class Density {
    private final double[] data;
    private final double variance;

    /**
     * An estimate from data.
     *
     * @param bandwidth {@code scott} (also for null), {@code silverman} or a factor
     */
    Density(double[] data, @Nullable Object bandwidth) {
        if (data.length < 2) {
            throw PyError.valueError("`dataset` input should have multiple elements.");
        }
        this.data = data;
        double factor = factor(bandwidth, data.length);
        variance = variance(data) * (factor * factor);
    }

    private static double factor(@Nullable Object bandwidth, int n) {
        return switch (bandwidth) {
            case null -> Math.pow(n, -1. / 5);
            case String name when name.equals("scott") -> Math.pow(n, -1. / 5);
            case String name when name.equals("silverman") -> Math.pow(n * 3.0 / 4.0, -1. / 5);
            case Number number -> number.doubleValue();
            default ->
                    throw PyError.valueError(
                            "`bw_method` should be 'scott', 'silverman', a scalar or a callable");
        };
    }

    private static double variance(double[] data) {
        double mean = Statistics.mean(data);
        double sum = 0;
        for (double x : data) {
            sum += (x - mean) * (x - mean);
        }
        return sum / (data.length - 1);
    }

    /** The density at each place. */
    double[] at(double[] places) {
        double norm = Math.sqrt(2 * Math.PI * variance) * data.length;
        double[] density = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            double sum = 0;
            for (double x : data) {
                double distance = x - places[i];
                sum += Math.exp(-(distance * distance / variance) / 2.0);
            }
            density[i] = sum / norm;
        }
        return density;
    }
}
