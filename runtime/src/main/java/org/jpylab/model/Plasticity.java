package org.jpylab.model;

import org.jpylab.error.PyError;
import org.jpylab.libm.CMath;

/** Rules by which synaptic weights learn. */
public final class Plasticity {
    private Plasticity() {}

    /**
     * Returns the weights before each of the inputs under Oja's rule,
     *
     * <pre>
     *   y = w · x,   w -> w + eta y (x - y w)
     * </pre>
     *
     * which turns them towards the inputs' first principal component at length one. E. Oja, Journal
     * of Mathematical Biology 15:267-273 (1982). Python: {@code wcourse = jpylab.models.oja(cloud,
     * eta=0.001, w0=None)}.
     *
     * @param inputs row after row, each as long as the weights; not modified
     * @param start the first weights; not modified
     */
    public static double[] oja(double[] inputs, double[] start, double eta) {
        int size = start.length;
        int rows = rows(inputs, size);
        double[] course = new double[inputs.length];
        double[] w = start.clone();
        for (int row = 0; row < rows; row++) {
            int at = row * size;
            System.arraycopy(w, 0, course, at, size);
            double y = dot(w, inputs, at);
            double gain = eta * y;
            for (int k = 0; k < size; k++) {
                w[k] = w[k] + gain * (inputs[at + k] - y * w[k]);
            }
        }
        return course;
    }

    /**
     * Returns the weights before each of the inputs under the rule of Bienenstock, Cooper and Munro
     * with a sliding threshold,
     *
     * <pre>
     *   y = w · x,   w -> w + eta y (y - theta) x,   theta -> theta + (y² - theta)/tau
     * </pre>
     *
     * E. L. Bienenstock, L. N. Cooper, P. W. Munro, Journal of Neuroscience 2:32-48 (1982); the
     * threshold as the mean of y² after N. Intrator, L. N. Cooper, Neural Networks 5:3-17 (1992).
     * Python: {@code wcourse = jpylab.models.bcm(inputs, eta=0.001, tau=100.0, w0=None)}.
     *
     * @param inputs row after row, each as long as the weights; not modified
     * @param start the first weights; not modified
     * @param tauSteps over how many inputs the threshold averages
     */
    public static double[] bcm(double[] inputs, double[] start, double eta, double tauSteps) {
        TimeGrid.requirePositive("tau", tauSteps);
        int size = start.length;
        int rows = rows(inputs, size);
        double[] course = new double[inputs.length];
        double[] w = start.clone();
        double theta = 0;
        for (int row = 0; row < rows; row++) {
            int at = row * size;
            System.arraycopy(w, 0, course, at, size);
            double y = dot(w, inputs, at);
            double gain = eta * y * (y - theta);
            for (int k = 0; k < size; k++) {
                w[k] = w[k] + gain * inputs[at + k];
            }
            theta = theta + (y * y - theta) / tauSteps;
        }
        return course;
    }

    /** The window of spike-timing-dependent plasticity: amplitudes and time constants. */
    public record Window(double aPlus, double aMinus, double tauPlusMs, double tauMinusMs) {
        /** S. Song, K. D. Miller, L. F. Abbott, Nature Neuroscience 3:919-926 (2000). */
        public static Window defaults() {
            return new Window(0.005, 0.00525, 20, 20);
        }
    }

    /**
     * Returns the weight change of a pair of spikes for each difference post minus pre,
     *
     * <pre>
     *   A+ exp(-d/tau+) where d > 0,   -A- exp(d/tau-) where d < 0,   0 at d = 0
     * </pre>
     *
     * G. Bi, M. Poo, Journal of Neuroscience 18:10464-10472 (1998). Python: {@code dw =
     * jpylab.models.stdp(dt, A_plus=0.005, A_minus=0.00525, tau_plus=20, tau_minus=20)}.
     */
    public static double[] stdp(double[] differenceMs, Window window) {
        double[] change = new double[differenceMs.length];
        for (int i = 0; i < change.length; i++) {
            double d = differenceMs[i];
            if (d > 0) {
                change[i] = window.aPlus * CMath.exp(-d / window.tauPlusMs);
            } else if (d < 0) {
                change[i] = -window.aMinus * CMath.exp(d / window.tauMinusMs);
            } else {
                change[i] = d; // zero, or not a number
            }
        }
        return change;
    }

    private static int rows(double[] inputs, int size) {
        if (size == 0 || inputs.length % size != 0) {
            throw PyError.valueError(
                    "cannot reshape array of size %d into rows of %d"
                            .formatted(inputs.length, size));
        }
        return inputs.length / size;
    }

    private static double dot(double[] w, double[] inputs, int at) {
        double sum = 0;
        for (int k = 0; k < w.length; k++) {
            sum += w[k] * inputs[at + k];
        }
        return sum;
    }
}
