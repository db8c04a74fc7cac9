package org.jpylab.python;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import org.jpylab.error.Interruption;
import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** Commands of the operating system for {@code !cmd}, {@code !!cmd} and {@code %%bash}. */
public final class SystemCommand {
    private static final long PATIENCE_MS = 20;

    private SystemCommand() {}

    /** Runs a command line in the shell, with this process's terminal; the exit status. */
    public static int run(String command, String folder, Map<String, String> variables) {
        return await(start(new ProcessBuilder(shell(command)).inheritIO(), folder, variables));
    }

    /**
     * Starts a command line that reads a text from its standard input.
     *
     * @param joined whether what it prints on its error stream counts as output
     */
    public static RunningCommand start(
            String command,
            String folder,
            Map<String, String> variables,
            String input,
            boolean joined) {
        ProcessBuilder builder = new ProcessBuilder(shell(command)).redirectErrorStream(joined);
        return new RunningCommand(start(builder, folder, variables), input);
    }

    private static List<String> shell(String command) {
        boolean isWindows = File.separatorChar == '\\';
        return isWindows ? List.of("cmd", "/c", command) : List.of(usersShell(), "-c", command);
    }

    /** Returns the user's shell, as IPython takes it. */
    private static String usersShell() {
        String shell = System.getenv().getOrDefault("SHELL", "");
        return !shell.isEmpty() && new File(shell).canExecute() ? shell : "/bin/sh";
    }

    private static Process start(
            ProcessBuilder builder, String folder, Map<String, String> variables) {
        builder.environment().clear();
        builder.environment().putAll(variables);
        try {
            return builder.directory(new File(folder)).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end; an interrupt ends the command. */
    static int await(Process process) {
        return patiently(
                process, wait -> process.waitFor(wait, MILLISECONDS) ? process.exitValue() : null);
    }

    /** What is waited for: for some milliseconds, after which there may be nothing yet. */
    @FunctionalInterface
    interface Wait<T> {
        @Nullable T upTo(long millis) throws InterruptedException;
    }

    /** Returns what comes of waiting for a command; an interrupt ends the command. */
    static <T> T patiently(Process process, Wait<T> wait) {
        try {
            while (true) {
                T found = wait.upTo(PATIENCE_MS);
                if (found != null) {
                    return found;
                }
                Interruption.check();
            }
        } catch (InterruptedException e) {
            kill(process);
            Thread.currentThread().interrupt();
            throw new PyError("KeyboardInterrupt", "");
        } catch (RuntimeException e) {
            kill(process);
            throw e;
        }
    }

    /** Ends a command and what it started. */
    static void kill(Process process) {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
    }
}
