package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Functions.ComplexPart;

import java.lang.invoke.MethodHandles;

/** Template: a real number or truth value from a complex number. */
final class ComplexToReal extends Kernel {
    private static final ComplexPart F =
            Specialisation.constant(MethodHandles.lookup(), ComplexPart.class);

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        var a = operands[0];
        var c = operands[1];
        boolean overflow = false;
        for (int k = 0; k < n; k++) {
            int i = at[0] + k * step[0];
            int o = at[1] + k * step[1];
            c.setDouble(o, F.of(a.getDouble(i), a.getImaginary(i)));
            overflow |=
                    Double.isInfinite(c.getDouble(o))
                            && Double.isFinite(a.getDouble(i))
                            && Double.isFinite(a.getImaginary(i));
        }
        return overflow ? FloatErrors.OVERFLOW : 0;
    }
}
