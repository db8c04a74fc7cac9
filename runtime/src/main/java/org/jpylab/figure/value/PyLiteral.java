package org.jpylab.figure.value;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Reads Python literals (numbers, strings, lists, tuples) as style sheets write them. */
public final class PyLiteral {
    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private final String text;
    private int at;

    private PyLiteral(String text) {
        this.text = text;
    }

    /** The value of a literal, tuples as lists; null when the text is something else. */
    public static @Nullable Object parseOrNull(String text) {
        PyLiteral parser = new PyLiteral(text);
        try {
            Object first = parser.value();
            if (parser.peek() == ',') {
                first = parser.rest(first);
            }
            parser.skipSpace();
            return parser.at == text.length() ? first : null;
        } catch (Malformed e) {
            return null;
        }
    }

    private List<Object> rest(Object first) {
        List<Object> items = new ArrayList<>();
        items.add(first);
        while (peek() == ',') {
            at++;
            if (peek() == '\0') {
                break;
            }
            items.add(value());
        }
        return items;
    }

    private Object value() {
        char c = peek();
        if (c == '\'' || c == '"') {
            return string(c);
        }
        if (c == '[' || c == '(') {
            at++;
            return sequence(c == '[' ? ']' : ')');
        }
        int start = at;
        while (at < text.length() && "+-.0123456789eE_".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        try {
            return digits.matches("[+-]?\\d+")
                    ? (Object) Integer.valueOf(digits)
                    : (Object) Double.valueOf(digits);
        } catch (NumberFormatException e) {
            throw new Malformed();
        }
    }

    private Object sequence(char close) {
        List<Object> items = new ArrayList<>();
        boolean comma = false;
        while (peek() != close) {
            items.add(value());
            comma = peek() == ',';
            if (comma) {
                at++;
            } else if (peek() != close) {
                throw new Malformed();
            }
        }
        at++;
        return close == ')' && items.size() == 1 && !comma ? items.getFirst() : items;
    }

    private String string(char quote) {
        int end = text.indexOf(quote, at + 1);
        if (end < 0) {
            throw new Malformed();
        }
        String content = text.substring(at + 1, end);
        at = end + 1;
        return content;
    }

    private char peek() {
        skipSpace();
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipSpace() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
