package org.jpylab.loop;

import org.jpylab.error.Interruption;

/** The iterations of one loop, each done whole or not at all. */
public final class CountedLoop {
    private static final int BETWEEN_CHECKS = 1024;

    private final boolean hasArrays;

    private final Frame frame;
    private long done;
    private boolean isBroken;

    /** {@code hasArrays} says that an iteration may take as long as whole arrays do. */
    public CountedLoop(Frame frame, boolean hasArrays) {
        this.frame = frame;
        this.hasArrays = hasArrays;
    }

    /**
     * Runs iterations until {@code end} of them are done, one breaks, one bails or Ctrl-C comes.
     * Everything is then as behind a whole number of iterations.
     *
     * @return true if all were done or one broke
     */
    public boolean run(Action iteration, long end) {
        while (done < end) {
            if ((hasArrays || done % BETWEEN_CHECKS == 0) && Interruption.isRequested()) {
                return false;
            }
            frame.begin();
            frame.iteration = done;
            try {
                int how = iteration.run(frame);
                done++;
                if (how == Action.BREAK) {
                    isBroken = true;
                    return true;
                }
            } catch (RuntimeException | OutOfMemoryError e) {
                // a bail, or an error of the arrays' functions: Python runs into it again and tells
                frame.takeBack();
                return false;
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
