package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** A style with parameters, as in {@code round,pad=0.3} and {@code arc3,rad=-0.2}. */
public record StyleSpec(String name, Map<String, Double> parameters, @Nullable BoxShape shape) {
    /** A style by its name. */
    public StyleSpec(String name, Map<String, Double> parameters) {
        this(name, parameters, null);
    }

    /** Reads a specification; more parameters may come by keyword and win. */
    public static StyleSpec parse(String text, Map<String, ?> keywords) {
        String[] parts = text.replace(" ", "").split(",", -1);
        Map<String, Double> parameters = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] pair = parts[i].split("=", -1);
            if (pair.length != 2) {
                throw PyError.valueError("Incorrect style argument: " + Values.repr(text));
            }
            try {
                parameters.put(pair[0], Double.valueOf(pair[1]));
            } catch (NumberFormatException e) {
                throw PyError.valueError("Incorrect style argument: " + Values.repr(text));
            }
        }
        keywords.forEach((name, value) -> parameters.put(name, Values.number(value)));
        return new StyleSpec(parts[0].toLowerCase(Locale.ROOT), parameters);
    }

    public double get(String parameter, double otherwise) {
        return parameters.getOrDefault(parameter, otherwise);
    }

    public @Nullable Double find(String parameter) {
        return parameters.get(parameter);
    }
}
