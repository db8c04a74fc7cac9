package org.jpylab.ndarray.print;

/**
 * The decimal digits of a positive number.
 *
 * @param digits at least one, without a point
 * @param exponent the power of ten of the first
 */
record Digits(String digits, int exponent) {
    static final Digits ZERO = new Digits("0", 0);

    int fractionDigits() {
        return digits.length() - 1 - exponent;
    }

    /** Whether the least number of digits that identifies the number is wanted, or all. */
    enum Mode {
        UNIQUE,
        EXACT
    }

    /**
     * How many digits are wanted at most and at least, -1 for no limit.
     *
     * @param fractional whether digits are counted from the decimal point or from the first
     */
    record Limits(boolean fractional, int most, int least) {
        static final Limits NONE = new Limits(false, -1, -1);
    }

    /** The digits of a number that is not negative. */
    static Digits of(double value, Precision precision, Mode mode, Limits limits) {
        if (value == 0) {
            return ZERO;
        }
        if (mode == Mode.UNIQUE && precision != Precision.HALF) {
            Digits shortest = shortest(value, precision);
            if (shortest.isSafe(value, precision) && shortest.isWithin(limits)) {
                return shortest;
            }
        }
        return new Dragon4(precision.parts(value), mode, limits).digits();
    }

    /** Java's own shortest text, which may have a second digit where one would do. */
    private static Digits shortest(double value, Precision precision) {
        String text =
                precision == Precision.DOUBLE
                        ? Double.toString(value)
                        : Float.toString((float) value);
        int e = text.indexOf('E');
        int power = e < 0 ? 0 : Integer.parseInt(text.substring(e + 1));
        String mantissa = e < 0 ? text : text.substring(0, e);
        int point = mantissa.indexOf('.');
        String all = mantissa.substring(0, point) + mantissa.substring(point + 1);
        int first = 0;
        while (all.charAt(first) == '0') {
            first++;
        }
        int last = all.length();
        while (all.charAt(last - 1) == '0') {
            last--;
        }
        return new Digits(all.substring(first, last), power + point - 1 - first);
    }

    private boolean isSafe(double value, Precision precision) {
        return digits.length() != 2 || !precision.isTiny(value);
    }

    private boolean isWithin(Limits limits) {
        int count = limits.fractional ? fractionDigits() : digits.length();
        return (limits.most < 0 || count <= limits.most)
                && (limits.least < 0 || count >= limits.least);
    }
}
