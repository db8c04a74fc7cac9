package org.jpylab.loop;

import org.jpylab.error.Interruption;

/** The iterations of one loop, each done whole or not at all. */
public final class CountedLoop {
    private final Frame frame;
    private long done;
    private boolean isBroken;

    public CountedLoop(Frame frame) {
        this.frame = frame;
    }

    /**
     * Runs iterations until {@code end} of them are done, one breaks, one bails or Ctrl-C comes.
     * Everything is then as behind a whole number of iterations.
     *
     * @return true if all were done or one broke
     */
    public boolean run(Action iteration, long end) {
        while (done < end) {
            if (Interruption.isRequested()) {
                return false;
            }
            frame.begin();
            frame.iteration = done;
            int how;
            try {
                how = Interruption.stoppable(() -> iteration.run(frame));
            } catch (RuntimeException | OutOfMemoryError e) {
                // a bail, Ctrl-C, or an error of arrays: Python runs into it again and tells
                frame.takeBack();
                return false;
            }
            done++;
            isBroken = how == Action.BREAK;
            if (!frame.keep()) {
                return false;
            }
            if (isBroken) {
                return true;
            }
        }
        return true;
    }

    /** The number of iterations that are done. */
    public long done() {
        return done;
    }

    /** True if the last iteration ended the loop. */
    public boolean isBroken() {
        return isBroken;
    }
}
