package org.jpylab.loop;

import org.jpylab.error.Interruption;

/**
 * What an inner loop repeats.
 *
 * @param first the first round, whose variables may be of other kinds than those of the others
 * @param mayHaveNone false if what follows the loop takes it that there was a round
 * @param mayBreakAtOnce false if what follows takes it that the first round did not end the loop
 */
public record Rounds(Action first, Action others, boolean mayHaveNone, boolean mayBreakAtOnce) {
    int run(boolean isFirst, Frame frame) {
        if (Interruption.isRequested()) {
            throw Bail.OUT;
        }
        if (!isFirst) {
            return others.run(frame);
        }
        int how = first.run(frame);
        if (how == Action.BREAK && !mayBreakAtOnce) {
            throw Bail.OUT;
        }
        return how;
    }

    /** A loop that ends without a round. */
    void none() {
        if (!mayHaveNone) {
            throw Bail.OUT;
        }
    }
}
