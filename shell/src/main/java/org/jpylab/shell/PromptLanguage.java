package org.jpylab.shell;

import org.jpylab.python.CellSession;
import org.jpylab.shell.line.Colouring;
import org.jpylab.shell.line.Completion;
import org.jpylab.shell.line.Language;

import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What the editor asks: judged and coloured here, completed by Python if it is up and idle. */
final class PromptLanguage implements Language {
    private static final int PATIENCE_MS = 2000;

    private final PythonThread thread;
    private final CompletableFuture<CellSession> session;

    PromptLanguage(PythonThread thread, CompletableFuture<CellSession> session) {
        this.thread = thread;
        this.session = session;
    }

    @Override
    public OptionalInt continuation(String cell) {
        return Completeness.of(cell);
    }

    @Override
    public List<Colouring> colours(String cell) {
        return List.of();
    }

    @Override
    public List<Completion> complete(String cell, int cursor) {
        if (!session.isDone() || session.isCompletedExceptionally()) {
            return List.of();
        }
        CompletableFuture<List<CellSession.Suggestion>> found =
                thread.submit(() -> session.join().complete(cell, cursor));
        try {
            return found.get(PATIENCE_MS, TimeUnit.MILLISECONDS).stream()
                    .map(s -> new Completion(s.start(), s.text(), s.kind(), s.description()))
                    .toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException | TimeoutException e) {
            return List.of();
        }
    }
}
