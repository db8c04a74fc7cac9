package org.jpylab.python.loops;

import com.oracle.graal.python.pegparser.sst.ExprTy;
import com.oracle.graal.python.pegparser.sst.KeywordTy;
import com.oracle.graal.python.pegparser.sst.UnaryOpTy;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.numpy.CreationTable;
import org.jpylab.numpy.ManipulationTable;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes nodes of calls of NumPy's functions of arrays, and of the methods of arrays. */
final class ArrayCalls {
    private static final Set<String> METHODS =
            Set.of(
                    "sum",
                    "prod",
                    "max",
                    "min",
                    "any",
                    "all",
                    "mean",
                    "var",
                    "std",
                    "cumsum",
                    "argmax",
                    "argmin",
                    "nonzero",
                    "dot",
                    "copy",
                    "transpose",
                    "clip");

    /** The types of arrays that loops make. */
    private static final Set<DType> PLAIN =
            Set.of(DType.FLOAT64, DType.COMPLEX128, DType.INT64, DType.BOOL);

    private static final Set<String> TYPES =
            Set.of("float", "complex", "int", "bool", "float64", "complex128", "int64");

    private final Expressions expressions;

    ArrayCalls(Expressions expressions) {
        this.expressions = expressions;
    }

    /** A call of a method of an array. */
    Term method(Term array, String name, ExprTy.Call call) {
        if (name.equals("astype")) {
            return cast(array, call);
        }
        if (!METHODS.contains(name)
                || (name.equals("clip") || name.equals("transpose"))
                        && call.args.length != (name.equals("clip") ? 2 : 0)) {
            throw new Refusal("." + name + "()");
        }
        var arguments = new ArrayList<Term>();
        arguments.add(array);
        return call(name, arguments, call);
    }

    /** A call of a function of NumPy. */
    Term call(String name, ExprTy.Call call) {
        return switch (name) {
            case "zeros", "ones", "empty" -> filled(name, call);
            case "array", "asarray" -> array(name, call);
            case "concatenate", "hstack", "vstack", "stack", "column_stack" -> joined(name, call);
            case "arange", "linspace" -> range(name, call);
            default -> call(name, new ArrayList<>(), call);
        };
    }

    /** A call whose second argument may be an axis. */
    private Term call(String name, List<Term> arguments, ExprTy.Call call) {
        Integer axis = null;
        for (ExprTy argument : call.args) {
            if (arguments.size() == 1 && ArrayFunctions.hasAxis(name)) {
                axis = integer(argument);
            } else {
                arguments.add(expressions.term(argument));
            }
        }
        if (call.keywords != null) {
            for (KeywordTy keyword : call.keywords) {
                if (!"axis".equals(keyword.arg) || axis != null || arguments.size() != 1) {
                    throw new Refusal("keywords");
                }
                axis = integer(keyword.value);
            }
        }
        return ArrayFunctions.call(name, arguments, axis);
    }

    /** An integer in the text. */
    private static int integer(ExprTy expression) {
        if (expression instanceof ExprTy.UnaryOp negative
                && negative.op == UnaryOpTy.USub
                && negative.operand instanceof ExprTy.Constant) {
            return -integer(negative.operand);
        }
        if (expression instanceof ExprTy.Constant constant
                && constant.value.kind.name().equals("LONG")) {
            return Math.toIntExact(constant.value.getLong());
        }
        throw new Refusal("an axis that is no integer in the text");
    }

    private Term filled(String name, ExprTy.Call call) {
        if (call.args.length == 0) {
            throw new Refusal(name);
        }
        ExprTy shape = call.args[0];
        ExprTy[] parts =
                switch (shape) {
                    case ExprTy.Tuple tuple -> tuple.elements;
                    case ExprTy.List list -> list.elements;
                    default -> new ExprTy[] {shape};
                };
        var lengths = new ArrayList<Term>();
        for (ExprTy part : parts) {
            Term length = expressions.term(part);
            if (length instanceof Term.OfTuple(var items, var isTuple)) {
                lengths.addAll(items);
            } else {
                lengths.add(length);
            }
        }
        DType dtype = dtype(1, call);
        return ArrayFunctions.filled(name, lengths, dtype == null ? DType.FLOAT64 : dtype);
    }

