package org.jpylab.libm;

/**
 * Sine and cosine as in glibc 2.28 and later: a polynomial near zero, elsewhere the sine and cosine
 * of the nearest 128th, turned by the small rest (IBM Accurate Mathematical Library, 2001), fused
 * as on a processor with fused multiply-add.
 */
final class Sine {
    /** Adding it rounds to a 128th, which then sits in the low bits. */
    private static final double SHIFT = 0x1.8p45;

    private static final double HALF_PI = 0x1.921fb54442d18p0;
    private static final double HALF_PI_LOW = 0x1.1a62633145c07p-54;

    /** Up to here sine and cosine need no reduction; above, up to the second, one step of it. */
    private static final double NEAR = 0.85546875;

    private static final double FAR = 2.426265716552734375; // its high word is 0x400368fd

    private Sine() {}

    static double sin(double x) {
        double size = Math.abs(x);
        if (size < NEAR) {
            return size < 0x1p-26 ? x : sine(x, 0.0);
        }
        if (size < FAR) {
            return Math.copySign(cosine(HALF_PI - size, HALF_PI_LOW), x);
        }
        if (!(size < Double.POSITIVE_INFINITY)) {
            return Double.NaN;
        }
        return turned(Quadrant.of(x), 0);
    }

    static double cos(double x) {
        double size = Math.abs(x);
        if (size < NEAR) {
            return size < 0x1p-27 ? 1.0 : cosine(x, 0.0);
        }
        if (size < FAR) {
            double rest = HALF_PI - size;
            double high = rest + HALF_PI_LOW;
            return sine(high, (rest - high) + HALF_PI_LOW);
        }
        if (!(size < Double.POSITIVE_INFINITY)) {
            return Double.NaN;
        }
        return turned(Quadrant.of(x), 1);
    }

    private static double turned(Quadrant angle, int quarters) {
        int n = angle.number() + quarters;
        double value =
                (n & 1) != 0 ? cosine(angle.high(), angle.low()) : sine(angle.high(), angle.low());
        return (n & 2) != 0 ? -value : value;
    }

    private static double sine(double x, double low) {
        double size = Math.abs(x);
        if (size < 0.126) {
            double square = x * x;
            double p = Math.fma(-0x1.addffc2fcdf59p-26, square, 0x1.71de27b9a7ed9p-19);
            p = Math.fma(p, square, -0x1.a01a019db08b8p-13);
            p = Math.fma(p, square, 0x1.1111111110ecep-7);
            p = Math.fma(p, square, -0x1.5555555555555p-3);
            return x + Math.fma(Math.fma(p, x, -(0.5 * low)), square, low);
        }
        double tail = x <= 0 ? -low : low;
        double shifted = SHIFT + size;
        double rest = size - (shifted - SHIFT);
        double square = rest * rest;
        double s = rest + Math.fma(rest * square, oddPart(square), tail);
        double c = Math.fma(rest, tail, square * evenPart(square));
        int k = SineTable.index(shifted);
        double sine = SineTable.SINE[k];
        double correction = Math.fma(s, SineTable.COSINE_TAIL[k], SineTable.SINE_TAIL[k]);
        correction = Math.fma(s, SineTable.COSINE[k], Math.fma(-sine, c, correction));
        return Math.copySign(sine + correction, x);
    }

    private static double cosine(double x, double low) {
        double size = Math.abs(x);
        double shifted = SHIFT + size;
        double rest = size - (shifted - SHIFT) + (x < 0 ? -low : low);
        double square = rest * rest;
        double s = Math.fma(rest * square, oddPart(square), rest);
        double c = square * evenPart(square);
        int k = SineTable.index(shifted);
        double cosine = SineTable.COSINE[k];
        double correction = Math.fma(-s, SineTable.SINE_TAIL[k], SineTable.COSINE_TAIL[k]);
        correction = Math.fma(-s, SineTable.SINE[k], Math.fma(-cosine, c, correction));
        return cosine + correction;
    }

    /** The factor of x cubed in sin(x) - x. */
    private static double oddPart(double square) {
        return Math.fma(
                square,
                8.33333214285722277379541354343671e-03,
                -1.66666666666664880952546298448555e-01);
    }

    /** The factor of x squared in 1 - cos(x). */
    private static double evenPart(double square) {
        double p =
                Math.fma(
                        square,
                        1.38888874007937613028114285595617e-03,
                        -4.16666666666664434524222570944589e-02);
        return Math.fma(square, p, 4.99999999999999999999950396842453e-01);
    }
}
