package org.jpylab.python.loops;

import org.jpylab.loop.Bail;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.elementwise.Ufunc;
import org.jpylab.ndarray.elementwise.Ufuncs;
import org.jpylab.ndarray.indexing.Nonzero;
import org.jpylab.numpy.ArrayAccess;
import org.jpylab.numpy.CreationTable;
import org.jpylab.numpy.ManipulationTable;
import org.jpylab.numpy.Operators;
import org.jpylab.numpy.ProductTable;
import org.jpylab.numpy.ReductionTable;
import org.jpylab.numpy.SearchTable;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Functions of whole arrays that loops may call, and methods of the same names. */
final class ArrayFunctions {
    /** A reduction over all axes, or the ones given. */
    private interface Reduction {
        Object of(NdArray array, int @Nullable [] axis);
    }

    private static final Map<String, Reduction> REDUCTIONS =
            Map.ofEntries(
                    Map.entry(
                            "sum",
                            (a, x) -> ReductionTable.sum(a, x, null, null, null, null, null)),
                    Map.entry(
                            "prod",
                            (a, x) -> ReductionTable.prod(a, x, null, null, null, null, null)),
                    Map.entry("amax", (a, x) -> ReductionTable.max(a, x, null, null, null, null)),
                    Map.entry("max", (a, x) -> ReductionTable.max(a, x, null, null, null, null)),
                    Map.entry("amin", (a, x) -> ReductionTable.min(a, x, null, null, null, null)),
                    Map.entry("min", (a, x) -> ReductionTable.min(a, x, null, null, null, null)),
                    Map.entry("any", (a, x) -> ReductionTable.any(a, x, null, null, null)),
                    Map.entry("all", (a, x) -> ReductionTable.all(a, x, null, null, null)),
                    Map.entry("mean", (a, x) -> ReductionTable.mean(a, x, null, null, null, null)),
                    Map.entry("var", (a, x) -> ReductionTable.var(a, x, null, null, 0, null, null)),
                    Map.entry(
                            "std", (a, x) -> ReductionTable.std(a, x, null, null, 0, null, null)));

    private static final Map<String, Function<NdArray, Object>> UNARY =
            Map.of(
                    "flatnonzero", SearchTable::flatnonzero,
                    "zeros_like", a -> CreationTable.zerosLike(a, null, "K", true, null),
                    "ones_like", a -> CreationTable.onesLike(a, null, "K", true, null),
                    "empty_like", a -> CreationTable.zerosLike(a, null, "K", true, null),
                    "copy", a -> ArrayAccess.copy(a, "K"),
                    "transpose", NdArray::transpose,
                    "diff", ArrayFunctions::differences);

    private static final Map<String, BiFunction<NdArray, NdArray, Object>> BINARY =
            Map.of(
                    "dot", (a, b) -> SearchTable.dot(a, b, null),
                    "matmul", (a, b) -> SearchTable.matmul(a, b, null),
                    "inner", ProductTable::inner,
                    "outer", (a, b) -> ProductTable.outer(a, b, null));

    private ArrayFunctions() {}

    /** True for functions whose second argument is an axis. */
    static boolean hasAxis(String name) {
        return REDUCTIONS.containsKey(name) || name.equals("cumsum");
    }

    /** What a function of NumPy gives; refuses those of other names. */
    static Term call(String name, List<Term> arguments, @Nullable Integer axis) {
        Term first = arguments.isEmpty() ? null : arguments.getFirst();
        int given = arguments.size();
        if (first != null && given == 1) {
            return one(name, first, axis);
        }
        if (axis != null) {
            throw new Refusal(name + " along an axis");
        }
        if (first != null && given == 2) {
            return two(name, first, arguments.get(1));
        }
        if (given == 3 && (name.equals("where") || name.equals("clip"))) {
            Operand a = Operand.of(arguments.get(0)).asArray();
            Operand b = Operand.of(arguments.get(1)).asArray();
            Operand c = Operand.of(arguments.get(2)).asArray();
            return name.equals("where")
                    ? Operand.call(
                            x -> SearchTable.where(array(x[0]), array(x[1]), array(x[2])), a, b, c)
                    : Operand.call(
                            x -> SearchTable.clip(array(x[0]), array(x[1]), array(x[2]), null),
                            a,
                            b,
                            c);
        }
        throw new Refusal(name);
    }

    private static Term one(String name, Term argument, @Nullable Integer axis) {
        if ((name.equals("where") || name.equals("nonzero")) && axis == null) {
            Operand array = Operand.of(argument);
            return new Term.OfIndices(array, array(array.sample()).ndim());
        }
        Operand operand = Operand.of(argument);
        Reduction reduction = REDUCTIONS.get(name);
        if (reduction != null) {
            int[] axes = axis == null ? null : new int[] {axis};
            return Operand.call(x -> reduction.of(array(x[0]), axes), operand.asArray());
        }
        if (name.equals("cumsum") && array(operand.asArray().sample()).ndim() == 1) {
            return Operand.call(x -> ReductionTable.cumsum(array(x[0]), axis, null, null), operand);
        }
        if (name.equals("argmax") && axis == null) {
            return Operand.call(x -> ReductionTable.argmax(array(x[0]), null, null, null), operand);
        }
        if (name.equals("argmin") && axis == null) {
            return Operand.call(x -> ReductionTable.argmin(array(x[0]), null, null, null), operand);
        }
        if (axis != null) {
            throw new Refusal(name + " along an axis");
        }
        Function<NdArray, Object> function = UNARY.get(name);
        if (function != null) {
            return Operand.call(x -> function.apply(array(x[0])), operand.asArray());
        }
        Ufunc ufunc = ufunc(name, 1);
        return Operand.call(x -> Operators.call(ufunc, x[0]), operand);
    }

