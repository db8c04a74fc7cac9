package org.jpylab.scipy.minpack;

import org.jspecify.annotations.Nullable;

/** Least squares by Levenberg and Marquardt's method: MINPACK's lmdif and lmder. */
public final class LevenbergMarquardt {
    /**
     * When to stop and how to scale.
     *
     * @param ftol relative reduction of the sum of squares
     * @param xtol relative change of the solution
     * @param gtol cosine between the residuals and any column of the Jacobian
     * @param mostCalls the greatest number of evaluations
     * @param epsfcn relative error of the functions, for differences
     * @param factor the first radius is so many times |D·x|
     * @param diag scales of the variables, or null for the lengths of the Jacobian's columns
     */
    public record Options(
            double ftol,
            double xtol,
            double gtol,
            int mostCalls,
            double epsfcn,
            double factor,
            double @Nullable [] diag) {}

    private static final double MACHINE = Vectors.EPSILON;

    private final Residuals f;
    private final Options options;
    private double[] x;
    private double[] values;
    private double[] diag;
    private double[] qtf = {};
    private Householder factors = new Householder(new double[0][], false);
    private double length;
    private double radius;
    private double lambda;
    private double size;
    private int calls = 1;
    private int slopes;
    private boolean isFirst = true;

    /** Takes a start; it is copied. */
    public LevenbergMarquardt(Residuals f, double[] start, Options options) {
        this.f = f;
        this.options = options;
        x = start.clone();
        double[] scales = options.diag();
        diag = scales == null ? new double[x.length] : scales.clone();
        values = f.at(x.clone());
        size = Vectors.norm(values);
    }

    /** Returns the guide's code of why it stopped: 1 to 4 are good, 0 is a wrong input. */
    public int solve() {
        if (isWrong()) {
            return 0;
        }
        while (true) {
            double steepest = linearize();
            if (steepest <= options.gtol()) {
                return 4;
            }
            int code = iterate(steepest);
            if (code != 0) {
                return code;
            }
        }
    }

    private boolean isWrong() {
        double[] scales = options.diag();
        if (scales != null) {
            for (double scale : scales) {
                if (scale <= 0) {
                    return true;
                }
            }
        }
        return x.length == 0
                || values.length < x.length
                || options.ftol() < 0
                || options.xtol() < 0
                || options.gtol() < 0
                || options.mostCalls() <= 0
                || options.factor() <= 0;
    }

    /** Finds the Jacobian and its factors; the greatest cosine of a column with the residuals. */
    private double linearize() {
        double[][] columns = f.columns(x.clone());
        if (columns == null) {
            columns = Differences.columns(f, x, values, options.epsfcn());
            calls += x.length;
        } else {
            slopes++;
        }
        factors = new Householder(columns, true);
        double[] lengths = factors.lengths;
        boolean isScaling = options.diag() == null;
        if (isFirst) {
            if (isScaling) {
                for (int j = 0; j < x.length; j++) {
                    diag[j] = lengths[j] == 0 ? 1 : lengths[j];
                }
            }
            length = Vectors.norm(Vectors.times(diag, x));
            radius = options.factor() * length;
            if (radius == 0) {
                radius = options.factor();
            }
        }
        qtf = values.clone();
        factors.applyTransposed(qtf);
        factors.restoreDiagonal();
        double steepest = 0;
        if (size != 0) {
            for (int j = 0; j < x.length; j++) {
                double column = lengths[factors.order[j]];
                if (column != 0) {
                    double sum = 0;
                    for (int i = 0; i <= j; i++) {
                        sum += factors.columns[j][i] * (qtf[i] / size);
                    }
                    steepest = Math.max(steepest, Math.abs(sum / column));
                }
            }
        }
        if (isScaling && steepest > options.gtol()) {
            for (int j = 0; j < x.length; j++) {
                diag[j] = Math.max(diag[j], lengths[j]);
            }
        }
        return steepest;
    }

