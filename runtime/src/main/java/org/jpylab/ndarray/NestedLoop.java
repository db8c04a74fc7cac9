package org.jpylab.ndarray;

import org.jpylab.error.Interruption;

import java.util.Arrays;

/**
 * Walks several strided operands of one shape together, handing runs along one axis to a body. Axes
 * that continue each other are merged first, so contiguous operands are a single run.
 */
public final class NestedLoop {
    private final int[][] strides;
    private final int[] start;
    private int[] shape;

    /** Receives a run: how many elements, where each operand is, and its step to the next. */
    @FunctionalInterface
    public interface Body {
        void run(int count, int[] at, int[] step);
    }

    private NestedLoop(int[] shape, NdArray[] operands) {
        this.shape = shape;
        strides = new int[operands.length][];
        start = new int[operands.length];
        for (int i = 0; i < operands.length; i++) {
            start[i] = operands[i].offset();
            strides[i] = operands[i].strides();
        }
    }

    /** Visits the elements in row order; all operands have the same shape. */
    public static void inRowOrder(Body body, NdArray... operands) {
        var loop = new NestedLoop(operands[0].shape(), operands);
        loop.merge();
        loop.run(body);
    }

    /** Visits the elements in the order of memory, as far as the operands agree on one. */
    public static void inMemoryOrder(Body body, NdArray... operands) {
        var loop = new NestedLoop(operands[0].shape(), operands);
        if (loop.shape.length > 1) {
            loop.sortAxes();
        }
        loop.merge();
        loop.run(body);
    }

    private void sortAxes() {
        int[] order = AxisOrder.of(shape.length, strides);
        if (order != null) {
            shape = permuted(shape, order);
            for (int i = 0; i < strides.length; i++) {
                strides[i] = permuted(strides[i], order);
            }
        }
    }

    private static int[] permuted(int[] values, int[] order) {
        var result = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            result[i] = values[order[i]];
        }
        return result;
    }

    private void merge() {
        int n = shape.length;
        var lengths = new int[n];
        var steps = new int[strides.length][n];
        int last = -1;
        for (int axis = 0; axis < n; axis++) {
            if (shape[axis] == 1) {
                continue;
            }
            if (last >= 0 && continues(steps, last, axis)) {
                lengths[last] *= shape[axis];
            } else {
                lengths[++last] = shape[axis];
            }
            for (int i = 0; i < strides.length; i++) {
                steps[i][last] = strides[i][axis];
            }
        }
        shape = Arrays.copyOf(lengths, last + 1);
        for (int i = 0; i < strides.length; i++) {
            strides[i] = steps[i];
        }
    }

    private boolean continues(int[][] steps, int last, int axis) {
        for (int i = 0; i < strides.length; i++) {
            if (steps[i][last] != strides[i][axis] * shape[axis]) {
                return false;
            }
        }
        return true;
    }

    private void run(Body body) {
        int n = shape.length;
        if (Shapes.isEmpty(shape)) {
            return;
        }
        var step = new int[strides.length];
        if (n == 0) {
            body.run(1, start, step);
            return;
        }
        for (int i = 0; i < step.length; i++) {
            step[i] = strides[i][n - 1];
        }
        var index = new int[n];
        int axis;
        do {
            Interruption.check();
            body.run(shape[n - 1], start, step);
            for (axis = n - 2; axis >= 0; axis--) {
                boolean wraps = ++index[axis] == shape[axis];
                int move = wraps ? 1 - shape[axis] : 1;
                for (int i = 0; i < start.length; i++) {
                    start[i] += move * strides[i][axis];
                }
                if (!wraps) {
                    break;
                }
                index[axis] = 0;
            }
        } while (axis >= 0);
    }
}
