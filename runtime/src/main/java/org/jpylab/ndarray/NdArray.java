package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * An n-dimensional array: a dtype, a shape, and a way through storage that other arrays may share.
 * The arrays returned by {@link #shape()} and {@link #strides()} are not to be modified.
 */
public final class NdArray {
    private final DType dtype;
    private final Storage storage;
    private final int offset;
    private final int[] shape;
    private final int[] strides;
    private final @Nullable NdArray base;
    private boolean writeable = true;

    /** An array over storage; offset and strides count the storage's units. */
    public NdArray(
            DType dtype,
            Storage storage,
            int offset,
            int[] shape,
            int[] strides,
            @Nullable NdArray base) {
        if (shape.length > Allocation.MAX_NDIM) {
            throw Allocation.tooManyDimensions(shape.length);
        }
        this.dtype = dtype;
        this.storage = storage;
        this.offset = offset;
        this.shape = shape;
        this.strides = strides;
        this.base = base;
        if (base != null) {
            writeable = base.writeable;
        }
    }

    // Factories

    /** A new array of zeros (0, empty text) in row order. */
    public static NdArray zeros(DType dtype, int... shape) {
        return Allocation.zeros(dtype, shape, 'C');
    }

    /** A new array of zeros; order {@code 'F'} lays columns out one after the other. */
    public static NdArray zeros(DType dtype, int[] shape, char order) {
        return Allocation.zeros(dtype, shape, order);
    }

    /** A new array of float64 zeros. */
    public static NdArray zeros(int... shape) {
        return Allocation.zeros(DType.FLOAT64, shape, 'C');
    }

    /** A new array filled with a scalar. */
    public static NdArray full(DType dtype, Object value, int... shape) {
        var result = zeros(dtype, shape);
        result.fill(value);
        return result;
    }

    /** A new one-dimensional float64 array around the given values, which are not copied. */
    public static NdArray of(double... values) {
        return wrap(values, values.length);
    }

    /** A new one-dimensional int64 array around the given values, which are not copied. */
    public static NdArray of(long... values) {
        return wrap(DType.INT64, values, values.length);
    }

    /** A new one-dimensional int64 array of the given values. */
    public static NdArray ofInts(int... values) {
        var longs = new long[values.length];
        for (int i = 0; i < longs.length; i++) {
            longs[i] = values[i];
        }
        return of(longs);
    }

    /** A new one-dimensional bool array. */
    public static NdArray of(boolean... values) {
        var bytes = new byte[values.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (values[i] ? 1 : 0);
        }
        return wrap(DType.BOOL, bytes, values.length);
    }

    /** A new one-dimensional array of text, as wide as the longest. */
    public static NdArray of(String... values) {
        return ArrayBuilder.toArray(List.of(values));
    }

    /** A float64 array around the given values, which are not copied. */
    public static NdArray wrap(double[] values, int... shape) {
        return over(new RealStorage.Doubles(values), DType.FLOAT64, 0, shape);
    }

    /**
     * An array around a Java array of the class its dtype lives in (long[] for int64, byte[] for
     * bool, pairs in a double[] for complex128, ...), which is not copied.
     */
    public static NdArray wrap(DType dtype, Object values, int... shape) {
        return over(Storages.typed(dtype, values), dtype, 0, shape);
    }

    /** A contiguous array over storage from {@code offset} on. */
    public static NdArray over(Storage storage, DType dtype, int offset, int... shape) {
        int[] strides = Shapes.rowStrides(shape, storage.unitsPerElement());
        return new NdArray(dtype, storage, offset, shape, strides, null);
    }

    /** A 0-d array of the dtype Python gives the value: bool, int64, float64, complex128, ... */
    public static NdArray scalar(Object value) {
        return value instanceof NdArray array ? array : ArrayBuilder.toArray(value);
    }

    /** A 0-d array. */
    public static NdArray scalar(DType dtype, Object value) {
        var result = zeros(dtype);
        result.storage.setObject(result.offset, value);
        return result;
    }

    public static NdArray scalar(double value) {
        return wrap(new double[] {value});
    }

    public static NdArray scalar(long value) {
        return wrap(DType.INT64, new long[] {value});
    }

    public static NdArray scalar(boolean value) {
        return wrap(DType.BOOL, new byte[] {(byte) (value ? 1 : 0)});
    }

    // What it is

    public DType dtype() {
        return dtype;
    }

    /** The memory, shared with every view. */
    public Storage storage() {
        return storage;
    }

    /** Where the first element is, in units of the storage. */
    public int offset() {
        return offset;
    }

    public int[] shape() {
        return shape;
    }

    /** The length along an axis counted from the front. */
    public int shape(int axis) {
        return shape[axis];
    }

    /** Steps from one element to the next along each axis, in units of the storage. */
    public int[] strides() {
        return strides;
    }

    /** Steps in units of the storage along an axis counted from the front. */
    public int stride(int axis) {
        return strides[axis];
    }

    /** Steps in bytes, what Python sees as {@code strides}. */
    public int[] byteStrides() {
        var result = new int[strides.length];
        for (int i = 0; i < result.length; i++) {
            result[i] = strides[i] * storage.unitBytes();
        }
        return result;
    }

    public int ndim() {
        return shape.length;
    }

    public long size() {
        return Shapes.size(shape);
    }

    /** The number of elements of an array that is held in memory. */
    public int count() {
        return Math.toIntExact(size());
    }

    public long nbytes() {
        return size() * dtype.itemsize();
    }

    /** True when elements lie side by side in row order. */
    public boolean isContiguous() {
        return Shapes.isRowContiguous(shape, strides, storage.unitsPerElement());
    }

    /** True when elements lie side by side in column order. */
    public boolean isColumnContiguous() {
        return Shapes.isColumnContiguous(shape, strides, storage.unitsPerElement());
    }

    public boolean isWriteable() {
        return writeable;
    }

    /** Allows or forbids writing through this array; a view of read-only memory stays read-only. */
    public void setWriteable(boolean wanted) {
        if (wanted && base != null && !base.writeable) {
            throw PyError.valueError("cannot set WRITEABLE flag to True of this array");
        }
        writeable = wanted;
    }

    /** This array, made read-only. */
    public NdArray readOnly() {
        writeable = false;
        return this;
    }

    /** Throws when the array is read-only. */
    public void requireWriteable() {
        requireWriteable("assignment destination");
    }

    /** Throws when the array, which is told by these words, is read-only. */
    public void requireWriteable(String what) {
        if (!writeable) {
            throw PyError.valueError(what + " is read-only");
        }
    }

    /** The array whose memory this one sees; null when the memory is its own. */
    public @Nullable NdArray base() {
        return base;
    }

    public boolean ownsData() {
        return base == null;
    }

    // Elements

    /** The position of an element in the storage; indices count from the front, unchecked. */
    public int at(int... index) {
        int at = offset;
        for (int i = 0; i < index.length; i++) {
            at += index[i] * strides[i];
        }
        return at;
    }

    public double getDouble(int... index) {
        return storage.getDouble(at(index));
    }

    public long getLong(int... index) {
        return storage.getLong(at(index));
    }

    public boolean getBoolean(int... index) {
        return storage.getBoolean(at(index));
    }

    /** The element as {@link Storage#getObject} gives it. */
    public Object get(int... index) {
        return storage.getObject(at(index));
    }

    public void setDouble(double value, int... index) {
        storage.setDouble(at(index), value);
    }

    public void setLong(long value, int... index) {
        storage.setLong(at(index), value);
    }

    public void setObject(Object value, int... index) {
        storage.setObject(at(index), value);
    }

    /** The only element, as Python's {@code item()}. */
    public Object item() {
        if (size() != 1) {
            throw PyError.valueError("can only convert an array of size 1 to a Python scalar");
        }
        return storage.getObject(offset);
    }

    /** Sets every element to a scalar. */
    public void fill(Object value) {
        var one = Storages.allocate(dtype, 1);
        one.setObject(0, value);
        assign(over(one, dtype, 0));
    }

    /** Copies the elements of another array, cast and broadcast to this one's dtype and shape. */
    public void assign(NdArray source) {
        Assignment.assign(this, source);
    }

    // Copies

    /** A copy in row order. */
    public NdArray copy() {
        return copy('C');
    }

    /** A copy in order {@code C}, {@code F}, {@code A} or {@code K}. */
    public NdArray copy(char order) {
        return Assignment.copy(this, dtype, order);
    }

    /** A copy with the elements cast as C casts them, in the order of memory. */
    public NdArray astype(DType wanted) {
        return Assignment.copy(this, wanted, 'K');
    }

    /** This array when it has the dtype already, otherwise a cast copy. */
    public NdArray as(DType wanted) {
        return dtype.equals(wanted) ? this : astype(wanted);
    }

    /** This array when it is contiguous in row order, otherwise a copy that is. */
    public NdArray contiguous() {
        return isContiguous() ? this : copy();
    }

    /** The elements as doubles in row order, a new array. */
    public double[] toDoubles() {
        var copy = Assignment.copy(this, DType.FLOAT64, 'C');
        return ((RealStorage.Doubles) copy.storage).data;
    }

    /** The elements as longs in row order, a new array. */
    public long[] toLongs() {
        var copy = Assignment.copy(this, DType.INT64, 'C');
        return ((IntegerStorage.Longs) copy.storage).data;
    }

    /** The elements cast to int in row order, a new array. */
    public int[] toInts() {
        var copy = Assignment.copy(this, DType.INT32, 'C');
        return ((IntegerStorage.Ints) copy.storage).data;
    }

    /** The elements as {@link #get} gives them in row order, a new array. */
    public Object[] toObjects() {
        var copy = Assignment.copy(this, DType.OBJECT, 'C');
        return ((ObjectStorage) copy.storage).data;
    }

    /** Nested lists of the elements, or the element of a 0-d array: Python's {@code tolist()}. */
    public Object toList() {
        return Nesting.toList(this);
    }

    /** The bytes of the elements in row order, a new array. */
    public byte[] toBytes() {
        return ByteCopies.toBytes(this);
    }

    // Views

    /** A view on the same memory with another way through it. */
    public NdArray view(int newOffset, int[] newShape, int[] newStrides) {
        return new NdArray(dtype, storage, newOffset, newShape, newStrides, owner());
    }

    /** The same elements as a new view. */
    public NdArray view() {
        return view(offset, shape, strides);
    }

    /** The same memory read as another dtype. */
    public NdArray view(DType other) {
        return Reinterpretation.view(this, other);
    }

    /** A view of one field of a record array. */
    public NdArray field(String name) {
        return Reinterpretation.field(this, name);
    }

    /** A view of the records' fields that {@code chosen}, a part of the dtype, has. */
    public NdArray asFields(DType chosen) {
        return Reinterpretation.asFields(this, chosen);
    }

    /** A view of part of each element's bytes as another dtype. */
    public NdArray part(DType type, int byteOffset) {
        return Reinterpretation.part(this, type, byteOffset);
    }

    /** A view of several fields of a record array. */
    public NdArray fields(List<String> names) {
        return Reinterpretation.fields(this, names);
    }

    /** Of complex arrays a view of the real parts, of others the array itself. */
    public NdArray real() {
        return Reinterpretation.real(this);
    }

    /** Of complex arrays a view of the imaginary parts, of others read-only zeros. */
    public NdArray imag() {
        return Reinterpretation.imag(this);
    }

    /** The array this view's memory belongs to, or this array. */
    public NdArray owner() {
        return base == null ? this : base;
    }

    /** A view of one position along an axis: the axis disappears. */
    public NdArray at(int axis, int index) {
        return Views.at(this, axis, index);
    }

    /**
     * A view of {@code start, start + step, ...} below (above, for negative steps) {@code stop}.
     */
    public NdArray slice(int axis, int start, int stop, int step) {
        return Views.slice(this, axis, start, stop, step);
    }

    /** A view of the rows {@code start} to {@code stop} of the first axis. */
    public NdArray slice(int start, int stop) {
        return Views.slice(this, 0, start, stop, 1);
    }

    /** A view with the axes reversed. */
    public NdArray transpose() {
        return Views.transpose(this);
    }

    /** A view with the axes in the given order. */
    public NdArray transpose(int... axes) {
        return Views.transpose(this, axes);
    }

    /** A view with two axes exchanged. */
    public NdArray swapAxes(int first, int second) {
        return Views.swapAxes(this, first, second);
    }

    /** A view with an axis of length 1 put before the given position. */
    public NdArray newAxis(int axis) {
        return Views.newAxis(this, axis);
    }

    /** A view without the axes of length 1. */
    public NdArray squeeze() {
        return Views.squeeze(this, null);
    }

    /** A read-only view repeated along new axes and axes of length 1. */
    public NdArray broadcastTo(int... newShape) {
        return Views.broadcastTo(this, newShape);
    }

    /** The same elements in another shape, one length may be -1: a view where possible. */
    public NdArray reshape(int... newShape) {
        return Reshape.reshape(this, newShape, 'C');
    }

    /** The same elements in one dimension: a view where possible. */
    public NdArray ravel() {
        return Reshape.reshape(this, new int[] {-1}, 'C');
    }

    /** A view of the diagonal of two axes, which become the last one. */
    public NdArray diagonal(int k, int axis1, int axis2) {
        return Views.diagonal(this, k, axis1, axis2);
    }

    @Override
    public String toString() {
        return dtype + Shapes.text(shape) + (size() <= 100 ? toList() : "");
    }
}
