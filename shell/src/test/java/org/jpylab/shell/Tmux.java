package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** A real terminal without a screen: a tmux server of its own. */
final class Tmux implements AutoCloseable {
    private final String socket = "jpylab-" + ProcessHandle.current().pid() + "-" + hashCode();

    /** True if the machine has tmux. */
    static boolean isInstalled() {
        return Command.works("tmux", "-V");
    }

    /** Starts a command in a window of this size; the window stays when the command ends. */
    void start(int columns, int rows, Map<String, String> variables, List<String> command) {
        StringBuilder line = new StringBuilder("env");
        variables.forEach((name, value) -> line.append(' ').append(quoted(name + "=" + value)));
        command.forEach(word -> line.append(' ').append(quoted(word)));
        line.append("; echo ended with $?; sleep 1000");
        tmux(
                "-f",
                "/dev/null",
                "new-session",
                "-d",
                "-x",
                Integer.toString(columns),
                "-y",
                Integer.toString(rows),
                line.toString());
    }

    /**
     * Presses keys by tmux's names, such as {@code C-c} and {@code Enter}; other words are typed.
     */
    void press(String... keys) {
        List<String> command = new ArrayList<>(List.of("send-keys"));
        command.addAll(Arrays.asList(keys));
        tmux(command.toArray(String[]::new));
    }

    /** Types a text as it is, also where it reads like the name of a key. */
    void type(String text) {
        tmux("send-keys", "-l", text);
    }

    /** Pastes a text as terminals do, in brackets that editors understand. */
    void paste(String text) {
        tmux("set-buffer", text);
        tmux("paste-buffer", "-p");
    }

    /** Returns the screen with the escape sequences of its colours. */
    String screenWithColours() {
        return tmux("capture-pane", "-p", "-e");
    }

    void resize(int columns, int rows) {
        tmux("resize-window", "-x", Integer.toString(columns), "-y", Integer.toString(rows));
    }

    /** Returns the lines on the screen without blanks at their ends and empty lines at its end. */
    String screen() {
        StringBuilder lines = new StringBuilder();
        tmux("capture-pane", "-p")
                .lines()
                .forEach(line -> lines.append(line.stripTrailing()).append('\n'));
        return lines.toString().stripTrailing();
    }

    /** Waits until the screen satisfies a condition; fails with what it shows instead. */
    void await(Predicate<String> condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.test(screen()) && System.nanoTime() < end) {
            pause(20);
        }
        assertThat(screen()).matches(condition, "what was waited for");
    }

    /** Lets a program do what no screen tells of. */
    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private String tmux(String... arguments) {
        List<String> command = new ArrayList<>(List.of("tmux", "-L", socket));
        command.addAll(Arrays.asList(arguments));
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return text;
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }

    @Override
    public void close() {
        tmux("kill-server");
    }
}
