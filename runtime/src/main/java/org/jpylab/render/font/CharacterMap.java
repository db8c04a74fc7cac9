package org.jpylab.render.font;

import java.nio.ByteBuffer;

/** From code points to glyph numbers. */
@FunctionalInterface
interface CharacterMap {
    int glyph(int codePoint);

    /** Reads the best Unicode map of a {@code cmap} table. */
    static CharacterMap of(ByteBuffer cmap) {
        int count = cmap.getShort(2);
        int best = -1;
        for (int i = 0; i < count; i++) {
            int platform = cmap.getShort(4 + 8 * i);
            int offset = cmap.getInt(8 + 8 * i);
            int format = cmap.getShort(offset);
            boolean unicode = platform == 0 || platform == 3;
            if (unicode && format == 12 || unicode && format == 4 && best < 0) {
                best = offset;
            }
        }
        if (best < 0) {
            throw new IllegalStateException("a font without a Unicode map");
        }
        ByteBuffer table = cmap.slice(best, cmap.limit() - best);
        return table.getShort(0) == 12 ? c -> inGroups(table, c) : c -> inSegments(table, c);
    }

    private static int inGroups(ByteBuffer table, int codePoint) {
        int low = 0;
        int high = table.getInt(12) - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int group = 16 + 12 * middle;
            if (codePoint < table.getInt(group)) {
                high = middle - 1;
            } else if (codePoint > table.getInt(group + 4)) {
                low = middle + 1;
            } else {
                return table.getInt(group + 8) + codePoint - table.getInt(group);
            }
        }
        return 0;
    }

    private static int inSegments(ByteBuffer table, int codePoint) {
        if (codePoint > 0xffff) {
            return 0;
        }
        int doubled = Short.toUnsignedInt(table.getShort(6));
        for (int i = 0; i < doubled; i += 2) {
            int end = Short.toUnsignedInt(table.getShort(14 + i));
            if (codePoint > end) {
                continue;
            }
            int start = Short.toUnsignedInt(table.getShort(16 + doubled + i));
            if (codePoint < start) {
                return 0;
            }
            int delta = table.getShort(16 + 2 * doubled + i);
            int rangeAt = 16 + 3 * doubled + i;
            int range = Short.toUnsignedInt(table.getShort(rangeAt));
            if (range == 0) {
                return codePoint + delta & 0xffff;
            }
            int glyph = table.getShort(rangeAt + range + 2 * (codePoint - start));
            return glyph == 0 ? 0 : glyph + delta & 0xffff;
        }
        return 0;
    }
}
