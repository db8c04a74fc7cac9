package org.jpylab.ndarray;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;

import java.util.Arrays;

/** Elements of one array copied into another, cast and broadcast. */
public final class Assignment {
    private Assignment() {}

    /** Copies into {@code target}; the two may overlap. */
    public static void assign(NdArray target, NdArray source) {
        target.requireWriteable();
        warnOfDiscardedParts(target.dtype(), source.dtype());
        copyInto(target, source);
    }

    static void copyInto(NdArray target, NdArray source) {
        var from = fit(source, target.shape());
        if (target.size() == 0) {
            return;
        }
        if (overlaps(target, from)) {
            from = copy(from, from.dtype(), 'K');
        }
        CastLoops.run(target, from);
    }

    /** The loop that copies runs of the source's elements, cast, to the target's storage. */
    public static NestedLoop.Body loop(NdArray target, NdArray source) {
        return CastLoops.body(target, source);
    }

    /** A view of the source in the target's shape; surplus leading axes of length 1 are dropped. */
    private static NdArray fit(NdArray source, int[] shape) {
        if (Arrays.equals(source.shape(), shape)) {
            return source;
        }
        var trimmed = source;
        while (trimmed.ndim() > shape.length && trimmed.shape(0) == 1) {
            trimmed = Views.at(trimmed, 0, 0);
        }
        var view = Views.repeated(trimmed, shape);
        if (view == null) {
            throw PyError.valueError(
                    "could not broadcast input array from shape "
                            + Shapes.tight(source.shape())
                            + " into shape "
                            + Shapes.tight(shape));
        }
        return view;
    }

    /** A new array with the elements cast, laid out in order {@code C F A} or {@code K}. */
    public static NdArray copy(NdArray source, DType dtype, char order) {
        warnOfDiscardedParts(dtype, source.dtype());
        var target = like(source, sizedFor(dtype, source), order);
        if (target.size() > 0) {
            CastLoops.run(target, source);
        }
        return target;
    }

    /** Text without a length gets the one the elements need. */
    static DType sizedFor(DType dtype, NdArray source) {
        boolean unsized = dtype.itemsize() == 0 && dtype.elementType().isFlexible();
        if (unsized && !dtype.isStructured()) {
            return TextWidths.sized(dtype, source);
        }
        return dtype.elementType().isTime() && dtype.timeUnit().isGeneric()
                ? TimeCast.unitFor(dtype, source)
                : dtype;
    }

    /** A new array of that dtype in the shape of another; {@code K} keeps its order of axes. */
    public static NdArray like(NdArray model, DType dtype, char order) {
        return switch (order) {
            case 'F' -> NdArray.zeros(dtype, model.shape(), 'F');
            case 'A' ->
                    NdArray.zeros(
                            dtype,
                            model.shape(),
                            model.isColumnContiguous() && !model.isContiguous() ? 'F' : 'C');
            case 'K' -> keepingOrder(model, dtype);
            default -> NdArray.zeros(dtype, model.shape(), 'C');
        };
    }

    private static NdArray keepingOrder(NdArray model, DType dtype) {
        if (model.ndim() < 2 || model.isContiguous()) {
            return NdArray.zeros(dtype, model.shape(), 'C');
        }
        if (model.isColumnContiguous()) {
            return NdArray.zeros(dtype, model.shape(), 'F');
        }
        return inOrder(model.shape(), dtype, axesByStride(model));
    }

    /** A new array whose axes lie in memory in the given order, the farthest step first. */
    public static NdArray inOrder(int[] shape, DType dtype, int[] axes) {
        var permuted = new int[axes.length];
        var back = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            permuted[i] = shape[axes[i]];
            back[axes[i]] = i;
        }
        var memory = NdArray.zeros(dtype, permuted, 'C');
        var strides = new int[axes.length];
        for (int i = 0; i < axes.length; i++) {
            strides[i] = memory.stride(back[i]);
        }
        return new NdArray(memory.dtype(), memory.storage(), 0, shape.clone(), strides, null);
    }

    /** The axes from the farthest step to the nearest; row order where steps say nothing. */
    static int[] axesByStride(NdArray model) {
        int n = model.ndim();
        var order = new int[n];
        for (int i = 0; i < n; i++) {
            int k = i;
            while (k > 0 && stepsFarther(model, i, order[k - 1])) {
                order[k] = order[k - 1];
                k--;
            }
            order[k] = i;
        }
        return order;
    }

    private static boolean stepsFarther(NdArray model, int a, int b) {
        int first = Math.abs(model.stride(a));
        int second = Math.abs(model.stride(b));
        return first != 0 && second != 0 && first > second;
    }

    private static void warnOfDiscardedParts(DType target, DType source) {
        boolean real = target.isFloat() || target.isInteger();
        if (source.isComplex() && real) {
            Warnings.warn(
                    "numpy.ComplexWarning",
                    "Casting complex values to real discards the imaginary part");
        }
    }

    /** True when writing to one could change what is yet to be read from the other. */
    public static boolean overlaps(NdArray target, NdArray source) {
        if (!sharesMemory(target, source)) {
            return false;
        }
        boolean same =
                target.offset() == source.offset()
                        && target.storage().unitBytes() == source.storage().unitBytes()
                        && Arrays.equals(target.strides(), source.strides())
                        && target.dtype().itemsize() == source.dtype().itemsize();
        return !same;
    }

    /** True when the extents of two arrays in memory meet, as {@code may_share_memory}. */
    public static boolean sharesMemory(NdArray a, NdArray b) {
        if (a.storage().array() != b.storage().array() || a.size() == 0 || b.size() == 0) {
            return false;
        }
        long[] first = extent(a);
        long[] second = extent(b);
        return first[0] < second[1] && second[0] < first[1];
    }

    private static long[] extent(NdArray array) {
        long low = array.offset();
        long high = array.offset() + array.storage().unitsPerElement();
        for (int i = 0; i < array.ndim(); i++) {
            long reach = (long) (array.shape(i) - 1) * array.stride(i);
            if (reach > 0) {
                high += reach;
            } else {
                low += reach;
            }
        }
        int unit = array.storage().unitBytes();
        return new long[] {low * unit, high * unit};
    }
}
