package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.util.ArrayList;
import java.util.List;

/** The same memory read as something else: another dtype, a field, a real part. */
final class Reinterpretation {
    private Reinterpretation() {}

    static NdArray view(NdArray array, DType other) {
        var from = array.dtype();
        if (from.equals(other)) {
            return alias(array, other);
        }
        if (!objectOffsets(from, 0).equals(objectOffsets(other, 0))) {
            throw PyError.typeError("Cannot change data-type for object array.");
        }
        var base = other.subarrayBase();
        if (base != null) {
            return unpacked(array, other, base);
        }
        int size = other.itemsize() == 0 ? from.itemsize() : other.itemsize();
        var sized = other.itemsize() == 0 ? resized(other, size) : other;
        int[] shape = array.shape().clone();
        int[] byteStrides = array.byteStrides();
        if (size != from.itemsize()) {
            int last = shape.length - 1;
            if (last < 0) {
                throw PyError.valueError(
                        "Changing the dtype of a 0d array is only supported if the itemsize is"
                                + " unchanged");
            }
            if (shape[last] != 1 && byteStrides[last] != from.itemsize()) {
                throw PyError.valueError(
                        "To change to a dtype of a different size, the last axis must be"
                                + " contiguous");
            }
            int bytes = shape[last] * from.itemsize();
            if (size < from.itemsize() ? from.itemsize() % size != 0 : bytes % size != 0) {
                throw PyError.valueError(
                        size < from.itemsize()
                                ? "When changing to a smaller dtype, its size must be a divisor of"
                                        + " the size of original dtype"
                                : "When changing to a larger dtype, its size must be a divisor of"
                                        + " the total size in bytes of the last axis of the"
                                        + " array.");
            }
            shape[last] = bytes / size;
            byteStrides[last] = size;
        }
        return over(array, sized, array.offset() * array.storage().unitBytes(), shape, byteStrides);
    }

    /** The array with an equal dtype, which may carry other things along. */
    static NdArray alias(NdArray array, DType equal) {
        var storage = array.storage() instanceof RawStorage raw ? raw.as(equal) : array.storage();
        return new NdArray(
                equal, storage, array.offset(), array.shape(), array.strides(), array.owner());
    }

    /** The array with some of its fields. */
    static NdArray asFields(NdArray array, DType chosen) {
        var raw = Storages.raw(array.storage(), chosen);
        return new NdArray(
                chosen, raw, array.offset(), array.shape(), array.strides(), array.owner());
    }

    /** The array seen through a small array for each element: its axes come last. */
    private static NdArray unpacked(NdArray array, DType other, DType base) {
        var whole = view(array, DType.raw(other.itemsize()));
        int[] inner = other.subarrayShape();
        int[] shape = Shapes.concat(whole.shape(), inner);
        int[] strides =
                Shapes.concat(whole.byteStrides(), Shapes.rowStrides(inner, base.itemsize()));
        int offset = whole.offset() * whole.storage().unitBytes();
        return over(whole, base, offset, shape, strides);
    }

    /** Where objects lie in an element. */
    private static List<Integer> objectOffsets(DType dtype, int start) {
        var found = new ArrayList<Integer>();
        var base = dtype.subarrayBase();
        if (dtype.isObject()) {
            found.add(start);
        } else if (base != null && base.hasObject()) {
            for (int at = 0; at < dtype.itemsize(); at += base.itemsize()) {
                found.addAll(objectOffsets(base, start + at));
            }
        } else {
            for (var field : dtype.fields()) {
                found.addAll(objectOffsets(field.dtype(), start + field.offset()));
            }
        }
        return found;
    }

    private static DType resized(DType flexible, int bytes) {
        return switch (flexible.elementType()) {
            case STR -> DType.str(bytes / 4);
            case BYTES -> DType.bytes(bytes);
            default -> DType.raw(bytes);
        };
    }

    /** A view at a byte offset with byte strides: typed where everything falls on whole units. */
    static NdArray over(
            NdArray array, DType dtype, int byteOffset, int[] shape, int[] byteStrides) {
        Object memory = array.storage().array();
        if (Storages.fits(dtype, memory)) {
            var typed = Storages.typed(dtype, memory);
            int unit = typed.unitBytes();
            boolean whole = byteOffset % unit == 0;
            var strides = new int[byteStrides.length];
            for (int i = 0; i < strides.length; i++) {
                whole &= byteStrides[i] % unit == 0;
                strides[i] = byteStrides[i] / unit;
            }
            if (whole) {
                return new NdArray(dtype, typed, byteOffset / unit, shape, strides, array.owner());
            }
        }
        var raw = Storages.raw(array.storage(), dtype);
        return new NdArray(dtype, raw, byteOffset, shape, byteStrides, array.owner());
    }

    static NdArray field(NdArray array, String name) {
        var field = array.dtype().field(name);
        if (field == null) {
            throw PyError.valueError("no field of name " + name);
        }
        return part(array, field.dtype(), field.offset());
    }

    /** A view of part of each element's bytes as another dtype. */
    static NdArray part(NdArray array, DType type, int byteOffset) {
        var base = type.subarrayBase();
        int[] shape = array.shape();
        int[] strides = array.byteStrides();
        var dtype = type;
        if (base != null) {
            int[] inner = type.subarrayShape();
            shape = Shapes.concat(shape, inner);
            strides = Shapes.concat(strides, Shapes.rowStrides(inner, base.itemsize()));
            dtype = base;
        }
        int start = array.offset() * array.storage().unitBytes() + byteOffset;
        return over(array, dtype, start, shape, strides);
    }

    /** A view of several fields of a record array, in the given order. */
    static NdArray fields(NdArray array, List<String> names) {
        var chosen = new ArrayList<DType.Field>();
        for (String name : names) {
            var field = array.dtype().field(name);
            if (field == null) {
                throw PyError.keyError("'" + name + "'");
            }
            chosen.add(field);
        }
        var dtype = DType.structured(chosen, array.dtype().itemsize());
        var raw = Storages.raw(array.storage(), dtype);
        return new NdArray(
                dtype, raw, array.offset(), array.shape(), array.strides(), array.owner());
    }

    static NdArray real(NdArray array) {
        return part(array, 0);
    }

    static NdArray imag(NdArray array) {
        if (!array.dtype().isComplex()) {
            return array.dtype().isObject()
                    ? NdArray.zeros(DType.OBJECT, array.shape())
                    : NdArray.zeros(array.dtype(), array.shape()).readOnly();
        }
        return part(array, 1);
    }

    private static NdArray part(NdArray array, int index) {
        return switch (array.storage()) {
            case ComplexStorage.Doubles pairs ->
                    part(array, DType.FLOAT64, new RealStorage.Doubles(pairs.data), index);
            case ComplexStorage.Floats pairs ->
                    part(array, DType.FLOAT32, new RealStorage.Floats(pairs.data), index);
            case RawStorage raw when array.dtype().isComplex() -> {
                int size = array.dtype().itemsize() / 2;
                var dtype = size == 8 ? DType.FLOAT64 : DType.FLOAT32;
                dtype = array.dtype().isSwapped() ? dtype.swap() : dtype;
                yield part(array, dtype, raw.as(dtype), index * size);
            }
            default -> array;
        };
    }

    private static NdArray part(NdArray array, DType dtype, Storage storage, int shift) {
        return new NdArray(
                dtype,
                storage,
                array.offset() + shift,
                array.shape(),
                array.strides(),
                array.owner());
    }
}
