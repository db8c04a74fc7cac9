package org.jpylab.shell;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;

/** Where {@code jpylab} starts: from the command line to an exit status. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.setProperty("jpylab.collect", "true"); // the launchers choose the serial collector
        int status = run(List.of(arguments));
        System.out.flush();
        System.err.flush();
        // Ends at once: a window or an idle Python thread must not hold up the terminal.
        Runtime.getRuntime().exit(status);
    }

    /** Tells about a fault of JPyLab itself in one line; {@code -Djpylab.trace} gives the rest. */
    private static int internalError(PrintWriter err, Throwable fault) {
        err.println("jpylab: internal error: " + fault);
        if (System.getProperty("jpylab.trace") != null) {
            fault.printStackTrace(err);
        }
        return ExitStatus.EXCEPTION;
    }

    /** Returns the exit status. */
    static int run(List<String> arguments) {
        PrintWriter err = new PrintWriter(System.err, true);
        try {
            Optional<Invocation> invocation = Arguments.parse(arguments);
            if (invocation.isEmpty()) {
                return Commands.run(arguments, new PrintWriter(System.out, true), err);
            }
            return new Runner(invocation.get(), Surroundings.real()).run();
        } catch (BadUsage e) {
            return Commands.refuse(err, e.line());
        } catch (CompletionException e) {
            return internalError(err, e.getCause() == null ? e : e.getCause());
        }
    }
}
