package org.jpylab.ndarray.random;

/** Random bytes, the low ones of each 32-bit word first. */
final class RandomBytes {
    private RandomBytes() {}

    static byte[] draw(BitGenerator bits, int length) {
        byte[] bytes = new byte[length];
        int word = 0;
        for (int i = 0; i < length; i++) {
            word = i % 4 == 0 ? bits.nextInt() : word >>> 8;
            bytes[i] = (byte) word;
        }
        return bytes;
    }
}
