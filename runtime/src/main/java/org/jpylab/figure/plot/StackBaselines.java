package org.jpylab.figure.plot;

import java.util.ArrayList;
import java.util.List;

/**
 * Where stacked areas start. The wiggle baselines are those of L. Byron and M. Wattenberg, "Stacked
 * Graphs", IEEE TVCG 14, 1245, 2008.
 */
final class StackBaselines {
    private StackBaselines() {}

    /**
     * The lower edge of the first area.
     *
     * @param integers whether all rows were given as integers, whose inverse totals Matplotlib
     *     truncates
     */
    static double[] first(List<double[]> rows, String baseline, boolean integers) {
        int n = rows.getFirst().length;
        double[] first = new double[n];
        switch (baseline) {
            case "sym" -> {
                for (int j = 0; j < n; j++) {
                    first[j] = -total(rows, j) * 0.5;
                }
            }
            case "wiggle" -> {
                int m = rows.size();
                for (int j = 0; j < n; j++) {
                    double sum = 0;
                    for (int i = 0; i < m; i++) {
                        sum += rows.get(i)[j] * (m - 0.5 - i);
                    }
                    first[j] = sum / -m;
                }
            }
            case "weighted_wiggle" -> weighted(rows, first, integers);
            default -> {}
        }
        return first;
    }

    private static double total(List<double[]> rows, int j) {
        double sum = 0;
        for (double[] row : rows) {
            sum += row[j];
        }
        return sum;
    }

    private static void weighted(List<double[]> rows, double[] first, boolean integers) {
        double center = 0;
        for (int j = 0; j < first.length; j++) {
            double total = total(rows, j);
            double inverse = total > 0 ? 1.0 / total : 0;
            inverse = integers ? (long) inverse : inverse;
            double stack = 0;
            double move = 0;
            for (double[] row : rows) {
                stack += row[j];
                double below = total - stack + 0.5 * row[j];
                double up = j == 0 ? 0.5 : below * inverse;
                double increase = j == 0 ? row[0] : row[j] - row[j - 1];
                move += (up - 0.5) * increase;
            }
            center += move;
            first[j] = center - 0.5 * total;
        }
    }

    /** The upper edges of all areas. */
    static List<double[]> stack(List<double[]> rows, double[] first) {
        List<double[]> stack = new ArrayList<>();
        double[] sum = new double[first.length];
        for (double[] row : rows) {
            double[] edge = new double[first.length];
            for (int j = 0; j < first.length; j++) {
                sum[j] += row[j];
                edge[j] = sum[j] + first[j];
            }
            stack.add(edge);
        }
        return stack;
    }
}
