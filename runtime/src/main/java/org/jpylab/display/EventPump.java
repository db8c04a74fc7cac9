package org.jpylab.display;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Brings work from other threads to the one that owns the figures: it is done when that thread is
 * idle, or when its program asks for what has happened.
 */
public final class EventPump {
    private static final long LONGEST_NAP_MS = 50;

    private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
    private final AtomicBoolean announced = new AtomicBoolean();
    private boolean busy;
    private final Executor owner;
    private final Consumer<Throwable> onError;

    /**
     * A pump.
     *
     * @param owner runs tasks on the thread of the figures when it has nothing else to do
     * @param onError is told what a piece of work threw; the next is done nevertheless
     */
    public EventPump(Executor owner, Consumer<Throwable> onError) {
        this.owner = owner;
        this.onError = onError;
    }

    /** Leaves a piece of work; returns at once. */
    public void post(Runnable piece) {
        work.add(piece);
        if (announced.compareAndSet(false, true)) {
            owner.execute(this::drain);
        }
    }

    /**
     * Does all work that is there, unless a piece of it is being done: work that draws would
     * otherwise begin the next piece within itself. Only on the figures' thread.
     */
    public void drain() {
        announced.set(false);
        if (busy) {
            return;
        }
        for (Runnable piece = work.poll(); piece != null; piece = work.poll()) {
            run(piece);
        }
    }

    /**
     * Does work as it comes until a condition holds or a time is over. Only on the figures' thread.
     */
    public void runUntil(BooleanSupplier done, double seconds) {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        drain();
        while (!done.getAsBoolean()) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return;
            }
            Runnable piece = next(Math.min(left, TimeUnit.MILLISECONDS.toNanos(LONGEST_NAP_MS)));
            if (piece != null) {
                run(piece);
            }
        }
    }

    private @Nullable Runnable next(long nanos) {
        try {
            return work.poll(nanos, TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            throw new PyError("KeyboardInterrupt", "");
        }
    }

    private void run(Runnable piece) {
        boolean before = busy;
        busy = true;
        try {
            piece.run();
        } catch (PyError e) {
            if (e.pythonClass().equals("KeyboardInterrupt")) {
                throw e;
            }
            onError.accept(e);
        } catch (RuntimeException e) {
            onError.accept(e);
        } finally {
            busy = before;
        }
    }
}
