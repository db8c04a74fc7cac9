package org.jpylab.render.font;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** What a font is called: the table {@code name} of the TrueType specification. */
final class FontNames {
    static final int FAMILY = 1;
    static final int STYLE = 2;
    static final int POSTSCRIPT = 6;

    private static final int WINDOWS = 3;
    private static final int MACINTOSH = 1;
    private static final int ENGLISH = 0x409;

    private FontNames() {}

    /** The English names by their numbers. */
    static Map<Integer, String> of(@Nullable ByteBuffer table) {
        Map<Integer, String> names = new HashMap<>();
        if (table == null) {
            return names;
        }
        int texts = Short.toUnsignedInt(table.getShort(4));
        for (int i = 0; i < table.getShort(2); i++) {
            int record = 6 + 12 * i;
            int platform = table.getShort(record);
            int language = Short.toUnsignedInt(table.getShort(record + 4));
            int number = table.getShort(record + 6);
            byte[] bytes = new byte[Short.toUnsignedInt(table.getShort(record + 8))];
            table.get(texts + Short.toUnsignedInt(table.getShort(record + 10)), bytes);
            if (platform == WINDOWS && language == ENGLISH) {
                names.put(number, text(bytes, StandardCharsets.UTF_16BE));
            } else if (platform == MACINTOSH && language == 0) {
                names.putIfAbsent(number, text(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return names;
    }

    private static String text(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }
}
