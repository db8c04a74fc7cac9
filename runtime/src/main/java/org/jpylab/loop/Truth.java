package org.jpylab.loop;

/** A node that is true or false. */
@FunctionalInterface
public interface Truth {
    boolean of(Frame frame);
}