    /**
     * The dtype that a call gives by a type of Python's or NumPy's or by name, as its argument at a
     * place or by its keyword; null where it gives none.
     */
    private @Nullable DType dtype(int place, ExprTy.Call call) {
        ExprTy found = call.args.length > place ? call.args[place] : null;
        if (call.args.length > place + 1) {
            throw new Refusal("arguments");
        }
        if (call.keywords != null) {
            for (KeywordTy keyword : call.keywords) {
                if (!"dtype".equals(keyword.arg) || found != null) {
                    throw new Refusal("keywords");
                }
                found = keyword.value;
            }
        }
        if (found == null) {
            return null;
        }
        return switch (expressions.term(found)) {
            case Term.OfKnown(var type) when TYPES.contains(type) -> DType.parse(type);
            case Term.OfText(var text) -> named(text);
            default -> throw new Refusal("a dtype");
        };
    }

    private static DType named(String text) {
        DType type;
        try {
            type = DType.parse(text);
        } catch (PyError e) {
            throw new Refusal("a dtype");
        }
        if (!PLAIN.contains(type)) {
            throw new Refusal("a dtype");
        }
        return type;
    }

    private Term cast(Term array, ExprTy.Call call) {
        DType dtype = dtype(0, call);
        if (dtype == null) {
            throw new Refusal(".astype()");
        }
        if (Stores.whole(array).type().dtype().isComplex()) {
            throw new Refusal("complex numbers as others");
        }
        return Operand.call(x -> ((NdArray) x[0]).astype(dtype), Operand.of(array));
    }

    /** {@code array([x, y])}, of numbers or rows of them, and {@code array(a)}. */
    private Term array(String name, ExprTy.Call call) {
        if (call.args.length == 0) {
            throw new Refusal(name);
        }
        DType dtype = dtype(1, call);
        ExprTy[] elements = elements(call.args[0]);
        if (elements == null) {
            return array(name, expressions.term(call.args[0]), dtype);
        }
        List<Term> arrays = arrays(elements);
        if (arrays != null) {
            return array("asarray", ArrayFunctions.stacked(arrays), dtype);
        }
        var operands = new ArrayList<Operand>();
        int columns = -1;
        for (ExprTy element : elements) {
            ExprTy[] row = elements(element);
            int length = row == null ? 0 : row.length;
            if (columns >= 0 && columns != length) {
                throw new Refusal("rows of several lengths");
            }
            columns = length;
            for (ExprTy number : row == null ? new ExprTy[] {element} : row) {
                operands.add(number(number));
            }
        }
        if (operands.isEmpty()) {
            throw new Refusal("an empty array");
        }
        int[] shape =
                columns == 0 ? new int[] {elements.length} : new int[] {elements.length, columns};
        boolean areWhole = operands.stream().allMatch(x -> x.sample() instanceof Long);
        DType made = dtype != null ? dtype : areWhole ? DType.INT64 : DType.FLOAT64;
        if (!made.equals(DType.FLOAT64) && !(areWhole && made.equals(DType.INT64))) {
            throw new Refusal("numbers as others");
        }
        boolean stayWhole = made.equals(DType.INT64);
        return Operand.call(
                x -> stayWhole ? ofWholes(x, shape) : ofReals(x, shape),
                operands.toArray(Operand[]::new));
    }

    /** The elements of a list of arrays; null where the first is none. */
    private @Nullable List<Term> arrays(ExprTy[] elements) {
        if (elements.length == 0
                || elements(elements[0]) != null
                || !ArrayOperators.isWhole(expressions.term(elements[0]))) {
            return null;
        }
        var arrays = new ArrayList<Term>();
        for (ExprTy element : elements) {
            Term array = expressions.term(element);
            if (!ArrayOperators.isWhole(array)) {
                throw new Refusal("an array of arrays and others");
            }
            arrays.add(array);
        }
        return arrays;
    }

