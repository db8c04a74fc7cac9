package org.jpylab.ndarray;

/** The loops that copy reals to another dtype and tell what did not fit. */
final class RealCasts {
    private RealCasts() {}

    /** Doubles to longs, the cast scripts do most. */
    static NestedLoop.Body toLongs(long[] to, double[] from) {
        var state = FloatErrors.current();
        return (n, at, step) -> {
            boolean invalid = false;
            int i = at[0];
            int j = at[1];
            for (int k = 0; k < n; k++, i += step[0], j += step[1]) {
                double value = from[j];
                boolean fits = value >= -0x1p63 && value < 0x1p63;
                to[i] = fits ? (long) value : Long.MIN_VALUE;
                invalid |= !fits;
            }
            state.report(FloatErrors.flags(false, false, false, invalid), "cast");
        };
    }

    private static NestedLoop.Body toFloats(float[] to, double[] from) {
        var state = FloatErrors.current();
        return (n, at, step) -> {
            boolean overflow = false;
            int i = at[0];
            int j = at[1];
            if (isAligned(at, step)) {
                for (int k = i; k < i + n; k++) {
                    to[k] = (float) from[k];
                }
                for (int k = i; k < i + n; k++) {
                    overflow |= isBeyond(to[k], from[k]);
                }
            } else {
                for (int k = 0; k < n; k++, i += step[0], j += step[1]) {
                    to[i] = (float) from[j];
                    overflow |= isBeyond(to[i], from[j]);
                }
            }
            state.report(FloatErrors.flags(false, overflow, false, false), "cast");
        };
    }

    private static boolean isBeyond(float to, double from) {
        return Math.abs(to) > Float.MAX_VALUE && Math.abs(from) <= Double.MAX_VALUE;
    }

    /** True for elements side by side at the same places: loops that become vector code. */
    static boolean isAligned(int[] at, int[] step) {
        return step[0] == 1 && step[1] == 1 && at[0] == at[1];
    }

    /** Reals to numbers of any type. */
    static NestedLoop.Body run(Storage to, ElementType type, Storage from) {
        if (to instanceof RealStorage.Floats floats && from instanceof RealStorage.Doubles data) {
            return toFloats(floats.data, data.data);
        }
        var state = FloatErrors.current();
        return (n, at, step) -> {
            boolean invalid = false;
            boolean overflow = false;
            for (int k = 0; k < n; k++) {
                double value = from.getDouble(at[1] + k * step[1]);
                int i = at[0] + k * step[0];
                to.setDouble(i, value);
                invalid |= CCast.isInvalid(value, type);
                overflow |=
                        type.isFloat()
                                && Double.isInfinite(to.getDouble(i))
                                && !Double.isInfinite(value);
            }
            state.report(FloatErrors.flags(false, overflow, false, invalid), "cast");
        };
    }
}
