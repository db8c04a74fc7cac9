package org.jpylab.scipy.optimize;

import java.util.Arrays;

/**
 * The simplex method for variables between bounds, on a full tableau whose last columns are those
 * of the rows' own variables (Maros, Computational Techniques of the Simplex Method, 2003, chapters
 * 9 and 10). Rows are A·x + s = b, where s lies between bounds too.
 */
final class Simplex {
    enum Outcome {
        OPTIMAL,
        INFEASIBLE,
        UNBOUNDED,
        LIMIT
    }

    private static final double TOLERANCE = 1e-9;
    private static final double PIVOT = 1e-9;

    private final int rows;
    private final int columns;
    private final double[][] tableau;
    private final double[] cost;
    private final double[] lower;
    private final double[] upper;
    private final double[] value;
    private final int[] basis;
    private final boolean[] basic;
    private int iterations;

    /** A problem at the basis of the rows' own variables; lower and upper cover those too. */
    Simplex(double[][] a, double[] b, double[] cost, double[] lower, double[] upper) {
        rows = a.length;
        int n = cost.length;
        columns = n + rows;
        this.cost = Arrays.copyOf(cost, columns);
        this.lower = lower;
        this.upper = upper;
        tableau = new double[rows][columns];
        value = new double[columns];
        basis = new int[rows];
        basic = new boolean[columns];
        for (int j = 0; j < n; j++) {
            value[j] =
                    !Double.isInfinite(lower[j])
                            ? lower[j]
                            : Double.isInfinite(upper[j]) ? 0 : upper[j];
        }
        for (int i = 0; i < rows; i++) {
            System.arraycopy(a[i], 0, tableau[i], 0, n);
            tableau[i][n + i] = 1;
            basis[i] = n + i;
            basic[n + i] = true;
            double rest = b[i];
            for (int j = 0; j < n; j++) {
                rest -= a[i][j] * value[j];
            }
            value[n + i] = rest;
        }
    }

    /** Solves; afterwards {@link #value} holds the solution. */
    Outcome solve(int limit) {
        for (int j = 0; j < columns; j++) {
            if (lower[j] > upper[j] + TOLERANCE) {
                return Outcome.INFEASIBLE;
            }
        }
        int still = 0;
        while (iterations < limit) {
            boolean feasible = true;
            double[] weights = new double[rows];
            for (int i = 0; i < rows; i++) {
                int j = basis[i];
                double slack = TOLERANCE * (1 + Math.abs(value[j]));
                if (value[j] < lower[j] - slack) {
                    weights[i] = -1;
                    feasible = false;
                } else if (value[j] > upper[j] + slack) {
                    weights[i] = 1;
                    feasible = false;
                }
            }
            if (feasible) {
                for (int i = 0; i < rows; i++) {
                    weights[i] = cost[basis[i]];
                }
            }
            double[] reduced = reduced(weights, feasible);
            int entering = entering(reduced, still > 2 * (rows + columns));
            if (entering < 0) {
                return feasible ? Outcome.OPTIMAL : Outcome.INFEASIBLE;
            }
            double step = advance(entering, reduced[entering] < 0 ? 1 : -1, feasible);
            if (Double.isInfinite(step)) {
                return feasible ? Outcome.UNBOUNDED : Outcome.INFEASIBLE;
            }
            still = step > 1e-12 ? 0 : still + 1;
            iterations++;
        }
        return Outcome.LIMIT;
    }

    /** What the cost changes with each variable outside the basis. */
    private double[] reduced(double[] weights, boolean real) {
        double[] d = real ? cost.clone() : new double[columns];
        for (int i = 0; i < rows; i++) {
            if (weights[i] != 0) {
                double w = weights[i];
                double[] row = tableau[i];
                for (int j = 0; j < columns; j++) {
                    d[j] -= w * row[j];
                }
            }
        }
        return d;
    }

    private int entering(double[] reduced, boolean first) {
        int best = -1;
        double most = TOLERANCE;
        for (int j = 0; j < columns; j++) {
            if (basic[j] || lower[j] == upper[j]) {
                continue;
            }
            boolean up = reduced[j] < 0 && value[j] < upper[j];
            boolean down = reduced[j] > 0 && value[j] > lower[j];
            if ((up || down) && Math.abs(reduced[j]) > most) {
                best = j;
                if (first) {
                    return j;
                }
                most = Math.abs(reduced[j]);
            }
        }
        return best;
    }

    /** Moves a variable as far as it can go, exchanging it with the one that stops it. */
    private double advance(int entering, int sign, boolean feasible) {
        double step = upper[entering] - lower[entering];
        int leaving = -1;
        double target = 0;
        double size = 0;
        for (int i = 0; i < rows; i++) {
            double rate = -sign * tableau[i][entering];
            if (Math.abs(rate) < PIVOT) {
                continue;
            }
            int j = basis[i];
            double bound = rate > 0 ? upper[j] : lower[j];
            double slack = TOLERANCE * (1 + Math.abs(value[j]));
            if (!feasible && rate > 0 && value[j] < lower[j] - slack) {
                bound = lower[j];
            } else if (!feasible && rate < 0 && value[j] > upper[j] + slack) {
                bound = upper[j];
            } else if (!feasible
                    && (rate > 0 ? value[j] > upper[j] + slack : value[j] < lower[j] - slack)) {
                continue;
            }
            if (Double.isInfinite(bound)) {
                continue;
            }
            double reach = Math.max(0, (bound - value[j]) / rate);
            if (reach < step - 1e-12 || reach <= step + 1e-12 && Math.abs(rate) > size) {
                step = Math.min(step, reach);
                leaving = i;
                target = bound;
                size = Math.abs(rate);
            }
        }
        if (Double.isInfinite(step)) {
            return step;
        }
        value[entering] += sign * step;
        for (int i = 0; i < rows; i++) {
            value[basis[i]] -= sign * step * tableau[i][entering];
        }
        if (leaving >= 0) {
            value[basis[leaving]] = target;
            exchange(leaving, entering);
        } else {
            value[entering] = sign > 0 ? upper[entering] : lower[entering];
        }
        return step;
    }

    private void exchange(int leaving, int entering) {
        basic[basis[leaving]] = false;
        basic[entering] = true;
        basis[leaving] = entering;
        double[] pivotRow = tableau[leaving];
        double pivot = pivotRow[entering];
        for (int j = 0; j < columns; j++) {
            pivotRow[j] /= pivot;
        }
        for (int i = 0; i < rows; i++) {
            double factor = tableau[i][entering];
            if (i != leaving && factor != 0) {
                double[] row = tableau[i];
                for (int j = 0; j < columns; j++) {
                    row[j] -= factor * pivotRow[j];
                }
                row[entering] = 0;
            }
        }
    }

    double[] values() {
        return value;
    }

    int iterations() {
        return iterations;
    }

    /** What the cost changes with each variable, and with each row's own, at the solution. */
    double[] marginals() {
        double[] weights = new double[rows];
        for (int i = 0; i < rows; i++) {
            weights[i] = cost[basis[i]];
        }
        double[] d = reduced(weights, true);
        for (int j = 0; j < columns; j++) {
            if (basic[j] || Math.abs(d[j]) < 1e-12) {
                d[j] = 0;
            }
        }
        return d;
    }
}
