package org.jpylab.error;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;

/**
 * Ctrl-C while Java computes. Python notices an interrupt between its own steps only, so long loops
 * in Java ask {@link #check} now and then, which costs them the read of one field.
 */
public final class Interruption {
    private static final long PATIENCE_MS = 20;

    private static final AtomicReference<@Nullable Request> REQUEST = new AtomicReference<>();

    private static volatile @Nullable Thread deaf;

    /** True while the deaf thread may be stopped: it takes back what it is doing. */
    private static volatile boolean maybeStopped;

    /** An interrupt for a thread; {@code raise} lets Python raise KeyboardInterrupt there. */
    private record Request(Thread thread, Runnable raise) {}

    private Interruption() {}

    /**
     * Asks a thread to stop: the first to notice, its Python or its next {@link #check}, takes the
     * request and raises.
     *
     * @param raise runs on that thread and throws
     */
    public static void request(Thread thread, Runnable raise) {
        REQUEST.set(new Request(thread, raise));
    }

    /** Takes the request to the current thread; true where there was one. */
    public static boolean take() {
        return takeFor(Thread.currentThread()) != null;
    }

    /** Takes back a request that a thread has not noticed; true where there was one. */
    public static boolean forget(Thread thread) {
        return takeFor(thread) != null;
    }

    /**
     * Holds back the requests to the current thread, which is about to change things that belong
     * together, until {@link #hear}.
     */
    public static void holdBack() {
        deaf = Thread.currentThread();
    }

    /**
     * Runs work of the thread that {@linkplain #holdBack holds requests back}: a {@link #check} in
     * it stops it with a {@link Stop}, and the request stays.
     */
    public static int stoppable(IntSupplier work) {
        maybeStopped = true;
        try {
            return work.getAsInt();
        } finally {
            maybeStopped = false;
        }
    }

    /** Ends work that is taken back then. */
    public static final class Stop extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Stop() {
            super("interrupted", null, false, false);
        }
    }

    /** The current thread hears again; throws if an interrupt has come for it meanwhile. */
    public static void hear() {
        deaf = null;
        check();
    }

    private static @Nullable Request takeFor(Thread thread) {
        Request pending = REQUEST.get();
        boolean taken =
                pending != null
                        && pending.thread() == thread
                        && deaf != thread
                        && REQUEST.compareAndSet(pending, null);
        return taken ? pending : null;
    }

    /** True if an interrupt has come for this thread; it stays to be taken. */
    public static boolean isRequested() {
        return isRequestedFor(Thread.currentThread());
    }

    /** True if an interrupt has come for a thread that has not noticed it. */
    public static boolean isRequestedFor(Thread thread) {
        Request pending = REQUEST.get();
        return pending != null && pending.thread() == thread;
    }

    /** Throws if an interrupt has come for this thread. */
    public static void check() {
        if (REQUEST.get() != null) {
            Thread thread = Thread.currentThread();
            Request mine = takeFor(thread);
            if (mine != null) {
                mine.raise().run();
            } else if (maybeStopped && deaf == thread && isRequestedFor(thread)) {
                throw new Stop();
            }
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
