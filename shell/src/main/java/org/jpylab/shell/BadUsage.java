package org.jpylab.shell;

/** A command line that cannot be run; its message is the one line the user sees. */
final class BadUsage extends Exception {
    private static final long serialVersionUID = 1L;

    private final String line;

    BadUsage(String line) {
        super(line);
        this.line = line;
    }

    /** Returns the one line the user sees. */
    String line() {
        return line;
    }
}
