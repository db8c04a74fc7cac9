package org.jpylab.shell;

import org.jpylab.shell.line.LineRoom;

import sun.misc.Signal;

import java.io.File;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Who hears the terminal's signals at the prompt. Ctrl-C is for the editor while it reads, for the
 * running cell otherwise; a new size of the window is for the editor.
 */
final class Interrupts {
    private final LineRoom room;
    private volatile Runnable running = () -> {};
    private final AtomicInteger count = new AtomicInteger();

    Interrupts(LineRoom room) {
        this.room = room;
        Signal.handle(new Signal("INT"), signal -> interrupt());
        if (File.separatorChar == '/') {
            // Other systems tell the terminal of a new size in ways of their own.
            Signal.handle(new Signal("WINCH"), signal -> room.resized());
        }
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
