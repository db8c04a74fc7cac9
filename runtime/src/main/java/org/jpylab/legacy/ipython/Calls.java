package org.jpylab.legacy.ipython;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Calls of the interactive shell as Python text. */
final class Calls {
    private Calls() {}

    /** {@code get_ipython().method('argument', …)}. */
    static String shell(String method, String... arguments) {
        return Arrays.stream(arguments)
                .map(Calls::repr)
                .collect(Collectors.joining(", ", "get_ipython()." + method + "(", ")"));
    }

    /** The string as Python's {@code repr} shows it. */
    static String repr(String text) {
        char quote = text.contains("'") && !text.contains("\"") ? '"' : '\'';
        StringBuilder literal = new StringBuilder().append(quote);
        text.codePoints().forEach(c -> append(literal, c, quote));
        return literal.append(quote).toString();
    }

    private static void append(StringBuilder literal, int c, char quote) {
        switch (c) {
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (c == quote) {
                    literal.append('\\').append(quote);
                } else if (isPrintable(c)) {
                    literal.appendCodePoint(c);
                } else {
                    String form = c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x";
                    literal.append(String.format(Locale.ROOT, form, c));
                }
            }
        }
    }

    private static boolean isPrintable(int c) {
        return c == ' '
                || switch (Character.getType(c)) {
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
}
