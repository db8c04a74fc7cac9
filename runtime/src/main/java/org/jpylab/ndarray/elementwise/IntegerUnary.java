package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;

import java.lang.invoke.MethodHandles;
import java.util.function.LongUnaryOperator;

/** Template: an integer from one. */
final class IntegerUnary extends Kernel {
    private static final LongUnaryOperator F =
            Specialisation.constant(MethodHandles.lookup(), LongUnaryOperator.class);

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        if (step[0] == 1 && step[1] == 1 && at[0] == at[1]) {
            aligned(operands[0], operands[1], at[0], at[0] + n);
            return 0;
        }
        strided(operands[0], operands[1], n, at[0], at[1], step[0], step[1]);
        return 0;
    }

    private static void aligned(Storage a, Storage c, int start, int end) {
        for (int k = start; k < end; k++) {
            c.setLong(k, F.applyAsLong(a.getLong(k)));
        }
    }

    private static void strided(Storage a, Storage c, int n, int i, int o, int s, int u) {
        for (int k = 0; k < n; k++) {
            c.setLong(o + k * u, F.applyAsLong(a.getLong(i + k * s)));
        }
    }
}
