package org.jpylab.numpy;

import org.graalvm.polyglot.Value;
import org.jpylab.ndarray.DType;
import org.jpylab.ndarray.NdArray;
import org.jpylab.ndarray.print.ArrayText;
import org.jpylab.ndarray.print.FloatText;
import org.jpylab.ndarray.print.Precision;
import org.jpylab.ndarray.print.PrintOptions;
import org.jpylab.python.binding.PyFunction;
import org.jpylab.python.binding.PyModule;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** NumPy's print options and the text of numbers and arrays. */
@PyModule("numpy")
public final class PrintTable {
    private PrintTable() {}

    @PyFunction(
            value = "_set_print_option(name, value)",
            doc =
                    """
                    Change one print option.
                    """)
    public static void setPrintOption(String name, Value value) {
        PrintOptions.setCurrent(PrintOptions.current().with(name, option(name, value)));
    }

    private static Object option(String name, Value value) {
        return switch (name) {
            case "formatter" -> value.isNull() ? NONE : formatters(value);
            case "legacy" ->
                    value.isString()
                            ? PrintOptions.legacyOf(value.asString())
                            : PrintOptions.MODERN;
            case "suppress" -> value.asBoolean();
            case "threshold" -> value.asDouble();
            case "edgeitems", "precision", "linewidth" -> value.asInt();
            default -> value.asString();
        };
    }

    private static final Map<String, Function<NdArray, String>> NONE = Map.of();

    private static Map<String, Function<NdArray, String>> formatters(Value functions) {
        Map<String, Function<NdArray, String>> result = new HashMap<>();
        Value keys = functions.getHashKeysIterator();
        while (keys.hasIteratorNextElement()) {
            String key = keys.getIteratorNextElement().asString();
            Value function = functions.getHashValue(key);
            result.put(key, element -> function.execute(element).asString());
        }
        return result;
    }

    @PyFunction(
            value = "_array2string(a, separator, prefix, suffix)",
            doc =
                    """
                    The text of an array under the current print options.
                    """)
    public static String array2string(NdArray a, String separator, String prefix, String suffix) {
        return ArrayText.toText(a, separator, prefix, suffix, PrintOptions.current());
    }

    @PyFunction(
            value =
                    "_float_text(x, kind, scientific, precision, unique, fractional, trim, sign, pad_left, pad_right, exp_digits, min_digits)",
            doc =
                    """
                    A float in positional or scientific notation.
                    """)
    public static String floatText(
            double x,
            String kind,
            boolean scientific,
            int precision,
            boolean unique,
            boolean fractional,
            String trim,
            boolean sign,
            int padLeft,
            int padRight,
            int expDigits,
            int minDigits) {
        FloatText text =
                new FloatText(
                        precision,
                        minDigits,
                        unique,
                        fractional,
                        FloatText.Trim.of(trim),
                        sign,
                        padLeft,
                        padRight,
                        expDigits);
        Precision precise = Precision.of(DType.parse(kind));
        return scientific ? text.scientific(x, precise) : text.positional(x, precise);
    }
}
