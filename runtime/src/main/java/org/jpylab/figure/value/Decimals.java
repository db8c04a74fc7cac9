package org.jpylab.figure.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Locale;

/** Numbers as C's and Python's formatting write them: exact digits, halves to even. */
public final class Decimals {
    private Decimals() {}

    /** Python's {@code repr(value)}: the shortest digits that read back as the same number. */
    public static String repr(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        BigDecimal shortest = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        String digits = shortest.unscaledValue().abs().toString();
        int exponent = digits.length() - shortest.scale() - 1;
        String sign = value < 0 ? "-" : "";
        if (exponent < -4 || exponent >= 16) {
            String rest = digits.length() > 1 ? "." + digits.substring(1) : "";
            return sign + digits.charAt(0) + rest + exponentSuffix(exponent, 'e');
        }
        String plain = shortest.abs().toPlainString();
        return sign + (plain.contains(".") ? plain : plain + ".0");
    }

    /** {@code %.<precision>f}. */
    public static String fixed(double value, int precision) {
        if (!Double.isFinite(value)) {
            return repr(value);
        }
        String text =
                new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
        boolean lostSign = (value < 0 || 1 / value < 0) && !text.startsWith("-");
        return lostSign ? "-" + text : text;
    }

    /** {@code %.<precision>e}. */
    public static String exponent(double value, int precision) {
        if (!Double.isFinite(value)) {
            return repr(value);
        }
        String sign = value < 0 || 1 / value < 0 ? "-" : "";
        BigDecimal rounded =
                new BigDecimal(Math.abs(value))
                        .round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
        String digits = rounded.unscaledValue().toString();
        int exponent = value == 0 ? 0 : digits.length() - rounded.scale() - 1;
        StringBuilder all = new StringBuilder(digits);
        while (all.length() < precision + 1) {
            all.append('0');
        }
        all.setLength(precision + 1);
        String rest = precision > 0 ? "." + all.substring(1) : "";
        return sign + all.charAt(0) + rest + exponentSuffix(exponent, 'e');
    }

    /** {@code %.<precision>g}; {@code keepZeros} is the flag {@code #}. */
    public static String general(double value, int precision, boolean keepZeros) {
        if (!Double.isFinite(value)) {
            return repr(value);
        }
        int digits = Math.max(precision, 1);
        String scientific = exponent(value, digits - 1);
        int mark = scientific.indexOf('e');
        int exponent = Integer.parseInt(scientific.substring(mark + 1));
        if (exponent < -4 || exponent >= digits) {
            String mantissa = scientific.substring(0, mark);
            return (keepZeros ? mantissa : withoutZeros(mantissa)) + scientific.substring(mark);
        }
        String plain = fixed(value, digits - 1 - exponent);
        return keepZeros ? plain : withoutZeros(plain);
    }

    private static String withoutZeros(String text) {
        if (!text.contains(".")) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    private static String exponentSuffix(int exponent, char letter) {
        return String.format(
                Locale.ROOT, "%c%s%02d", letter, exponent < 0 ? "-" : "+", Math.abs(exponent));
    }
}
