package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** The x or y of a plot: one column of data, or several side by side. */
record Columns(List<double[]> columns, int length, String shape) {
    /** Reads data for an axis, whose units convert what are no numbers. */
    static Columns of(@Nullable Object data, Axis axis) {
        if (data instanceof Matrix || data instanceof double[][] || Matrix.isNested(data)) {
            Matrix matrix = Matrix.of(data);
            checkFlat(data, matrix);
            List<double[]> columns =
                    java.util.stream.IntStream.range(0, matrix.columns())
                            .mapToObj(matrix::column)
                            .toList();
            String shape = "(" + matrix.rows() + ", " + matrix.columns() + ")";
            return new Columns(columns, matrix.rows(), shape);
        }
        double[] values = axis.convertUnits(data);
        return new Columns(List.of(values), values.length, "(" + values.length + ",)");
    }

    private static void checkFlat(@Nullable Object data, Matrix matrix) {
        if (data instanceof Matrix || !Values.isSequence(data) || matrix.columns() == 0) {
            return;
        }
        List<@Nullable Object> row = Values.items(Values.items(data).getFirst());
        if (Values.isSequence(row.getFirst())) {
            throw PyError.valueError(
                    "x and y can be no greater than 2D, but have shapes (%d,) and (%d, %d, %d)"
                            .formatted(
                                    matrix.rows(),
                                    matrix.rows(),
                                    row.size(),
                                    Values.items(row.getFirst()).size()));
        }
    }

    /** 0, 1, 2, …: the x of a y without one. */
    static Columns counting(int length) {
        double[] values = new double[length];
        for (int i = 0; i < length; i++) {
            values[i] = i;
        }
        return new Columns(List.of(values), length, "(" + length + ",)");
    }

    double[] cycled(int index) {
        return columns.get(index % columns.size());
    }

    int count() {
        return columns.size();
    }

    /** Throws unless both have as many rows. */
    static void checkSameLength(Columns x, Columns y) {
        if (x.length != y.length) {
            throw PyError.valueError(
                    "x and y must have same first dimension, but have shapes "
                            + x.shape
                            + " and "
                            + y.shape);
        }
        if (x.count() > 1 && y.count() > 1 && x.count() != y.count()) {
            throw PyError.valueError(
                    "x has " + x.count() + " columns but y has " + y.count() + " columns");
        }
    }

    static boolean isText(@Nullable Object value) {
        return value instanceof String;
    }

    /** The labels of several columns from one label or a list of them. */
    static List<@Nullable Object> labels(@Nullable Object label, int count) {
        boolean one = count <= 1 || label == null || !Values.isSequence(label);
        if (one) {
            return java.util.Collections.nCopies(count, label);
        }
        List<@Nullable Object> labels = Values.items(label);
        if (labels.size() != count) {
            throw PyError.valueError(
                    "label must be scalar or have the same length as the input data, but found "
                            + labels.size()
                            + " for "
                            + count
                            + " datasets.");
        }
        return labels;
    }
}
