package org.jpylab.scipy;

import org.jpylab.ndarray.NdArray;

/** Rational filters, one line of samples after the other. */
public final class Recursion {
    private Recursion() {}

    /**
     * Lines filtered in the transposed direct form II; a new array.
     *
     * @param b numerator, as long as the denominator a, whose first coefficient is one
     * @param state of each line before; holds the state after. Modified.
     */
    public static NdArray filter(NdArray b, NdArray a, NdArray lines, NdArray state) {
        double[] numerator = b.toDoubles();
        double[] denominator = a.toDoubles();
        double[] x = lines.toDoubles();
        double[] delays = state.toDoubles();
        int order = numerator.length - 1;
        int length = lines.shape(1);
        for (int line = 0; line < lines.shape(0); line++) {
            int z = line * order;
            for (int i = line * length; i < (line + 1) * length; i++) {
                double in = x[i];
                double out = order > 0 ? delays[z] + numerator[0] * in : numerator[0] * in;
                for (int k = 1; k < order; k++) {
                    delays[z + k - 1] = delays[z + k] + in * numerator[k] - out * denominator[k];
                }
                if (order > 0) {
                    delays[z + order - 1] = in * numerator[order] - out * denominator[order];
                }
                x[i] = out;
            }
        }
        state.assign(NdArray.wrap(delays, state.shape()));
        return NdArray.wrap(x, lines.shape());
    }
}
