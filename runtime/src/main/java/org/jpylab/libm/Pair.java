package org.jpylab.libm;

/** A number as the unevaluated sum of a double and a much smaller one (T. J. Dekker, 1971). */
record Pair(double high, double low) {
    /** The sum of two doubles without error. */
    static Pair sum(double a, double b) {
        double sum = a + b;
        double part = sum - a;
        return new Pair(sum, (a - (sum - part)) + (b - part));
    }

    static Pair product(double a, double b) {
        double product = a * b;
        return new Pair(product, Math.fma(a, b, -product));
    }

    Pair plus(Pair other) {
        var sum = sum(high, other.high);
        double low = sum.low + (this.low + other.low);
        return new Pair(sum.high + low, low - ((sum.high + low) - sum.high));
    }

    Pair times(Pair other) {
        var product = product(high, other.high);
        double low = product.low + (high * other.low + this.low * other.high);
        return new Pair(product.high + low, low - ((product.high + low) - product.high));
    }

    Pair over(Pair other) {
        double quotient = high / other.high;
        double rest = Math.fma(-quotient, other.high, high) + low - quotient * other.low;
        return new Pair(quotient, rest / other.high);
    }

    Pair negated() {
        return new Pair(-high, -low);
    }

    double value() {
        return high + low;
    }
}
