package org.jpylab.ndarray.elementwise;

import org.jpylab.error.Interruption;
import org.jpylab.ndarray.NdArray;

/**
 * Adds the rows of a matrix of doubles up, several at a time, so that each sum is read and written
 * once for all of these. The additions and their order are those of one row after the other.
 */
final class ColumnSums {
    private static final int ROWS = 4;

    /** Columns from which on this pays. */
    private static final int FEW = 8;

    private ColumnSums() {}

    /**
     * Adds as many rows as make whole groups.
     *
     * @param target the sums, repeated in every row (a stride of 0)
     * @return the rows that remain to be added; all when the arrays are others, or when a sum
     *     becomes infinite or NaN: the usual way tells what happened
     */
    static int remaining(NdArray target, NdArray source) {
        int rows = source.ndim() == 2 ? source.shape(0) : 0;
        boolean fits =
                rows >= ROWS
                        && source.shape(1) >= FEW
                        && target.stride(0) == 0
                        && target.stride(1) == 1
                        && source.stride(1) == 1;
        if (!fits
                || !(target.storage().array() instanceof double[] sums)
                || !(source.storage().array() instanceof double[] data)) {
            return rows;
        }
        int columns = source.shape(1);
        int o = target.offset();
        var before = new double[columns];
        System.arraycopy(sums, o, before, 0, columns);
        int whole = rows - rows % ROWS;
        for (int row = 0; row < whole; row += ROWS) {
            Interruption.check();
            add(data, source.offset() + row * source.stride(0), source.stride(0), sums, o, columns);
        }
        if (NonFinite.any(sums, o, o + columns)) {
            System.arraycopy(before, 0, sums, o, columns);
            return rows;
        }
        return rows - whole;
    }

    private static void add(double[] data, int at, int stride, double[] sums, int o, int columns) {
        int second = at + stride;
        int third = second + stride;
        int fourth = third + stride;
        for (int k = 0; k < columns; k++) {
            double sum = sums[o + k] + data[at + k];
            sum += data[second + k];
            sum += data[third + k];
            sums[o + k] = sum + data[fourth + k];
        }
    }
}
