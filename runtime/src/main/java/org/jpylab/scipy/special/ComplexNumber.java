package org.jpylab.scipy.special;

/** A complex number with the arithmetic that special functions need; immutable. */
public record ComplexNumber(double re, double im) {
    public static final ComplexNumber ZERO = new ComplexNumber(0, 0);
    public static final ComplexNumber ONE = new ComplexNumber(1, 0);
    public static final ComplexNumber I = new ComplexNumber(0, 1);

    public static ComplexNumber of(double re) {
        return new ComplexNumber(re, 0);
    }

    /** A number by its size and its angle. */
    public static ComplexNumber polar(double size, double angle) {
        return new ComplexNumber(size * Math.cos(angle), size * Math.sin(angle));
    }

    /** exp(i·π·turn), exact at quarters of the circle. */
    public static ComplexNumber halfTurns(double turn) {
        double rest = turn - 2 * Math.rint(turn / 2);
        if (rest == 0.5 || rest == -0.5) {
            return new ComplexNumber(0, Math.signum(rest));
        }
        if (Math.abs(rest) == 1) {
            return new ComplexNumber(-1, 0);
        }
        return polar(1, Math.PI * rest);
    }

    public ComplexNumber plus(ComplexNumber o) {
        return new ComplexNumber(re + o.re, im + o.im);
    }

    public ComplexNumber plus(double x) {
        return new ComplexNumber(re + x, im);
    }

    public ComplexNumber minus(ComplexNumber o) {
        return new ComplexNumber(re - o.re, im - o.im);
    }

    public ComplexNumber times(ComplexNumber o) {
        return new ComplexNumber(re * o.re - im * o.im, re * o.im + im * o.re);
    }

    public ComplexNumber times(double x) {
        return new ComplexNumber(re * x, im * x);
    }

    public ComplexNumber dividedBy(double x) {
        return new ComplexNumber(re / x, im / x);
    }

    /** The quotient, scaled as R. L. Smith does (Comm. ACM 5, 1962). */
    public ComplexNumber dividedBy(ComplexNumber o) {
        if (Math.abs(o.re) >= Math.abs(o.im)) {
            double ratio = o.im / o.re;
            double scale = o.re + o.im * ratio;
            return new ComplexNumber((re + im * ratio) / scale, (im - re * ratio) / scale);
        }
        double ratio = o.re / o.im;
        double scale = o.re * ratio + o.im;
        return new ComplexNumber((re * ratio + im) / scale, (im * ratio - re) / scale);
    }

    public ComplexNumber inverse() {
        return ONE.dividedBy(this);
    }

    public ComplexNumber negative() {
        return new ComplexNumber(-re, -im);
    }

    public ComplexNumber conjugate() {
        return new ComplexNumber(re, -im);
    }

    public double size() {
        return Math.hypot(re, im);
    }

    public double angle() {
        return Math.atan2(im, re);
    }

    public ComplexNumber exp() {
        double size = Math.exp(re);
        return im == 0 ? new ComplexNumber(size, im) : polar(size, im);
    }

    public ComplexNumber log() {
        return new ComplexNumber(Math.log(size()), angle());
    }

    public ComplexNumber power(double exponent) {
        if (exponent == 0) {
            return ONE;
        }
        return log().times(exponent).exp();
    }

    public ComplexNumber power(ComplexNumber exponent) {
        return log().times(exponent).exp();
    }

    public ComplexNumber root() {
        double size = size();
        if (size == 0) {
            return ZERO;
        }
        double half = Math.sqrt((size + Math.abs(re)) / 2);
        double other = im / (2 * half);
        if (re >= 0) {
            return new ComplexNumber(half, other);
        }
        return new ComplexNumber(Math.abs(other), Math.copySign(half, im));
    }

    public boolean isFinite() {
        return Double.isFinite(re) && Double.isFinite(im);
    }
}
