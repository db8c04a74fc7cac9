package org.jpylab.scipy.quad;

/**
 * An integral by bisection of the part with the largest error and extrapolation (QUADPACK's QAGS
 * and QAGI, and QAGP where break points are given, section 3.3).
 */
final class AdaptiveIntegral {
    /** The code of an integral that needs more parts than allowed. */
    static final int TOO_MANY = 1;

    private static final double HUGE = EpsilonTable.HUGE;

    private final Rule rule;
    private final double absolute;
    private final double relative;
    private final boolean byLevel;
    private final double length;
    private final EpsilonTable table = new EpsilonTable();
    final Partition parts;
    double value;
    double error;
    int code;
    boolean[] raised = {};

    private double magnitude;
    private double area;
    private double errorSum;
    private double bound;
    private double target;
    private double largeErrors;
    private double small;
    private int deepest = 1;
    private boolean positive;
    private boolean extrapolating;
    private boolean noMore;
    private int stale;
    private int stuck;
    private int stuckExtrapolating;
    private int worsened;
    private double correction;

    private AdaptiveIntegral(
            Rule rule,
            double length,
            double absolute,
            double relative,
            int limit,
            boolean byLevel) {
        this.rule = rule;
        this.length = length;
        this.absolute = absolute;
        this.relative = relative;
        this.byLevel = byLevel;
        parts = new Partition(limit);
    }

    /** Over a range. */
    static AdaptiveIntegral over(
            Rule rule, double a, double b, double absolute, double relative, int limit) {
        var made = new AdaptiveIntegral(rule, Math.abs(b - a), absolute, relative, limit, false);
        Estimate first = rule.over(a, b);
        made.value = first.value();
        made.error = first.error();
        made.magnitude = first.magnitude();
        made.parts.start(a, b, first);
        made.bound = larger(absolute, relative * Math.abs(first.value()));
        if (made.error <= 100 * Kronrod.EPSILON * made.magnitude && made.error > made.bound) {
            made.code = 2;
        }
        if (limit == 1) {
            made.code = TOO_MANY;
        }
        boolean exact = made.error <= made.bound && made.error != first.spread() || made.error == 0;
        if (made.code == 0 && !exact) {
            made.errorSum = made.error;
            made.parts.choose(1);
            made.refine();
        }
        return made;
    }

    /** Over parts between points in rising order. */
    static AdaptiveIntegral between(
            Rule rule, double[] points, double absolute, double relative, int limit) {
        var made = new AdaptiveIntegral(rule, 0, absolute, relative, limit, true);
        made.startBetween(points);
        made.bound = larger(absolute, relative * Math.abs(made.value));
        if (made.error <= 100 * Kronrod.EPSILON * made.magnitude && made.error > made.bound) {
            made.code = 2;
        }
        if (points.length > 2) {
            made.parts.sort();
            if (limit < points.length) {
                made.code = TOO_MANY;
            }
        }
        if (made.code == 0 && !(made.error <= made.bound)) {
            made.parts.choose(1);
            made.largeErrors = made.errorSum;
            made.target = made.bound;
            made.refine();
        }
        return made;
    }

    private void startBetween(double[] points) {
        raised = new boolean[points.length - 1];
        for (int i = 0; i < raised.length; i++) {
            Estimate part = rule.over(points[i], points[i + 1]);
            error += part.error();
            value += part.value();
            raised[i] = part.error() == part.spread() && part.error() != 0;
            magnitude += part.magnitude();
            parts.start(points[i], points[i + 1], part);
        }
        for (int i = 0; i < raised.length; i++) {
            if (raised[i]) {
                parts.errors[i + 1] = error;
            }
            errorSum += parts.errors[i + 1];
        }
    }

    private void refine() {
        table.add(value);
        area = value;
        positive = Math.abs(value) >= (1 - 50 * Kronrod.EPSILON) * magnitude;
        error = HUGE;
        while (parts.last < parts.limit) {
            double spent = parts.worstError;
            double width = parts.right[parts.worst] - parts.left[parts.worst];
            int level = parts.levels[parts.worst] + 1;
            double halves = bisect();
            if (errorSum <= bound) {
                value = parts.sum();
                error = errorSum;
                finish();
                return;
            }
            if (code != 0) {
                break;
            }
            if (!byLevel && parts.last == 2) {
                small = length * 0.375;
                largeErrors = errorSum;
                target = bound;
                table.add(area);
                continue;
            }
            if (noMore) {
                continue;
            }
            largeErrors -= spent;
            if (isLarge(width / 2, level)) {
                largeErrors += halves;
            }
            if (!extrapolating) {
                if (isLargePart()) {
                    continue;
                }
                extrapolating = true;
                parts.rank = 2;
            }
            boolean ready = stuckExtrapolating >= 5 || largeErrors <= target;
            if ((ready || !choseLarge()) && extrapolated()) {
                break;
            }
        }
        conclude();
    }

