package org.jpylab.numpy;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.elementwise.Ufunc;
import org.jpylab.ndarray.elementwise.Ufuncs;
import org.jspecify.annotations.Nullable;

/**
 * Python's operators on arrays, one bound method each: an operator costs one crossing and no
 * look-up. Operands are arrays or Python numbers.
 */
public final class Operators {
    private static final Ufunc ADD = Ufuncs.get("add");
    private static final Ufunc SUBTRACT = Ufuncs.get("subtract");
    private static final Ufunc MULTIPLY = Ufuncs.get("multiply");
    private static final Ufunc TRUE_DIVIDE = Ufuncs.get("true_divide");
    private static final Ufunc FLOOR_DIVIDE = Ufuncs.get("floor_divide");
    private static final Ufunc REMAINDER = Ufuncs.get("remainder");
    private static final Ufunc POWER = Ufuncs.get("power");
    private static final Ufunc SQUARE = Ufuncs.get("square");
    private static final Ufunc SQRT = Ufuncs.get("sqrt");
    private static final Ufunc RECIPROCAL = Ufuncs.get("reciprocal");
    private static final Ufunc LEFT_SHIFT = Ufuncs.get("left_shift");
    private static final Ufunc RIGHT_SHIFT = Ufuncs.get("right_shift");
    private static final Ufunc BITWISE_AND = Ufuncs.get("bitwise_and");
    private static final Ufunc BITWISE_OR = Ufuncs.get("bitwise_or");
    private static final Ufunc BITWISE_XOR = Ufuncs.get("bitwise_xor");
    private static final Ufunc LESS = Ufuncs.get("less");
    private static final Ufunc LESS_EQUAL = Ufuncs.get("less_equal");
    private static final Ufunc EQUAL = Ufuncs.get("equal");
    private static final Ufunc NOT_EQUAL = Ufuncs.get("not_equal");
    private static final Ufunc GREATER = Ufuncs.get("greater");
    private static final Ufunc GREATER_EQUAL = Ufuncs.get("greater_equal");
    private static final Ufunc NEGATIVE = Ufuncs.get("negative");
    private static final Ufunc POSITIVE = Ufuncs.get("positive");
    private static final Ufunc ABSOLUTE = Ufuncs.get("absolute");
    private static final Ufunc INVERT = Ufuncs.get("invert");

    private Operators() {}

    /** A function of one array or number. */
    public static Object call(Ufunc ufunc, Object a) {
        return NdScalar.unwrap(ufunc.call(Operands.array(a)));
    }

    /** A function of two arrays or numbers. */
    public static Object call(Ufunc ufunc, Object a, Object b) {
        return binary(ufunc, a, b);
    }

    private static Object binary(Ufunc ufunc, Object a, Object b) {
        return NdScalar.unwrap(ufunc.call(Operands.array(a), Operands.array(b)));
    }

    public static Object add(Object a, Object b) {
        return binary(ADD, a, b);
    }

    public static Object subtract(Object a, Object b) {
        return binary(SUBTRACT, a, b);
    }

    public static Object multiply(Object a, Object b) {
        return binary(MULTIPLY, a, b);
    }

    public static Object trueDivide(Object a, Object b) {
        return binary(TRUE_DIVIDE, a, b);
    }

    public static Object floorDivide(Object a, Object b) {
        return binary(FLOOR_DIVIDE, a, b);
    }

    public static Object remainder(Object a, Object b) {
        return binary(REMAINDER, a, b);
    }

    public static Object power(Object a, Object b) {
        if (a instanceof NdArray base
                && (base.dtype().isFloat() || base.dtype().isComplex())
                && b instanceof Number number) {
            Ufunc simple = simplePower(number.doubleValue());
            if (simple != null && base.ndim() > 0) {
                return NdScalar.unwrap(simple.call(base));
            }
        }
        return binary(POWER, a, b);
    }

    /** What the operator, unlike the function, does for some exponents; null for others. */
    private static @Nullable Ufunc simplePower(double exponent) {
        if (exponent == 2) {
            return SQUARE;
        }
        if (exponent == 0.5) {
            return SQRT;
        }
        if (exponent == -1) {
            return RECIPROCAL;
        }
        return exponent == 1 ? POSITIVE : null;
    }

    public static Object leftShift(Object a, Object b) {
        return binary(LEFT_SHIFT, a, b);
    }

    public static Object rightShift(Object a, Object b) {
        return binary(RIGHT_SHIFT, a, b);
    }

    public static Object bitwiseAnd(Object a, Object b) {
        return binary(BITWISE_AND, a, b);
    }

    public static Object bitwiseOr(Object a, Object b) {
        return binary(BITWISE_OR, a, b);
    }

    public static Object bitwiseXor(Object a, Object b) {
        return binary(BITWISE_XOR, a, b);
    }

    public static Object less(Object a, Object b) {
        return binary(LESS, a, b);
    }

    public static Object lessEqual(Object a, Object b) {
        return binary(LESS_EQUAL, a, b);
    }

    public static Object equal(Object a, Object b) {
        return binary(EQUAL, a, b);
    }

    public static Object notEqual(Object a, Object b) {
        return binary(NOT_EQUAL, a, b);
    }

    public static Object greater(Object a, Object b) {
        return binary(GREATER, a, b);
    }

    public static Object greaterEqual(Object a, Object b) {
        return binary(GREATER_EQUAL, a, b);
    }

    public static Object negative(NdArray a) {
        return NdScalar.unwrap(NEGATIVE.call(a));
    }

    public static Object positive(NdArray a) {
        return NdScalar.unwrap(POSITIVE.call(a));
    }

    public static Object absolute(NdArray a) {
        return NdScalar.unwrap(ABSOLUTE.call(a));
    }

    public static Object invert(NdArray a) {
        return NdScalar.unwrap(INVERT.call(a));
    }
}
