package org.jpylab.loop;

import org.jspecify.annotations.Nullable;

/**
 * Which kind of Python number a value is: Python's own, NumPy's scalar, or an array of one element.
 * What an operation gives is the greater of its operands' sorts.
 *
 * @param fixed the sort, where nodes are made; meaningless if there is a node
 * @param node tells in the running loop whether it is Python's or NumPy's, where that depends on
 *     the way taken
 */
public record Sort(byte fixed, @Nullable Whole node) {
    public static final byte PYTHON = 0;
    public static final byte NUMPY = 1;
    public static final byte ARRAY = 2;

    /** What a variable has that holds an array of any shape, which is no number. */
    public static final byte WHOLE_ARRAY = 3;

    /** What a variable has that holds an object. */
    public static final byte OBJECT = 4;

    public static Sort of(byte fixed) {
        return new Sort(fixed, null);
    }

    /** The sort a variable has when it is asked for. */
    public static Sort ofVariable(int variable) {
        return new Sort(PYTHON, frame -> frame.sort(variable));
    }

    /** One sort or the other, by a test. */
    public static Sort choice(Truth test, Sort yes, Sort no) {
        return yes.equals(no)
                ? yes
                : new Sort(PYTHON, frame -> test.of(frame) ? yes.in(frame) : no.in(frame));
    }

    /** The sort of what an operation on two values gives. */
    public Sort with(Sort other) {
        Whole mine = node;
        Whole its = other.node;
        if (mine == null && its == null) {
            return of((byte) Math.max(fixed, other.fixed));
        }
        if (mine == null || its == null) {
            byte least = mine == null ? fixed : other.fixed;
            Whole changing = mine == null ? its : mine;
            if (least == ARRAY) {
                return of(ARRAY);
            }
            return least == PYTHON || changing == null
                    ? new Sort(PYTHON, changing)
                    : new Sort(PYTHON, frame -> Math.max(least, changing.of(frame)));
        }
        return new Sort(PYTHON, frame -> Math.max(mine.of(frame), its.of(frame)));
    }

    /** At least NumPy's: what its functions give. */
    public Sort atLeastNumpy() {
        return with(of(NUMPY));
    }

    /** True if it is an array on every way; it is then never anything else. */
    public boolean isArray() {
        return node == null && fixed == ARRAY;
    }

    /** True if it is Python's on every way. */
    public boolean isPython() {
        return node == null && fixed == PYTHON;
    }

    byte in(Frame frame) {
        return node == null ? fixed : (byte) node.of(frame);
    }

    public boolean isFixed() {
        return node == null;
    }
}
