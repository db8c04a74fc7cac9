package org.jpylab.notebook;

/** A file that is no notebook; the message says in one line what is wrong with it. */
public final class NotebookException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String line;

    NotebookException(String line) {
        super(line);
        this.line = line;
    }

    /** Returns the message. */
    public String line() {
        return line;
    }
}
