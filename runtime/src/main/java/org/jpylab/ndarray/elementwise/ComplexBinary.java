package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.elementwise.Functions.Complex2;

import java.lang.invoke.MethodHandles;

/** Template: a complex number from two. */
final class ComplexBinary extends Kernel {
    private static final Complex2 F =
            Specialisation.constant(MethodHandles.lookup(), Complex2.class);

    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        return strided(operands[0], operands[1], operands[2], n, at, step);
    }

    private static int strided(Storage a, Storage b, Storage c, int n, int[] at, int[] step) {
        int flags = 0;
        int i = at[0];
        int j = at[1];
        int o = at[2];
        for (int k = 0; k < n; k++, i += step[0], j += step[1], o += step[2]) {
            double re1 = a.getDouble(i);
            double im1 = a.getImaginary(i);
            double re2 = b.getDouble(j);
            double im2 = b.getImaginary(j);
            var value = F.of(re1, im1, re2, im2);
            c.setComplex(o, value.re(), value.im());
            if (!Double.isFinite(c.getDouble(o)) || !Double.isFinite(c.getImaginary(o))) {
                flags |= trouble(re1, im1, re2, im2, value.re(), value.im());
            }
        }
        return flags;
    }

    private static int trouble(
            double re1, double im1, double re2, double im2, double re, double im) {
        if (!Double.isFinite(re1 + im1) || !Double.isFinite(re2 + im2)) {
            boolean known = Double.isNaN(re1 + im1) || Double.isNaN(re2 + im2);
            return !known && Double.isNaN(re + im) ? FloatErrors.INVALID : 0;
        }
        if (re2 == 0 && im2 == 0) {
            return FloatErrors.DIVIDE | FloatErrors.INVALID;
        }
        if (re1 == 0 && im1 == 0) {
            return FloatErrors.INVALID;
        }
        return Double.isNaN(re) || Double.isNaN(im)
                ? FloatErrors.INVALID | FloatErrors.OVERFLOW
                : FloatErrors.OVERFLOW;
    }
}
