package org.jpylab.figure.rc;

import org.jpylab.error.PyError;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.value.PyLiteral;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/**
 * What values one rc parameter takes: converts a value or a style sheet's text, or raises
 * Matplotlib's ValueError.
 *
 * @param kind the name of the check in {@code defaults.txt}
 */
record RcCheck(String key, String kind) {
    private static final Set<String> TRUE = Set.of("t", "y", "yes", "on", "true", "1", "1.0");
    private static final Set<String> FALSE = Set.of("f", "n", "no", "off", "false", "0", "0.0");
    private static final List<String> FONT_SIZES =
            List.of(
                    "xx-small",
                    "x-small",
                    "small",
                    "medium",
                    "large",
                    "x-large",
                    "xx-large",
                    "smaller",
                    "larger");
    private static final Set<String> FONT_WEIGHTS =
            Set.of(
                    "ultralight",
                    "light",
                    "normal",
                    "regular",
                    "book",
                    "medium",
                    "roman",
                    "semibold",
                    "demibold",
                    "demi",
                    "bold",
                    "heavy",
                    "extra bold",
                    "black");
    private static final Set<String> FONT_STRETCHES =
            Set.of(
                    "ultra-condensed",
                    "extra-condensed",
                    "condensed",
                    "semi-condensed",
                    "normal",
                    "semi-expanded",
                    "expanded",
                    "extra-expanded",
                    "ultra-expanded");
    private static final List<String> BIN_RULES =
            List.of("auto", "sturges", "fd", "doane", "scott", "rice", "sqrt");
    private static final List<String> DISTILLERS = List.of("ghostscript", "xpdf");
    private static final List<String> MATH_FALLBACKS = List.of("cm", "stix", "stixsans");
    private static final Set<String> LINE_STYLES =
            Set.of("-", "--", "-.", ":", "solid", "dashed", "dashdot", "dotted", "none", " ", "");

    @Nullable Object apply(@Nullable Object value) {
        if (kind.startsWith("in ")) {
            return oneOf(value);
        }
        return switch (kind) {
            case "bool" -> truth(value);
            case "int" -> integer(value);
            case "float" -> number(value);
            case "text" -> Values.text(value);
            case "texts" -> list(value, Values::text);
            case "floats" -> list(value, RcCheck::number);
            case "two floats" -> pair(list(value, RcCheck::number), value);
            case "ints" -> list(value, RcCheck::integer);
            case "int|none" -> isNone(value) ? null : integer(value);
            case "float|none" -> isNone(value) ? null : number(value);
            case "text|none" -> isNone(value) ? null : Values.text(value);
            case "fallback" -> fallback(value);
            case "distiller" ->
                    isNone(value) || "false".equalsIgnoreCase(Values.text(value))
                            ? null
                            : among(key, value, DISTILLERS);
            case "fontsize|none" -> isNone(value) ? null : fontSize(value);
            case "0<=x<=1" -> unitRange(value, true);
            case "0<=x<1" -> unitRange(value, false);
            case "color" -> color(value);
            case "color|auto" -> "auto".equals(value) ? value : color(value);
            case "color|inherit" -> "inherit".equals(value) ? value : color(value);
            case "color|line" -> lineColor(value);
            case "fontsize" -> fontSize(value);
            case "fontweight" -> wordOrNumber("weight", FONT_WEIGHTS, value);
            case "fontstretch" -> wordOrNumber("stretch", FONT_STRETCHES, value);
            case "linestyle" -> lineStyle(value);
            case "cycler" -> CyclerText.parse(value);
            case "axisbelow" -> "line".equals(value) ? value : below(value);
            case "capstyle" -> style("CapStyle", value, List.of("butt", "projecting", "round"));
            case "joinstyle" -> style("JoinStyle", value, List.of("miter", "round", "bevel"));
            case "fonttype" -> fontType(value);
            case "aspect" -> "auto".equals(value) || "equal".equals(value) ? value : aspect(value);
            case "dpi" -> "figure".equals(value) ? value : dpi(value);
            case "bins" -> bins(value);
            case "whiskers" -> whiskers(value);
            case "bbox" -> bbox(value);
            case "effects" -> "".equals(value) ? List.of() : list(value, effect -> effect);
            case "sketch" -> isNone(value) ? null : sketch(value);
            default -> throw new IllegalStateException("no check " + kind);
        };
    }

    private static @Nullable Object fallback(@Nullable Object value) {
        if (isNone(value)) {
            return null;
        }
        if (!(value instanceof String text)) {
            throw PyError.attributeError(
                    "'" + Values.typeName(value) + "' object has no attribute 'lower'");
        }
        if (MATH_FALLBACKS.contains(text.toLowerCase(Locale.ROOT))) {
            return text.toLowerCase(Locale.ROOT);
        }
        throw PyError.valueError(
                text
                        + " is not a valid fallback font name. Valid fallback font names are "
                        + String.join(",", MATH_FALLBACKS)
                        + ". Passing 'None' will turn fallback off.");
    }

