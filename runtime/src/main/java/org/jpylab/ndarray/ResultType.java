package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.List;
import java.util.Objects;

/**
 * The dtype of a result of several operands, NumPy 1.24's {@code result_type}: a scalar, or 0-d
 * array, does not widen arrays of its own kind or a higher one, only its value counts.
 */
public final class ResultType {
    private ResultType() {}

    /** The smallest type of a value; a small unsigned one would also fit the signed type. */
    public record Minimal(ElementType type, boolean fitsSigned) {
        ElementType signed() {
            return switch (type) {
                case UINT8 -> ElementType.INT8;
                case UINT16 -> ElementType.INT16;
                case UINT32 -> ElementType.INT32;
                default -> ElementType.INT64;
            };
        }
    }

    /** The dtype for operands that are {@link NdArray}s or {@link DType}s. */
    public static DType of(List<?> operands) {
        if (operands.isEmpty()) {
            throw PyError.valueError("at least one array or dtype is required");
        }
        boolean byValue = usesValues(operands);
        DType result = null;
        boolean small = false;
        for (Object operand : operands) {
            DType next;
            boolean nextSmall = false;
            if (byValue && operand instanceof NdArray array && array.ndim() == 0) {
                var minimal = minimal(array);
                next = minimal == null ? array.dtype() : DType.of(minimal.type);
                nextSmall = minimal != null && minimal.fitsSigned;
            } else {
                next = operand instanceof NdArray array ? array.dtype() : (DType) operand;
            }
            if (result == null) {
                result = next;
                small = nextSmall;
            } else {
                result = promote(result, small, next, nextSmall);
                small &= nextSmall;
            }
        }
        return canonical(Objects.requireNonNull(result));
    }

    /** In the machine's order; records are laid out anew, without gaps that they need not have. */
    private static DType canonical(DType dtype) {
        return dtype.isStructured() ? Promotion.promote(dtype, dtype) : dtype.nativeOrder();
    }

    /** The dtype for arrays. */
    public static DType of(NdArray... arrays) {
        return of(List.of(arrays));
    }

    private static DType promote(DType a, boolean aSmall, DType b, boolean bSmall) {
        if (aSmall == bSmall) {
            return Promotion.promote(a, b);
        }
        var small = aSmall ? a : b;
        var other = aSmall ? b : a;
        boolean keep = other.isBool() || other.elementType().isUnsigned();
        return keep
                ? Promotion.promote(small, other)
                : Promotion.promote(
                        DType.of(new Minimal(small.elementType(), true).signed()), other);
    }

    /** True when scalars are to be judged by value: their kind is no higher than the arrays'. */
    public static boolean usesValues(List<?> operands) {
        int scalars = -1;
        int arrays = -1;
        for (Object operand : operands) {
            var dtype = operand instanceof NdArray array ? array.dtype() : (DType) operand;
            int kind = kind(dtype);
            if (operand instanceof NdArray array && array.ndim() == 0) {
                scalars = Math.max(scalars, kind);
            } else {
                arrays = Math.max(arrays, kind);
            }
        }
        return scalars >= 0 && arrays >= scalars;
    }

    private static int kind(DType dtype) {
        return switch (dtype.kind()) {
            case 'b' -> 0;
            case 'i', 'u' -> 1;
            case 'f', 'c' -> 2;
            default -> 3;
        };
    }

    /** The smallest type the value of a 0-d array fits; null where values do not count. */
    public static @Nullable Minimal minimal(NdArray scalar) {
        return switch (scalar.dtype().kind()) {
            case 'b' -> new Minimal(ElementType.BOOL, false);
            case 'u' -> unsigned(scalar.getLong());
            case 'i' -> {
                long value = scalar.getLong();
                yield value >= 0 ? unsigned(value) : signed(value);
            }
            case 'f' -> new Minimal(real(scalar), false);
            case 'c' -> new Minimal(complex(scalar), false);
            default -> null;
        };
    }

    /** {@code min_scalar_type}: the dtype itself for arrays. */
    public static DType minimalScalarType(NdArray array) {
        var minimal = array.ndim() == 0 ? minimal(array) : null;
        return minimal == null ? array.dtype() : DType.of(minimal.type);
    }

    private static Minimal unsigned(long bits) {
        var value = new BigInteger(Long.toUnsignedString(bits));
        int length = value.bitLength();
        if (length <= 8) {
            return new Minimal(ElementType.UINT8, length < 8);
        }
        if (length <= 16) {
            return new Minimal(ElementType.UINT16, length < 16);
        }
        if (length <= 32) {
            return new Minimal(ElementType.UINT32, length < 32);
        }
        return new Minimal(ElementType.UINT64, length < 64);
    }

    private static Minimal signed(long value) {
        var type =
                value == (byte) value
                        ? ElementType.INT8
                        : value == (short) value
                                ? ElementType.INT16
                                : value == (int) value ? ElementType.INT32 : ElementType.INT64;
        return new Minimal(type, false);
    }

    private static ElementType real(NdArray scalar) {
        double value = Math.abs(scalar.getDouble());
        if (scalar.dtype().itemsize() == 2 || !Double.isFinite(value) || value < 65000) {
            return ElementType.FLOAT16;
        }
        return scalar.dtype().itemsize() == 4 || value < 3.4e38
                ? ElementType.FLOAT32
                : ElementType.FLOAT64;
    }

    private static ElementType complex(NdArray scalar) {
        int at = scalar.offset();
        double re = Math.abs(scalar.storage().getDouble(at));
        double im = Math.abs(scalar.storage().getImaginary(at));
        return re < 3.4e38 && im < 3.4e38 ? ElementType.COMPLEX64 : scalar.dtype().elementType();
    }

    /** True when an operand may be cast safely: by value for scalars when {@code byValue}. */
    public static boolean canCast(NdArray operand, DType to, boolean byValue) {
        var minimal = byValue && operand.ndim() == 0 ? minimal(operand) : null;
        if (minimal == null) {
            return Casting.SAFE.allows(operand.dtype(), to);
        }
        return Casting.SAFE.allows(DType.of(minimal.type), to)
                || (minimal.fitsSigned && Casting.SAFE.allows(DType.of(minimal.signed()), to));
    }

    /** {@code can_cast} of an array or scalar, which goes by value for scalars. */
    public static boolean canCast(NdArray operand, DType to, Casting casting) {
        var minimal = operand.ndim() == 0 ? minimal(operand) : null;
        if (minimal == null || casting == Casting.NO || casting == Casting.EQUIV) {
            return casting.allows(operand.dtype(), to);
        }
        return casting.allows(DType.of(minimal.type), to)
                || (minimal.fitsSigned && casting.allows(DType.of(minimal.signed()), to));
    }
}
