package org.jpylab.shell;

import java.util.List;

/**
 * One parsed command line.
 *
 * @param argv what Python sees as {@code sys.argv}, the program's own name first
 * @param pylab whether the names of numpy and matplotlib are there without an import
 * @param backend the matplotlib backend asked for, empty for the one that fits the machine
 * @param profile the name of the settings to use, empty for the usual ones
 * @param thenPrompt whether a prompt opens in the program's namespace when it has ended
 */
record Invocation(
        Program program,
        List<String> argv,
        boolean pylab,
        String backend,
        boolean thenPrompt,
        String profile) {
    /** An invocation with the settings of everyone. */
    Invocation(
            Program program, List<String> argv, boolean pylab, String backend, boolean thenPrompt) {
        this(program, argv, pylab, backend, thenPrompt, "");
    }
}
