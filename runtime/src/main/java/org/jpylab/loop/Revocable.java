package org.jpylab.loop;

/** What an iteration changes outside the loop's variables, and can be taken back. */
public interface Revocable {
    /** From here on changes can be taken back. */
    void mark();

    /** Makes everything as it was at the last {@link #mark}. */
    void reset();

    /** An iteration is done and stays; false if the loop must end behind it. */
    default boolean keep() {
        return true;
    }
}
