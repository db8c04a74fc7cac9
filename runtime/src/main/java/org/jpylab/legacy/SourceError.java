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
}
