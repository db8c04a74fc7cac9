package org.jpylab.shell.line;

import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReader.Option;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.widget.AutosuggestionWidgets;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** A terminal with an editor for cells: {@link #read} gives what was typed, one cell at a time. */
public final class LineRoom implements AutoCloseable {
    /** The size of a terminal that does not tell it. */
    private static final int COLUMNS = 80;

    private static final int ROWS = 24;

    /** Earlier cells that Up, Ctrl-R and suggestions find, which is what the file keeps too. */
    private static final int PAST_CELLS = 10_000;

    private final Terminal terminal;
    private final CellReader cells;
    private final CellReader answers;
    private final PlainReader lines;
    private volatile Theme theme;

    /** Takes over a terminal; it is closed with the room. */
    LineRoom(Terminal terminal, Completions completions, Path history, Theme theme) {
        this.terminal = terminal;
        this.theme = theme;
        lines = new PlainReader(terminal);
        try {
            cells = new CellReader(terminal);
            answers = new CellReader(terminal);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        answers.setVariable(LineReader.DISABLE_HISTORY, true);
        answers.setVariable(LineReader.DISABLE_COMPLETION, true);
        answers.option(Option.DISABLE_EVENT_EXPANSION, true);
        cells.setParser(new CellParser());
        cells.setHighlighter(new SourceHighlighter(theme));
        cells.setCompleter(new CandidateList(completions));
        cells.setVariable(LineReader.INDENTATION, 1);
        Path kept = HistoryFile.usable(history);
        if (kept != null) {
            cells.setVariable(LineReader.HISTORY_FILE, kept);
        }
        cells.option(Option.DISABLE_EVENT_EXPANSION, true);
        cells.option(Option.HISTORY_IGNORE_SPACE, false);
        cells.option(Option.HISTORY_REDUCE_BLANKS, false);
        cells.option(Option.COMPLETE_MATCHER_TYPO, false);
        cells.setVariable(LineReader.HISTORY_SIZE, PAST_CELLS);
        cells.setHistory(new DefaultHistory());
        new AutosuggestionWidgets(cells).enable();
    }

    /** Returns a room on the terminal this process runs in. */
    public static LineRoom open(Completions completions, Path history, Theme theme) {
        try {
            Terminal terminal =
                    TerminalBuilder.builder()
                            .system(true)
                            .provider("jni")
                            .nativeSignals(false)
                            .dumb(true)
                            .build();
            if (terminal.getWidth() <= 0 || terminal.getHeight() <= 0) {
                // Consoles over serial lines and some programs' terminals say 0 by 0.
                terminal.setSize(new Size(COLUMNS, ROWS));
            }
            return new LineRoom(terminal, completions, history, theme);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a room on a terminal that is a pair of streams, where no one completes anything. */
    public static LineRoom inMemory(InputStream keys, OutputStream screen, Path history) {
        try {
            Terminal terminal =
                    new ExternalTerminal(
                            "memory", "xterm-256color", keys, screen, StandardCharsets.UTF_8);
            return new LineRoom(terminal, (cell, cursor) -> List.of(), history, Theme.ANSI);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Returns what is typed at {@code In [number]:}.
     *
     * @param begun text that stands there already, to be edited
     */
    public Typed read(int number, String begun) {
        String prompt = Prompts.input(number, theme).toAnsi(terminal);
        String continuation = Prompts.continuation(number, theme).toAnsi(terminal);
        if (PlainReader.suits(terminal)) {
            Typed typed = lines.read(prompt, continuation, begun);
            if (typed instanceof Typed.Cell(String cell) && !cell.isBlank()) {
                cells.getHistory().attach(cells);
                cells.getHistory().add(cell);
            }
            return typed;
        }
        cells.setVariable(LineReader.SECONDARY_PROMPT_PATTERN, continuation);
        try {
            return new Typed.Cell(cells.edit(prompt, begun));
        } catch (UserInterruptException e) {
            return new Typed.Cancelled();
        } catch (EndOfFileException e) {
            return new Typed.End();
        }
    }

    /** Returns a line typed after a question, which is not kept in the history. */
    public Typed ask(String question) {
        return PlainReader.suits(terminal) ? lines.ask(question) : ask(question, null);
    }

    /** Returns a line typed unseen after a question. */
    public Typed askSecretly(String question) {
        return PlainReader.suits(terminal) ? lines.askSecretly(question) : ask(question, '\0');
    }

    private Typed ask(String question, @Nullable Character mask) {
        try {
            return new Typed.Cell(answers.readLine(question, mask));
        } catch (UserInterruptException e) {
            return new Typed.Cancelled();
        } catch (EndOfFileException e) {
            return new Typed.End();
        }
    }

    /** Returns {@code Out[number]: } in the theme's colours. */
    public String outputPrompt(int number) {
        return Prompts.output(number, theme).toAnsi(terminal);
    }

    /** Returns source with the colours it has while it is typed. */
    public String coloured(String source) {
        return new SourceHighlighter(theme).colour(source).toAnsi(terminal);
    }

    /** True if text sent to this terminal may carry colours. */
    public boolean hasColours() {
        return theme != Theme.NONE;
    }

    /** Switches colours on or off. */
    public void useColours(boolean on) {
        theme = on ? Theme.ANSI : Theme.NONE;
        cells.setHighlighter(new SourceHighlighter(theme));
    }

    /** Edits with the keys of {@code vi}, or with those of Emacs, from the next cell on. */
    public void useKeys(String name) {
        cells.setVariable(LineReader.EDITING_MODE, name.equals("vi") ? "vi" : "emacs");
        cells.useKeys(name.equals("vi") ? LineReader.VIINS : LineReader.EMACS);
    }

    /** Shows a text, a screen at a time if it is longer than the screen. */
    public void page(String text) {
        Pages.show(terminal, text);
    }

    /** Lets the user edit a file in {@code $EDITOR}, or in the editor that comes with JLine. */
    public void edit(String file, int line) {
        FileEditor.edit(terminal, Path.of(file), line);
    }

    /** Ctrl-C while a line is edited: the editor drops it. */
    public void interruptEditing() {
        terminal.raise(Terminal.Signal.INT);
    }

    /** The window changed its size. */
    public void resized() {
        terminal.raise(Terminal.Signal.WINCH);
    }

    /** True while a line is edited, when Ctrl-C means the line. */
    public boolean isEditing() {
        return cells.isReading() || answers.isReading() || lines.isReading();
    }

    public int columns() {
        return terminal.getWidth() > 0 ? terminal.getWidth() : COLUMNS;
    }

    public int rows() {
        return terminal.getHeight() > 0 ? terminal.getHeight() : ROWS;
    }

    /** Returns the bytes' way to the terminal. */
    public OutputStream output() {
        return terminal.output();
    }

    /** Returns where text goes to the terminal. */
    public PrintWriter out() {
        return terminal.writer();
    }

    @Override
    public void close() {
        try {
            terminal.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
