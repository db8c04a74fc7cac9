package org.jpylab.shell.line;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text pasted from a web page, a transcript or a terminal, as the source it was. */
final class PastedText {
    private static final Pattern PYTHON = Pattern.compile("^\\s*(>>>|\\.\\.\\.)( |$)");
    private static final Pattern IPYTHON =
            Pattern.compile("^\\s*(In \\[\\d+\\]: ?|\\s*\\.\\.\\.+: ?)");

    private PastedText() {}

    /**
     * Returns the text without {@code >>>}, {@code ...} and {@code In [n]:}, if its first line has
     * one; the output lines of a transcript are dropped then. Line ends become {@code \n}.
     */
    static String withoutPrompts(String text) {
        String unix = text.replace("\r\n", "\n").replace('\r', '\n');
        String first = unix.lines().filter(line -> !line.isBlank()).findFirst().orElse("");
        for (Pattern prompt : List.of(PYTHON, IPYTHON)) {
            if (prompt.matcher(first).find()) {
                return strip(unix, prompt);
            }
        }
        return unix;
    }

    private static String strip(String text, Pattern prompt) {
        List<String> kept = new ArrayList<>();
        for (String line : text.split("\n", -1)) {
            Matcher matcher = prompt.matcher(line);
            if (matcher.find()) {
                kept.add(line.substring(matcher.end()));
            }
        }
        return String.join("\n", kept);
    }
}
