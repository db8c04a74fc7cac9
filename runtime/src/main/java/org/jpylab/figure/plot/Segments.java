package org.jpylab.figure.plot;

import org.jpylab.figure.artist.LineCollection;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code hlines} and {@code vlines}. */
final class Segments {
    private static final Signature HLINES =
            Signature.of(
                    "hlines", "y, xmin, xmax, colors=None, linestyles='solid', label='', **kwargs");
    private static final Signature VLINES =
            Signature.of(
                    "vlines", "x, ymin, ymax, colors=None, linestyles='solid', label='', **kwargs");

    private Segments() {}

    static LineCollection hlines(Axes axes, Call call) {
        return draw(axes, HLINES.bind(DataKeyword.apply(call, List.of("label"))), false);
    }

    static LineCollection vlines(Axes axes, Call call) {
        return draw(axes, VLINES.bind(DataKeyword.apply(call, List.of("label"))), true);
    }

    private static LineCollection draw(Axes axes, Arguments given, boolean vertical) {
        double[] at = axes.axis(vertical).convertUnits(given.get(vertical ? "x" : "y"));
        double[] from = axes.axis(!vertical).convertUnits(given.get(vertical ? "ymin" : "xmin"));
        double[] to = axes.axis(!vertical).convertUnits(given.get(vertical ? "ymax" : "xmax"));
        int n = Math.max(at.length, at.length == 0 ? 0 : Broadcast.length(at, from, to));
        List<Path> segments = new ArrayList<>();
        Range along = new Range();
        Range across = new Range();
        for (int i = 0; i < n; i++) {
            double value = at[at.length == 1 ? 0 : i];
            double low = from[from.length == 1 ? 0 : i];
            double high = to[to.length == 1 ? 0 : i];
            double[] same = {value, value};
            double[] ends = {low, high};
            segments.add(vertical ? Path.polyline(same, ends) : Path.polyline(ends, same));
            if (!Double.isNaN(value + low + high)) {
                across.add(value);
                along.add(low);
                along.add(high);
            }
        }
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("colors", given.get("colors"));
        look.put("linestyle", given.get("linestyles"));
        LineCollection lines = new LineCollection(segments, null, null, look);
        lines.setLabel(given.get("label"));
        axes.addCollection(lines, false);
        lines.set(given.rest());
        if (n > 0) {
            Range x = vertical ? across : along;
            Range y = vertical ? along : across;
            axes.includeData(new double[] {x.low, x.high}, new double[] {y.low, y.high});
            axes.limits().requestAutoscale(true, true);
        }
        return lines;
    }

    /** The least and the largest of some numbers. */
    static final class Range {
        double low = Double.POSITIVE_INFINITY;
        double high = Double.NEGATIVE_INFINITY;

        void add(double value) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }
    }
}
