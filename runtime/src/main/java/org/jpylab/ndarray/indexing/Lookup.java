package org.jpylab.ndarray.indexing;

import org.jpylab.ndarray.Assignment;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;
import org.jpylab.ndarray.Shapes;
import org.jpylab.ndarray.Views;

import java.util.Arrays;

/** Elements collected from, or spread over, places in the storage. */
final class Lookup {
    private Lookup() {}

    /** A copy of the elements where the mask, of the array's shape, is true. */
    static NdArray get(NdArray array, NdArray mask) {
        for (int i = 0; i < mask.ndim(); i++) {
            Selection.requireLength(mask, i, array.shape(i), i);
        }
        int[] offsets = offsets(array, mask);
        var result = NdArray.zeros(array.dtype(), offsets.length);
        Gather.collect(result, array, offsets);
        return result;
    }

    /** Where in the storage the array's elements are for which the mask is true. */
    static int[] offsets(NdArray array, NdArray mask) {
        var found = new int[Nonzero.count(mask)];
        var flags = mask.storage();
        int[] next = {0};
        if (flags.array() instanceof byte[] bytes) {
            NestedLoop.inRowOrder(
                    (n, at, step) -> next[0] = add(bytes, n, at, step, found, next[0]),
                    mask,
                    array);
            return found;
        }
        NestedLoop.inRowOrder(
                (n, at, step) -> {
                    int count = next[0];
                    int i = at[0];
                    int place = at[1];
                    for (int k = 0; k < n; k++, i += step[0], place += step[1]) {
                        if (flags.getBoolean(i)) {
                            found[count++] = place;
                        }
                    }
                    next[0] = count;
                },
                mask,
                array);
        return found;
    }

    /** Writes every place and moves on where it counts: no branch to guess. */
    private static int add(byte[] flags, int n, int[] at, int[] step, int[] found, int already) {
        int count = already;
        int flag = at[0];
        int place = at[1];
        int s = step[0];
        int t = step[1];
        for (int k = 0; k < n && count < found.length; k++, flag += s, place += t) {
            found[count] = place;
            count += flags[flag] != 0 ? 1 : 0;
        }
        return count;
    }

    static NdArray get(Selection selection) {
        int[] lookup = selection.lookupShape();
        var rest = selection.rest();
        int place = selection.place();
        int[] shape = resultShape(lookup, rest.shape(), place);
        var result = NdArray.zeros(rest.dtype(), shape);
        int[] offsets = selection.offsets(lookup);
        if (result.size() == 0) {
            return result;
        }
        shift(offsets, rest.offset());
        if (rest.ndim() == 0) {
            Gather.collect(result, rest, offsets);
            return result;
        }
        var target = lookupFirst(result, lookup.length, place);
        blocks(target, rest, offsets, lookup, false);
        return result;
    }

    static void set(Selection selection, NdArray value) {
        int[] lookup = selection.lookupShape();
        var rest = selection.rest();
        int place = selection.place();
        int[] shape = resultShape(lookup, rest.shape(), place);
        int[] offsets = selection.offsets(lookup);
        var source = Indexing.expand(value, shape);
        if (source.size() == 0) {
            return;
        }
        shift(offsets, rest.offset());
        if (rest.ndim() == 0) {
            scatter(rest, offsets, source);
            return;
        }
        blocks(lookupFirst(source, lookup.length, place), rest, offsets, lookup, true);
    }

    private static void shift(int[] offsets, int by) {
        for (int i = 0; i < offsets.length; i++) {
            offsets[i] += by;
        }
    }

    private static int[] resultShape(int[] lookup, int[] rest, int place) {
        int[] before = Arrays.copyOf(rest, place);
        int[] after = Arrays.copyOfRange(rest, place, rest.length);
        return Shapes.concat(Shapes.concat(before, lookup), after);
    }

    /** A view with the axes of the lookup before all others. */
    private static NdArray lookupFirst(NdArray array, int count, int place) {
        var axes = new int[array.ndim()];
        for (int i = 0; i < axes.length; i++) {
            axes[i] = i < count ? place + i : i < count + place ? i - count : i;
        }
        return Views.transpose(array, axes);
    }

    /** Copies a block for each looked-up place, from the storage or, when writing, to it. */
    private static void blocks(
            NdArray blocks, NdArray rest, int[] offsets, int[] lookup, boolean write) {
        var flat = new int[1];
        var cursor = new int[lookup.length];
        int n = lookup.length;
        int[] shape = Arrays.copyOfRange(blocks.shape(), n, blocks.ndim());
        int[] strides = Arrays.copyOfRange(blocks.strides(), n, blocks.ndim());
        var copy = write ? Assignment.loop(rest, blocks) : Assignment.loop(blocks, rest);
        boolean line = shape.length == 1;
        int[] step =
                !line
                        ? flat
                        : write
                                ? new int[] {rest.stride(0), strides[0]}
                                : new int[] {strides[0], rest.stride(0)};
        int block = blocks.offset();
        for (int offset : offsets) {
            if (line) {
                int[] at = write ? new int[] {offset, block} : new int[] {block, offset};
                copy.run(shape[0], at, step);
            } else {
                var here = rest.view(offset, rest.shape(), rest.strides());
                var there = blocks.view(block, shape, strides);
                NestedLoop.inMemoryOrder(copy, write ? here : there, write ? there : here);
            }
            block = advance(cursor, lookup, blocks, block);
        }
    }

    private static int advance(int[] cursor, int[] lookup, NdArray blocks, int block) {
        int next = block;
        for (int axis = lookup.length - 1; axis >= 0; axis--) {
            next += blocks.stride(axis);
            if (++cursor[axis] < lookup[axis]) {
                return next;
            }
            next -= lookup[axis] * blocks.stride(axis);
            cursor[axis] = 0;
        }
        return next;
    }

    /** Writes the values, in row order, to the places. */
    static void scatter(NdArray array, int[] offsets, NdArray values) {
        if (offsets.length == 0) {
            return;
        }
        boolean constant = true;
        for (int stride : values.strides()) {
            constant &= stride == 0;
        }
        var cast = constant ? values.view(values.offset(), new int[0], new int[0]) : values;
        var source = cast.as(array.dtype());
        Gather.spread(array, offsets, constant ? source : source.contiguous(), constant);
    }
}
