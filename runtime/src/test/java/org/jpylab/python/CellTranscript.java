package org.jpylab.python;

import org.jpylab.JPyLab;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A session for tests whose prompt is a string: cells go in, what they print comes out. */
public final class CellTranscript implements CellHost, AutoCloseable {
    private static final List<PastCell> PAST =
            List.of(
                    new PastCell(1, 1, "tau = 20"),
                    new PastCell(1, 2, "def leak(v):\n\treturn -v / tau"),
                    new PastCell(2, 1, "rate = 0.5"),
                    new PastCell(2, 2, "rate"));

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final JPyLab lab;
    private final CellSession cells;
    private final List<String> answers = new ArrayList<>();
    private String nextInput = "";
    private boolean numbersResults = true;

    public CellTranscript() {
        lab = JPyLab.builder().out(printed).err(printed).open();
        cells = new CellSession(lab.session(), this);
    }

    /** Results are shown without {@code Out[n]:}, as in docstrings. */
    CellTranscript withoutNumbers() {
        numbersResults = false;
        return this;
    }

    /** Forgets names, history and results. */
    void reset() {
        cells.reset();
        printed.reset();
    }

    /** Returns all that a cell prints. */
    public String run(String cell) {
        printed.reset();
        cells.run(cell);
        return printed.toString(StandardCharsets.UTF_8);
    }

    /** Returns the session. */
    public CellSession cells() {
        return cells;
    }

    /** The next question gets this answer. */
    void answer(String answer) {
        answers.add(answer);
    }

    /** Returns the text a cell has put behind the next prompt. */
    String nextInput() {
        return nextInput;
    }

    @Override
    public boolean isTerminal() {
        return false;
    }

    @Override
    public boolean hasColours() {
        return false;
    }

    @Override
    public void useColours(boolean on) {}

    @Override
    public void useKeys(String name) {}

    @Override
    public int columns() {
        return 80;
    }

    @Override
    public void page(String text) {
        printed.writeBytes((text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String coloured(String source) {
        return source;
    }

    @Override
    public @Nullable String ask(String question) {
        printed.writeBytes(question.getBytes(StandardCharsets.UTF_8));
        return answers.isEmpty() ? "\004" : answers.removeFirst();
    }

    @Override
    public String outputPrompt(int number) {
        return numbersResults ? "Out[" + number + "]: " : "";
    }

    @Override
    public void setNextInput(String text) {
        nextInput = text;
    }

    @Override
    public CellMemory memory() {
        return new CellMemory() {
            @Override
            public int session() {
                return PAST.getLast().session() + 1;
            }

            @Override
            public List<PastCell> earlier() {
                return PAST;
            }

            @Override
            public void add(int number, String cell) {}
        };
    }

    @Override
    public void edit(String file, int line) {}

    @Override
    public void close() {
        lab.close();
    }
}
