package org.jpylab.shell.line;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** What keys do: typed on one side, the screen and the cell that comes of it on the other. */
@Timeout(60)
class LineRoomTest {
    @TempDir Path folder;

    private final FakeTerminal terminal = new FakeTerminal(40, 12);
    private LineRoom room;

    private static List<Completion> complete(String cell, int cursor) {
        int start = CellParser.wordStart(cell, cursor);
        return List.of(
                new Completion(start, "linspace", "", ""),
                new Completion(start, "linalg", "", "algebra"));
    }

    @BeforeEach
    void open() {
        room =
                new LineRoom(
                        terminal.terminal(),
                        LineRoomTest::complete,
                        folder.resolve("history"),
                        Theme.ANSI);
    }

    @AfterEach
    void close() {
        room.close();
    }

    @Test
    void readsACell() {
        assertThat(typing("1 + 1\n")).isEqualTo(new Typed.Cell("1 + 1"));
        assertThat(terminal.screen()).isEqualTo("In [1]: 1 + 1");
    }

    @Test
    void alignsAndIndentsTheLinesOfABlock() {
        assertThat(typing("for i in x:\npass\n\n"))
                .isEqualTo(new Typed.Cell("for i in x:\n    pass\n"));
        assertThat(terminal.screen()).isEqualTo("In [1]: for i in x:\n   ...:     pass\n   ...:");
    }

    @Test
    void pastesAFunctionWithBlankLinesAsOneCell() {
        CompletableFuture<Typed> typed = reading();
        terminal.paste("def f():\r    a = 1\r\r    return a\r");
        terminal.awaitEnd("return a\n   ...:");
        terminal.type("\n");
        assertThat(typed.join()).isEqualTo(new Typed.Cell("def f():\n    a = 1\n\n    return a\n"));
    }

    @Test
    void dropsThePromptsAndResultsOfAPastedTranscript() {
        CompletableFuture<Typed> typed = reading();
        terminal.paste(">>> a = 1\n>>> a\n1\n");
        terminal.await(screen -> screen.contains("...: a"));
        terminal.type("\n");
        assertThat(typed.join()).isEqualTo(new Typed.Cell("a = 1\na"));
    }

    @Test
    void ctrlCDropsTheLineAndCtrlDEnds() {
        CompletableFuture<Typed> typed = reading();
        terminal.type("abc");
        terminal.awaitEnd("abc");
        room.interruptEditing();
        assertThat(typed.join()).isInstanceOf(Typed.Cancelled.class);
        assertThat(typing(FakeTerminal.CTRL_D)).isInstanceOf(Typed.End.class);
    }

    @Test
    void upRecallsWhatBeginsLikeTheLine() {
        typing("plot(x)\n");
        typing("print(1)\n");
        typing("zeros(3)\n");
        assertThat(typing("pl" + FakeTerminal.UP + "\n")).isEqualTo(new Typed.Cell("plot(x)"));
        assertThat(typing(FakeTerminal.UP + FakeTerminal.UP + "\n"))
                .isEqualTo(new Typed.Cell("zeros(3)"));
    }

    @Test
    void ctrlRSearchesEarlierCells() {
        typing("plot(x)\n");
        typing("print(1)\n");
        CompletableFuture<Typed> typed = reading();
        terminal.type(FakeTerminal.CTRL_R + "lot");
        terminal.await(screen -> screen.contains("bck-i-search: lot"));
        terminal.type("\n");
        assertThat(typed.join()).isEqualTo(new Typed.Cell("plot(x)"));
    }

    @Test
    void aSecretIsNotSeen() {
        CompletableFuture<Typed> typed =
                CompletableFuture.supplyAsync(() -> room.askSecretly("Password: "));
        terminal.awaitEnd("Password:");
        terminal.type("abc\n");
        assertThat(typed.join()).isEqualTo(new Typed.Cell("abc"));
        assertThat(terminal.screen()).doesNotContain("abc");
    }

