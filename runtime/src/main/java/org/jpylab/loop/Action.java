package org.jpylab.loop;

/** A statement. */
@FunctionalInterface
public interface Action {
    /** How a statement ended: what follows runs only behind {@link #ON}. */
    int ON = 0;

    int CONTINUE = 1;
    int BREAK = 2;
    int RETURN = 3;

    int run(Frame frame);
}
