package org.jpylab.scipy.ode;

import org.jspecify.annotations.Nullable;

/**
 * A solution of y' = f(t, y) that is followed from one wanted time to the next, by the steps that
 * ODEPACK's LSODA takes.
 */
public final class Lsoda {
    /** The solution was found. */
    public static final int FOUND = 2;

    private static final int NOTHING_DONE = 1;
    private static final int TOO_MANY_STEPS = -1;
    private static final int TOO_ACCURATE = -2;
    private static final int ILLEGAL = -3;
    private static final int ERROR_TESTS = -4;
    private static final int CONVERGENCE = -5;
    private static final int WEIGHT = -6;
    private static final double EPSILON = Math.ulp(1.0);

    private final Equation equation;
    private final double[] relative;
    private final double[] absolute;
    private final StepOptions options;
    private final double[] weight;
    private final double[] start;
    private final double startTime;
    private double[] y;
    private double t;
    private double switchTime;
    private double tooAccurate;
    private int worst = -1;
    private @Nullable SwitchingStepper stepper;

    /**
     * A solution that begins at a point.
     *
     * @param relative tolerance of each component in units of its value
     * @param absolute tolerance of each component
     */
    public Lsoda(
            Equation equation,
            double t,
            double[] y,
            double[] relative,
            double[] absolute,
            StepOptions options) {
        this.equation = equation;
        this.relative = relative;
        this.absolute = absolute;
        this.options = options;
        this.t = t;
        this.y = y.clone();
        startTime = t;
        start = y.clone();
        weight = new double[y.length];
        switchTime = t;
    }

    /** The state that the last call reached; not a copy. */
    public double[] y() {
        return y;
    }

    /** The time that the last call reached. */
    public double t() {
        return t;
    }

    /**
     * Last step, end of the last step, tolerance factor needed, time of the last change of method.
     */
    public double[] sizes() {
        SwitchingStepper s = stepper;
        return s == null
                ? new double[] {0, t, tooAccurate, switchTime}
                : new double[] {s.lastStep, s.t, tooAccurate, switchTime};
    }

    /**
     * Steps, slopes, matrices, last order, worst component, 1 or 2 as the method was Adams' or
     * backward, the order to come.
     */
    public int[] counts() {
        SwitchingStepper s = stepper;
        return s == null
                ? new int[] {0, 0, 0, 0, worst, 0, 1}
                : new int[] {
                    s.steps,
                    s.slopes,
                    s.matrices,
                    s.lastOrder,
                    worst,
                    s.stiffBefore ? 2 : 1,
                    s.order
                };
    }

    /**
     * Follows the solution to a time and interpolates there; LSODA's code of success or failure.
     */
    public int to(double end) {
        return follow(end, Double.NaN, false);
    }

    /** As {@link #to}, without going beyond the critical time. */
    public int to(double end, double critical) {
        return follow(end, critical, false);
    }

    /** One step, without going beyond the critical time. */
    public int step(double critical) {
        return follow(critical, critical, true);
    }

    /** The solution within the last step; a new array. */
    public double[] at(double time) {
        SwitchingStepper s = stepper;
        return s == null ? y.clone() : s.history.at(s.order, (time - s.t) / s.h);
    }

    /** Time, step and scaled derivatives at the end of the last step, for later interpolation. */
    public double[][] polynomial() {
        SwitchingStepper s = stepper;
        if (s == null) {
            return new double[][] {{t, 1}, y.clone()};
        }
        double[][] result = new double[s.order + 2][];
        result[0] = new double[] {s.t, s.h};
        for (int j = 0; j <= s.order; j++) {
            result[j + 1] = s.history.rows[j].clone();
        }
        return result;
    }

