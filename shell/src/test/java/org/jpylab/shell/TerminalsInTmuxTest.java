package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Terminals of every kind, and what takes the whole terminal: pages and the debugger. */
@EnabledIf("hasTmux")
@Timeout(400)
class TerminalsInTmuxTest {
    @TempDir Path folder;

    static boolean hasTmux() {
        return Tmux.isInstalled();
    }

    @Test
    void aTerminalThatTellsNoSizeHasAPrompt() {
        List<String> command = new ArrayList<>(List.of("sh", "-c"));
        command.add("stty cols 0 rows 0; exec \"$@\"");
        command.add("sh");
        command.addAll(Jpylab.command("012", "--no-pylab"));
        try (Tmux tmux = new Tmux()) {
            tmux.start(80, 24, variables(), command);
            tmux.await(screen -> screen.endsWith("In [1]:"));
            tmux.press("6 * 7", "Enter");
            tmux.await(screen -> screen.contains("In [1]: 6 * 7") && screen.contains("Out[1]: 42"));
        }
    }

    @Test
    void tracebacksAndArraysAreAsWideAsTheTerminal() {
        try (TmuxShell shell = new TmuxShell(40, 40, folder, Map.of())) {
            shell.run("1/0");
            assertThat(shell.terminal().screen().lines())
                    .contains("-".repeat(40))
                    .noneMatch(line -> line.length() > 40);
            shell.press("C-l");
            shell.run("import numpy as np; np.arange(60)");
            assertThat(shell.terminal().screen().lines().skip(1))
                    .noneMatch(line -> line.length() > 40);
        }
    }

    @Test
    void aTextLongerThanTheScreenIsShownInPages() {
        try (Tmux tmux = new Tmux()) {
            tmux.start(60, 12, variables(), Jpylab.command("012", "--no-pylab"));
            tmux.await(screen -> screen.endsWith("In [1]:"));
            tmux.press("lines = '\\n'.join(f'line {i}' for i in range(100))", "Enter");
            tmux.await(screen -> screen.endsWith("In [2]:"));
            tmux.press("%page -r lines", "Enter");
            tmux.await(screen -> screen.contains("line 8") && !screen.contains("In [2]"));
            tmux.press("Space");
            tmux.await(screen -> screen.contains("line 15") && !screen.contains("line 2\n"));
            tmux.press("/line 70", "Enter");
            tmux.await(screen -> screen.contains("line 72"));
            tmux.press("q");
            tmux.await(screen -> screen.endsWith("In [3]:") && screen.contains("%page -r lines"));
            tmux.press("len?", "Enter");
            tmux.await(screen -> screen.endsWith("In [4]:") && screen.contains("Signature: len("));
        }
    }

    @Test
    void theDebuggerStepsAndLooksBack() throws IOException {
        Path program = folder.resolve("faulty.py");
        Files.writeString(program, "a = 1\nb = a + 1\nc = b / 0\n");
        try (Tmux tmux = new Tmux()) {
            tmux.start(80, 40, variables(), Jpylab.command("012", "--no-pylab"));
            tmux.await(screen -> screen.endsWith("In [1]:"));
            tmux.press("%run -d -b 2 " + program, "Enter");
            tmux.await(screen ->
                    screen.contains("Breakpoint 1 at " + program + ":2")
                            && screen.endsWith(
                                    "faulty.py(1)<module>()\n----> 1 a = 1\n1     2 b = a + 1\n"
                                            + "      3 c = b / 0\n\nipdb>"));
            tmux.press("c", "Enter");
            tmux.await(screen -> screen.contains("1---> 2 b = a + 1") && screen.endsWith("ipdb>"));
            tmux.press("n", "Enter");
            tmux.await(screen -> screen.endsWith("----> 3 c = b / 0\n\nipdb>"));
            tmux.press("p b + 40", "Enter");
            tmux.await(screen -> screen.contains("\n42\n"));
            tmux.press("q", "Enter");
            tmux.await(screen -> screen.endsWith("In [2]:"));

            tmux.press("%pdb on", "Enter");
            tmux.await(screen -> screen.endsWith("In [3]:"));
            tmux.press("def f(x): y = 41; return x / 0", "Enter", "Enter");
            tmux.await(screen -> screen.endsWith("In [4]:"));
            tmux.press("f(1)", "Enter");
            tmux.await(screen ->
                    screen.contains("ZeroDivisionError: division by zero")
                            && screen.endsWith("ipdb>"));
            tmux.press("p x + y", "Enter");
            tmux.await(screen -> screen.endsWith("\n42\nipdb>"));
            tmux.press("u", "Enter");
            tmux.await(screen -> screen.endsWith("----> 1 f(1)\n\nipdb>"));
            tmux.press("q", "Enter");
            tmux.await(screen -> screen.endsWith("In [5]:"));

            tmux.press("%debug f(2)", "Enter");
            tmux.await(screen -> screen.endsWith("> <string>(1)<module>()\n\nipdb>"));
            tmux.press("s", "Enter");
            tmux.await(screen -> screen.contains("--Call--\n") && screen.endsWith("ipdb>"));
            tmux.press("q", "Enter");
            tmux.await(screen -> screen.endsWith("In [6]:"));
        }
    }

    @Test
    void helpShowsSourceInColoursAndAsksForTopics() {
        try (TmuxShell shell = new TmuxShell(80, 40, folder, Map.of())) {
            shell.run("rate = lambda n: n / 2", "rate??");
            assertThat(shell.terminal().screen()).contains("Source:    rate = lambda n: n / 2");
            assertThat(shell.terminal().screenWithColours())
                    .containsPattern("Source:.*rate = .*\033\\[[0-9;]*mlambda");
            shell.begin("help()");
            shell.terminal().await(screen -> screen.endsWith("help>"));
            shell.press("len", "Enter");
            shell.terminal().await(screen -> screen.contains("Help on built-in function len"));
            shell.press("q", "Enter");
            shell.awaitPrompt();
        }
    }

    @Test
    void aProfileHasFilesAndHistoryOfItsOwn() throws IOException {
        Path startup = folder.resolve("profile_course/startup");
        Files.createDirectories(startup);
        Files.writeString(startup.resolve("names.py"), "tau = 42\n");
        Files.writeString(
                folder.resolve("profile_course/jpylab_config.py"),
                "c = get_config()\nc.TerminalInteractiveShell.confirm_exit = False\n");
        try (Tmux tmux = new Tmux()) {
            tmux.start(
                    80,
                    24,
                    variables(),
                    Jpylab.command("012", "--no-pylab", "--profile", "course"));
            tmux.await(screen -> screen.endsWith("In [1]:"));
            tmux.press("tau", "Enter");
            tmux.await(screen -> screen.contains("Out[1]: 42") && screen.endsWith("In [2]:"));
            tmux.press("C-d");
            tmux.await(screen -> screen.endsWith("ended with 0"));
        }
        assertThat(folder.resolve("profile_course/history")).content().contains("tau");
    }

    private Map<String, String> variables() {
        return Map.of("TERM", "xterm-256color", "JPYLAB_DIR", folder.toString(), "LANG", "C.UTF-8");
    }
}
