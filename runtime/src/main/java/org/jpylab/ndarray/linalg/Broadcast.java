package org.jpylab.ndarray.linalg;

import org.jpylab.error.PyError;

import java.util.Arrays;
import java.util.stream.Collectors;

/** The common shape of two stacks. */
final class Broadcast {
    private Broadcast() {}

    /**
     * The broadcast outer shape.
     *
     * @param shapeA the whole shape of the first operand, for the message
     * @param a its outer shape
     * @param core the shape of one result, for the message
     */
    static int[] shape(int[] shapeA, int[] a, int[] shapeB, int[] b, int[] core) {
        int ndim = Math.max(a.length, b.length);
        int[] common = new int[ndim];
        for (int i = 0; i < ndim; i++) {
            int first = i < ndim - a.length ? 1 : a[i - ndim + a.length];
            int second = i < ndim - b.length ? 1 : b[i - ndim + b.length];
            if (first != second && first != 1 && second != 1) {
                String axes = ",newaxis".repeat(core.length);
                throw PyError.valueError(
                        "operands could not be broadcast together with remapped shapes"
                                + " [original->remapped]: ("
                                + text(shapeA)
                                + ")->("
                                + text(a)
                                + axes
                                + ") ("
                                + text(shapeB)
                                + ")->("
                                + text(b)
                                + axes
                                + ")  and requested shape ("
                                + text(core)
                                + ")");
            }
            common[i] = first == 1 ? second : first;
        }
        return common;
    }

    private static String text(int[] shape) {
        return Arrays.stream(shape).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
