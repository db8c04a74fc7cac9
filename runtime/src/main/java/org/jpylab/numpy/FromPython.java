package org.jpylab.numpy;

import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Promotion;
import org.jpylab.ndarray.ScalarStore;
import org.jpylab.ndarray.TimeText;
import org.jpylab.ndarray.TimeUnit;
import org.jpylab.ndarray.TimeValue;
import org.jpylab.python.ListNumbers;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arrays made of Python objects, as {@code array(x)} makes them. */
public final class FromPython {
    private static final int MOST_AXES = 32;

    private FromPython() {}

    /** A 0-d array of a Python number or string. */
    public static NdArray scalar(@Nullable Object value, @Nullable DType dtype) {
        NdArray made = scalarOf(value);
        return dtype == null ? made : cast(made, dtype);
    }

    private static NdArray scalarOf(@Nullable Object value) {
        return switch (value) {
            case null -> objectScalar(Context.getCurrent().asValue(null));
            case NdArray array -> array;
            case Double d -> NdArray.scalar(d.doubleValue());
            case Float f -> NdArray.scalar(f.doubleValue());
            case Long n -> NdArray.scalar(n.longValue());
            case Integer n -> NdArray.scalar(n.longValue());
            case Boolean b -> NdArray.scalar(b.booleanValue());
            case BigInteger big -> big(big);
            case Number n -> NdArray.scalar(n.longValue());
            case String s ->
                    NdArray.scalar(DType.str(Math.max(1, s.codePointCount(0, s.length()))), s);
            default -> objectScalar(value);
        };
    }

    private static NdArray big(BigInteger value) {
        if (value.signum() > 0 && value.bitLength() <= 64) {
            return NdArray.scalar(DType.UINT64, value);
        }
        return NdArray.scalar(DType.OBJECT, value);
    }

    /** A 0-d array of one Python object. */
    static NdArray objectScalar(Object value) {
        return NdArray.scalar(DType.OBJECT, value);
    }

    /** A 0-d array of a number of a given type. */
    public static NdArray typedScalar(Object value, String dtype) {
        return NdArray.scalar(DType.parse(dtype), value);
    }

    public static NdArray complexScalar(double re, double im) {
        return NdArray.scalar(DType.COMPLEX128, new Complex(re, im));
    }

    /** The integers of a Python {@code range}. */
    public static NdArray range(long start, long step, int count, @Nullable DType dtype) {
        long[] values = new long[count];
        for (int i = 0; i < count; i++) {
            values[i] = start + i * step;
        }
        NdArray made = NdArray.of(values);
        return dtype == null ? made : cast(made, dtype);
    }

    /** A flat buffer of machine numbers, such as Python's {@code array.array} has, copied. */
    public static NdArray buffer(
            Value buffer, String code, List<Integer> shape, @Nullable DType dtype) {
        int bytes = Math.toIntExact(buffer.getBufferSize());
        byte[] raw = new byte[bytes];
        buffer.readBuffer(0, raw, 0, bytes);
        NdArray made = decode(raw, DType.parse(code), ints(shape));
        if (dtype != null && code.equals("q")) {
            IntegerBounds.check(made, dtype);
        }
        return dtype == null ? made : cast(made, dtype);
    }

    /** An integer array of Python's real numbers in a flat buffer, each as {@code int} has it. */
    public static NdArray integers(Value buffer, List<Integer> shape, DType dtype) {
        boolean unsigned = dtype.kind() == 'u' && dtype.itemsize() == Long.BYTES;
        long[] whole = ScalarStore.integers(doublesOf(buffer).toDoubles(), unsigned);
        return cast(NdArray.wrap(DType.INT64, whole, ints(shape)), dtype);
    }

    /**
     * The array of a list or tuple of numbers, or of such lists nested evenly; null where it holds
     * anything else.
     *
     * @param real the class {@code numpy.float64}
     */
    public static @Nullable NdArray numbers(Value sequence, Value real) {
        return numbers(ListNumbers.behind(sequence), ListNumbers.behind(real));
    }

    private static @Nullable NdArray numbers(@Nullable Object sequence, @Nullable Object real) {
        Object[] rows = ListNumbers.sequences(sequence);
        if (rows != null) {
            return rows(rows, real);
        }
        return switch (ListNumbers.of(sequence, real)) {
            case double[] doubles -> NdArray.of(doubles);
            case long[] longs -> NdArray.of(longs);
            case boolean[] truths -> NdArray.of(truths);
            case null, default -> null;
        };
    }

    private static @Nullable NdArray rows(Object[] rows, @Nullable Object real) {
        var arrays = new ArrayList<NdArray>(rows.length);
        for (Object row : rows) {
            NdArray array = numbers(row, real);
            if (array == null
                    || array.ndim() == MOST_AXES
                    || !arrays.isEmpty() && !Arrays.equals(array.shape(), arrays.get(0).shape())) {
                return null;
            }
            arrays.add(array);
        }
        return arrays.isEmpty() ? null : stacked(arrays);
    }

    /** A 1-d array of a flat buffer of doubles, copied. */
    private static NdArray doublesOf(Value buffer) {
        byte[] raw = new byte[Math.toIntExact(buffer.getBufferSize())];
        buffer.readBuffer(0, raw, 0, raw.length);
        double[] values = new double[raw.length / Double.BYTES];
        java.nio.ByteBuffer.wrap(raw).order(ByteOrder.nativeOrder()).asDoubleBuffer().get(values);
        return NdArray.of(values);
    }

