package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.TruthWords;
import org.jpylab.ndarray.elementwise.Functions.IntegerTrouble;
import org.jspecify.annotations.Nullable;

import java.lang.invoke.MethodHandles;
import java.util.function.LongBinaryOperator;

/** Template: an integer from two; what does not fit the output is cut off. */
final class IntegerBinary extends Kernel {
    private static final Functions.Integer2 PAIR =
            Specialisation.constant(MethodHandles.lookup(), Functions.Integer2.class);
    private static final LongBinaryOperator F = PAIR.function();
    private static final @Nullable IntegerTrouble TROUBLE = PAIR.trouble();

    private static final Class<?> TRUTH = NdArray.zeros(DType.BOOL).storage().getClass();

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var b = operands[1];
        var c = operands[2];
        boolean folds = step[0] == 0 && step[2] == 0 && a.array() == c.array() && n > 1;
        int flags = 0;
        if (TROUBLE != null) {
            flags = trouble(TROUBLE, operands, n, at, step);
        }
        if (folds && at[0] == at[2]) {
            fold(c, b, n, at[2], at[1], step[1]);
        } else if (PAIR.bitwise() && isApart(a, c, at) && TruthWords.fit(operands, step)) {
            truths(a, b, c, n, at);
        } else if (step[0] == 1 && step[1] == 1 && step[2] == 1) {
            contiguous(a, b, c, n, at[0], at[1], at[2]);
        } else if (step[0] == 1 && step[1] == 0 && step[2] == 1) {
            withSecond(a, b.getLong(at[1]), c, n, at[0], at[2]);
        } else {
            strided(a, b, c, n, at, step);
        }
        return flags;
    }

    private static int trouble(
            IntegerTrouble trouble, Storage[] operands, int n, int[] at, int[] step) {
        int flags = 0;
        for (int k = 0; k < n; k++) {
            long x = operands[0].getLong(at[0] + k * step[0]);
            flags |= trouble.of(x, operands[1].getLong(at[1] + k * step[1]));
        }
        return flags;
    }

    /** True when no result is an argument of a later one, as in accumulations. */
    private static boolean isApart(Storage a, Storage c, int[] at) {
        return a.array() != c.array() || at[0] == at[2];
    }

    private static void truths(Storage a, Storage b, Storage c, int n, int[] at) {
        var x = (byte[]) a.array();
        var y = (byte[]) b.array();
        var z = (byte[]) c.array();
        int whole = n - n % 8;
        for (int k = 0; k < whole; k += 8) {
            long left = TruthWords.read(x, at[0] + k);
            long right = TruthWords.read(y, at[1] + k);
            TruthWords.write(z, at[2] + k, F.applyAsLong(left, right));
        }
        contiguous(a, b, c, n - whole, at[0] + whole, at[1] + whole, at[2] + whole);
    }

    private static void contiguous(Storage a, Storage b, Storage c, int n, int i, int j, int o) {
        if (i == o && j == o) {
            aligned(a, b, c, o, o + n);
            return;
        }
        for (int k = 0; k < n; k++) {
            c.setLong(o + k, F.applyAsLong(a.getLong(i + k), b.getLong(j + k)));
        }
    }

    private static void aligned(Storage a, Storage b, Storage c, int start, int end) {
        for (int k = start; k < end; k++) {
            c.setLong(k, F.applyAsLong(a.getLong(k), b.getLong(k)));
        }
    }

    private static void withSecond(Storage a, long y, Storage c, int n, int i, int o) {
        if (i == o) {
            aligned(a, y, c, o, o + n);
            return;
        }
        for (int k = 0; k < n; k++) {
            c.setLong(o + k, F.applyAsLong(a.getLong(i + k), y));
        }
    }

    private static void aligned(Storage a, long y, Storage c, int start, int end) {
        for (int k = start; k < end; k++) {
            c.setLong(k, F.applyAsLong(a.getLong(k), y));
        }
    }

    private static void strided(Storage a, Storage b, Storage c, int n, int[] at, int[] step) {
        int i = at[0];
        int j = at[1];
        int o = at[2];
        for (int k = 0; k < n; k++, i += step[0], j += step[1], o += step[2]) {
            c.setLong(o, F.applyAsLong(a.getLong(i), b.getLong(j)));
        }
    }

    /** Folds b into one element of c. */
    private static void fold(Storage c, Storage b, int n, int o, int j, int t) {
        if (c.array() instanceof byte[] truths && b.array() instanceof byte[] flags && t == 1) {
            if (c.getClass() == TRUTH && b.getClass() == TRUTH) {
                truths[o] = (byte) foldTruth(c.getLong(o), flags, n, j);
                return;
            }
        }
        if (PAIR.anyOrder()) {
            c.setLong(
                    o,
                    t == 1
                            ? foldInAnyOrder(c.getLong(o), b, j, j + n)
                            : foldInAnyOrder(c.getLong(o), b, n, j, t));
            return;
        }
        for (int k = 0; k < n; k++) {
            c.setLong(o, F.applyAsLong(c.getLong(o), b.getLong(j + k * t)));
        }
    }

    /** Four partial results hide the time one step takes. */
    private static long foldInAnyOrder(long first, Storage b, int start, int end) {
        long r0 = first;
        int k = start;
        if (end - start >= 8) {
            long r1 = b.getLong(start);
            long r2 = b.getLong(start + 1);
            long r3 = b.getLong(start + 2);
            for (k += 3; k <= end - 4; k += 4) {
                r0 = F.applyAsLong(r0, b.getLong(k));
                r1 = F.applyAsLong(r1, b.getLong(k + 1));
                r2 = F.applyAsLong(r2, b.getLong(k + 2));
                r3 = F.applyAsLong(r3, b.getLong(k + 3));
            }
            r0 = F.applyAsLong(F.applyAsLong(r0, r1), F.applyAsLong(r2, r3));
        }
        for (; k < end; k++) {
            r0 = F.applyAsLong(r0, b.getLong(k));
        }
        return r0;
    }

    private static long foldInAnyOrder(long first, Storage b, int n, int j, int t) {
        long result = first;
        for (int k = 0; k < n; k++) {
            result = F.applyAsLong(result, b.getLong(j + k * t));
        }
        return result;
    }

    /** Folds truth values, part by part until no further one can change the result. */
    private static long foldTruth(long first, byte[] flags, int n, int at) {
        long result = first;
        for (int k = 0; k < n; k += CHUNK) {
            boolean idleFalse = F.applyAsLong(result, 0) == result;
            boolean idleTrue = F.applyAsLong(result, 1) == result;
            if (idleFalse && idleTrue) {
                return result;
            }
            int end = at + Math.min(n, k + CHUNK);
            if (idleFalse && !isAll(flags, at + k, end, 0)
                    || idleTrue && !isAll(flags, at + k, end, TruthWords.ALL)
                    || !idleFalse && !idleTrue) {
                result = foldEach(result, flags, at + k, end);
            }
        }
        return result;
    }

    private static long foldEach(long first, byte[] flags, int start, int end) {
        long result = first;
        for (int i = start; i < end; i++) {
            result = F.applyAsLong(result, flags[i] != 0 ? 1 : 0);
        }
        return result;
    }

    /**
     * True when the truth values, if their number is a multiple of eight, are all the given ones.
     */
    private static boolean isAll(byte[] flags, int start, int end, long eight) {
        if ((end - start) % 8 != 0) {
            return false;
        }
        long others = 0;
        for (int i = start; i < end; i += 8) {
            others |= TruthWords.read(flags, i) ^ eight;
        }
        return others == 0;
    }
}
