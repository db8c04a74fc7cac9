package org.jpylab.figure.value;

import org.jpylab.error.PyError;
import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Python's formatting of numbers: {@code '%.2f' % x} and {@code '{x:.2f}'.format(x=x)}. */
public final class PyFormat {
    private static final Pattern PERCENT =
            Pattern.compile("%([-+ #0]*)(\\d*)(?:\\.(\\d*))?[hlL]?([a-zA-Z%])");
    private static final Pattern FIELD =
            Pattern.compile("\\{\\{|\\}\\}|\\{(\\w*)(?::([^{}]*))?\\}");
    private static final Pattern SPEC =
            Pattern.compile(
                    "(?:(.)?([<>=^]))?([-+ ])?(#)?(0)?(\\d*)([,_])?(?:\\.(\\d+))?([a-zA-Z%])?");

    private PyFormat() {}

    /** {@code format % (values…)} for formats of numbers and strings. */
    public static String percent(String format, @Nullable Object... values) {
        Matcher matcher = PERCENT.matcher(format);
        StringBuilder text = new StringBuilder();
        int next = 0;
        int end = 0;
        while (matcher.find()) {
            text.append(format, end, matcher.start());
            end = matcher.end();
            if (matcher.group(4).equals("%")) {
                text.append('%');
                continue;
            }
            if (next >= values.length) {
                throw PyError.typeError("not enough arguments for format string");
            }
            text.append(one(matcher, values[next++]));
        }
        if (next < values.length) {
            throw PyError.typeError("not all arguments converted during string formatting");
        }
        return text.append(format.substring(end)).toString();
    }

    private static String one(Matcher matcher, @Nullable Object value) {
        String flags = matcher.group(1);
        String precision = matcher.group(3);
        int digits = precision == null ? -1 : precision.isEmpty() ? 0 : Integer.parseInt(precision);
        char type = matcher.group(4).charAt(0);
        String body;
        if (type == 's' || type == 'r' || type == 'a') {
            body = type == 's' ? Values.text(value) : Values.repr(value);
            body = digits >= 0 && digits < body.length() ? body.substring(0, digits) : body;
        } else {
            body = number(Values.number(value), type, digits, flags.contains("#"));
        }
        if (!body.startsWith("-") && type != 's') {
            body = flags.contains("+") ? "+" + body : flags.contains(" ") ? " " + body : body;
        }
        int width = matcher.group(2).isEmpty() ? 0 : Integer.parseInt(matcher.group(2));
        char align = flags.contains("-") ? '<' : flags.contains("0") && type != 's' ? '=' : '>';
        return padded(body, width, align, align == '=' ? '0' : ' ');
    }

    /** One number by a conversion letter; a negative precision means the default. */
    static String number(double value, char type, int precision, boolean alternate) {
        int digits = precision < 0 ? 6 : precision;
        String text =
                switch (Character.toLowerCase(type)) {
                    case 'd', 'i', 'u' ->
                            Decimals.fixed(value < 0 ? Math.ceil(value) : Math.floor(value), 0);
                    case 'f' -> Decimals.fixed(value, digits);
                    case 'e' -> Decimals.exponent(value, digits);
                    case 'g' -> Decimals.general(value, digits, alternate);
                    case 'x' -> Long.toHexString((long) value);
                    case 'o' -> Long.toOctalString((long) value);
                    case 'c' -> String.valueOf((char) value);
                    default ->
                            throw PyError.valueError(
                                    "unsupported format character '"
                                            + type
                                            + "' (0x"
                                            + Integer.toHexString(type)
                                            + ") at index 0");
                };
        return Character.isUpperCase(type) ? text.toUpperCase(Locale.ROOT) : text;
    }

