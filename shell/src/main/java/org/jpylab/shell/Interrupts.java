package org.jpylab.shell;

import org.jpylab.shell.line.LineRoom;

import sun.misc.Signal;

import java.util.concurrent.atomic.AtomicInteger;

/** Who hears Ctrl-C at the prompt: the editor while it reads, the running cell otherwise. */
final class Interrupts {
    private final LineRoom room;
    private volatile Runnable running = () -> {};
    private final AtomicInteger count = new AtomicInteger();

    Interrupts(LineRoom room) {
        this.room = room;
        Signal.handle(new Signal("INT"), signal -> interrupt());
    }

    /** While a cell runs: what stops it. */
    void cellRuns(Runnable stop) {
        count.set(0);
        running = stop;
    }

    /** Nothing runs: Ctrl-C outside the editor does nothing. */
    void nothingRuns() {
        running = () -> {};
    }

    /** True once after a second Ctrl-C for a cell that the first one did not stop. */
    boolean wantsToLeave() {
        return count.get() > 1 && count.getAndSet(1) > 1;
    }

    private void interrupt() {
        if (room.isEditing()) {
            room.interruptEditing();
        } else {
            count.incrementAndGet();
            running.run();
        }
    }
}
