package org.jpylab.figure.color;

import org.jpylab.error.PyError;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Resource;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The colour maps by name, each also backwards with {@code _r}. */
public final class Colormaps {
    private static final Map<String, Colormap> MAPS = load();
    private static final Set<String> BUILT_IN = Set.copyOf(MAPS.keySet());

    private Colormaps() {}

    private static Map<String, Colormap> load() {
        int size = 256;
        Map<String, Colormap> maps = new LinkedHashMap<>();
        for (String line : Resource.lines(Colormaps.class, "maps.txt")) {
            String[] words = line.split(" ", 3);
            maps.put(words[0], words[1].equals("listed") ? listed(words) : segmented(words, size));
        }
        FunctionMaps.addTo(maps, size);
        List<Colormap> forward = new ArrayList<>(maps.values());
        forward.forEach(map -> maps.put(map.name() + "_r", map.reversed()));
        return maps;
    }

    private static Colormap listed(String[] words) {
        double[] values = numbers(words[2]);
        List<Rgba> colors = new ArrayList<>();
        for (int i = 0; i < values.length; i += 3) {
            colors.add(new Rgba(values[i], values[i + 1], values[i + 2], 1));
        }
        return ColormapTables.listed(words[0], colors, colors.size());
    }

    private static Colormap segmented(String[] words, int size) {
        double[][] channels =
                Arrays.stream(words[2].split(" \\| ", -1))
                        .map(Colormaps::numbers)
                        .toArray(double[][]::new);
        return ColormapTables.segmented(words[0], channels, size);
    }

    private static double[] numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).mapToDouble(Double::parseDouble).toArray();
    }

    /** Every name. */
    public static List<String> names() {
        return List.copyOf(MAPS.keySet());
    }

    /** A view of all maps by name. */
    public static Map<String, Colormap> all() {
        return Collections.unmodifiableMap(MAPS);
    }

    /** Adds a map of one's own. */
    public static void register(String name, Colormap map, boolean force) {
        if (MAPS.containsKey(name) && !force) {
            throw PyError.valueError("A colormap named \"" + name + "\" is already registered.");
        }
        MAPS.put(name, map);
    }

    /** Forgets a map that a program has added. */
    public static void unregister(String name) {
        if (BUILT_IN.contains(name)) {
            throw PyError.valueError(
                    "cannot unregister " + Values.repr(name) + " which is a builtin colormap.");
        }
        MAPS.remove(name);
    }

    /** A copy of a map by name, the map itself, or the rc default for None. */
    public static Colormap get(@Nullable Object spec) {
        return switch (spec) {
            case Colormap map -> map;
            case null -> named(RcParams.current().text("image.cmap"));
            default -> named(Values.text(spec));
        };
    }

    private static Colormap named(String name) {
        Colormap map = MAPS.get(name);
        if (map == null) {
            List<String> sorted = MAPS.keySet().stream().sorted().map(Values::repr).toList();
            throw PyError.valueError(
                    Values.repr(name)
                            + " is not a valid value for cmap; supported values are "
                            + String.join(", ", sorted));
        }
        return map.withExtremes(null, null, null);
    }
}
