package org.jpylab.python.loops;

import org.jpylab.loop.TruthNodes.Comparison;
import org.jpylab.ndarray.NdArray;
import org.jpylab.numpy.Operators;
import org.jpylab.numpy.SearchTable;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Python's operators on whole arrays. */
final class ArrayOperators {
    private static final Map<String, BiFunction<Object, Object, Object>> BINARY =
            Map.ofEntries(
                    Map.entry("Add", Operators::add),
                    Map.entry("Sub", Operators::subtract),
                    Map.entry("Mult", Operators::multiply),
                    Map.entry("Div", Operators::trueDivide),
                    Map.entry("FloorDiv", Operators::floorDivide),
                    Map.entry("Mod", Operators::remainder),
                    Map.entry("Pow", Operators::power),
                    Map.entry("LShift", Operators::leftShift),
                    Map.entry("RShift", Operators::rightShift),
                    Map.entry("BitAnd", Operators::bitwiseAnd),
                    Map.entry("BitOr", Operators::bitwiseOr),
                    Map.entry("BitXor", Operators::bitwiseXor),
                    Map.entry(
                            "MatMult",
                            (a, b) -> SearchTable.matmul((NdArray) a, (NdArray) b, null)));

    private static final Map<Comparison, BiFunction<Object, Object, Object>> COMPARISONS =
            Map.of(
                    Comparison.LESS, Operators::less,
                    Comparison.LESS_EQUAL, Operators::lessEqual,
                    Comparison.EQUAL, Operators::equal,
                    Comparison.NOT_EQUAL, Operators::notEqual,
                    Comparison.GREATER, Operators::greater,
                    Comparison.GREATER_EQUAL, Operators::greaterEqual);

    private static final Map<String, Function<NdArray, Object>> UNARY =
            Map.of(
                    "USub", Operators::negative,
                    "UAdd", Operators::positive,
                    "Invert", Operators::invert,
                    "abs", Operators::absolute);

    private ArrayOperators() {}

    /** True for whole arrays, which these operators are for. */
    static boolean isWhole(Term term) {
        return term instanceof Term.OfArray || term instanceof Term.OfWholeArray;
    }

    static Term binary(String operator, Term a, Term b) {
        return call(BINARY.get(operator), a, b, operator);
    }

    static Term compare(Comparison how, Term a, Term b) {
        return call(COMPARISONS.get(how), a, b, how.name());
    }

    private static Term call(
            @Nullable BiFunction<Object, Object, Object> function, Term a, Term b, String name) {
        if (function == null) {
            throw new Refusal(name);
        }
        return Operand.call(x -> function.apply(x[0], x[1]), Operand.of(a), Operand.of(b));
    }

    /** An operator of one array, or the builtin {@code abs}. */
    static Term unary(String operator, Term a) {
        Function<NdArray, Object> function = UNARY.get(operator);
        if (function == null) {
            throw new Refusal(operator);
        }
        return Operand.call(x -> function.apply((NdArray) x[0]), Operand.of(a));
    }
}
