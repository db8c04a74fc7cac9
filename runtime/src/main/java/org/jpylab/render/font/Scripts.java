package org.jpylab.render.font;

/** Which characters are fitted to pixel rows: letters, digits and punctuation, but no symbols. */
final class Scripts {
    private static final int[] RANGES = {
        0x0020, 0x007f, 0x00a0, 0x00a9, 0x00ab, 0x00b1, 0x00b4, 0x00b8, 0x00bb, 0x02af, 0x02b9,
        0x02df, 0x02e5, 0x03ff, 0x0400, 0x052f, 0x1d00, 0x1fff, 0x2000, 0x206f, 0x20a0, 0x20cf,
        0x2150, 0x218f, 0x2c60, 0x2c7f, 0xfb00, 0xfb06, 0x1d400, 0x1d7ff
    };

    private Scripts() {}

    static boolean isFitted(int codePoint) {
        for (int i = 0; i < RANGES.length; i += 2) {
            if (RANGES[i] <= codePoint && codePoint <= RANGES[i + 1]) {
                return true;
            }
        }
        return false;
    }

    /** True for combining marks. */
    static boolean isAccent(int codePoint) {
        return codePoint >= 0x300 && codePoint <= 0x36f;
    }
}
