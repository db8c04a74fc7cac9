package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Arrays to and from plain bytes. */
public final class ByteCopies {
    private ByteCopies() {}

    /** The bytes of the elements in row order, a new array. */
    public static byte[] toBytes(NdArray array) {
        var copy = array.contiguous();
        if (copy.dtype().hasObject()) {
            throw PyError.notImplemented("bytes of object arrays");
        }
        var raw = Storages.raw(copy.storage(), copy.dtype());
        long start = (long) copy.offset() * copy.storage().unitBytes();
        return raw.memory.asSlice(start, copy.nbytes()).toArray(ValueLayout.JAVA_BYTE);
    }

    /** A new array of its own with the elements the bytes spell from {@code start} on. */
    public static NdArray fromBytes(byte[] bytes, int start, DType dtype, int... shape) {
        var result = NdArray.zeros(dtype, shape);
        var raw = Storages.raw(result.storage(), result.dtype());
        MemorySegment.copy(
                bytes,
                start,
                raw.memory,
                ValueLayout.JAVA_BYTE,
                0,
                Math.toIntExact(result.nbytes()));
        return result;
    }

    /** A view of the bytes as elements: writing to one writes to the other. */
    public static NdArray over(byte[] bytes, int start, DType dtype, int... shape) {
        var memory = NdArray.wrap(DType.UINT8, bytes, bytes.length);
        int[] strides = Shapes.rowStrides(shape, dtype.itemsize());
        return Reinterpretation.over(memory, dtype, start, shape, strides);
    }

    /** A view of mapped memory (a file, say) as elements. */
    public static NdArray over(MemorySegment memory, DType dtype, int... shape) {
        return NdArray.over(new RawStorage(memory, memory, dtype), dtype, 0, shape);
    }
}
