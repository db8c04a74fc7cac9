package org.jpylab.legacy;

import java.util.Locale;
import java.util.Set;

/** Lengths of the lexical elements that start at an offset; 0 (or -1) where there is none. */
final class Lexemes {
    private static final Set<String> STRING_PREFIXES =
            Set.of("", "r", "u", "b", "f", "ur", "br", "rb", "fr", "rf");
    private static final Set<String> OPERATORS =
            Set.of(
                    "**=", "//=", ">>=", "<<=", "...", "<>", "!=", "==", "<=", ">=", "->", ":=",
                    "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "@=", "**", "//", "<<", ">>",
                    "+", "-", "*", "/", "%", "@", "&", "|", "^", "~", "<", ">", "(", ")", "[", "]",
                    "{", "}", ",", ":", ".", ";", "=", "`");

    private Lexemes() {}

    /** Length of the line end at an offset: 0, 1 or 2. */
    static int newline(String source, int at) {
        if (at >= source.length()) {
            return 0;
        }
        char c = source.charAt(at);
        if (c == '\r') {
            return at + 1 < source.length() && source.charAt(at + 1) == '\n' ? 2 : 1;
        }
        return c == '\n' ? 1 : 0;
    }

    /** Offset of the end of the line, before its line end. */
    static int lineEnd(String source, int at) {
        int end = at;
        while (end < source.length() && source.charAt(end) != '\n' && source.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    static int whitespace(String source, int at) {
        int end = at;
        while (end < source.length() && " \t\f".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        return end - at;
    }

    static int name(String source, int at) {
        int end = at;
        while (end < source.length()) {
            int c = source.codePointAt(end);
            boolean part =
                    end == at
                            ? c == '_' || Character.isUnicodeIdentifierStart(c)
                            : c == '_'
                                    || Character.isUnicodeIdentifierPart(c)
                                            && !Character.isIdentifierIgnorable(c);
            if (!part) {
                break;
            }
            end += Character.charCount(c);
        }
        return end - at;
    }

    static int operator(String source, int at) {
        for (int length = Math.min(3, source.length() - at); length > 0; length--) {
            if (OPERATORS.contains(source.substring(at, at + length))) {
                return length;
            }
        }
        return 0;
    }

    /** Length of the prefix of the string literal at an offset, or -1 where no string starts. */
    static int stringPrefix(String source, int at) {
        for (int length = 0; length <= 2 && at + length < source.length(); length++) {
            char c = source.charAt(at + length);
            if (c == '\'' || c == '"') {
                String prefix = source.substring(at, at + length).toLowerCase(Locale.ROOT);
                return STRING_PREFIXES.contains(prefix) ? length : -1;
            }
        }
        return -1;
    }

    static boolean isTriple(String source, int quote) {
        return source.startsWith(String.valueOf(source.charAt(quote)).repeat(3), quote);
    }

    /**
     * Offset after the string whose opening quote is at {@code quote}; when the closing quotes are
     * missing, minus the offset where the string was given up.
     */
    static int stringEnd(String source, int quote, boolean triple) {
        char mark = source.charAt(quote);
        int at = quote + (triple ? 3 : 1);
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == mark && (!triple || isTriple(source, at))) {
                return at + (triple ? 3 : 1);
            }
            if (!triple && (c == '\n' || c == '\r')) {
                return -at;
            }
            at += c == '\\' ? 1 + Math.max(newline(source, at + 1), 1) : 1;
        }
        return -source.length();
    }

    /** Length of the number at an offset, with Python 2's {@code L} and octal forms. */
    static int number(String source, int at) {
        char first = source.charAt(at);
        boolean point = first == '.';
        if (!isDigit(source, point ? at + 1 : at)) {
            return 0;
        }
        if (first == '0' && at + 1 < source.length()) {
            int radixed = radixed(source, at);
            if (radixed > 0) {
                return radixed;
            }
        }
        int end = digits(source, at);
        boolean integer = true;
        if (end < source.length() && source.charAt(end) == '.') {
            integer = false;
            end = digits(source, end + 1);
        }
        int exponent = exponent(source, end);
        integer &= exponent == end;
        end = exponent;
        if (end < source.length()) {
            char suffix = Character.toLowerCase(source.charAt(end));
            if (suffix == 'j' || integer && suffix == 'l') {
                end++;
            }
        }
        return end - at;
    }

    private static int radixed(String source, int at) {
        int radix =
                switch (source.charAt(at + 1)) {
                    case 'x', 'X' -> 16;
                    case 'o', 'O' -> 8;
                    case 'b', 'B' -> 2;
                    default -> 0;
                };
        int end = at + 2;
        while (radix > 0
                && end < source.length()
                && (source.charAt(end) == '_' || digit(source.charAt(end), radix))) {
            end++;
        }
        if (radix == 0 || end == at + 2) {
            return 0;
        }
        boolean suffixed = end < source.length() && "lL".indexOf(source.charAt(end)) >= 0;
        return end - at + (suffixed ? 1 : 0);
    }

    private static boolean digit(char c, int radix) {
        return c < 128 && Character.digit(c, radix) >= 0;
    }

    private static int exponent(String source, int at) {
        if (at >= source.length() || "eE".indexOf(source.charAt(at)) < 0) {
            return at;
        }
        boolean signed = at + 1 < source.length() && "+-".indexOf(source.charAt(at + 1)) >= 0;
        int start = at + (signed ? 2 : 1);
        return isDigit(source, start) ? digits(source, start) : at;
    }

    private static int digits(String source, int at) {
        int end = at;
        while (isDigit(source, end)
                || end > at
                        && end < source.length()
                        && source.charAt(end) == '_'
                        && isDigit(source, end + 1)) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(String source, int at) {
        return at < source.length() && digit(source.charAt(at), 10);
    }
}
