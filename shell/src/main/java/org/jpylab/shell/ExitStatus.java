package org.jpylab.shell;

/** The exit statuses of {@code jpylab} that do not come from {@code sys.exit}. */
final class ExitStatus {
    static final int OK = 0;

    /** After an exception that nothing caught. */
    static final int EXCEPTION = 1;

    /** A command line that names no program that can be run. */
    static final int USAGE = 2;

    /** After a KeyboardInterrupt that nothing caught, as shells count: 128 + SIGINT. */
    static final int INTERRUPTED = 130;

    private ExitStatus() {}
}
