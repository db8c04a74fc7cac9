package org.jpylab.legacy;

/**
 * A piece of source text and where it stands. The texts of all tokens of a source, concatenated,
 * are the source.
 *
 * @param start offset of the first character
 * @param line line of the first character, from 1
 * @param column characters between the start of that line and the token, from 0
 */
public record Token(TokenKind kind, String text, int start, int line, int column) {

    /** Offset after the last character. */
    public int end() {
        return start + text.length();
    }

    /** True for an operator, bracket or stray character of exactly this text. */
    public boolean isOperator(String operator) {
        return (kind == TokenKind.OPERATOR || kind == TokenKind.ERROR) && text.equals(operator);
    }

    /** True for a name or keyword of exactly this text. */
    public boolean isName(String name) {
        return kind == TokenKind.NAME && text.equals(name);
    }

    /** True for a string that opened with three quotes. */
    public boolean isTripleQuoted() {
        int quote = 0;
        while (quote < text.length() && Character.isLetter(text.charAt(quote))) {
            quote++;
        }
        return text.startsWith("\"\"\"", quote) || text.startsWith("'''", quote);
    }
}
