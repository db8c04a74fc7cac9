package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/** Finds out fast whether results contain NaN or infinity. */
final class NonFinite {
    private static final long EXPONENT = 0x7ff0_0000_0000_0000L;
    private static final long CARRY = 0x0010_0000_0000_0000L;
    private static final int FEW = 64;

    private NonFinite() {}

    /** True when one of {@code n} real parts from {@code at} on is NaN or infinite. */
    static boolean any(Storage storage, int n, int at, int step) {
        if (step == 1 && n > FEW && storage.array() instanceof double[] data) {
            return anyBits(data, n, at);
        }
        for (int k = 0, i = at; k < n; k++, i += step) {
            if (!(Math.abs(storage.getDouble(i)) <= Double.MAX_VALUE)) {
                return true;
            }
        }
        return false;
    }

    /** Adding one to the exponent's last bit carries into the sign only when all bits are set. */
    private static boolean anyBits(double[] data, int n, int at) {
        var bits = MemorySegment.ofArray(data);
        long seen = 0;
        for (int k = at; k < at + n; k++) {
            seen |= (bits.get(ValueLayout.JAVA_LONG_UNALIGNED, k * 8L) & EXPONENT) + CARRY;
        }
        return seen < 0;
    }
}
