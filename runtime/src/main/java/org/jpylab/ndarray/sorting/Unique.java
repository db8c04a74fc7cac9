package org.jpylab.ndarray.sorting;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Indexing;
import org.jpylab.ndarray.indexing.Taking;

import java.util.Arrays;
import java.util.List;

/** The distinct elements of an array, sorted, or its distinct slices along an axis. */
public final class Unique {
    private Unique() {}

    /**
     * What {@code unique} finds: the values, where each occurs first, which value each element is,
     * and how often each occurs.
     */
    public record Found(NdArray values, NdArray index, NdArray inverse, NdArray counts) {}

    /** The distinct elements alone, sorted. */
    public static NdArray values(NdArray array, boolean equalNan) {
        var values = Distinct.values(array, equalNan);
        return values == null ? of(array, equalNan).values() : values;
    }

    /** The distinct elements of the flattened array. NaNs count as equal with {@code equalNan}. */
    public static Found of(NdArray array, boolean equalNan) {
        var flat = array.ravel();
        var order = Order.of(flat);
        int n = flat.shape(0);
        int[] sorted = IndexSort.stable(order, n);
        boolean[] starts = new boolean[n];
        int firstNan = equalNan ? firstNan(flat, sorted) : n;
        for (int i = 0; i < n; i++) {
            boolean same = i > 0 && equal(order, flat, sorted[i - 1], sorted[i]);
            starts[i] = i == 0 || (i <= firstNan && !same) || (firstNan == n && !same);
        }
        return found(flat, 0, sorted, starts);
    }

    /** NaN differs from itself although it does not sort before itself. */
    private static boolean equal(Order order, NdArray flat, int before, int after) {
        return !order.less(before, after) && !isNan(flat, after);
    }

    private static boolean isNan(NdArray flat, int index) {
        if (!flat.dtype().isFloat() && !flat.dtype().isComplex()) {
            return flat.dtype().elementType().isTime() && flat.getLong(index) == Long.MIN_VALUE;
        }
        return flat.get(index) instanceof Complex c
                ? Double.isNaN(c.re()) || Double.isNaN(c.im())
                : Double.isNaN(flat.getDouble(index));
    }

    private static int firstNan(NdArray flat, int[] sorted) {
        int first = sorted.length;
        while (first > 0 && isNan(flat, sorted[first - 1])) {
            first--;
        }
        return first;
    }

    private static Found found(NdArray lines, int axis, int[] sorted, boolean[] starts) {
        int n = sorted.length;
        int count = 0;
        for (boolean start : starts) {
            count += start ? 1 : 0;
        }
        var first = new long[count];
        var counts = new long[count];
        var inverse = new long[n];
        int group = -1;
        for (int i = 0; i < n; i++) {
            if (starts[i]) {
                first[++group] = sorted[i];
            }
            counts[group]++;
            inverse[sorted[i]] = group;
        }
        var index = NdArray.of(first);
        var values = Taking.take(lines, index, axis, null, "raise");
        return new Found(values, index, NdArray.of(inverse), NdArray.of(counts));
    }

    /** The distinct slices along an axis, sorted as sequences. */
    public static Found alongAxis(NdArray array, int axis) {
        int along = Shapes.axis(axis, array.ndim());
        var moved = Views.moveAxis(array, new int[] {along}, new int[] {0});
        int n = moved.shape(0);
        int width = n == 0 ? 0 : (int) (moved.size() / n);
        var rows = moved.reshape(n, width).contiguous();
        var order = new Rows(rows);
        int[] sorted = IndexSort.stable(order, n);
        var starts = new boolean[n];
        for (int i = 0; i < n; i++) {
            starts[i] = i == 0 || order.less(sorted[i - 1], sorted[i]);
        }
        return found(array, along, sorted, starts);
    }

    /** Rows compared element by element. */
    private static final class Rows extends Order {
        private final Order elements;
        private final int width;

        Rows(NdArray rows) {
            elements = Order.of(rows.reshape(-1));
            width = rows.shape(1);
        }

        @Override
        boolean less(int a, int b) {
            for (int i = 0; i < width; i++) {
                int x = a * width + i;
                int y = b * width + i;
                if (elements.less(x, y)) {
                    return true;
                }
                if (elements.less(y, x)) {
                    return false;
                }
            }
            return false;
        }
    }

