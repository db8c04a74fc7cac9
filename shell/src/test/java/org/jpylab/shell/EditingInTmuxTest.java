package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a student does at the prompt, in a real terminal: type, paste, recall, stop, look around.
 */
@EnabledIf("hasTmux")
@Timeout(400)
class EditingInTmuxTest {
    @TempDir Path folder;

    private int number;

    static boolean hasTmux() {
        return Tmux.isInstalled();
    }

    @Test
    void pastesRecallsEditsAndDebugs() throws IOException {
        Path editor = folder.resolve("editor.sh");
        Files.writeString(editor, "#!/bin/sh\necho 'edited = 42' >> \"$1\"\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        try (Tmux tmux = new Tmux()) {
            start(tmux, Map.of("EDITOR", editor.toString()));

            tmux.press("\\alpha", "Tab");
            tmux.await(screen -> screen.endsWith("α"));
            tmux.press(" = 3");
            enter(tmux, "");
            tmux.press("\\alpha", "Tab", " + 1");
            enter(tmux, "Out[2]: 4");

            tmux.paste("def g(a):\n    b = a\n\n    return b * 2\n\nprint(g(4))\n");
            tmux.await(screen -> screen.contains("print(g(4))"));
            enter(tmux, "\n8\n");
            tmux.paste(">>> y = 6\n>>> y * 7\n42\n");
            tmux.await(screen -> screen.contains("...: y * 7"));
            enter(tmux, "Out[4]: 42");
            tmux.paste("In [3]: z = 7\n   ...: z + 1\nOut[3]: 8\n");
            tmux.await(screen -> screen.contains("...: z + 1"));
            enter(tmux, "Out[5]: 8");

            // The suggestion behind the cursor, and its acceptance.
            tmux.press("\\alpha", "Tab", " +");
            tmux.await(screen -> screen.endsWith(": α + 1"));
            tmux.press("C-e");
            enter(tmux, "Out[6]: 4");

            // A cell of many lines comes back as one.
            tmux.press("def g", "Up");
            tmux.await(screen -> screen.lastIndexOf("return b * 2") > screen.indexOf("In [7]"));
            tmux.press("C-c");
            tmux.await(screen -> screen.endsWith("In [7]:"));
            number = 7;

            tmux.press("%edit " + folder + "/new.py");
            enter(tmux, "done. Executing edited code...");
            tmux.press("edited");
            enter(tmux, "Out[8]: 42");

            tmux.press("1/0");
            enter(tmux, "ZeroDivisionError");
            tmux.press("%debug", "Enter");
            tmux.await(screen -> screen.endsWith("ipdb>"));
            tmux.press("p edited + 1", "Enter");
            tmux.await(screen -> screen.contains("\n43\nipdb>"));
            tmux.press("q");
            enter(tmux, "");
        }
    }

    @Test
    void knowsTheKeysOfVi() {
        try (Tmux tmux = new Tmux()) {
            start(tmux, Map.of());
            tmux.press("%config TerminalInteractiveShell.editing_mode = 'vi'");
            enter(tmux, "");
            tmux.press("xyz", "Escape");
            pause(1000);
            tmux.press("0", "i", "print(6 * 7) #");
            enter(tmux, "\n42\n");
        }
    }

    @Test
    void ctrlCStopsWhateverRuns() {
        try (Tmux tmux = new Tmux()) {
            start(tmux, Map.of());
            tmux.press("kept = 5");
            enter(tmux, "");
            List<String> endless =
                    List.of(
                            "import time; time.sleep(1000)",
                            "!sleep 1000",
                            "input()",
                            "lines = !sleep 1000",
                            "while True: print(kept)");
            for (String code : endless) {
                tmux.press(code, "Enter");
                if (code.startsWith("while")) {
                    tmux.press("Enter");
                }
                pause(2000);
                long start = System.nanoTime();
                tmux.press("C-c");
                number++;
                tmux.await(screen -> screen.endsWith("In [" + number + "]:"));
                assertThat(Duration.ofNanos(System.nanoTime() - start))
                        .as(code)
                        .isLessThan(Duration.ofSeconds(5));
            }
            tmux.press("kept");
            enter(tmux, "Out[7]: 5");

            // Python's own sort hears nothing; a second Ctrl-C asks.
            tmux.press("l = sorted(list(range(10**8)))", "Enter");
            pause(2000);
            tmux.press("C-c");
            pause(300);
            tmux.press("C-c");
            tmux.await(screen -> screen.contains("The cell does not stop. Leave JPyLab"));
            tmux.press("y", "Enter");
            tmux.await(screen -> screen.endsWith("ended with 130"));
        }
    }

    @Test
    void theHistorySurvivesAKillAndTwoShellsAtOnce() throws IOException {
        try (Tmux one = new Tmux();
                Tmux other = new Tmux()) {
            start(one, Map.of());
            start(other, Map.of());
            one.press("first = 1", "Enter");
            one.await(screen -> screen.endsWith("In [2]:"));
            other.press("second = 2", "Enter");
            other.await(screen -> screen.endsWith("In [2]:"));
            for (Tmux tmux : List.of(one, other)) {
                tmux.press("!kill -9 $PPID", "Enter");
                tmux.await(screen -> screen.contains("ended with 137"));
            }
        }
        assertThat(Files.readString(folder.resolve("history"))).contains("first = 1", "second = 2");
        try (Tmux tmux = new Tmux()) {
            start(tmux, Map.of());
            tmux.press("fir", "Up");
            tmux.await(screen -> screen.endsWith("In [1]: first = 1"));
        }
    }

    @Test
    void noColorMeansNoColour() {
        try (Tmux tmux = new Tmux()) {
            start(tmux, Map.of("NO_COLOR", "1"));
            tmux.press("1/0");
            enter(tmux, "ZeroDivisionError: division by zero");
            assertThat(tmux.screenWithColours()).doesNotContain("\033[3", "\033[1");
        }
    }

    private void start(Tmux tmux, Map<String, String> more) {
        Map<String, String> variables = new HashMap<>(more);
        variables.put("TERM", "xterm-256color");
        variables.put("JPYLAB_DIR", folder.toString());
        variables.put("LANG", "C.UTF-8");
        tmux.start(80, 50, variables, Jpylab.command("012", "--no-pylab"));
        tmux.await(screen -> screen.endsWith("In [1]:"));
        number = 1;
    }

    /** Presses Enter and waits for the next prompt and what the cell shows. */
    private void enter(Tmux tmux, String shown) {
        number++;
        tmux.press("Enter");
        tmux.await(screen -> screen.endsWith("In [" + number + "]:") && screen.contains(shown));
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
