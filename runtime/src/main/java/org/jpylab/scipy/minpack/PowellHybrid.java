package org.jpylab.scipy.minpack;

import org.jspecify.annotations.Nullable;

/**
 * A root of n functions by Powell's hybrid method, dogleg steps with Broyden's updates between
 * Jacobians: MINPACK's hybrd and hybrj.
 */
public final class PowellHybrid {
    /**
     * When to stop and how to scale.
     *
     * @param xtol relative change of the solution
     * @param mostCalls the greatest number of evaluations
     * @param below diagonals of the Jacobian below the main one; negative if it is full
     * @param above diagonals above it
     * @param epsfcn relative error of the functions, for differences
     * @param factor the first radius is so many times |D·x|
     * @param diag scales of the variables, or null for the lengths of the Jacobian's columns
     */
    public record Options(
            double xtol,
            int mostCalls,
            int below,
            int above,
            double epsfcn,
            double factor,
            double @Nullable [] diag) {}

    private final Residuals f;
    private final Options options;
    private final int n;
    private double[] x;
    private double[] values;
    private double[] diag;
    private double[] qtf = {};
    private double[][] q = {};
    private PackedTriangle r = new PackedTriangle(new Householder(new double[0][], false));
    private double length;
    private double radius;
    private double size;
    private int calls = 1;
    private int slopes;
    private boolean isFirst = true;
    private int successes;
    private int failures;
    private int slowSteps;
    private int slowJacobians;

    /** Takes a start; it is copied. */
    public PowellHybrid(Residuals f, double[] start, Options options) {
        this.f = f;
        this.options = options;
        x = start.clone();
        n = x.length;
        double[] scales = options.diag();
        diag = scales == null ? new double[n] : scales.clone();
        values = f.at(x.clone());
        size = Vectors.norm(values);
    }

    /** Returns the guide's code of why it stopped: 1 is good, 0 is a wrong input. */
    public int solve() {
        if (isWrong()) {
            return 0;
        }
        while (true) {
            linearize();
            boolean isNew = true;
            do {
                int code = step(isNew);
                if (code != 0) {
                    return code;
                }
                isNew = false;
            } while (failures != 2);
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
        return n == 0 || options.xtol() < 0 || options.mostCalls() <= 0 || options.factor() <= 0;
    }

    private void linearize() {
        double[][] columns = f.columns(x.clone());
        if (columns != null) {
            slopes++;
        } else if (options.below() < 0 || options.below() + options.above() + 1 >= n) {
            columns = Differences.columns(f, x, values, options.epsfcn());
            calls += n;
        } else {
            columns =
                    Differences.banded(
                            f, x, values, options.epsfcn(), options.below(), options.above());
            calls += options.below() + options.above() + 1;
        }
        Householder factors = new Householder(columns, false);
        boolean isScaling = options.diag() == null;
        if (isFirst) {
            if (isScaling) {
                for (int j = 0; j < n; j++) {
                    diag[j] = factors.lengths[j] == 0 ? 1 : factors.lengths[j];
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
        r = new PackedTriangle(factors);
        factors.formOrthogonal();
        q = factors.columns;
        if (isScaling) {
            for (int j = 0; j < n; j++) {
                diag[j] = Math.max(diag[j], factors.lengths[j]);
            }
        }
    }

    /** Tries one step; why it is over, or 0. */
    private int step(boolean isNew) {
        double[] step = Vectors.negated(r.dogleg(diag, qtf, radius));
        double[] next = Vectors.sum(x, step);
        double stepLength = Vectors.norm(Vectors.times(diag, step));
        if (isFirst) {
            radius = Math.min(radius, stepLength);
        }
        double[] there = f.at(next.clone());
        calls++;
        double nextSize = Vectors.norm(there);
        double actual = -1;
        if (nextSize < size) {
            double quotient = nextSize / size;
            actual = 1 - quotient * quotient;
        }
        double[] linear = Vectors.sum(qtf, r.times(step));
        double linearSize = Vectors.norm(linear);
        double predicted = 0;
        if (linearSize < size) {
            double quotient = linearSize / size;
            predicted = 1 - quotient * quotient;
        }
        double ratio = predicted > 0 ? actual / predicted : 0;
        updateRadius(ratio, stepLength);
        boolean isGood = ratio >= 1e-4;
        if (isGood) {
            x = next;
            values = there;
            length = Vectors.norm(Vectors.times(diag, x));
            size = nextSize;
            isFirst = false;
        }
        int code = code(actual, isNew, stepLength);
        if (code == 0 && failures != 2) {
            update(step, stepLength, there, linear, isGood);
        }
        return code;
    }

    private void updateRadius(double ratio, double stepLength) {
        if (ratio >= 0.1) {
            failures = 0;
            successes++;
            if (ratio >= 0.5 || successes > 1) {
                radius = Math.max(radius, stepLength / 0.5);
            }
            if (Math.abs(ratio - 1) <= 0.1) {
                radius = stepLength / 0.5;
            }
        } else {
            successes = 0;
            failures++;
            radius *= 0.5;
        }
    }

    private int code(double actual, boolean isNew, double stepLength) {
        slowSteps = actual >= 0.001 ? 0 : slowSteps + 1;
        if (isNew) {
            slowJacobians++;
        }
        if (actual >= 0.1) {
            slowJacobians = 0;
        }
        if (radius <= options.xtol() * length || size == 0) {
            return 1;
        }
        int code = calls >= options.mostCalls() ? 2 : 0;
        if (0.1 * Math.max(0.1 * radius, stepLength) <= Vectors.EPSILON * length) {
            code = 3;
        }
        if (slowJacobians == 5) {
            code = 4;
        }
        if (slowSteps == 10) {
            code = 5;
        }
        return code;
    }

    /** Broyden's update of the factors by the step just tried. */
    private void update(
            double[] step, double stepLength, double[] there, double[] linear, boolean isGood) {
        double[] missed = new double[n];
        double[] scaled = new double[n];
        for (int j = 0; j < n; j++) {
            double sum = Vectors.dot(q[j], there, 0, n);
            missed[j] = (sum - linear[j]) / stepLength;
            scaled[j] = diag[j] * (diag[j] * step[j] / stepLength);
            if (isGood) {
                qtf[j] = sum;
            }
        }
        double[] spike = new double[n];
        r.update(scaled, missed, spike);
        PackedTriangle.rotate(q, missed, spike);
        double[][] row = new double[n][1];
        for (int j = 0; j < n; j++) {
            row[j][0] = qtf[j];
        }
        PackedTriangle.rotate(row, missed, spike);
        for (int j = 0; j < n; j++) {
            qtf[j] = row[j][0];
        }
    }

    /** Returns the solution; a copy. */
    public double[] x() {
        return x.clone();
    }

    /** Returns the functions' values there; a copy. */
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

    /** Returns the columns of Q; a view. */
    public double[][] q() {
        return q;
    }

    /** Returns R packed by rows; a view. */
    public double[] r() {
        return r.elements;
    }

    /** Returns Qᵀf; a copy. */
    public double[] qtf() {
        return qtf.clone();
    }
}
