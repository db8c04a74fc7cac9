package org.jpylab.scipy.special;

import org.apache.commons.statistics.distribution.TDistribution;

/**
 * The inverse of Student's distribution function as SciPy finds it, to eight digits: steps outwards
 * from an asymptotic series until the root is between two places, then R. Brent's, T. Dekker's and
 * J. Bus's algorithm R (ACM Transactions on Mathematical Software 1, 1975, p. 330).
 */
public final class StudentQuantile {
    private static final double FARTHEST = 1e100;
    private static final double STEP = 0.5;
    private static final double GROWTH = 5;
    private static final double SMALLEST = 1e-50;
    private static final double RELATIVE = 1e-8;

    /** Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.5. */
    private static final double[][] SERIES = {
        {1, 1}, {3, 16, 5}, {-15, 17, 19, 3}, {-945, -1920, 1482, 776, 79}
    };

    private static final double[] DENOMINATORS = {4, 96, 384, 92160};

    private final TDistribution student;
    private final double p;
    private final double q;

    private StudentQuantile(double df, double p) {
        student = TDistribution.of(df);
        this.p = p;
        q = 1 - p;
    }

    /**
     * The t below which a part p of the distribution lies.
     *
     * @param df degrees of freedom, above 0
     * @param p a part, 0 to 1; NaN for these two and beyond
     */
    public static double of(double df, double p) {
        if (!(df > 0 && p > 0 && p < 1)) {
            return Double.NaN;
        }
        return new StudentQuantile(df, p).search(start(df, p));
    }

    private static double start(double df, double p) {
        double x = Math.abs(NormalProbability.quantile(p));
        double square = x * x;
        double sum = x;
        double power = 1;
        for (int i = 0; i < SERIES.length; i++) {
            double term = 0;
            for (int k = SERIES[i].length - 1; k >= 0; k--) {
                term = term * square + SERIES[i][k];
            }
            power *= df;
            sum += term * x / (power * DENOMINATORS[i]);
        }
        return p >= 0.5 ? sum : -sum;
    }

    /** How far the distribution at t is from what is looked for, of the smaller tail. */
    private double miss(double t) {
        return p <= q
                ? student.cumulativeProbability(t) - p
                : q - student.cumulativeProbability(-t);
    }

    private double search(double start) {
        double found = miss(start);
        if (found == 0) {
            return start;
        }
        double step = Math.max(STEP, STEP * Math.abs(start));
        double near = start;
        double far = start;
        double way = found < 0 ? 1 : -1;
        do {
            near = far;
            far = near + way * step;
            step *= GROWTH;
        } while (miss(far) * way < 0 && Math.abs(far) < FARTHEST);
        return found < 0 ? between(near, far) : between(far, near);
    }

    private double between(double low, double high) {
        double b = low;
        double fb = miss(b);
        double a = high;
        double fa = miss(a);
        double c = a;
        double fc = fa;
        double d = 0;
        double fd = 0;
        boolean first = true;
        int turns = 0;
        while (true) {
            if (Math.abs(fc) < Math.abs(fb)) {
                if (c != a) {
                    d = a;
                    fd = fa;
                }
                a = b;
                fa = fb;
                b = c;
                fb = fc;
                c = a;
                fc = fa;
            }
            double tolerance = 0.5 * Math.max(SMALLEST, RELATIVE * Math.abs(b));
            double half = (c + b) * 0.5 - b;
            if (Math.abs(half) <= tolerance) {
                return b;
            }
            double move = half;
            if (turns <= 3) {
                double least = Math.copySign(tolerance, half);
                double up = (b - a) * fb;
                double down = fa - fb;
                if (!first) {
                    double slope = (fd - fa) / (d - a);
                    up *= slope;
                    down = (fd - fb) / (d - b) * fa - slope * fb;
                }
                first = false;
                if (up < 0) {
                    up = -up;
                    down = -down;
                }
                up *= turns == 3 ? 2 : 1;
                if (up == 0 || up <= down * least) {
                    move = least;
                } else if (up < half * down) {
                    move = up / down;
                }
            }
            d = a;
            fd = fa;
            a = b;
            fa = fb;
            b += move;
            fb = miss(b);
            if (fc * fb >= 0) {
                c = a;
                fc = fa;
                turns = 0;
            } else {
                turns = move == half ? 0 : turns + 1;
            }
        }
    }
}