    /** {@code array(a)} or {@code asarray(a)}. */
    private static Term array(String name, Term array, @Nullable DType dtype) {
        if (!ArrayOperators.isWhole(array)
                || dtype != null && !Stores.whole(array).type().dtype().equals(dtype)) {
            throw new Refusal(name);
        }
        return name.equals("array") ? ArrayFunctions.call("copy", List.of(array), null) : array;
    }

    private Operand number(ExprTy expression) {
        Operand operand = Operand.of(expressions.term(expression));
        if (operand.sample() instanceof NdArray) {
            throw new Refusal("an array of arrays");
        }
        return operand;
    }

    private static ExprTy @Nullable [] elements(ExprTy expression) {
        return switch (expression) {
            case ExprTy.List list -> list.elements;
            case ExprTy.Tuple tuple -> tuple.elements;
            default -> null;
        };
    }

    private static NdArray ofReals(Object[] numbers, int[] shape) {
        var values = new double[numbers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = ((Number) numbers[i]).doubleValue();
        }
        return NdArray.wrap(values, shape);
    }

    private static NdArray ofWholes(Object[] numbers, int[] shape) {
        var values = new long[numbers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (Long) numbers[i];
        }
        return NdArray.wrap(DType.INT64, values, shape);
    }

    private Term joined(String name, ExprTy.Call call) {
        ExprTy[] parts = call.args.length == 1 ? elements(call.args[0]) : null;
        if (parts == null
                || parts.length == 0
                || call.keywords != null && call.keywords.length > 0) {
            throw new Refusal(name);
        }
        var arrays = new ArrayList<Term>();
        for (ExprTy part : parts) {
            Term array = expressions.term(part);
            if (!ArrayOperators.isWhole(array)
                    || name.equals("hstack") && Stores.whole(array).type().ndim() > 1) {
                throw new Refusal(name);
            }
            arrays.add(array);
        }
        return switch (name) {
            case "vstack" ->
                    ArrayFunctions.ofParts(
                            arrays, x -> ManipulationTable.vstack(x, null, "same_kind"));
            case "column_stack" -> ArrayFunctions.ofParts(arrays, ManipulationTable::columnStack);
            case "stack" -> ArrayFunctions.stacked(arrays);
            default -> ArrayFunctions.joined(arrays);
        };
    }

    /**
     * {@code arange(stop)}, {@code arange(start, stop, step)}, {@code linspace(start, stop, n)}.
     */
    private Term range(String name, ExprTy.Call call) {
        int given = call.args.length;
        if (given == 0 || given > 3 || call.keywords != null && call.keywords.length > 0) {
            throw new Refusal(name);
        }
        var numbers = new ArrayList<Term>();
        for (ExprTy argument : call.args) {
            Term number = expressions.term(argument);
            if (ArrayOperators.isWhole(number)) {
                throw new Refusal(name + " of arrays");
            }
            numbers.add(number);
        }
        if (name.equals("arange")) {
            return ArrayFunctions.ofParts(
                    numbers,
                    x ->
                            CreationTable.arange(
                                    x[0],
                                    x.length > 1 ? x[1] : null,
                                    x.length > 2 ? x[2] : null,
                                    null,
                                    null));
        }
        if (given < 2 || given == 3 && !(numbers.get(2) instanceof Term.OfWhole)) {
            throw new Refusal(name);
        }
        return ArrayFunctions.ofParts(
                numbers,
                x -> {
                    long count = x.length > 2 ? ((Number) x[2].get()).longValue() : 50;
                    return (NdArray)
                            CreationTable.linspace(x[0], x[1], count, true, false, null, 0);
                });
    }
}
