package org.jpylab.ndarray.sorting;

/** Brings single elements to where sorting would put them, in time proportional to the length. */
public final class Quickselect {
    private static final int FEW = 24;

    private Quickselect() {}

    /**
     * Moves the numbers so that those at the given places, in ascending order, are where sorting
     * would put them, with none larger before and none smaller behind.
     *
     * @param values modified; without NaN
     */
    public static void select(double[] values, int... places) {
        int start = 0;
        for (int place : places) {
            if (place >= start) {
                select(values, start, values.length - 1, place);
                start = place + 1;
            }
        }
    }

    private static void select(double[] a, int first, int last, int place) {
        int low = first;
        int high = last;
        while (high - low > FEW) {
            double pivot = median(a, low, high);
            int i = low - 1;
            int j = high + 1;
            while (true) {
                do {
                    i++;
                } while (a[i] < pivot);
                do {
                    j--;
                } while (a[j] > pivot);
                if (i >= j) {
                    break;
                }
                double x = a[i];
                a[i] = a[j];
                a[j] = x;
            }
            if (place <= j) {
                high = j;
            } else {
                low = j + 1;
            }
        }
        sort(a, low, high);
    }

    /** The middle one of the first, the middle and the last number, but never the largest alone. */
    private static double median(double[] a, int low, int high) {
        double x = a[low];
        double y = a[(low + high) >>> 1];
        double z = a[high];
        return Math.max(Math.min(x, y), Math.min(Math.max(x, y), z));
    }

    private static void sort(double[] a, int low, int high) {
        for (int i = low + 1; i <= high; i++) {
            double x = a[i];
            int j = i - 1;
            for (; j >= low && a[j] > x; j--) {
                a[j + 1] = a[j];
            }
            a[j + 1] = x;
        }
    }
}
