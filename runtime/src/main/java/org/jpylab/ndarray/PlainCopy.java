package org.jpylab.ndarray;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Elements copied without a cast, whole runs at once where they lie side by side. */
final class PlainCopy {
    private PlainCopy() {}

    /** The loop for two storages of the same dtype; null when they need a cast loop. */
    static NestedLoop.@Nullable Body body(Storage to, Storage from) {
        int width = to.unitsPerElement();
        if (to instanceof RawStorage || from instanceof RawStorage) {
            return null;
        }
        return switch (to.array()) {
            case double[] a when width == 1 -> doubles(a, (double[]) from.array());
            case long[] a -> longs(a, (long[]) from.array());
            case float[] a when width == 1 -> floats(a, (float[]) from.array());
            case int[] a when width == 1 -> ints(a, (int[]) from.array());
            case short[] a -> shorts(a, (short[]) from.array());
            case byte[] a when width == 1 -> bytes(a, (byte[]) from.array());
            case Object[] a -> objects(a, (Object[]) from.array());
            default -> wide(to.array(), from.array(), width);
        };
    }

    private static NestedLoop.Body doubles(double[] to, double[] from) {
        return (n, at, step) -> {
            int i = at[0];
            int j = at[1];
            int a = step[0];
            int b = step[1];
            if (a == 1 && b == 1) {
                System.arraycopy(from, j, to, i, n);
            } else if (a == 1 && b == 0) {
                Arrays.fill(to, i, i + n, from[j]);
            } else {
                for (int k = 0; k < n; k++, i += a, j += b) {
                    to[i] = from[j];
                }
            }
        };
    }

    private static NestedLoop.Body longs(long[] to, long[] from) {
        return (n, at, step) -> {
            int i = at[0];
            int j = at[1];
            int a = step[0];
            int b = step[1];
            if (a == 1 && b == 1) {
                System.arraycopy(from, j, to, i, n);
            } else {
                for (int k = 0; k < n; k++, i += a, j += b) {
                    to[i] = from[j];
                }
            }
        };
    }

    private static NestedLoop.Body floats(float[] to, float[] from) {
        return (n, at, step) -> {
            int i = at[0];
            int j = at[1];
            int a = step[0];
            int b = step[1];
            if (a == 1 && b == 1) {
                System.arraycopy(from, j, to, i, n);
            } else {
                for (int k = 0; k < n; k++, i += a, j += b) {
                    to[i] = from[j];
                }
            }
        };
    }

    private static NestedLoop.Body ints(int[] to, int[] from) {
        return (n, at, step) -> {
            int i = at[0];
            int j = at[1];
            int a = step[0];
            int b = step[1];
            if (a == 1 && b == 1) {
                System.arraycopy(from, j, to, i, n);
            } else {
                for (int k = 0; k < n; k++, i += a, j += b) {
                    to[i] = from[j];
                }
            }
        };
    }

    private static NestedLoop.Body shorts(short[] to, short[] from) {
        return (n, at, step) -> {
            int i = at[0];
            int j = at[1];
            for (int k = 0; k < n; k++, i += step[0], j += step[1]) {
                to[i] = from[j];
            }
        };
    }

    private static NestedLoop.Body bytes(byte[] to, byte[] from) {
        return (n, at, step) -> {
            int i = at[0];
            int j = at[1];
            int a = step[0];
            int b = step[1];
            if (a == 1 && b == 1) {
                System.arraycopy(from, j, to, i, n);
            } else {
                for (int k = 0; k < n; k++, i += a, j += b) {
                    to[i] = from[j];
                }
            }
        };
    }

    private static NestedLoop.Body objects(Object[] to, Object[] from) {
        return (n, at, step) -> {
            for (int k = 0; k < n; k++) {
                to[at[0] + k * step[0]] = from[at[1] + k * step[1]];
            }
        };
    }

    /** Elements of several units: pairs, text. */
    private static NestedLoop.Body wide(Object to, Object from, int width) {
        return (n, at, step) -> {
            if (step[0] == width && step[1] == width) {
                System.arraycopy(from, at[1], to, at[0], n * width);
                return;
            }
            for (int k = 0; k < n; k++) {
                System.arraycopy(from, at[1] + k * step[1], to, at[0] + k * step[0], width);
            }
        };
    }
}
