package org.jpylab.ndarray.io;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.print.ScalarRepr;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python's {@code format % values} for the numbers and text of a table. */
final class PercentFormat {
    private static final Pattern SPEC =
            Pattern.compile("%([-+ 0#]*)(\\d*)(?:\\.(\\d*))?[hlL]?([a-zA-Z%])");

    private final List<Object> parts = new ArrayList<>();

    /** One conversion: {@code %-10.3e}. */
    private record Spec(String flags, int width, int precision, char type) {
        boolean has(char flag) {
            return flags.indexOf(flag) >= 0;
        }
    }

    PercentFormat(String format) {
        Matcher matcher = SPEC.matcher(format);
        int end = 0;
        while (matcher.find()) {
            parts.add(format.substring(end, matcher.start()));
            String width = matcher.group(2);
            String precision = matcher.group(3);
            Spec spec =
                    new Spec(
                            matcher.group(1),
                            width.isEmpty() ? 0 : Integer.parseInt(width),
                            precision == null
                                    ? -1
                                    : precision.isEmpty() ? 0 : Integer.parseInt(precision),
                            matcher.group(4).charAt(0));
            parts.add(spec.type == '%' ? "%" : spec);
            end = matcher.end();
        }
        parts.add(format.substring(end));
    }

    /** How many values a row takes. */
    int count() {
        return (int) parts.stream().filter(part -> part instanceof Spec).count();
    }

    /**
     * The text of a row.
     *
     * @param values 0-d arrays
     */
    String format(List<NdArray> values) {
        StringBuilder out = new StringBuilder();
        int next = 0;
        for (Object part : parts) {
            if (part instanceof Spec spec) {
                if (next >= values.size()) {
                    throw PyError.typeError("not enough arguments for format string");
                }
                out.append(pad(spec, text(spec, values.get(next++))));
            } else {
                out.append(part);
            }
        }
        if (next < values.size()) {
            throw PyError.typeError("not all arguments converted during string formatting");
        }
        return out.toString();
    }

    private static String pad(Spec spec, String text) {
        String fill = " ".repeat(Math.max(0, spec.width - text.length()));
        if (spec.has('-')) {
            return text + fill;
        }
        boolean numeric = "sr".indexOf(spec.type) < 0;
        if (spec.has('0') && numeric && text.chars().anyMatch(Character::isDigit)) {
            boolean signed = "+- ".indexOf(text.charAt(0)) >= 0;
            String sign = signed ? text.substring(0, 1) : "";
            return sign + fill.replace(' ', '0') + text.substring(sign.length());
        }
        return fill + text;
    }

    private static String text(Spec spec, NdArray value) {
        return switch (spec.type) {
            case 's' -> cut(spec, ScalarRepr.str(value));
            case 'r' -> cut(spec, ScalarRepr.repr(value));
            case 'd', 'i', 'u' -> signed(spec, whole(value).toString());
            case 'x' -> signed(spec, whole(value).toString(16));
            case 'X' -> signed(spec, whole(value).toString(16).toUpperCase(Locale.ROOT));
            case 'o' -> signed(spec, whole(value).toString(8));
            case 'c' -> ScalarRepr.str(value);
            case 'e', 'E', 'f', 'F', 'g', 'G' -> real(spec, number(value));
            default -> throw PyError.valueError("unsupported format character '" + spec.type + "'");
        };
    }

    private static String cut(Spec spec, String text) {
        return spec.precision >= 0 && spec.precision < text.length()
                ? text.substring(0, spec.precision)
                : text;
    }

    private static double number(NdArray value) {
        if (!value.dtype().isNumeric() || value.dtype().isComplex()) {
            throw PyError.typeError("must be real number, not " + value.dtype().name());
        }
        return value.getDouble();
    }

    private static BigInteger whole(NdArray value) {
        return switch (value.item()) {
            case Long number -> BigInteger.valueOf(number);
            case BigInteger number -> number;
            case Boolean truth -> truth ? BigInteger.ONE : BigInteger.ZERO;
            case Double real when Double.isFinite(real) -> new BigDecimal(real).toBigInteger();
            default ->
                    throw PyError.typeError(
                            "%d format: a real number is required, not " + value.dtype().name());
        };
    }

    private static String signed(Spec spec, String digits) {
        if (digits.startsWith("-")) {
            return digits;
        }
        return (spec.has('+') ? "+" : spec.has(' ') ? " " : "") + digits;
    }

    private static String real(Spec spec, double value) {
        boolean upper = Character.isUpperCase(spec.type);
        String text;
        if (Double.isNaN(value)) {
            text = "nan";
        } else if (Double.isInfinite(value)) {
            text = value > 0 ? "inf" : "-inf";
        } else {
            int precision = spec.precision < 0 ? 6 : spec.precision;
            String digits =
                    switch (Character.toLowerCase(spec.type)) {
                        case 'f' -> fixed(Math.abs(value), precision);
                        case 'e' -> scientific(Math.abs(value), precision);
                        default -> general(Math.abs(value), precision, spec.has('#'));
                    };
            text = (Math.copySign(1.0, value) < 0 ? "-" : "") + digits;
        }
        text = signed(spec, text);
        return upper ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static String fixed(double value, int precision) {
        return new BigDecimal(value).setScale(precision, RoundingMode.HALF_EVEN).toPlainString();
    }

    private static String scientific(double value, int precision) {
        BigDecimal rounded =
                value == 0
                        ? BigDecimal.ZERO
                        : new BigDecimal(value)
                                .round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
        String digits = rounded.unscaledValue().toString();
        int power = value == 0 ? 0 : digits.length() - 1 - rounded.scale();
        StringBuilder out = new StringBuilder(digits);
        while (out.length() < precision + 1) {
            out.append('0');
        }
        out.setLength(precision + 1);
        if (precision > 0) {
            out.insert(1, '.');
        }
        String size = Integer.toString(Math.abs(power));
        return out.append(power < 0 ? "e-" : "e+")
                .append(size.length() < 2 ? "0" : "")
                .append(size)
                .toString();
    }

    private static String general(double value, int given, boolean keepZeros) {
        int precision = Math.max(given, 1);
        String exponential = scientific(value, precision - 1);
        int e = exponential.indexOf('e');
        int power = Integer.parseInt(exponential.substring(e + 1));
        if (power < -4 || power >= precision) {
            String mantissa = exponential.substring(0, e);
            return (keepZeros ? mantissa : trimmed(mantissa)) + exponential.substring(e);
        }
        String plain = fixed(value, precision - 1 - power);
        return keepZeros ? plain : trimmed(plain);
    }

    private static String trimmed(String digits) {
        if (digits.indexOf('.') < 0) {
            return digits;
        }
        int end = digits.length();
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return digits.substring(0, digits.charAt(end - 1) == '.' ? end - 1 : end);
    }
}
