package org.jpylab.ndarray.print;

import org.jpylab.ndarray.print.FloatText.Trim;

import java.util.Arrays;

/** One layout for all the floats of an array: with or without exponent, aligned at the point. */
final class FloatFormat {
    private static final double EXPONENT_FROM = 1e8;
    private static final double EXPONENT_BELOW = 0.0001;
    private static final double EXPONENT_RATIO = 1000;

    private final Precision kind;
    private final PrintOptions options;
    private final boolean scientific;
    private final boolean withPlus;
    private final FloatText layout;
    private int padLeft;
    private int padRight;
    private int exponentDigits = -1;
    private int precision;
    private int minDigits = -1;
    private boolean unique = true;
    private Trim trim = Trim.ZEROS;

    /**
     * The layout that suits all the values.
     *
     * @param scalar whether they come from a 0-d array
     */
    FloatFormat(
            double[] values,
            Precision kind,
            PrintOptions options,
            String floatMode,
            String sign,
            boolean scalar) {
        this.kind = kind;
        this.options = options;
        String effectiveSign = options.is113() && !scalar && sign.equals("-") ? " " : sign;
        withPlus = effectiveSign.equals("+");
        precision = floatMode.equals("unique") ? -1 : options.precision();
        double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
        scientific = needsExponent(finite);
        if (finite.length > 0) {
            if (scientific) {
                measureScientific(finite, floatMode);
            } else {
                measurePositional(finite, floatMode);
            }
        }
        boolean anyNegative = Arrays.stream(finite).anyMatch(x -> Math.copySign(1.0, x) < 0);
        if (!options.is113() && effectiveSign.equals(" ") && !anyNegative) {
            padLeft++;
        }
        if (finite.length < values.length) {
            widenForSpecials(values, effectiveSign);
        }
        layout =
                new FloatText(
                        precision,
                        minDigits,
                        unique,
                        true,
                        trim,
                        withPlus,
                        padLeft,
                        padRight,
                        exponentDigits);
    }

    private boolean needsExponent(double[] finite) {
        double[] sizes = Arrays.stream(finite).filter(x -> x != 0).map(Math::abs).toArray();
        if (sizes.length == 0) {
            return false;
        }
        double largest = Arrays.stream(sizes).max().orElseThrow();
        double smallest = Arrays.stream(sizes).min().orElseThrow();
        return largest >= EXPONENT_FROM
                || (!options.suppress()
                        && (smallest < EXPONENT_BELOW
                                || kind.divide(largest, smallest) > EXPONENT_RATIO));
    }

    private FloatText trial() {
        return new FloatText(precision, -1, unique, true, trim, withPlus, -1, -1, -1);
    }

    private void measureScientific(double[] finite, String floatMode) {
        if (floatMode.equals("fixed") || options.is113()) {
            trim = Trim.NONE;
            unique = false;
        }
        int longestWhole = 0;
        int longestFraction = 0;
        int longestExponent = 0;
        FloatText trial = trial();
        for (double value : finite) {
            String text = trial.scientific(value, kind);
            int e = text.indexOf('e');
            int point = text.indexOf('.');
            longestWhole = Math.max(longestWhole, point);
            longestFraction = Math.max(longestFraction, e - point - 1);
            longestExponent = Math.max(longestExponent, text.length() - e - 1);
        }
        exponentDigits = longestExponent - 1;
        trim = Trim.NONE;
        precision = longestFraction;
        minDigits = longestFraction;
        padLeft = options.is113() ? 3 : longestWhole;
        padRight = exponentDigits + 2 + precision;
    }

    private void measurePositional(double[] finite, String floatMode) {
        if (floatMode.equals("fixed")) {
            trim = Trim.NONE;
            unique = false;
        }
        int longestWhole = 0;
        int longestFraction = 0;
        FloatText trial = trial();
        for (double value : finite) {
            String text = trial.positional(value, kind);
            int point = text.indexOf('.');
            boolean signed = text.charAt(0) == '-' || text.charAt(0) == '+';
            int whole = options.is113() ? 1 + point - (signed ? 1 : 0) : point;
            longestWhole = Math.max(longestWhole, whole);
            longestFraction = Math.max(longestFraction, text.length() - point - 1);
        }
        padLeft = longestWhole;
        padRight = longestFraction;
        if (floatMode.equals("fixed") || floatMode.equals("maxprec_equal")) {
            precision = longestFraction;
            minDigits = longestFraction;
            trim = Trim.NONE;
        } else {
            trim = Trim.ZEROS;
            minDigits = 0;
        }
    }

    private void widenForSpecials(double[] values, String sign) {
        boolean signedInf =
                !sign.equals("-")
                        || Arrays.stream(values).anyMatch(x -> x == Double.NEGATIVE_INFINITY);
        PrintOptions global = PrintOptions.current();
        int nan = global.nanText().length();
        int inf = global.infText().length() + (signedInf ? 1 : 0);
        int offset = padRight + 1;
        padLeft = Math.max(padLeft, Math.max(nan - offset, inf - offset));
    }

    String text(double value) {
        if (Double.isFinite(value)) {
            return scientific ? layout.scientific(value, kind) : layout.positional(value, kind);
        }
        PrintOptions global = PrintOptions.current();
        String text =
                Double.isNaN(value)
                        ? (withPlus ? "+" : "") + global.nanText()
                        : (value < 0 ? "-" : withPlus ? "+" : "") + global.infText();
        return " ".repeat(Math.max(0, padLeft + padRight + 1 - text.length())) + text;
    }
}
