package org.jpylab.scipy.optimize;

import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Solutions of linear programs: least cost·x where rows of A·x and x lie between bounds. */
public final class LinearProgram {
    private static final double WHOLE = 1e-6;

    private final double[][] a;
    private final double[] cost;
    private final double[] rowLower;
    private final double[] rowUpper;
    private final int[] kinds;
    private double best = Double.POSITIVE_INFINITY;
    private double @Nullable [] bestValues;
    private int nodes;

    private LinearProgram(
            double[][] a, double[] cost, double[] rowLower, double[] rowUpper, int[] kinds) {
        this.a = a;
        this.cost = cost;
        this.rowLower = rowLower;
        this.rowUpper = rowUpper;
        this.kinds = kinds;
    }

    /** Bounds of the variables in one part of the search. */
    private record Part(double[] lower, double[] upper, double least) {}

    /**
     * The solution, what the cost changes with each variable and with each row's bound, and four
     * numbers: the outcome (0 optimal, 1 limit, 2 infeasible, 3 unbounded), steps, parts searched,
     * and the bound of the cost.
     *
     * @param kinds of the variables: 0 any, 1 whole, 2 zero or within bounds, 3 zero or whole
     */
    public static NdArray[] solve(
            NdArray matrix,
            NdArray cost,
            NdArray rowLower,
            NdArray rowUpper,
            NdArray lower,
            NdArray upper,
            NdArray kinds,
            int limit) {
        int m = matrix.shape(0);
        int n = matrix.shape(1);
        double[] flat = matrix.toDoubles();
        double[][] a = new double[m][];
        for (int i = 0; i < m; i++) {
            a[i] = Arrays.copyOfRange(flat, i * n, (i + 1) * n);
        }
        LinearProgram program =
                new LinearProgram(
                        a,
                        cost.toDoubles(),
                        rowLower.toDoubles(),
                        rowUpper.toDoubles(),
                        kinds.toInts());
        boolean whole = Arrays.stream(program.kinds).anyMatch(k -> k != 0);
        return whole
                ? program.branched(lower.toDoubles(), upper.toDoubles(), limit)
                : program.plain(lower.toDoubles(), upper.toDoubles(), limit);
    }

    /** The problem with each row's own variable, which takes up what is left to the row's bound. */
    private Simplex simplex(double[] lower, double[] upper) {
        int n = cost.length;
        int m = a.length;
        double[] low = Arrays.copyOf(lower, n + m);
        double[] high = Arrays.copyOf(upper, n + m);
        double[] b = new double[m];
        for (int i = 0; i < m; i++) {
            boolean above = !Double.isInfinite(rowUpper[i]);
            b[i] = above ? rowUpper[i] : Double.isInfinite(rowLower[i]) ? 0 : rowLower[i];
            low[n + i] = above ? 0 : Double.NEGATIVE_INFINITY;
            if (above) {
                high[n + i] = rowUpper[i] - rowLower[i];
            } else {
                high[n + i] = Double.isInfinite(rowLower[i]) ? Double.POSITIVE_INFINITY : 0;
            }
        }
        return new Simplex(a, b, cost, low, high);
    }

    private NdArray[] plain(double[] lower, double[] upper, int limit) {
        Simplex simplex = simplex(lower, upper);
        Simplex.Outcome outcome = simplex.solve(limit);
        double[] values = Arrays.copyOf(simplex.values(), cost.length);
        return result(values, simplex.marginals(), outcome, simplex.iterations(), 0, 0);
    }

    private NdArray[] result(
            double[] values,
            double[] marginals,
            Simplex.Outcome outcome,
            int iterations,
            int searched,
            double least) {
        int code =
                switch (outcome) {
                    case OPTIMAL -> 0;
                    case LIMIT -> 1;
                    case INFEASIBLE -> 2;
                    case UNBOUNDED -> 3;
                };
        int n = cost.length;
        double[] ofRows = new double[a.length];
        for (int i = 0; i < ofRows.length; i++) {
            ofRows[i] = -marginals[n + i];
        }
        return new NdArray[] {
            NdArray.wrap(values, n),
            NdArray.wrap(Arrays.copyOf(marginals, n), n),
            NdArray.wrap(ofRows, ofRows.length),
            NdArray.of((double) code, iterations, searched, least)
        };
    }

