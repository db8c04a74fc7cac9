package org.jpylab.render;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;

/** The compression of GIF files. T. Welch, "A technique for high-performance data compression". */
final class GifCodes {
    private static final int MOST_BITS = 12;
    private static final int TABLE = 1 << MOST_BITS;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final int firstBits;

    /** The code of a string (prefix code, next colour); 0 for none. */
    private final short[] next;

    private final int clear;
    private int bits;
    private int free;
    private int pending;
    private int pendingBits;

    private GifCodes(int colorBits) {
        firstBits = colorBits;
        clear = 1 << colorBits;
        next = new short[TABLE << colorBits];
    }

    static ByteArrayOutputStream encode(IndexedColors colors, int colorBits) {
        GifCodes codes = new GifCodes(colorBits);
        codes.run(colors);
        return codes.out;
    }

    private void run(IndexedColors colors) {
        reset();
        int prefix = colors.index(0);
        for (int i = 1; i < colors.size(); i++) {
            int color = colors.index(i);
            int key = prefix << firstBits | color;
            if (next[key] != 0) {
                prefix = next[key];
                continue;
            }
            put(prefix);
            if (free == TABLE) {
                reset();
            } else {
                next[key] = (short) free;
                if (free == 1 << bits) {
                    bits++;
                }
                free++;
            }
            prefix = color;
        }
        put(prefix);
        put(clear + 1);
        if (pendingBits > 0) {
            out.write(pending);
        }
    }

    private void reset() {
        if (free == 0) {
            bits = firstBits + 1;
        }
        put(clear);
        Arrays.fill(next, (short) 0);
        bits = firstBits + 1;
        free = clear + 2;
    }

    private void put(int code) {
        pending |= code << pendingBits;
        pendingBits += bits;
        while (pendingBits >= 8) {
            out.write(pending);
            pending >>>= 8;
            pendingBits -= 8;
        }
    }
}
