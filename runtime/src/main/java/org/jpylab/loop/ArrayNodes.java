package org.jpylab.loop;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.indexing.Index;
import org.jpylab.ndarray.indexing.Indexing;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** Whole arrays: variables that hold them, and what is written into them. */
public final class ArrayNodes {
    private ArrayNodes() {}

    /** The array that a variable holds. */
    public static ArrayNode variable(int variable) {
        return frame -> {
            if (frame.sorts[variable] == Frame.UNBOUND) {
                throw Bail.OUT;
            }
            return frame.arrays[variable];
        };
    }

    public static Action set(int variable, ArrayNode value) {
        return frame -> {
            frame.bind(variable, value.of(frame));
            return Action.ON;
        };
    }

    public static ArrayNode first(Action action, ArrayNode value) {
        return frame -> {
            action.run(frame);
            return value.of(frame);
        };
    }

    /** {@code target[indices] = value}, the value being computed first. */
    public static Action write(
            ArrayNode target, Function<Frame, List<Index>> indices, ArrayNode value) {
        return frame -> {
            NdArray from = value.of(frame);
            NdArray to = target.of(frame);
            List<Index> where = indices.apply(frame);
            to.requireWriteable();
            frame.save(areBasic(where) ? Indexing.get(to, where) : to);
            Indexing.set(to, where, from);
            return Action.ON;
        };
    }

    /** {@code target += …}: gives an array the elements of another of its type and shape. */
    public static Action overwrite(ArrayNode target, ArrayNode value) {
        return frame -> {
            NdArray to = target.of(frame);
            NdArray from = value.of(frame);
            if (!from.dtype().equals(to.dtype()) || !Arrays.equals(from.shape(), to.shape())) {
                throw Bail.OUT;
            }
            to.requireWriteable();
            frame.save(to);
            to.assign(from);
            return Action.ON;
        };
    }

    /** True for indices that give a view. */
    private static boolean areBasic(List<Index> indices) {
        for (Index index : indices) {
            if (index instanceof Index.Mask || index instanceof Index.Positions) {
                return false;
            }
        }
        return true;
    }

    /** The number of elements along one axis. */
    public static Whole length(ArrayNode array, int axis) {
        return frame -> array.of(frame).shape(axis);
    }

    /** The number of elements. */
    public static Whole size(ArrayNode array) {
        return frame -> array.of(frame).size();
    }
}
