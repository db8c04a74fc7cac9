package org.jpylab.loop;

/** Nodes that compute with integers. What does not fit 64 bits bails. */
public final class WholeNodes {
    private static final long EXACT = 1L << 53;

    private WholeNodes() {}

    public static Whole constant(long value) {
        return frame -> value;
    }

    public static Whole variable(int place) {
        return frame -> frame.integers[place];
    }

    /** {@code start + i * step} in iteration {@code i} of the loop. */
    public static Whole iteration(long start, long step) {
        return frame -> start + frame.iteration * step;
    }

    public static Whole ofTruth(Truth a) {
        return frame -> a.of(frame) ? 1 : 0;
    }

    public static Whole negative(Whole a) {
        return frame -> {
            long x = a.of(frame);
            if (x == Long.MIN_VALUE) {
                throw Bail.OUT;
            }
            return -x;
        };
    }

    public static Whole add(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long y = b.of(frame);
            long sum = x + y;
            if (((x ^ sum) & (y ^ sum)) < 0) {
                throw Bail.OUT;
            }
            return sum;
        };
    }

    public static Whole subtract(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long y = b.of(frame);
            long difference = x - y;
            if (((x ^ y) & (x ^ difference)) < 0) {
                throw Bail.OUT;
            }
            return difference;
        };
    }

    public static Whole multiply(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long y = b.of(frame);
            long product = x * y;
            if (Math.multiplyHigh(x, y) != product >> 63) {
                throw Bail.OUT;
            }
            return product;
        };
    }

    public static Whole floorDivide(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long y = b.of(frame);
            if (y == 0 || y == -1) {
                throw Bail.OUT;
            }
            return Math.floorDiv(x, y);
        };
    }

    public static Whole remainder(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long y = b.of(frame);
            if (y == 0 || y == -1) {
                throw Bail.OUT;
            }
            return Math.floorMod(x, y);
        };
    }

    public static Whole bitwiseAnd(Whole a, Whole b) {
        return frame -> a.of(frame) & b.of(frame);
    }

    public static Whole bitwiseOr(Whole a, Whole b) {
        return frame -> a.of(frame) | b.of(frame);
    }

    public static Whole bitwiseXor(Whole a, Whole b) {
        return frame -> a.of(frame) ^ b.of(frame);
    }

    /** Shifts that keep every bit. */
    public static Whole leftShift(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long by = b.of(frame);
            if (by < 0 || by > 62 || x << by >> by != x) {
                throw Bail.OUT;
            }
            return x << by;
        };
    }

    public static Whole rightShift(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long by = b.of(frame);
            if (by < 0) {
                throw Bail.OUT;
            }
            return x >> Math.min(by, Long.SIZE - 1);
        };
    }

    /** A power with an exponent from 0 on. */
    public static Whole power(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long n = b.of(frame);
            if (n < 0 || n > 62 && x != 1 && x != -1) {
                throw Bail.OUT;
            }
            if (x == -1 || x == 1) {
                return (n & 1) == 0 ? 1 : x;
            }
            long product = 1;
            for (; n > 0; n--) {
                long next = product * x;
                if (Math.multiplyHigh(product, x) != next >> 63) {
                    throw Bail.OUT;
                }
                product = next;
            }
            return product;
        };
    }

    /** The quotient of integers that float64 holds exactly. */
    public static Real divide(Whole a, Whole b) {
        return frame -> {
            long x = a.of(frame);
            long y = b.of(frame);
            if (y == 0 || Math.abs(x) > EXACT || Math.abs(y) > EXACT) {
                throw Bail.OUT;
            }
            return (double) x / y;
        };
    }

    public static Whole absolute(Whole a) {
        return frame -> {
            long x = a.of(frame);
            if (x == Long.MIN_VALUE) {
                throw Bail.OUT;
            }
            return Math.abs(x);
        };
    }

    /** Cuts off the fraction, as {@code int} does. */
    public static Whole truncated(Real a) {
        return frame -> {
            double x = a.of(frame);
            if (!(Math.abs(x) < 0x1p62)) {
                throw Bail.OUT;
            }
            return (long) x;
        };
    }

    /** An integer of at most this size. */
    public static Whole within(Whole a, long size) {
        return frame -> {
            long x = a.of(frame);
            if (x > size || x < -size) {
                throw Bail.OUT;
            }
            return x;
        };
    }

    public static Whole least(Whole a, Whole b) {
        return frame -> Math.min(a.of(frame), b.of(frame));
    }

    public static Whole choice(Truth test, Whole yes, Whole no) {
        return frame -> test.of(frame) ? yes.of(frame) : no.of(frame);
    }
}
