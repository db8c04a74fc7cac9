package org.jpylab.loop;

/** Comparisons and what is made of them. */
public final class TruthNodes {
    /** The comparisons of numbers. */
    public enum Comparison {
        LESS,
        LESS_EQUAL,
        GREATER,
        GREATER_EQUAL,
        EQUAL,
        NOT_EQUAL
    }

    private TruthNodes() {}

    public static Truth constant(boolean value) {
        return frame -> value;
    }

    /** Whether a variable holds an integer. */
    public static Truth isWhole(int variable) {
        return frame -> (frame.sorts[variable] & ~Frame.SORT) == Frame.IS_WHOLE;
    }

    public static Truth choice(Truth test, Truth yes, Truth no) {
        return frame -> test.of(frame) ? yes.of(frame) : no.of(frame);
    }

    public static Truth compare(Comparison how, Real a, Real b) {
        return switch (how) {
            case LESS -> frame -> a.of(frame) < b.of(frame);
            case LESS_EQUAL -> frame -> a.of(frame) <= b.of(frame);
            case GREATER -> frame -> a.of(frame) > b.of(frame);
            case GREATER_EQUAL -> frame -> a.of(frame) >= b.of(frame);
            case EQUAL -> frame -> a.of(frame) == b.of(frame);
            case NOT_EQUAL -> frame -> a.of(frame) != b.of(frame);
        };
    }

    public static Truth compare(Comparison how, Whole a, Whole b) {
        return switch (how) {
            case LESS -> frame -> a.of(frame) < b.of(frame);
            case LESS_EQUAL -> frame -> a.of(frame) <= b.of(frame);
            case GREATER -> frame -> a.of(frame) > b.of(frame);
            case GREATER_EQUAL -> frame -> a.of(frame) >= b.of(frame);
            case EQUAL -> frame -> a.of(frame) == b.of(frame);
            case NOT_EQUAL -> frame -> a.of(frame) != b.of(frame);
        };
    }

    public static Truth and(Truth a, Truth b) {
        return frame -> a.of(frame) && b.of(frame);
    }

    public static Truth or(Truth a, Truth b) {
        return frame -> a.of(frame) || b.of(frame);
    }

    public static Truth not(Truth a) {
        return frame -> !a.of(frame);
    }

    public static Truth ofReal(Real a) {
        return frame -> a.of(frame) != 0;
    }

    public static Truth ofWhole(Whole a) {
        return frame -> a.of(frame) != 0;
    }
}
