package org.jpylab.legacy.ipython;

import org.jpylab.legacy.Token;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A line that begins with one of the signs {@code ! ? % , ; /}. */
record EscapedLine(int line, int column) implements Place {
    private static final Set<String> SIGNS = Set.of("!", "?", "%", ",", ";", "/");

    static Optional<Place> find(List<List<Token>> logicalLines) {
        return logicalLines.stream()
                .map(List::getFirst)
                .filter(token -> SIGNS.contains(token.text()))
                .<Place>map(token -> new EscapedLine(token.line(), token.column()))
                .findFirst();
    }

    @Override
    public Optional<List<String>> rewrite(List<String> lines) {
        int start = line - 1;
        int end = Lines.lastContinued(lines, start);
        String text = Lines.continued(lines, start, column, end);
        String indent = lines.get(start).substring(0, column);
        return Optional.of(Lines.replaced(lines, start, end, indent + call(text)));
    }

    private static String call(String text) {
        if (text.startsWith("!!")) {
            return Calls.shell("getoutput", text.substring(2));
        }
        if (text.startsWith("??")) {
            return Help.call(text.substring(2), "??");
        }
        String content = text.substring(1);
        String[] parts = Lines.partition(content);
        return switch (text.charAt(0)) {
            case '!' -> Calls.shell("system", content);
            case '?' -> Help.call(content, "?");
            case '%' -> Calls.shell("run_line_magic", parts[0], parts[1]);
            case ',' -> parts[0] + "(\"" + joined(parts[1], "\", \"") + "\")";
            case ';' -> parts[0] + "(\"" + parts[1] + "\")";
            default -> parts[0] + "(" + joined(parts[1], ", ") + ")";
        };
    }

    private static String joined(String words, String separator) {
        String stripped = words.strip();
        return stripped.isEmpty()
                ? ""
                : String.join(separator, Arrays.asList(stripped.split("\\s+")));
    }
}
