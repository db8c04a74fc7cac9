package org.jpylab.legacy;

/** How a piece of source is to be coloured. */
public enum TokenClass {
    KEYWORD,
    /** {@code None}, {@code True}, {@code False}. */
    CONSTANT,
    BUILTIN,
    /** The name after {@code def} or {@code class}. */
    DEFINITION,
    DECORATOR,
    NUMBER,
    STRING,
    /** The braces of a field in an f-string. */
    INTERPOLATION,
    COMMENT,
    OPERATOR,
    /** {@code %magic}, {@code name?} and their like. */
    MAGIC,
    /** The text of a {@code !command}. */
    SHELL,
    ERROR
}
