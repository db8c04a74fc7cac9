package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Functions.Trouble;
import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.util.function.DoubleUnaryOperator;

/** Template: a real number from one. */
final class RealUnary extends Kernel {
    private static final Functions.Real1 PAIR =
            Specialisation.constant(MethodHandles.lookup(), Functions.Real1.class);
    private static final DoubleUnaryOperator F = PAIR.function();
    private static final @Nullable Trouble TROUBLE = PAIR.trouble();

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var c = operands[1];
        if (step[1] == 1 && step[0] != 0 && c.array() instanceof double[] result) {
            return doubles(a, result, n, at, step);
        }
        if (TROUBLE == null) {
            apply(a, c, n, at[0], at[1], step[0], step[1]);
            return 0;
        }
        boolean inPlace = a.array() == c.array();
        var buffer = inPlace ? NdArray.zeros(Math.min(n, CHUNK)).storage() : c;
        int flags = 0;
        for (int k = 0; k < n; k += CHUNK) {
            int m = Math.min(CHUNK, n - k);
            int i = at[0] + k * step[0];
            int o = at[1] + k * step[1];
            int p = inPlace ? 0 : o;
            int u = inPlace ? 1 : step[1];
            apply(a, buffer, m, i, p, step[0], u);
            if (NonFinite.any(buffer, m, p, u)) {
                flags |= trouble(a, buffer, m, i, p, step[0], u);
            }
            if (inPlace) {
                copy(buffer, c, m, o, step[1]);
            }
        }
        return flags;
    }

    /** For results that are doubles side by side. */
    private static int doubles(Storage a, double[] c, int n, int[] at, int[] step) {
        var operand = new Operand(a, at[0], step[0], c, at[1]);
        int flags = 0;
        for (int k = 0; k < n; k += CHUNK) {
            int m = Math.min(CHUNK, n - k);
            int o = at[1] + k;
            double[] x = operand.values(k, m);
            if (TROUBLE != null) {
                operand.keep(k, m);
            }
            apply(x, operand.position(k), c, o, m);
            if (TROUBLE != null && NonFinite.any(c, o, o + m)) {
                flags |= trouble(TROUBLE, operand, k, c, o, m);
            }
        }
        return flags;
    }

    private static void apply(double[] a, int i, double[] c, int o, int m) {
        if (i == o) {
            aligned(a, c, o, o + m);
            return;
        }
        for (int k = 0; k < m; k++) {
            c[o + k] = F.applyAsDouble(a[i + k]);
        }
    }

    /** The compiler makes vector code of loops over one position. */
    private static void aligned(double[] a, double[] c, int start, int end) {
        for (int k = start; k < end; k++) {
            c[k] = F.applyAsDouble(a[k]);
        }
    }

    private static int trouble(Trouble trouble, Operand operand, int k, double[] c, int o, int m) {
        int flags = 0;
        for (int p = 0; p < m; p++) {
            double result = c[o + p];
            if (!(Math.abs(result) <= Double.MAX_VALUE)) {
                flags |= trouble.of(operand.original(k, p), 0, result);
            }
        }
        return flags;
    }

    private static void copy(Storage from, Storage to, int n, int at, int step) {
        for (int k = 0; k < n; k++) {
            to.setDouble(at + k * step, from.getDouble(k));
        }
    }

    private static int trouble(Storage a, Storage c, int n, int i, int o, int s, int u) {
        var trouble = TROUBLE;
        int flags = 0;
        for (int k = 0; k < n && trouble != null; k++) {
            double result = c.getDouble(o + k * u);
            if (!(Math.abs(result) <= Double.MAX_VALUE)) {
                flags |= trouble.of(a.getDouble(i + k * s), 0, result);
            }
        }
        return flags;
    }

    private static void apply(Storage a, Storage c, int n, int i, int o, int s, int u) {
        if (s == 1 && u == 1 && i == o) {
            aligned(a, c, i, i + n);
        } else {
            strided(a, c, n, i, o, s, u);
        }
    }

    private static void aligned(Storage a, Storage c, int start, int end) {
        for (int k = start; k < end; k++) {
            c.setDouble(k, F.applyAsDouble(a.getDouble(k)));
        }
    }

    private static void strided(Storage a, Storage c, int n, int i, int o, int s, int u) {
        for (int k = 0; k < n; k++) {
            c.setDouble(o + k * u, F.applyAsDouble(a.getDouble(i + k * s)));
        }
    }
}
