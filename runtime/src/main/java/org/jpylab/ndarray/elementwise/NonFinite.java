package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;

/** Finds out fast whether results contain NaN or infinity. */
final class NonFinite {
    private NonFinite() {}

    /** True when one of {@code n} real parts from {@code at} on is NaN or infinite. */
    static boolean any(Storage storage, int n, int at, int step) {
        if (step == 1 && storage.array() instanceof double[] data) {
            return any(data, at, at + n);
        }
        for (int k = 0, i = at; k < n; k++, i += step) {
            if (!(Math.abs(storage.getDouble(i)) <= Double.MAX_VALUE)) {
                return true;
            }
        }
        return false;
    }

    /**
     * True when one of the numbers from start to end is NaN or infinite. Eight sums are looked at,
     * which are so when a number is; they may overflow by themselves, and then all are looked at.
     */
    static boolean any(double[] data, int start, int end) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        double s4 = 0;
        double s5 = 0;
        double s6 = 0;
        double s7 = 0;
        int i = start;
        for (; i < end - 7; i += 8) {
            s0 += data[i];
            s1 += data[i + 1];
            s2 += data[i + 2];
            s3 += data[i + 3];
            s4 += data[i + 4];
            s5 += data[i + 5];
            s6 += data[i + 6];
            s7 += data[i + 7];
        }
        for (; i < end; i++) {
            s0 += data[i];
        }
        double sum = ((s0 + s1) + (s2 + s3)) + ((s4 + s5) + (s6 + s7));
        return !(Math.abs(sum) <= Double.MAX_VALUE) && anyOf(data, start, end);
    }

    private static boolean anyOf(double[] data, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!(Math.abs(data[i]) <= Double.MAX_VALUE)) {
                return true;
            }
        }
        return false;
    }
}
