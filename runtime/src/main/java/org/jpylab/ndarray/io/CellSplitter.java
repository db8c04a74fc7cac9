package org.jpylab.ndarray.io;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Splits a line of a table into cells, minding comments and quotes. */
final class CellSplitter {
    private final @Nullable String delimiter;
    private final List<String> comments;
    private final @Nullable Character quote;

    CellSplitter(@Nullable String delimiter, List<String> comments, @Nullable Character quote) {
        this.delimiter = delimiter;
        this.comments = comments;
        this.quote = quote;
    }

    /**
     * The cells of a line; none of an empty one.
     *
     * @param more where the line goes on when a quote is open at its end
     */
    List<String> split(Iterator<String> more, String line) {
        if (quote != null && line.indexOf(quote) >= 0) {
            return splitQuoted(more, line);
        }
        String text = withoutNewline(line);
        for (String start : comments) {
            int at = text.indexOf(start);
            text = at < 0 ? text : text.substring(0, at);
        }
        if (delimiter == null) {
            String stripped = text.strip();
            return stripped.isEmpty() ? List.of() : List.of(stripped.split("\\s+"));
        }
        if (text.isEmpty()) {
            return List.of();
        }
        List<String> cells = new ArrayList<>();
        int start = 0;
        int at;
        while ((at = text.indexOf(delimiter, start)) >= 0) {
            cells.add(text.substring(start, at));
            start = at + delimiter.length();
        }
        cells.add(text.substring(start));
        return cells;
    }

    private static String withoutNewline(String line) {
        int end = line.length();
        while (end > 0 && (line.charAt(end - 1) == '\n' || line.charAt(end - 1) == '\r')) {
            end--;
        }
        return line.substring(0, end);
    }

    private List<String> splitQuoted(Iterator<String> more, String first) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        String line = withoutNewline(first);
        boolean quoted = false;
        boolean any = false;
        for (int i = 0; ; i++) {
            if (i >= line.length()) {
                if (!quoted || !more.hasNext()) {
                    break;
                }
                cell.append('\n');
                line = withoutNewline(more.next());
                i = -1;
                continue;
            }
            char c = line.charAt(i);
            if (quote != null && c == quote) {
                boolean doubled = quoted && i + 1 < line.length() && line.charAt(i + 1) == c;
                if (doubled) {
                    cell.append(c);
                    i++;
                } else {
                    quoted = !quoted;
                    any = true;
                }
            } else if (!quoted && startsComment(line, i)) {
                break;
            } else if (!quoted && isDelimiter(line, i)) {
                if (delimiter != null || any || !cell.isEmpty()) {
                    cells.add(cell.toString());
                }
                cell.setLength(0);
                any = false;
                i += delimiter == null ? 0 : delimiter.length() - 1;
            } else {
                cell.append(c);
            }
        }
        if (delimiter != null || any || !cell.isEmpty()) {
            cells.add(cell.toString());
        }
        return cells;
    }

    private boolean startsComment(String line, int i) {
        return comments.stream().anyMatch(start -> line.startsWith(start, i));
    }

    private boolean isDelimiter(String line, int i) {
        return delimiter == null
                ? Character.isWhitespace(line.charAt(i))
                : line.startsWith(delimiter, i);
    }
}