    @Test
    void recallsABlockAsOneEntry() {
        typing("for i in x:\npass\n\n");
        typing("1\n");
        CompletableFuture<Typed> typed = reading();
        terminal.type(FakeTerminal.UP + FakeTerminal.UP);
        terminal.await(screen -> screen.endsWith("pass\n   ...:"));
        terminal.type("\n");
        assertThat(typed.join()).isEqualTo(new Typed.Cell("for i in x:\n    pass\n"));
    }

    @Test
    void tabCompletesIndentsAndWritesGreek() {
        assertThat(typing("lins\t(3)\n")).isEqualTo(new Typed.Cell("linspace(3)"));
        assertThat(typing("\\theta\t = 1\n")).isEqualTo(new Typed.Cell("θ = 1"));
        assertThat(typing("if x:\n\tpass\n\n")).isEqualTo(new Typed.Cell("if x:\n        pass\n"));
    }

    @Test
    void tabListsWhatIsPossibleWithDescriptions() {
        CompletableFuture<Typed> typed = reading();
        terminal.type("li\t");
        terminal.await(screen -> screen.contains("linspace") && screen.contains("algebra"));
        terminal.type("space\n");
        assertThat(typed.join()).isEqualTo(new Typed.Cell("linspace"));
    }

    @Test
    void backspaceTakesBackAStepOfIndentation() {
        assertThat(typing("if x:\n" + FakeTerminal.BACKSPACE + "y\n"))
                .isEqualTo(new Typed.Cell("if x:\ny"));
    }

    @Test
    void keepsHistoryWhileRunningSoThatAKillLosesNothing() throws IOException {
        typing("first\n");
        assertThat(Files.readString(folder.resolve("history"))).contains("first");
        LineRoom second =
                new LineRoom(
                        new FakeTerminal(40, 12).terminal(),
                        LineRoomTest::complete,
                        folder.resolve("history"),
                        Theme.NONE);
        second.close();
        typing("second\n");
        assertThat(Files.readString(folder.resolve("history"))).contains("first", "second");
    }

    @Test
    void aDamagedHistoryKeepsWhatIsWhole() throws IOException {
        Path damaged = folder.resolve("damaged");
        Files.write(damaged, "1:whole\n\u00ff\u00fe garbage\nno time\n".getBytes(ISO_8859_1));
        FakeTerminal other = new FakeTerminal(40, 12);
        try (LineRoom mended =
                new LineRoom(other.terminal(), LineRoomTest::complete, damaged, Theme.NONE)) {
            CompletableFuture<Typed> typed =
                    CompletableFuture.supplyAsync(() -> mended.read(1, ""));
            other.awaitEnd("In [1]:");
            other.type(FakeTerminal.UP + "\n");
            assertThat(typed.join()).isEqualTo(new Typed.Cell("whole"));
        }
        assertThat(folder.resolve("damaged.damaged")).exists();
    }

    @Test
    void whereNothingCanBeKeptOneTypesAllTheSame() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("a file"), "");
        FakeTerminal other = new FakeTerminal(40, 12);
        try (LineRoom plain =
                new LineRoom(
                        other.terminal(),
                        LineRoomTest::complete,
                        inTheWay.resolve("history"),
                        Theme.NONE)) {
            CompletableFuture<Typed> typed = CompletableFuture.supplyAsync(() -> plain.read(1, ""));
            other.awaitEnd("In [1]:");
            other.type("1 + 1\n");
            assertThat(typed.join()).isEqualTo(new Typed.Cell("1 + 1"));
        }
    }

    @Test
    void wrapsOnANarrowTerminal() {
        CompletableFuture<Typed> typed = reading();
        terminal.type("x = 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa'\n");
        assertThat(typed.join()).isInstanceOf(Typed.Cell.class);
        assertThat(terminal.screen().lines().count()).isEqualTo(2);
    }

    private Typed typing(String keys) {
        CompletableFuture<Typed> typed = reading();
        terminal.type(keys);
        return typed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    private CompletableFuture<Typed> reading() {
        CompletableFuture<Typed> typed = CompletableFuture.supplyAsync(() -> room.read(1, ""));
        terminal.await(screen -> screen.endsWith("In [1]:"));
        return typed;
    }
}
