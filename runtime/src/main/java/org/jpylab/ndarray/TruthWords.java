package org.jpylab.ndarray;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Eight truth values at a time, as the bytes of a long that are 0 or 1. */
public final class TruthWords {
    /** Eight times true. */
    public static final long ALL = 0x0101_0101_0101_0101L;

    private static final long LOW_BITS = 0x7f7f_7f7f_7f7f_7f7fL;
    private static final VarHandle WORD =
            MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private TruthWords() {}

    /** True when all operands are truth values that lie side by side. */
    public static boolean fit(Storage[] operands, int[] step) {
        for (int i = 0; i < operands.length; i++) {
            if (!(operands[i] instanceof IntegerStorage.Bool) || step[i] != 1) {
                return false;
            }
        }
        return true;
    }

    /** The eight from {@code at} on; any byte but 0 is true. */
    public static long read(byte[] data, int at) {
        long word = (long) WORD.get(data, at);
        return (((word & LOW_BITS) + LOW_BITS | word) >>> 7) & ALL;
    }

    public static void write(byte[] data, int at, long word) {
        WORD.set(data, at, word);
    }

    /** How many bytes from start to end are not 0. */
    public static int count(byte[] data, int start, int end) {
        int count = 0;
        int k = start;
        for (; k <= end - 8; k += 8) {
            count += Long.bitCount(read(data, k));
        }
        for (; k < end; k++) {
            count += data[k] != 0 ? 1 : 0;
        }
        return count;
    }
}
