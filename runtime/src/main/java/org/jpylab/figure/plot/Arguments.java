package org.jpylab.figure.plot;

import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * The arguments of a call by parameter.
 *
 * @param rest the keyword arguments that are no parameters; may be changed
 */
public record Arguments(Map<String, @Nullable Object> values, Map<String, @Nullable Object> rest) {
    public @Nullable Object get(String name) {
        if (!values.containsKey(name)) {
            throw new IllegalArgumentException("no parameter " + name);
        }
        return values.get(name);
    }

    public boolean isNone(String name) {
        return get(name) == null;
    }

    public double number(String name) {
        return Values.number(get(name));
    }

    public @Nullable Double numberOrNull(String name) {
        return Values.numberOrNull(get(name));
    }

    public boolean flag(String name) {
        return Values.truth(get(name));
    }

    public String text(String name) {
        return Values.text(get(name));
    }

    public @Nullable String textOrNull(String name) {
        Object value = get(name);
        return value == null ? null : Values.text(value);
    }
}
