package org.jpylab.shell;

import org.jpylab.shell.line.LineRoom;

import sun.misc.Signal;

/** Who hears Ctrl-C at the prompt: the editor while it reads, the running cell otherwise. */
final class Interrupts {
    private final LineRoom room;
    private volatile Runnable running = () -> {};

    Interrupts(LineRoom room) {
        this.room = room;
        Signal.handle(new Signal("INT"), signal -> interrupt());
    }

    /** While a cell runs: what stops it. */
    void cellRuns(Runnable stop) {
        running = stop;
    }

    /** Nothing runs: Ctrl-C outside the editor does nothing. */
    void nothingRuns() {
        running = () -> {};
    }

    private void interrupt() {
        if (room.isEditing()) {
            room.interruptEditing();
        } else {
            running.run();
        }
    }
}
