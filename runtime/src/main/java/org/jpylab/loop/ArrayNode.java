package org.jpylab.loop;

import org.jpylab.ndarray.NdArray;

/** A node whose value is a whole array: a new one, or one that others see, too. */
@FunctionalInterface
public interface ArrayNode {
    NdArray of(Frame frame);
}
