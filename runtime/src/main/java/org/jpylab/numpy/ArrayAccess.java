package org.jpylab.numpy;

import org.graalvm.polyglot.Value;
import org.jpylab.error.PyError;
import org.jpylab.ndarray.Allocation;
import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Reshape;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Indexing;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** What the {@code ndarray} class asks of a Java array. */
public final class ArrayAccess {
    private ArrayAccess() {}

    public static NdArray empty(List<Integer> shape, @Nullable DType dtype, String order) {
        DType wanted = dtype == null ? DType.FLOAT64 : dtype;
        return Allocation.zeros(wanted, FromPython.ints(shape), MemoryOrder.ofNew(order));
    }

    /** A view of the given shape over another array's memory. */
    public static NdArray over(
            NdArray memory,
            List<Integer> shape,
            @Nullable DType dtype,
            int byteOffset,
            @Nullable List<Integer> byteStrides) {
        NdArray typed = memory.ravel().view(dtype == null ? DType.FLOAT64 : dtype);
        int unit = typed.storage().unitBytes();
        int[] lengths = FromPython.ints(shape);
        if (byteStrides == null) {
            int skipped = byteOffset / typed.dtype().itemsize();
            int count = 1;
            for (int n : lengths) {
                count *= n;
            }
            if (skipped + count > typed.count()) {
                throw PyError.typeError("buffer is too small for requested array");
            }
            return typed.slice(skipped, skipped + count).reshape(lengths);
        }
        int[] strides = FromPython.ints(byteStrides);
        for (int i = 0; i < strides.length; i++) {
            strides[i] /= unit;
        }
        return typed.view(typed.offset() + byteOffset / unit, lengths, strides);
    }

    public static int[] shape(NdArray array) {
        return array.shape();
    }

    public static int[] strides(NdArray array) {
        return array.byteStrides();
    }

    public static NdArray reshapeInPlace(NdArray array, List<Integer> shape) {
        NdArray reshaped = Reshape.reshape(array, FromPython.ints(shape), 'C');
        if (array.size() > 0 && reshaped.storage().array() != array.storage().array()) {
            throw PyError.attributeError(
                    "Incompatible shape for in-place modification. Use `.reshape()` to make a copy with"
                            + " the desired shape.");
        }
        return reshaped;
    }

    public static @Nullable NdArray base(NdArray array) {
        return array.base();
    }

    public static NdArray transpose(NdArray array) {
        return array.transpose();
    }

    public static NdArray real(NdArray array) {
        return array.real();
    }

    public static NdArray imag(NdArray array) {
        return array.imag();
    }

    public static NdArray view(NdArray array, DType dtype) {
        return array.view(dtype);
    }

    /** A view with some of the fields. */
    public static NdArray asFields(NdArray array, DType chosen) {
        return array.asFields(chosen);
    }

    /** Whether two arrays begin at the same place of the same memory. */
    public static boolean sameStart(NdArray a, NdArray b) {
        return a.storage().array() == b.storage().array() && a.offset() == b.offset();
    }

    /** A view of part of each element's bytes. */
    public static NdArray part(NdArray array, DType type, int byteOffset) {
        return array.part(type, byteOffset);
    }

    /** A number that tells where an array begins from other places and other memory. */
    public static long address(NdArray array) {
        long memory = System.identityHashCode(array.storage().array());
        return (memory << 32) + (long) array.offset() * array.storage().unitBytes();
    }

    /** Another array object over the same memory. */
    public static NdArray alias(NdArray array) {
        return array.view();
    }

    public static NdArray writeable(NdArray array, boolean wanted) {
        array.setWriteable(wanted);
        return array;
    }

    public static NdArray field(NdArray array, String name) {
        if (!array.dtype().isStructured()) {
            throw Index.invalid();
        }
        return array.field(name);
    }

    public static NdArray objectScalar(Value value) {
        return FromPython.objectScalar(value);
    }

    /** A copy in the given order. */
    public static NdArray copy(NdArray array, String order) {
        return array.copy(MemoryOrder.of(order));
    }

    public static boolean hasOrder(NdArray array, String order) {
        return switch (MemoryOrder.of(order)) {
            case 'C' -> array.isContiguous();
            case 'F' -> array.isColumnContiguous();
            default -> true;
        };
    }

    /** The array with axes of length one put before its own. */
    public static NdArray atLeast(NdArray array, int ndim) {
        NdArray result = array;
        while (result.ndim() < ndim) {
            result = result.newAxis(0);
        }
        return result;
    }

    /** {@code a[i]}: the element of a 1-d array, else the sub-array. */
    public static Object itemAt(NdArray array, long index) {
        if (array.ndim() == 0) {
            throw PyError.indexError(
                    "too many indices for array: array is 0-dimensional, but 1 were indexed");
        }
        int at = wrapped(index, array.shape(0));
        if (array.ndim() == 1 && !array.dtype().isStructured()) {
            return element(array, array.offset() + at * array.stride(0));
        }
        return NdScalar.unwrap(array.at(0, at));
    }

    private static Object element(NdArray array, int position) {
        return switch (array.dtype().elementType()) {
            case FLOAT64 -> array.storage().getDouble(position);
            case INT64 -> array.storage().getLong(position);
            case BOOL -> array.storage().getBoolean(position);
            default -> new NdScalar(array.view(position, new int[0], new int[0]).copy());
        };
    }

    private static int wrapped(long index, int length) {
        return wrapped(index, length, 0);
    }

