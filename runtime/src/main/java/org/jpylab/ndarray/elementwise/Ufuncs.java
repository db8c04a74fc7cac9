package org.jpylab.ndarray.elementwise;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** All ufuncs by the names under which NumPy exports them. */
public final class Ufuncs {
    private static final Map<String, Ufunc> ALL = all();

    private Ufuncs() {}

    /** Names, aliases among them, and ufuncs. */
    public static Map<String, Ufunc> byName() {
        return ALL;
    }

    /** The ufunc of that name; there must be one. */
    public static Ufunc get(String name) {
        var ufunc = ALL.get(name);
        if (ufunc == null) {
            throw new IllegalArgumentException(name);
        }
        return ufunc;
    }

    private static Map<String, Ufunc> all() {
        Ufunc[] ufuncs = {
            Arithmetic.ADD,
            Arithmetic.SUBTRACT,
            Arithmetic.MULTIPLY,
            Arithmetic.NEGATIVE,
            Arithmetic.POSITIVE,
            Arithmetic.ABSOLUTE,
            Arithmetic.FABS,
            Arithmetic.SQUARE,
            Arithmetic.CONJUGATE,
            Arithmetic.SIGN,
            Arithmetic.HEAVISIDE,
            Arithmetic.MAXIMUM,
            Arithmetic.MINIMUM,
            Arithmetic.FMAX,
            Arithmetic.FMIN,
            Division.DIVIDE,
            Division.FLOOR_DIVIDE,
            Division.REMAINDER,
            Division.FMOD,
            Division.DIVMOD,
            Division.RECIPROCAL,
            Division.POWER,
            Division.FLOAT_POWER,
            Division.GCD,
            Division.LCM,
            Comparison.EQUAL,
            Comparison.NOT_EQUAL,
            Comparison.LESS,
            Comparison.LESS_EQUAL,
            Comparison.GREATER,
            Comparison.GREATER_EQUAL,
            Comparison.LOGICAL_AND,
            Comparison.LOGICAL_OR,
            Comparison.LOGICAL_XOR,
            Comparison.LOGICAL_NOT,
            Comparison.ISNAN,
            Comparison.ISINF,
            Comparison.ISFINITE,
            Comparison.ISNAT,
            Comparison.SIGNBIT,
            Bits.AND,
            Bits.OR,
            Bits.XOR,
            Bits.INVERT,
            Bits.LEFT_SHIFT,
            Bits.RIGHT_SHIFT,
            Transcendental.SQRT,
            Transcendental.CBRT,
            Transcendental.EXP,
            Transcendental.EXP2,
            Transcendental.EXPM1,
            Transcendental.LOG,
            Transcendental.LOG2,
            Transcendental.LOG10,
            Transcendental.LOG1P,
            Transcendental.SIN,
            Transcendental.COS,
            Transcendental.TAN,
            Transcendental.ARCSIN,
            Transcendental.ARCCOS,
            Transcendental.ARCTAN,
            Transcendental.ARCTAN2,
            Transcendental.SINH,
            Transcendental.COSH,
            Transcendental.TANH,
            Transcendental.ARCSINH,
            Transcendental.ARCCOSH,
            Transcendental.ARCTANH,
            Transcendental.HYPOT,
            Transcendental.LOGADDEXP,
            Transcendental.LOGADDEXP2,
            Transcendental.DEG2RAD,
            Transcendental.RADIANS,
            Transcendental.RAD2DEG,
            Transcendental.DEGREES,
            FloatParts.RINT,
            FloatParts.FLOOR,
            FloatParts.CEIL,
            FloatParts.TRUNC,
            FloatParts.COPYSIGN,
            FloatParts.NEXTAFTER,
            FloatParts.SPACING,
            FloatParts.LDEXP,
            FloatParts.FREXP,
            FloatParts.MODF
        };
        var map = new LinkedHashMap<String, Ufunc>();
        for (var ufunc : ufuncs) {
            map.put(ufunc.name(), ufunc);
        }
        map.put("abs", Arithmetic.ABSOLUTE);
        map.put("conj", Arithmetic.CONJUGATE);
        map.put("true_divide", Division.DIVIDE);
        map.put("mod", Division.REMAINDER);
        map.put("bitwise_not", Bits.INVERT);
        return Collections.unmodifiableMap(map);
    }
}
