package org.jpylab.figure.plot;

import org.jpylab.error.PyError;

import java.util.Arrays;

/** Brings numbers and sequences of numbers to one length. */
final class Broadcast {
    private Broadcast() {}

    /** The common length of arrays of which those of length one repeat. */
    static int length(double[]... arrays) {
        int n = 1;
        for (double[] array : arrays) {
            if (array.length != 1) {
                if (n != 1 && array.length != n) {
                    throw mismatch(arrays);
                }
                n = array.length;
            }
        }
        return n;
    }

    private static PyError mismatch(double[][] arrays) {
        int first = 0;
        while (arrays[first].length == 1) {
            first++;
        }
        int other = first;
        while (arrays[other].length == 1 || arrays[other].length == arrays[first].length) {
            other++;
        }
        return PyError.valueError(
                ("shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is"
                                + " between arg %d with shape (%d,) and arg %d with shape (%d,).")
                        .formatted(first, arrays[first].length, other, arrays[other].length));
    }

    /** The array itself, or its one element repeated. */
    static double[] to(int n, double[] array) {
        if (array.length == n) {
            return array;
        }
        double[] all = new double[n];
        Arrays.fill(all, array[0]);
        return all;
    }
}
