package org.jpylab.loop;

import org.jpylab.error.Interruption;

/** The iterations of one loop over start, start + step, ... */
public final class CountedLoop {
    private static final int BETWEEN_CHECKS = 1024;

    private final int variable;
    private final byte sort;
    private final long start;
    private final long step;
    private final Frame frame;
    private long done;
    private boolean isBroken;

    /** A loop whose variable is a Python int of the given sort. */
    public CountedLoop(Frame frame, int variable, byte sort, long start, long step) {
        this.frame = frame;
        this.variable = variable;
        this.sort = sort;
        this.start = start;
        this.step = step;
    }

    /**
     * Runs iterations until {@code end} of them are done, one breaks, one bails or Ctrl-C comes.
     * Everything is then as behind a whole number of iterations.
     *
     * @return true if all were done or one broke
     */
    public boolean run(Action body, long end) {
        while (done < end) {
            if (done % BETWEEN_CHECKS == 0 && Interruption.isRequested()) {
                return false;
            }
            frame.begin();
            frame.bind(variable, start + done * step, sort);
            try {
                int how = body.run(frame);
                done++;
                if (how == Action.BREAK) {
                    isBroken = true;
                    return true;
                }
            } catch (Bail e) {
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

    public boolean isBroken() {
        return isBroken;
    }
}
