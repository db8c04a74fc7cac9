package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Elements of any dtype addressed by byte: records and their fields, swapped byte orders, one
 * memory seen as another dtype, mapped files. Slower than typed storage, and just as writable.
 */
public final class RawStorage extends Storage {
    final MemorySegment memory;
    final Object array;
    final DType dtype;
    private final ElementType type;
    private final @Nullable ObjectTable objects;
    private final ValueLayout.OfShort shorts;
    private final ValueLayout.OfInt ints;
    private final ValueLayout.OfLong longs;
    private final ValueLayout.OfFloat floats;
    private final ValueLayout.OfDouble doubles;

    RawStorage(MemorySegment memory, Object array, DType dtype) {
        this(memory, array, dtype, dtype.hasObject() ? new ObjectTable() : null);
    }

    private RawStorage(
            MemorySegment memory, Object array, DType dtype, @Nullable ObjectTable objects) {
        this.objects = objects;
        this.memory = memory;
        this.array = array;
        this.dtype = dtype;
        type = dtype.elementType();
        var order = dtype.isSwapped() ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        shorts = ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(order);
        ints = ValueLayout.JAVA_INT_UNALIGNED.withOrder(order);
        longs = ValueLayout.JAVA_LONG_UNALIGNED.withOrder(order);
        floats = ValueLayout.JAVA_FLOAT_UNALIGNED.withOrder(order);
        doubles = ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(order);
    }

    /** The same memory read as another dtype. */
    RawStorage as(DType other) {
        return new RawStorage(memory, array, other, objects);
    }

    @Override
    public Object array() {
        return array;
    }

    @Override
    public int length() {
        return Math.toIntExact(memory.byteSize());
    }

    @Override
    public int unitBytes() {
        return 1;
    }

    @Override
    public int unitsPerElement() {
        return dtype.itemsize();
    }

    @Override
    public double getDouble(int at) {
        return switch (type) {
            case FLOAT64, COMPLEX128 -> memory.get(doubles, at);
            case FLOAT32, COMPLEX64 -> memory.get(floats, at);
            case FLOAT16 -> Float.float16ToFloat(memory.get(shorts, at));
            case UINT64 -> CCast.unsignedToDouble(memory.get(longs, at));
            case BYTES, STR, OBJECT -> ScalarStore.real(getObject(at));
            default -> getLong(at);
        };
    }

    @Override
    public double getImaginary(int at) {
        return switch (type) {
            case COMPLEX128 -> memory.get(doubles, at + 8L);
            case COMPLEX64 -> memory.get(floats, at + 4L);
            default -> 0;
        };
    }

    @Override
    public long getLong(int at) {
        return switch (type) {
            case BOOL -> memory.get(ValueLayout.JAVA_BYTE, at) != 0 ? 1 : 0;
            case INT8 -> memory.get(ValueLayout.JAVA_BYTE, at);
            case UINT8 -> memory.get(ValueLayout.JAVA_BYTE, at) & 0xff;
            case INT16 -> memory.get(shorts, at);
            case UINT16 -> memory.get(shorts, at) & 0xffff;
            case INT32 -> memory.get(ints, at);
            case UINT32 -> memory.get(ints, at) & 0xffffffffL;
            case INT64, UINT64, DATETIME, TIMEDELTA -> memory.get(longs, at);
            case BYTES, STR, OBJECT -> ScalarStore.integer(getObject(at));
            case VOID -> throw noNumber();
            default -> CCast.toLong(getDouble(at));
        };
    }

    private static PyError noNumber() {
        return PyError.typeError(
                "int() argument must be a string, a bytes-like object or a real number, not"
                        + " 'numpy.void'");
    }

    @Override
    public boolean getBoolean(int at) {
        return switch (type) {
            case FLOAT16, FLOAT32, FLOAT64 -> getDouble(at) != 0;
            case COMPLEX64, COMPLEX128 -> getDouble(at) != 0 || getImaginary(at) != 0;
            case BYTES, STR, VOID -> !isZero(at);
            case OBJECT -> ScalarStore.truth(getObject(at));
            default -> getLong(at) != 0;
        };
    }

