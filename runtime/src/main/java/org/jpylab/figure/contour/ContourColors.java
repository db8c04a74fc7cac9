package org.jpylab.figure.contour;

import org.jpylab.figure.color.ColorMapping;
import org.jpylab.figure.color.Colormap;
import org.jpylab.figure.color.ColormapTables;
import org.jpylab.figure.color.Norms;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The colours of contours: from a map by their values, or given one by one. */
record ContourColors(ColorMapping mapping, double[] values, boolean monochrome) {
    /** Colours from a map. */
    static ContourColors mapped(
            @Nullable Object cmap,
            @Nullable Object norm,
            @Nullable Double vmin,
            @Nullable Double vmax,
            ContourLevels levels) {
        ColorMapping mapping = new ColorMapping(cmap, norm);
        mapping.setLimits(vmin, vmax);
        mapping.setArray(levels.levels());
        mapping.autoscaleMissing();
        return new ContourColors(mapping, levels.layers(), false);
    }

    /** Colours given by name, in turn. */
    static ContourColors given(Object spec, ContourLevels levels, boolean filled) {
        int count = levels.levels().length - (filled ? 1 : 0);
        boolean below = levels.extendsBelow();
        boolean above = levels.extendsAbove();
        List<Rgba> colors = new ArrayList<>();
        boolean single = spec instanceof String || !Values.isSequence(spec);
        if (single) {
            colors.add(Rgba.of(spec));
        } else {
            colors.addAll(Rgba.listOf(spec, null));
        }
        boolean ends =
                !single
                        && (below || above)
                        && colors.size() == count + (below ? 1 : 0) + (above ? 1 : 0);
        List<Rgba> inner = ends && below ? colors.subList(1, colors.size()) : colors;
        List<Rgba> table = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            table.add(inner.get(i % inner.size()));
        }
        Colormap map = ColormapTables.listed("from_list", table, count);
        if (ends) {
            map.setExtremes(
                    null, below ? colors.getFirst() : null, above ? colors.getLast() : null);
        }
        int from = filled && below ? -1 : 0;
        int to = count + (filled && above ? 1 : 0);
        double[] values = new double[to - from];
        for (int i = 0; i < values.length; i++) {
            values[i] = from + i;
        }
        ColorMapping mapping = new ColorMapping(map, new Norms.None(null, null));
        mapping.setArray(levels.levels());
        mapping.autoscaleMissing();
        return new ContourColors(mapping, values, single || colors.size() == 1);
    }

    /** One colour per contour. */
    List<Rgba> all(@Nullable Double alpha) {
        if (mapping.array() != null) {
            mapping.norm().autoscaleMissing(mapping.array());
        }
        List<Rgba> all = new ArrayList<>();
        for (double value : values) {
            all.add(mapping.color(value, alpha));
        }
        return all;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
