package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Storage;

/**
 * The innermost loop of a ufunc. Subclasses are templates: {@link Specialisation} makes a copy of
 * the class for each function and kind of storage, so that the compiler sees one function and one
 * storage class in each copy and turns the accessor calls into plain array code.
 */
public abstract class Kernel {
    /** Elements handled before results are checked, few enough to stay in the nearest cache. */
    static final int CHUNK = 2048;

    /**
     * Applies the function {@code n} times. Operands are the inputs, then the outputs; each starts
     * at {@code at} and moves by {@code step}.
     *
     * @return what happened, as {@link org.jpylab.ndarray.FloatErrors} flags
     */
    public abstract int run(Storage[] operands, int n, int[] at, int[] step);
}
