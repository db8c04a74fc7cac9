package org.jpylab.loop;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.elementwise.RealFunctions;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/** Nodes that compute with float64. What would warn or raise bails. */
public final class RealNodes {
    private static final double EXACT = 0x1p53;

    private RealNodes() {}

    public static Real constant(double value) {
        return frame -> value;
    }

    public static Real variable(int place) {
        return frame -> frame.reals[place];
    }

    /** A variable that is now a real, now an integer. */
    public static Real mixed(int place) {
        return frame -> {
            double x = frame.reals[place];
            if (Math.abs(x) > EXACT && !frame.isReal(place)) {
                throw Bail.OUT;
            }
            return x;
        };
    }

    /** A number that is an integer, which has one zero and must not be too great, or a real. */
    public static Real wholeOrReal(Real a, Truth isWhole) {
        return frame -> {
            double x = a.of(frame);
            if (!isWhole.of(frame)) {
                return x;
            }
            if (Math.abs(x) > EXACT) {
                throw Bail.OUT;
            }
            return x + 0.0;
        };
    }

    public static Real notNegative(Real a) {
        return frame -> {
            double x = a.of(frame);
            if (x < 0) {
                throw Bail.OUT;
            }
            return x;
        };
    }

    public static Real ofWhole(Whole a) {
        return frame -> a.of(frame);
    }

    public static Real negative(Real a) {
        return frame -> -a.of(frame);
    }

    public static Real add(Real a, Real b) {
        return frame -> {
            double x = a.of(frame);
            double y = b.of(frame);
            return checked(x + y, x, y);
        };
    }

    public static Real subtract(Real a, Real b) {
        return frame -> {
            double x = a.of(frame);
            double y = b.of(frame);
            return checked(x - y, x, y);
        };
    }

    public static Real multiply(Real a, Real b) {
        return frame -> {
            double x = a.of(frame);
            double y = b.of(frame);
            return checked(x * y, x, y);
        };
    }

    public static Real divide(Real a, Real b) {
        return frame -> {
            double x = a.of(frame);
            double y = b.of(frame);
            return checked(x / nonZero(y), x, y);
        };
    }

    public static Real floorDivide(Real a, Real b) {
        return binary(a, b, (x, y) -> RealFunctions.floorDivide(x, nonZero(y)));
    }

    public static Real remainder(Real a, Real b) {
        return binary(a, b, (x, y) -> RealFunctions.remainder(x, nonZero(y)));
    }

    /** The C library's power; NumPy's arrays take shorter ways where there are any. */
    public static Real power(Real a, Real b, boolean isOfArrays) {
        return binary(a, b, isOfArrays ? RealNodes::arrayPower : RealNodes::power);
    }

    private static double power(double x, double y) {
        if (x == 0 && y < 0) {
            throw Bail.OUT;
        }
        return CMath.pow(x, y);
    }

    private static double arrayPower(double x, double y) {
        if (y == 2) {
            return x * x;
        }
        return y == 0.5 ? Math.sqrt(x) : y == -1 ? 1 / nonZero(x) : power(x, y);
    }

    /** A function of one number. */
    public static Real unary(Real a, DoubleUnaryOperator function) {
        return frame -> {
            double x = a.of(frame);
            double result = function.applyAsDouble(x);
            return checked(result, x, x);
        };
    }

    /** A number with so many decimals, 0 to 15. */
    public static Real rounded(Real a, Whole decimals, Sort sort) {
        return frame -> {
            double x = a.of(frame);
            boolean isPython = sort.in(frame) == Sort.PYTHON;
            long n = decimals.of(frame);
            if (n < 0 || n > 15 || !(Math.abs(x) < EXACT)) {
                throw Bail.OUT;
            }
            if (isPython) {
                double exact =
                        new BigDecimal(x).setScale((int) n, RoundingMode.HALF_EVEN).doubleValue();
                return Math.copySign(exact, x);
            }
            double unit = Math.pow(10, n);
            return Math.rint(x * unit) / unit;
        };
    }

    /** A function of two numbers. */
    public static Real binary(Real a, Real b, DoubleBinaryOperator function) {
        return frame -> {
            double x = a.of(frame);
            double y = b.of(frame);
            return checked(function.applyAsDouble(x, y), x, y);
        };
    }

    public static Real choice(Truth test, Real yes, Real no) {
        return frame -> test.of(frame) ? yes.of(frame) : no.of(frame);
    }

    /**
     * A result, unless NumPy may warn of it or Python raise: it is infinite and no operand is, or
     * it is no number and all operands are.
     */
    static double checked(double result, double x, double y) {
        if (!Double.isFinite(result)
                && !Double.isNaN(x)
                && !Double.isNaN(y)
                && (Double.isNaN(result) || Double.isFinite(x) && Double.isFinite(y))) {
            throw Bail.OUT;
        }
        return result;
    }

    private static double nonZero(double y) {
        if (y == 0) {
            throw Bail.OUT;
        }
        return y;
    }
}
