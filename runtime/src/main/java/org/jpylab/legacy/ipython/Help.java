package org.jpylab.legacy.ipython;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code name?} and {@code name??}.
 *
 * @param lastLine the line of the question mark, from 1
 */
record Help(int line, int column, int lastLine) implements Place {
    private static final Pattern END =
            Pattern.compile(
                    "(%{0,2}(?!\\d)[\\w*]+(\\.(?!\\d)[\\w*]+)*)(\\?\\??)$",
                    Pattern.UNICODE_CHARACTER_CLASS | Pattern.UNIX_LINES);
    private static final Pattern CELL_MAGIC =
            Pattern.compile("%%\\w+\\?", Pattern.UNICODE_CHARACTER_CLASS);

    static Optional<Place> find(List<List<Token>> logicalLines) {
        return logicalLines.stream()
                .filter(Help::endsInQuestionMark)
                .<Place>map(line ->
                        new Help(
                                line.getFirst().line(),
                                line.getFirst().column(),
                                line.get(line.size() - 2).line()))
                .findFirst();
    }

    private static boolean endsInQuestionMark(List<Token> line) {
        if (line.size() < 2) {
            return false;
        }
        Token last = line.get(line.size() - 2);
        return line.size() > 2 && last.isOperator("?")
                || last.kind() == TokenKind.UNTERMINATED && last.text().endsWith("?");
    }

    static boolean asksAboutCellMagic(String line) {
        return CELL_MAGIC.matcher(line).lookingAt();
    }

    @Override
    public Optional<List<String>> rewrite(List<String> lines) {
        String piece = String.join("", lines.subList(line - 1, lastLine));
        Matcher matcher = END.matcher(piece.substring(column));
        if (!matcher.find()) {
            return Optional.empty();
        }
        String call = call(matcher.group(1), matcher.group(3));
        return Optional.of(
                Lines.replaced(lines, line - 1, lastLine - 1, piece.substring(0, column) + call));
    }

    /** The call that shows help about a name; without a name, about the shell. */
    static String call(String target, String marks) {
        if (target.isEmpty()) {
            return Calls.shell("show_usage");
        }
        String method = marks.equals("??") ? "pinfo2" : target.contains("*") ? "psearch" : "pinfo";
        return Calls.shell("run_line_magic", method, target);
    }
}
