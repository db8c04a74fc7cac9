package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Arrays of uniform integers between bounds: {@code randint} and {@code integers}. */
final class UniformIntegers {
    private final BoundedIntegers source;
    private final DType dtype;
    private final int width;
    private final boolean closed;
    private final BigInteger lowest;
    private final BigInteger highest;

    UniformIntegers(BitGenerator bits, DType dtype, boolean masked, boolean closed, String caller) {
        this.dtype = dtype;
        this.closed = closed;
        if (!dtype.isInteger() && !dtype.isBool()) {
            throw PyError.typeError("Unsupported dtype " + dtype.repr() + " for " + caller);
        }
        width = dtype.isBool() ? 1 : 8 * dtype.itemsize();
        boolean signed = dtype.kind() == 'i';
        lowest = signed ? BigInteger.ONE.shiftLeft(width - 1).negate() : BigInteger.ZERO;
        highest = BigInteger.ONE.shiftLeft(signed ? width - 1 : width).subtract(BigInteger.ONE);
        source = BoundedIntegers.of(bits, width, masked);
    }

    /** A Long (Boolean, 0-d array) for scalar bounds without a size, else a new array. */
    Object draw(NdArray low, NdArray high, int @Nullable [] size) {
        if (size != null && Parameters.count(size) == 0) {
            return NdArray.zeros(dtype, size);
        }
        if (low.ndim() == 0 && high.ndim() == 0) {
            long first = first(integer(low.item()), low);
            long last = last(integer(high.item()), low);
            checkOrder(first, last, low);
            if (size == null) {
                return scalar(first + source.next(range(first, last)));
            }
            return constantBounds(first, range(first, last), size);
        }
        return broadcastBounds(low, high, size);
    }

    private Object scalar(long value) {
        if (dtype.isBool()) {
            return (value & 1) != 0;
        }
        if (dtype.equals(DType.INT64)) {
            return value;
        }
        NdArray result = NdArray.zeros(dtype);
        result.storage().setLong(0, value);
        return result;
    }

    private long range(long first, long last) {
        return (last - first) & (width == 64 ? -1L : (1L << width) - 1);
    }

    private NdArray constantBounds(long first, long range, int[] shape) {
        int count = Parameters.count(shape);
        Object values =
                switch (width) {
                    case 64 -> {
                        long[] longs = new long[count];
                        for (int i = 0; i < count; i++) {
                            longs[i] = first + source.next(range);
                        }
                        yield longs;
                    }
                    case 32 -> {
                        int[] ints = new int[count];
                        for (int i = 0; i < count; i++) {
                            ints[i] = (int) (first + source.next(range));
                        }
                        yield ints;
                    }
                    case 16 -> {
                        short[] shorts = new short[count];
                        for (int i = 0; i < count; i++) {
                            shorts[i] = (short) (first + source.next(range));
                        }
                        yield shorts;
                    }
                    default -> {
                        byte[] bytes = new byte[count];
                        for (int i = 0; i < count; i++) {
                            bytes[i] = (byte) (first + source.next(range));
                        }
                        yield bytes;
                    }
                };
        return NdArray.wrap(dtype, values, shape);
    }

    private NdArray broadcastBounds(NdArray low, NdArray high, int @Nullable [] size) {
        NdArray firsts = NdArray.zeros(DType.INT64, low.shape());
        NdArray lasts = NdArray.zeros(DType.INT64, high.shape());
        long[] firstBits = convert(low, value -> first(value, low));
        long[] lastBits = convert(high, value -> last(value, low));
        firsts.assign(NdArray.wrap(DType.INT64, firstBits, low.shape()));
        lasts.assign(NdArray.wrap(DType.INT64, lastBits, high.shape()));
        int[] common = Parameters.broadcastShape(List.of(low.shape(), high.shape()));
        int[] shape =
                size == null
                        ? common
                        : Parameters.broadcastShape(List.of(low.shape(), high.shape(), size));
        long[] from = firsts.broadcastTo(shape).toLongs();
        long[] to = lasts.broadcastTo(shape).toLongs();
        for (int i = 0; i < from.length; i++) {
            checkOrder(from[i], to[i], low);
        }
        NdArray result = NdArray.zeros(dtype, size == null ? common : size);
        for (int i = 0; i < result.count(); i++) {
            result.storage().setLong(i, from[i] + source.next(range(from[i], to[i])));
        }
        return result;
    }

    private interface Bound {
        long check(BigInteger value);
    }

    private static long[] convert(NdArray bounds, Bound bound) {
        Object[] values = bounds.toObjects();
        long[] converted = new long[values.length];
        for (int i = 0; i < values.length; i++) {
            converted[i] = bound.check(integer(values[i]));
        }
        return converted;
    }

    private long first(BigInteger value, NdArray low) {
        if (value.compareTo(lowest) < 0) {
            throw PyError.valueError("low is out of bounds for " + dtype.name());
        }
        if (value.compareTo(highest) > 0) {
            throw orderError(low);
        }
        return value.longValue();
    }

    private long last(BigInteger value, NdArray low) {
        BigInteger last = closed ? value : value.subtract(BigInteger.ONE);
        if (last.compareTo(highest) > 0) {
            throw PyError.valueError("high is out of bounds for " + dtype.name());
        }
        if (last.compareTo(lowest) < 0) {
            throw orderError(low);
        }
        return last.longValue();
    }

    private void checkOrder(long first, long last, NdArray low) {
        boolean wrong = dtype.kind() == 'i' ? first > last : Long.compareUnsigned(first, last) > 0;
        if (wrong) {
            throw orderError(low);
        }
    }

    private PyError orderError(NdArray low) {
        for (Object value : low.toObjects()) {
            if (integer(value).signum() != 0) {
                return PyError.valueError(closed ? "low > high" : "low >= high");
            }
        }
        return PyError.valueError(closed ? "high < 0" : "high <= 0");
    }

    private static BigInteger integer(Object value) {
        return switch (value) {
            case Long whole -> BigInteger.valueOf(whole);
            case BigInteger whole -> whole;
            case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
            case Double real -> truncated(real);
            case Number number -> BigInteger.valueOf(number.longValue());
            default ->
                    throw PyError.typeError(
                            "int() argument must be a string, a bytes-like object or a real"
                                    + " number");
        };
    }

    private static BigInteger truncated(double value) {
        if (Double.isNaN(value)) {
            throw PyError.valueError("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(value)) {
            throw PyError.overflowError("cannot convert float infinity to integer");
        }
        return new BigDecimal(value).toBigInteger();
    }
}