    private int follow(double end, double critical, boolean single) {
        boolean hasCritical = !Double.isNaN(critical);
        SwitchingStepper s = stepper;
        boolean first = s == null;
        int before = 0;
        if (s == null) {
            if (!single && end == startTime) {
                return NOTHING_DONE;
            }
            s = begin(end, critical);
            if (s == null) {
                return ILLEGAL;
            }
        } else {
            before = s.steps;
            if (!single && (s.t - end) * s.h >= 0) {
                return interpolated(s, end);
            }
            if (hasCritical) {
                if (isAt(s, critical)) {
                    return reached(s, critical);
                }
                shorten(s, critical);
            }
        }
        while (true) {
            int fault = first ? 0 : ready(s, before);
            first = false;
            if (fault == 0) {
                double tolerance = EPSILON * s.norm(s.history.rows[0]);
                if (tolerance > 0.01) {
                    tooAccurate = tolerance * 200;
                    fault = s.steps == 0 ? ILLEGAL : TOO_ACCURATE;
                }
            }
            if (fault == 0) {
                fault = advance(s);
            }
            if (fault != 0) {
                y = s.history.rows[0].clone();
                t = s.t;
                return fault;
            }
            if (!single && (s.t - end) * s.h >= 0) {
                return interpolated(s, end);
            }
            if (hasCritical && isAt(s, critical)) {
                return reached(s, critical);
            }
            if (single) {
                return reached(s, s.t);
            }
            if (hasCritical) {
                shorten(s, critical);
            }
        }
    }

    private int advance(SwitchingStepper s) {
        boolean stiff = s.stiff;
        SwitchingStepper.Outcome outcome = s.step();
        if (s.stiff != stiff) {
            switchTime = s.t;
        }
        return switch (outcome) {
            case DONE -> 0;
            case ERROR_TESTS_FAILED -> ERROR_TESTS;
            case NO_CONVERGENCE -> CONVERGENCE;
        };
    }

    private int ready(SwitchingStepper s, int before) {
        if (s.steps - before >= options.count()) {
            return TOO_MANY_STEPS;
        }
        return weigh(s.history.rows[0]) ? 0 : WEIGHT;
    }

    private boolean weigh(double[] state) {
        for (int i = 0; i < weight.length; i++) {
            double tolerance = relative[i] * Math.abs(state[i]) + absolute[i];
            if (tolerance <= 0) {
                return false;
            }
            weight[i] = 1 / tolerance;
        }
        return true;
    }

    private static boolean isAt(SwitchingStepper s, double critical) {
        return Math.abs(s.t - critical) <= 100 * EPSILON * (Math.abs(s.t) + Math.abs(s.h));
    }

    private static void shorten(SwitchingStepper s, double critical) {
        double next = s.t + s.h * (1 + 4 * EPSILON);
        if ((next - critical) * s.h > 0) {
            s.h = (critical - s.t) * (1 - 4 * EPSILON);
        }
    }

    private int interpolated(SwitchingStepper s, double end) {
        y = s.history.at(s.order, (end - s.t) / s.h);
        t = end;
        return FOUND;
    }

    private int reached(SwitchingStepper s, double time) {
        y = s.history.rows[0].clone();
        t = time;
        return FOUND;
    }

    /** The first step's size: 1/sqrt(1/(tol·w²) + tol·‖f‖²), w the greater of the two times. */
    private @Nullable SwitchingStepper begin(double end, double critical) {
        SwitchingStepper s = new SwitchingStepper(equation, startTime, start, weight, options);
        double[] slopes = s.begin();
        stepper = s;
        if (!weigh(start)) {
            stepper = null;
            return null;
        }
        double first = options.first();
        if (first != 0 && !Double.isNaN(critical) && (startTime + first - critical) * first > 0) {
            first = critical - startTime;
        }
        if (first == 0) {
            double distance = Math.abs(end - startTime);
            double greater = Math.max(Math.abs(startTime), Math.abs(end));
            if (distance < 2 * EPSILON * greater) {
                stepper = null;
                return null;
            }
            double tolerance = 0;
            for (double r : relative) {
                tolerance = Math.max(tolerance, r);
            }
            if (tolerance <= 0) {
                for (int i = 0; i < start.length; i++) {
                    if (start[i] != 0) {
                        tolerance = Math.max(tolerance, absolute[i] / Math.abs(start[i]));
                    }
                }
            }
            tolerance = Math.min(Math.max(tolerance, 100 * EPSILON), 0.001);
            double size = s.norm(slopes);
            first = 1 / Math.sqrt(1 / (tolerance * greater * greater) + tolerance * size * size);
            first = Math.copySign(Math.min(first, distance), end - startTime);
        }
        if (options.most() > 0) {
            double ratio = Math.abs(first) / options.most();
            if (ratio > 1) {
                first /= ratio;
            }
        }
        s.begin(first);
        return s;
    }
}