    private static Object dpi(@Nullable Object value) {
        try {
            return Values.number(value);
        } catch (PyError e) {
            if (value == null) {
                throw e;
            }
            String shown = Values.repr(value);
            throw PyError.valueError(
                    shown
                            + " is not string \"figure\" and could not convert "
                            + shown
                            + " to float");
        }
    }

    private static boolean isNone(@Nullable Object value) {
        return value == null || value instanceof String text && text.equalsIgnoreCase("none");
    }

    private @Nullable Object oneOf(@Nullable Object value) {
        boolean ignoreCase = kind.endsWith(",~");
        List<String> valid = List.of(kind.substring(3).replace(",~", "").split(",", -1));
        if (ignoreCase && value instanceof String text) {
            return among(key, text.toLowerCase(Locale.ROOT), valid);
        }
        return among(key, value, valid);
    }

    private static Object among(String name, @Nullable Object value, List<String> valid) {
        if (value instanceof String text && valid.contains(text)) {
            return text;
        }
        throw PyError.valueError(
                Values.repr(value)
                        + " is not a valid value for "
                        + name
                        + "; supported values are "
                        + Values.repr(valid));
    }

    private static Object style(String kind, @Nullable Object value, List<String> valid) {
        if (value instanceof String text && valid.contains(text.toLowerCase(Locale.ROOT))) {
            return text.toLowerCase(Locale.ROOT);
        }
        throw PyError.valueError(Values.repr(value) + " is not a valid " + kind);
    }

    private static Object wordOrNumber(String what, Set<String> words, @Nullable Object value) {
        if (value instanceof String text && words.contains(text)) {
            return text;
        }
        try {
            return integer(value);
        } catch (PyError e) {
            throw PyError.valueError(Values.text(value) + " is not a valid font " + what + ".");
        }
    }

    private static Object below(@Nullable Object value) {
        try {
            return truth(value);
        } catch (PyError e) {
            throw PyError.valueError(
                    Values.repr(value) + " cannot be interpreted as True, False, or \"line\"");
        }
    }

    private static Object aspect(@Nullable Object value) {
        try {
            return Values.number(value);
        } catch (PyError e) {
            if (value == null) {
                throw e;
            }
            throw PyError.valueError("not a valid aspect specification");
        }
    }

    private static boolean truth(@Nullable Object value) {
        String text = Values.text(value).toLowerCase(Locale.ROOT);
        if (TRUE.contains(text)) {
            return true;
        }
        if (FALSE.contains(text)) {
            return false;
        }
        Object shown = value instanceof String ? text : value;
        throw PyError.valueError("Cannot convert " + Values.repr(shown) + " to bool");
    }

    private static Object integer(@Nullable Object value) {
        try {
            if (value instanceof String text) {
                return Integer.valueOf(text.strip());
            }
            return (int) Values.number(value);
        } catch (NumberFormatException | PyError e) {
            throw PyError.valueError("Could not convert " + Values.repr(value) + " to int");
        }
    }

    private static Object number(@Nullable Object value) {
        try {
            return Values.number(value);
        } catch (PyError e) {
            throw PyError.valueError("Could not convert " + Values.repr(value) + " to float");
        }
    }

    private static Object unitRange(@Nullable Object value, boolean closed) {
        double number = (Double) number(value);
        if (0 <= number && (closed ? number <= 1 : number < 1)) {
            return number;
        }
        throw PyError.runtimeError(
                "Value must be >=0 and " + (closed ? "<=" : "<") + "1; got " + Values.repr(number));
    }

    private static List<@Nullable Object> list(
            @Nullable Object value, Function<@Nullable Object, @Nullable Object> item) {
        List<@Nullable Object> items = new ArrayList<>();
        if (value instanceof String text) {
            for (String part : text.split(",", -1)) {
                if (!part.isBlank()) {
                    items.add(item.apply(part.strip()));
                }
            }
            return items;
        }
        if (!Values.isSequence(value)) {
            throw PyError.valueError(
                    "Expected str or other non-set iterable, but got " + Values.text(value));
        }
        for (Object part : Values.items(value)) {
            if (!"".equals(part)) {
                items.add(item.apply(part));
            }
        }
        return items;
    }

    private static Object pair(List<@Nullable Object> items, @Nullable Object given) {
        if (items.size() == 2) {
            return items;
        }
        throw PyError.valueError(
                "Expected 2 values, but there are "
                        + items.size()
                        + " values in "
                        + Values.text(given));
    }

