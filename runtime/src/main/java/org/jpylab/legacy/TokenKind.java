package org.jpylab.legacy;

/** What a {@link Token} is. */
public enum TokenKind {
    /** Spaces, tabs, form feeds and a leading byte order mark. */
    WHITESPACE,
    COMMENT,
    /** A line end that ends nothing: of a blank or comment line, or inside brackets. */
    NL,
    /** The line end of a logical line; empty at the end of a source whose last line has none. */
    NEWLINE,
    /** A backslash and the line end after it. */
    CONTINUATION,
    /** Empty; stands before the first token of the deeper line. */
    INDENT,
    /** Empty; one for each block closed. */
    DEDENT,
    /** Empty; a line that returns to an indentation no open block has. */
    BAD_DEDENT,
    NAME,
    NUMBER,
    /** A whole string literal with prefix and quotes. */
    STRING,
    /** Prefix and opening quotes of an f-string. */
    FSTRING_START,
    /** Literal text of an f-string or of a format specification. */
    FSTRING_MIDDLE,
    FSTRING_END,
    /** A string whose closing quotes are missing, up to the end of line or source. */
    UNTERMINATED,
    OPERATOR,
    /** A character that Python has no use for, such as {@code $}, {@code ?} or {@code !}. */
    ERROR,
    /** Empty; the last token. */
    END;

    /** True for tokens that a grammar does not see. */
    public boolean isTrivia() {
        return this == WHITESPACE || this == COMMENT || this == NL || this == CONTINUATION;
    }
}
