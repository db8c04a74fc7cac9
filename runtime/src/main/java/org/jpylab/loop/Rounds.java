package org.jpylab.loop;

import org.jpylab.error.Interruption;

/**
 * What an inner loop repeats.
 *
 * @param first the first round, whose variables may be of other kinds than those of the others
 * @param mustGoOn true if what follows the loop takes it that the first round was done whole
 */
public record Rounds(Action first, Action others, boolean mustGoOn) {
    int run(boolean isFirst, Frame frame) {
        if (Interruption.isRequested()) {
            throw Bail.OUT;
        }
        if (!isFirst) {
            return others.run(frame);
        }
        int how = first.run(frame);
        if (how == Action.BREAK) {
            none();
        }
        return how;
    }

    /** A loop that ends without a whole round. */
    void none() {
        if (mustGoOn) {
            throw Bail.OUT;
        }
    }
}
