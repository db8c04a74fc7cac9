package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Functions.Trouble;
import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;

/** Template: a real number from two. Every loop has its own method, to be compiled on its own. */
final class RealBinary extends Kernel {
    private static final Functions.Real2 PAIR =
            Specialisation.constant(MethodHandles.lookup(), Functions.Real2.class);
    private static final DoubleBinaryOperator F = PAIR.function();
    private static final @Nullable Trouble TROUBLE = PAIR.trouble();
    private static final boolean ANY_ORDER = PAIR.anyOrder();

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var b = operands[1];
        var c = operands[2];
        boolean folds = step[0] == 0 && step[2] == 0 && a.array() == c.array() && n > 1;
        if (folds && at[0] == at[2]) {
            return fold(c, b, n, at[2], at[1], step[1]);
        }
        if (step[2] == 1 && c.array() instanceof double[] result) {
            return doubles(a, b, result, n, at, step);
        }
        if (TROUBLE == null) {
            apply(a, b, c, n, at[0], at[1], at[2], step[0], step[1], step[2]);
            return 0;
        }
        boolean inPlace =
                (a.array() == c.array() && at[0] == at[2] && step[0] == step[2])
                        || (b.array() == c.array() && at[1] == at[2] && step[1] == step[2]);
        return inPlace ? replace(operands, n, at, step) : checked(operands, n, at, step);
    }

    /** For results that are doubles side by side. */
    private static int doubles(Storage a, Storage b, double[] c, int n, int[] at, int[] step) {
        var first = new Operand(a, at[0], step[0], c, at[2]);
        var second = new Operand(b, at[1], step[1], c, at[2]);
        int flags = 0;
        for (int k = 0; k < n; k += CHUNK) {
            int m = Math.min(CHUNK, n - k);
            int o = at[2] + k;
            double[] x = first.values(k, m);
            double[] y = second.values(k, m);
            if (TROUBLE != null) {
                first.keep(k, m);
                second.keep(k, m);
            }
            if (second.isNumber()) {
                withSecond(x, first.position(k), first, second.number(), c, o, m);
            } else if (first.isNumber()) {
                withFirst(first.number(), y, second.position(k), c, o, m);
            } else {
                pairs(x, first.position(k), y, second.position(k), c, o, m);
            }
            if (TROUBLE != null && NonFinite.any(c, o, o + m)) {
                flags |= trouble(TROUBLE, first, second, k, c, o, m);
            }
        }
        return flags;
    }

    private static int trouble(
            Trouble trouble, Operand first, Operand second, int k, double[] c, int o, int m) {
        int flags = 0;
        for (int p = 0; p < m; p++) {
            double result = c[o + p];
            if (!(Math.abs(result) <= Double.MAX_VALUE)) {
                flags |= trouble.of(first.original(k, p), second.original(k, p), result);
            }
        }
        return flags;
    }

    private static void pairs(double[] a, int i, double[] b, int j, double[] c, int o, int m) {
        if (i == o && j == o) {
            aligned(a, b, c, o, o + m);
            return;
        }
        for (int k = 0; k < m; k++) {
            c[o + k] = F.applyAsDouble(a[i + k], b[j + k]);
        }
    }

    /** The compiler makes vector code of loops over one position. */
    private static void aligned(double[] a, double[] b, double[] c, int start, int end) {
        for (int k = start; k < end; k++) {
            c[k] = F.applyAsDouble(a[k], b[k]);
        }
    }

    private static void withSecond(
            double[] a, int i, Operand first, double y, double[] c, int o, int m) {
        if (first.isNumber()) {
            Arrays.fill(c, o, o + m, F.applyAsDouble(first.number(), y));
        } else if (i == o) {
            aligned(a, y, c, o, o + m);
        } else {
            for (int k = 0; k < m; k++) {
                c[o + k] = F.applyAsDouble(a[i + k], y);
            }
        }
    }

    private static void aligned(double[] a, double y, double[] c, int start, int end) {
        for (int k = start; k < end; k++) {
            c[k] = F.applyAsDouble(a[k], y);
        }
    }

    private static void withFirst(double x, double[] b, int j, double[] c, int o, int m) {
        if (j == o) {
            aligned(x, b, c, o, o + m);
        } else {
            for (int k = 0; k < m; k++) {
                c[o + k] = F.applyAsDouble(x, b[j + k]);
            }
        }
    }

    private static void aligned(double x, double[] b, double[] c, int start, int end) {
        for (int k = start; k < end; k++) {
            c[k] = F.applyAsDouble(x, b[k]);
        }
    }

    private static int checked(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var b = operands[1];
        var c = operands[2];
        int flags = 0;
        for (int k = 0; k < n; k += CHUNK) {
            int m = Math.min(CHUNK, n - k);
            int i = at[0] + k * step[0];
            int j = at[1] + k * step[1];
            int o = at[2] + k * step[2];
            apply(a, b, c, m, i, j, o, step[0], step[1], step[2]);
            if (NonFinite.any(c, m, o, step[2])) {
                flags |= trouble(a, b, c, m, i, j, o, step);
            }
        }
        return flags;
    }

    /** Keeps arguments that are overwritten until the results are checked. */
    private static int replace(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var b = operands[1];
        var c = operands[2];
        boolean first = a.array() == c.array() && at[0] == at[2] && step[0] == step[2];
        boolean second = b.array() == c.array() && at[1] == at[2] && step[1] == step[2];
        var saved = NdArray.zeros(Math.min(n, CHUNK)).storage();
        int flags = 0;
        for (int k = 0; k < n; k += CHUNK) {
            int m = Math.min(CHUNK, n - k);
            int i = at[0] + k * step[0];
            int j = at[1] + k * step[1];
            int o = at[2] + k * step[2];
            save(c, saved, m, o, step[2]);
            apply(a, b, c, m, i, j, o, step[0], step[1], step[2]);
            if (NonFinite.any(c, m, o, step[2])) {
                int[] steps = {first ? 1 : step[0], second ? 1 : step[1], step[2]};
                flags |=
                        trouble(
                                first ? saved : a,
                                second ? saved : b,
                                c,
                                m,
                                first ? 0 : i,
                                second ? 0 : j,
                                o,
                                steps);
            }
        }
        return flags;
    }

    private static void save(Storage from, Storage to, int n, int at, int step) {
        if (step == 1 && from.array() instanceof double[] source) {
            System.arraycopy(source, at, to.array(), 0, n);
            return;
        }
        for (int k = 0; k < n; k++) {
            to.setDouble(k, from.getDouble(at + k * step));
        }
    }

    private static int trouble(
            Storage a, Storage b, Storage c, int n, int i, int j, int o, int[] step) {
        var trouble = TROUBLE;
        int flags = 0;
        for (int k = 0; k < n && trouble != null; k++) {
            double result = c.getDouble(o + k * step[2]);
            if (!(Math.abs(result) <= Double.MAX_VALUE)) {
                flags |=
                        trouble.of(
                                a.getDouble(i + k * step[0]), b.getDouble(j + k * step[1]), result);
            }
        }
        return flags;
    }

    private static void apply(
            Storage a, Storage b, Storage c, int n, int i, int j, int o, int s, int t, int u) {
        if (s == 1 && t == 1 && u == 1 && i == j && j == o) {
            aligned(a, b, c, i, i + n);
        } else if (s == 1 && t == 0 && u == 1 && i == o) {
            withSecond(a, b.getDouble(j), c, i, i + n);
        } else {
            strided(a, b, c, n, i, j, o, s, t, u);
        }
    }

    private static void aligned(Storage a, Storage b, Storage c, int start, int end) {
        for (int k = start; k < end; k++) {
            c.setDouble(k, F.applyAsDouble(a.getDouble(k), b.getDouble(k)));
        }
    }

    private static void withSecond(Storage a, double y, Storage c, int start, int end) {
        for (int k = start; k < end; k++) {
            c.setDouble(k, F.applyAsDouble(a.getDouble(k), y));
        }
    }

    private static void strided(
            Storage a, Storage b, Storage c, int n, int i, int j, int o, int s, int t, int u) {
        for (int k = 0; k < n; k++) {
            double x = a.getDouble(i + k * s);
            c.setDouble(o + k * u, F.applyAsDouble(x, b.getDouble(j + k * t)));
        }
    }

    /** Folds b into one element of c; a narrow result is rounded at every step. */
    private static int fold(Storage c, Storage b, int n, int o, int j, int t) {
        double first = c.getDouble(o);
        if (ANY_ORDER || c.array() instanceof double[]) {
            c.setDouble(o, accumulate(first, b, n, j, t));
        } else {
            for (int k = 0; k < n; k++) {
                c.setDouble(o, F.applyAsDouble(c.getDouble(o), b.getDouble(j + k * t)));
            }
        }
        double result = c.getDouble(o);
        if (TROUBLE == null || Double.isFinite(result) || !Double.isFinite(first)) {
            return 0;
        }
        boolean finite = !NonFinite.any(b, n, j, t);
        if (Double.isInfinite(result)) {
            return finite ? FloatErrors.OVERFLOW : 0;
        }
        return finite || !anyNan(b, n, j, t) ? FloatErrors.INVALID : 0;
    }

    private static double accumulate(double first, Storage b, int n, int j, int t) {
        if (ANY_ORDER && n >= 32) {
            return inAnyOrder(first, b, n, j, t);
        }
        double sum = first;
        for (int k = 0; k < n; k++) {
            sum = F.applyAsDouble(sum, b.getDouble(j + k * t));
        }
        return sum;
    }

    /** Four partial results hide the time one step takes. */
    private static double inAnyOrder(double first, Storage b, int n, int j, int t) {
        double r0 = first;
        double r1 = b.getDouble(j);
        double r2 = r1;
        double r3 = r1;
        int whole = n & ~3;
        for (int k = 0; k < whole; k += 4) {
            int i = j + k * t;
            r0 = F.applyAsDouble(r0, b.getDouble(i));
            r1 = F.applyAsDouble(r1, b.getDouble(i + t));
            r2 = F.applyAsDouble(r2, b.getDouble(i + 2 * t));
            r3 = F.applyAsDouble(r3, b.getDouble(i + 3 * t));
        }
        for (int k = whole; k < n; k++) {
            r0 = F.applyAsDouble(r0, b.getDouble(j + k * t));
        }
        return F.applyAsDouble(F.applyAsDouble(r0, r1), F.applyAsDouble(r2, r3));
    }

    private static boolean anyNan(Storage b, int n, int j, int t) {
        for (int k = 0; k < n; k++) {
            if (Double.isNaN(b.getDouble(j + k * t))) {
                return true;
            }
        }
        return false;
    }
}
