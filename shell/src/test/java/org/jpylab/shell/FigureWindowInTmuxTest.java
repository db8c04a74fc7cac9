package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A figure's window beside the prompt, on an X screen that nobody sees. */
@EnabledIf("hasScreens")
@Timeout(300)
class FigureWindowInTmuxTest {
    private static final String RED = "ff0000";

    @TempDir Path folder;

    static boolean hasScreens() {
        return Tmux.isInstalled() && Command.works("sh", "-c", "command -v Xvfb");
    }

    @Test
    void livesWhileThePromptWaitsAndWhileCodeRuns() throws IOException {
        Process server =
                new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1000x800x24")
                        .redirectError(ProcessBuilder.Redirect.DISCARD)
                        .start();
        String display = ":" + reader(server).readLine();
        List<String> visitorsJava = new ArrayList<>(Jpylab.java());
        visitorsJava.add(ScreenVisitor.class.getName());
        ProcessBuilder visit = new ProcessBuilder(visitorsJava);
        visit.environment().put("DISPLAY", display);
        visit.redirectError(ProcessBuilder.Redirect.DISCARD);
        Process visitor = visit.start();
        try (PrintWriter deeds =
                        new PrintWriter(visitor.getOutputStream(), true, StandardCharsets.UTF_8);
                BufferedReader answers = reader(visitor);
                TmuxShell shell =
                        new TmuxShell(80, 40, folder, Map.of("DISPLAY", display), "--pylab")) {
            shell.run(
                    "figure = gcf(); figure.patch.set_facecolor('red'); plot([1, 2]); draw()",
                    "said = figure.canvas.mpl_connect('button_press_event', lambda e: print('heard', e.button))");
            assertThat(seen(deeds, answers, RED)).isEqualTo(RED);

            // The prompt waits: the window is painted again, and a click reaches the program.
            assertThat(answer(deeds, answers, "cover 0 0 300 200")).isEqualTo("000000");
            assertThat(seen(deeds, answers, RED)).isEqualTo(RED);
            assertThat(answer(deeds, answers, "click 300 200")).isEqualTo("done");
            shell.terminal().await(screen -> screen.contains("heard 1"));

            // What another program has copied is run.
            assertThat(answer(deeds, answers, "copy 0 0   print(6 * 7)")).isEqualTo("done");
            shell.begin("%paste");
            shell.terminal().await(screen -> screen.contains("## -- End pasted text --\n42\n"));
            shell.awaitPrompt();

            // Code runs: the window is painted again meanwhile, the click is heard once it is idle.
            shell.begin("while True: n = 1");
            Tmux.pause(1000);
            assertThat(answer(deeds, answers, "cover 0 0 300 200")).isEqualTo("000000");
            assertThat(seen(deeds, answers, RED)).isEqualTo(RED);
            shell.press("C-c");
            shell.awaitPrompt();

            // What a running program draws is there at once.
            shell.begin(
                    "for i in range(1000): figure.patch.set_facecolor('blue'); draw(); pause(.1)");
            assertThat(seen(deeds, answers, "0000ff")).isEqualTo("0000ff");
            shell.press("C-c");
            shell.awaitPrompt();
        } finally {
            visitor.destroy();
            server.destroy();
        }
    }

    /** Looks at a corner of the figure until it has this colour, and no longer than patience. */
    private static String seen(PrintWriter deeds, BufferedReader answers, String wanted)
            throws IOException {
        String seen = "";
        for (int i = 0; i < 200 && !seen.equals(wanted); i++) {
            Tmux.pause(100);
            seen = answer(deeds, answers, "look 20 20");
        }
        return seen;
    }

    private static String answer(PrintWriter deeds, BufferedReader answers, String deed)
            throws IOException {
        deeds.println(deed);
        return String.valueOf(answers.readLine());
    }

    private static BufferedReader reader(Process process) {
        return new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }
}
