package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the Python literals that headers consist of: dicts as Maps, tuples and lists as Lists,
 * strings, whole numbers as Longs, True, False and None (as {@link #NONE}).
 */
final class PythonLiteral {
    /** What None is read as. */
    static final Object NONE = new Object();

    private final String text;
    private int at;

    private PythonLiteral(String text) {
        this.text = text;
    }

    static Object parse(String text) {
        PythonLiteral literal = new PythonLiteral(text);
        Object value = literal.value();
        if (literal.peek() != 0) {
            throw literal.error();
        }
        return value;
    }

    private PyError error() {
        return PyError.valueError("Cannot parse header: '" + text.strip() + "'");
    }

    private char peek() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at < text.length() ? text.charAt(at) : 0;
    }

    private boolean accept(char wanted) {
        if (peek() != wanted) {
            return false;
        }
        at++;
        return true;
    }

    private Object value() {
        return switch (peek()) {
            case '{' -> map();
            case '(' -> sequence('(', ')');
            case '[' -> sequence('[', ']');
            case '\'', '"' -> string();
            default -> word();
        };
    }

    private Map<Object, Object> map() {
        Map<Object, Object> map = new LinkedHashMap<>();
        accept('{');
        while (!accept('}')) {
            Object key = value();
            if (!accept(':')) {
                throw error();
            }
            map.put(key, value());
            if (!accept(',') && peek() != '}') {
                throw error();
            }
        }
        return map;
    }

    private List<Object> sequence(char open, char close) {
        List<Object> items = new ArrayList<>();
        accept(open);
        while (!accept(close)) {
            items.add(value());
            if (!accept(',') && peek() != close) {
                throw error();
            }
        }
        return items;
    }

    private String string() {
        char quote = text.charAt(at++);
        StringBuilder out = new StringBuilder();
        while (true) {
            if (at >= text.length()) {
                throw error();
            }
            char c = text.charAt(at++);
            if (c == quote) {
                return out.toString();
            }
            if (c == '\\' && at < text.length()) {
                c = escape(text.charAt(at++));
            }
            out.append(c);
        }
    }

    private char escape(char letter) {
        return switch (letter) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'x' -> hex(2);
            case 'u' -> hex(4);
            default -> letter;
        };
    }

    private char hex(int digits) {
        if (at + digits > text.length()) {
            throw error();
        }
        char value = (char) Integer.parseInt(text, at, at + digits, 16);
        at += digits;
        return value;
    }

    private Object word() {
        int start = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "True" -> true;
            case "False" -> false;
            case "None" -> NONE;
            default -> number(word);
        };
    }

    private Long number(String word) {
        // Python 2 wrote long integers with an L.
        String digits = word.endsWith("L") ? word.substring(0, word.length() - 1) : word;
        try {
            return Long.valueOf(digits);
        } catch (NumberFormatException e) {
            throw error();
        }
    }
}
