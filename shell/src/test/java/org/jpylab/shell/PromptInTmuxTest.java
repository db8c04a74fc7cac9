package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** The whole program in a real terminal. */
@EnabledIf("hasTmux")
@Timeout(300)
class PromptInTmuxTest {
    @TempDir Path folder;

    static boolean hasTmux() {
        return Tmux.isInstalled();
    }

    @Test
    void livesOnANarrowTerminalThatChangesItsSize() throws IOException {
        try (Tmux tmux = new Tmux()) {
            tmux.start(40, 15, variables("xterm-256color"), Jpylab.command("012", "--no-pylab"));
            tmux.await(screen -> screen.endsWith("In [1]:"));

            tmux.press("x = '" + "ab".repeat(30) + "'", "Enter");
            tmux.await(screen -> screen.endsWith("In [2]:"));
            tmux.press("len(x)", "Enter");
            tmux.await(screen -> screen.contains("Out[2]: 60"));

            tmux.resize(60, 20);
            tmux.press("while True: pass", "Enter", "Enter");
            tmux.await(screen -> screen.contains("while True: pass"));
            pause();
            tmux.press("C-c");
            tmux.await(screen -> screen.endsWith("In [4]:"));
            assertThat(tmux.screen()).contains("KeyboardInterrupt");

            tmux.press("'kept'", "Enter");
            tmux.await(screen -> screen.contains("Out[4]: 'kept'"));
            tmux.press("dropped", "C-c");
            tmux.await(screen -> screen.endsWith("In [5]:"));

            tmux.press("C-d");
            tmux.await(screen -> screen.endsWith("exit ([y]/n)?"));
            tmux.press("y", "Enter");
            tmux.await(screen -> screen.endsWith("ended with 0"));
        }
        assertThat(Files.readString(folder.resolve("history"))).contains("len(x)");
    }

    @Test
    void aDumbTerminalGetsPlainText() throws IOException {
        try (Tmux tmux = new Tmux()) {
            tmux.start(80, 40, variables("dumb"), Jpylab.command("012", "--no-pylab"));
            tmux.await(screen -> screen.endsWith("In [1]:"));
            tmux.press("6 * 8", "BSpace", "7", "Enter");
            tmux.await(screen -> screen.endsWith("In [1]: 6 * 7\nOut[1]: 42\n\nIn [2]:"));
            tmux.press("for i in (1, 2):", "Enter");
            tmux.await(screen -> screen.endsWith("   ...:"));
            tmux.press("    print(i)", "Enter");
            tmux.await(screen -> screen.endsWith("print(i)\n   ...:"));
            tmux.press("Enter");
            tmux.await(screen ->
                    screen.endsWith(
                            "In [2]: for i in (1, 2):\n   ...:     print(i)\n   ...:\n1\n2\n\nIn [3]:"));
            tmux.press("input('name? ')", "Enter");
            tmux.await(screen -> screen.endsWith("name?"));
            tmux.press("Ada", "Enter");
            tmux.await(screen -> screen.endsWith("name? Ada\nOut[3]: 'Ada'\n\nIn [4]:"));
            tmux.press("from getpass import getpass; len(getpass())", "Enter");
            tmux.await(screen -> screen.endsWith("Password:"));
            tmux.press("abc", "Enter");
            tmux.await(screen -> screen.endsWith("Password:\nOut[4]: 3\n\nIn [5]:"));
            tmux.press("%recall 1", "Enter");
            tmux.await(screen -> screen.endsWith("In [6]: 6 * 7"));
            tmux.press(" + 1", "Enter");
            tmux.await(screen -> screen.endsWith("Out[6]: 43\n\nIn [7]:"));
            tmux.press("dropped");
            tmux.await(screen -> screen.endsWith("In [7]: dropped"));
            tmux.press("C-c");
            tmux.await(screen -> screen.endsWith("In [7]: dropped^C\n\nIn [7]:"));
            tmux.press("while True: pass", "Enter");
            pause();
            tmux.press("C-c");
            tmux.await(screen -> screen.endsWith("KeyboardInterrupt:\n\nIn [8]:"));
            tmux.press("C-d");
            tmux.await(screen -> screen.endsWith("exit ([y]/n)?"));
            tmux.press("n", "Enter");
            tmux.await(screen -> screen.endsWith("? n\n\nIn [8]:"));
            tmux.press("import sys; sys.exit(4)", "Enter");
            tmux.await(screen -> screen.endsWith("ended with 4"));
            assertThat(tmux.screen()).doesNotContain("[0;3", "?2004");
        }
        assertThat(Files.readString(folder.resolve("history"))).contains("6 * 7 + 1");
    }

    private Map<String, String> variables(String terminal) {
        return Map.of("TERM", terminal, "JPYLAB_DIR", folder.toString(), "LANG", "C.UTF-8");
    }

    private static void pause() {
        try {
            Thread.sleep(2000);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
