package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.BrokenBarHCollection;
import org.jpylab.figure.artist.PolyCollection;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code stackplot} and {@code broken_barh}. */
final class Stacks {
    private static final Signature BROKEN_BARH =
            Signature.of("broken_barh", "xranges, yrange, *, **kwargs");

    private Stacks() {}

    static List<PolyCollection> stackplot(Axes axes, Call call) {
        Call resolved = DataKeyword.apply(call, List.of("labels", "colors", "baseline"));
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(resolved.kwargs());
        Object labelsGiven = kwargs.remove("labels");
        Object colorsGiven = kwargs.remove("colors");
        Object baselineGiven = kwargs.containsKey("baseline") ? kwargs.remove("baseline") : "zero";
        List<double[]> rows = new ArrayList<>();
        boolean integers = true;
        for (Object arg : resolved.args().subList(1, resolved.args().size())) {
            integers &= Values.isIntegers(arg);
            if (Matrix.isNested(arg)) {
                Matrix matrix = Matrix.of(arg);
                for (int i = 0; i < matrix.rows(); i++) {
                    rows.add(matrix.row(i));
                }
            } else {
                rows.add(Values.numbers(arg));
            }
        }
        List<@Nullable Object> labels = labelsGiven == null ? List.of() : Values.items(labelsGiven);
        List<@Nullable Object> colors = colorsGiven == null ? List.of() : Values.items(colorsGiven);
        List<Object> chosen = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Object own = colors.isEmpty() ? null : colors.get(i % colors.size());
            chosen.add(own == null ? axes.lineStyles().nextColor() : own);
        }
        String baseline =
                Styles.oneOf(
                        "baseline",
                        baselineGiven,
                        List.of("zero", "sym", "wiggle", "weighted_wiggle"));
        double[] first = StackBaselines.first(rows, baseline, integers);
        List<double[]> stack = StackBaselines.stack(rows, first);
        List<PolyCollection> areas = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Map<String, @Nullable Object> look = new LinkedHashMap<>(kwargs);
            look.put("facecolor", chosen.get(i));
            look.put("label", i < labels.size() ? labels.get(i) : null);
            double[] below = i == 0 ? first : stack.get(i - 1);
            Object x = resolved.args().getFirst();
            Call between = new Call(java.util.Arrays.asList(x, below, stack.get(i)), look);
            PolyCollection area = Areas.between(axes, between);
            if (i == 0) {
                area.setStickyEdges(new double[0], new double[] {0});
            }
            areas.add(area);
        }
        return areas;
    }

    static PolyCollection brokenBarH(Axes axes, Call call) {
        Arguments given = BROKEN_BARH.bind(DataKeyword.apply(call, List.of("label")));
        double[] y = axes.yAxis().convertUnits(given.get("yrange"));
        List<Path> bars = new ArrayList<>();
        for (Object range : Values.items(given.get("xranges"))) {
            double[] x = axes.xAxis().convertUnits(range);
            if (x.length != 2) {
                throw PyError.valueError(
                        "each range in xrange must be a sequence with two elements (i.e. an Nx2"
                                + " array)");
            }
            double left = x[0];
            double right = x[0] + (x[0] + x[1] - x[0]);
            double low = y[0];
            double high = y[0] + y[1];
            bars.add(
                    Path.closed(
                            new double[] {left, left, right, right, left},
                            new double[] {low, high, high, low, low}));
        }
        PolyCollection collection = new BrokenBarHCollection(bars, given.rest());
        axes.addCollection(collection, true);
        axes.limits().requestAutoscale(true, true);
        return collection;
    }
}
