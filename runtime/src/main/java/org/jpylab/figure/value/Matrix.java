package org.jpylab.figure.value;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Numbers in rows and columns, row after row; None as NaN. The array is not copied. */
public record Matrix(int rows, int columns, double[] values) {
    /** Reads nested sequences or arrays of equal rows; a flat sequence is one row. */
    public static Matrix of(@Nullable Object data) {
        return switch (data) {
            case Matrix matrix -> matrix;
            case double[] row -> new Matrix(1, row.length, row);
            case double[][] rows -> ofRows(List.of(rows));
            case null, default -> {
                List<@Nullable Object> items = Values.items(data);
                boolean nested = !items.isEmpty() && Values.isSequence(items.getFirst());
                yield nested
                        ? ofRows(items.stream().map(Values::numbers).toList())
                        : new Matrix(1, items.size(), Values.numbers(data));
            }
        };
    }

    private static Matrix ofRows(List<double[]> rows) {
        int columns = rows.isEmpty() ? 0 : rows.getFirst().length;
        double[] values = new double[rows.size() * columns];
        for (int i = 0; i < rows.size(); i++) {
            double[] row = rows.get(i);
            if (row.length != columns) {
                throw PyError.valueError(
                        "setting an array element with a sequence. The requested array has an"
                                + " inhomogeneous shape after 1 dimensions. The detected shape was ("
                                + rows.size()
                                + ",) + inhomogeneous part.");
            }
            System.arraycopy(row, 0, values, i * columns, columns);
        }
        return new Matrix(rows.size(), columns, values);
    }

    /** True for data with rows of their own: nested sequences. */
    public static boolean isNested(@Nullable Object data) {
        if (data instanceof Matrix || data instanceof double[][]) {
            return true;
        }
        return Values.isSequence(data)
                && !(data instanceof double[])
                && !Values.items(data).isEmpty()
                && Values.isSequence(Values.items(data).getFirst());
    }

    public double get(int row, int column) {
        return values[row * columns + column];
    }

    /** A new array of one column. */
    public double[] column(int column) {
        double[] one = new double[rows];
        for (int i = 0; i < rows; i++) {
            one[i] = get(i, column);
        }
        return one;
    }

    /** A new array of one row. */
    public double[] row(int row) {
        return java.util.Arrays.copyOfRange(values, row * columns, (row + 1) * columns);
    }

    public Matrix transposed() {
        double[] turned = new double[values.length];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                turned[j * rows + i] = get(i, j);
            }
        }
        return new Matrix(columns, rows, turned);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Matrix m
                && rows == m.rows
                && columns == m.columns
                && java.util.Arrays.equals(values, m.values);
    }

    @Override
    public int hashCode() {
        return 31 * rows + java.util.Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return "Matrix[" + rows + "x" + columns + "]";
    }
}
