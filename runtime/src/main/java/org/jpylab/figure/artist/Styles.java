package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Collectors;

/** Checks of words that properties take. */
public final class Styles {
    private static final String HATCHES = "*+-./OX\\ox|";

    private static final List<String> CAPS = List.of("butt", "projecting", "round");
    private static final List<String> JOINS = List.of("miter", "round", "bevel");

    private Styles() {}

    public static String cap(@Nullable Object value) {
        if (value instanceof String text && CAPS.contains(text)) {
            return text;
        }
        throw PyError.valueError(Values.repr(value) + " is not a valid CapStyle");
    }

    public static String join(@Nullable Object value) {
        if (value instanceof String text && JOINS.contains(text)) {
            return text;
        }
        throw PyError.valueError(Values.repr(value) + " is not a valid JoinStyle");
    }

    /** The value when it is one of the allowed, or Matplotlib's ValueError naming the argument. */
    public static String oneOf(
            String argument, @Nullable Object value, List<? extends @Nullable String> allowed) {
        if (value instanceof String text && allowed.contains(text)) {
            return text;
        }
        throw PyError.valueError(
                Values.repr(value)
                        + " is not a valid value for "
                        + argument
                        + "; supported values are "
                        + allowed.stream().map(Values::repr).collect(Collectors.joining(", ")));
    }

    /** A pattern of hatches, or null for none; warns of characters that stand for no hatch. */
    static @Nullable String hatch(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String pattern = Values.text(value);
        StringBuilder invalid = new StringBuilder();
        pattern.chars()
                .filter(c -> HATCHES.indexOf(c) < 0)
                .distinct()
                .sorted()
                .forEach(c -> invalid.append((char) c));
        if (!invalid.isEmpty()) {
            Warnings.warn(
                    "matplotlib.MatplotlibDeprecationWarning",
                    "hatch must consist of a string of \""
                            + HATCHES
                            + "\" or None, but found the following invalid values \""
                            + invalid
                            + "\". Passing invalid values is deprecated since 3.4 and will become an"
                            + " error in 3.7.");
        }
        return pattern;
    }
}
