package org.jpylab.scipy.image;

import org.jpylab.ndarray.NdArray;

import java.util.ArrayList;
import java.util.List;

/** The elements beside an element, by a structure of three elements along each axis. */
final class Neighbours {
    private final int[] shape;
    private final int[] strides;
    private final int[][] steps;

    private Neighbours(int[] shape, int[][] steps) {
        this.shape = shape;
        this.steps = steps;
        strides = new int[shape.length];
        int stride = 1;
        for (int d = shape.length - 1; d >= 0; d--) {
            strides[d] = stride;
            stride *= shape[d];
        }
    }

    static Neighbours of(int[] shape, NdArray structure) {
        double[] set = structure.toDoubles();
        int[] sizes = structure.shape();
        int[] index = new int[sizes.length];
        List<int[]> steps = new ArrayList<>();
        for (double there : set) {
            int[] step = new int[sizes.length];
            boolean moves = false;
            for (int d = 0; d < step.length; d++) {
                step[d] = index[d] - sizes[d] / 2;
                moves |= step[d] != 0;
            }
            if (there != 0 && moves) {
                steps.add(step);
            }
            advance(index, sizes);
        }
        return new Neighbours(shape, steps.toArray(int[][]::new));
    }

    int count() {
        return steps.length;
    }

    /** The flat index of a neighbour; -1 where it lies outside. */
    int near(int at, int which) {
        int[] step = steps[which];
        int near = at;
        for (int d = 0; d < shape.length; d++) {
            int place = at / strides[d] % shape[d] + step[d];
            if (place < 0 || place >= shape[d]) {
                return -1;
            }
            near += step[d] * strides[d];
        }
        return near;
    }

    /** Counts an index on, the last axis fastest. */
    static void advance(int[] index, int[] shape) {
        for (int d = shape.length - 1; d >= 0; d--) {
            if (++index[d] < shape[d]) {
                return;
            }
            index[d] = 0;
        }
    }
}
