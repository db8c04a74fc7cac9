package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;
import org.jpylab.ndarray.TruthWords;

/** True from false and the reverse. */
final class TruthNot extends Kernel {
    @Override
    public int run(Storage[] operands, int n, int[] at, int[] step) {
        int k = 0;
        if (TruthWords.fit(operands, step)) {
            var a = (byte[]) operands[0].array();
            var c = (byte[]) operands[1].array();
            for (; k <= n - 8; k += 8) {
                long truths = TruthWords.read(a, at[0] + k);
                TruthWords.write(c, at[1] + k, TruthWords.ALL - truths);
            }
        }
        for (; k < n; k++) {
            boolean truth = operands[0].getBoolean(at[0] + k * step[0]);
            operands[1].setLong(at[1] + k * step[1], truth ? 0 : 1);
        }
        return 0;
    }
}
