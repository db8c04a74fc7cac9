package org.jpylab.shell.line;

/** The characters from start (inclusive) to end (exclusive) are of this sort. */
public record Colouring(int start, int end, Sort sort) {
    /** What a piece of source is, as far as colours are concerned. */
    public enum Sort {
        KEYWORD,
        BUILTIN,
        NUMBER,
        STRING,
        COMMENT,
        OPERATOR,
        DECORATOR,
        MAGIC,
        ERROR
    }
}
