package org.jpylab.ndarray.print;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.print.Digits.Limits;
import org.jpylab.ndarray.print.Digits.Mode;

/**
 * How one floating point number is laid out: NumPy's {@code format_float_positional} and {@code
 * format_float_scientific}. Numbers of digits and widths are -1 where nothing is asked for.
 */
public record FloatText(
        int precision,
        int minDigits,
        boolean unique,
        boolean fractional,
        Trim trim,
        boolean sign,
        int padLeft,
        int padRight,
        int exponentDigits) {
    /** Shortest digits, no padding, at least one digit after the point. */
    public static final FloatText SHORTEST =
            new FloatText(-1, -1, true, true, Trim.ONE_ZERO, false, -1, -1, -1);

    /** What becomes of trailing zeros. */
    public enum Trim {
        /** {@code k}: zeros are kept. */
        NONE('k'),
        /** {@code .}: zeros go, the point stays. */
        ZEROS('.'),
        /** {@code 0}: zeros go but for one after the point. */
        ONE_ZERO('0'),
        /** {@code -}: zeros go and the point with them. */
        POINT_AND_ZEROS('-');

        private final char letter;

        Trim(char letter) {
            this.letter = letter;
        }

        /** The rule of NumPy's letter. */
        public static Trim of(String letter) {
            for (Trim trim : values()) {
                if (letter.length() == 1 && letter.charAt(0) == trim.letter) {
                    return trim;
                }
            }
            throw PyError.typeError(
                    "if supplied, trim must be 'k', '.', '0' or '-' found `" + letter + "`");
        }
    }

    public FloatText withTrim(Trim wanted) {
        return new FloatText(
                precision,
                minDigits,
                unique,
                fractional,
                wanted,
                sign,
                padLeft,
                padRight,
                exponentDigits);
    }

    public FloatText withSign(boolean wanted) {
        return new FloatText(
                precision,
                minDigits,
                unique,
                fractional,
                trim,
                wanted,
                padLeft,
                padRight,
                exponentDigits);
    }

    private Mode mode() {
        return unique ? Mode.UNIQUE : Mode.EXACT;
    }

    private String signOf(double value) {
        boolean negative = Math.copySign(1.0, value) < 0 && !Double.isNaN(value);
        return negative ? "-" : sign && !Double.isNaN(value) ? "+" : "";
    }

    private String special(double value) {
        return signOf(value) + (Double.isNaN(value) ? "nan" : "inf");
    }

    /** The number with all its places: {@code 1234.5}, {@code 0.00012}. */
    public String positional(double value, Precision kind) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        Digits digits =
                Digits.of(
                        Math.abs(value),
                        kind,
                        mode(),
                        new Limits(fractional, precision, minDigits));
        String head = signOf(value);
        int wholeDigits = Math.max(digits.exponent() + 1, 1);
        StringBuilder out = new StringBuilder(head).append(whole(digits));
        StringBuilder fraction = new StringBuilder(fraction(digits));
        int wanted = unique ? minDigits : precision;
        int least = fractional ? Math.max(wanted, 0) : wanted - wholeDigits;
        finish(out, fraction, least);
        pad(out, fraction.length());
        int left = padLeft - wholeDigits - head.length();
        return left > 0 ? " ".repeat(left) + out : out.toString();
    }

    private static String whole(Digits digits) {
        int whole = digits.exponent() + 1;
        if (whole <= 0) {
            return "0";
        }
        String all = digits.digits();
        return all.length() <= whole
                ? all + "0".repeat(whole - all.length())
                : all.substring(0, whole);
    }

    private static String fraction(Digits digits) {
        int whole = digits.exponent() + 1;
        String all = digits.digits();
        if (whole <= 0) {
            return "0".repeat(-whole) + all;
        }
        return all.length() <= whole ? "" : all.substring(whole);
    }

    /** Appends point and fraction to {@code out}, filled up and trimmed. */
    private void finish(StringBuilder out, StringBuilder fraction, int least) {
        switch (trim) {
            case NONE -> {
                while (fraction.length() < least) {
                    fraction.append('0');
                }
            }
            case ZEROS, POINT_AND_ZEROS, ONE_ZERO -> dropTrailingZeros(fraction);
        }
        if (trim == Trim.ONE_ZERO && fraction.isEmpty()) {
            fraction.append('0');
        }
        if (trim != Trim.POINT_AND_ZEROS || !fraction.isEmpty()) {
            out.append('.');
        }
        out.append(fraction);
    }

    private static void dropTrailingZeros(StringBuilder digits) {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        digits.setLength(end);
    }

    private void pad(StringBuilder out, int fractionDigits) {
        if (padRight < fractionDigits) {
            return;
        }
        if (trim == Trim.POINT_AND_ZEROS && fractionDigits == 0) {
            out.append(' ');
        }
        out.append(" ".repeat(padRight - fractionDigits));
    }

    /** The number with an exponent: {@code 1.5e+03}. */
    public String scientific(double value, Precision kind) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        int most = precision < 0 ? -1 : precision + 1;
        int least = minDigits < 0 ? -1 : minDigits + 1;
        Digits digits = Digits.of(Math.abs(value), kind, mode(), new Limits(false, most, least));
        String head = signOf(value);
        StringBuilder out = new StringBuilder();
        out.append(" ".repeat(Math.max(0, padLeft - 1 - head.length())));
        out.append(head).append(digits.digits().charAt(0));
        StringBuilder fraction = new StringBuilder(digits.digits().substring(1));
        finish(out, fraction, Math.max(unique ? minDigits : precision, 0));
        return out.append(exponent(digits.exponent())).toString();
    }

    private String exponent(int power) {
        String digits = power == 0 ? "" : Integer.toString(Math.abs(power));
        int width = exponentDigits < 0 ? 2 : Math.min(exponentDigits, 5);
        String zeros = "0".repeat(Math.max(0, width - digits.length()));
        return (power < 0 ? "e-" : "e+") + zeros + digits;
    }
}
