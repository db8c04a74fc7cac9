package org.jpylab.figure.color;

import org.jpylab.error.PyError;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Resource;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The colours that have names: single letters, tab:, CSS4 and xkcd: ones. */
public final class ColorNames {
    private static final Map<String, Rgba> NAMES = load();

    private ColorNames() {}

    /** Every name with its colour, in the order of Matplotlib's mapping. */
    public static Map<String, Rgba> all() {
        return NAMES;
    }

    private static Map<String, Rgba> load() {
        Map<String, Rgba> names = new LinkedHashMap<>();
        for (String line : Resource.lines(ColorNames.class, "names.txt")) {
            int equals = line.indexOf('=');
            String name = line.substring(0, equals);
            String value = line.substring(equals + 1);
            if (value.startsWith("#")) {
                names.put(name, hex(value.substring(1)));
            } else {
                String[] parts = value.split(" ", -1);
                names.put(
                        name,
                        new Rgba(
                                Double.parseDouble(parts[0]),
                                Double.parseDouble(parts[1]),
                                Double.parseDouble(parts[2]),
                                1,
                                true));
            }
        }
        return Collections.unmodifiableMap(names);
    }

    static Rgba parse(String spec, @Nullable Double alpha) {
        if (spec.toLowerCase(Locale.ROOT).equals("none")) {
            return Rgba.NONE;
        }
        if (spec.matches("C[0-9]+")) {
            List<Object> cycle = RcParams.current().cycleColors();
            int index = (int) (Long.parseLong(spec.substring(1)) % cycle.size());
            return Rgba.of(cycle.get(index), alpha);
        }
        Rgba named = NAMES.get(spec);
        if (named == null && spec.length() != 1) {
            named = NAMES.get(spec.toLowerCase(Locale.ROOT));
        }
        if (named == null && spec.matches("#([0-9a-fA-F]{3,4}|[0-9a-fA-F]{6}|[0-9a-fA-F]{8})")) {
            named = hex(spec.substring(1));
        }
        if (named == null) {
            named = gray(spec);
        }
        if (alpha != null && named.alphaImplied() && !(0 <= alpha && alpha <= 1)) {
            throw PyError.valueError("RGBA values should be within 0-1 range");
        }
        return alpha == null ? named : named.withAlpha(alpha);
    }

    private static Rgba gray(String spec) {
        double level;
        try {
            level = Values.number(spec);
        } catch (PyError e) {
            throw PyError.valueError("Invalid RGBA argument: " + Values.repr(spec));
        }
        if (!(0 <= level && level <= 1)) {
            throw PyError.valueError(
                    "Invalid string grayscale value "
                            + Values.repr(spec)
                            + ". Value must be within 0-1 range");
        }
        return new Rgba(level, level, level, 1);
    }

    private static Rgba hex(String digits) {
        int width = digits.length() <= 4 ? 1 : 2;
        double[] channels = {0, 0, 0, 1};
        for (int i = 0; i * width < digits.length(); i++) {
            String part = digits.substring(i * width, (i + 1) * width);
            channels[i] = Integer.parseInt(width == 1 ? part + part : part, 16) / 255.0;
        }
        return new Rgba(channels[0], channels[1], channels[2], channels[3]);
    }
}
