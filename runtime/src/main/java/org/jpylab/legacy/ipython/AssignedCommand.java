package org.jpylab.legacy.ipython;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;

import java.util.List;
import java.util.Optional;

/** {@code name = %magic arguments} and {@code name = !command}. */
record AssignedCommand(int line, int column) implements Place {

    static Optional<Place> find(List<List<Token>> logicalLines) {
        return logicalLines.stream()
                .map(AssignedCommand::command)
                .flatMap(Optional::stream)
                .<Place>map(token -> new AssignedCommand(token.line(), token.column()))
                .findFirst();
    }

    private static Optional<Token> command(List<Token> line) {
        int assignment = assignment(line);
        if (assignment < 0 || assignment + 2 >= line.size()) {
            return Optional.empty();
        }
        Token sign = line.get(assignment + 1);
        boolean magic = sign.isOperator("%") && line.get(assignment + 2).kind() == TokenKind.NAME;
        boolean system =
                sign.kind() == TokenKind.ERROR && sign.text().equals("!") && assignment > 0;
        return magic || system ? Optional.of(sign) : Optional.empty();
    }

    /** Index of the first {@code =} outside of brackets, or -1. */
    private static int assignment(List<Token> line) {
        int depth = 0;
        for (int i = 0; i < line.size(); i++) {
            switch (line.get(i).text()) {
                case "(", "[", "{" -> depth++;
                case ")", "]", "}" -> depth = Math.max(0, depth - 1);
                case "=" -> {
                    if (depth == 0) {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    @Override
    public Optional<List<String>> rewrite(List<String> lines) {
        int start = line - 1;
        int end = Lines.lastContinued(lines, start);
        String command = Lines.continued(lines, start, column, end);
        String[] parts = Lines.partition(command.substring(1));
        String call =
                command.startsWith("%")
                        ? Calls.shell("run_line_magic", parts[0], parts[1])
                        : Calls.shell("getoutput", command.substring(1));
        return Optional.of(
                Lines.replaced(lines, start, end, lines.get(start).substring(0, column) + call));
    }
}
