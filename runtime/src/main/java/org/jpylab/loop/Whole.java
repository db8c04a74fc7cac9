package org.jpylab.loop;

/** A node whose value is an integer of 64 bits; truth is 0 or 1. */
@FunctionalInterface
public interface Whole {
    long of(Frame frame);
}