    /** The bytes of a memoryview, copied. */
    public static NdArray memory(
            Value data, String format, List<Integer> shape, @Nullable DType dtype) {
        return buffer(data, format.replace("@", ""), shape, dtype);
    }

    private static NdArray decode(byte[] raw, DType dtype, int[] shape) {
        var in = java.nio.ByteBuffer.wrap(raw).order(ByteOrder.nativeOrder());
        return switch (dtype.elementType()) {
            case FLOAT64 -> {
                double[] values = new double[raw.length / Double.BYTES];
                in.asDoubleBuffer().get(values);
                yield NdArray.wrap(values, shape);
            }
            case INT64 -> {
                long[] values = new long[raw.length / Long.BYTES];
                in.asLongBuffer().get(values);
                yield NdArray.wrap(DType.INT64, values, shape);
            }
            default -> NdArray.wrap(DType.UINT8, raw, raw.length).view(dtype).reshape(shape);
        };
    }

    /** An array of the given leaves in C order, each converted as an assignment would. */
    public static NdArray fill(Value leaves, DType dtype, List<Integer> shape) {
        int[] lengths = ints(shape);
        if (dtype.elementType().isTime() && dtype.timeUnit().isGeneric()) {
            dtype = timed(leaves, dtype);
        }
        NdArray made = NdArray.zeros(dtype, lengths);
        long count = leaves.getArraySize();
        int unit = made.storage().unitsPerElement();
        for (int i = 0; i < count; i++) {
            Value leaf = leaves.getArrayElement(i);
            made.storage().setObject(i * unit, dtype.isObject() ? object(leaf) : leaf(leaf));
        }
        return made;
    }

    /** A leaf as storages take it: numbers and text as Java's, other objects by reference. */
    private static Object leaf(Value value) {
        if (value.isHostObject()) {
            Object host = value.asHostObject();
            return host instanceof NdArray array && array.ndim() == 0 ? array.item() : host;
        }
        if (value.isNull()) {
            return value;
        }
        if (value.isString()) {
            return value.asString();
        }
        if (value.isBoolean()) {
            return value.asBoolean();
        }
        if (value.isNumber()) {
            Object number = value.as(Object.class);
            return switch (number) {
                case Double d -> d;
                case Integer n -> n.longValue();
                case Long n -> n;
                case BigInteger n -> n;
                default -> value.asDouble();
            };
        }
        return Compound.leaf(value);
    }

    /** The dtype with the finest unit of the leaves: what dates in text say, or times have. */
    private static DType timed(Value leaves, DType dtype) {
        DType found = null;
        for (int i = 0; i < leaves.getArraySize(); i++) {
            Object leaf = leaf(leaves.getArrayElement(i));
            DType own = null;
            if (leaf instanceof TimeValue time) {
                own = timed(dtype, time.unit());
            } else if (leaf instanceof String text && dtype.kind() == 'M') {
                own = timed(dtype, TimeText.unitOf(text));
            }
            if (own != null && !own.timeUnit().isGeneric()) {
                found = found == null ? own : Promotion.promote(found, own);
            }
        }
        return found == null ? dtype : found;
    }

    private static DType timed(DType dtype, TimeUnit unit) {
        return dtype.kind() == 'M' ? DType.datetime(unit) : DType.timedelta(unit);
    }

    /** An element of an object array: numbers and text as Java's, all else by reference. */
    static Object object(Value value) {
        boolean plain =
                value.isHostObject() || value.isString() || value.isBoolean() || value.isNumber();
        return plain ? leaf(value) : value;
    }

    /** Arrays of one shape stacked in new leading axes. */
    public static NdArray stack(List<Object> arrays, List<Integer> outer) {
        NdArray made = stacked(arrays.stream().map(NdArray.class::cast).toList());
        int[] inner = Arrays.copyOfRange(made.shape(), 1, made.ndim());
        return made.reshape(concat(ints(outer), inner));
    }

    private static NdArray stacked(List<NdArray> arrays) {
        DType dtype = promote(arrays.stream().map(NdArray::dtype).toList());
        int[] shape = concat(new int[] {arrays.size()}, arrays.get(0).shape());
        NdArray made = NdArray.zeros(dtype, shape);
        for (int i = 0; i < arrays.size(); i++) {
            made.at(0, i).assign(arrays.get(i));
        }
        return made;
    }

    private static int[] concat(int[] first, int[] second) {
        int[] joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }

    /** The dtype that holds all the given ones. */
    public static DType promote(List<DType> dtypes) {
        DType common = dtypes.get(0);
        for (DType dtype : dtypes) {
            common = Promotion.promote(common, dtype);
        }
        return common;
    }

    /** How many characters NumPy reserves for a number of a type as text. */
    public static int textWidth(DType dtype) {
        return NdArray.zeros(dtype, 1).astype(DType.parse("U")).dtype().length();
    }

    /** The array as another dtype; itself where it has it already. */
    public static NdArray cast(NdArray array, DType dtype) {
        if (dtype.itemsize() == 0 && dtype.elementType() == array.dtype().elementType()) {
            return array;
        }
        return array.dtype().equals(dtype) ? array : array.astype(dtype);
    }

    /** A number rounded to single or half precision. */
    public static double roundFloat(double value, String type) {
        return switch (type) {
            case "float32" -> (float) value;
            case "float16" -> Float.float16ToFloat(Float.floatToFloat16((float) value));
            default -> value;
        };
    }

    public static double[] doubles(NdArray array) {
        return array.toDoubles();
    }

    static int[] ints(List<Integer> values) {
        return values.stream().mapToInt(n -> ((Number) n).intValue()).toArray();
    }
}
