package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Functions.IntegerRelation;

import java.lang.invoke.MethodHandles;

/** Template: a truth value from two integers. */
final class IntegerCompare extends Kernel {
    private static final IntegerRelation RELATION =
            Specialisation.constant(MethodHandles.lookup(), IntegerRelation.class);

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var b = operands[1];
        var c = operands[2];
        if (step[0] == 1 && step[2] == 1 && step[1] == 0) {
            withSecond(a, b.getLong(at[1]), c, n, at[0], at[2]);
        } else {
            strided(a, b, c, n, at, step);
        }
        return 0;
    }

    private static void withSecond(Storage a, long y, Storage c, int n, int i, int o) {
        for (int k = 0; k < n; k++) {
            c.setLong(o + k, RELATION.holds(a.getLong(i + k), y) ? 1 : 0);
        }
    }

    private static void strided(Storage a, Storage b, Storage c, int n, int[] at, int[] step) {
        int i = at[0];
        int j = at[1];
        int o = at[2];
        for (int k = 0; k < n; k++, i += step[0], j += step[1], o += step[2]) {
            c.setLong(o, RELATION.holds(a.getLong(i), b.getLong(j)) ? 1 : 0);
        }
    }
}
