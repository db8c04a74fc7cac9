package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Casting;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.Views;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Indexing;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** {@code ufunc.at}: a function applied in place, as often as an element is named. */
public final class Unbuffered {
    private Unbuffered() {}

    /** Applies the function to the selected elements and the values; the array is modified. */
    public static void at(
            Ufunc ufunc, NdArray array, List<? extends Index> indices, @Nullable NdArray values) {
        array.requireWriteable();
        // An array of the same shape that holds each element's own place.
        var places = NdArray.zeros(DType.INT64, array.shape());
        var numbers = (long[]) places.storage().array();
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = i;
        }
        var chosen = Indexing.get(places, indices);
        long[] order = chosen.toLongs();
        var sample = array.ndim() == 0 ? array.reshape(1) : array;
        var inputs = values == null ? new NdArray[] {sample} : new NdArray[] {sample, values};
        var resolved = TypeResolution.resolve(ufunc, inputs, null, Casting.SAME_KIND);
        var type = resolved.dtypes()[0];
        boolean exact = Casting.SAFE.allows(resolved.dtypes()[ufunc.nin()], array.dtype());
        var work = array.astype(type).contiguous().reshape(-1);
        var second =
                values == null
                        ? work
                        : Views.expanded(values.as(resolved.dtypes()[1]), chosen.shape()).copy();
        Storage[] storages =
                values == null
                        ? new Storage[] {work.storage(), work.storage()}
                        : new Storage[] {work.storage(), second.storage(), work.storage()};
        var between = exact || array.dtype().isObject() ? null : array.dtype();
        int flags = run(resolved.loop().kernel(storages), storages, work, second, order, between);
        array.assign(work.reshape(array.shape()));
        FloatErrors.current().report(flags, ufunc.name());
    }

    /**
     * Each step at its place; where the array's own type is given, a step's result is cast to it.
     */
    private static int run(
            Kernel kernel,
            Storage[] storages,
            NdArray work,
            NdArray second,
            long[] order,
            @Nullable DType between) {
        int flags = 0;
        var step = new int[storages.length];
        var at = new int[storages.length];
        int unit = work.storage().unitsPerElement();
        int next = second.storage().unitsPerElement();
        for (int k = 0; k < order.length; k++) {
            at[0] = work.offset() + (int) order[k] * unit;
            at[at.length - 1] = at[0];
            if (at.length == 3) {
                at[1] = second.offset() + k * next;
            }
            flags |= kernel.run(storages, 1, at, step);
            if (between != null) {
                var element = Views.at(work, 0, (int) order[k]);
                element.assign(element.astype(between));
            }
        }
        return flags;
    }
}
