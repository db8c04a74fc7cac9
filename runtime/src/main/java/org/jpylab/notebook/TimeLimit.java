package org.jpylab.notebook;

import org.jpylab.python.CellSession;
import org.jpylab.python.CellSession.Outcome;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** How long a cell may run; one that runs longer is interrupted. */
final class TimeLimit implements AutoCloseable {
    private final Duration limit;
    private final CellSession session;
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("time limit").factory());

    /** A limit of zero is none. */
    TimeLimit(Duration limit, CellSession session) {
        this.limit = limit;
        this.session = session;
    }

    /** Returns what came of a cell; one that was stopped has failed, and a line says so. */
    Outcome run(Supplier<Outcome> cell) {
        if (limit.isZero()) {
            return cell.get();
        }
        AtomicBoolean isLate = new AtomicBoolean();
        Runnable stop =
                () -> {
                    isLate.set(true);
                    session.interrupt();
                };
        ScheduledFuture<?> alarm = clock.schedule(stop, limit.toMillis(), TimeUnit.MILLISECONDS);
        Outcome outcome = cell.get();
        alarm.cancel(false);
        if (isLate.get()) {
            System.err.println(
                    "jpylab: a cell timed out while it was being executed, after "
                            + limit.toMillis() / 1000.0
                            + " seconds");
        }
        return outcome;
    }

    @Override
    public void close() {
        clock.shutdownNow();
    }
}
