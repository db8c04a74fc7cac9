package org.jpylab.loop;

import java.util.Arrays;

/** What a loop has appended to a Python list: numbers and their sorts, handed over at the end. */
public final class Appended {
    private long[] bits = new long[16];
    private byte[] sorts = new byte[16];
    private boolean[] areReal = new boolean[16];
    private int size;
    private int marked;

    void add(boolean isReal, long value, byte sort) {
        if (size == bits.length) {
            bits = Arrays.copyOf(bits, 2 * size);
            sorts = Arrays.copyOf(sorts, 2 * size);
            areReal = Arrays.copyOf(areReal, 2 * size);
        }
        bits[size] = value;
        sorts[size] = sort;
        areReal[size++] = isReal;
    }

    void mark() {
        marked = size;
    }

    void reset() {
        size = marked;
    }

    public int size() {
        return size;
    }

    public boolean isReal(int i) {
        return areReal[i];
    }

    public double real(int i) {
        return Double.longBitsToDouble(bits[i]);
    }

    public long integer(int i) {
        return bits[i];
    }

    public byte sort(int i) {
        return sorts[i];
    }
}
