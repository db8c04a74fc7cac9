package org.jpylab.ndarray.print;

import org.jpylab.ndarray.ObjectOps;

import java.util.Locale;

/** Strings and bytes in quotes, as Python's {@code repr} writes them. */
public final class TextRepr {
    private TextRepr() {}

    /** {@code repr} of text or bytes; of anything else, what Python says. */
    public static String of(Object value) {
        return switch (value) {
            case String text -> of(text);
            case byte[] bytes -> of(bytes);
            default -> ObjectOps.current().repr(value);
        };
    }

    /** {@code repr(text)}. */
    public static String of(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> append(out, c, quote));
        return out.append(quote).toString();
    }

    private static void append(StringBuilder out, int c, char quote) {
        switch (c) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (c == quote) {
                    out.append('\\').append(quote);
                } else if (isPrintable(c)) {
                    out.appendCodePoint(c);
                } else {
                    out.append(escaped(c));
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        if (c == ' ') {
            return true;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SPACE_SEPARATOR ->
                    false;
            default -> true;
        };
    }

    private static String escaped(int c) {
        String form = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
        return String.format(Locale.ROOT, form, c);
    }

    /** {@code repr(bytes)}: {@code b'...'}. */
    public static String of(byte[] bytes) {
        boolean single = false;
        boolean twofold = false;
        for (byte b : bytes) {
            single |= b == '\'';
            twofold |= b == '"';
        }
        char quote = single && !twofold ? '"' : '\'';
        StringBuilder out = new StringBuilder("b").append(quote);
        for (byte b : bytes) {
            if (b == quote || b == '\\') {
                out.append('\\').append((char) b);
            } else if (b == '\n' || b == '\r' || b == '\t') {
                out.append(b == '\n' ? "\\n" : b == '\r' ? "\\r" : "\\t");
            } else if (b >= ' ' && b < 0x7f) {
                out.append((char) b);
            } else {
                out.append(String.format(Locale.ROOT, "\\x%02x", b & 0xff));
            }
        }
        return out.append(quote).toString();
    }

    /** Bytes without meaning as NumPy's void scalars show them: every byte as {@code \xNN}. */
    static String ofRaw(byte[] bytes) {
        StringBuilder out = new StringBuilder("b'");
        for (byte b : bytes) {
            out.append(String.format(Locale.ROOT, "\\x%02X", b & 0xff));
        }
        return out.append("'").toString();
    }
}