    /** Bisects the worst part; the sum of the errors of its halves. */
    private double bisect() {
        int worst = parts.worst;
        double old = parts.worstError;
        double a = parts.left[worst];
        double b = parts.right[worst];
        double middle = 0.5 * (a + b);
        Estimate lower = rule.over(a, middle);
        Estimate upper = rule.over(middle, b);
        double both = lower.value() + upper.value();
        double errors = lower.error() + upper.error();
        errorSum = errorSum + errors - old;
        area = area + both - parts.values[worst];
        if (lower.spread() != lower.error() && upper.spread() != upper.error()) {
            boolean moved = Math.abs(parts.values[worst] - both) > 1e-5 * Math.abs(both);
            if (!moved && !(errors < 0.99 * old)) {
                if (extrapolating) {
                    stuckExtrapolating++;
                } else {
                    stuck++;
                }
            }
            if (parts.last + 1 > 10 && errors > old) {
                worsened++;
            }
        }
        parts.split(middle, lower, upper);
        bound = larger(absolute, relative * Math.abs(area));
        if (stuck + stuckExtrapolating >= 10 || worsened >= 20) {
            code = 2;
        }
        if (parts.last == parts.limit) {
            code = TOO_MANY;
        }
        double far = Math.max(Math.abs(a), Math.abs(b));
        if (far <= (1 + 100 * Kronrod.EPSILON) * (Math.abs(middle) + 1000 * Kronrod.TINY)) {
            code = 4;
        }
        return errors;
    }

    private boolean isLarge(double width, int level) {
        return byLevel ? level + 1 <= deepest : Math.abs(width) > small;
    }

    private boolean isLargePart() {
        int worst = parts.worst;
        return isLarge(parts.right[worst] - parts.left[worst], parts.levels[worst]);
    }

    /** Chooses the first large part from the present rank on, to reduce its error first. */
    private boolean choseLarge() {
        int end = parts.ordered();
        for (int k = parts.rank; k <= end; k++) {
            parts.choose(parts.rank);
            if (isLargePart()) {
                return true;
            }
            parts.rank++;
        }
        return false;
    }

    /** Extrapolates; whether this ends the search. */
    private boolean extrapolated() {
        table.add(area);
        if (!byLevel || table.count() > 2) {
            table.extrapolate();
            stale++;
            if (stale > 5 && error < 1e-3 * errorSum) {
                code = 5;
            }
            if (!(table.error() >= error)) {
                stale = 0;
                error = table.error();
                value = table.value();
                correction = largeErrors;
                target = larger(absolute, relative * Math.abs(value));
                if (byLevel ? error < target : error <= target) {
                    return true;
                }
            }
            if (table.count() == 1) {
                noMore = true;
            }
            if (code == 5) {
                return true;
            }
        }
        parts.choose(1);
        extrapolating = false;
        small *= 0.5;
        deepest++;
        largeErrors = errorSum;
        return false;
    }

    /** Chooses between the extrapolated value and the sum, and tells of divergence. */
    private void conclude() {
        boolean summed = error == HUGE;
        boolean rounded = stuckExtrapolating >= 5;
        boolean settled = false;
        if (!summed && (code != 0 || rounded)) {
            error += rounded ? correction : 0;
            code = code == 0 ? 3 : code;
            if (value != 0 && area != 0) {
                summed = error / Math.abs(value) > errorSum / Math.abs(area);
            } else if (error > errorSum) {
                summed = true;
            } else {
                settled = area == 0;
            }
        }
        if (summed) {
            value = parts.sum();
            error = errorSum;
        } else if (!settled) {
            double most = Math.max(Math.abs(value), Math.abs(area));
            double ratio = value / area;
            if ((positive || !(most <= magnitude * 0.01))
                    && (0.01 > ratio || ratio > 100 || errorSum > Math.abs(area))) {
                code = 6;
            }
        }
        finish();
    }

    private void finish() {
        if (code > 2) {
            code--;
        }
    }

    /** The larger number, as Fortran's MAX finds it: the other one where one is NaN. */
    private static double larger(double x, double y) {
        return Double.isNaN(y) || x > y ? x : y;
    }
}
