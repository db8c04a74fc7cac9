package org.jpylab.scipy.sparse;

import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.IndexArrays;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * Where the entries of compressed matrices go. Most methods give positions in the arrays of values,
 * not values, so that one method serves values of every type.
 */
public final class CompressedRows {
    private CompressedRows() {}

    /**
     * Entries given by row and column, sorted: the starts of rows, the columns, and for each given
     * entry the slot its value is added to. Entries of one place share a slot.
     */
    public static NdArray[] compressed(NdArray rows, NdArray columns, int m, int n) {
        int[] row = rows.toInts();
        int[] column = columns.toInts();
        int count = row.length;
        int[] byColumn = counted(column, n, null);
        int[] order = counted(row, m, byColumn);
        int[] starts = new int[m + 1];
        int[] indices = new int[count];
        int[] slots = new int[count];
        int kept = 0;
        int lastRow = -1;
        int lastColumn = -1;
        for (int at : order) {
            if (row[at] != lastRow || column[at] != lastColumn) {
                lastRow = row[at];
                lastColumn = column[at];
                indices[kept++] = lastColumn;
                starts[lastRow + 1]++;
            }
            slots[at] = kept - 1;
        }
        for (int i = 0; i < m; i++) {
            starts[i + 1] += starts[i];
        }
        return new NdArray[] {
            IndexArrays.of(starts),
            IndexArrays.of(Arrays.copyOf(indices, kept)),
            IndexArrays.of(slots)
        };
    }

