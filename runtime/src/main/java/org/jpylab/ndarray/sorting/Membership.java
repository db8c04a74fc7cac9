package org.jpylab.ndarray.sorting;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;

import java.util.Arrays;

/** Which numbers a set of numbers has: looked up in a table or searched for in the sorted set. */
final class Membership {
    private static final int TABLE_PER_NUMBER = 6;

    private Membership() {}

    /** True for numbers that fit 64 bits with a sign, or are real. */
    static boolean isNumeric(NdArray array) {
        var dtype = array.dtype();
        boolean whole = dtype.isInteger() && !dtype.equals(DType.UINT64);
        return whole || dtype.equals(DType.FLOAT64);
    }

    /** For each element of a line whether another has it, or has not. */
    static NdArray of(NdArray elements, NdArray set, boolean inverted) {
        var result = NdArray.zeros(DType.BOOL, elements.shape());
        var flags = (byte[]) result.storage().array();
        boolean whole = elements.dtype().isInteger() && set.dtype().isInteger();
        if (whole) {
            integers(elements.toLongs(), set.toLongs(), flags);
        } else {
            reals(elements.toDoubles(), set.toDoubles(), flags);
        }
        if (inverted) {
            for (int i = 0; i < flags.length; i++) {
                flags[i] ^= 1;
            }
        }
        return result;
    }

    private static void integers(long[] elements, long[] set, byte[] flags) {
        if (set.length == 0) {
            return;
        }
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        for (long value : set) {
            least = Math.min(least, value);
            most = Math.max(most, value);
        }
        long range = most - least;
        long limit = TABLE_PER_NUMBER * ((long) elements.length + set.length);
        if (range >= 0 && range < Math.min(limit, Integer.MAX_VALUE - 8)) {
            var table = new byte[(int) range + 1];
            for (long value : set) {
                table[(int) (value - least)] = 1;
            }
            for (int i = 0; i < elements.length; i++) {
                long value = elements[i];
                flags[i] = value >= least && value <= most ? table[(int) (value - least)] : 0;
            }
            return;
        }
        Arrays.sort(set);
        for (int i = 0; i < elements.length; i++) {
            flags[i] = (byte) (Arrays.binarySearch(set, elements[i]) >= 0 ? 1 : 0);
        }
    }

    /** NaN equals nothing, and adding 0 makes both zeros one. */
    private static void reals(double[] elements, double[] set, byte[] flags) {
        var sorted = new double[set.length];
        for (int i = 0; i < set.length; i++) {
            sorted[i] = set[i] + 0.0;
        }
        Arrays.sort(sorted);
        for (int i = 0; i < elements.length; i++) {
            double value = elements[i] + 0.0;
            boolean has = !Double.isNaN(value) && Arrays.binarySearch(sorted, value) >= 0;
            flags[i] = (byte) (has ? 1 : 0);
        }
    }
}