    private static Object bins(@Nullable Object value) {
        if (value instanceof String text && BIN_RULES.contains(text)) {
            return text;
        }
        try {
            if (value instanceof String text && text.contains(",") || Values.isSequence(value)) {
                return list(value, RcCheck::number);
            }
            return integer(value);
        } catch (PyError e) {
            throw PyError.valueError(
                    "'hist.bins' must be one of "
                            + Values.repr(BIN_RULES)
                            + ", an int or a sequence of floats");
        }
    }

    private static Object sketch(@Nullable Object value) {
        try {
            List<@Nullable Object> triplet = list(value, RcCheck::number);
            if (triplet.size() == 3) {
                return triplet;
            }
        } catch (PyError e) {
            // Told below.
        }
        throw PyError.valueError("Expected a (scale, length, randomness) triplet");
    }

    private static Object whiskers(@Nullable Object value) {
        boolean pair =
                value instanceof String text && text.contains(",") || Values.isSequence(value);
        try {
            return pair ? list(value, RcCheck::number) : Values.number(value);
        } catch (PyError e) {
            if (value == null) {
                throw e;
            }
            throw PyError.valueError("Not a valid whisker value [float, (float, float)]");
        }
    }

    private static @Nullable Object bbox(@Nullable Object value) {
        if (value == null || "standard".equals(value)) {
            return null;
        }
        if (value instanceof String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (lower.equals("tight")) {
                return lower;
            }
            if (lower.equals("none")) {
                return null;
            }
        }
        throw PyError.valueError("bbox should be 'tight' or 'standard'");
    }

    private static Object fontType(@Nullable Object value) {
        if (value == null) {
            throw PyError.attributeError("'NoneType' object has no attribute 'lower'");
        }
        if (value instanceof String text) {
            switch (text.toLowerCase(Locale.ROOT)) {
                case "type3" -> {
                    return 3;
                }
                case "truetype" -> {
                    return 42;
                }
                default -> {
                    if (!text.matches("\\d+")) {
                        throw PyError.valueError(
                                "Supported Postscript/PDF font types are ['type3', 'truetype']");
                    }
                }
            }
        }
        Object type = integer(value);
        if (type.equals(3) || type.equals(42)) {
            return type;
        }
        throw PyError.valueError("Supported Postscript/PDF font types are [3, 42]");
    }

    private static Object fontSize(@Nullable Object value) {
        if (value instanceof String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            if (FONT_SIZES.contains(lower)) {
                return lower;
            }
        }
        try {
            return Values.number(value);
        } catch (PyError e) {
            if (value == null) {
                throw e;
            }
            throw PyError.valueError(
                    Values.text(value)
                            + " is not a valid font size. Valid font sizes are "
                            + String.join(", ", FONT_SIZES)
                            + ".");
        }
    }

    static Object color(@Nullable Object value) {
        if (value instanceof String text) {
            if (text.equalsIgnoreCase("none")) {
                return "none";
            }
            if ((text.length() == 6 || text.length() == 8) && Rgba.isColor("#" + text)) {
                return "#" + text;
            }
        }
        // Colours of the cycle cannot be looked up while the cycle itself is being read.
        if (value instanceof String text && text.matches("C[0-9]+")) {
            return text;
        }
        if (value != null && Rgba.isColor(value)) {
            return value;
        }
        if (value instanceof String text) {
            Object literal = PyLiteral.parseOrNull(text);
            if (literal != null && Rgba.isColor(literal)) {
                return literal;
            }
        }
        throw PyError.valueError(Values.repr(value) + " does not look like a color arg");
    }

    private static @Nullable Object lineColor(@Nullable Object value) {
        if (!(value instanceof String word)) {
            if (value != null && !Values.isSequence(value)) {
                throw PyError.typeError(
                        "object of type '" + Values.typeName(value) + "' has no len()");
            }
            return value == null ? null : color(value);
        }
        return switch (word) {
            case "linecolor" -> word;
            case "mfc", "markerfacecolor" -> "markerfacecolor";
            case "mec", "markeredgecolor" -> "markeredgecolor";
            default -> isNone(word) ? word : color(word);
        };
    }

    private static Object lineStyle(@Nullable Object value) {
        if (value instanceof String text) {
            if (LINE_STYLES.contains(text.toLowerCase(Locale.ROOT))) {
                return text.equals("None") ? "None" : text.toLowerCase(Locale.ROOT);
            }
            Object literal = PyLiteral.parseOrNull(text);
            if (literal != null && Values.isSequence(literal)) {
                return literal;
            }
        } else if (value != null && Values.isSequence(value)) {
            return value;
        }
        throw PyError.valueError(
                "linestyle " + Values.repr(value) + " is not a valid on-off ink sequence.");
    }
}
