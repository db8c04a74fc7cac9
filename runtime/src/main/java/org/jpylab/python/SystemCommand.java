package org.jpylab.python;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Commands of the operating system for {@code !cmd}, {@code !!cmd} and {@code %%bash}. */
public final class SystemCommand {
    /** What a command printed, and its exit status. */
    public record Outcome(String out, String err, int status) {}

    private SystemCommand() {}

    /** Runs a command line in the shell, with this process's terminal; the exit status. */
    public static int run(String command, String folder, Map<String, String> variables) {
        return await(start(new ProcessBuilder(shell(command)).inheritIO(), folder, variables));
    }

    /** Returns what a command line prints, errors included. */
    public static String output(String command, String folder, Map<String, String> variables) {
        ProcessBuilder builder = new ProcessBuilder(shell(command)).redirectErrorStream(true);
        Process process = start(builder, folder, variables);
        Thread.ofPlatform().daemon().start(() -> feed(process, ""));
        String text = read(process.getInputStream());
        await(process);
        return text;
    }

    /** Runs a command line that reads a text from its standard input. */
    public static Outcome feed(
            String command, String folder, Map<String, String> variables, String input) {
        Process process = start(new ProcessBuilder(shell(command)), folder, variables);
        FutureTask<String> errors = new FutureTask<>(() -> read(process.getErrorStream()));
        Thread.ofPlatform().daemon().start(errors);
        Thread.ofPlatform().daemon().start(() -> feed(process, input));
        String text = read(process.getInputStream());
        try {
            return new Outcome(text, errors.get(), await(process));
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
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

    private static void feed(Process process, String input) {
        try (var stream = process.getOutputStream()) {
            stream.write(input.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // The command ended without reading all of its input, as `head` does.
            return;
        }
    }

    private static String read(java.io.InputStream stream) {
        try {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Waits for the end; an interrupt ends the command. */
    private static int await(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.descendants().forEach(ProcessHandle::destroy);
            process.destroy();
            Thread.currentThread().interrupt();
            return 130;
        }
    }
}
