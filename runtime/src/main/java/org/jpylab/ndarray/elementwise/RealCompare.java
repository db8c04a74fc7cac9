package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Functions.Ordering;
import org.jpylab.ndarray.elementwise.Functions.RealRelation;
import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;

/** Template: a truth value from two real numbers. */
final class RealCompare extends Kernel {
    private static final RealRelation RELATION =
            Specialisation.constant(MethodHandles.lookup(), RealRelation.class);

    private static final @Nullable Ordering ORDERING =
            RELATION instanceof Ordering ordering ? ordering : null;

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var b = operands[1];
        var c = operands[2];
        if (step[2] == 1
                && step[0] == 1
                && a.array() instanceof double[] x
                && c.array() instanceof byte[] z) {
            if (step[1] == 0) {
                doubles(x, b.getDouble(at[1]), z, n, at[0], at[2]);
                return 0;
            }
            if (step[1] == 1 && b.array() instanceof double[] y) {
                doubles(x, y, z, n, at[0], at[1], at[2]);
                return 0;
            }
        }
        if (step[0] == 1 && step[2] == 1 && step[1] == 0) {
            withSecond(a, b.getDouble(at[1]), c, n, at[0], at[2]);
        } else if (step[0] == 1 && step[2] == 1 && step[1] == 1) {
            contiguous(a, b, c, n, at[0], at[1], at[2]);
        } else {
            strided(a, b, c, n, at, step);
        }
        return 0;
    }

    private static void doubles(double[] a, double y, byte[] c, int n, int i, int o) {
        for (int k = 0; k < n; k += CHUNK) {
            int m = Math.min(CHUNK, n - k);
            boolean finite = ORDERING != null && Double.isFinite(y);
            if (finite && !NonFinite.any(a, i + k, i + k + m)) {
                finite(a, y, c, m, i + k, o + k);
            } else {
                withNumber(a, y, c, m, i + k, o + k);
            }
        }
    }

    private static void doubles(double[] a, double[] b, byte[] c, int n, int i, int j, int o) {
        for (int k = 0; k < n; k += CHUNK) {
            int m = Math.min(CHUNK, n - k);
            if (ORDERING == null
                    || NonFinite.any(a, i + k, i + k + m)
                    || NonFinite.any(b, j + k, j + k + m)) {
                pairs(a, b, c, m, i + k, j + k, o + k);
            } else {
                finite(a, b, c, m, i + k, j + k, o + k);
            }
        }
    }

    private static void finite(double[] a, double y, byte[] c, int n, int i, int o) {
        var ordering = ORDERING;
        if (i == o && ordering != null) {
            for (int k = o; k < o + n; k++) {
                c[k] = ordering.ofFinite(a[k], y);
            }
            return;
        }
        for (int k = 0; k < n && ordering != null; k++) {
            c[o + k] = ordering.ofFinite(a[i + k], y);
        }
    }

    private static void finite(double[] a, double[] b, byte[] c, int n, int i, int j, int o) {
        var ordering = ORDERING;
        if (i == o && j == o && ordering != null) {
            for (int k = o; k < o + n; k++) {
                c[k] = ordering.ofFinite(a[k], b[k]);
            }
            return;
        }
        for (int k = 0; k < n && ordering != null; k++) {
            c[o + k] = ordering.ofFinite(a[i + k], b[j + k]);
        }
    }

    private static void pairs(double[] a, double[] b, byte[] c, int n, int i, int j, int o) {
        for (int k = 0; k < n; k++) {
            c[o + k] = (byte) (RELATION.holds(a[i + k], b[j + k]) ? 1 : 0);
        }
    }

    private static void withNumber(double[] a, double y, byte[] c, int n, int i, int o) {
        for (int k = 0; k < n; k++) {
            c[o + k] = (byte) (RELATION.holds(a[i + k], y) ? 1 : 0);
        }
    }

    private static void contiguous(Storage a, Storage b, Storage c, int n, int i, int j, int o) {
        for (int k = 0; k < n; k++) {
            c.setLong(o + k, RELATION.holds(a.getDouble(i + k), b.getDouble(j + k)) ? 1 : 0);
        }
    }

    private static void withSecond(Storage a, double y, Storage c, int n, int i, int o) {
        for (int k = 0; k < n; k++) {
            c.setLong(o + k, RELATION.holds(a.getDouble(i + k), y) ? 1 : 0);
        }
    }

    private static void strided(Storage a, Storage b, Storage c, int n, int[] at, int[] step) {
        int i = at[0];
        int j = at[1];
        int o = at[2];
        for (int k = 0; k < n; k++, i += step[0], j += step[1], o += step[2]) {
            c.setLong(o, RELATION.holds(a.getDouble(i), b.getDouble(j)) ? 1 : 0);
        }
    }
}
