package org.jpylab.legacy.ipython;

import java.util.ArrayList;
import java.util.List;

/** Physical lines with their line ends. */
final class Lines {
    private Lines() {}

    static List<String> split(String text) {
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean carriage = c == '\r' && !text.startsWith("\n", i + 1);
            if (c == '\n' || carriage) {
                lines.add(text.substring(start, i + 1));
                start = i + 1;
            }
        }
        if (start < text.length()) {
            lines.add(text.substring(start));
        }
        return lines;
    }

    /** The text before the first blank and the text after it. */
    static String[] partition(String text) {
        int blank = text.indexOf(' ');
        return blank < 0
                ? new String[] {text, ""}
                : new String[] {text.substring(0, blank), text.substring(blank + 1)};
    }

    /** Number of the last line that backslashes join to a line; both from 0. */
    static int lastContinued(List<String> lines, int start) {
        int end = start;
        while (end < lines.size() - 1 && lines.get(end).endsWith("\\\n")) {
            end++;
        }
        return end;
    }

    /** The text from a column on, with the lines that backslashes join to it. */
    static String continued(List<String> lines, int start, int column, int end) {
        StringBuilder text = new StringBuilder();
        for (int i = start; i <= end; i++) {
            String part =
                    (i == start ? lines.get(i).substring(column) : lines.get(i)).stripTrailing();
            boolean more = i < end;
            text.append(more ? part.substring(0, part.length() - 1) + " " : part);
        }
        return text.toString();
    }

    /** The lines with those from start to end, inclusive, replaced by one. */
    static List<String> replaced(List<String> lines, int start, int end, String line) {
        List<String> result = new ArrayList<>(lines.subList(0, start));
        result.add(line + "\n");
        result.addAll(lines.subList(end + 1, lines.size()));
        return result;
    }
}
