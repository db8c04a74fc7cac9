package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Java and Python scalars converted to what an array of a dtype stores. */
public final class ScalarStore {
    private static final BigInteger MAX_UNSIGNED =
            BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
    private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);

    private ScalarStore() {}

    /** The value as a real number, as {@code float(value)}. */
    static double real(Object value) {
        return switch (value) {
            case Double d -> d;
            case Long n -> n;
            case Integer n -> n;
            case Boolean b -> b ? 1 : 0;
            case Complex c -> c.re();
            case BigInteger n -> bigToDouble(n);
            case Number n -> n.doubleValue();
            case String text -> parseReal(text, shown(text));
            case byte[] text -> parseReal(latin(text), shown(text));
            case TimeValue time -> time.ticks();
            case NdArray array when array.size() == 1 -> array.getDouble();
            case NdArray array -> throw sequence();
            default -> ObjectOps.current().toDouble(value);
        };
    }

    static PyError sequence() {
        return PyError.valueError("setting an array element with a sequence.");
    }

    private static double bigToDouble(BigInteger n) {
        double value = n.doubleValue();
        if (Double.isInfinite(value)) {
            throw PyError.overflowError("int too large to convert to float");
        }
        return value;
    }

    private static String latin(byte[] text) {
        return new String(text, StandardCharsets.ISO_8859_1);
    }

    /** The text as messages quote it. */
    private static String shown(String text) {
        return "'" + text + "'";
    }

    private static String shown(byte[] text) {
        return "b" + shown(latin(text));
    }

    private static double parseReal(String text, String shown) {
        String trimmed = text.strip();
        String lower = trimmed.toLowerCase(Locale.ROOT);
        String unsigned =
                lower.startsWith("-") || lower.startsWith("+") ? lower.substring(1) : lower;
        double sign = lower.startsWith("-") ? -1 : 1;
        switch (unsigned) {
            case "nan" -> {
                return Double.NaN;
            }
            case "inf", "infinity" -> {
                return sign * Double.POSITIVE_INFINITY;
            }
            default -> {}
        }
        boolean plain =
                !unsigned.isEmpty() && "dfx".indexOf(unsigned.charAt(unsigned.length() - 1)) < 0;
        if (plain && !unsigned.startsWith("0x") && unsigned.indexOf('p') < 0) {
            try {
                return Double.parseDouble(trimmed.replace("_", ""));
            } catch (NumberFormatException e) {
                // Reported below in Python's words.
            }
        }
        throw PyError.valueError("could not convert string to float: " + shown);
    }

    /** The value as a 64-bit integer, as {@code int(value)}; unsigned ones bit for bit. */
    static long integer(Object value) {
        return switch (value) {
            case Long n -> n;
            case Integer n -> n;
            case Boolean b -> b ? 1 : 0;
            case Double d -> fromReal(d);
            case Float d -> fromReal(d);
            case BigInteger n -> fromBig(n);
            case Number n -> n.longValue();
            case String text -> parseInteger(text, shown(text));
            case byte[] text -> parseInteger(latin(text), shown(text));
            case Complex c ->
                    throw PyError.typeError(
                            "int() argument must be a string, a bytes-like object or a real"
                                    + " number, not 'complex'");
            case TimeValue time -> time.ticks();
            case NdArray array when array.size() == 1 -> integer(array.item());
            case NdArray array -> throw sequence();
            default -> integer(ObjectOps.current().toInteger(value));
        };
    }

    /** Real numbers cut to 64-bit integers, as {@code int(value)}; unsigned ones bit for bit. */
    public static long[] integers(double[] values, boolean unsigned) {
        var whole = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            whole[i] = fromReal(values[i]);
            if (!unsigned && values[i] >= 0x1p63) {
                throw PyError.overflowError("Python int too large to convert to C long");
            }
        }
        return whole;
    }

    private static long fromReal(double value) {
        if (Double.isNaN(value)) {
            throw PyError.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw PyError.overflowError("cannot convert float infinity to integer");
        }
        if (value >= 0x1p64 || value < -0x1p63) {
            throw PyError.overflowError("Python int too large to convert to C long");
        }
        return CCast.toUnsignedLong(value);
    }

    private static long fromBig(BigInteger n) {
        if (n.compareTo(MAX_UNSIGNED) > 0 || n.compareTo(MIN) < 0) {
            throw PyError.overflowError("Python int too large to convert to C long");
        }
        return n.longValue();
    }

    private static long parseInteger(String text, String shown) {
        try {
            return fromBig(new BigInteger(text.strip().replace("_", "")));
        } catch (NumberFormatException e) {
            throw PyError.valueError("invalid literal for int() with base 10: " + shown);
        }
    }

    static boolean truth(Object value) {
        return switch (value) {
            case Boolean b -> b;
            case Long n -> n != 0;
            case Integer n -> n != 0;
            case Double d -> d != 0;
            case Complex c -> c.re() != 0 || c.im() != 0;
            case BigInteger n -> n.signum() != 0;
            case Number n -> n.doubleValue() != 0;
            case String text -> !text.isEmpty();
            case byte[] bytes -> bytes.length > 0;
            case TimeValue time -> time.ticks() != 0;
            default -> ObjectOps.current().truth(value);
        };
    }

    static Complex complex(Object value) {
        return switch (value) {
            case Complex c -> c;
            case String text -> ComplexText.parse(text);
            case byte[] text -> ComplexText.parse(new String(text, StandardCharsets.ISO_8859_1));
            case NdArray array when array.size() == 1 -> complex(array.item());
            case Number n -> new Complex(real(value), 0);
            case Boolean b -> new Complex(real(value), 0);
            default -> ObjectOps.current().toComplex(value);
        };
    }

    static void storeInteger(IntegerStorage storage, int at, Object value) {
        var type = storage.type();
        if (type == ElementType.BOOL) {
            storage.setLong(at, truth(value) ? 1 : 0);
        } else if (value instanceof Complex && type.isInteger()) {
            throw PyError.typeError(
                    "int() argument must be a string, a bytes-like object or a real number, not"
                            + " 'complex'");
        } else {
            long bits = integer(value);
            boolean tooBig = value instanceof BigInteger n && n.signum() > 0 && bits < 0;
            if (tooBig && type != ElementType.UINT64) {
                throw PyError.overflowError("Python int too large to convert to C long");
            }
            storage.setLong(at, bits);
        }
    }

    /** The ticks of a time, a text of one, or a number, in the unit of the dtype. */
    static long ticks(Object value, DType dtype) {
        return switch (value) {
            case TimeValue time -> TimeCast.ticks(time, dtype.timeUnit());
            case String text -> TimeText.parse(text, dtype);
            case byte[] text ->
                    TimeText.parse(new String(text, StandardCharsets.ISO_8859_1), dtype);
            default -> integer(value);
        };
    }

    static byte[] rawBytes(Object value) {
        return switch (value) {
            case byte[] bytes -> bytes;
            case String text -> ScalarText.ascii(text);
            default -> throw PyError.typeError("a bytes-like object is required");
        };
    }
}
