package org.jpylab.loop;

/**
 * A node whose value is a complex number: it gives the real part and leaves the imaginary part in
 * the frame, until the next such node.
 */
@FunctionalInterface
public interface ComplexNode {
    double of(Frame frame);
}
