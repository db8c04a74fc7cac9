package org.jpylab.loop;

/** A node whose value is a float64. */
@FunctionalInterface
public interface Real {
    double of(Frame frame);
}
