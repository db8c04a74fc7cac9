package org.jpylab.figure.axes;

import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.Locator;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names on a categorical axis, numbered in the order of their appearance. */
final class Categories {
    private final Map<String, Integer> indices = new LinkedHashMap<>();

    double index(String name) {
        Integer known = indices.get(name);
        if (known != null) {
            return known;
        }
        int index = indices.size();
        indices.put(name, index);
        return index;
    }

    List<String> names() {
        return List.copyOf(indices.keySet());
    }

    Locator locator() {
        return new Locator() {
            @Override
            public double[] locations() {
                return indices.values().stream().mapToDouble(Integer::doubleValue).toArray();
            }

            @Override
            public double[] tickValues(double vmin, double vmax) {
                return locations();
            }

            @Override
            public String pythonName() {
                return "StrCategoryLocator";
            }
        };
    }

    Formatter formatter() {
        return new Formatter() {
            @Override
            public String format(double value, @Nullable Integer position) {
                int index = (int) Math.rint(value);
                List<String> names = names();
                return index >= 0 && index < names.size() ? names.get(index) : "";
            }

            @Override
            public String pythonName() {
                return "StrCategoryFormatter";
            }
        };
    }
}