    private static Term two(String name, Term a, Term b) {
        BiFunction<NdArray, NdArray, Object> function = BINARY.get(name);
        Operand x = Operand.of(a);
        Operand y = Operand.of(b);
        if (function != null) {
            return Operand.call(
                    v -> function.apply(array(v[0]), array(v[1])), x.asArray(), y.asArray());
        }
        if (name.equals("roll") && y.sample() instanceof Long && isVector(x)) {
            return Operand.call(v -> ManipulationTable.roll(array(v[0]), (Long) v[1], 0), x, y);
        }
        if (name.equals("append")
                && isVector(x)
                && (isVector(y) || !(y.sample() instanceof NdArray))) {
            return joined(List.of(a, b));
        }
        Ufunc ufunc = ufunc(name, 2);
        return Operand.call(v -> Operators.call(ufunc, v[0], v[1]), x, y);
    }

    private static boolean isVector(Operand operand) {
        return operand.sample() instanceof NdArray array && array.ndim() == 1;
    }

    private static Ufunc ufunc(String name, int nin) {
        try {
            Ufunc ufunc = Ufuncs.get(name);
            if (ufunc.nin() == nin && ufunc.nout() == 1) {
                return ufunc;
            }
        } catch (RuntimeException e) {
            throw new Refusal(name);
        }
        throw new Refusal(name);
    }

    /** What Python's own {@code sum}, {@code min} or {@code max} gives for one array. */
    static Term sequential(String name, Term array) {
        Operand operand = Operand.of(array);
        NdArray sample = array(operand.sample());
        if (sample.ndim() != 1 || !sample.dtype().equals(DType.FLOAT64)) {
            throw new Refusal(name + " of an array");
        }
        return Operand.call(x -> sequential(name, array(x[0]).toDoubles()), operand);
    }

    private static double sequential(String name, double[] values) {
        if (values.length == 0) {
            throw Bail.OUT;
        }
        double found = values[0];
        for (int i = 1; i < values.length; i++) {
            double x = values[i];
            found =
                    switch (name) {
                        case "sum" -> found + x;
                        case "min" -> x < found ? x : found;
                        default -> x > found ? x : found;
                    };
        }
        if (!Double.isFinite(found)) {
            throw Bail.OUT;
        }
        return found;
    }

    /** {@code concatenate(arrays)}, numbers being arrays of one element. */
    static Term joined(List<Term> arrays) {
        return ofParts(
                arrays,
                x -> {
                    for (int i = 0; i < x.length; i++) {
                        x[i] = x[i].ndim() == 0 ? x[i].newAxis(0) : x[i];
                    }
                    return ManipulationTable.concatenate(x, 0, null, null, "same_kind");
                });
    }

    /** {@code array([a, b])} of arrays of one shape; others bail. */
    static Term stacked(List<Term> arrays) {
        return ofParts(arrays, x -> ManipulationTable.stack(x, 0, null, null, "same_kind"));
    }

    /** What a function makes of arrays, numbers being arrays without dimensions. */
    static Term ofParts(List<Term> parts, Function<NdArray[], NdArray> function) {
        var operands = new Operand[parts.size()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = Operand.of(parts.get(i)).asArray();
        }
        return Operand.call(
                x -> {
                    var arrays = new NdArray[x.length];
                    for (int i = 0; i < arrays.length; i++) {
                        arrays[i] = array(x[i]);
                    }
                    return function.apply(arrays);
                },
                operands);
    }

    /** A new array of a shape, each length of which is an integer. */
    static Term filled(String name, List<Term> lengths, DType dtype) {
        var operands = new Operand[lengths.size()];
        for (int i = 0; i < operands.length; i++) {
            operands[i] = Operand.of(lengths.get(i));
            if (!(operands[i].sample() instanceof Long)) {
                throw new Refusal("a length that is no integer");
            }
        }
        boolean areOnes = name.equals("ones");
        return Operand.call(
                x -> {
                    var shape = new int[x.length];
                    for (int i = 0; i < shape.length; i++) {
                        shape[i] = Math.toIntExact((Long) x[i]);
                    }
                    return areOnes
                            ? CreationTable.ones(shape, dtype, "C", null)
                            : CreationTable.zeros(shape, dtype, "C", null);
                },
                operands);
    }

    /** The indices along one axis of the elements that are not zero. */
    static Term indices(Operand array, int axis) {
        return Operand.call(x -> Nonzero.positions(array(x[0]))[axis], array);
    }

    private static Object differences(NdArray a) {
        if (a.ndim() != 1 || a.dtype().isBool()) {
            throw new Refusal("diff");
        }
        int n = a.shape(0);
        return Operators.subtract(a.slice(Math.min(1, n), n), a.slice(0, Math.max(0, n - 1)));
    }

    private static NdArray array(Object operand) {
        return (NdArray) operand;
    }
}
