package org.jpylab.ndarray.random;

import org.jpylab.error.PyError;

/** What a distribution demands of a parameter, with NumPy's wording when it is not met. */
enum Constraint {
    NONE,
    NON_NEGATIVE,
    POSITIVE,
    POSITIVE_NOT_NAN,
    BOUNDED_0_1,
    BOUNDED_GT_0_1,
    BOUNDED_LT_0_1,
    GREATER_1,
    AT_LEAST_1,
    POISSON;

    /** The largest mean whose draws surely fit 64 bits. */
    static final double POISSON_MAX = Long.MAX_VALUE - Math.sqrt((double) Long.MAX_VALUE) * 10;

    /**
     * Throws ValueError unless every value is as demanded.
     *
     * @param scalar whether the parameter was a single number, which words some messages
     *     differently
     */
    void check(String name, double[] values, boolean scalar) {
        for (double value : values) {
            if (!admits(value)) {
                throw PyError.valueError(name + message(name, value, scalar));
            }
        }
    }

    private boolean admits(double value) {
        return switch (this) {
            case NONE -> true;
            case NON_NEGATIVE -> Double.isNaN(value) || Math.copySign(1.0, value) > 0;
            case POSITIVE -> !(value <= 0);
            case POSITIVE_NOT_NAN -> value > 0;
            case BOUNDED_0_1 -> value >= 0 && value <= 1;
            case BOUNDED_GT_0_1 -> value > 0 && value <= 1;
            case BOUNDED_LT_0_1 -> value >= 0 && value < 1;
            case GREATER_1 -> value > 1;
            case AT_LEAST_1 -> value >= 1;
            case POISSON -> value >= 0 && value <= POISSON_MAX;
        };
    }

    private String message(String name, double value, boolean scalar) {
        String nan = " or " + name + (scalar ? " is NaN" : " contains NaNs");
        return switch (this) {
            case NONE -> "";
            case NON_NEGATIVE -> " < 0";
            case POSITIVE -> " <= 0";
            case POSITIVE_NOT_NAN -> Double.isNaN(value) ? " must not be NaN" : " <= 0";
            case BOUNDED_0_1 -> " < 0, " + name + " > 1" + nan;
            case BOUNDED_GT_0_1 -> " <= 0, " + name + " > 1 or " + name + " contains NaNs";
            case BOUNDED_LT_0_1 -> " < 0, " + name + " >= 1" + nan;
            case GREATER_1 -> " <= 1" + nan;
            case AT_LEAST_1 -> " < 1" + nan;
            case POISSON ->
                    value > POISSON_MAX || (!scalar && Double.isNaN(value))
                            ? " value too large"
                            : " < 0" + nan;
        };
    }
}
