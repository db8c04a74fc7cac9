package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.FloatErrors;
import org.jpylab.ndarray.Storage;

/** Loops with two results: quotient and remainder, fraction and whole, fraction and exponent. */
final class PairKernels {
    private PairKernels() {}

    /** Quotients rounded down and remainders, for a type. */
    static Kernel divmod(char letter) {
        return switch (letter) {
            case 'e', 'f', 'd' -> new RealDivmod();
            default -> new IntegerDivmod(letter == 'L');
        };
    }

    /** Writes two real numbers that belong to one. */
    @FunctionalInterface
    interface Split {
        void apply(double value, double[] parts);
    }

    /** Loop over a function that splits a number. */
    static Kernel split(Split function) {
        return new Splitting(function);
    }

    /** Fraction and whole part, both with the sign of the number. */
    static void modf(double value, double[] parts) {
        double whole = value < 0 ? Math.ceil(value) : Math.floor(value);
        double fraction = Double.isInfinite(value) ? 0 : value - whole;
        parts[0] = Double.isNaN(value) ? value : Math.copySign(fraction, value);
        parts[1] = whole;
    }

    /** A fraction in [0.5, 1) and a power of two. */
    static void frexp(double value, double[] parts) {
        if (value == 0 || !Double.isFinite(value)) {
            parts[0] = value;
            parts[1] = 0;
            return;
        }
        boolean tiny = Math.abs(value) < Double.MIN_NORMAL;
        double scaled = tiny ? value * 0x1p54 : value;
        int exponent = Math.getExponent(scaled) + 1;
        parts[0] = Math.scalb(scaled, -exponent);
        parts[1] = tiny ? exponent - 54 : exponent;
    }

    /** The reciprocals of integers, which are 0 but for 1 and -1. */
    static Kernel integerReciprocal() {
        return new IntegerReciprocal();
    }

    /** One over integers; what one over zero gives depends on the size, as in C. */
    private static final class IntegerReciprocal extends Kernel {
        @Override
        public int run(Storage[] operands, int n, int[] at, int[] step) {
            int flags = 0;
            for (int k = 0; k < n; k++) {
                double value = 1 / operands[0].getDouble(at[0] + k * step[0]);
                operands[1].setDouble(at[1] + k * step[1], value);
                if (Double.isInfinite(value)) {
                    flags |= FloatErrors.DIVIDE | FloatErrors.INVALID;
                }
            }
            return flags;
        }
    }

    /** Two numbers from one. */
    private static final class Splitting extends Kernel {
        private final Split function;

        Splitting(Split function) {
            this.function = function;
        }

        @Override
        public int run(Storage[] operands, int n, int[] at, int[] step) {
            var parts = new double[2];
            for (int k = 0; k < n; k++) {
                function.apply(operands[0].getDouble(at[0] + k * step[0]), parts);
                operands[1].setDouble(at[1] + k * step[1], parts[0]);
                operands[2].setDouble(at[2] + k * step[2], parts[1]);
            }
            return 0;
        }
    }

    /** Quotients and remainders of reals. */
    private static final class RealDivmod extends Kernel {
        @Override
        public int run(Storage[] operands, int n, int[] at, int[] step) {
            int flags = 0;
            for (int k = 0; k < n; k++) {
                double a = operands[0].getDouble(at[0] + k * step[0]);
                double b = operands[1].getDouble(at[1] + k * step[1]);
                double quotient = RealFunctions.floorDivide(a, b);
                double rest = RealFunctions.remainder(a, b);
                operands[2].setDouble(at[2] + k * step[2], quotient);
                operands[3].setDouble(at[3] + k * step[3], rest);
                if (!Double.isFinite(quotient) || !Double.isFinite(rest)) {
                    flags |= Functions.DIVISION.of(a, b, quotient);
                    flags |= Functions.OVERFLOW.of(a, b, rest);
                }
            }
            return flags;
        }
    }

    /** Quotients and remainders of integers. */
    private static final class IntegerDivmod extends Kernel {
        private final boolean unsigned;

        private boolean isSmallest(Storage storage, long a, long b) {
            int bits = 8 * storage.unitBytes();
            return b == -1 && !unsigned && bits < 64 && a == -(1L << (bits - 1));
        }

        IntegerDivmod(boolean unsigned) {
            this.unsigned = unsigned;
        }

        @Override
        public int run(Storage[] operands, int n, int[] at, int[] step) {
            int flags = 0;
            for (int k = 0; k < n; k++) {
                long a = operands[0].getLong(at[0] + k * step[0]);
                long b = operands[1].getLong(at[1] + k * step[1]);
                long quotient = 0;
                long rest = 0;
                if (b == 0) {
                    flags |= FloatErrors.DIVIDE;
                } else {
                    boolean wraps = b == -1 && !unsigned && a == -a && a != 0;
                    flags |= wraps || isSmallest(operands[0], a, b) ? FloatErrors.OVERFLOW : 0;
                    quotient = unsigned ? Long.divideUnsigned(a, b) : Math.floorDiv(a, b);
                    rest = unsigned ? Long.remainderUnsigned(a, b) : Math.floorMod(a, b);
                }
                operands[2].setLong(at[2] + k * step[2], quotient);
                operands[3].setLong(at[3] + k * step[3], rest);
            }
            return flags;
        }
    }
}
