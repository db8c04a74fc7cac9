package org.jpylab.ndarray.elementwise;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.ResultType;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/** Finds the loop for a call and the dtypes its operands are to have. */
final class TypeResolution {
    private static final String EXCEPTIONS = "numpy.core._exceptions.";

    private TypeResolution() {}

    /** A loop and the dtype of each operand, inputs first. */
    record Resolved(Loop loop, DType[] dtypes) {}

    static Resolved resolve(Ufunc ufunc, NdArray[] inputs, @Nullable DType dtype, Casting casting) {
        if (dtype != null) {
            return byOutput(ufunc, inputs, dtype, casting);
        }
        boolean time = false;
        boolean text = false;
        boolean record = false;
        for (var input : inputs) {
            var type = input.dtype().elementType();
            time |= type.isTime();
            text |= type == ElementType.STR || type == ElementType.BYTES;
            record |= type == ElementType.VOID;
        }
        if (time && !text && ufunc.family() != Ufunc.Family.LOGICAL) {
            return TimeResolution.resolve(ufunc, inputs);
        }
        if (ufunc.name().equals("isnat")) {
            throw PyError.typeError(
                    "ufunc 'isnat' is only defined for np.datetime64 and np.timedelta64.");
        }
        if ((text || record) && ufunc.family() == Ufunc.Family.COMPARISON) {
            return TextKernels.resolve(ufunc, inputs);
        }
        return byInputs(ufunc, inputs);
    }

    /** The first loop all inputs can be cast to safely, scalars judged by their values. */
    private static Resolved byInputs(Ufunc ufunc, NdArray[] inputs) {
        boolean byValue = inputs.length > 1 && ResultType.usesValues(List.of((Object[]) inputs));
        boolean objects = false;
        for (var input : inputs) {
            objects |= input.dtype().isObject();
        }
        refuseBools(ufunc, inputs);
        boolean integers = ufunc.name().equals("divide") && areIntegers(inputs);
        var uniform =
                byValue && ufunc.family() == Ufunc.Family.UNIFORM && areIntegers(inputs)
                        ? ResultType.of(inputs).elementType()
                        : null;
        for (var loop : ufunc.loops()) {
            if (uniform != null && loop.type(0) != uniform) {
                continue;
            }
            if (loop.type(0) == ElementType.OBJECT && !objects) {
                continue;
            }
            if (integers && loop.type(0) != ElementType.FLOAT64) {
                continue;
            }
            if (fits(loop, inputs, byValue)) {
                return new Resolved(loop, dtypes(ufunc, loop));
            }
        }
        throw noLoop(ufunc, inputs);
    }

    /** Quotients of integers are doubles, however small the integers. */
    private static boolean areIntegers(NdArray[] inputs) {
        for (var input : inputs) {
            if (!input.dtype().isInteger() && !input.dtype().isBool()) {
                return false;
            }
        }
        return true;
    }

    private static boolean fits(Loop loop, NdArray[] inputs, boolean byValue) {
        for (int i = 0; i < inputs.length; i++) {
            var type = loop.type(i);
            var have = inputs[i].dtype();
            boolean same = have.elementType() == type;
            if (type.isTime() && !same) {
                return false;
            }
            if (!same && !ResultType.canCast(inputs[i], DType.of(type), byValue)) {
                return false;
            }
        }
        return true;
    }

    private static DType[] dtypes(Ufunc ufunc, Loop loop) {
        var result = new DType[ufunc.nin() + ufunc.nout()];
        for (int i = 0; i < result.length; i++) {
            result[i] = DType.of(loop.type(i));
        }
        return result;
    }

    /** Python's {@code -} means nothing for truth values. */
    private static void refuseBools(Ufunc ufunc, NdArray[] inputs) {
        for (var input : inputs) {
            if (!input.dtype().isBool()) {
                return;
            }
        }
        if (ufunc.name().equals("subtract")) {
            throw PyError.typeError(
                    "numpy boolean subtract, the `-` operator, is not supported, use the"
                            + " bitwise_xor, the `^` operator, or the logical_xor function"
                            + " instead.");
        }
        if (ufunc.name().equals("negative")) {
            throw PyError.typeError(
                    "The numpy boolean negative, the `-` operator, is not supported, use the `~`"
                            + " operator or the logical_not function instead.");
        }
        boolean undefined =
                switch (ufunc.name()) {
                    case "positive", "sign", "gcd", "lcm" -> true;
                    default -> false;
                };
        if (undefined) {
            throw noLoop(ufunc, inputs);
        }
    }

