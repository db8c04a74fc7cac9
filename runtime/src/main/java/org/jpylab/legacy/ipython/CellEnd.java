package org.jpylab.legacy.ipython;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;
import org.jpylab.legacy.Tokenizer;
import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/** What is still open where a cell of Python ends. */
final class CellEnd {
    private static final int STEP = 4;
    private static final Set<String> LEAVE_BLOCK =
            Set.of("return", "pass", "break", "continue", "raise");

    private final List<String> lines;
    private final List<Token> tokens;
    private final Deque<Token> brackets = new ArrayDeque<>();
    private boolean mismatched;

    CellEnd(List<String> lines) {
        this.lines = lines;
        tokens = Tokenizer.tokenize(String.join("", lines));
        for (Token token : tokens) {
            if (token.kind() == TokenKind.OPERATOR) {
                bracket(token);
            }
        }
    }

    private void bracket(Token token) {
        switch (token.text()) {
            case "(", "[", "{" -> brackets.push(token);
            case ")", "]", "}" -> {
                String open = brackets.isEmpty() ? "" : brackets.pop().text();
                mismatched |= !List.of("()", "[]", "{}").contains(open + token.text());
            }
            default -> {}
        }
    }

    /** The verdict if brackets, strings or statements are open or wrong, else null. */
    @Nullable Completeness openParts() {
        if (mismatched) {
            return Completeness.INVALID;
        }
        Completeness string = openString();
        if (string != null) {
            return string;
        }
        if (!brackets.isEmpty() || continues()) {
            return Completeness.incomplete(indentOf(lines) + (endsInBracket() ? STEP : 0));
        }
        List<Token> last = lastStatement();
        if (!last.isEmpty() && last.getLast().isOperator(":")) {
            return Completeness.incomplete(last.getFirst().column() + STEP);
        }
        if (isBroken()) {
            return Completeness.INVALID;
        }
        boolean decorated = !last.isEmpty() && last.getFirst().isOperator("@");
        return decorated || hasOpenTry() ? Completeness.incomplete(indentOf(lines)) : null;
    }

    private @Nullable Completeness openString() {
        for (Token token : tokens) {
            if (token.kind() == TokenKind.UNTERMINATED) {
                boolean goesOn =
                        token.isTripleQuoted() || token.text().stripTrailing().endsWith("\\");
                return goesOn ? Completeness.incomplete(indentOf(lines)) : Completeness.INVALID;
            }
        }
        return null;
    }

    private boolean continues() {
        for (Token token : tokens.reversed()) {
            if (token.kind() == TokenKind.CONTINUATION) {
                return true;
            }
            if (!token.text().isBlank()) {
                return false;
            }
        }
        return false;
    }

    private boolean endsInBracket() {
        Token last = null;
        for (Token token : tokens) {
            last = token.kind().isTrivia() || token.text().isBlank() ? last : token;
        }
        return last != null && last == brackets.peek();
    }

    private List<Token> lastStatement() {
        List<Token> statement = new ArrayList<>();
        boolean ended = false;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.NEWLINE) {
                ended = true;
            } else if (!token.kind().isTrivia() && !token.text().isEmpty()) {
                if (ended) {
                    statement.clear();
                    ended = false;
                }
                statement.add(token);
            }
        }
        return statement;
    }

    /** True where the indentation is wrong, or something is no Python at all. */
    private boolean isBroken() {
        Token before = null;
        boolean needsBlock = false;
        for (Token token : tokens) {
            switch (token.kind()) {
                case BAD_DEDENT, ERROR -> {
                    return true;
                }
                case INDENT -> {
                    if (!needsBlock) {
                        return true;
                    }
                    needsBlock = false;
                }
                case NEWLINE -> needsBlock = before != null && before.isOperator(":");
                default -> {
                    if (!token.kind().isTrivia() && !token.text().isEmpty()) {
                        if (needsBlock) {
                            return true;
                        }
                        before = token;
                    }
                }
            }
        }
        return false;
    }

    private record OpenBlock(int column, String keyword) {}

    /** True where a try has no except or finally yet. */
    private boolean hasOpenTry() {
        Deque<OpenBlock> open = new ArrayDeque<>();
        boolean first = true;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.NEWLINE) {
                first = true;
            } else if (first && !token.kind().isTrivia() && !token.text().isEmpty()) {
                while (!open.isEmpty() && open.getFirst().column() >= token.column()) {
                    open.pop();
                }
                open.push(new OpenBlock(token.column(), token.text()));
                first = false;
            }
        }
        return open.stream().anyMatch(block -> block.keyword().equals("try"));
    }

    /** True where the last statement belongs to a block. */
    boolean inBlock() {
        return tokens.get(tokens.size() - 2).kind() == TokenKind.DEDENT;
    }

    /** The last line's indentation, or that of the block around after a statement that leaves. */
    int nextIndent() {
        int indent = indentOf(lines);
        List<Token> last = lastStatement();
        if (last.isEmpty() || !LEAVE_BLOCK.contains(last.getFirst().text())) {
            return indent;
        }
        int outer = 0;
        boolean first = true;
        for (Token token : tokens) {
            if (token.kind() == TokenKind.NEWLINE) {
                first = true;
            } else if (first && !token.kind().isTrivia() && !token.text().isEmpty()) {
                first = false;
                outer = token.column() < last.getFirst().column() ? token.column() : outer;
            }
        }
        return outer;
    }

    /** Width of the whitespace that opens the last line, tabs counting four. */
    static int indentOf(List<String> lines) {
        String line = lines.getLast();
        int width = 0;
        for (int i = 0; i < line.length() && " \t".indexOf(line.charAt(i)) >= 0; i++) {
            width += line.charAt(i) == '\t' ? STEP : 1;
        }
        return width;
    }
}
