package org.jpylab.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.jline.terminal.Terminal;
import org.jline.utils.ScreenTerminal;
import org.jline.utils.ScreenTerminal.VirtualTerminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.function.Predicate;

/** A terminal in memory: keys go in, a screen of characters comes out. */
public final class FakeTerminal {
    public static final String UP = "\033[A";
    public static final String DOWN = "\033[B";
    public static final String LEFT = "\033[D";
    public static final String RIGHT = "\033[C";
    public static final String CTRL_C = "\003";
    public static final String CTRL_D = "\004";
    public static final String CTRL_R = "\022";
    public static final String BACKSPACE = "\177";

    private final VirtualTerminal virtual;

    public FakeTerminal(int columns, int rows) {
        try {
            virtual = ScreenTerminal.withTerminal("fake", "xterm-256color", columns, rows);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    public Terminal terminal() {
        return virtual.terminal();
    }

    /** Returns an editor on this terminal. */
    public LineRoom room(Completions completions, Path history) {
        return new LineRoom(terminal(), completions, history, Theme.ANSI);
    }

    /** Presses the keys; {@code \n} is Enter. */
    public void type(String keys) {
        try {
            virtual.terminal()
                    .processInputBytes(keys.replace('\n', '\r').getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Pastes a text as terminals do that tell programs about it. */
    public void paste(String text) {
        type("\033[200~" + text + "\033[201~");
    }

    /** Returns the lines on the screen without blanks at their ends and empty lines at its end. */
    public String screen() {
        StringBuilder lines = new StringBuilder();
        virtual.screen()
                .toString()
                .lines()
                .forEach(l -> lines.append(l.stripTrailing()).append('\n'));
        return lines.toString().stripTrailing();
    }

    /** Waits until the screen satisfies a condition; fails with what it shows instead. */
    public void await(Predicate<String> condition) {
        long end = System.nanoTime() + 60_000_000_000L;
        while (!condition.test(screen()) && System.nanoTime() < end) {
            pause();
        }
        assertThat(screen()).matches(condition, "what was waited for");
    }

    /** Waits until the screen shows this text at its end. */
    public void awaitEnd(String text) {
        await(screen -> screen.endsWith(text));
    }

    private static void pause() {
        try {
            Thread.sleep(10);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
