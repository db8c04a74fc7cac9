package org.jpylab.ndarray.io;

import org.jspecify.annotations.Nullable;

import java.math.BigInteger;
import java.util.Locale;

/** Reads numbers as NumPy's text readers do; null stands for text that is no number. */
final class NumberText {
    private NumberText() {}

    /** Without blanks at both ends, those that keep words together too. */
    private static String stripped(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (from < to && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
    }

    static @Nullable Double real(String given) {
        String text = stripped(given);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean numeric = (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+';
            if (!numeric && c != 'e' && c != 'E') {
                return special(text);
            }
        }
        try {
            return Double.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private static @Nullable Double special(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean signed = lower.startsWith("-") || lower.startsWith("+");
        double sign = lower.startsWith("-") ? -1 : 1;
        return switch (signed ? lower.substring(1) : lower) {
            case "nan" -> Double.NaN;
            case "inf", "infinity" -> sign * Double.POSITIVE_INFINITY;
            default -> null;
        };
    }

    /** A whole number in decimal digits. */
    static @Nullable BigInteger whole(String given) {
        String text = stripped(given);
        int start = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
        if (text.length() == start) {
            return null;
        }
        for (int i = start; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return null;
            }
        }
        return new BigInteger(text);
    }

    /** A complex number, in parentheses or not, as real and imaginary part. */
    static double @Nullable [] complex(String given) {
        String text = stripped(given);
        if (text.startsWith("(") && text.endsWith(")")) {
            text = stripped(text.substring(1, text.length() - 1));
        }
        if (!text.endsWith("j") && !text.endsWith("J")) {
            Double re = real(text);
            return re == null ? null : new double[] {re, 0};
        }
        String parts = text.substring(0, text.length() - 1);
        int split = lastSign(parts);
        if (split > 1 && parts.charAt(split) == '-' && parts.charAt(split - 1) == '+') {
            // Python's own text of a complex number with a negative imaginary part may say +-
            Double re = real(parts.substring(0, split - 1));
            Double im = imaginary(parts.substring(split));
            return re == null || im == null ? null : new double[] {re, im};
        }
        Double im = imaginary(parts.substring(Math.max(split, 0)));
        Double re = split <= 0 ? Double.valueOf(0) : real(parts.substring(0, split));
        return re == null || im == null ? null : new double[] {re, im};
    }

    private static @Nullable Double imaginary(String text) {
        return switch (text) {
            case "", "+" -> 1.0;
            case "-" -> -1.0;
            default -> real(text);
        };
    }

    /** Where the sign of the imaginary part is, not one of an exponent; -1 when there is none. */
    private static int lastSign(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if ((c == '+' || c == '-')
                    && (i == 0 || Character.toLowerCase(text.charAt(i - 1)) != 'e')) {
                return i;
            }
        }
        return -1;
    }
}
