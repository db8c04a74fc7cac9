package org.jpylab.legacy.python2;

import org.jpylab.legacy.Token;
import org.jpylab.legacy.TokenKind;
import org.jpylab.legacy.Tokenizer;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A construct that Python 3 does not have.
 *
 * @param construct its name: {@code print statement}
 * @param modern how to write it in Python 3: {@code print(x)}
 * @param line from 1
 * @param column from 0
 */
public record Python2Sign(String construct, String modern, int line, int column) {
    private static final Set<String> BEFORE_STATEMENT = Set.of(":", ";");

    /** The first construct of Python 2 in a source, found by its tokens; null without one. */
    public static @Nullable Python2Sign firstIn(String source) {
        List<Token> tokens =
                Tokenizer.tokenize(source).stream()
                        .filter(token -> !token.kind().isTrivia())
                        .toList();
        for (int i = 0; i < tokens.size(); i++) {
            Python2Sign sign = at(tokens, i);
            if (sign != null) {
                return sign;
            }
        }
        return null;
    }

    private static @Nullable Python2Sign at(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        String text = token.text();
        return switch (token.kind()) {
            case NAME -> startsStatement(tokens, i) ? statement(tokens, i) : parameters(tokens, i);
            case OPERATOR ->
                    switch (text) {
                        case "<>" -> sign(token, "<>", "!=");
                        case "`" -> sign(token, "backquotes", "repr(x)");
                        default -> null;
                    };
            case NUMBER -> number(token, text.toLowerCase(Locale.ROOT));
            case STRING ->
                    text.toLowerCase(Locale.ROOT).startsWith("ur")
                            ? sign(token, "ur'' string", "r''")
                            : null;
            default -> null;
        };
    }

    private static Python2Sign sign(Token token, String construct, String modern) {
        return new Python2Sign(construct, modern, token.line(), token.column());
    }

    private static boolean startsStatement(List<Token> tokens, int i) {
        Token before = i == 0 ? null : tokens.get(i - 1);
        return before == null
                || before.text().isBlank()
                || BEFORE_STATEMENT.contains(before.text());
    }

    private static @Nullable Python2Sign statement(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        Token next = tokens.get(Math.min(i + 1, tokens.size() - 1));
        return switch (token.text()) {
            case "print" ->
                    startsOperand(next) || next.isOperator(">>")
                            ? sign(token, "print statement", "print(x)")
                            : null;
            case "exec" -> startsOperand(next) ? sign(token, "exec statement", "exec(x)") : null;
            case "raise" ->
                    commaFollows(tokens, i)
                            ? sign(token, "raise E, value", "raise E(value)")
                            : null;
            case "except" ->
                    commaFollows(tokens, i) ? sign(token, "except E, e", "except E as e") : null;
            default -> null;
        };
    }

    private static boolean startsOperand(Token token) {
        return switch (token.kind()) {
            case NAME ->
                    !Set.of("in", "is", "and", "or", "if", "else", "for").contains(token.text());
            case NUMBER, STRING, UNTERMINATED, FSTRING_START -> true;
            default -> token.isOperator("`");
        };
    }

    /** True for a comma outside of brackets before the end of the statement. */
    private static boolean commaFollows(List<Token> tokens, int i) {
        int depth = 0;
        for (Token token : tokens.subList(i, tokens.size())) {
            switch (token.text()) {
                case "(", "[", "{" -> depth++;
                case ")", "]", "}" -> depth--;
                default -> {
                    if (depth == 0 && token.isOperator(",")) {
                        return true;
                    }
                    if (token.kind() == TokenKind.NEWLINE || depth == 0 && token.isOperator(":")) {
                        return false;
                    }
                }
            }
        }
        return false;
    }

    /** A bracket within the brackets of {@code def} or after {@code lambda}. */
    private static @Nullable Python2Sign parameters(List<Token> tokens, int i) {
        boolean definition = i > 0 && tokens.get(i - 1).isName("def");
        boolean lambda = tokens.get(i).isName("lambda");
        if (!definition && !lambda) {
            return null;
        }
        int depth = 0;
        Token before = tokens.get(i);
        for (Token token : tokens.subList(i + 1, tokens.size())) {
            boolean opens = token.isOperator("(");
            boolean first =
                    before.isOperator("(") || before.isOperator(",") || before.isName("lambda");
            if (opens && first && depth == (definition ? 1 : 0)) {
                return sign(token, "tuple parameter", "def f(t): a, b = t");
            }
            depth += opens ? 1 : token.isOperator(")") ? -1 : 0;
            if (token.isOperator(":") || token.kind() == TokenKind.NEWLINE) {
                return null;
            }
            before = token;
        }
        return null;
    }

    private static @Nullable Python2Sign number(Token token, String text) {
        if (text.matches("0[0-7]*[1-7][0-7]*")) {
            return sign(token, "octal number " + token.text(), "0o" + text.replaceFirst("^0+", ""));
        }
        boolean isLong = text.endsWith("l");
        return isLong
                ? sign(token, "long number " + token.text(), text.substring(0, text.length() - 1))
                : null;
    }
}
