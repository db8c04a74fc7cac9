package org.jpylab.legacy;

/**
 * What is wrong with a source, as Python reports it.
 *
 * @param pythonClass {@code SyntaxError}, {@code IndentationError} or {@code TabError}
 * @param line from 1
 * @param column characters before the place, from 0
 * @param text the original line
 */
public record SourceError(String pythonClass, String message, int line, int column, String text) {

    /** Python's report: place, line, caret, and message, without a line end. */
    public String report(String file) {
        String shown = text.stripLeading();
        int stripped = text.length() - shown.length();
        String padding =
                text.substring(stripped, Math.max(stripped, Math.min(column, text.length())));
        String caret = padding.replaceAll("[^\t]", " ") + "^";
        String place = "  File \"%s\", line %d%n".replace("%n", "\n").formatted(file, line);
        return place + "    " + shown + "\n    " + caret + "\n" + pythonClass + ": " + message;
    }

    /** The report on one line: {@code x.py:3:8: SyntaxError: invalid syntax}. */
    public String oneLine(String file) {
        return file + ":" + line + ":" + (column + 1) + ": " + pythonClass + ": " + message;
    }

    /** True where this error stands after another one in the source. */
    public boolean isAfter(SourceError other) {
        return line > other.line || line == other.line && column > other.column;
    }
}
