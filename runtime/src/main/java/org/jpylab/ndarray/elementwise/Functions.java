package org.jpylab.ndarray.elementwise;

import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.FloatErrors;
import org.jspecify.annotations.Nullable;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.LongBinaryOperator;

/** The functions kernels are specialised for, with what can go wrong in them. */
final class Functions {
    private Functions() {}

    /** Says what a result of NaN or infinity means for given arguments. */
    @FunctionalInterface
    interface Trouble {
        /** {@link FloatErrors} flags; b is 0 for functions of one argument. */
        int of(double a, double b, double result);
    }

    /** A function of one real number. */
    record Real1(DoubleUnaryOperator function, @Nullable Trouble trouble) {}

    /** A function of two real numbers; in any order of folding when the result is the same. */
    record Real2(DoubleBinaryOperator function, @Nullable Trouble trouble, boolean anyOrder) {
        Real2(DoubleBinaryOperator function, @Nullable Trouble trouble) {
            this(function, trouble, false);
        }

        /** A function that picks one of its arguments. */
        static Real2 picking(DoubleBinaryOperator function) {
            return new Real2(function, null, true);
        }
    }

    /** Says what is wrong with two integers, before they are used. */
    @FunctionalInterface
    interface IntegerTrouble {
        int of(long a, long b);
    }

    /** A function of two integers; the result is cut to the output's size. */
    record Integer2(
            LongBinaryOperator function,
            @Nullable IntegerTrouble trouble,
            boolean bitwise,
            boolean anyOrder) {
        Integer2(LongBinaryOperator function, @Nullable IntegerTrouble trouble) {
            this(function, trouble, false, false);
        }

        /** A function that treats each bit by itself, so eight truth values at once. */
        static Integer2 ofBits(LongBinaryOperator function) {
            return new Integer2(function, null, true, true);
        }

        /** A function to be folded in any order, and whose result may be cut at the end only. */
        static Integer2 inAnyOrder(LongBinaryOperator function) {
            return new Integer2(function, null, false, true);
        }
    }

    /** A condition on two reals. */
    @FunctionalInterface
    interface RealRelation {
        boolean holds(double a, double b);
    }

    /** The order of two reals: {@code a < b} or {@code a <= b}, or with a and b swapped. */
    record Ordering(boolean swapped, boolean orEqual) implements RealRelation {
        @Override
        public boolean holds(double a, double b) {
            double x = swapped ? b : a;
            double y = swapped ? a : b;
            return orEqual ? x <= y : x < y;
        }

        /** 1 when it holds, else 0, without a branch; for finite numbers only. */
        byte ofFinite(double a, double b) {
            // x < y is the sign of x - y; x <= y is that y < x is not
            double difference = swapped != orEqual ? b - a : a - b;
            long sign = Double.doubleToRawLongBits(difference + 0.0) >>> 63;
            return (byte) (orEqual ? 1 - sign : sign);
        }
    }

    /** A condition on two integers. */
    @FunctionalInterface
    interface IntegerRelation {
        boolean holds(long a, long b);
    }

    /** A function of one complex number. */
    @FunctionalInterface
    interface Complex1 {
        Complex of(double re, double im);

        /** What an infinite result of finite numbers means. */
        default int whenInfinite() {
            return FloatErrors.OVERFLOW;
        }
    }

    /** A function of one complex number that is infinite at poles. */
    record WithPoles(Complex1 function) implements Complex1 {
        @Override
        public Complex of(double re, double im) {
            return function.of(re, im);
        }

        @Override
        public int whenInfinite() {
            return FloatErrors.DIVIDE;
        }
    }

    /** A function of two complex numbers. */
    @FunctionalInterface
    interface Complex2 {
        Complex of(double re1, double im1, double re2, double im2);
    }

    /** A condition on two complex numbers. */
    @FunctionalInterface
    interface ComplexRelation {
        boolean holds(double re1, double im1, double re2, double im2);
    }

    /** A real number from a complex one. */
    @FunctionalInterface
    interface ComplexPart {
        double of(double re, double im);
    }

    /** NaN from numbers is invalid, infinity from finite numbers overflow. */
    static final Trouble OVERFLOW =
            (a, b, r) -> {
                if (Double.isNaN(r)) {
                    return Double.isNaN(a) || Double.isNaN(b) ? 0 : FloatErrors.INVALID;
                }
                boolean finite = Double.isFinite(a) && Double.isFinite(b);
                return finite && Double.isInfinite(r) ? FloatErrors.OVERFLOW : 0;
            };

    /** As {@link #OVERFLOW}, but infinity comes from a pole: a logarithm of 0. */
    static final Trouble POLE =
            (a, b, r) -> {
                int flags = OVERFLOW.of(a, b, r);
                return flags == FloatErrors.OVERFLOW ? FloatErrors.DIVIDE : flags;
            };

    /** Comparing with NaN counts as invalid. */
    static final Trouble COMPARED =
            (a, b, r) ->
                    Double.isNaN(a) || Double.isNaN(b) ? FloatErrors.INVALID : OVERFLOW.of(a, b, r);

    /** Division: a finite number by 0 is a pole. */
    static final Trouble DIVISION =
            (a, b, r) -> {
                int flags = OVERFLOW.of(a, b, r);
                return flags == FloatErrors.OVERFLOW && b == 0 ? FloatErrors.DIVIDE : flags;
            };
}
