package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.tick.Numbers;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** {@code hist2d}: counts of points in rectangles, as a colour mesh. */
final class Histogram2d {
    private static final Signature HIST2D =
            Signature.of(
                    "hist2d",
                    "x, y, bins=10, range=None, density=False, weights=None, cmin=None, cmax=None,"
                            + " **kwargs");

    private Histogram2d() {}

    /** Returns the counts (x along rows), the edges in x, those in y and the mesh. */
    static List<Object> hist2d(Axes axes, Call call) {
        Arguments given = HIST2D.bind(DataKeyword.apply(call, List.of("cmap", "norm")));
        double[] x = Values.numbers(given.get("x"));
        double[] y = Values.numbers(given.get("y"));
        if (x.length != y.length) {
            throw PyError.valueError("x and y must have the same length.");
        }
        List<@Nullable Object> bins = bins(given.get("bins"));
        List<@Nullable Object> range =
                given.isNone("range")
                        ? Collections.nCopies(2, null)
                        : Values.items(given.get("range"));
        double[] edgesX = edges(x, bins.get(0), range.get(0));
        double[] edgesY = edges(y, bins.get(1), range.get(1));
        double[] weights = given.isNone("weights") ? null : Values.numbers(given.get("weights"));
        Matrix counts = count(x, y, edgesX, edgesY, weights);
        if (given.flag("density")) {
            normalize(counts, edgesX, edgesY);
        }
        cut(counts.values(), given.numberOrNull("cmin"), given.numberOrNull("cmax"));
        Call meshCall = new Call(List.of(edgesX, edgesY, counts.transposed()), given.rest());
        Object mesh = Meshes.pcolormesh(axes, meshCall);
        axes.setXlim(edgesX[0], edgesX[edgesX.length - 1]);
        axes.setYlim(edgesY[0], edgesY[edgesY.length - 1]);
        return List.of(counts, edgesX, edgesY, mesh);
    }

    /** Two numbers or arrays of edges from one number, one array or a pair. */
    private static List<@Nullable Object> bins(@Nullable Object spec) {
        if (Values.isSequence(spec)) {
            List<@Nullable Object> items = Values.items(spec);
            if (items.size() == 2) {
                return items;
            }
        }
        List<@Nullable Object> both = new ArrayList<>();
        both.add(spec);
        both.add(spec);
        return both;
    }

    private static double[] edges(double[] data, @Nullable Object bins, @Nullable Object range) {
        if (Values.isSequence(bins)) {
            double[] edges = Values.numbers(bins);
            for (int i = 1; i < edges.length; i++) {
                if (edges[i - 1] > edges[i]) {
                    throw PyError.valueError(
                            "`bins[0]` must be monotonically increasing, when an array");
                }
            }
            return edges;
        }
        int n = (int) Values.number(bins);
        if (n < 1) {
            throw PyError.valueError("`bins[0]` must be positive, when an integer");
        }
        double[] outer =
                range != null
                        ? Values.numbers(range)
                        : data.length == 0
                                ? new double[] {0, 1}
                                : new double[] {
                                    Arrays.stream(data).min().orElseThrow(),
                                    Arrays.stream(data).max().orElseThrow()
                                };
        if (outer[0] > outer[1]) {
            throw PyError.valueError("max must be larger than min in range parameter.");
        }
        if (!Double.isFinite(outer[0]) || !Double.isFinite(outer[1])) {
            throw PyError.valueError(
                    (range == null ? "autodetected" : "supplied")
                            + " range of ["
                            + Values.repr(outer[0])
                            + ", "
                            + Values.repr(outer[1])
                            + "] is not finite");
        }
        double widen = outer[0] == outer[1] ? 0.5 : 0;
        return Numbers.linspace(outer[0] - widen, outer[1] + widen, n + 1);
    }

    private static Matrix count(
            double[] x, double[] y, double[] edgesX, double[] edgesY, double @Nullable [] weights) {
        int rows = edgesX.length - 1;
        int columns = edgesY.length - 1;
        double[] counts = new double[rows * columns];
        for (int i = 0; i < x.length; i++) {
            int r = bin(edgesX, x[i]);
            int c = bin(edgesY, y[i]);
            if (r >= 0 && r < rows && c >= 0 && c < columns) {
                counts[r * columns + c] += weights == null ? 1 : weights[i];
            }
        }
        return new Matrix(rows, columns, counts);
    }

    private static int bin(double[] edges, double value) {
        int last = edges.length - 1;
        if (value == edges[last]) {
            return last - 1;
        }
        int low = 0;
        int high = edges.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edges[middle] <= value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return Double.isNaN(value) ? last : low - 1;
    }

    private static void normalize(Matrix counts, double[] edgesX, double[] edgesY) {
        double total = Statistics.sum(counts.values());
        double[] values = counts.values();
        int columns = counts.columns();
        for (int i = 0; i < values.length; i++) {
            int r = i / columns;
            int c = i % columns;
            values[i] = values[i] / (edgesX[r + 1] - edgesX[r]) / (edgesY[c + 1] - edgesY[c]);
            values[i] /= total;
        }
    }

    private static void cut(double[] counts, @Nullable Double least, @Nullable Double most) {
        for (int i = 0; i < counts.length; i++) {
            if (least != null && counts[i] < least || most != null && counts[i] > most) {
                counts[i] = Double.NaN;
            }
        }
    }
}
