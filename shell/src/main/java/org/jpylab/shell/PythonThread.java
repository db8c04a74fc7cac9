package org.jpylab.shell;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * The one thread on which Python lives: it opens the session and runs everything in it, so that
 * signals reach the thread Python calls its main one. It is a daemon with a deep stack.
 */
final class PythonThread {
    private static final long STACK_BYTES = 512L << 20;

    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();

    PythonThread() {
        Thread thread = new Thread(null, this::serve, "python", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns what will come of a piece of work, done after what was given before. */
    <T> CompletableFuture<T> submit(Callable<T> piece) {
        CompletableFuture<T> result = new CompletableFuture<>();
        work.add(() -> {
            try {
                result.complete(piece.call());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result;
    }

    private void serve() {
        while (true) {
            try {
                work.take().run();
            } catch (InterruptedException | RuntimeException e) {
                // An interrupt meant for a piece of work that has ended meanwhile.
                continue;
            }
        }
    }
}