    /** Places in the order of their keys, equal ones in the order they had. */
    private static int[] counted(int[] keys, int bound, int @Nullable [] before) {
        int[] next = new int[bound + 1];
        for (int key : keys) {
            next[key + 1]++;
        }
        for (int i = 0; i < bound; i++) {
            next[i + 1] += next[i];
        }
        int[] order = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            int at = before == null ? i : before[i];
            order[next[keys[at]]++] = at;
        }
        return order;
    }

    /** The sums of values that share a slot; a new array. */
    public static NdArray summed(NdArray slots, NdArray values, int count) {
        int[] slot = slots.toInts();
        double[] value = values.toDoubles();
        double[] sums = new double[count];
        for (int i = 0; i < slot.length; i++) {
            sums[slot[i]] += value[i];
        }
        return NdArray.wrap(sums, count);
    }

    /** The matrix times each column of x, a matrix; a new array. */
    public static NdArray times(NdArray indptr, NdArray indices, NdArray data, NdArray x) {
        int[] starts = indptr.toInts();
        int[] columns = indices.toInts();
        double[] values = data.toDoubles();
        double[] in = x.toDoubles();
        int m = starts.length - 1;
        int width = x.shape(1);
        double[] out = new double[m * width];
        for (int i = 0; i < m; i++) {
            if (width == 1) {
                double sum = 0;
                for (int p = starts[i]; p < starts[i + 1]; p++) {
                    sum += values[p] * in[columns[p]];
                }
                out[i] = sum;
                continue;
            }
            for (int p = starts[i]; p < starts[i + 1]; p++) {
                double value = values[p];
                int from = columns[p] * width;
                for (int k = 0; k < width; k++) {
                    out[i * width + k] += value * in[from + k];
                }
            }
        }
        return NdArray.wrap(out, m, width);
    }

    /** The transpose of the matrix, which has n columns, times each column of x; a new array. */
    public static NdArray timesTransposed(
            NdArray indptr, NdArray indices, NdArray data, NdArray x, int n) {
        int[] starts = indptr.toInts();
        int[] columns = indices.toInts();
        double[] values = data.toDoubles();
        double[] in = x.toDoubles();
        int width = x.shape(1);
        double[] out = new double[n * width];
        for (int i = 0; i < starts.length - 1; i++) {
            for (int p = starts[i]; p < starts[i + 1]; p++) {
                double value = values[p];
                int to = columns[p] * width;
                for (int k = 0; k < width; k++) {
                    out[to + k] += value * in[i * width + k];
                }
            }
        }
        return NdArray.wrap(out, n, width);
    }

    /** The product of two matrices, the second with n columns: starts, columns and values. */
    public static NdArray[] product(
            NdArray aStarts,
            NdArray aColumns,
            NdArray aValues,
            NdArray bStarts,
            NdArray bColumns,
            NdArray bValues,
            int n) {
        int[] as = aStarts.toInts();
        int[] ac = aColumns.toInts();
        double[] av = aValues.toDoubles();
        int[] bs = bStarts.toInts();
        int[] bc = bColumns.toInts();
        double[] bv = bValues.toDoubles();
        int m = as.length - 1;
        int[] starts = new int[m + 1];
        int[] columns = new int[Math.max(16, av.length + bv.length)];
        double[] values = new double[columns.length];
        int[] seen = new int[n];
        Arrays.fill(seen, -1);
        double[] sums = new double[n];
        int count = 0;
        for (int i = 0; i < m; i++) {
            int first = count;
            for (int p = as[i]; p < as[i + 1]; p++) {
                int k = ac[p];
                if (columns.length - count < bs[k + 1] - bs[k]) {
                    int larger = Math.max(2 * columns.length, count + bs[k + 1] - bs[k]);
                    columns = Arrays.copyOf(columns, larger);
                    values = Arrays.copyOf(values, larger);
                }
                for (int q = bs[k]; q < bs[k + 1]; q++) {
                    int j = bc[q];
                    if (seen[j] != i) {
                        seen[j] = i;
                        sums[j] = 0;
                        columns[count++] = j;
                    }
                    sums[j] += av[p] * bv[q];
                }
            }
            Arrays.sort(columns, first, count);
            for (int p = first; p < count; p++) {
                values[p] = sums[columns[p]];
            }
            starts[i + 1] = count;
        }
        return new NdArray[] {
            IndexArrays.of(starts),
            IndexArrays.of(Arrays.copyOf(columns, count)),
            NdArray.wrap(Arrays.copyOf(values, count), count)
        };
    }

    /**
     * The places of two matrices of one shape: starts, columns, and for each place the position of
     * the value in the first and in the second matrix, where there is none the number of its
     * values.
     */
    public static NdArray[] union(
            NdArray aStarts, NdArray aColumns, NdArray bStarts, NdArray bColumns) {
        int[] as = aStarts.toInts();
        int[] ac = aColumns.toInts();
        int[] bs = bStarts.toInts();
        int[] bc = bColumns.toInts();
        int m = as.length - 1;
        int[] starts = new int[m + 1];
        int[] columns = new int[ac.length + bc.length];
        int[] first = new int[columns.length];
        int[] second = new int[columns.length];
        int count = 0;
        for (int i = 0; i < m; i++) {
            int p = as[i];
            int q = bs[i];
            while (p < as[i + 1] || q < bs[i + 1]) {
                int left = p < as[i + 1] ? ac[p] : Integer.MAX_VALUE;
                int right = q < bs[i + 1] ? bc[q] : Integer.MAX_VALUE;
                columns[count] = Math.min(left, right);
                first[count] = left <= right ? p++ : ac.length;
                second[count++] = right <= left ? q++ : bc.length;
            }
            starts[i + 1] = count;
        }
        return new NdArray[] {
            IndexArrays.of(starts),
            IndexArrays.of(Arrays.copyOf(columns, count)),
            IndexArrays.of(Arrays.copyOf(first, count)),
            IndexArrays.of(Arrays.copyOf(second, count))
        };
    }

    /**
     * The rows and columns asked for, in the order asked and as often as asked: starts, columns,
     * and the positions of the values.
     */
    public static NdArray[] part(
            NdArray indptr, NdArray indices, NdArray rows, NdArray columns, int n) {
        int[] starts = indptr.toInts();
        int[] column = indices.toInts();
        int[] wantedRows = rows.toInts();
        int[] wanted = columns.toInts();
        int[] order = counted(wanted, n, null);
        int[] from = new int[n + 1];
        for (int j : wanted) {
            from[j + 1]++;
        }
        for (int j = 0; j < n; j++) {
            from[j + 1] += from[j];
        }
        int[] made = new int[wantedRows.length + 1];
        int count = 0;
        for (int i = 0; i < wantedRows.length; i++) {
            for (int p = starts[wantedRows[i]]; p < starts[wantedRows[i] + 1]; p++) {
                count += from[column[p] + 1] - from[column[p]];
            }
            made[i + 1] = count;
        }
        long[] entries = new long[count];
        int next = 0;
        for (int i = 0; i < wantedRows.length; i++) {
            for (int p = starts[wantedRows[i]]; p < starts[wantedRows[i] + 1]; p++) {
                for (int q = from[column[p]]; q < from[column[p] + 1]; q++) {
                    entries[next++] = (long) order[q] << 32 | p;
                }
            }
            Arrays.sort(entries, made[i], next);
        }
        int[] to = new int[count];
        int[] positions = new int[count];
        for (int i = 0; i < count; i++) {
            to[i] = (int) (entries[i] >>> 32);
            positions[i] = (int) entries[i];
        }
        return new NdArray[] {IndexArrays.of(made), IndexArrays.of(to), IndexArrays.of(positions)};
    }

    /** The positions of the values at places, -1 where nothing is stored. */
    public static NdArray positions(
            NdArray indptr, NdArray indices, NdArray rows, NdArray columns) {
        int[] starts = indptr.toInts();
        int[] column = indices.toInts();
        int[] row = rows.toInts();
        int[] wanted = columns.toInts();
        int[] found = new int[row.length];
        for (int i = 0; i < found.length; i++) {
            found[i] = -1;
            for (int p = starts[row[i]]; p < starts[row[i] + 1]; p++) {
                if (column[p] == wanted[i]) {
                    found[i] = p;
                }
            }
        }
        return IndexArrays.of(found);
    }
}
