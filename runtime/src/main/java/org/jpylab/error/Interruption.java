package org.jpylab.error;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Ctrl-C while Java computes. Python notices an interrupt between its own steps only, so long loops
 * in Java ask {@link #check} now and then, which costs them the read of one field.
 */
public final class Interruption {
    private static final long PATIENCE_MS = 20;

    private static volatile @Nullable Request request;

    /** An interrupt for a thread; {@code raise} lets Python raise KeyboardInterrupt there. */
    private record Request(Thread thread, Runnable raise) {}

    private Interruption() {}

    /**
     * Has the next {@link #check} on a thread raise what is to be raised.
     *
     * @param raise runs on that thread and throws; returns if the interrupt was noticed before
     */
    public static void request(Thread thread, Runnable raise) {
        request = new Request(thread, raise);
    }

    /** Takes back an interrupt that a thread has not noticed. */
    public static void forget(Thread thread) {
        Request pending = request;
        if (pending != null && pending.thread() == thread) {
            request = null;
        }
    }

    /** Throws if an interrupt has come for this thread. */
    public static void check() {
        Request pending = request;
        if (pending != null && pending.thread() == Thread.currentThread()) {
            request = null;
            pending.raise().run();
        }
    }

    /**
     * Runs work that cannot ask, on another thread. After an interrupt it goes on there for
     * nothing: it must write only to arrays that no one else will look at then.
     */
    public static void await(Runnable work) {
        FutureTask<?> task = new FutureTask<>(work, null);
        Thread.ofPlatform().daemon().name("computation").start(task);
        while (true) {
            try {
                task.get(PATIENCE_MS, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException e) {
                check();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PyError("KeyboardInterrupt", "");
            } catch (ExecutionException e) {
                throw rethrown(e.getCause());
            }
        }
    }

    private static RuntimeException rethrown(@Nullable Throwable cause) {
        return switch (cause) {
            case RuntimeException exception -> exception;
            case Error error -> throw error;
            case null, default -> new IllegalStateException(cause);
        };
    }
}
