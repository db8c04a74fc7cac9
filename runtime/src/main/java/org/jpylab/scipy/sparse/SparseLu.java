package org.jpylab.scipy.sparse;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.scipy.IndexArrays;

import java.util.Arrays;

/**
 * The factors of a sparse square matrix, P·A·Q = L·U, column by column (Gilbert and Peierls, SIAM
 * J. Sci. Stat. Comput. 9, 1988), with partial pivoting that prefers the diagonal.
 */
public final class SparseLu {
    private final int n;
    private final int[] columnOrder;
    private final int[] rowPlace;
    private final Growing lower;
    private final Growing upper;
    private final int[] lowerStarts;
    private final int[] upperStarts;
    private final double[] work;
    private final int[] pattern;
    private final int[] stack;
    private final int[] resume;
    private final int[] mark;
    private boolean singular;

    /** Row numbers and values of columns that are added one after the other. */
    private static final class Growing {
        private int[] rows = new int[256];
        private double[] values = new double[256];
        private int count;

        private void add(int row, double value) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
                values = Arrays.copyOf(values, 2 * count);
            }
            rows[count] = row;
            values[count++] = value;
        }
    }

    private SparseLu(int[] starts, int[] rows, double[] values, int[] order, double diagonal) {
        n = starts.length - 1;
        columnOrder = order;
        rowPlace = new int[n];
        Arrays.fill(rowPlace, -1);
        lower = new Growing();
        upper = new Growing();
        lowerStarts = new int[n + 1];
        upperStarts = new int[n + 1];
        work = new double[n];
        pattern = new int[n];
        stack = new int[n];
        resume = new int[n];
        mark = new int[n];
        Arrays.fill(mark, -1);
        for (int k = 0; k < n && !singular; k++) {
            eliminate(k, starts, rows, values, diagonal);
        }
        for (int p = 0; p < lower.count && !singular; p++) {
            lower.rows[p] = rowPlace[lower.rows[p]];
        }
    }

    /**
     * The factors of a matrix whose columns are compressed.
     *
     * @param ordering NATURAL keeps the order of the columns
     * @param diagonal how small a diagonal element may be, next to the largest, to be the pivot
     */
    public static SparseLu of(
            NdArray indptr, NdArray indices, NdArray data, String ordering, double diagonal) {
        int[] starts = indptr.toInts();
        int[] rows = indices.toInts();
        int[] order = new int[starts.length - 1];
        Arrays.setAll(order, i -> i);
        if (!ordering.equals("NATURAL")) {
            order = MinimumDegree.order(starts, rows);
        }
        return new SparseLu(starts, rows, data.toDoubles(), order, diagonal);
    }

    /** Whether no pivot was found for some column. */
    public static boolean isSingular(SparseLu factors) {
        return factors.singular;
    }

    private void eliminate(int k, int[] starts, int[] rows, double[] values, double diagonal) {
        int column = columnOrder[k];
        int top = n;
        for (int p = starts[column]; p < starts[column + 1]; p++) {
            if (mark[rows[p]] != k) {
                top = reached(rows[p], k, top);
            }
        }
        for (int p = starts[column]; p < starts[column + 1]; p++) {
            work[rows[p]] += values[p];
        }
        double largest = 0;
        int pivot = -1;
        for (int t = top; t < n; t++) {
            int i = pattern[t];
            int place = rowPlace[i];
            double x = work[i];
            if (place >= 0) {
                upper.add(place, x);
                for (int p = lowerStarts[place] + 1; p < lowerStarts[place + 1]; p++) {
                    work[lower.rows[p]] -= lower.values[p] * x;
                }
            } else if (Math.abs(x) > largest) {
                largest = Math.abs(x);
                pivot = i;
            }
        }
        if (pivot < 0) {
            singular = true;
            return;
        }
        if (rowPlace[column] < 0
                && mark[column] == k
                && Math.abs(work[column]) >= diagonal * largest) {
            pivot = column;
        }
        double value = work[pivot];
        upper.add(k, value);
        upperStarts[k + 1] = upper.count;
        rowPlace[pivot] = k;
        lower.add(pivot, 1);
        for (int t = top; t < n; t++) {
            int i = pattern[t];
            if (rowPlace[i] < 0 && work[i] != 0) {
                lower.add(i, work[i] / value);
            }
            work[i] = 0;
        }
        lowerStarts[k + 1] = lower.count;
    }

    /** Adds the rows that a row's value reaches through L, in an order in which to eliminate. */
    private int reached(int start, int k, int bottom) {
        int top = bottom;
        int head = 0;
        stack[0] = start;
        while (head >= 0) {
            int i = stack[head];
            int place = rowPlace[i];
            if (mark[i] != k) {
                mark[i] = k;
                resume[head] = place < 0 ? 0 : lowerStarts[place] + 1;
            }
            boolean finished = true;
            int end = place < 0 ? 0 : lowerStarts[place + 1];
            for (int p = resume[head]; p < end; p++) {
                int next = lower.rows[p];
                if (mark[next] != k) {
                    resume[head] = p + 1;
                    stack[++head] = next;
                    finished = false;
                    break;
                }
            }
            if (finished) {
                head--;
                pattern[--top] = i;
            }
        }
        return top;
    }

    /** The X of A·X = B, or of Aᵀ·X = B, for each column of a matrix B; a new array. */
    public static NdArray solve(SparseLu factors, NdArray b, boolean transposed) {
        if (factors.singular) {
            throw PyError.runtimeError("Factor is exactly singular");
        }
        int width = b.shape(1);
        double[] in = b.toDoubles();
        double[] out = new double[in.length];
        double[] x = new double[factors.n];
        for (int c = 0; c < width; c++) {
            for (int i = 0; i < factors.n; i++) {
                int place = transposed ? factors.columnOrder[i] : i;
                x[transposed ? i : factors.rowPlace[i]] = in[place * width + c];
            }
            if (transposed) {
                factors.solveTransposed(x);
            } else {
                factors.solveStraight(x);
            }
            for (int i = 0; i < factors.n; i++) {
                if (transposed) {
                    out[i * width + c] = x[factors.rowPlace[i]];
                } else {
                    out[factors.columnOrder[i] * width + c] = x[i];
                }
            }
        }
        return NdArray.wrap(out, b.shape());
    }

    private void solveStraight(double[] x) {
        for (int k = 0; k < n; k++) {
            for (int p = lowerStarts[k] + 1; p < lowerStarts[k + 1]; p++) {
                x[lower.rows[p]] -= lower.values[p] * x[k];
            }
        }
        for (int k = n - 1; k >= 0; k--) {
            int last = upperStarts[k + 1] - 1;
            x[k] /= upper.values[last];
            for (int p = upperStarts[k]; p < last; p++) {
                x[upper.rows[p]] -= upper.values[p] * x[k];
            }
        }
    }

    private void solveTransposed(double[] x) {
        for (int k = 0; k < n; k++) {
            int last = upperStarts[k + 1] - 1;
            for (int p = upperStarts[k]; p < last; p++) {
                x[k] -= upper.values[p] * x[upper.rows[p]];
            }
            x[k] /= upper.values[last];
        }
        for (int k = n - 1; k >= 0; k--) {
            for (int p = lowerStarts[k] + 1; p < lowerStarts[k + 1]; p++) {
                x[k] -= lower.values[p] * x[lower.rows[p]];
            }
        }
    }

    /** Starts, rows and values of L's columns, those of U's, the places of rows and of columns. */
    public static NdArray[] parts(SparseLu f) {
        int[] places = new int[f.n];
        for (int k = 0; k < f.n; k++) {
            places[f.columnOrder[k]] = k;
        }
        return new NdArray[] {
            IndexArrays.of(f.lowerStarts),
            IndexArrays.of(Arrays.copyOf(f.lower.rows, f.lower.count)),
            NdArray.wrap(Arrays.copyOf(f.lower.values, f.lower.count), f.lower.count),
            IndexArrays.of(f.upperStarts),
            IndexArrays.of(Arrays.copyOf(f.upper.rows, f.upper.count)),
            NdArray.wrap(Arrays.copyOf(f.upper.values, f.upper.count), f.upper.count),
            IndexArrays.of(f.rowPlace),
            IndexArrays.of(places)
        };
    }
}