    /** Branch and bound, the last part first. */
    private NdArray[] branched(double[] lower, double[] upper, int limit) {
        Deque<Part> open = new ArrayDeque<>();
        open.push(new Part(relaxedLower(lower), relaxedUpper(upper), Double.NEGATIVE_INFINITY));
        Simplex.Outcome outcome = Simplex.Outcome.INFEASIBLE;
        while (!open.isEmpty() && nodes < limit) {
            Part part = open.pop();
            if (part.least >= best - 1e-9 * Math.abs(best) && bestValues != null) {
                continue;
            }
            nodes++;
            Simplex simplex = simplex(part.lower, part.upper);
            Simplex.Outcome found = simplex.solve(100_000);
            if (found == Simplex.Outcome.UNBOUNDED) {
                outcome = found;
                break;
            }
            if (found != Simplex.Outcome.OPTIMAL) {
                continue;
            }
            double[] x = Arrays.copyOf(simplex.values(), cost.length);
            double value = 0;
            for (int j = 0; j < x.length; j++) {
                value += cost[j] * x[j];
            }
            if (value >= best - 1e-9 * Math.abs(best)) {
                continue;
            }
            int split = fractional(x, lower, upper);
            if (split < 0) {
                best = value;
                bestValues = x;
                outcome = Simplex.Outcome.OPTIMAL;
                continue;
            }
            branch(open, part, split, x[split], value, lower, upper);
        }
        if (!open.isEmpty() && nodes >= limit) {
            outcome = Simplex.Outcome.LIMIT;
        }
        double[] x = bestValues == null ? new double[cost.length] : bestValues;
        for (int j = 0; j < x.length; j++) {
            if (kinds[j] % 2 == 1) {
                x[j] = Math.rint(x[j]);
            }
        }
        return result(x, new double[cost.length + a.length], outcome, -1, nodes, best);
    }

    private double[] relaxedLower(double[] lower) {
        double[] made = lower.clone();
        for (int j = 0; j < made.length; j++) {
            made[j] = kinds[j] >= 2 ? Math.min(0, made[j]) : made[j];
        }
        return made;
    }

    private double[] relaxedUpper(double[] upper) {
        double[] made = upper.clone();
        for (int j = 0; j < made.length; j++) {
            made[j] = kinds[j] >= 2 ? Math.max(0, made[j]) : made[j];
        }
        return made;
    }

    /** The variable that is farthest from what its kind allows, or -1. */
    private int fractional(double[] x, double[] lower, double[] upper) {
        int split = -1;
        double most = WHOLE;
        for (int j = 0; j < x.length; j++) {
            double off = kinds[j] % 2 == 1 ? Math.abs(x[j] - Math.rint(x[j])) : 0;
            if (kinds[j] >= 2 && Math.abs(x[j]) > WHOLE) {
                off = Math.max(off, Math.max(lower[j] - x[j], x[j] - upper[j]));
            }
            if (off > most) {
                most = off;
                split = j;
            }
        }
        return split;
    }

    private void branch(
            Deque<Part> open,
            Part part,
            int j,
            double x,
            double value,
            double[] lower,
            double[] upper) {
        double[] high = part.upper.clone();
        double[] low = part.lower.clone();
        if (kinds[j] >= 2 && (x < lower[j] - WHOLE || x > upper[j] + WHOLE)) {
            high[j] = 0;
            double[] zero = part.lower.clone();
            zero[j] = 0;
            low[j] = lower[j];
            open.push(new Part(zero, high, value));
            open.push(new Part(low, part.upper, value));
            return;
        }
        high[j] = Math.floor(x);
        low[j] = Math.ceil(x);
        Part below = new Part(part.lower, high, value);
        Part above = new Part(low, part.upper, value);
        boolean up = x - Math.floor(x) > 0.5;
        open.push(up ? below : above);
        open.push(up ? above : below);
    }
}
