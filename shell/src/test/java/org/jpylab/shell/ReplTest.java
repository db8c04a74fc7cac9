package org.jpylab.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.jpylab.python.CellSession;
import org.jpylab.shell.line.FakeTerminal;
import org.jpylab.shell.line.LineRoom;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import sun.misc.Signal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** A whole session at a prompt, on a screen in memory: what is typed and what one then sees. */
@Timeout(300)
class ReplTest {
    @TempDir static Path folder;

    private static final FakeTerminal TERMINAL = new FakeTerminal(80, 60);
    private static CompletableFuture<Integer> status;
    private static LineRoom room;
    private static int number;

    @BeforeAll
    static void open() throws InterruptedException {
        requireCtrlC();
        Invocation invocation = new Invocation(new Program.Prompt(), List.of(""), false, "", false);
        Surroundings machine =
                new Surroundings(
                        Map.of("JPYLAB_DIR", folder.toString()), Map.of("jpylab.terminals", "012"));
        Runner runner = new Runner(invocation, machine);
        CompletableFuture<CellSession> session = new CompletableFuture<>();
        room =
                TERMINAL.room(
                        new PythonCompletions(runner.thread(), session), folder.resolve("history"));
        status = CompletableFuture.supplyAsync(() -> runner.prompt(room, session));
        TERMINAL.await(screen -> screen.endsWith("In [1]:"));
        number = 1;
    }

    private static void requireCtrlC() throws InterruptedException {
        CountDownLatch heard = new CountDownLatch(1);
        Signal.handle(new Signal("INT"), signal -> heard.countDown());
        Signal.raise(new Signal("INT"));
        assertThat(heard.await(10, TimeUnit.SECONDS))
                .as("a shell lets programs in the background ignore Ctrl-C: run the tests in front")
                .isTrue();
    }

    @BeforeEach
    void clear() {
        TERMINAL.type("\f");
        TERMINAL.await(screen -> screen.equals("In [" + number + "]:"));
    }

    @AfterAll
    static void leave() throws Exception {
        if (status == null) {
            return;
        }
        TERMINAL.type(FakeTerminal.CTRL_D);
        TERMINAL.awaitEnd("Do you really want to exit ([y]/n)?");
        TERMINAL.type("n\n");
        TERMINAL.awaitEnd("In [" + number + "]:");
        TERMINAL.type("import sys; sys.exit(3)\n");
        assertThat(status.get(30, TimeUnit.SECONDS)).isEqualTo(3);
        room.close();
    }

    @Test
    void showsResultsAndCountsCells() {
        assertThat(typing("6 * 7\n")).isEqualTo("Out[@]: 42");
        assertThat(typing("x = 1\n")).isEmpty();
        assertThat(typing("print(x)\n")).isEqualTo("1");
    }

    @Test
    void runsABlockWhenAnEmptyLineEndsIt() {
        assertThat(typing("for i in range(2):\nprint(i)\n\n")).isEqualTo("0\n1");
    }

    @Test
    void ctrlCStopsWhatRunsAndKeepsTheState() {
        typing("n = 0\n");
        TERMINAL.type("while True: n += 1\n\n");
        waitUntilRunning();
        Signal.raise(new Signal("INT"));
        number++;
        TERMINAL.awaitEnd("In [" + number + "]:");
        assertThat(TERMINAL.screen()).contains("KeyboardInterrupt");
        assertThat(typing("n > 0\n")).isEqualTo("Out[@]: True");
    }

    @Test
    void ctrlCStopsASleep() {
        TERMINAL.type("import time; time.sleep(1000)\n");
        waitUntilRunning();
        Signal.raise(new Signal("INT"));
        number++;
        TERMINAL.awaitEnd("In [" + number + "]:");
        assertThat(TERMINAL.screen()).contains("KeyboardInterrupt");
    }

    @Test
    void inputAsksAtThePrompt() {
        TERMINAL.type("name = input('name? ')\n");
        TERMINAL.awaitEnd("name?");
        TERMINAL.type("Ada\n");
        number++;
        TERMINAL.awaitEnd("In [" + number + "]:");
        assertThat(typing("name\n")).isEqualTo("Out[@]: 'Ada'");
    }

    @Test
    void tabCompletesWithWhatPythonKnows() {
        typing("membrane_potential = -65\n");
        assertThat(typing("membr\t\n")).isEqualTo("Out[@]: -65");
        assertThat(typing("'abc'.upp\t()\n")).isEqualTo("Out[@]: 'ABC'");
    }

    @Test
    void magicsPutTextBehindTheNextPrompt() {
        typing("%config Example.text = 'spikes'\n");
        TERMINAL.type("%recall " + (number - 1) + "\n");
        number++;
        TERMINAL.awaitEnd("In [" + number + "]: %config Example.text = 'spikes'");
        TERMINAL.type("\n");
        number++;
        TERMINAL.awaitEnd("In [" + number + "]:");
    }

    @Test
    void aTracebackNamesTheCell() {
        assertThat(typing("1/0\n"))
                .contains("Cell In [@], line 1\n----> 1 1/0")
                .endsWith("ZeroDivisionError: division by zero");
    }

    /**
     * Returns what the screen shows between these keys and the next prompt, numbers as {@code @}.
     */
    private static String typing(String keys) {
        int typed = number++;
        TERMINAL.type(keys);
        TERMINAL.awaitEnd("In [" + number + "]:");
        String screen = TERMINAL.screen();
        String prompt = "In [" + typed + "]: ";
        String after = screen.substring(screen.lastIndexOf(prompt));
        String shown =
                after.lines()
                        .skip(1)
                        .filter(line -> !line.startsWith("   ...:") && !line.startsWith("    ...:"))
                        .reduce("", (a, b) -> a + b + "\n");
        return shown.substring(0, shown.lastIndexOf("In ["))
                .replace("[" + typed + "]", "[@]")
                .strip();
    }

    private static void waitUntilRunning() {
        long end = System.nanoTime() + 30_000_000_000L;
        while (room.isEditing() && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        try {
            Thread.sleep(1500);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