    private static int wrapped(long index, int length, int axis) {
        if (index < -length || index >= length) {
            throw PyError.indexError(
                    "index %d is out of bounds for axis %d with size %d"
                            .formatted(index, axis, length));
        }
        return (int) (index < 0 ? index + length : index);
    }

    /** {@code a[i] = x} for a number or an array. */
    public static void setItem(NdArray array, long index, Object value) {
        if (array.ndim() == 1 && array.isWriteable() && value instanceof Number number) {
            int at = array.offset() + wrapped(index, array.shape(0)) * array.stride(0);
            switch (array.dtype().elementType()) {
                case FLOAT64 -> array.storage().setDouble(at, number.doubleValue());
                default -> array.storage().setObject(at, javaNumber(number));
            }
            return;
        }
        List<Object> parts = new ArrayList<>();
        parts.add(index);
        set(array, parts, value);
    }

    /** {@code a[i] = n} for Python's integer: a warning where it does not fit. */
    public static void setInteger(NdArray array, long index, Object value) {
        IntegerBounds.check(value, array.dtype());
        setItem(array, index, value);
    }

    /** {@code a[index] = n} for Python's integer. */
    public static void setIntegers(
            NdArray array, List<? extends @Nullable Object> parts, Object value) {
        IntegerBounds.check(value, array.dtype());
        set(array, parts, value);
    }

    /** {@code a[i, j]}: the element of a 2-d array. */
    public static Object itemAt2(NdArray array, long row, long column) {
        if (array.ndim() != 2 || array.dtype().isStructured()) {
            return get(array, List.of(row, column));
        }
        return element(array, position(array, row, column));
    }

    private static int position(NdArray array, long row, long column) {
        int i = wrapped(row, array.shape(0), 0);
        int j = wrapped(column, array.shape(1), 1);
        return array.offset() + i * array.stride(0) + j * array.stride(1);
    }

    /** {@code a[i] = x} for a float. */
    public static void setDouble(NdArray array, long index, double value) {
        if (array.ndim() == 1 && isPlainDouble(array)) {
            int at = array.offset() + wrapped(index, array.shape(0)) * array.stride(0);
            array.storage().setDouble(at, value);
        } else {
            setItem(array, index, value);
        }
    }

    /** {@code a[i, j] = x} for a float. */
    public static void setDouble2(NdArray array, long row, long column, double value) {
        if (array.ndim() == 2 && isPlainDouble(array)) {
            array.storage().setDouble(position(array, row, column), value);
        } else {
            set(array, List.of(row, column), value);
        }
    }

    private static boolean isPlainDouble(NdArray array) {
        return array.dtype().elementType() == ElementType.FLOAT64 && array.isWriteable();
    }

    /** {@code len(a)}; -1 for an array without axes. */
    public static int length(NdArray array) {
        return array.ndim() == 0 ? -1 : array.shape(0);
    }

    /** The length of a 1-d array; -1 for others. */
    public static int length1(NdArray array) {
        return array.ndim() == 1 ? array.shape(0) : -1;
    }

    static Object javaNumber(Number number) {
        return switch (number) {
            case Integer n -> n.longValue();
            case Float f -> f.doubleValue();
            default -> number;
        };
    }

    /** {@code a[start:stop:step]} of the first axis: a view. */
    public static NdArray slice(
            NdArray array, @Nullable Object start, @Nullable Object stop, @Nullable Object step) {
        return (NdArray) get(array, List.of(new SlicePart(start, stop, step)));
    }

    /** {@code a[index]} for any index: a view, a copy or a scalar. */
    public static Object get(NdArray array, List<? extends @Nullable Object> parts) {
        List<Index> indices = IndexParts.of(parts);
        NdArray result = Indexing.get(array, indices);
        return result.ndim() == 0 && Indexing.isElement(array, indices)
                ? NdScalar.of(result)
                : result;
    }

    /** {@code a[indices]} for an array of indices or a mask. */
    public static Object takeArray(NdArray array, NdArray indices) {
        return get(array, List.of(indices));
    }

    /** {@code a[index] = value}. */
    public static void set(NdArray array, List<? extends @Nullable Object> parts, Object value) {
        NdArray source = FromPython.scalar(value, null);
        Indexing.set(array, IndexParts.of(parts), source);
    }

    /** {@code a.flat[index] = value}: positions count in C order. */
    public static void setFlat(
            NdArray array, List<? extends @Nullable Object> parts, Object value) {
        NdArray flat = array.isContiguous() ? array.ravel() : array.copy('C').ravel();
        set(flat, parts, value);
        if (!array.isContiguous()) {
            array.assign(flat.reshape(array.shape()));
        }
    }

    public static NdArray reshape(NdArray array, List<Integer> shape, String order) {
        return ManipulationTable.reshape(array, FromPython.ints(shape), order);
    }

    public static NdArray transposeAxes(NdArray array, List<Integer> axes) {
        return array.transpose(FromPython.ints(axes));
    }

    /**
     * A copy as another dtype; the array itself where it is that already and no copy is asked for.
     */
    public static NdArray astype(
            NdArray array, DType dtype, String order, String casting, boolean copy) {
        char letter = MemoryOrder.of(order);
        Casting.of(casting).require(array.dtype(), dtype, "array data");
        if (!copy && array.dtype().equals(dtype) && hasOrder(array, order)) {
            return array;
        }
        NdArray cast = FromPython.cast(array, dtype);
        return cast == array ? array.copy(letter) : cast;
    }
}
