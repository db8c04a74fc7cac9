package org.jpylab.python;

import org.jspecify.annotations.Nullable;

/** A place without a terminal, in which scripts and notebooks run their cells. */
final class PlainCellHost implements CellHost {
    private static final int COLUMNS = 80;

    private final PythonSession session;

    PlainCellHost(PythonSession session) {
        this.session = session;
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
        return COLUMNS;
    }

    @Override
    public void page(String text) {
        session.call("show_page", text);
    }

    @Override
    public String coloured(String source) {
        return source;
    }

    @Override
    public @Nullable String ask(String question) {
        return session.call("ask_plainly", question).asString();
    }

    @Override
    public String outputPrompt(int number) {
        return "";
    }

    @Override
    public void setNextInput(String text) {}

    @Override
    public void edit(String file, int line) {
        throw new UnsupportedOperationException("there is no terminal to edit in");
    }
}
