package org.jpylab.ndarray.sorting;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.ObjectOps;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The keys of a line of elements and how they compare; elements are known by their position. */
abstract class Order {
    /** True when the element at position {@code a} comes strictly before the one at {@code b}. */
    abstract boolean less(int a, int b);

    /** The order of the elements of a one-dimensional array. */
    static Order of(NdArray line) {
        var dtype = line.dtype();
        return switch (dtype.kind()) {
            case 'f' -> new Reals(line.toDoubles());
            case 'b', 'i' -> new Longs(line.toLongs());
            case 'u' -> new Longs(flipped(line));
            case 'M', 'm' -> new Longs(natLast(line));
            case 'c' -> {
                var wide = line.as(DType.COMPLEX128);
                yield new Pairs(wide.real().toDoubles(), wide.imag().toDoubles());
            }
            default -> new Objects(line.toObjects());
        };
    }

    /** Unsigned numbers of 64 bits compare as signed ones with the first bit flipped. */
    private static long[] flipped(NdArray line) {
        long[] keys = line.toLongs();
        if (line.dtype().itemsize() == 8) {
            for (int i = 0; i < keys.length; i++) {
                keys[i] ^= Long.MIN_VALUE;
            }
        }
        return keys;
    }

    private static long[] natLast(NdArray line) {
        long[] keys = line.toLongs();
        for (int i = 0; i < keys.length; i++) {
            // Not a time is the smallest long; one less is the largest.
            keys[i]--;
        }
        return keys;
    }

    /** Real numbers, NaN last. */
    private static final class Reals extends Order {
        private final double[] keys;

        Reals(double[] keys) {
            this.keys = keys;
        }

        @Override
        boolean less(int a, int b) {
            double x = keys[a];
            double y = keys[b];
            return x < y || (Double.isNaN(y) && !Double.isNaN(x));
        }
    }

    /** Integers. */
    private static final class Longs extends Order {
        private final long[] keys;

        Longs(long[] keys) {
            this.keys = keys;
        }

        @Override
        boolean less(int a, int b) {
            return keys[a] < keys[b];
        }
    }

    /** Complex numbers by real, then imaginary part; NaN in either part last. */
    private static final class Pairs extends Order {
        private final double[] re;
        private final double[] im;

        Pairs(double[] re, double[] im) {
            this.re = re;
            this.im = im;
        }

        @Override
        boolean less(int a, int b) {
            if (re[a] < re[b]) {
                return !Double.isNaN(im[a]) || Double.isNaN(im[b]);
            }
            if (re[a] > re[b]) {
                return Double.isNaN(im[b]) && !Double.isNaN(im[a]);
            }
            if (re[a] == re[b] || (Double.isNaN(re[a]) && Double.isNaN(re[b]))) {
                return im[a] < im[b] || (Double.isNaN(im[b]) && !Double.isNaN(im[a]));
            }
            return Double.isNaN(re[b]);
        }
    }

    /** Text, bytes, records and objects. */
    private static final class Objects extends Order {
        private final Object[] keys;

        Objects(Object[] keys) {
            this.keys = keys;
        }

        @Override
        boolean less(int a, int b) {
            return lessObjects(keys[a], keys[b]);
        }
    }

    static boolean lessObjects(Object a, Object b) {
        if (a instanceof byte[] x && b instanceof byte[] y) {
            return Arrays.compareUnsigned(x, y) < 0;
        }
        if (a instanceof List<?> x && b instanceof List<?> y) {
            return lessRecords(x, y);
        }
        return Boolean.TRUE.equals(ObjectOps.current().binary("<", text(a), text(b)));
    }

    private static Object text(Object value) {
        return value instanceof byte[] bytes
                ? new String(bytes, StandardCharsets.ISO_8859_1)
                : value;
    }

    private static boolean lessRecords(List<?> a, List<?> b) {
        for (int i = 0; i < a.size(); i++) {
            if (lessObjects(a.get(i), b.get(i))) {
                return true;
            }
            if (lessObjects(b.get(i), a.get(i))) {
                return false;
            }
        }
        return false;
    }
}
