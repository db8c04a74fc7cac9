package org.jpylab.display;

import org.jspecify.annotations.Nullable;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Does something again and again on the figures' thread. When that thread is late, turns are left
 * out rather than piled up.
 */
public final class FigureTimer {
    private static final ScheduledExecutorService CLOCK =
            Executors.newSingleThreadScheduledExecutor(task -> {
                Thread thread = new Thread(task, "figure timers");
                thread.setDaemon(true);
                return thread;
            });

    private final EventPump pump;
    private final Runnable action;
    private final AtomicBoolean waiting = new AtomicBoolean();
    private double milliseconds;
    private @Nullable ScheduledFuture<?> running;

    /** A timer that is not running yet. */
    public FigureTimer(EventPump pump, double milliseconds, Runnable action) {
        this.pump = pump;
        this.milliseconds = milliseconds;
        this.action = action;
    }

    public synchronized void start() {
        stop();
        long micros = Math.max(1000, (long) (1000 * milliseconds));
        running = CLOCK.scheduleAtFixedRate(this::tick, micros, micros, TimeUnit.MICROSECONDS);
    }

    public synchronized void stop() {
        if (running != null) {
            running.cancel(false);
            running = null;
        }
    }

    public synchronized boolean isRunning() {
        return running != null;
    }

    /** Changes the time between turns; a running timer starts anew. */
    public synchronized void setInterval(double newMilliseconds) {
        milliseconds = newMilliseconds;
        if (running != null) {
            start();
        }
    }

    private void tick() {
        if (waiting.compareAndSet(false, true)) {
            pump.post(() -> {
                waiting.set(false);
                if (isRunning()) {
                    action.run();
                }
            });
        }
    }
}
