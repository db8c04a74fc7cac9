package org.jpylab.loop;

import org.jpylab.libm.CMath;
import org.jpylab.ndarray.Complex;
import org.jpylab.ndarray.elementwise.ComplexFunctions;

/**
 * Nodes that compute with complex numbers. Python and NumPy multiply alike and divide differently;
 * what NumPy would warn of, and what Python would raise, bails.
 */
public final class ComplexNodes {
    private static final int MOST_MULTIPLICATIONS = 100;

    /** A function of one complex number. */
    @FunctionalInterface
    public interface Function {
        Complex of(double re, double im);
    }

    private ComplexNodes() {}

    public static ComplexNode constant(double re, double im) {
        return frame -> {
            frame.imaginary = im;
            return re;
        };
    }

    public static ComplexNode variable(int place) {
        return frame -> {
            frame.imaginary = frame.imaginaries[place];
            return frame.reals[place];
        };
    }

    public static ComplexNode ofReal(Real a) {
        return frame -> {
            double x = a.of(frame);
            frame.imaginary = 0;
            return x;
        };
    }

    public static ComplexNode ofParts(Real re, Real im) {
        return frame -> {
            double x = re.of(frame);
            frame.imaginary = im.of(frame);
            return x;
        };
    }

    /** What a node computes that gives its numbers as objects. */
    public static ComplexNode ofObject(java.util.function.Function<Frame, Complex> node) {
        return frame -> put(node.apply(frame), frame);
    }

    /** The imaginary part of what a node has just given. */
    public static double imaginary(Frame frame) {
        return frame.imaginary;
    }

    public static Real real(ComplexNode a) {
        return a::of;
    }

    public static Real imaginary(ComplexNode a) {
        return frame -> {
            a.of(frame);
            return frame.imaginary;
        };
    }

    public static ComplexNode negative(ComplexNode a) {
        return frame -> {
            double re = a.of(frame);
            frame.imaginary = -frame.imaginary;
            return -re;
        };
    }

    public static ComplexNode conjugate(ComplexNode a) {
        return frame -> {
            double re = a.of(frame);
            frame.imaginary = -frame.imaginary;
            return re;
        };
    }

    /** The sum; {@code mayWarn} if it is NumPy's, which tells of a result that is not finite. */
    public static ComplexNode add(ComplexNode a, ComplexNode b, boolean mayWarn) {
        return frame -> {
            double re = a.of(frame);
            double im = frame.imaginary;
            re += b.of(frame);
            im += frame.imaginary;
            return checked(re, im, mayWarn, frame);
        };
    }

    public static ComplexNode subtract(ComplexNode a, ComplexNode b, boolean mayWarn) {
        return frame -> {
            double re = a.of(frame);
            double im = frame.imaginary;
            re -= b.of(frame);
            im -= frame.imaginary;
            return checked(re, im, mayWarn, frame);
        };
    }

    public static ComplexNode multiply(ComplexNode a, ComplexNode b, boolean mayWarn) {
        return frame -> {
            double re1 = a.of(frame);
            double im1 = frame.imaginary;
            double re2 = b.of(frame);
            double im2 = frame.imaginary;
            double re = re1 * re2 - im1 * im2;
            return checked(re, re1 * im2 + im1 * re2, mayWarn, frame);
        };
    }

    public static ComplexNode divide(ComplexNode a, ComplexNode b, Sort sort) {
        return frame -> {
            double re1 = a.of(frame);
            double im1 = frame.imaginary;
            double re2 = b.of(frame);
            double im2 = frame.imaginary;
            if (re2 == 0 && im2 == 0) {
                throw Bail.OUT;
            }
            return finite(
                    sort.in(frame) == Sort.PYTHON
                            ? quotient(re1, im1, re2, im2)
                            : ComplexFunctions.divide(re1, im1, re2, im2),
                    frame);
        };
    }

    /** Python's quotient, by Smith's method (R. L. Smith, Commun. ACM 5, 435, 1962). */
    private static Complex quotient(double a, double b, double c, double d) {
        if (Math.abs(c) >= Math.abs(d)) {
            double ratio = d / c;
            double below = c + d * ratio;
            return new Complex((a + b * ratio) / below, (b - a * ratio) / below);
        }
        double ratio = c / d;
        double below = c * ratio + d;
        return new Complex((a * ratio + b) / below, (b * ratio - a) / below);
    }

    /** A power with an integer for exponent. */
    public static ComplexNode power(ComplexNode a, Whole exponent, Sort sort) {
        return frame -> {
            double re = a.of(frame);
            double im = frame.imaginary;
            long n = exponent.of(frame);
            if (Math.abs(n) >= MOST_MULTIPLICATIONS || n <= 0 && re == 0 && im == 0) {
                throw Bail.OUT;
            }
            return finite(
                    sort.in(frame) == Sort.PYTHON
                            ? power(re, im, (int) n)
                            : ComplexFunctions.power(re, im, n, 0),
                    frame);
        };
    }

    /** Python's power, by squaring. */
    private static Complex power(double re, double im, int n) {
        double a = 1;
        double b = 0;
        double x = re;
        double y = im;
        for (int left = Math.abs(n); left > 0; left >>= 1) {
            if ((left & 1) != 0) {
                double product = a * x - b * y;
                b = a * y + b * x;
                a = product;
            }
            double square = x * x - y * y;
            y = x * y + y * x;
            x = square;
        }
        return n > 0 ? new Complex(a, b) : quotient(1, 0, a, b);
    }

    public static Real absolute(ComplexNode a) {
        return frame -> {
            double re = a.of(frame);
            double size = CMath.hypot(re, frame.imaginary);
            if (!Double.isFinite(size)) {
                throw Bail.OUT;
            }
            return size;
        };
    }

    /** The angle to the positive real axis. */
    public static Real angle(ComplexNode a) {
        return frame -> {
            double re = a.of(frame);
            return CMath.atan2(frame.imaginary, re);
        };
    }

    /** Python's exponential function, by the C library's functions of reals. */
    public static Complex exp(double re, double im) {
        double size = CMath.exp(re);
        return new Complex(size * CMath.cos(im), size * CMath.sin(im));
    }

    public static ComplexNode unary(ComplexNode a, Function function) {
        return frame -> {
            double re = a.of(frame);
            return finite(function.of(re, frame.imaginary), frame);
        };
    }

    public static Truth equal(ComplexNode a, ComplexNode b) {
        return frame -> {
            double re = a.of(frame);
            double im = frame.imaginary;
            return re == b.of(frame) && im == frame.imaginary;
        };
    }

    public static Truth isNonZero(ComplexNode a) {
        return frame -> a.of(frame) != 0 || frame.imaginary != 0;
    }

    public static ComplexNode choice(Truth test, ComplexNode yes, ComplexNode no) {
        return frame -> test.of(frame) ? yes.of(frame) : no.of(frame);
    }

    private static double finite(Complex value, Frame frame) {
        return checked(value.re(), value.im(), true, frame);
    }

    private static double checked(double re, double im, boolean mayWarn, Frame frame) {
        if (mayWarn && !(Double.isFinite(re) && Double.isFinite(im))) {
            throw Bail.OUT;
        }
        frame.imaginary = im;
        return re;
    }

    private static double put(Complex value, Frame frame) {
        frame.imaginary = value.im();
        return value.re();
    }
}
