package org.jpylab.figure.layout;

import java.util.Arrays;

/**
 * The columns or the rows of a grid along one direction: cells side by side whose insides have
 * given ratios, each with a margin for texts and, outside of that, one for pads and colour bars at
 * both ends.
 *
 * <p>The insides share what the margins leave, which is the one solution of the linear constraints
 * that Matplotlib's {@code LayoutGrid} states. Edges are zero until the first {@link #solve} and
 * keep their values until the next one, whatever margins are set between.
 */
final class Track {
    /** Which edge of a cell is meant, from the outside to the inside. */
    enum Edge {
        OUTER,
        /** Between the margin for bars and that for texts. */
        BARS,
        INNER
    }

    private final double[] ratios;
    private final int sign;
    private final double[][] before;
    private final double[][] after;
    private final double[][] starts;
    private final double[][] ends;

    /**
     * Cells of given ratios.
     *
     * @param sign 1 for cells that follow each other upwards or to the right, -1 for downwards
     */
    Track(double[] ratios, int sign) {
        this.ratios = ratios;
        this.sign = sign;
        int n = ratios.length;
        before = new double[2][n];
        after = new double[2][n];
        starts = new double[3][n];
        ends = new double[3][n];
    }

    int size() {
        return ratios.length;
    }

    /** Widens the margins at the start of a cell: that for bars, that for texts. */
    void widenBefore(int cell, double bars, double texts) {
        widen(before, cell, bars, texts);
    }

    /** Widens the margins at the end of a cell: that for bars, that for texts. */
    void widenAfter(int cell, double bars, double texts) {
        widen(after, cell, bars, texts);
    }

    private static void widen(double[][] margins, int cell, double bars, double texts) {
        margins[0][cell] = Math.max(margins[0][cell], bars);
        margins[1][cell] = Math.max(margins[1][cell], texts);
    }

    /** The widest pair of margins together at the start of some cells. */
    double widestBefore(int first, int last) {
        return widest(before, first, last);
    }

    /** The widest pair of margins together at the end of some cells. */
    double widestAfter(int first, int last) {
        return widest(after, first, last);
    }

    private static double widest(double[][] margins, int first, int last) {
        double widest = 0;
        for (int i = first; i <= last; i++) {
            widest = Math.max(widest, margins[0][i] + margins[1][i]);
        }
        return widest;
    }

    /** Sets all margins to zero. */
    void reset() {
        for (double[][] margins : new double[][][] {before, after}) {
            for (double[] row : margins) {
                Arrays.fill(row, 0);
            }
        }
    }

    /** Places the cells between two edges. */
    void solve(double from, double to) {
        double room = (to - from) * sign;
        double sum = 0;
        for (int i = 0; i < ratios.length; i++) {
            room -= before[0][i] + before[1][i] + after[0][i] + after[1][i];
            sum += ratios[i];
        }
        double at = from;
        for (int i = 0; i < ratios.length; i++) {
            starts[0][i] = at;
            starts[1][i] = starts[0][i] + sign * before[0][i];
            starts[2][i] = starts[1][i] + sign * before[1][i];
            ends[2][i] = starts[2][i] + sign * room * ratios[i] / sum;
            ends[1][i] = ends[2][i] + sign * after[1][i];
            ends[0][i] = ends[1][i] + sign * after[0][i];
            at = ends[0][i];
        }
    }

    double start(int cell, Edge edge) {
        return starts[edge.ordinal()][cell];
    }

    double end(int cell, Edge edge) {
        return ends[edge.ordinal()][cell];
    }

    /** Whether the margins leave nothing for the inside of some cell. */
    boolean isCollapsed() {
        for (int i = 0; i < ratios.length; i++) {
            if ((ends[2][i] - starts[2][i]) * sign <= 0) {
                return true;
            }
        }
        return false;
    }
}
