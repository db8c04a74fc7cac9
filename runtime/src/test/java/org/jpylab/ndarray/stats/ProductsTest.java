package org.jpylab.ndarray.stats;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Oracle;
import org.jpylab.ndarray.creation.Windows;
import org.jpylab.ndarray.product.Einsum;
import org.jpylab.ndarray.product.Products;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ProductsTest {
    @Test
    void answersAsNumpyDoes() {
        var oracle =
                Oracle.read("products").within(4).orWithin(1e-15).accepting(ProductsTest::isText);
        products(oracle);
        histograms(oracle);
        lines(oracle);
        others(oracle);
        windows(oracle);
        assertThat(oracle.differences()).isEmpty();
    }

    /** Products of text are errors of other kinds than NumPy's. */
    private static boolean isText(String line) {
        return line.contains("{\"ref\":15}") && line.contains("\"e\":");
    }

    private static void products(Oracle oracle) {
        oracle.on("dot", c -> Products.dot(c.array(0), c.array(1), null));
        oracle.on("matmul", c -> Products.matmul(c.array(0), c.array(1)));
        oracle.on("inner", c -> Products.inner(c.array(0), c.array(1)));
        oracle.on("outer", c -> Products.outer(c.array(0), c.array(1), null));
        oracle.on("kron", c -> Products.kron(c.array(0), c.array(1)));
        oracle.on("vdot", c -> Products.vdot(c.array(0), c.array(1)));
        oracle.on("tensordot", ProductsTest::tensordot);
        oracle.on("cross", c -> Products.cross(c.array(0), c.array(1), -1, -1, -1));
        oracle.on(
                "einsum",
                c -> {
                    var arrays = new ArrayList<NdArray>();
                    for (int i = 1; i < c.arguments().size(); i++) {
                        arrays.add(c.array(i));
                    }
                    var operands = arrays.toArray(NdArray[]::new);
                    return Einsum.of((String) c.arguments().get(0), operands, null);
                });
    }

    private static NdArray tensordot(Oracle.Call c) {
        if (c.keyword("axes") instanceof List<?> axes) {
            return Products.tensordot(c.array(0), c.array(1), ints(axes.get(0)), ints(axes.get(1)));
        }
        return Products.tensordot(c.array(0), c.array(1), c.integer("axes", 2));
    }

    private static int[] ints(Object list) {
        return ((List<?>) list).stream().mapToInt(n -> ((Long) n).intValue()).toArray();
    }

    private static void histograms(Oracle oracle) {
        oracle.on("histogram", ProductsTest::histogram);
        oracle.on("histogram2d", ProductsTest::histogram2d);
        oracle.on(
                "bincount",
                c ->
                        Counting.bincount(
                                c.array(0),
                                (NdArray) c.keyword("weights"),
                                c.integer("minlength", 0)));
        oracle.on("digitize", c -> Counting.digitize(c.array(0), c.array(1), c.flag("right")));
    }

    private static List<NdArray> histogram(Oracle.Call c) {
        Histograms.Bins bins =
                switch (c.arguments().get(1)) {
                    case String name -> new Histograms.Bins.Rule(name);
                    case NdArray edges -> new Histograms.Bins.Edges(edges);
                    case Long count -> new Histograms.Bins.Count(count.intValue());
                    default -> throw new AssertionError(c.line());
                };
        double[] range = null;
        if (c.keyword("range") instanceof List<?> list) {
            range = list.stream().mapToDouble(x -> (Double) x).toArray();
        }
        var weights = (NdArray) c.keyword("weights");
        var result = Histograms.of(c.array(0), bins, range, weights, c.flag("density"));
        return List.of(result.counts(), result.edges());
    }

    private static NdArray histogram2d(Oracle.Call c) {
        var points = NdArray.zeros(c.array(0).shape(0), 2);
        points.at(1, 0).assign(c.array(0));
        points.at(1, 1).assign(c.array(1));
        var edges = new NdArray[] {c.array(2), c.array(3)};
        return Histograms.of(points, edges, null, c.flag("density"));
    }

    private static @Nullable Complex complex(@Nullable Object value) {
        return value == null ? null : new Complex((Double) value, 0);
    }

    private static void lines(Oracle oracle) {
        oracle.on(
                "interp",
                c ->
                        Interpolation.interp(
                                c.array(0),
                                c.array(1),
                                c.array(2),
                                complex(c.keyword("left")),
                                complex(c.keyword("right")),
                                (Double) c.keyword("period")));
        oracle.on(
                "convolve",
                c -> Filters.convolve(c.array(0), c.array(1), (String) c.arguments().get(2)));
        oracle.on(
                "correlate",
                c -> Filters.correlate(c.array(0), c.array(1), (String) c.arguments().get(2)));
        oracle.on(
                "diff",
                c -> Differences.diff(c.array(0), c.integer("n", 1), c.integer("axis", -1)));
        oracle.on(
                "trapz",
                c ->
                        Differences.trapz(
                                c.array(0),
                                (NdArray) c.keyword("x"),
                                NdArray.scalar(1.0),
                                c.integer("axis", -1)));
        oracle.on("gradient", ProductsTest::gradient);
        oracle.on(
                "unwrap",
                c -> {
                    Object period = c.keyword("period");
                    var by = NdArray.scalar(period == null ? (Object) (2 * Math.PI) : period);
                    return Differences.unwrap(c.array(0), null, -1, by);
                });
    }

    private static Object gradient(Oracle.Call c) {
        var array = c.array(0);
        var spacing = new NdArray[array.ndim()];
        var axes = new int[array.ndim()];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = i;
            int given = c.arguments().size() - 1;
            spacing[i] = given == 0 ? NdArray.scalar(1.0) : c.array(Math.min(i, given - 1) + 1);
        }
        var result = Gradients.gradient(array, spacing, axes, c.integer("edge_order", 1));
        return result.length == 1 ? result[0] : List.of(result);
    }

    private static void others(Oracle oracle) {
        oracle.on(
                "around",
                c -> Differences.round(c.array(0), ((Long) c.arguments().get(1)).intValue(), null));
        oracle.on(
                "clip",
                c ->
                        Differences.clip(
                                c.array(0),
                                (NdArray) c.arguments().get(1),
                                (NdArray) c.arguments().get(2),
                                null));
        oracle.on("nan_to_num", c -> Differences.nanToNum(c.array(0), true, 0, null, null));
        oracle.on(
                "isclose",
                c ->
                        Closeness.isClose(
                                c.array(0),
                                c.array(1),
                                NdArray.scalar(1e-5),
                                NdArray.scalar(1e-8),
                                c.flag("equal_nan")));
        oracle.on(
                "cov",
                c -> {
                    var options =
                            new Covariance.Options(
                                    !Boolean.FALSE.equals(c.keyword("rowvar")),
                                    c.flag("bias"),
                                    null,
                                    (NdArray) c.keyword("fweights"),
                                    (NdArray) c.keyword("aweights"),
                                    null);
                    return Covariance.cov(c.array(0), second(c), options);
                });
        oracle.on("corrcoef", c -> Covariance.corrcoef(c.array(0), second(c), true, null));
    }

    private static @Nullable NdArray second(Oracle.Call c) {
        return c.arguments().size() > 1 ? c.array(1) : null;
    }

    private static void windows(Oracle oracle) {
        oracle.on("bartlett", c -> Windows.bartlett((Long) c.arguments().get(0)));
        oracle.on("blackman", c -> Windows.blackman((Long) c.arguments().get(0)));
        oracle.on("hamming", c -> Windows.hamming((Long) c.arguments().get(0)));
        oracle.on("hanning", c -> Windows.hanning((Long) c.arguments().get(0)));
        oracle.on(
                "kaiser",
                c ->
                        Windows.kaiser(
                                ((Long) c.arguments().get(0)).intValue(),
                                (Double) c.arguments().get(1)));
        oracle.on("i0", c -> Windows.i0(c.array(0)));
        oracle.on("sinc", c -> Windows.sinc(c.array(0)));
    }
}
