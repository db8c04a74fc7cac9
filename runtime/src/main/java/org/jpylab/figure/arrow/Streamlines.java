package org.jpylab.figure.arrow;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Matrix;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Lines along a field of vectors on a regular grid, in grid coordinates: column and row numbers.
 * Each line runs both ways from its start by Heun's method with an adaptive step, until it leaves
 * the grid or comes near another line; a coarse mask of cells remembers where lines are.
 */
public final class Streamlines {
    private static final double MOST_ERROR = 0.003;

    /**
     * How lines are drawn.
     *
     * @param maskColumns cells of the mask along x
     * @param maskRows cells of the mask along y
     * @param minLength shorter lines are dropped; in units of the axes
     * @param maxLength of a line in one direction
     * @param direction {@code both}, {@code forward} or {@code backward}
     * @param broken whether lines end where they meet others
     */
    public record Options(
            int maskColumns,
            int maskRows,
            double minLength,
            double maxLength,
            String direction,
            boolean broken) {}

    /** Points of a line and its length. */
    private record Trace(double length, List<double[]> points) {}

    /** A step that leaves the grid. */
    private static final class Left extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Left() {
            super(null, null, false, false);
        }
    }

    /** A place where the field is zero or unknown. */
    private static final class Still extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Still() {
            super(null, null, false, false);
        }
    }

    private final Matrix u;
    private final Matrix v;
    private final Matrix speed;
    private final Options options;
    private final boolean[][] taken;
    private final double toMaskX;
    private final double toMaskY;
    private final List<int[]> cells = new ArrayList<>();
    private int @Nullable [] current;

    /** A field in grid units: columns and rows per unit of time. */
    public Streamlines(Matrix u, Matrix v, Options options) {
        this.u = u;
        this.v = v;
        this.options = options;
        int columns = u.columns();
        int rows = u.rows();
        double[] lengths = new double[rows * columns];
        for (int i = 0; i < lengths.length; i++) {
            double x = u.values()[i] / (columns - 1);
            double y = v.values()[i] / (rows - 1);
            lengths[i] = Math.sqrt(x * x + y * y);
        }
        speed = new Matrix(rows, columns, lengths);
        taken = new boolean[options.maskRows][options.maskColumns];
        toMaskX = (options.maskColumns - 1.0) / (columns - 1);
        toMaskY = (options.maskRows - 1.0) / (rows - 1);
    }

    /** Lines from the free cells of the mask, those at the rim first, in a spiral. */
    public List<double[][]> everywhere() {
        List<double[][]> lines = new ArrayList<>();
        double toGridX = 1 / toMaskX;
        double toGridY = 1 / toMaskY;
        for (int[] cell : spiral(options.maskColumns, options.maskRows)) {
            if (!taken[cell[1]][cell[0]]) {
                keep(lines, line(cell[0] * toGridX, cell[1] * toGridY));
            }
        }
        return lines;
    }

    /** Lines from given places, in grid coordinates. */
    public List<double[][]> from(double[] x, double[] y) {
        List<double[][]> lines = new ArrayList<>();
        for (int i = 0; i < x.length; i++) {
            double startX = Math.clamp(x[i], 0, u.columns() - 1);
            double startY = Math.clamp(y[i], 0, u.rows() - 1);
            keep(lines, line(startX, startY));
        }
        return lines;
    }

    private static void keep(List<double[][]> lines, double @Nullable [][] line) {
        if (line != null) {
            lines.add(line);
        }
    }

    private static List<int[]> spiral(int columns, int rows) {
        List<int[]> cells = new ArrayList<>(columns * rows);
        int[] first = {0, 1};
        int[] last = {columns - 1, rows - 1};
        int x = 0;
        int y = 0;
        int side = 0;
        for (int i = 0; i < columns * rows; i++) {
            cells.add(new int[] {x, y});
            switch (side) {
                case 0 -> {
                    x++;
                    if (x >= last[0]) {
                        last[0]--;
                        side = 1;
                    }
                }
                case 1 -> {
                    y++;
                    if (y >= last[1]) {
                        last[1]--;
                        side = 2;
                    }
                }
                case 2 -> {
                    x--;
                    if (x <= first[0]) {
                        first[0]++;
                        side = 3;
                    }
                }
                default -> {
                    y--;
                    if (y <= first[1]) {
                        first[1]++;
                        side = 0;
                    }
                }
            }
        }
        return cells;
    }

    // The mask

    private int[] cell(double x, double y) {
        return new int[] {(int) (x * toMaskX + 0.5), (int) (y * toMaskY + 0.5)};
    }

    /** Marks the cell of a place; false when another line is there. */
    private boolean mark(double x, double y) {
        int[] at = cell(x, y);
        if (current != null && current[0] == at[0] && current[1] == at[1]) {
            return true;
        }
        if (taken[at[1]][at[0]]) {
            return !options.broken;
        }
        cells.add(at);
        taken[at[1]][at[0]] = true;
        current = at;
        return true;
    }

    // Integration

    private double @Nullable [][] line(double x, double y) {
        cells.clear();
        if (!mark(x, y)) {
            return null;
        }
        double total = 0;
        List<double[]> points = new ArrayList<>();
        if (!options.direction.equals("forward")) {
            Trace back = trace(x, y, -1);
            total += back.length;
            Collections.reverse(back.points);
            points.addAll(back.points);
        }
        if (!options.direction.equals("backward")) {
            current = cell(x, y);
            Trace ahead = trace(x, y, 1);
            total += ahead.length;
            points.addAll(
                    ahead.points.subList(Math.min(1, ahead.points.size()), ahead.points.size()));
        }
        if (total > options.minLength) {
            return points.toArray(double[][]::new);
        }
        cells.forEach(at -> taken[at[1]][at[0]] = false);
        return null;
    }

    private boolean isInside(double x, double y) {
        return 0 <= x && x <= u.columns() - 1 && 0 <= y && y <= u.rows() - 1;
    }

    private Trace trace(double x0, double y0, int sign) {
        double longest = Math.min(Math.min(1.0 / options.maskColumns, 1.0 / options.maskRows), 0.1);
        double ds = longest;
        double total = 0;
        double x = x0;
        double y = y0;
        List<double[]> points = new ArrayList<>();
        while (true) {
            double[] k1;
            double[] k2;
            try {
                if (!isInside(x, y)) {
                    throw new Left();
                }
                points.add(new double[] {x, y});
                k1 = direction(x, y, sign);
                k2 = direction(x + ds * k1[0], y + ds * k1[1], sign);
            } catch (Left left) {
                if (!points.isEmpty()) {
                    total += toEdge(points, sign);
                }
                break;
            } catch (Still still) {
                break;
            }
            double dx1 = ds * k1[0];
            double dy1 = ds * k1[1];
            double dx2 = ds * 0.5 * (k1[0] + k2[0]);
            double dy2 = ds * 0.5 * (k1[1] + k2[1]);
            double error =
                    Math.hypot((dx2 - dx1) / (u.columns() - 1), (dy2 - dy1) / (u.rows() - 1));
            if (error < MOST_ERROR) {
                x += dx2;
                y += dy2;
                if (!isInside(x, y) || !mark(x, y) || total + ds > options.maxLength) {
                    break;
                }
                total += ds;
            }
            ds =
                    error == 0
                            ? longest
                            : Math.min(longest, 0.85 * ds * Math.sqrt(MOST_ERROR / error));
        }
        return new Trace(total, points);
    }

    /** Adds the point where a line leaves the grid; returns the length of that last step. */
    private double toEdge(List<double[]> points, int sign) {
        double[] at = points.getLast();
        double[] c = direction(at[0], at[1], sign);
        double ds = Math.min(reach(at[0], c[0], u.columns() - 1), reach(at[1], c[1], u.rows() - 1));
        points.add(new double[] {at[0] + c[0] * ds, at[1] + c[1] * ds});
        return ds;
    }

    private static double reach(double at, double slope, double end) {
        return slope == 0 ? Double.POSITIVE_INFINITY : slope < 0 ? at / -slope : (end - at) / slope;
    }

    private double[] direction(double x, double y, int sign) {
        if (!isInside(x, y)) {
            throw new Left();
        }
        double rate = at(speed, x, y);
        if (rate == 0) {
            throw new Still();
        }
        double inverse = 1 / rate;
        return new double[] {sign * (at(u, x, y) * inverse), sign * (at(v, x, y) * inverse)};
    }

    private static double at(Matrix field, double x, double y) {
        double value = interpolate(field, x, y);
        if (Double.isNaN(value)) {
            throw new Still();
        }
        return value;
    }

    /** The bilinear value between four grid points. */
    public static double interpolate(Matrix field, double x, double y) {
        int column = (int) x;
        int row = (int) y;
        int nextColumn = Math.min(column + 1, field.columns() - 1);
        int nextRow = Math.min(row + 1, field.rows() - 1);
        if (column < 0 || row < 0 || column >= field.columns() || row >= field.rows()) {
            throw PyError.indexError("index is out of bounds");
        }
        double[] values = field.values();
        int n = field.columns();
        double xt = x - column;
        double yt = y - row;
        double a0 = values[row * n + column] * (1 - xt) + values[row * n + nextColumn] * xt;
        double a1 = values[nextRow * n + column] * (1 - xt) + values[nextRow * n + nextColumn] * xt;
        return a0 * (1 - yt) + a1 * yt;
    }
}
