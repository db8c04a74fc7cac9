package org.jpylab.shell;

import java.util.OptionalInt;

/**
 * Whether a cell is whole: no bracket, string or block is open. A block of more than one line is
 * closed by an empty line, as at every Python prompt.
 */
final class Completeness {
    private static final int STEP = 4;

    private final String text;
    private int depth;
    private String openString = "";
    private int lastCode = -1;
    private boolean continued;

    private Completeness(String text) {
        this.text = text;
        scan();
    }

    /** Returns the spaces the next line begins with, or nothing if the cell is whole. */
    static OptionalInt of(String cell) {
        return new Completeness(cell).indent();
    }

    private OptionalInt indent() {
        String last = text.substring(text.lastIndexOf('\n') + 1);
        int indent = last.length() - last.stripLeading().length();
        if (openString.length() == 3) {
            return OptionalInt.of(0);
        }
        if (depth > 0) {
            return OptionalInt.of(endsWithOpening() ? indent + STEP : indent);
        }
        if (continued) {
            return OptionalInt.of(indent + STEP);
        }
        if (isCellMagic() || opensDecorator(last)) {
            return last.isBlank() ? OptionalInt.empty() : OptionalInt.of(0);
        }
        boolean opensBlock = lastCode >= 0 && text.charAt(lastCode) == ':' && !last.isBlank();
        if (opensBlock) {
            return OptionalInt.of(indent + STEP);
        }
        boolean isInBlock = text.indexOf('\n') >= 0 && indent > 0 && !last.isBlank();
        if (isInBlock) {
            return OptionalInt.of(leavesBlock(last.strip()) ? Math.max(0, indent - STEP) : indent);
        }
        return OptionalInt.empty();
    }

    private boolean endsWithOpening() {
        return lastCode >= 0 && "([{".indexOf(text.charAt(lastCode)) >= 0;
    }

    private boolean isCellMagic() {
        return text.startsWith("%%");
    }

    private static boolean opensDecorator(String line) {
        return line.startsWith("@");
    }

    private static boolean leavesBlock(String line) {
        String word = line.split("[^a-z]", 2)[0];
        return switch (word) {
            case "return", "pass", "raise", "break", "continue" -> true;
            default -> false;
        };
    }

    private void scan() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (c == '#') {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
                continue;
            }
            if (c == '\'' || c == '"') {
                lastCode = i;
                i = string(i, c);
                continue;
            }
            continued = c == '\\' && i + 1 == text.length();
            if ("([{".indexOf(c) >= 0) {
                depth++;
            } else if (")]}".indexOf(c) >= 0 && depth > 0) {
                depth--;
            }
            if (!Character.isWhitespace(c)) {
                lastCode = i;
            }
            i++;
        }
    }

    /** Returns the offset behind the string that begins here; leaves its quote if it is open. */
    private int string(int start, char quote) {
        String triple = String.valueOf(quote).repeat(3);
        String closing = text.startsWith(triple, start) ? triple : String.valueOf(quote);
        for (int i = start + closing.length(); i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.startsWith(closing, i)) {
                return i + closing.length();
            } else if (text.charAt(i) == '\n' && closing.length() == 1) {
                return i;
            }
        }
        openString = closing;
        return text.length();
    }
}
