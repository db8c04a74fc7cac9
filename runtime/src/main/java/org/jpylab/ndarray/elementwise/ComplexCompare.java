package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Functions.ComplexRelation;

import java.lang.invoke.MethodHandles;

/** Template: a truth value from two complex numbers. */
final class ComplexCompare extends Kernel {
    private static final ComplexRelation RELATION =
            Specialisation.constant(MethodHandles.lookup(), ComplexRelation.class);

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var b = operands[1];
        var c = operands[2];
        int i = at[0];
        int j = at[1];
        int o = at[2];
        for (int k = 0; k < n; k++, i += step[0], j += step[1], o += step[2]) {
            boolean holds =
                    RELATION.holds(
                            a.getDouble(i), a.getImaginary(i), b.getDouble(j), b.getImaginary(j));
            c.setLong(o, holds ? 1 : 0);
        }
        return 0;
    }
}
