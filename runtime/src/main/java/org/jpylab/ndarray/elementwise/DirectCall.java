package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.ElementType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Storage;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/**
 * The calls that programs make most, without the search for types and the way through axes: float64
 * arrays of one shape, without gaps or with one axis, alone or with a number. Everything else, null
 * here, is {@link Evaluation}'s.
 */
final class DirectCall {
    private DirectCall() {}

    static @Nullable NdArray run(Ufunc ufunc, NdArray a) {
        var loop = ufunc.doubles();
        if (loop == null || ufunc.nin() != 1 || !isPlain(a) || isRare(a)) {
            return null;
        }
        var result = NdArray.zeros(DType.of(loop.type(1)), a.shape());
        Storage[] storages = {a.storage(), result.storage()};
        int[] at = {a.offset(), 0};
        int[] step = {step(a), result.storage().unitsPerElement()};
        finish(ufunc, Parts.run(loop.kernel(storages), storages, a.count(), at, step));
        return result;
    }

    static @Nullable NdArray run(Ufunc ufunc, NdArray a, NdArray b) {
        var loop = ufunc.doubles();
        if (loop == null || ufunc.nin() != 2 || ufunc.family() == Ufunc.Family.LOGICAL) {
            return null;
        }
        boolean first = isPlain(a);
        boolean second = isPlain(b);
        if (!(first && (second ? Arrays.equals(a.shape(), b.shape()) : isNumber(b)))
                && !(second && isNumber(a))) {
            return null;
        }
        var model = first ? a : b;
        if (isRare(model)) {
            return null;
        }
        var result = NdArray.zeros(DType.of(loop.type(2)), model.shape());
        Storage[] storages = {a.storage(), b.storage(), result.storage()};
        int[] at = {a.offset(), b.offset(), 0};
        int[] step = {
            first ? step(a) : 0, second ? step(b) : 0, result.storage().unitsPerElement()
        };
        finish(ufunc, Parts.run(loop.kernel(storages), storages, model.count(), at, step));
        return result;
    }

    /** An array of float64 that one step leads through. */
    private static boolean isPlain(NdArray array) {
        int ndim = array.ndim();
        return ndim > 0
                && array.dtype().elementType() == ElementType.FLOAT64
                && array.dtype().isNative()
                && (ndim == 1 || array.isContiguous());
    }

    /** A number that becomes float64 beside an array of that type. */
    private static boolean isNumber(NdArray array) {
        if (array.ndim() > 0 || !array.dtype().isNative()) {
            return false;
        }
        var type = array.dtype().elementType();
        return type == ElementType.FLOAT64 || type == ElementType.INT64;
    }

    private static boolean isRare(NdArray array) {
        return array.size() == 0 || !FloatErrors.current().ignoresUnderflow();
    }

    private static int step(NdArray array) {
        return array.ndim() == 1 ? array.stride(0) : array.storage().unitsPerElement();
    }

    private static void finish(Ufunc ufunc, int flags) {
        FloatErrors.current().report(flags, ufunc.name());
    }
}
