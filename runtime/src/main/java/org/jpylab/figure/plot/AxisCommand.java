package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.AxesLimits;
import org.jpylab.figure.axes.ViewLimits;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code axis(…)}: limits at once, or a word such as {@code 'equal'}. */
final class AxisCommand {
    private AxisCommand() {}

    /** Returns xmin, xmax, ymin, ymax after the change. */
    static double[] axis(Axes axes, Call call) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        Object emitValue = kwargs.containsKey("emit") ? kwargs.remove("emit") : true;
        boolean emit = Values.truth(emitValue);
        if (call.args().size() > 1) {
            throw PyError.typeError(
                    "axis() takes 0 or 1 positional arguments but "
                            + call.args().size()
                            + " were given");
        }
        Object first = call.args().isEmpty() ? null : call.args().getFirst();
        if (first instanceof String || first instanceof Boolean) {
            option(axes, first, emit);
        } else {
            limits(axes, call, kwargs, emit);
        }
        if (!kwargs.isEmpty()) {
            throw PyError.typeError(
                    "axis() got an unexpected keyword argument '"
                            + kwargs.keySet().iterator().next()
                            + "'");
        }
        double[] x = axes.viewLimX();
        double[] y = axes.viewLimY();
        return new double[] {x[0], x[1], y[0], y[1]};
    }

    private static void limits(
            Axes axes, Call call, Map<String, @Nullable Object> kwargs, boolean emit) {
        Object[] ends = new Object[4];
        if (call.args().isEmpty()) {
            String[] names = {"xmin", "xmax", "ymin", "ymax"};
            for (int i = 0; i < 4; i++) {
                ends[i] = kwargs.remove(names[i]);
            }
        } else {
            Object given = call.args().getFirst();
            List<@Nullable Object> items =
                    Values.isSequence(given) ? Values.items(given) : List.of();
            if (items.size() != 4) {
                throw PyError.typeError(
                        "the first argument to axis() must be an iterable of the form [xmin, xmax,"
                                + " ymin, ymax]");
            }
            ends = items.toArray();
        }
        Boolean autoX = ends[0] == null && ends[1] == null ? null : Boolean.FALSE;
        Boolean autoY = ends[2] == null && ends[3] == null ? null : Boolean.FALSE;
        AxesLimits.set(axes, true, ends[0], ends[1], emit, autoX);
        AxesLimits.set(axes, false, ends[2], ends[3], emit, autoY);
    }

    private static void option(Axes axes, Object given, boolean emit) {
        String word =
                given instanceof Boolean on
                        ? on ? "on" : "off"
                        : Values.text(given).toLowerCase(Locale.ROOT);
        switch (word) {
            case "on" -> axes.setAxisOn(true);
            case "off" -> axes.setAxisOn(false);
            case "equal", "tight", "scaled", "auto", "image", "square" -> scaled(axes, word, emit);
            default ->
                    throw PyError.valueError(
                            "Unrecognized string "
                                    + Values.repr(word)
                                    + " to axis; try 'on' or 'off'");
        }
    }

    private static void scaled(Axes axes, String word, boolean emit) {
        ViewLimits limits = axes.limits();
        setAutoscale(axes, true);
        axes.aspect().setRatio("auto");
        limits.autoscaleView(false, true, true);
        switch (word) {
            case "equal" -> {
                axes.aspect().setRatio("equal");
                axes.aspect().setAdjustable("datalim");
            }
            case "scaled" -> equalBox(axes);
            case "tight" -> {
                limits.autoscaleView(true, true, true);
                setAutoscale(axes, false);
            }
            case "image" -> {
                limits.autoscaleView(true, true, true);
                equalBox(axes);
            }
            case "square" -> {
                equalBox(axes);
                double[] x = axes.viewLimX();
                double[] y = axes.viewLimY();
                double size = Math.max(x[1] - x[0], y[1] - y[0]);
                limits.set(true, x[0], x[0] + size, emit, false);
                limits.set(false, y[0], y[0] + size, emit, false);
            }
            default -> {}
        }
    }

    private static void equalBox(Axes axes) {
        axes.aspect().setRatio("equal");
        axes.aspect().setAdjustable("box");
        axes.aspect().setAnchor("C");
        setAutoscale(axes, false);
    }

    private static void setAutoscale(Axes axes, boolean on) {
        axes.xAxis().setAutoscaled(on);
        axes.yAxis().setAutoscaled(on);
    }
}
