package org.jpylab.shell;

import org.jpylab.python.CellHost;
import org.jpylab.python.CellMemory;
import org.jpylab.shell.line.LineRoom;
import org.jpylab.shell.line.Typed;
import org.jspecify.annotations.Nullable;

/** The terminal as running Python code sees it: questions, pages, colours, the next prompt. */
final class TerminalHost implements CellHost {
    private static final String END_OF_INPUT = "\004";

    private final LineRoom room;
    private final CellMemory memory;
    private volatile String nextInput = "";
    private volatile boolean asksBeforeEnd = true;

    TerminalHost(LineRoom room, CellMemory memory) {
        this.room = room;
        this.memory = memory;
    }

    /** Returns the text that the next prompt begins with, once. */
    String takeNextInput() {
        String text = nextInput;
        nextInput = "";
        return text;
    }

    @Override
    public boolean isTerminal() {
        return true;
    }

    @Override
    public boolean hasColours() {
        return room.hasColours();
    }

    @Override
    public void useColours(boolean on) {
        room.useColours(on);
    }

    @Override
    public void useKeys(String name) {
        room.useKeys(name);
    }

    @Override
    public void askBeforeEnd(boolean on) {
        asksBeforeEnd = on;
    }

    /** True if Ctrl-D is to be confirmed. */
    boolean asksBeforeEnd() {
        return asksBeforeEnd;
    }

    @Override
    public int columns() {
        return room.columns();
    }

    @Override
    public void page(String text) {
        room.page(text);
    }

    @Override
    public String coloured(String source) {
        return room.coloured(source);
    }

    @Override
    public @Nullable String ask(String question) {
        return answer(room.ask(question));
    }

    @Override
    public @Nullable String askSecretly(String question) {
        return answer(room.askSecretly(question));
    }

    private static @Nullable String answer(Typed typed) {
        return switch (typed) {
            case Typed.Cell(String text) -> text;
            case Typed.Cancelled() -> null;
            case Typed.End() -> END_OF_INPUT;
        };
    }

    @Override
    public String outputPrompt(int number) {
        return room.outputPrompt(number);
    }

    @Override
    public void setNextInput(String text) {
        nextInput = text;
    }

    @Override
    public CellMemory memory() {
        return memory;
    }

    @Override
    public void edit(String file, int line) {
        room.edit(file, line);
    }
}