    /** {@code format.format(**fields)}; unnamed fields count from "0". */
    public static String format(String format, Map<String, ? extends @Nullable Object> fields) {
        Matcher matcher = FIELD.matcher(format);
        StringBuilder text = new StringBuilder();
        int end = 0;
        int position = 0;
        while (matcher.find()) {
            text.append(format, end, matcher.start());
            end = matcher.end();
            String whole = matcher.group();
            if (whole.equals("{{") || whole.equals("}}")) {
                text.append(whole.charAt(0));
                continue;
            }
            String name =
                    matcher.group(1).isEmpty() ? Integer.toString(position++) : matcher.group(1);
            if (!fields.containsKey(name)) {
                throw name.matches("\\d+")
                        ? PyError.indexError(
                                "Replacement index "
                                        + name
                                        + " out of range for positional args tuple")
                        : PyError.keyError(name);
            }
            String spec = matcher.group(2);
            text.append(formatOne(fields.get(name), spec == null ? "" : spec));
        }
        return text.append(format.substring(end)).toString();
    }

    /** Python's {@code format(value, spec)}. */
    public static String formatOne(@Nullable Object value, String spec) {
        Matcher matcher = SPEC.matcher(spec);
        if (!matcher.matches()) {
            throw PyError.valueError("Invalid format specifier");
        }
        boolean numeric = Values.isNumber(value) && !(value instanceof Boolean && spec.isEmpty());
        if (!numeric) {
            String body = Values.text(value);
            String align = matcher.group(2) == null ? "<" : matcher.group(2);
            return padded(body, width(matcher), align.charAt(0), fill(matcher));
        }
        String body = numberBody(value, matcher);
        String grouping = matcher.group(7);
        if (grouping != null) {
            body = grouped(body, grouping);
        }
        String sign = matcher.group(3);
        if (!body.startsWith("-") && sign != null && !sign.equals("-")) {
            body = sign + body;
        }
        boolean zero = matcher.group(5) != null && matcher.group(2) == null;
        String align = matcher.group(2) == null ? zero ? "=" : ">" : matcher.group(2);
        return padded(body, width(matcher), align.charAt(0), zero ? '0' : fill(matcher));
    }

    private static String numberBody(@Nullable Object value, Matcher matcher) {
        double x = Values.number(value);
        String type = matcher.group(9);
        int precision = matcher.group(8) == null ? -1 : Integer.parseInt(matcher.group(8));
        boolean integral = value instanceof Integer || value instanceof Long;
        if (type == null) {
            if (integral) {
                return Values.repr(value);
            }
            return precision < 0 ? Decimals.repr(x) : general(x, precision);
        }
        return switch (type) {
            case "%" -> Decimals.fixed(x * 100, precision < 0 ? 6 : precision) + "%";
            case "n" -> number(x, integral ? 'd' : 'g', precision, false);
            case "d" -> {
                if (!integral) {
                    throw PyError.valueError("Unknown format code 'd' for object of type 'float'");
                }
                yield number(x, 'd', precision, false);
            }
            default -> number(x, type.charAt(0), precision, matcher.group(4) != null);
        };
    }

    private static String general(double x, int precision) {
        String text = Decimals.general(x, precision, false);
        return text.matches("-?\\d+") ? text + ".0" : text;
    }

    private static int width(Matcher matcher) {
        return matcher.group(6).isEmpty() ? 0 : Integer.parseInt(matcher.group(6));
    }

    private static char fill(Matcher matcher) {
        return matcher.group(1) == null ? ' ' : matcher.group(1).charAt(0);
    }

    private static String grouped(String body, String separator) {
        Matcher digits = Pattern.compile("\\d+").matcher(body);
        if (!digits.find()) {
            return body;
        }
        String whole = digits.group().replaceAll("(?<=\\d)(?=(\\d{3})+$)", separator);
        return body.substring(0, digits.start()) + whole + body.substring(digits.end());
    }

    private static String padded(String body, int width, char align, char fill) {
        int missing = width - body.length();
        if (missing <= 0) {
            return body;
        }
        String padding = String.valueOf(fill);
        boolean signed = body.startsWith("-") || body.startsWith("+") || body.startsWith(" ");
        return switch (align) {
            case '<' -> body + padding.repeat(missing);
            case '^' -> padding.repeat(missing / 2) + body + padding.repeat(missing - missing / 2);
            case '=' ->
                    signed
                            ? body.charAt(0) + padding.repeat(missing) + body.substring(1)
                            : padding.repeat(missing) + body;
            default -> padding.repeat(missing) + body;
        };
    }
}
