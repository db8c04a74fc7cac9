package org.jpylab.shell;

import org.jpylab.python.CellSession;
import org.jpylab.shell.line.Completion;
import org.jpylab.shell.line.Completions;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Completions by Python, if it is up and idle; none otherwise, since typing must not wait. */
final class PythonCompletions implements Completions {
    private static final int PATIENCE_MS = 5000;

    private final PythonThread thread;
    private final CompletableFuture<CellSession> session;

    PythonCompletions(PythonThread thread, CompletableFuture<CellSession> session) {
        this.thread = thread;
        this.session = session;
    }

    @Override
    public List<Completion> at(String cell, int cursor) {
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
