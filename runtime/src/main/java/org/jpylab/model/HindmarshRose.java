package org.jpylab.model;

/**
 * The bursting neuron of Hindmarsh and Rose,
 *
 * <pre>
 *   dx/dt = y - a x³ + b x² - z + I
 *   dy/dt = c - d x² - y
 *   dz/dt = r (s (x - x_R) - z)
 * </pre>
 *
 * J. L. Hindmarsh, R. M. Rose, Proceedings of the Royal Society B 221:87-102 (1984).
 */
public final class HindmarshRose {
    private HindmarshRose() {}

    /** The coefficients of the equations. */
    public record Parameters(
            double a, double b, double c, double d, double r, double s, double xR) {
        public static Parameters defaults() {
            return new Parameters(1, 3, 1, 5, 0.006, 4, -1.6);
        }
    }

    /** The course of the three variables at the times of the current. */
    public record Trace(double[] x, double[] y, double[] z) {}

    /**
     * Returns the course by Euler's method. Python: {@code x, y, z =
     * jpylab.models.hindmarsh_rose(I, dt, x0=-1.6, y0=-10.0, z0=2.0, a=1.0, b=3.0, c=1.0, d=5.0,
     * r=0.006, s=4.0, xR=-1.6)}.
     */
    public static Trace simulate(
            double[] current, double dt, double x0, double y0, double z0, Parameters p) {
        int length = current.length;
        double[] x = new double[length];
        double[] y = new double[length];
        double[] z = new double[length];
        if (length > 0) {
            x[0] = x0;
            y[0] = y0;
            z[0] = z0;
        }
        for (int i = 1; i < length; i++) {
            double u = x[i - 1];
            double square = u * u;
            x[i] =
                    u
                            + dt
                                    * (y[i - 1]
                                            - p.a * square * u
                                            + p.b * square
                                            - z[i - 1]
                                            + current[i - 1]);
            y[i] = y[i - 1] + dt * (p.c - p.d * square - y[i - 1]);
            z[i] = z[i - 1] + dt * (p.r * (p.s * (u - p.xR) - z[i - 1]));
        }
        return new Trace(x, y, z);
    }
}
