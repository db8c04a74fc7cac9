package org.jpylab.shell.line;

/** What came of one prompt. */
public sealed interface Typed {
    /** A whole cell, perhaps of many lines. */
    record Cell(String text) implements Typed {}

    /** Ctrl-C: what was typed is dropped. */
    record Cancelled() implements Typed {}

    /** Ctrl-D on an empty line, or the end of the input. */
    record End() implements Typed {}
}
