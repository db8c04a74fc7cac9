package org.jpylab.figure.plot;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The arguments of one call from Python, as Java values. */
public record Call(
        List<? extends @Nullable Object> args, Map<String, ? extends @Nullable Object> kwargs) {
    public static Call of(@Nullable Object... args) {
        return new Call(Arrays.asList(args), Map.of());
    }

    /** The same call with one more keyword argument. */
    public Call with(String name, @Nullable Object value) {
        Map<String, @Nullable Object> more = new LinkedHashMap<>(kwargs);
        more.put(name, value);
        return new Call(args, more);
    }
}
