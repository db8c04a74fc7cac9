package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.NestedLoop;

/** Finds results too small to be told from zero; looked for only when someone wants to know. */
final class Underflow {
    private Underflow() {}

    /** True for functions whose results may become too small. */
    static boolean isPossible(Ufunc ufunc) {
        return switch (ufunc.name()) {
            case "multiply", "divide", "power", "float_power", "exp", "exp2", "square" -> true;
            default -> false;
        };
    }

    /** {@link FloatErrors} flags for the operands of a call that is done, inputs first. */
    static int flags(Ufunc ufunc, NdArray[] operands) {
        boolean possible = isPossible(ufunc);
        var result = operands[operands.length - 1];
        if (!possible || !result.dtype().isFloat() || FloatErrors.current().ignoresUnderflow()) {
            return 0;
        }
        double smallest =
                switch (result.dtype().itemsize()) {
                    case 2 -> 0x1p-14;
                    case 4 -> Float.MIN_NORMAL;
                    default -> Double.MIN_NORMAL;
                };
        boolean exponential = ufunc.name().startsWith("exp");
        int[] flags = {0};
        NestedLoop.inMemoryOrder(
                (n, at, step) -> {
                    for (int k = 0; k < n; k++) {
                        int last = operands.length - 1;
                        double value = result.storage().getDouble(at[last] + k * step[last]);
                        if (Math.abs(value) >= smallest || Double.isNaN(value)) {
                            continue;
                        }
                        boolean finite = true;
                        for (int i = 0; i < last; i++) {
                            double in = operands[i].storage().getDouble(at[i] + k * step[i]);
                            finite &= Double.isFinite(in) && (exponential || in != 0);
                        }
                        flags[0] |= finite ? FloatErrors.UNDERFLOW : 0;
                    }
                },
                operands);
        return flags[0];
    }
}
