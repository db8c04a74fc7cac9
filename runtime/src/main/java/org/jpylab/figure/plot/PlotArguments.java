package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The groups {@code [x], y, [format]} that {@code plot} and {@code fill} take any number of. */
final class PlotArguments {
    /** Makes the artist of one pair of columns. */
    @FunctionalInterface
    interface Maker<A> {
        A make(
                double[] x,
                double[] y,
                Map<String, @Nullable Object> fromFormat,
                Map<String, @Nullable Object> kwargs);
    }

    private PlotArguments() {}

    static <A> List<A> each(
            Axes axes, Call call, Map<String, @Nullable Object> kwargs, Maker<A> maker) {
        List<@Nullable Object> args = new ArrayList<>(call.args());
        if (args.size() >= 4 && Values.isSequence(kwargs.get("label"))) {
            throw PyError.valueError(
                    "plot() with multiple groups of data (i.e., pairs of x and y) does not support"
                            + " multiple labels");
        }
        List<A> made = new ArrayList<>();
        while (!args.isEmpty()) {
            List<@Nullable Object> group = new ArrayList<>();
            for (int i = 0; i < 2 && !args.isEmpty(); i++) {
                group.add(args.removeFirst());
            }
            if (!args.isEmpty() && args.getFirst() instanceof String) {
                group.add(args.removeFirst());
            }
            made.addAll(group(axes, group, kwargs, maker));
        }
        return made;
    }

    private static <A> List<A> group(
            Axes axes,
            List<@Nullable Object> group,
            Map<String, @Nullable Object> kwargs,
            Maker<A> maker) {
        List<@Nullable Object> xy = new ArrayList<>(group);
        Map<String, @Nullable Object> style = new LinkedHashMap<>();
        if (group.size() > 1 && group.getLast() instanceof String format) {
            xy.removeLast();
            style = style(format, kwargs);
        } else if (group.size() == 3) {
            throw PyError.valueError("third arg must be a format string");
        }
        if (group.contains(null)) {
            throw PyError.valueError("x, y, and format string must not be None");
        }
        Columns x;
        Columns y;
        if (xy.size() == 2) {
            x = Columns.of(xy.get(0), axes.xAxis());
            y = Columns.of(xy.get(1), axes.yAxis());
        } else {
            y = Columns.of(xy.getLast(), axes.yAxis());
            x = Columns.counting(y.length());
        }
        Columns.checkSameLength(x, y);
        if (x.count() == 0 || y.count() == 0) {
            return List.of();
        }
        int count = Math.max(x.count(), y.count());
        List<@Nullable Object> labels = Columns.labels(kwargs.get("label"), count);
        List<A> made = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Map<String, @Nullable Object> own = new LinkedHashMap<>(kwargs);
            own.put("label", labels.get(i));
            made.add(maker.make(x.cycled(i), y.cycled(i), style, own));
        }
        return made;
    }

    private static Map<String, @Nullable Object> style(
            String format, Map<String, @Nullable Object> kwargs) {
        PlotFormat parsed = PlotFormat.parse(format);
        Map<String, @Nullable Object> style = new LinkedHashMap<>();
        style.put("linestyle", parsed.lineStyle());
        style.put("marker", parsed.marker());
        style.put("color", parsed.color());
        style.values().removeIf(value -> value == null);
        style.forEach((name, value) -> {
            boolean redundant = kwargs.containsKey(name) && !"None".equals(value);
            if (redundant && !format.equalsIgnoreCase("none")) {
                Warnings.warn("UserWarning", redundancy(name, format, value));
            }
        });
        return style;
    }

    private static String redundancy(String name, String format, @Nullable Object value) {
        return "%s is redundantly defined by the '%s' keyword argument and the fmt string \"%s\" (-> %s=%s). The keyword argument will take precedence."
                .formatted(name, name, format, name, Values.repr(value));
    }
}
