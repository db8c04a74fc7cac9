package org.jpylab.scipy.ode;

/**
 * Steps of variable order and size by Adams' formulas while the equation is not stiff and by
 * backward differentiation while it is (Hindmarsh, ODEPACK, 1983; Petzold, SIAM J. Sci. Stat.
 * Comput. 4, 1983, 136). The decisions are LSODA's, so are the steps.
 */
final class SwitchingStepper {
    /** How a step ended. */
    enum Outcome {
        DONE,
        ERROR_TESTS_FAILED,
        NO_CONVERGENCE
    }

    private enum Correction {
        CONVERGED,
        FAILED,
        AGAIN
    }

    private static final double EPSILON = Math.ulp(1.0);

    /** |h·λ| up to which Adams' formula of each order is stable. */
    private static final double[] STABLE = {
        0.5, 0.575, 0.55, 0.45, 0.35, 0.25, 0.20, 0.15, 0.10, 0.075, 0.050, 0.025
    };

    final Nordsieck history;
    double t;
    double h;
    double lastStep;
    int steps;
    int slopes;
    int matrices;
    int lastOrder;
    int order = 1;
    boolean stiff;
    boolean stiffBefore;

    /** Set when the caller changed h between steps. */
    double hOfHistory;

    private final Equation equation;
    private final StepOptions options;
    private final NewtonMatrix matrix;
    private final int n;
    private final double[] weight;
    private double[] y;
    private double[] slope = {};
    private double[] correction;
    private FormulaSet formulas = FormulaSet.ADAMS;
    private double[] weights = FormulaSet.ADAMS.weights()[0];
    private double leading = 1;
    private double ratioOfLeading;
    private double convergenceRate = 0.7;
    private double mostGrowth = 10000;
    private double lipschitz;
    private double lastLipschitz;
    private double lastDelta;
    private int waiting = 2;
    private int untilSwitch = 20;
    private int stepOfMatrix;
    private int iterations;
    private boolean stabilityLimited;
    private boolean matrixWanted;
    private boolean matrixFresh;
    private boolean started;
    private boolean switched;

    /**
     * A stepper at a point; weight holds 1/tolerance of each component and is changed by the owner
     * between steps.
     */
    SwitchingStepper(
            Equation equation, double t, double[] y, double[] weight, StepOptions options) {
        this.equation = equation;
        this.options = options;
        this.weight = weight;
        this.t = t;
        n = y.length;
        this.y = y.clone();
        correction = new double[n];
        int full = Math.max(0, n - 1);
        matrix =
                new NewtonMatrix(
                        equation,
                        n,
                        options.below() < 0 ? full : options.below(),
                        options.above() < 0 ? full : options.above(),
                        options.given());
        history = new Nordsieck(n, 1 + Math.max(options.adamsOrder(), options.backwardOrder()));
        history.rows[0] = y.clone();
    }

    /** Evaluates the first slopes; they are not yet scaled. */
    double[] begin() {
        slopes = 1;
        history.rows[1] = equation.slopes(t, history.rows[0].clone());
        return history.rows[1];
    }

    /** Scales the first slopes by the first step's size. */
    void begin(double first) {
        h = first;
        hOfHistory = first;
        for (int i = 0; i < n; i++) {
            history.rows[1][i] *= first;
        }
    }

    private int highest() {
        return stiff ? options.backwardOrder() : options.adamsOrder();
    }

