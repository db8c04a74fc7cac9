package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;

import java.lang.invoke.MethodHandles;
import java.util.function.DoublePredicate;

/** Template: a truth value from a real number. */
final class RealTest extends Kernel {
    private static final DoublePredicate TEST =
            Specialisation.constant(MethodHandles.lookup(), DoublePredicate.class);

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        if (step[0] == 1
                && step[1] == 1
                && operands[0].array() instanceof double[] a
                && operands[1].array() instanceof byte[] c) {
            doubles(a, c, n, at[0], at[1]);
            return 0;
        }
        strided(operands[0], operands[1], n, at[0], at[1], step[0], step[1]);
        return 0;
    }

    private static void doubles(double[] a, byte[] c, int n, int i, int o) {
        for (int k = 0; k < n; k++) {
            c[o + k] = (byte) (TEST.test(a[i + k]) ? 1 : 0);
        }
    }

    private static void strided(Storage a, Storage c, int n, int i, int o, int s, int u) {
        for (int k = 0; k < n; k++) {
            c.setLong(o + k * u, TEST.test(a.getDouble(i + k * s)) ? 1 : 0);
        }
    }
}