    static PyError noLoop(Ufunc ufunc, NdArray... inputs) {
        if (ufunc.family() == Ufunc.Family.SEARCH) {
            return PyError.typeError(
                    "ufunc '"
                            + ufunc.name()
                            + "' not supported for the input types, and the inputs could not be"
                            + " safely coerced to any supported types according to the casting"
                            + " rule ''safe''");
        }
        var types = new StringBuilder();
        boolean flexible = false;
        for (var input : inputs) {
            flexible |= input.dtype().elementType().isFlexible();
        }
        boolean byClass = ufunc.family() != Ufunc.Family.UNIFORM || !flexible || inputs.length == 1;
        for (var input : inputs) {
            types.append(types.isEmpty() ? "" : ", ")
                    .append(byClass ? className(input.dtype()) : input.dtype().repr());
        }
        boolean scalars = ResultType.usesValues(List.of((Object[]) inputs));
        if (scalars && !flexible && inputs.length == 2 && inputs[0].dtype().isNumeric()) {
            String common = className(ResultType.of(inputs));
            return new PyError(
                    EXCEPTIONS + "_UFuncNoLoopError",
                    "ufunc '"
                            + ufunc.name()
                            + "' did not contain a loop with signature matching types ("
                            + common
                            + ", "
                            + common
                            + ") -> "
                            + common);
        }
        return new PyError(
                EXCEPTIONS + "_UFuncNoLoopError",
                "ufunc '"
                        + ufunc.name()
                        + "' did not contain a loop with signature matching types "
                        + (inputs.length == 1 ? types : "(" + types + ")")
                        + " -> None");
    }

    static String className(DType dtype) {
        return "<class 'numpy.dtype[" + Promotion.scalarName(dtype) + "]'>";
    }

    private static Resolved byOutput(Ufunc ufunc, NdArray[] inputs, DType dtype, Casting casting) {
        boolean flexible = dtype.elementType().isFlexible() && dtype.itemsize() > 0;
        if (flexible) {
            throw PyError.typeError(
                    "The `dtype` and `signature` arguments to ufuncs only select the general DType"
                            + " and not details such as the byte order or time unit. You can avoid"
                            + " this error by using the scalar types `np.float64` or the dtype"
                            + " string notation.");
        }
        for (var loop : ufunc.loops()) {
            if (loop.type(ufunc.nin()) == dtype.elementType() && accepts(loop, inputs, casting)) {
                return new Resolved(loop, dtypes(ufunc, loop));
            }
        }
        for (var loop : ufunc.loops()) {
            if (loop.type(ufunc.nin()) == dtype.elementType()) {
                return new Resolved(loop, dtypes(ufunc, loop));
            }
        }
        throw PyError.typeError(
                "No loop matching the specified signature and casting was found for ufunc "
                        + ufunc.name());
    }

    private static boolean accepts(Loop loop, NdArray[] inputs, Casting casting) {
        for (int i = 0; i < inputs.length; i++) {
            if (!ResultType.canCast(inputs[i], DType.of(loop.type(i)), casting)) {
                return false;
            }
        }
        return true;
    }

    /** Throws when an input may not be cast to what the loop takes. */
    static void requireInputs(Ufunc ufunc, NdArray[] inputs, DType[] dtypes, Casting casting) {
        for (int i = 0; i < inputs.length; i++) {
            if (!ResultType.canCast(inputs[i], dtypes[i], casting)) {
                throw inputCastError(ufunc, i, inputs[i].dtype(), dtypes[i], casting);
            }
        }
    }

    static PyError inputCastError(Ufunc ufunc, int index, DType from, DType to, Casting casting) {
        return castError(
                "_UFuncInputCastingError",
                "Cannot cast ufunc '"
                        + ufunc.name()
                        + "' input "
                        + (ufunc.nin() > 1 ? index + " " : ""),
                from,
                to,
                casting);
    }

    /** Throws when a result may not be cast to the array it is to be written to. */
    static void requireOutput(Ufunc ufunc, int index, DType result, DType target, Casting casting) {
        if (!casting.allows(result, target)) {
            throw castError(
                    "_UFuncOutputCastingError",
                    "Cannot cast ufunc '"
                            + ufunc.name()
                            + "' output "
                            + (ufunc.nout() > 1 ? index + " " : ""),
                    result,
                    target,
                    casting);
        }
    }

    private static PyError castError(
            String kind, String start, DType from, DType to, Casting casting) {
        return new PyError(
                EXCEPTIONS + kind,
                start
                        + "from "
                        + from.repr()
                        + " to "
                        + to.repr()
                        + " with casting rule '"
                        + casting.pythonName()
                        + "'");
    }

    /** NumPy's error for times that cannot be combined. */
    static PyError binaryError(Ufunc ufunc, NdArray[] inputs) {
        return new PyError(
                EXCEPTIONS + "_UFuncBinaryResolutionError",
                "ufunc '"
                        + ufunc.name()
                        + "' cannot use operands with types "
                        + String.join(
                                " and ",
                                Arrays.stream(inputs).map(i -> i.dtype().repr()).toList()));
    }
}
