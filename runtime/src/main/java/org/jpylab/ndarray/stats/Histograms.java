package org.jpylab.ndarray.stats;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ScalarText;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.elementwise.Arithmetic;
import org.jpylab.ndarray.elementwise.Comparison;
import org.jpylab.ndarray.elementwise.Division;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Indexing;
import org.jpylab.ndarray.reduce.Reductions;
import org.jpylab.ndarray.sorting.Searching;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Counts of values between edges. */
public final class Histograms {
    private Histograms() {}

    /** Counts (or densities) and the edges of the bins. */
    public record Histogram(NdArray counts, NdArray edges) {}

    /** What the caller says about bins: a number of them, a rule's name, or their edges. */
    public sealed interface Bins {
        /** Bins of equal width. */
        record Count(int count) implements Bins {}

        /** As many bins of equal width as a rule finds, such as {@code auto}. */
        record Rule(String name) implements Bins {}

        /** Bins between given edges, which rise. */
        record Edges(NdArray edges) implements Bins {}
    }

    /** The edges of bins for data, from {@code range} or from the data's extent. */
    public static NdArray edges(
            NdArray array, Bins bins, double @Nullable [] range, @Nullable NdArray weights) {
        var data = checked(array, weights);
        return switch (bins) {
            case Bins.Edges given -> rising(given.edges());
            case Bins.Count count -> {
                if (count.count() < 1) {
                    throw PyError.valueError("`bins` must be positive, when an integer");
                }
                yield edges(data, count.count(), outer(data, range));
            }
            case Bins.Rule rule ->
                    edges(data, BinRules.count(data, rule, range, weights), outer(data, range));
        };
    }

    private static NdArray checked(NdArray array, @Nullable NdArray weights) {
        var data = array;
        if (array.dtype().isBool()) {
            Warnings.runtime(
                    "Converting input from bool to <class 'numpy.uint8'> for compatibility.");
            data = array.astype(DType.UINT8);
        }
        if (weights != null && !Arrays.equals(weights.shape(), array.shape())) {
            throw PyError.valueError("weights should have the same shape as a.");
        }
        return data.ravel();
    }

    private static NdArray rising(NdArray edges) {
        if (edges.ndim() != 1) {
            throw PyError.valueError("`bins` must be 1d, when an array");
        }
        double[] values = edges.toDoubles();
        for (int i = 1; i < values.length; i++) {
            if (values[i - 1] > values[i]) {
                throw PyError.valueError("`bins` must increase monotonically, when an array");
            }
        }
        return edges;
    }

    /** The first and the last edge; an empty range is widened by one half to both sides. */
    static double[] outer(NdArray data, double @Nullable [] range) {
        double first = 0;
        double last = 1;
        if (range != null) {
            first = range[0];
            last = range[1];
            if (first > last) {
                throw PyError.valueError("max must be larger than min in range parameter.");
            }
        } else if (data.size() > 0) {
            first = Reductions.min(data, null, ReduceOptions.NONE).getDouble();
            last = Reductions.max(data, null, ReduceOptions.NONE).getDouble();
        }
        if (!Double.isFinite(first) || !Double.isFinite(last)) {
            throw PyError.valueError(
                    (range != null ? "supplied" : "autodetected")
                            + " range of ["
                            + ScalarText.of(first)
                            + ", "
                            + ScalarText.of(last)
                            + "] is not finite");
        }
        return first == last ? new double[] {first - 0.5, last + 0.5} : new double[] {first, last};
    }

    private static NdArray edges(NdArray data, int count, double[] outer) {
        var values = new double[count + 1];
        double span = outer[1] - outer[0];
        double step = span / count;
        for (int i = 0; i <= count; i++) {
            values[i] = (step == 0 ? i / (double) count * span : i * step) + outer[0];
        }
        values[count] = outer[1];
        var edges = NdArray.of(values);
        return data.dtype().isFloat() ? edges.as(data.dtype()) : edges;
    }

    /** The histogram of the flattened array; densities integrate to one. */
    public static Histogram of(
            NdArray array,
            Bins bins,
            double @Nullable [] range,
            @Nullable NdArray weights,
            boolean density) {
        var data = checked(array, weights);
        var edges = edges(array, bins, range, weights);
        boolean uniform = !(bins instanceof Bins.Edges);
        NdArray counts;
        if (weights != null && weights.dtype().isComplex()) {
            counts = complex(data, edges, uniform, weights);
        } else {
            double[] weight = weights == null ? null : weights.toDoubles();
            var sums = sums(data, edges, uniform, weight);
            counts = typed(sums, weights);
        }
        if (!density) {
            return new Histogram(counts, edges);
        }
        var widths = Differences.diff(edges, 1, 0).as(DType.FLOAT64);
        var total = Reductions.sum(counts);
        var scaled = Division.DIVIDE.call(Division.DIVIDE.call(counts, widths), total);
        return new Histogram(scaled, edges);
    }