    /** Tries steps until one is good, then 0, or until it is over, then why. */
    private int iterate(double steepest) {
        double ratio;
        do {
            Damping damping =
                    new Damping(factors.columns, factors.order, diag, qtf, radius, lambda);
            lambda = damping.lambda;
            double[] step = Vectors.negated(damping.step);
            double[] next = Vectors.sum(x, step);
            double stepLength = Vectors.norm(Vectors.times(diag, step));
            if (isFirst) {
                radius = Math.min(radius, stepLength);
            }
            double[] there = f.at(next.clone());
            calls++;
            double nextSize = Vectors.norm(there);
            double actual = -1;
            if (0.1 * nextSize < size) {
                double quotient = nextSize / size;
                actual = 1 - quotient * quotient;
            }
            double linear = Vectors.norm(linearChange(step)) / size;
            double damped = Math.sqrt(lambda) * stepLength / size;
            double predicted = linear * linear + damped * damped / 0.5;
            double slope = -(linear * linear + damped * damped);
            ratio = predicted == 0 ? 0 : actual / predicted;
            updateRadius(ratio, actual, slope, nextSize, stepLength);
            if (ratio >= 1e-4) {
                x = next;
                values = there;
                size = nextSize;
                length = Vectors.norm(Vectors.times(diag, x));
                isFirst = false;
            }
            int code = code(actual, predicted, ratio, steepest);
            if (code != 0) {
                return code;
            }
        } while (ratio < 1e-4);
        return 0;
    }

    private double[] linearChange(double[] step) {
        double[] change = new double[x.length];
        for (int j = 0; j < x.length; j++) {
            double component = step[factors.order[j]];
            for (int i = 0; i <= j; i++) {
                change[i] += factors.columns[j][i] * component;
            }
        }
        return change;
    }

    private void updateRadius(
            double ratio, double actual, double slope, double nextSize, double stepLength) {
        if (!(ratio > 0.25)) {
            double shrink = actual >= 0 ? 0.5 : 0.5 * slope / (slope + 0.5 * actual);
            if (0.1 * nextSize >= size || shrink < 0.1) {
                shrink = 0.1;
            }
            radius = shrink * Math.min(radius, stepLength / 0.1);
            lambda /= shrink;
        } else if (lambda == 0 || ratio >= 0.75) {
            radius = stepLength / 0.5;
            lambda *= 0.5;
        }
    }

    private int code(double actual, double predicted, double ratio, double steepest) {
        boolean isFlat =
                Math.abs(actual) <= options.ftol()
                        && predicted <= options.ftol()
                        && 0.5 * ratio <= 1;
        boolean isStill = radius <= options.xtol() * length;
        if (isFlat || isStill) {
            return isFlat && isStill ? 3 : isFlat ? 1 : 2;
        }
        int code = calls >= options.mostCalls() ? 5 : 0;
        if (Math.abs(actual) <= MACHINE && predicted <= MACHINE && 0.5 * ratio <= 1) {
            code = 6;
        }
        if (radius <= MACHINE * length) {
            code = 7;
        }
        if (steepest <= MACHINE) {
            code = 8;
        }
        return code;
    }

    /** Returns the solution; a copy. */
    public double[] x() {
        return x.clone();
    }

    /** Returns the residuals there; a copy. */
    public double[] values() {
        return values.clone();
    }

    /** Returns how often the functions were evaluated; for differences too. */
    public int calls() {
        return calls;
    }

    /** Returns how often the given Jacobian was evaluated. */
    public int slopes() {
        return slopes;
    }

    /** Returns the last factors by columns: R in their upper triangle; a view. */
    public double[][] factors() {
        return factors.columns;
    }

    /** Returns which column each of the factors is; a copy. */
    public int[] order() {
        return factors.order.clone();
    }

    /** Returns the first components of Qᵀf; a copy. */
    public double[] qtf() {
        double[] first = new double[x.length];
        System.arraycopy(qtf, 0, first, 0, Math.min(qtf.length, x.length));
        return first;
    }
}
