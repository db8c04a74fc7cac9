package org.jpylab.shell.line;

import org.jline.terminal.Terminal;
import org.jline.terminal.Terminal.Signal;
import org.jline.terminal.Terminal.SignalHandler;
import org.jline.utils.NonBlockingReader;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;

/**
 * Reads cells and answers on a terminal that cannot move its cursor: whole lines, which the
 * terminal itself echoes and mends.
 */
final class PlainReader {
    private static final long PATIENCE_MS = 100;

    private final Terminal terminal;
    private volatile boolean reading;

    PlainReader(Terminal terminal) {
        this.terminal = terminal;
    }

    /** True for terminals that this is for. */
    static boolean suits(Terminal terminal) {
        return terminal.getType().startsWith(Terminal.TYPE_DUMB);
    }

    /** True while a line is typed. */
    boolean isReading() {
        return reading;
    }

    /** Returns a cell: what stands there already and what is typed behind it, to its last line. */
    Typed read(String prompt, String continuation, String begun) {
        StringBuilder cell = new StringBuilder(begun);
        String before = prompt + begun.replace("\n", "\n" + continuation);
        do {
            Typed line = ask(before);
            if (!(line instanceof Typed.Cell(String text))) {
                return line;
            }
            cell.append(text).append('\n');
            before = continuation;
        } while (!CellParser.isWhole(cell.substring(0, cell.length() - 1)));
        cell.setLength(cell.length() - 1);
        return new Typed.Cell(cell.toString());
    }

    /** Returns a line typed after a question. */
    Typed ask(String question) {
        terminal.writer().print(question);
        terminal.writer().flush();
        Thread reader = Thread.currentThread();
        SignalHandler before = terminal.handle(Signal.INT, signal -> reader.interrupt());
        reading = true;
        try {
            return line();
        } catch (InterruptedIOException e) {
            terminal.writer().println();
            terminal.writer().flush();
            return new Typed.Cancelled();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            reading = false;
            terminal.handle(Signal.INT, before);
        }
    }

    /** Returns a line typed unseen after a question. */
    Typed askSecretly(String question) {
        String warning = echo(false) ? "" : "(What you type will be seen.) ";
        try {
            return ask(warning + question);
        } finally {
            echo(true);
            terminal.writer().println();
            terminal.writer().flush();
        }
    }

    /** Has the terminal show what is typed, or not; JLine leaves such terminals as they are. */
    private static boolean echo(boolean on) {
        try {
            return new ProcessBuilder("stty", on ? "echo" : "-echo").inheritIO().start().waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private Typed line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = next(); c != '\n'; c = next()) {
            if (c == NonBlockingReader.EOF) {
                return line.isEmpty() ? new Typed.End() : new Typed.Cell(line.toString());
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return new Typed.Cell(line.toString());
    }

    /** Waits for a character with an ear for Ctrl-C. */
    private int next() throws IOException {
        int c = NonBlockingReader.READ_EXPIRED;
        while (c == NonBlockingReader.READ_EXPIRED) {
            c = terminal.reader().read(PATIENCE_MS);
            if (Thread.interrupted()) {
                throw new InterruptedIOException();
            }
        }
        return c;
    }
}