    private boolean isZero(int at) {
        for (int i = 0; i < dtype.itemsize(); i++) {
            if (memory.get(ValueLayout.JAVA_BYTE, at + i) != 0) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Object getObject(int at) {
        if (dtype.isStructured()) {
            var values = new ArrayList<Object>();
            for (var field : dtype.fields()) {
                values.add(fieldValue(field, at));
            }
            return values;
        }
        if (type == ElementType.OBJECT) {
            return objects().get(memory.get(longs, at));
        }
        if (type == ElementType.BOOL) {
            return getLong(at) != 0;
        }
        if (type == ElementType.VOID) {
            return bytes(at);
        }
        var one = Storages.allocate(dtype.nativeOrder(), 1);
        copyTo(at, one, 0);
        return one.getObject(0);
    }

    private ObjectTable objects() {
        if (objects == null) {
            throw PyError.typeError("Cannot change data-type for object array.");
        }
        return objects;
    }

    private Object fieldValue(DType.Field field, int at) {
        var base = field.dtype().subarrayBase();
        if (base == null) {
            return as(field.dtype()).getObject(at + field.offset());
        }
        int[] shape = field.dtype().subarrayShape();
        return NdArray.over(as(base), base, at + field.offset(), shape).copy();
    }

    /** The bytes of one element. */
    byte[] bytes(int at) {
        return memory.asSlice(at, dtype.itemsize()).toArray(ValueLayout.JAVA_BYTE);
    }

    /** Copies one element into storage of the same dtype in native order. */
    private void copyTo(int at, Storage to, int index) {
        switch (to) {
            case TextStorage.CodePoints text -> {
                for (int i = 0; i < text.width; i++) {
                    text.data[index + i] = memory.get(ints, at + 4L * i);
                }
            }
            case TextStorage.Bytes text ->
                    System.arraycopy(bytes(at), 0, text.data, index, text.width);
            case IntegerStorage integers -> integers.setLong(index, getLong(at));
            case RealStorage reals -> reals.setDouble(index, getDouble(at));
            case ComplexStorage pairs -> pairs.setComplex(index, getDouble(at), getImaginary(at));
            case RawStorage raw -> raw.setBytes(index, bytes(at));
            case ObjectStorage out -> out.setObject(index, getObject(at));
        }
    }

    void setBytes(int at, byte[] bytes) {
        int n = Math.min(bytes.length, dtype.itemsize());
        MemorySegment.copy(bytes, 0, memory, ValueLayout.JAVA_BYTE, at, n);
        memory.asSlice(at + n, dtype.itemsize() - n).fill((byte) 0);
    }

    @Override
    public void setDouble(int at, double value) {
        switch (type) {
            case FLOAT64 -> memory.set(doubles, at, value);
            case FLOAT32 -> memory.set(floats, at, (float) value);
            case FLOAT16 -> memory.set(shorts, at, CCast.toHalf(value));
            case COMPLEX64, COMPLEX128 -> setComplex(at, value, 0);
            case BOOL -> setLong(at, value != 0 ? 1 : 0);
            case UINT64 -> setLong(at, CCast.toUnsignedLong(value));
            case UINT32, INT64, DATETIME, TIMEDELTA -> setLong(at, CCast.toLong(value));
            case INT8, UINT8, INT16, UINT16, INT32 -> setLong(at, CCast.toInt(value));
            default -> setObject(at, value);
        }
    }

    @Override
    public void setComplex(int at, double re, double im) {
        switch (type) {
            case COMPLEX128 -> {
                memory.set(doubles, at, re);
                memory.set(doubles, at + 8L, im);
            }
            case COMPLEX64 -> {
                memory.set(floats, at, (float) re);
                memory.set(floats, at + 4L, (float) im);
            }
            case BOOL -> setLong(at, re != 0 || im != 0 ? 1 : 0);
            case BYTES, STR -> setObject(at, new Complex(re, im));
            default -> setDouble(at, re);
        }
    }

    @Override
    public void setLong(int at, long value) {
        switch (type) {
            case BOOL -> memory.set(ValueLayout.JAVA_BYTE, at, (byte) (value != 0 ? 1 : 0));
            case INT8, UINT8 -> memory.set(ValueLayout.JAVA_BYTE, at, (byte) value);
            case INT16, UINT16 -> memory.set(shorts, at, (short) value);
            case INT32, UINT32 -> memory.set(ints, at, (int) value);
            case INT64, UINT64, DATETIME, TIMEDELTA -> memory.set(longs, at, value);
            case FLOAT16, FLOAT64, COMPLEX64, COMPLEX128 -> setDouble(at, value);
            case FLOAT32 -> memory.set(floats, at, (float) value);
            default -> setObject(at, value);
        }
    }

    @Override
    public void setUnsigned(int at, long value) {
        if (dtype.isInteger() || dtype.isBool()) {
            setLong(at, value);
        } else {
            setDouble(at, CCast.unsignedToDouble(value));
        }
    }

    @Override
    public void setObject(int at, Object value) {
        if (dtype.isStructured()) {
            setRecord(at, value);
            return;
        }
        if (type == ElementType.OBJECT) {
            Object kept = value instanceof Nested nested ? nested.original() : value;
            memory.set(longs, at, objects().keep(kept));
            return;
        }
        if (type == ElementType.VOID) {
            setBytes(at, ScalarStore.rawBytes(value));
            return;
        }
        var one = Storages.allocate(dtype.nativeOrder(), 1);
        one.setObject(0, value);
        switch (one) {
            case TextStorage.CodePoints text -> {
                for (int i = 0; i < text.width; i++) {
                    memory.set(ints, at + 4L * i, text.data[i]);
                }
            }
            case TextStorage.Bytes text -> setBytes(at, text.data);
            case ComplexStorage pair -> setComplex(at, pair.getDouble(0), pair.getImaginary(0));
            case RealStorage real -> setDouble(at, real.getDouble(0));
            default -> setLong(at, one.getLong(0));
        }
    }

    private void setRecord(int at, Object value) {
        var fields = dtype.fields();
        List<?> values =
                switch (value) {
                    case List<?> list -> list;
                    case Nested nested -> nested.parts();
                    case Object[] array -> Arrays.asList(array);
                    default -> Collections.nCopies(fields.size(), value);
                };
        if (values.size() != fields.size()) {
            throw PyError.valueError(
                    "could not assign tuple of length "
                            + values.size()
                            + " to structure with "
                            + fields.size()
                            + " fields.");
        }
        for (int i = 0; i < fields.size(); i++) {
            setField(at, fields.get(i), values.get(i));
        }
    }

    private void setField(int at, DType.Field field, Object value) {
        var base = field.dtype().subarrayBase();
        if (base == null) {
            as(field.dtype()).setObject(at + field.offset(), value);
            return;
        }
        int[] shape = field.dtype().subarrayShape();
        var target = NdArray.over(as(base), base, at + field.offset(), shape);
        if (base.isStructured() || base.isObject()) {
            setParts(target, value);
        } else {
            target.assign(ArrayBuilder.toArray(plain(value)));
        }
    }

    /** Sets an array of records from nested lists of tuples, or all of it from one value. */
    private static void setParts(NdArray target, Object value) {
        if (target.ndim() == 0) {
            target.storage().setObject(target.offset(), value);
            return;
        }
        boolean each = value instanceof Nested n && n.parts().size() == target.shape(0);
        for (int i = 0; i < target.shape(0); i++) {
            Object part = each ? ((Nested) value).parts().get(i) : value;
            setParts(Views.at(target, 0, i), part);
        }
    }

    /** Lists of lists in place of tuples and lists of Python. */
    private static Object plain(Object value) {
        return value instanceof Nested nested
                ? nested.parts().stream().map(RawStorage::plain).toList()
                : value;
    }
}
