package org.jpylab.legacy.python2;

import org.jpylab.legacy.SourceError;
import org.jpylab.legacy.SourceLines;
import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;

import java.util.List;
import java.util.Set;

/** Walks over the tokens that the grammar sees. */
final class TokenCursor {
    private static final Set<String> KEYWORDS =
            Set.of(
                    "and",
                    "as",
                    "assert",
                    "break",
                    "class",
                    "continue",
                    "def",
                    "del",
                    "elif",
                    "else",
                    "except",
                    "exec",
                    "finally",
                    "for",
                    "from",
                    "global",
                    "if",
                    "import",
                    "in",
                    "is",
                    "lambda",
                    "not",
                    "or",
                    "pass",
                    "print",
                    "raise",
                    "return",
                    "try",
                    "while",
                    "with",
                    "yield");

    private final List<Token> tokens;
    private final int[] visible;
    private final SourceLines lines;
    private int position;
    private boolean printIsName;

    TokenCursor(List<Token> tokens, SourceLines lines) {
        this.tokens = tokens;
        this.lines = lines;
        visible =
                java.util.stream.IntStream.range(0, tokens.size())
                        .filter(i -> !tokens.get(i).kind().isTrivia())
                        .toArray();
    }

    Token token() {
        return tokens.get(visible[position]);
    }

    Token ahead(int count) {
        return tokens.get(visible[Math.min(position + count, visible.length - 1)]);
    }

    /** Index of the current token. */
    int index() {
        return visible[position];
    }

    /** Index of the token before the current one. */
    int previous() {
        return visible[position - 1];
    }

    /** Steps over the current token and gives its index. */
    int take() {
        int taken = visible[position];
        if (position < visible.length - 1) {
            position++;
        }
        return taken;
    }

    boolean at(String operator) {
        return token().isOperator(operator);
    }

    boolean at(TokenKind kind) {
        return token().kind() == kind;
    }

    boolean atKeyword(String keyword) {
        return token().isName(keyword) && isKeyword(keyword);
    }

    boolean atName() {
        return at(TokenKind.NAME) && !isKeyword(token().text());
    }

    /** Steps over an operator if it is there. */
    boolean accept(String operator) {
        boolean there = at(operator);
        if (there) {
            take();
        }
        return there;
    }

    boolean acceptKeyword(String keyword) {
        boolean there = atKeyword(keyword);
        if (there) {
            take();
        }
        return there;
    }

    int expect(String operator) throws Python2SyntaxException {
        if (!at(operator)) {
            throw unexpected();
        }
        return take();
    }

    int expectKeyword(String keyword) throws Python2SyntaxException {
        if (!atKeyword(keyword)) {
            throw unexpected();
        }
        return take();
    }

    int expectName() throws Python2SyntaxException {
        if (!atName()) {
            throw unexpected();
        }
        String name = token().text();
        if (name.codePoints().anyMatch(c -> c > 127)) {
            throw unexpected();
        }
        return take();
    }

    private boolean isKeyword(String name) {
        return KEYWORDS.contains(name) && !(printIsName && name.equals("print"));
    }

    void printIsName() {
        printIsName = true;
    }

    Python2SyntaxException unexpected() {
        Token token = token();
        return switch (token.kind()) {
            case UNTERMINATED ->
                    token.isTripleQuoted()
                            ? error(token, "EOF while scanning triple-quoted string literal")
                            : unterminated(token);
            case BAD_DEDENT ->
                    indentation(token, "unindent does not match any outer indentation level");
            case INDENT -> indentation(token, "unexpected indent");
            case END -> error(token, "unexpected EOF while parsing");
            case ERROR ->
                    token.text().startsWith("\\")
                            ? error(token, "unexpected character after line continuation character")
                            : token.text().equals("\0")
                                    ? error(token, "source code contains a null byte")
                                    : error(token, "invalid syntax");
            default -> error(token, "invalid syntax");
        };
    }

    private Python2SyntaxException unterminated(Token token) {
        Token end =
                new Token(
                        token.kind(),
                        "",
                        token.end(),
                        token.line(),
                        token.column() + token.text().length());
        return error(end, Program.UNENDED);
    }

    Python2SyntaxException error(Token token, String message) {
        return error("SyntaxError", token, message);
    }

    Python2SyntaxException error(int index, String message) {
        return error(tokens.get(index), message);
    }

    Python2SyntaxException indentation(Token token, String message) {
        return error("IndentationError", token, message);
    }

    private Python2SyntaxException error(String pythonClass, Token token, String message) {
        String text = lines.text(token.line());
        return new Python2SyntaxException(
                new SourceError(pythonClass, message, token.line(), token.column(), text));
    }
}