    /** The elements of both arrays. */
    public static NdArray union(NdArray a, NdArray b) {
        return values(joined(List.of(a.ravel(), b.ravel())), true);
    }

    /** Elements of both arrays, and where each occurs first in either. */
    public static Found[] intersection(NdArray a, NdArray b, boolean assumeUnique) {
        var first = assumeUnique ? whole(a) : of(a, true);
        var second = assumeUnique ? whole(b) : of(b, true);
        var both = joined(List.of(first.values(), second.values()));
        int[] sorted = IndexSort.stable(Order.of(both), both.shape(0));
        var order = Order.of(both);
        int split = first.values().shape(0);
        var left = new long[both.shape(0)];
        var right = new long[both.shape(0)];
        int count = 0;
        for (int i = 0; i + 1 < sorted.length; i++) {
            if (equal(order, both, sorted[i], sorted[i + 1])) {
                left[count] = sorted[i];
                right[count++] = sorted[i + 1] - split;
            }
        }
        var indexA = NdArray.of(Arrays.copyOf(left, count));
        var indexB = NdArray.of(Arrays.copyOf(right, count));
        return new Found[] {pick(both, first, indexA, indexA), pick(both, second, indexA, indexB)};
    }

    private static Found pick(NdArray both, Found part, NdArray places, NdArray index) {
        var values = Taking.take(both, places, 0, null, "raise");
        var origin = Taking.take(part.index(), index, 0, null, "raise");
        return new Found(values, origin, index, index);
    }

    private static Found whole(NdArray array) {
        var flat = array.ravel();
        var index = new long[flat.shape(0)];
        for (int i = 0; i < index.length; i++) {
            index[i] = i;
        }
        var positions = NdArray.of(index);
        return new Found(flat, positions, positions, positions);
    }

    /** Elements of the first array that the second does not have. */
    public static NdArray difference(NdArray a, NdArray b, boolean assumeUnique) {
        var left = assumeUnique ? a.ravel() : values(a, true);
        var outside = contains(left, b, true);
        return Indexing.get(left, new Index.Mask(outside));
    }

    /** Elements that only one of the arrays has. */
    public static NdArray symmetricDifference(NdArray a, NdArray b, boolean assumeUnique) {
        var left = assumeUnique ? a.ravel() : values(a, true);
        var right = assumeUnique ? b.ravel() : values(b, true);
        var both = joined(List.of(left, right));
        var order = Order.of(both);
        int[] sorted = IndexSort.stable(order, both.shape(0));
        var kept = new long[sorted.length];
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            boolean before = i > 0 && equal(order, both, sorted[i - 1], sorted[i]);
            boolean after = i + 1 < sorted.length && equal(order, both, sorted[i], sorted[i + 1]);
            if (!before && !after) {
                kept[count++] = sorted[i];
            }
        }
        return Taking.take(both, NdArray.of(Arrays.copyOf(kept, count)), 0, null, "raise");
    }

    /** For each element whether the other array has it (or has not, when inverted), as bools. */
    public static NdArray contains(NdArray elements, NdArray set, boolean inverted) {
        var flat = elements.ravel();
        var wanted = set.ravel();
        if (Membership.isNumeric(flat) && Membership.isNumeric(wanted)) {
            return Membership.of(flat, wanted, inverted).reshape(elements.shape());
        }
        var both = joined(List.of(wanted, flat));
        var order = Order.of(both);
        int split = wanted.shape(0);
        int[] sorted = IndexSort.stable(order, both.shape(0));
        var result = NdArray.zeros(DType.BOOL, elements.shape());
        var flags = result.reshape(-1);
        // In a run of equal elements those of the set come first.
        int holder = -1;
        for (int i : sorted) {
            if (i < split) {
                holder = i;
                continue;
            }
            boolean has = holder >= 0 && equal(order, both, holder, i);
            flags.setLong(has != inverted ? 1 : 0, i - split);
        }
        return result;
    }

    private static NdArray joined(List<NdArray> parts) {
        var type = Promotion.promote(parts.get(0).dtype(), parts.get(1).dtype());
        if (type.isObject() && !parts.get(0).dtype().isObject()) {
            throw PyError.typeError("invalid type promotion");
        }
        int n = parts.get(0).shape(0);
        int m = parts.get(1).shape(0);
        var both = NdArray.zeros(type, n + m);
        both.slice(0, n).assign(parts.get(0));
        both.slice(n, n + m).assign(parts.get(1));
        return both;
    }
}
