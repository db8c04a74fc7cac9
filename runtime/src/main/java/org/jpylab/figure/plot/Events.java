package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.EventCollection;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code eventplot}: rows of short lines, such as spike trains. */
final class Events {
    private static final Signature EVENTPLOT =
            Signature.of(
                    "eventplot",
                    "positions, orientation='horizontal', lineoffsets=1, linelengths=1,"
                            + " linewidths=None, colors=None, linestyles='solid', *, **kwargs");

    private Events() {}

    static List<EventCollection> eventplot(Axes axes, Call call) {
        Arguments given =
                EVENTPLOT.bind(
                        DataKeyword.apply(call, List.of("orientation", "linestyles", "colors")));
        boolean horizontal =
                Styles.oneOf(
                                "orientation",
                                given.get("orientation"),
                                List.of("horizontal", "vertical"))
                        .equals("horizontal");
        List<double[]> rows = rows(given.get("positions"), axes, horizontal);
        int n = rows.size();
        double[] offsets = offsets(given.get("lineoffsets"), n);
        double[] lengths = each("linelengths", given.get("linelengths"), n);
        List<@Nullable Object> widths =
                list("linewidths", over(given, "linewidths", "linewidth"), n);
        List<@Nullable Object> styles =
                list("linestyles", over(given, "linestyles", "linestyle"), n);
        List<@Nullable Object> colors = colors(over(given, "colors", "color"), n);
        List<EventCollection> made = new ArrayList<>();
        Segments.Range along = new Segments.Range();
        Segments.Range across = new Segments.Range();
        for (int i = 0; i < n; i++) {
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("linewidth", widths.get(i));
            look.put("colors", colors.get(i));
            look.put("linestyle", styles.get(i));
            EventCollection row =
                    new EventCollection(rows.get(i), horizontal, offsets[i], lengths[i], look);
            axes.addCollection(row, false);
            row.set(given.rest());
            made.add(row);
            Arrays.stream(rows.get(i)).forEach(along::add);
            across.add(offsets[i] - lengths[i]);
            across.add(offsets[i] + lengths[i]);
        }
        if (along.low <= along.high) {
            double[] a = {along.low, along.high};
            double[] b = {across.low, across.high};
            axes.includeData(horizontal ? a : b, horizontal ? b : a);
            axes.limits().requestAutoscale(true, true);
        }
        return made;
    }

    private static @Nullable Object over(Arguments given, String name, String keyword) {
        return given.rest().containsKey(keyword) ? given.rest().remove(keyword) : given.get(name);
    }

    private static List<double[]> rows(@Nullable Object positions, Axes axes, boolean horizontal) {
        if (positions instanceof Matrix || positions instanceof double[][]) {
            Matrix matrix = Matrix.of(positions);
            List<double[]> rows = new ArrayList<>();
            for (int i = 0; i < matrix.rows(); i++) {
                rows.add(matrix.row(i));
            }
            return rows;
        }
        if (!Values.isSequence(positions)) {
            return List.of(axes.axis(horizontal).convertUnits(positions));
        }
        List<@Nullable Object> items = Values.items(positions);
        if (items.stream().noneMatch(Values::isSequence)) {
            double[] one = axes.axis(horizontal).convertUnits(positions);
            return items.isEmpty() ? List.of(one) : List.of(one);
        }
        List<double[]> rows = new ArrayList<>();
        for (Object item : items) {
            rows.add(axes.axis(horizontal).convertUnits(item));
        }
        return rows;
    }

    private static double[] offsets(@Nullable Object spec, int n) {
        double[] given = Values.numbers(spec);
        if (given.length == 1 && n != 1) {
            double[] offsets = new double[n];
            for (int i = 1; i < n; i++) {
                offsets[i] = offsets[i - 1] + given[0];
            }
            return offsets;
        }
        return each("lineoffsets", spec, n);
    }

    private static double[] each(String name, @Nullable Object spec, int n) {
        double[] given = Values.numbers(spec);
        if (given.length != 1 && given.length != n) {
            throw unequal(name);
        }
        return Broadcast.to(n, given);
    }

    private static PyError unequal(String name) {
        return PyError.valueError(name + " and positions are unequal sized sequences");
    }

    private static List<@Nullable Object> list(String name, @Nullable Object spec, int n) {
        boolean many = !(spec instanceof String) && Values.isSequence(spec);
        List<@Nullable Object> items =
                many ? Values.items(spec) : java.util.Collections.singletonList(spec);
        if (items.size() != 1 && items.size() != n) {
            throw unequal(name);
        }
        return items.size() == n ? items : java.util.Collections.nCopies(n, items.getFirst());
    }

    private static List<@Nullable Object> colors(@Nullable Object spec, int n) {
        if (spec == null) {
            return java.util.Collections.nCopies(n, null);
        }
        List<Rgba> colors = Rgba.listOf(spec, null);
        if (colors.size() != 1 && colors.size() != n) {
            throw unequal("colors");
        }
        List<@Nullable Object> all = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            all.add(colors.get(colors.size() == 1 ? 0 : i));
        }
        return all;
    }
}
