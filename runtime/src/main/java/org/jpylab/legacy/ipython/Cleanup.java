package org.jpylab.legacy.ipython;

import java.util.List;
import java.util.regex.Pattern;

/** Takes away what comes along with pasted code: empty first lines, indentation, prompts. */
final class Cleanup {
    private static final Pattern CLASSIC = Pattern.compile("^(>>>|\\.\\.\\.)( |$)");
    private static final Pattern CLASSIC_FIRST = Pattern.compile("^>>>( |$)");
    private static final Pattern IPYTHON =
            Pattern.compile("^(((\\[nav]|\\[ins])? )?In \\[\\d+]: |\\s*\\.{3,}: ?)");

    private Cleanup() {}

    static List<String> clean(List<String> lines) {
        List<String> started = lines;
        int first = 0;
        while (first < lines.size() && lines.get(first).isBlank()) {
            first++;
        }
        if (first < lines.size()) {
            started = lines.subList(first, lines.size());
        }
        List<String> unindented = withoutIndent(started);
        List<String> classic = withoutPrompts(unindented, CLASSIC, CLASSIC_FIRST);
        return withoutPrompts(classic, IPYTHON, IPYTHON);
    }

    private static List<String> withoutIndent(List<String> lines) {
        if (lines.isEmpty()) {
            return lines;
        }
        String first = lines.getFirst();
        int width = 0;
        while (width < first.length() && " \t".indexOf(first.charAt(width)) >= 0) {
            width++;
        }
        String indent = first.substring(0, width);
        return lines.stream()
                .map(line -> line.startsWith(indent) ? line.substring(indent.length()) : line)
                .toList();
    }

    /** Prompts count only if the first line has one, or the second has one to continue. */
    private static List<String> withoutPrompts(
            List<String> lines, Pattern prompt, Pattern firstPrompt) {
        boolean prompted =
                !lines.isEmpty() && firstPrompt.matcher(lines.getFirst()).lookingAt()
                        || lines.size() > 1 && prompt.matcher(lines.get(1)).lookingAt();
        return prompted
                ? lines.stream().map(line -> prompt.matcher(line).replaceFirst("")).toList()
                : lines;
    }
}
