package org.jpylab.legacy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a source file. */
public final class SourceText {
    private static final Pattern COOKIE =
            Pattern.compile("^[ \\t\\f]*#.*?coding[:=][ \\t]*([-\\w.]+)");

    private SourceText() {}

    /**
     * The text without byte order mark, in the encoding that one of the first two lines declares,
     * or else in UTF-8. Bytes that are not of that encoding, and unknown encodings, mean Latin-1:
     * old scripts have accents in their comments and do not say in which encoding.
     */
    public static String decode(byte[] bytes) {
        String text;
        try {
            text = declared(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, StandardCharsets.ISO_8859_1);
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static Charset declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 500), StandardCharsets.US_ASCII);
        String[] lines = start.split("\r\n|\r|\n", 3);
        for (int i = 0; i < Math.min(2, lines.length); i++) {
            Matcher cookie = COOKIE.matcher(lines[i]);
            if (cookie.find()) {
                return named(cookie.group(1).toLowerCase(Locale.ROOT).replace('_', '-'));
            }
            if (!lines[i].isBlank() && !lines[i].strip().startsWith("#")) {
                break;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static Charset named(String name) {
        if (name.startsWith("utf-8") || name.equals("utf8")) {
            return StandardCharsets.UTF_8;
        }
        if (name.startsWith("latin-1") || name.equals("latin1") || name.startsWith("iso-8859-1-")) {
            return StandardCharsets.ISO_8859_1;
        }
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }
}
