package org.jpylab.ndarray;

import org.jpylab.error.PyError;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Scalars as Python's {@code str} writes them, for arrays of text. */
public final class ScalarText {
    private ScalarText() {}

    /** {@code str(value)} of a Python scalar. */
    public static String of(Object value) {
        return switch (value) {
            case String text -> text;
            case Boolean truth -> truth ? "True" : "False";
            case Double number -> of(number.doubleValue());
            case Float number -> of(number.doubleValue());
            case Complex number -> of(number);
            case byte[] bytes -> new String(bytes, StandardCharsets.ISO_8859_1);
            case TimeValue time -> TimeText.format(time);
            default -> ObjectOps.current().str(value);
        };
    }

    /** {@code repr} of a Python float: the shortest digits that read back as the same double. */
    public static String of(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        if (value == 0) {
            return 1 / value < 0 ? "-0.0" : "0.0";
        }
        // Java writes the least double with two digits, 4.9E-324; one tells it from its neighbours.
        var text =
                Math.abs(value) == Double.MIN_VALUE ? "5e-324" : Double.toString(Math.abs(value));
        var digits = new BigDecimal(text).stripTrailingZeros();
        String all = digits.unscaledValue().toString();
        int exponent = all.length() - 1 - digits.scale();
        String sign = value < 0 ? "-" : "";
        if (exponent < -4 || exponent >= 16) {
            String fraction = all.length() > 1 ? "." + all.substring(1) : "";
            String power = (Math.abs(exponent) < 10 ? "0" : "") + Math.abs(exponent);
            return sign + all.charAt(0) + fraction + "e" + (exponent < 0 ? "-" : "+") + power;
        }
        String plain = digits.toPlainString();
        return sign + (plain.contains(".") ? plain : plain + ".0");
    }

    /** {@code repr} of a Python complex number. */
    public static String of(Complex value) {
        String im = trimmed(value.im());
        if (value.re() == 0 && 1 / value.re() > 0) {
            return im + "j";
        }
        boolean signed = im.startsWith("-");
        return "(" + trimmed(value.re()) + (signed ? "" : "+") + im + "j)";
    }

    private static String trimmed(double value) {
        String text = of(value);
        return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
    }

    static byte[] ascii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > 127) {
                throw new PyError(
                        "UnicodeEncodeError",
                        "'ascii' codec can't encode character '"
                                + text.charAt(i)
                                + "' in position "
                                + i
                                + ": ordinal not in range(128)");
            }
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
