package org.jpylab.ndarray.print;

import org.jpylab.error.PyError;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.function.Function;

/**
 * How arrays are printed: NumPy's {@code set_printoptions}. Immutable; {@link #current} is what
 * holds for prints that say nothing else.
 *
 * @param edgeItems items shown at each end of a summarised axis
 * @param threshold sizes above this are summarised
 * @param floatMode {@code fixed}, {@code unique}, {@code maxprec} or {@code maxprec_equal}
 * @param suppress whether small numbers are printed without exponent
 * @param sign {@code -}, {@code +} or a space
 * @param formatters functions from a 0-d array to text, by kind; null for none
 * @param legacy 113, 121, or {@link #MODERN}
 */
public record PrintOptions(
        int edgeItems,
        double threshold,
        String floatMode,
        int precision,
        boolean suppress,
        int lineWidth,
        String nanText,
        String infText,
        String sign,
        @Nullable Map<String, Function<NdArray, String>> formatters,
        int legacy) {
    /** No legacy mode. */
    public static final int MODERN = Integer.MAX_VALUE;

    public static final PrintOptions DEFAULT =
            new PrintOptions(3, 1000, "maxprec", 8, false, 75, "nan", "inf", "-", null, MODERN);

    private static volatile PrintOptions current = DEFAULT;

    public PrintOptions {
        switch (floatMode) {
            case "fixed", "unique", "maxprec", "maxprec_equal" -> {}
            default ->
                    throw PyError.valueError(
                            "floatmode option must be one of \"fixed\", \"unique\", \"maxprec\","
                                    + " \"maxprec_equal\"");
        }
        switch (sign) {
            case "-", "+", " " -> {}
            default -> throw PyError.valueError("sign option must be one of ' ', '+', or '-'");
        }
        if (Double.isNaN(threshold)) {
            throw PyError.valueError(
                    "threshold must be non-NAN, try sys.maxsize for untruncated representation");
        }
    }

    public static PrintOptions current() {
        return current;
    }

    public static void setCurrent(PrintOptions options) {
        current = options.legacy <= 113 ? options.with("sign", "-") : options;
    }

    /** The legacy mode of NumPy's {@code legacy} option: {@code 1.13}, {@code 1.21} or false. */
    public static int legacyOf(String name) {
        return switch (name) {
            case "1.13" -> 113;
            case "1.21" -> 121;
            default -> MODERN;
        };
    }

    /** These options but for one, by its Python name. */
    @SuppressWarnings("unchecked")
    public PrintOptions with(String name, Object value) {
        return new PrintOptions(
                name.equals("edgeitems") ? integer(value) : edgeItems,
                name.equals("threshold") ? ((Number) value).doubleValue() : threshold,
                name.equals("floatmode") ? (String) value : floatMode,
                name.equals("precision") ? integer(value) : precision,
                name.equals("suppress") ? (Boolean) value : suppress,
                name.equals("linewidth") ? integer(value) : lineWidth,
                name.equals("nanstr") ? (String) value : nanText,
                name.equals("infstr") ? (String) value : infText,
                name.equals("sign") ? (String) value : sign,
                name.equals("formatter")
                        ? (Map<String, Function<NdArray, String>>) value
                        : formatters,
                name.equals("legacy") ? integer(value) : legacy);
    }

    private static int integer(Object value) {
        return (int) Math.min(((Number) value).longValue(), Integer.MAX_VALUE);
    }

    /** These options without formatters. */
    public PrintOptions withoutFormatters() {
        return new PrintOptions(
                edgeItems, threshold, floatMode, precision, suppress, lineWidth, nanText, infText,
                sign, null, legacy);
    }

    boolean is113() {
        return legacy <= 113;
    }
}