    /** The weighted maximum norm. */
    double norm(double[] x) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            most = Math.max(most, Math.abs(x[i]) * weight[i]);
        }
        return most;
    }

    /** Moves on by one step. */
    Outcome step() {
        double before = t;
        int failures = 0;
        int convergenceFailures = 0;
        matrixFresh = false;
        prepare();
        predict();
        double size = norm(history.rows[0]);
        while (true) {
            Correction end = correct(size);
            if (end == Correction.AGAIN) {
                continue;
            }
            if (end == Correction.FAILED) {
                mostGrowth = 2;
                t = before;
                history.retract(order);
                if (Math.abs(h) <= options.least() * 1.00001 || ++convergenceFailures == 10) {
                    hOfHistory = h;
                    return Outcome.NO_CONVERGENCE;
                }
                matrixWanted = stiff;
                resize(Math.max(0.25, options.least() / Math.abs(h)));
                predict();
                size = norm(history.rows[0]);
                continue;
            }
            matrixFresh = false;
            double error =
                    (iterations == 0 ? lastDelta : norm(correction))
                            / formulas.tests()[order - 1][1];
            if (error <= 1) {
                accept(error, size);
                hOfHistory = h;
                return Outcome.DONE;
            }
            failures++;
            t = before;
            history.retract(order);
            mostGrowth = 2;
            if (Math.abs(h) <= options.least() * 1.00001 || failures == 10) {
                hOfHistory = h;
                return Outcome.ERROR_TESTS_FAILED;
            }
            if (failures >= 3) {
                restart();
            } else {
                chooseAfterFailure(error, failures);
            }
            predict();
            size = norm(history.rows[0]);
        }
    }

    private void prepare() {
        if (!started) {
            started = true;
            useOrder(1);
            return;
        }
        if (switched) {
            switched = false;
            matrixWanted = stiff;
            if (waiting == 1) {
                waiting = 2;
            }
            formulas = stiff ? FormulaSet.BACKWARD : FormulaSet.ADAMS;
            waiting = order + 1;
            useOrder(order);
        }
        if (h != hOfHistory) {
            double ratio = h / hOfHistory;
            h = hOfHistory;
            resize(Math.max(ratio, options.least() / Math.abs(h)));
        }
    }

    private void useOrder(int wanted) {
        order = wanted;
        weights = formulas.weights()[order - 1];
        ratioOfLeading = ratioOfLeading * weights[0] / leading;
        leading = weights[0];
    }

    private void resize(double wanted) {
        double ratio = Math.min(wanted, mostGrowth);
        if (options.most() > 0) {
            ratio /= Math.max(1, Math.abs(h) * (1 / options.most()) * ratio);
        }
        if (!stiff) {
            stabilityLimited = false;
            double speed = Math.max(Math.abs(h) * lastLipschitz, 0.000001);
            if (ratio * speed * 1.00001 >= STABLE[order - 1]) {
                ratio = STABLE[order - 1] / speed;
                stabilityLimited = true;
            }
        }
        history.rescale(order, ratio);
        h *= ratio;
        ratioOfLeading *= ratio;
        waiting = order + 1;
    }

    private void predict() {
        if (Math.abs(ratioOfLeading - 1) > 0.3 || steps >= stepOfMatrix + 20) {
            matrixWanted = stiff;
        }
        t += h;
        history.predict(order);
    }

    private Correction correct(double size) {
        double rate = 0;
        double before = 0;
        double[] predicted = history.rows[0];
        double[] predictedSlope = history.rows[1];
        y = predicted.clone();
        slope = call();
        if (matrixWanted) {
            matrices++;
            matrixFresh = true;
            boolean regular = matrix.form(t, y, slope, weight, h, h * leading);
            slopes += matrix.calls();
            matrixWanted = false;
            ratioOfLeading = 1;
            stepOfMatrix = steps;
            convergenceRate = 0.7;
            if (!regular) {
                return Correction.FAILED;
            }
        }
        correction = new double[n];
        for (int m = 0; ; ) {
            double delta =
                    stiff
                            ? newton(predicted, predictedSlope)
                            : functional(predicted, predictedSlope);
            if (delta <= 100 * size * EPSILON) {
                return converged(m, delta);
            }
            if (m != 0 || stiff) {
                if (m != 0) {
                    double observed = delta <= 1024 * before ? delta / before : 1024;
                    rate = Math.max(rate, observed);
                    convergenceRate = Math.max(0.2 * convergenceRate, observed);
                }
                double allowed = formulas.tests()[order - 1][1] * (0.5 / (order + 2));
                if (delta * Math.min(1, 1.5 * convergenceRate) / allowed <= 1) {
                    lipschitz = Math.max(lipschitz, rate / Math.abs(h * leading));
                    if (lipschitz != 0) {
                        lastLipschitz = lipschitz;
                    }
                    return converged(m, delta);
                }
            }
            m++;
            if (m == 3 || m >= 2 && delta > 2 * before) {
                if (stiff && !matrixFresh) {
                    matrixWanted = true;
                    return Correction.AGAIN;
                }
                return Correction.FAILED;
            }
            before = delta;
            slope = call();
        }
    }

    private Correction converged(int m, double delta) {
        iterations = m;
        lastDelta = delta;
        return Correction.CONVERGED;
    }

    private double[] call() {
        slopes++;
        return equation.slopes(t, y.clone());
    }

    private double functional(double[] predicted, double[] predictedSlope) {
        double most = 0;
        for (int i = 0; i < n; i++) {
            double next = h * slope[i] - predictedSlope[i];
            most = Math.max(most, Math.abs(next - correction[i]) * weight[i]);
            y[i] = predicted[i] + weights[0] * next;
            correction[i] = next;
        }
        return most;
    }

    private double newton(double[] predicted, double[] predictedSlope) {
        double[] change = new double[n];
        for (int i = 0; i < n; i++) {
            change[i] = h * slope[i] - (predictedSlope[i] + correction[i]);
        }
        matrix.solve(change);
        for (int i = 0; i < n; i++) {
            correction[i] += change[i];
            y[i] = predicted[i] + weights[0] * correction[i];
        }
        return norm(change);
    }

    private void accept(double error, double size) {
        steps++;
        lastStep = h;
        lastOrder = order;
        stiffBefore = stiff;
        history.correct(order, weights, correction);
        if (--untilSwitch < 0
                && (stiff ? becomesAdams(error, size) : becomesBackward(error, size))) {
            switched = true;
            mostGrowth = 10;
            return;
        }
        waiting--;
        if (waiting == 0) {
            double up = 0;
            if (order < highest()) {
                double[] change = new double[n];
                for (int i = 0; i < n; i++) {
                    change[i] = correction[i] - history.rows[highest()][i];
                }
                up = growth(norm(change) / formulas.tests()[order - 1][2], order + 2, 1.4);
            }
            choose(error, up, 0);
        } else if (waiting == 1 && order < highest()) {
            history.rows[highest()] = correction.clone();
        }
    }

    private static double growth(double error, int root, double safety) {
        return 1 / (safety * Math.pow(error, 1.0 / root) + safety * 1e-6);
    }

    private void chooseAfterFailure(double error, int failures) {
        choose(error, 0, failures);
    }

    /** Takes the order that allows the longest step, one up or down at most. */
    private void choose(double error, double upward, int failures) {
        double up = upward;
        double same = growth(error, order + 1, 1.2);
        double down = 0;
        if (order != 1) {
            down = growth(norm(history.rows[order]) / formulas.tests()[order - 1][0], order, 1.3);
        }
        double speed = 0;
        if (!stiff) {
            speed = Math.max(Math.abs(h) * lastLipschitz, 0.000001);
            if (order < highest()) {
                up = Math.min(up, STABLE[order] / speed);
            }
            same = Math.min(same, STABLE[order - 1] / speed);
            if (order > 1) {
                down = Math.min(down, STABLE[order - 2] / speed);
            }
            lipschitz = 0;
        }
        if (same < up && up > down) {
            raise(up);
            return;
        }
        boolean stays = same >= up && same >= down;
        int next = stays ? order : order - 1;
        double ratio = stays ? same : down;
        if (!stays && failures > 0 && ratio > 1) {
            ratio = 1;
        }
        boolean stableEdge = !stiff && ratio * speed * 1.00001 >= STABLE[next - 1];
        if (!stableEdge && failures == 0 && ratio < 1.1) {
            waiting = 3;
            return;
        }
        if (failures >= 2) {
            ratio = Math.min(ratio, 0.2);
        }
        if (next != order) {
            useOrder(next);
        }
        resize(Math.max(ratio, options.least() / Math.abs(h)));
        if (failures == 0) {
            mostGrowth = 10;
        }
    }

    private void raise(double ratio) {
        if (ratio < 1.1) {
            waiting = 3;
            return;
        }
        double last = weights[order] / (order + 1);
        double[] next = new double[n];
        for (int i = 0; i < n; i++) {
            next[i] = correction[i] * last;
        }
        history.rows[order + 1] = next;
        useOrder(order + 1);
        resize(Math.max(ratio, options.least() / Math.abs(h)));
        mostGrowth = 10;
    }

    /** After three failures: the first derivative anew, order one, a tenth of the step. */
    private void restart() {
        h *= Math.max(options.least() / Math.abs(h), 0.1);
        y = history.rows[0].clone();
        slope = call();
        for (int i = 0; i < n; i++) {
            history.rows[1][i] = h * slope[i];
        }
        matrixWanted = stiff;
        waiting = 5;
        if (order != 1) {
            useOrder(1);
        }
    }

    private boolean becomesBackward(double error, double size) {
        if (order > 5) {
            return false;
        }
        int next = Math.min(order, options.backwardOrder());
        double ratio = 2;
        if (error <= 100 * size * EPSILON || lipschitz == 0) {
            if (!stabilityLimited) {
                return false;
            }
        } else {
            double here = growth(error, order + 1, 1.2);
            double stable = 2 * here;
            double speed = lastLipschitz * Math.abs(h);
            if (speed * here > 0.00001) {
                stable = STABLE[order - 1] / speed;
            }
            here = Math.min(here, stable);
            double there =
                    order > options.backwardOrder()
                            ? norm(history.rows[next + 1]) / FormulaSet.BACKWARD.scale(next)
                            : error
                                    * (FormulaSet.ADAMS.scale(order)
                                            / FormulaSet.BACKWARD.scale(order));
            ratio = growth(there, next + 1, 1.2);
            if (ratio < 5 * here) {
                return false;
            }
        }
        change(true, next, ratio);
        return true;
    }

    private boolean becomesAdams(double error, double size) {
        int next = Math.min(order, options.adamsOrder());
        double there =
                options.adamsOrder() < order
                        ? norm(history.rows[next + 1]) / FormulaSet.ADAMS.scale(next)
                        : error
                                * (FormulaSet.BACKWARD.scale(order)
                                        / FormulaSet.ADAMS.scale(order));
        double ratio = growth(there, next + 1, 1.2);
        double stable = 2 * ratio;
        double speed = matrix.norm() * Math.abs(h);
        if (speed * ratio > 0.00001) {
            stable = STABLE[next - 1] / speed;
        }
        ratio = Math.min(ratio, stable);
        if (ratio * 5 < 5 * growth(error, order + 1, 1.2)) {
            return false;
        }
        if (Math.pow(Math.max(0.001, ratio), 1.0 / (next + 1)) * there <= 1000 * EPSILON * size) {
            return false;
        }
        change(false, next, ratio);
        return true;
    }

    private void change(boolean toStiff, int next, double ratio) {
        untilSwitch = 20;
        stiff = toStiff;
        lastLipschitz = 0;
        order = next;
        resize(Math.max(ratio, options.least() / Math.abs(h)));
    }
}
