package org.jpylab.ndarray;

import org.jpylab.error.Interruption;
import org.jpylab.error.PyError;

import java.lang.foreign.MemorySegment;
import java.util.Arrays;

/** Makes storage: typed where the dtype is native, addressed by byte otherwise. */
final class Storages {
    /** Bytes from which on the memory system takes a noticeable time. */
    private static final long LONG_TO_CLEAR = 64 << 20;

    private Storages() {}

    /** Storage for {@code count} elements, all zero. */
    static Storage allocate(DType dtype, int count) {
        long bytes = (long) count * dtype.itemsize();
        DeadArrays.collectBefore(bytes);
        if (bytes < LONG_TO_CLEAR) {
            return cleared(dtype, count);
        }
        // The JVM listens to nothing while it clears an array.
        var made = new Storage[1];
        Interruption.await(() -> made[0] = cleared(dtype, count));
        return made[0];
    }

    private static Storage cleared(DType dtype, int count) {
        if (isRaw(dtype)) {
            var bytes = new byte[Math.multiplyExact(count, dtype.itemsize())];
            return new RawStorage(MemorySegment.ofArray(bytes), bytes, dtype);
        }
        int length = dtype.length();
        return switch (dtype.elementType()) {
            case BOOL, INT8, UINT8 -> typed(dtype, new byte[count]);
            case BYTES -> typed(dtype, new byte[Math.multiplyExact(count, length)]);
            case INT16, UINT16, FLOAT16 -> typed(dtype, new short[count]);
            case INT32, UINT32 -> typed(dtype, new int[count]);
            case STR -> typed(dtype, new int[Math.multiplyExact(count, length)]);
            case INT64, UINT64, DATETIME, TIMEDELTA -> typed(dtype, new long[count]);
            case FLOAT32 -> typed(dtype, new float[count]);
            case COMPLEX64 -> typed(dtype, new float[Math.multiplyExact(count, 2)]);
            case FLOAT64 -> typed(dtype, new double[count]);
            case COMPLEX128 -> typed(dtype, new double[Math.multiplyExact(count, 2)]);
            case OBJECT -> {
                var objects = new Object[count];
                Arrays.fill(objects, 0L);
                yield typed(dtype, objects);
            }
            case VOID -> throw new AssertionError(dtype);
        };
    }

    static boolean isRaw(DType dtype) {
        return dtype.isSwapped() || dtype.elementType() == ElementType.VOID;
    }

    /** The Java array itself as storage; its class must be the one the dtype lives in. */
    static Storage typed(DType dtype, Object array) {
        return switch (dtype.elementType()) {
            case BOOL -> new IntegerStorage.Bool((byte[]) array);
            case INT8 -> new IntegerStorage.Bytes((byte[]) array, false);
            case UINT8 -> new IntegerStorage.Bytes((byte[]) array, true);
            case INT16 -> new IntegerStorage.Shorts((short[]) array, false);
            case UINT16 -> new IntegerStorage.Shorts((short[]) array, true);
            case INT32 -> new IntegerStorage.Ints((int[]) array, false);
            case UINT32 -> new IntegerStorage.Ints((int[]) array, true);
            case INT64 -> new IntegerStorage.Longs((long[]) array, false);
            case UINT64 -> new IntegerStorage.Longs((long[]) array, true);
            case FLOAT16 -> new RealStorage.Halves((short[]) array);
            case FLOAT32 -> new RealStorage.Floats((float[]) array);
            case FLOAT64 -> new RealStorage.Doubles((double[]) array);
            case COMPLEX64 -> new ComplexStorage.Floats((float[]) array);
            case COMPLEX128 -> new ComplexStorage.Doubles((double[]) array);
            case OBJECT -> new ObjectStorage((Object[]) array);
            case BYTES -> new TextStorage.Bytes((byte[]) array, dtype.length());
            case STR -> new TextStorage.CodePoints((int[]) array, dtype.length());
            case DATETIME, TIMEDELTA -> new IntegerStorage.Times((long[]) array, dtype);
            case VOID -> new RawStorage(MemorySegment.ofArray((byte[]) array), array, dtype);
        };
    }

    /** True when the Java array can be typed storage of that dtype. */
    static boolean fits(DType dtype, Object array) {
        if (isRaw(dtype)) {
            return false;
        }
        return switch (dtype.elementType()) {
            case BOOL, INT8, UINT8, BYTES -> array instanceof byte[];
            case INT16, UINT16, FLOAT16 -> array instanceof short[];
            case INT32, UINT32, STR -> array instanceof int[];
            case INT64, UINT64, DATETIME, TIMEDELTA -> array instanceof long[];
            case FLOAT32, COMPLEX64 -> array instanceof float[];
            case FLOAT64, COMPLEX128 -> array instanceof double[];
            case OBJECT -> array instanceof Object[];
            case VOID -> false;
        };
    }

    /** The same memory, addressed by byte. */
    static RawStorage raw(Storage storage, DType dtype) {
        if (storage instanceof RawStorage raw) {
            return raw.as(dtype);
        }
        Object array = storage.array();
        var memory =
                switch (array) {
                    case byte[] a -> MemorySegment.ofArray(a);
                    case short[] a -> MemorySegment.ofArray(a);
                    case int[] a -> MemorySegment.ofArray(a);
                    case long[] a -> MemorySegment.ofArray(a);
                    case float[] a -> MemorySegment.ofArray(a);
                    case double[] a -> MemorySegment.ofArray(a);
                    default -> throw PyError.typeError("Cannot change data-type for object array.");
                };
        return new RawStorage(memory, array, dtype);
    }
}
