package org.jpylab.shell;

import org.jpylab.python.CellSession;
import org.jpylab.python.CellSession.Outcome;
import org.jpylab.shell.line.LineRoom;
import org.jpylab.shell.line.Typed;

import java.util.Locale;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The prompt: reads a cell, has Python run it, again. The first prompt does not wait for Python; it
 * is opened on its own thread meanwhile.
 */
final class Repl {
    private static final String LEAVE = "Do you really want to exit ([y]/n)? ";
    private static final String LEAVE_RUNNING =
            "\nThe cell does not stop. Leave JPyLab and lose its state ([y]/n)? ";
    private static final int WATCH_MS = 100;

    private final LineRoom room;
    private final TerminalHost host;
    private final PythonThread thread;
    private final CompletableFuture<CellSession> session;
    private final Interrupts interrupts;
    private volatile int number = 1;

    Repl(
            LineRoom room,
            TerminalHost host,
            Interrupts interrupts,
            PythonThread thread,
            CompletableFuture<CellSession> session) {
        this.room = room;
        this.host = host;
        this.interrupts = interrupts;
        this.thread = thread;
        this.session = session;
    }

    /** Runs until the user leaves; the exit status. */
    int run() {
        while (true) {
            room.out().println();
            room.out().flush();
            switch (room.read(number, host.takeNextInput())) {
                case Typed.Cell(String text) -> {
                    if (!text.isBlank()) {
                        OptionalInt exit = runCell(text);
                        if (exit.isPresent()) {
                            return exit.getAsInt();
                        }
                    }
                }
                case Typed.Cancelled() -> {}
                case Typed.End() -> {
                    if (!host.asksBeforeEnd() || wants(LEAVE)) {
                        return ExitStatus.OK;
                    }
                }
            }
        }
    }

    private OptionalInt runCell(String cell) {
        CompletableFuture<Outcome> running = thread.submit(() -> runOnThread(cell));
        try {
            return outcome(running);
        } catch (ExecutionException e) {
            room.out().println("jpylab: " + e.getCause());
            return session.isCompletedExceptionally()
                    ? OptionalInt.of(ExitStatus.EXCEPTION)
                    : OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(ExitStatus.INTERRUPTED);
        }
    }

    /** Waits for the cell, and asks what to do where Ctrl-C did not stop it. */
    private OptionalInt outcome(CompletableFuture<Outcome> running)
            throws ExecutionException, InterruptedException {
        while (true) {
            try {
                return running.get(WATCH_MS, TimeUnit.MILLISECONDS).exit();
            } catch (TimeoutException e) {
                if (interrupts.wantsToLeave() && wants(LEAVE_RUNNING)) {
                    return OptionalInt.of(ExitStatus.INTERRUPTED);
                }
            }
        }
    }

    private Outcome runOnThread(String cell) {
        CellSession cells = session.join();
        interrupts.cellRuns(cells::interrupt);
        try {
            return cells.run(cell);
        } finally {
            interrupts.nothingRuns();
            number = cells.number();
        }
    }

    private boolean wants(String question) {
        return switch (room.ask(question)) {
            case Typed.Cell(String answer) ->
                    answer.isBlank() || answer.strip().toLowerCase(Locale.ROOT).startsWith("y");
            case Typed.Cancelled() -> false;
            case Typed.End() -> true;
        };
    }
}
