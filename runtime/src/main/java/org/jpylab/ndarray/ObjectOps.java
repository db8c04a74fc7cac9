package org.jpylab.ndarray;

import org.jspecify.annotations.Nullable;

/**
 * What object arrays ask of the language their elements come from. The border installs Python's;
 * without it numbers, text and bools behave as Python's do and anything else is an error.
 */
public interface ObjectOps {
    /** {@code str(value)}. */
    String str(Object value);

    /** {@code repr(value)}. */
    String repr(Object value);

    /** {@code float(value)}. */
    double toDouble(Object value);

    /** {@code int(value)} as Long or BigInteger. */
    Object toInteger(Object value);

    /** {@code complex(value)}. */
    Complex toComplex(Object value);

    /** {@code bool(value)}. */
    boolean truth(Object value);

    /**
     * {@code a <operator> b} for {@code + - * / // % ** @ << >> & | ^ < <= == != >= >} and {@code
     * divmod}.
     */
    Object binary(String operator, Object a, Object b);

    /** {@code -a}, {@code +a}, {@code ~a}, or {@code abs(a)} for {@code abs}. */
    Object unary(String operator, Object a);

    /** {@code a.<name>()}, as ufuncs such as {@code sin} do with objects. */
    Object method(String name, Object a);

    /**
     * A time as the language's own: Python's {@code date}, {@code datetime} or {@code timedelta}.
     */
    default Object time(TimeValue value) {
        return value;
    }

    /** Python's {@code None}. */
    Object none();

    /** The name of the value's Python class. */
    String typeName(Object value);

    /** The operations in force. */
    static ObjectOps current() {
        return Holder.current;
    }

    /** Replaces the operations, or restores the plain Java ones with null. */
    static void install(@Nullable ObjectOps ops) {
        Holder.current = ops == null ? new JavaObjectOps() : ops;
    }

    /** Where the operations in force are kept. */
    final class Holder {
        private static volatile ObjectOps current = new JavaObjectOps();

        private Holder() {}
    }
}
