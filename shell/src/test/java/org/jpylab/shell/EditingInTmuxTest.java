package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
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
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a student does at the prompt, in a real terminal: type, paste, recall, stop, look around.
 */
@EnabledIf("hasTmux")
@Timeout(400)
class EditingInTmuxTest {
    @TempDir static Path folder;

    private static TmuxShell shell;
    private static Tmux tmux;

    static boolean hasTmux() {
        return Tmux.isInstalled();
    }

    @BeforeAll
    static void open() throws IOException {
        Path editor = folder.resolve("editor.sh");
        Files.writeString(
                editor,
                "#!/bin/sh\necho with $# words >&2\nfor file; do :; done\n"
                        + "echo 'edited = 42' >> \"$file\"\n");
        assertThat(editor.toFile().setExecutable(true)).isTrue();
        shell = new TmuxShell(80, 50, folder, Map.of("EDITOR", editor.toString()));
        tmux = shell.terminal();
    }

    @AfterAll
    static void close() {
        shell.close();
    }

    @BeforeEach
    void clear() {
        tmux.press("C-c");
        Tmux.pause(100);
        tmux.press("C-l");
        tmux.await(screen -> screen.equals("In [" + shell.number() + "]:"));
    }

    @Test
    void pastesRecallsEditsAndDebugs() throws IOException {
        tmux.press("\\alpha", "Tab");
        tmux.await(screen -> screen.endsWith("α"));
        tmux.press(" = 3");
        shell.enter("");
        tmux.press("\\alpha", "Tab", " + 1");
        shell.enter(out("4"));

        tmux.paste("def g(a):\n    b = a\n\n    return b * 2\n\nprint(g(4))\n");
        tmux.await(screen -> screen.contains("print(g(4))"));
        shell.enter("\n8\n");
        tmux.paste(">>> y = 6\n>>> y * 7\n42\n");
        tmux.await(screen -> screen.contains("...: y * 7"));
        shell.enter(out("42"));
        tmux.paste("In [3]: z = 7\n   ...: z + 1\nOut[3]: 8\n");
        tmux.await(screen -> screen.contains("...: z + 1"));
        shell.enter(out("8"));

        // A cell of many lines comes back as one.
        tmux.press("def g", "Up");
        tmux.await(screen -> screen.lastIndexOf("return b * 2") > screen.lastIndexOf(prompt()));
        tmux.press("C-c");
        shell.awaitPrompt();

        tmux.press("%edit " + folder + "/new.py");
        shell.enter("done. Executing edited code...");
        tmux.press("edited");
        shell.enter(out("42"));
        tmux.press("%edit -x -n 3 " + folder + "/other.py");
        shell.enter("with 2 words");
        assertThat(tmux.screen()).doesNotContain("with 2 words\ndone.");
        assertThat(folder.resolve("other.py")).hasContent("edited = 42");

        tmux.press("1/0");
        shell.enter("ZeroDivisionError");
        tmux.press("%debug", "Enter");
        tmux.await(screen -> screen.endsWith("ipdb>"));
        tmux.press("p edited + 1", "Enter");
        tmux.await(screen -> screen.contains("\n43\nipdb>"));
        tmux.press("q");
        shell.enter("");
    }

    @Test
    void theHistoryHelpsWhileOneTypes() {
        shell.run("plotted = 1", "printed = 2", "plotted + 1");

        tmux.press("pr");
        tmux.await(screen -> screen.endsWith(": printed = 2"));
        assertThat(tmux.screenWithColours()).as("the rest is only suggested").contains("pr\033[");
        tmux.press("C-e");
        shell.enter("printed = 2");

        tmux.press("plo", "Up");
        tmux.await(screen -> screen.endsWith(prompt() + "plotted + 1"));
        tmux.press("Up");
        tmux.await(screen -> screen.endsWith(prompt() + "plotted = 1"));
        tmux.press("Down");
        tmux.await(screen -> screen.endsWith(prompt() + "plotted + 1"));
        shell.enter(out("2"));

        tmux.press("C-r", "ted =");
        tmux.await(screen -> screen.contains("bck-i-search: ted =_"));
        tmux.press("C-r", "C-r");
        tmux.await(screen -> screen.contains("plotted = 1\nbck-i-search"));
        shell.enter("");
    }

