package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Functions.Complex1;

import java.lang.invoke.MethodHandles;

/** Template: a complex number from one. */
final class ComplexUnary extends Kernel {
    private static final Complex1 F =
            Specialisation.constant(MethodHandles.lookup(), Complex1.class);

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        return strided(operands[0], operands[1], n, at[0], at[1], step[0], step[1]);
    }

    private static int strided(Storage a, Storage c, int n, int i, int o, int s, int u) {
        boolean invalid = false;
        boolean overflow = false;
        for (int k = 0; k < n; k++) {
            double re = a.getDouble(i + k * s);
            double im = a.getImaginary(i + k * s);
            var value = F.of(re, im);
            c.setComplex(o + k * u, value.re(), value.im());
            if (!Double.isFinite(value.re()) || !Double.isFinite(value.im())) {
                boolean nan = Double.isNaN(value.re()) || Double.isNaN(value.im());
                invalid |= nan && !Double.isNaN(re) && !Double.isNaN(im);
                overflow |= !nan && Double.isFinite(re) && Double.isFinite(im);
            }
        }
        return (invalid ? FloatErrors.INVALID : 0) | (overflow ? F.whenInfinite() : 0);
    }
}
