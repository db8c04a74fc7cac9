package org.jpylab.shell;

import org.jpylab.python.CellHost;
import org.jspecify.annotations.Nullable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The place where a notebook runs on the command line: text goes to the standard streams. */
final class PlainHost implements CellHost {
    private static final String END_OF_INPUT = "\004";

    private final BufferedReader in =
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));

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
    public int columns() {
        return 80;
    }

    @Override
    public void page(String text) {
        System.out.println(text);
    }

    @Override
    public String coloured(String source) {
        return source;
    }

    @Override
    public @Nullable String ask(String question) {
        System.out.print(question);
        System.out.flush();
        try {
            String line = in.readLine();
            return line == null ? END_OF_INPUT : line;
        } catch (IOException e) {
            return END_OF_INPUT;
        }
    }

    @Override
    public String outputPrompt(int number) {
        return "Out[" + number + "]: ";
    }

    @Override
    public void setNextInput(String text) {}

    @Override
    public List<String> pastCells() {
        return List.of();
    }

    @Override
    public void edit(String file) {}
}