    @Test
    void coloursAndBracketsShowWhileOneTypes() {
        tmux.type("for i in range(3): f('a', [i]) # x");
        tmux.await(screen -> screen.endsWith("# x"));
        assertThat(parts(tmux.screenWithColours()))
                .contains("for:1,32", "range:32", "3:32", "'a':31", "# x:3,36", "i:");
        tmux.press("BSpace", "BSpace", "BSpace", "BSpace");
        tmux.await(screen -> screen.endsWith("[i])"));
        assertThat(parts(tmux.screenWithColours())).contains("(:1,34", "):1,34");
        tmux.press("C-c");
    }

    /** The pieces of a screen between changes of style, each with what is switched on there. */
    private static List<String> parts(String screen) {
        List<String> parts = new ArrayList<>();
        TreeSet<Integer> style = new TreeSet<>();
        Matcher matcher = Pattern.compile("\\033\\[([0-9;]*)m([^\\033]*)").matcher(screen);
        while (matcher.find()) {
            for (String code : matcher.group(1).split(";")) {
                int number = code.isEmpty() ? 0 : Integer.parseInt(code);
                switch (number) {
                    case 0 -> style.clear();
                    case 39 -> style.removeIf(n -> n >= 30 && n < 38);
                    case 49 -> {}
                    default -> style.add(number);
                }
            }
            String on = style.stream().map(String::valueOf).collect(Collectors.joining(","));
            parts.add(matcher.group(2).strip() + ":" + on);
        }
        return parts;
    }

    @Test
    void aBlockIsEditedOnANarrowTerminalThatChangesItsSize() {
        tmux.resize(40, 20);
        Tmux.pause(500);
        tmux.type("value = 'abcdefghijklmnopqrstuvwxyz0123456789'");
        tmux.await(screen ->
                screen.endsWith(prompt() + "value = 'abcdefghijklmnopqrstuvw\nxyz0123456789'"));
        tmux.resize(60, 20);
        Tmux.pause(500);
        tmux.press("C-a", "my_");
        tmux.await(screen ->
                screen.endsWith(prompt() + "my_value = 'abcdefghijklmnopqrstuvwxyz0123456789'"));
        tmux.resize(30, 20);
        tmux.await(screen ->
                screen.endsWith(prompt() + "my_value = 'abcdefghij\nklmnopqrstuvwxyz0123456789'"));
        shell.enter("");
        tmux.press("len(my_value)");
        shell.enter(out("36"));

        // Enter at the end of a line that opens a block, lines in between, a line mended above.
        tmux.press("for n in (1, 2):", "Enter", "m = n", "Enter", "print(m)", "Up", "End", " * 10");
        tmux.await(screen -> screen.contains("...:     m = n * 10\n   ...:     print(m)"));
        tmux.press("Down", "End", "Enter");
        shell.enter("\n10\n20\n");
    }

    @Test
    void knowsTheKeysOfVi() {
        tmux.press("%config TerminalInteractiveShell.editing_mode = 'vi'");
        shell.enter("");
        tmux.press("xyz", "Escape");
        Tmux.pause(1000);
        tmux.press("0", "i", "print(6 * 7) #");
        shell.enter("\n42\n");
        shell.run("%config TerminalInteractiveShell.editing_mode = 'emacs'");
    }

    @Test
    void theHistorySurvivesAKillAndTwoShellsAtOnce() throws IOException {
        try (TmuxShell one = shell(Map.of());
                TmuxShell other = shell(Map.of())) {
            one.run("first = 1");
            other.run("second = 2");
            for (TmuxShell killed : List.of(one, other)) {
                killed.begin("!kill -9 $PPID");
                killed.terminal().await(screen -> screen.contains("ended with 137"));
            }
        }
        assertThat(Files.readString(folder.resolve("history"))).contains("first = 1", "second = 2");
        try (TmuxShell again = shell(Map.of())) {
            again.begin("%history -n ~2/1 ~1/1");
            again.terminal()
                    .await(Pattern.compile("/1: first = 1\n +\\d+/1: second = 2\n").asPredicate());
            again.press("fir", "Up");
            again.terminal().await(screen -> screen.endsWith("In [2]: first = 1"));
        }
    }

    @Test
    void noColorMeansNoColour() {
        try (TmuxShell plain = shell(Map.of("NO_COLOR", "1"))) {
            plain.run("1/0");
            assertThat(plain.terminal().screenWithColours()).doesNotContain("\033[3", "\033[1");
        }
    }

    private static String prompt() {
        return "In [" + shell.number() + "]: ";
    }

    private static String out(String text) {
        return "Out[" + shell.number() + "]: " + text;
    }

    private static TmuxShell shell(Map<String, String> more) {
        return new TmuxShell(80, 50, folder, more);
    }
}
