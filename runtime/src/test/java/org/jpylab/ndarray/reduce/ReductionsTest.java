package org.jpylab.ndarray.reduce;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Oracle;
import org.jpylab.ndarray.elementwise.ReduceOptions;
import org.jpylab.ndarray.elementwise.Ufunc;
import org.jpylab.ndarray.elementwise.Ufuncs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Objects;

class ReductionsTest {
    /** A reduction with axes and options. */
    private interface Reducer {
        NdArray reduce(NdArray array, int @Nullable [] axes, ReduceOptions options);
    }

    /** A function along one axis. */
    private interface Along {
        NdArray of(NdArray array, @Nullable Integer axis);
    }

    /** Medians and the like. */
    private interface Quantile {
        NdArray of(
                NdArray array,
                NdArray q,
                int @Nullable [] axes,
                @Nullable NdArray out,
                String method,
                boolean keepdims);
    }

    @Test
    void answersAsNumpyDoes() {
        var oracle = Oracle.read("reductions").within(0);
        reducers(oracle);
        lines(oracle);
        ufuncs(oracle);
        oracle.on("bigsum", ReductionsTest::bigSum);
        oracle.on("average", ReductionsTest::average);
        assertThat(oracle.differences()).isEmpty();
    }

    private static void reducers(Oracle oracle) {
        on(oracle, "sum", Reductions::sum);
        on(oracle, "prod", Reductions::prod);
        on(oracle, "max", Reductions::max);
        on(oracle, "min", Reductions::min);
        on(oracle, "ptp", Reductions::ptp);
        on(oracle, "any", Reductions::any);
        on(oracle, "all", Reductions::all);
        on(oracle, "mean", Moments::mean);
        on(oracle, "nansum", NanReductions::sum);
        on(oracle, "nanprod", NanReductions::prod);
        on(oracle, "nanmax", NanReductions::max);
        on(oracle, "nanmin", NanReductions::min);
        on(oracle, "nanmean", NanReductions::mean);
        oracle.on("var", c -> Moments.var(c.array(0), c.axes(), c.integer("ddof", 0), options(c)));
        oracle.on("std", c -> Moments.std(c.array(0), c.axes(), c.integer("ddof", 0), options(c)));
        oracle.on(
                "nanvar",
                c -> NanReductions.var(c.array(0), c.axes(), c.integer("ddof", 0), options(c)));
        oracle.on(
                "nanstd",
                c -> NanReductions.std(c.array(0), c.axes(), c.integer("ddof", 0), options(c)));
        oracle.on("median", c -> Quantiles.median(c.array(0), c.axes(), null, false));
        oracle.on("nanmedian", c -> NanReductions.median(c.array(0), c.axes(), null, false));
        oracle.on("count_nonzero", c -> Reductions.countNonzero(c.array(0), c.axes(), false));
    }

    private static void lines(Oracle oracle) {
        along(oracle, "argmax", (a, axis) -> Extremes.argmax(a, axis, false, null));
        along(oracle, "argmin", (a, axis) -> Extremes.argmin(a, axis, false, null));
        along(oracle, "nanargmax", (a, axis) -> NanReductions.argmax(a, axis, false, null));
        along(oracle, "nanargmin", (a, axis) -> NanReductions.argmin(a, axis, false, null));
        along(oracle, "cumsum", (a, axis) -> Reductions.cumsum(a, axis, null, null));
        along(oracle, "cumprod", (a, axis) -> Reductions.cumprod(a, axis, null, null));
        along(oracle, "nancumsum", (a, axis) -> NanReductions.cumsum(a, axis, null, null));
        along(oracle, "nancumprod", (a, axis) -> NanReductions.cumprod(a, axis, null, null));
        quantile(oracle, "percentile", Quantiles::percentile);
        quantile(oracle, "quantile", Quantiles::quantile);
        quantile(oracle, "nanquantile", NanReductions::quantile);
        quantile(oracle, "nanpercentile", NanReductions::percentile);
    }

    private static void ufuncs(Oracle oracle) {
        oracle.on("reduce", c -> ufunc(c).reduce((NdArray) c.arguments().get(1), c.axes(), false));
        oracle.on(
                "accumulate",
                c ->
                        ufunc(c).accumulate(
                                        (NdArray) c.arguments().get(1),
                                        c.integer("axis", 0),
                                        null,
                                        null));
        oracle.on(
                "reduceat",
                c ->
                        ufunc(c).reduceAt(
                                        (NdArray) c.arguments().get(1),
                                        (NdArray) c.arguments().get(2),
                                        c.integer("axis", 0),
                                        null,
                                        null));
    }

    private static Ufunc ufunc(Oracle.Call call) {
        return Ufuncs.get((String) call.arguments().get(0));
    }

    private static void on(Oracle oracle, String name, Reducer reducer) {
        oracle.on(name, c -> reducer.reduce(c.array(0), c.axes(), options(c)));
    }

    private static void along(Oracle oracle, String name, Along function) {
        oracle.on(
                name,
                c ->
                        function.of(
                                c.array(0),
                                c.keyword("axis") == null ? null : c.integer("axis", 0)));
    }

    private static void quantile(Oracle oracle, String name, Quantile function) {
        oracle.on(
                name,
                c -> {
                    Object method = c.keyword("method");
                    return function.of(
                            c.array(0),
                            c.array(1),
                            c.axes(),
                            null,
                            method == null ? "linear" : (String) method,
                            c.flag("keepdims"));
                });
    }

    private static ReduceOptions options(Oracle.Call call) {
        return new ReduceOptions(
                call.flag("keepdims"),
                call.dtype(),
                null,
                call.keyword("initial"),
                (NdArray) call.keyword("where"));
    }

    private static Object average(Oracle.Call call) {
        Object axis = call.keyword("axis");
        return List.of(
                Moments.average(
                        call.array(0),
                        axis == null ? null : ((Long) axis).intValue(),
                        (NdArray) call.arguments().get(1),
                        false));
    }

    private static NdArray bigSum(Oracle.Call call) {
        int n = ((Long) call.arguments().get(0)).intValue();
        var values = new double[n];
        long state = 1;
        for (int k = 0; k < n; k++) {
            state = state * 6364136223846793005L + 1442695040888963407L;
            values[k] = (state >>> 40) / 0x1p24 - 0.5;
        }
        var dtype = DType.parse((String) call.arguments().get(1));
        var array = NdArray.of(values).astype(dtype);
        int[] strides = ints(call.arguments().get(3));
        if (dtype.isComplex()) {
            array.imag().assign(array.slice(0, n - 1, -1, -1).real());
            for (int i = 0; i < strides.length; i++) {
                strides[i] *= 2;
            }
        }
        Object axis = call.arguments().get(4);
        int[] axes =
                axis == null
                        ? null
                        : axis instanceof List<?>
                                ? ints(axis)
                                : new int[] {((Long) axis).intValue()};
        return Reductions.sum(
                array.view(0, ints(call.arguments().get(2)), strides), axes, ReduceOptions.NONE);
    }

    private static int[] ints(Object list) {
        return ((List<?>) Objects.requireNonNull(list))
                .stream().mapToInt(n -> ((Long) n).intValue()).toArray();
    }
}
