package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Nested Java lists of scalars and arrays made into one array: NumPy's {@code array([[1, 2], [3,
 * 4]])}.
 */
public final class ArrayBuilder {
    private final ArrayList<Integer> shape = new ArrayList<>();
    private @Nullable DType found;
    private int textLength;
    private boolean ragged;

    private ArrayBuilder() {}

    /** A new array with the dtype the values ask for. */
    public static NdArray toArray(Object value) {
        return toArray(value, null);
    }

    /** A new array with the given dtype, or with the one the values ask for. */
    public static NdArray toArray(Object value, @Nullable DType dtype) {
        if (value instanceof NdArray array) {
            return dtype == null ? array.copy('K') : array.astype(dtype);
        }
        var builder = new ArrayBuilder();
        boolean records = dtype != null && dtype.isStructured();
        builder.discover(value, 0, records);
        builder.requireRegular(dtype);
        DType wanted = builder.dtypeFor(value, dtype);
        int[] lengths = builder.shape.stream().mapToInt(n -> n).toArray();
        var result = NdArray.zeros(wanted, lengths);
        fill(result, lengths.length, value, 0, result.offset());
        return result;
    }

    private DType dtypeFor(Object value, @Nullable DType dtype) {
        if (dtype == null) {
            return found == null ? DType.FLOAT64 : found;
        }
        boolean unsized = dtype.itemsize() == 0 && dtype.elementType().isFlexible();
        if (unsized && !dtype.isStructured()) {
            int width = Math.max(1, textLength);
            return dtype.elementType() == ElementType.STR ? DType.str(width) : DType.bytes(width);
        }
        if (dtype.elementType().isTime() && dtype.timeUnit().isGeneric()) {
            return TimeCast.unitFor(dtype, toArray(value, DType.OBJECT));
        }
        return dtype;
    }

    private void requireRegular(@Nullable DType dtype) {
        if (!ragged) {
            return;
        }
        if (dtype == null || !dtype.isObject()) {
            throw PyError.valueError(
                    "setting an array element with a sequence. The requested array has an"
                            + " inhomogeneous shape after "
                            + shape.size()
                            + " dimensions. The detected shape was "
                            + Shapes.text(shape.stream().mapToInt(n -> n).toArray())
                            + " + inhomogeneous part.");
        }
    }

    private void discover(Object value, int depth, boolean records) {
        if (value instanceof NdArray array) {
            for (int i = 0; i < array.ndim(); i++) {
                meet(depth + i, array.shape(i));
            }
            close(depth + array.ndim());
            promote(array.dtype());
            return;
        }
        if (value instanceof List<?> list
                && !(records && depth == shape.size() && isRecord(list))) {
            meet(depth, list.size());
            for (Object element : list) {
                discover(element, depth + 1, records);
            }
            return;
        }
        close(depth);
        promote(scalarType(value));
    }

    private final ArrayList<Integer> leafDepth = new ArrayList<>();

    private static boolean isRecord(List<?> list) {
        return list.isEmpty() || !(list.get(0) instanceof List);
    }

    private void meet(int depth, int length) {
        if (!leafDepth.isEmpty() && depth >= leafDepth.get(0)) {
            truncate(leafDepth.get(0));
            return;
        }
        if (depth == shape.size()) {
            shape.add(length);
        } else if (depth < shape.size() && shape.get(depth) != length) {
            truncate(depth);
        }
    }

    private void close(int depth) {
        if (leafDepth.isEmpty()) {
            leafDepth.add(depth);
            if (depth < shape.size()) {
                truncate(depth);
            }
        } else if (depth < leafDepth.get(0)) {
            truncate(depth);
        }
    }

    private void truncate(int depth) {
        ragged = true;
        while (shape.size() > depth) {
            shape.remove(shape.size() - 1);
        }
        leafDepth.clear();
        leafDepth.add(depth);
    }

    private void promote(DType dtype) {
        if (dtype.elementType().isFlexible() && !dtype.isStructured()) {
            textLength = Math.max(textLength, dtype.length());
        }
        found = found == null || found.equals(dtype) ? dtype : Promotion.promote(found, dtype);
    }

    /** The dtype NumPy gives a Python scalar. */
    public static DType scalarType(Object value) {
        return switch (value) {
            case Boolean b -> DType.BOOL;
            case Long n -> DType.INT64;
            case Integer n -> DType.INT64;
            case Double d -> DType.FLOAT64;
            case Float f -> DType.FLOAT32;
            case Complex c -> DType.COMPLEX128;
            case BigInteger n when n.signum() >= 0 && n.bitLength() <= 64 -> DType.UINT64;
            case String text -> DType.str(text.codePointCount(0, text.length()));
            case byte[] bytes -> DType.bytes(bytes.length);
            case TimeValue time ->
                    time.isDelta() ? DType.timedelta(time.unit()) : DType.datetime(time.unit());
            default -> DType.OBJECT;
        };
    }

    /** Stores nested lists from an axis on; {@code ndim} axes come from lists. */
    private static void fill(NdArray result, int ndim, Object value, int axis, int at) {
        if (value instanceof NdArray array && (axis < ndim || !result.dtype().isObject())) {
            int[] shape = Arrays.copyOfRange(result.shape(), axis, result.ndim());
            int[] strides = Arrays.copyOfRange(result.strides(), axis, result.ndim());
            Assignment.copyInto(result.view(at, shape, strides), array);
        } else if (axis == ndim) {
            result.storage().setObject(at, value);
        } else {
            var list = (List<?>) value;
            for (int i = 0; i < list.size(); i++) {
                fill(result, ndim, list.get(i), axis + 1, at + i * result.stride(axis));
            }
        }
    }
}
