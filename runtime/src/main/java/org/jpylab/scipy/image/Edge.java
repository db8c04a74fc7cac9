package org.jpylab.scipy.image;

import org.jpylab.error.PyError;

/** How an image goes on beyond its borders. */
enum Edge {
    NEAREST,
    WRAP,
    REFLECT,
    MIRROR,
    CONSTANT,
    GRID_WRAP,
    GRID_CONSTANT;

    /** Where a coordinate that is too near to a border of a reflected image is put instead. */
    private static final double TINY = 1e-15;

    static Edge of(String name) {
        return switch (name) {
            case "nearest" -> NEAREST;
            case "wrap" -> WRAP;
            case "reflect", "grid-mirror" -> REFLECT;
            case "mirror" -> MIRROR;
            case "constant" -> CONSTANT;
            case "grid-wrap" -> GRID_WRAP;
            case "grid-constant" -> GRID_CONSTANT;
            default -> throw PyError.runtimeError("boundary mode not supported");
        };
    }

    /** The edge that a spline of this image has. */
    Edge ofSpline() {
        return this == CONSTANT || this == WRAP ? MIRROR : this;
    }

    /** The place inside that a place outside stands for; -1 where there is none. */
    double inside(double x, int length) {
        if (x >= 0 && x <= length - 1) {
            return x;
        }
        if (this == GRID_CONSTANT || Double.isNaN(x)) {
            return x;
        }
        if (length <= 1) {
            return this == CONSTANT ? -1 : 0;
        }
        return x < 0 ? before(x, length) : after(x, length);
    }

    private double before(double x, int length) {
        int n = length;
        return switch (this) {
            case MIRROR -> {
                int period = 2 * n - 2;
                double in = period * (long) (-x / period) + x;
                yield in <= 1 - n ? in + period : -in;
            }
            case REFLECT -> {
                int period = 2 * n;
                double in = x < -period ? period * (long) (-x / period) + x : x;
                yield in < -n ? in + period : (in > -TINY ? TINY : -in) - 1;
            }
            case WRAP -> x + (n - 1) * (double) ((long) (-x / (n - 1)) + 1);
            case GRID_WRAP -> x + n * (double) ((long) ((-1 - x) / n) + 1);
            case NEAREST -> 0;
            case CONSTANT, GRID_CONSTANT -> -1;
        };
    }

    private double after(double x, int length) {
        int n = length;
        return switch (this) {
            case MIRROR -> {
                int period = 2 * n - 2;
                double in = x - period * (double) (long) (x / period);
                yield in >= n ? period - in : in;
            }
            case REFLECT -> {
                int period = 2 * n;
                double in = x - period * (double) (long) (x / period);
                yield in >= n ? period - in - 1 : in;
            }
            case WRAP -> x - (n - 1) * (double) (long) (x / (n - 1));
            case GRID_WRAP -> x - n * (double) (long) (x / n);
            case NEAREST -> n - 1;
            case CONSTANT, GRID_CONSTANT -> -1;
        };
    }
}