    private static NdArray typed(double[] sums, @Nullable NdArray weights) {
        var result = NdArray.of(sums);
        return weights == null ? result.astype(DType.INT64) : result.as(weights.dtype());
    }

    private static NdArray complex(NdArray data, NdArray edges, boolean uniform, NdArray weights) {
        var re = sums(data, edges, uniform, weights.real().toDoubles());
        var im = sums(data, edges, uniform, weights.imag().toDoubles());
        var result = NdArray.zeros(weights.dtype(), re.length);
        result.real().assign(NdArray.of(re));
        result.imag().assign(NdArray.of(im));
        return result;
    }

    private static double[] sums(
            NdArray data, NdArray edges, boolean uniform, double @Nullable [] weight) {
        double[] limits = edges.toDoubles();
        double[] values = data.toDoubles();
        int n = limits.length - 1;
        var sums = new double[Math.max(0, n)];
        double norm = n / (limits[Math.max(0, n)] - limits[0]);
        for (int i = 0; i < values.length; i++) {
            double value = values[i];
            if (!(value >= limits[0] && value <= limits[n])) {
                continue;
            }
            int bin = uniform ? uniformBin(limits, value, norm, n) : givenBin(limits, value, n);
            if (bin >= 0 && bin < n) {
                sums[bin] += weight == null ? 1 : weight[i];
            }
        }
        return sums;
    }

    /** The bin by division, put right where rounding led next to it. */
    private static int uniformBin(double[] limits, double value, double norm, int n) {
        int bin = (int) ((value - limits[0]) * norm);
        bin = bin == n ? n - 1 : bin;
        if (value < limits[bin]) {
            bin--;
        }
        return value >= limits[bin + 1] && bin != n - 1 ? bin + 1 : bin;
    }

    private static int givenBin(double[] limits, double value, int n) {
        if (value == limits[n]) {
            return n - 1;
        }
        return Searching.position(limits, value, true) - 1;
    }

    /** The histogram of points, a row each; edges per dimension. */
    public static NdArray of(
            NdArray points, NdArray[] edges, @Nullable NdArray weights, boolean density) {
        int d = edges.length;
        int n = points.shape(0);
        var shape = new int[d];
        var limits = new double[d][];
        for (int k = 0; k < d; k++) {
            limits[k] = edges[k].toDoubles();
            shape[k] = limits[k].length - 1;
        }
        int[] steps = Shapes.rowStrides(shape, 1);
        var place = new int[n];
        for (int k = 0; k < d; k++) {
            double[] column = Views.at(points, 1, k).toDoubles();
            int last = limits[k].length - 1;
            for (int i = 0; i < n; i++) {
                int bin = Searching.position(limits[k], column[i], true) - 1;
                bin = column[i] == limits[k][last] ? bin - 1 : bin;
                boolean outside = bin < 0 || bin >= last || place[i] < 0;
                place[i] = outside ? -1 : place[i] + bin * steps[k];
            }
        }
        double[] weight = weights == null ? null : weights.toDoubles();
        var result = NdArray.zeros(DType.FLOAT64, shape);
        var sums = (double[]) result.storage().array();
        for (int i = 0; i < n; i++) {
            if (place[i] >= 0) {
                sums[place[i]] += weight == null ? 1 : weight[i];
            }
        }
        return density ? normalized(result, edges) : result;
    }

    private static NdArray normalized(NdArray counts, NdArray[] edges) {
        var total = Reductions.sum(counts);
        var result = counts;
        for (int k = 0; k < edges.length; k++) {
            var shape = new int[edges.length];
            Arrays.fill(shape, 1);
            shape[k] = counts.shape(k);
            result = Division.DIVIDE.call(result, Differences.diff(edges[k], 1, 0).reshape(shape));
        }
        return Division.DIVIDE.call(result, total);
    }

    /** The edges of one dimension of points, from a number of bins. */
    public static NdArray edges(NdArray column, int count, double @Nullable [] range, int number) {
        if (count < 1) {
            throw PyError.valueError("`bins[" + number + "]` must be positive, when an integer");
        }
        return edges(NdArray.zeros(0), count, outer(column, range));
    }

    static NdArray within(NdArray data, double[] outer) {
        var low = Comparison.GREATER_EQUAL.call(data, NdArray.scalar(outer[0]));
        var high = Comparison.LESS_EQUAL.call(data, NdArray.scalar(outer[1]));
        var keep = Arithmetic.MULTIPLY.call(low, high);
        return Indexing.get(data, new Index.Mask(keep));
    }
}
