package org.jpylab.figure.arrow;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** Arrows from keyword arguments. */
public final class ArrowArguments {
    private ArrowArguments() {}

    /**
     * An arrow between two points.
     *
     * @param connects whether it is a plain line without gaps at its ends, as a ConnectionPatch
     */
    static FancyArrowPatch arrow(
            double[] from,
            double[] to,
            Map<String, ? extends @Nullable Object> kwargs,
            boolean connects) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(kwargs);
        FancyArrowPatch.Shape shape = shape(rest, connects);
        return new FancyArrowPatch(from, to, null, shape, rest);
    }

    /** Takes what shapes an arrow out of its keyword arguments. */
    public static FancyArrowPatch.Shape shape(
            Map<String, @Nullable Object> rest, boolean connects) {
        return new FancyArrowPatch.Shape(
                taken(rest, "arrowstyle", connects ? "-" : "simple"),
                taken(rest, "connectionstyle", "arc3"),
                (Artist) rest.remove("patchA"),
                (Artist) rest.remove("patchB"),
                Values.number(taken(rest, "shrinkA", connects ? 0.0 : 2.0)),
                Values.number(taken(rest, "shrinkB", connects ? 0.0 : 2.0)),
                Values.number(taken(rest, "mutation_scale", connects ? 10.0 : 1.0)),
                Values.number(taken(rest, "mutation_aspect", 1.0)));
    }

    private static Object taken(Map<String, @Nullable Object> rest, String name, Object otherwise) {
        Object value = rest.remove(name);
        return value == null ? otherwise : value;
    }
}
