package org.jpylab.ndarray.random;

/** A generator of 64-bit words that serves 32-bit requests from the two halves of one word. */
public abstract class Bits64Generator extends BitGenerator {
    private boolean hasHalf;
    private int half;

    @Override
    public final int nextInt() {
        if (hasHalf) {
            hasHalf = false;
            return half;
        }
        long word = nextLong();
        hasHalf = true;
        half = (int) (word >>> 32);
        return (int) word;
    }

    /** Whether the upper half of a word waits for the next 32-bit request. */
    public final boolean hasHalf() {
        return hasHalf;
    }

    /** The waiting (or last used) upper half. */
    public final int half() {
        return half;
    }

    /** Restores the waiting half. */
    public final void setHalf(boolean waiting, int bits) {
        hasHalf = waiting;
        half = bits;
    }
}
