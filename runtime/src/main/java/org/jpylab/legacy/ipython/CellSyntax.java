package org.jpylab.legacy.ipython;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.Tokenizer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Turns a cell with IPython's syntax into Python, as IPython 8.5 does.
 *
 * <p>Prompts and common indentation go first ({@link Cleanup}), then {@code %%cell} magics take the
 * whole cell, then the special places outside of strings and comments are rewritten one after the
 * other, the first in the text first, since what follows one may not be Python yet.
 */
public final class CellSyntax {
    private static final int MOST_PLACES = 500;

    private CellSyntax() {}

    /** The Python text of a cell; it ends with a line end. */
    public static String toPython(String cell) {
        List<String> lines = Cleanup.clean(Lines.split(cell.endsWith("\n") ? cell : cell + "\n"));
        return String.join("", specialPlaces(cellMagic(lines)));
    }

    /** The cell without prompts and common indentation. */
    public static String clean(String cell) {
        return String.join("", Cleanup.clean(Lines.split(cell)));
    }

    static List<String> cellMagic(List<String> lines) {
        if (lines.isEmpty()
                || !lines.getFirst().startsWith("%%")
                || Help.asksAboutCellMagic(lines.getFirst())) {
            return lines;
        }
        String[] parts = Lines.partition(lines.getFirst().substring(2).stripTrailing());
        String body = String.join("", lines.subList(1, lines.size()));
        return List.of(Calls.shell("run_cell_magic", parts[0], parts[1], body) + "\n");
    }

    static List<String> specialPlaces(List<String> cell) {
        List<String> lines = cell;
        for (int i = 0; i < MOST_PLACES; i++) {
            Optional<List<String>> changed = firstPlace(lines);
            if (changed.isEmpty()) {
                return lines;
            }
            lines = changed.get();
        }
        return lines;
    }

    private static Optional<List<String>> firstPlace(List<String> lines) {
        List<List<Token>> logical = logicalLines(String.join("", lines));
        return Stream.of(
                        AssignedCommand.find(logical),
                        Help.find(logical),
                        EscapedLine.find(logical))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(Place::line).thenComparing(Place::column))
                .map(place -> place.rewrite(lines))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The tokens of each logical line without whitespace, with the line end they end in. */
    static List<List<Token>> logicalLines(String source) {
        List<List<Token>> lines = new ArrayList<>();
        List<Token> line = new ArrayList<>();
        int depth = 0;
        for (Token token : Tokenizer.tokenize(source)) {
            switch (token.kind()) {
                case WHITESPACE, CONTINUATION, INDENT, DEDENT, BAD_DEDENT, END -> {}
                case NEWLINE, NL -> {
                    line.add(token);
                    if (depth == 0) {
                        lines.add(line);
                        line = new ArrayList<>();
                    }
                }
                default -> {
                    line.add(token);
                    depth = Math.max(0, depth + depthChange(token));
                }
            }
        }
        if (!line.isEmpty()) {
            lines.add(line);
        }
        return lines;
    }

    private static int depthChange(Token token) {
        return switch (token.text()) {
            case "(", "[", "{" -> 1;
            case ")", "]", "}" -> -1;
            default -> 0;
        };
    }
}
