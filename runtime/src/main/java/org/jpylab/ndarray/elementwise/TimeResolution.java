package org.jpylab.ndarray.elementwise;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.TimeUnit;
import org.jpylab.ndarray.TimeValue;
import org.jpylab.ndarray.elementwise.Functions.Integer2;
import org.jpylab.ndarray.elementwise.TypeResolution.Resolved;
import org.jspecify.annotations.Nullable;

import java.util.function.LongBinaryOperator;
import java.util.function.LongUnaryOperator;

/** Loops for calls with dates and time differences, which must agree on a unit first. */
final class TimeResolution {
    private static final long NAT = TimeValue.NAT;

    static final Integer2 ADD = either((a, b) -> a + b);
    static final Integer2 SUBTRACT = either((a, b) -> a - b);
    static final Integer2 TIMES = new Integer2((a, b) -> a == NAT ? NAT : a * b, null);
    static final Integer2 TIMES_FIRST = new Integer2((a, b) -> b == NAT ? NAT : a * b, null);
    static final Integer2 REMAINDER = either((a, b) -> b == 0 ? NAT : Math.floorMod(a, b));
    static final Integer2 MAX = either(Math::max);
    static final Integer2 MIN = either(Math::min);
    static final Integer2 FMAX = new Integer2((a, b) -> pick(a, b, true), null);
    static final Integer2 FMIN = new Integer2((a, b) -> pick(a, b, false), null);
    static final LongUnaryOperator SAME = a -> a;
    static final LongUnaryOperator NEGATE = a -> a == NAT ? NAT : -a;
    static final LongUnaryOperator ABS = a -> a == NAT ? NAT : Math.abs(a);
    static final LongUnaryOperator SIGN = a -> a == NAT ? NAT : Long.signum(a);

    private TimeResolution() {}

    /** Not a time when one argument is not a time. */
    private static Integer2 either(LongBinaryOperator function) {
        return new Integer2(
                (a, b) -> a == NAT || b == NAT ? NAT : function.applyAsLong(a, b), null);
    }

    private static long pick(long a, long b, boolean larger) {
        if (a == NAT || b == NAT) {
            return a == NAT ? b : a;
        }
        return larger ? Math.max(a, b) : Math.min(a, b);
    }

    static Resolved resolve(Ufunc ufunc, NdArray[] inputs) {
        var unit = unit(inputs);
        Loop loop = find(ufunc, letters(inputs, false));
        boolean remainder = ufunc.name().equals("remainder") || ufunc.name().equals("divmod");
        if (loop == null && !remainder) {
            loop = find(ufunc, letters(inputs, true));
        }
        if (loop == null) {
            throw error(ufunc, inputs);
        }
        var dtypes = new DType[ufunc.nin() + ufunc.nout()];
        for (int i = 0; i < dtypes.length; i++) {
            var type = loop.type(i);
            dtypes[i] =
                    switch (type) {
                        case DATETIME -> DType.datetime(unit);
                        case TIMEDELTA -> DType.timedelta(unit);
                        default -> DType.of(type);
                    };
        }
        return new Resolved(loop, dtypes);
    }

    private static PyError error(Ufunc ufunc, NdArray[] inputs) {
        return switch (ufunc.name()) {
            case "add", "subtract", "multiply", "divide", "floor_divide", "remainder", "divmod" ->
                    TypeResolution.binaryError(ufunc, inputs);
            case "equal",
                    "not_equal",
                    "less",
                    "less_equal",
                    "greater",
                    "greater_equal",
                    "maximum",
                    "minimum",
                    "fmax",
                    "fmin" ->
                    comparisonError(ufunc, inputs);
            default -> TypeResolution.noLoop(ufunc, inputs);
        };
    }

    private static PyError comparisonError(Ufunc ufunc, NdArray[] inputs) {
        var a = inputs[0].dtype();
        var b = inputs[1].dtype();
        if (a.elementType().isTime() && b.elementType().isTime()) {
            int delta = a.elementType() == ElementType.TIMEDELTA ? 0 : 1;
            return TypeResolution.inputCastError(
                    ufunc,
                    delta,
                    inputs[delta].dtype(),
                    inputs[1 - delta].dtype(),
                    Casting.SAME_KIND);
        }
        String first = TypeResolution.className(a);
        String second = TypeResolution.className(b);
        return PyError.typeError(
                "The DType "
                        + first
                        + " could not be promoted by "
                        + second
                        + ". This means that no common DType exists for the given inputs. For"
                        + " example they cannot be stored in a single array unless the dtype is"
                        + " `object`. The full list of DTypes is: ("
                        + first
                        + ", "
                        + second
                        + ")");
    }

    private static TimeUnit unit(NdArray[] inputs) {
        DType common = null;
        for (var input : inputs) {
            if (input.dtype().elementType().isTime()) {
                common = common == null ? input.dtype() : Promotion.promote(common, input.dtype());
            }
        }
        return common == null ? TimeUnit.GENERIC : common.timeUnit();
    }

    private static @Nullable Loop find(Ufunc ufunc, String letters) {
        for (var loop : ufunc.loops()) {
            if (loop.signature().startsWith(letters + "->")) {
                return loop;
            }
        }
        return null;
    }

    /** Letters of the inputs; numbers count as differences or as what they are. */
    private static String letters(NdArray[] inputs, boolean asDifferences) {
        var out = new StringBuilder();
        for (var input : inputs) {
            var type = input.dtype().elementType();
            boolean integer = type == ElementType.BOOL || type.isInteger();
            out.append(
                    integer ? (asDifferences ? 'm' : 'l') : type.isFloat() ? 'd' : type.letter());
        }
        return out.toString();
    }
}
