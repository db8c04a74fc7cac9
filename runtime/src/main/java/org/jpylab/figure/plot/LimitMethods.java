package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.Styles;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.AxesLimits;
import org.jpylab.figure.axes.Scales;
import org.jpylab.figure.axes.TickParams;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Limits, scales, margins, aspect and grid. */
final class LimitMethods {
    private static final Signature SET_XLIM =
            Signature.of(
                    "set_xlim",
                    "left=None, right=None, emit=True, auto=False, *, xmin=None, xmax=None");
    private static final Signature SET_YLIM =
            Signature.of(
                    "set_ylim",
                    "bottom=None, top=None, emit=True, auto=False, *, ymin=None, ymax=None");
    private static final Signature AUTOSCALE =
            Signature.of("autoscale", "enable=True, axis='both', tight=None");
    private static final Signature AUTOSCALE_VIEW =
            Signature.of("autoscale_view", "tight=None, scalex=True, scaley=True");
    private static final Signature GRID =
            Signature.of("grid", "visible=None, which='major', axis='both', **kwargs");
    private static final Signature TICK_PARAMS =
            Signature.of("tick_params", "axis='both', **kwargs");
    private static final Signature SET_ASPECT =
            Signature.of("set_aspect", "aspect, adjustable=None, anchor=None, share=False");
    private static final Signature RELIM = Signature.of("relim", "visible_only=False");

    private LimitMethods() {}

    static void register(Map<String, Method> methods) {
        methods.put("axis", AxisCommand::axis);
        methods.put("set_xlim", (axes, call) -> setLimits(axes, true, SET_XLIM.bind(call)));
        methods.put("set_ylim", (axes, call) -> setLimits(axes, false, SET_YLIM.bind(call)));
        methods.put("set_xscale", (axes, call) -> setScale(axes, true, call));
        methods.put("set_yscale", (axes, call) -> setScale(axes, false, call));
        methods.put("autoscale", LimitMethods::autoscale);
        methods.put("autoscale_view", LimitMethods::autoscaleView);
        methods.put("relim", LimitMethods::relim);
        methods.put("margins", LimitMethods::margins);
        methods.put("set_xmargin", (axes, call) -> setMargin(axes, true, call));
        methods.put("set_ymargin", (axes, call) -> setMargin(axes, false, call));
        methods.put("grid", LimitMethods::grid);
        methods.put("tick_params", LimitMethods::tickParams);
        methods.put("set_aspect", LimitMethods::setAspect);
        methods.put("invert_xaxis", (axes, call) -> invert(axes, true));
        methods.put("invert_yaxis", (axes, call) -> invert(axes, false));
        methods.put("xaxis_inverted", (axes, call) -> axes.xAxis().isInverted());
        methods.put("yaxis_inverted", (axes, call) -> axes.yAxis().isInverted());
        methods.put("set_axis_on", (axes, call) -> axisOn(axes, true));
        methods.put("set_axis_off", (axes, call) -> axisOn(axes, false));
        methods.put("minorticks_on", (axes, call) -> minorTicks(axes, true));
        methods.put("minorticks_off", (axes, call) -> minorTicks(axes, false));
    }

    private static @Nullable Object axisOn(Axes axes, boolean on) {
        axes.setAxisOn(on);
        return null;
    }

    private static @Nullable Object minorTicks(Axes axes, boolean on) {
        MinorTicks.set(axes.xAxis(), on);
        MinorTicks.set(axes.yAxis(), on);
        return null;
    }

    private static double[] setLimits(Axes axes, boolean x, Arguments given) {
        String low = x ? "left" : "bottom";
        String high = x ? "right" : "top";
        Object from = given.get(low);
        Object to = given.get(high);
        boolean word = from instanceof String text && text.length() != 2;
        if (to == null && (word || Values.isSequence(from))) {
            List<@Nullable Object> pair = word ? List.of(from) : Values.items(from);
            if (pair.size() != 2) {
                throw PyError.valueError(
                        pair.size() < 2
                                ? "not enough values to unpack (expected 2, got "
                                        + pair.size()
                                        + ")"
                                : "too many values to unpack (expected 2)");
            }
            from = pair.get(0);
            to = pair.get(1);
        }
        from = either(from, given.get(x ? "xmin" : "ymin"), x ? "xmin" : "ymin", low);
        to = either(to, given.get(x ? "xmax" : "ymax"), x ? "xmax" : "ymax", high);
        Object auto = given.get("auto");
        AxesLimits.set(
                axes, x, from, to, given.flag("emit"), auto == null ? null : Values.truth(auto));
        return axes.limits().view(x);
    }

    private static @Nullable Object either(
            @Nullable Object value, @Nullable Object other, String otherName, String name) {
        if (other == null) {
            return value;
        }
        if (value != null) {
            throw PyError.typeError("Cannot pass both '" + name + "' and '" + otherName + "'");
        }
        return other;
    }

    private static @Nullable Object setScale(Axes axes, boolean x, Call call) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        Object value = call.args().isEmpty() ? kwargs.remove("value") : call.args().getFirst();
        Scales.set(axes.axis(x), Values.text(value), kwargs);
        return null;
    }

    private static @Nullable Object autoscale(Axes axes, Call call) {
        Arguments given = AUTOSCALE.bind(call);
        Object enable = given.get("enable");
        Object tight = given.get("tight");
        axes.limits()
                .autoscale(
                        enable == null ? null : Values.truth(enable),
                        given.text("axis"),
                        tight == null ? null : Values.truth(tight));
        return null;
    }

    private static @Nullable Object autoscaleView(Axes axes, Call call) {
        Arguments given = AUTOSCALE_VIEW.bind(call);
        Object tight = given.get("tight");
        axes.limits()
                .autoscaleView(
                        tight == null ? null : Values.truth(tight),
                        given.flag("scalex"),
                        given.flag("scaley"));
        return null;
    }

    private static @Nullable Object relim(Axes axes, Call call) {
        axes.relim(RELIM.bind(call).flag("visible_only"));
        return null;
    }

    private static @Nullable Object setMargin(Axes axes, boolean x, Call call) {
        axes.limits().setMargin(x, Values.number(call.args().getFirst()));
        return null;
    }

    private static @Nullable Object margins(Axes axes, Call call) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        Object tight = kwargs.containsKey("tight") ? kwargs.remove("tight") : Boolean.TRUE;
        Object x = kwargs.remove("x");
        Object y = kwargs.remove("y");
        List<? extends @Nullable Object> both = call.args();
        if (!both.isEmpty() && (x != null || y != null)) {
            throw PyError.typeError(
                    "Cannot pass both positional and keyword arguments for x and/or y.");
        }
        if (both.size() > 2) {
            throw PyError.typeError(
                    "Must pass a single positional argument for all margins, or one for each margin"
                            + " (x, y).");
        }
        if (!both.isEmpty()) {
            x = both.getFirst();
            y = both.getLast();
        }
        if (x == null && y == null) {
            if (!Boolean.TRUE.equals(tight)) {
                Warnings.warn(
                        "UserWarning", "ignoring tight=" + Values.repr(tight) + " in get mode");
            }
            return new double[] {axes.limits().margin(true), axes.limits().margin(false)};
        }
        axes.limits().setTight(tight == null ? null : Values.truth(tight));
        if (x != null) {
            axes.limits().setMargin(true, Values.number(x));
        }
        if (y != null) {
            axes.limits().setMargin(false, Values.number(y));
        }
        return null;
    }

    private static @Nullable Object grid(Axes axes, Call call) {
        Arguments given = GRID.bind(call);
        String axis = Styles.oneOf("axis", given.get("axis"), List.of("x", "y", "both"));
        Object visible = given.get("visible");
        Boolean on = visible == null ? null : Boolean.valueOf(Values.truth(visible));
        if (!axis.equals("y")) {
            TickParams.grid(axes.xAxis(), on, given.text("which"), given.rest());
        }
        if (!axis.equals("x")) {
            TickParams.grid(axes.yAxis(), on, given.text("which"), given.rest());
        }
        return null;
    }

    private static @Nullable Object tickParams(Axes axes, Call call) {
        Arguments given = TICK_PARAMS.bind(call);
        String axis = Styles.oneOf("axis", given.get("axis"), List.of("x", "y", "both"));
        if (!axis.equals("y")) {
            applyTickParams(
                    axes, true, given.rest(), List.of("left", "right", "labelleft", "labelright"));
        }
        if (!axis.equals("x")) {
            applyTickParams(
                    axes, false, given.rest(), List.of("top", "bottom", "labeltop", "labelbottom"));
        }
        return null;
    }

    private static void applyTickParams(
            Axes axes, boolean x, Map<String, @Nullable Object> kwargs, List<String> foreign) {
        Map<String, @Nullable Object> own = new LinkedHashMap<>(kwargs);
        foreign.forEach(own::remove);
        Object which = own.containsKey("which") ? own.remove("which") : "major";
        boolean reset = Values.truth(own.remove("reset"));
        TickParams.apply(axes.axis(x), Values.text(which), reset, own);
    }

    private static @Nullable Object setAspect(Axes axes, Call call) {
        Arguments given = SET_ASPECT.bind(call);
        for (Axes each : given.flag("share") ? axes.allShared() : List.of(axes)) {
            each.aspect().setRatio(given.get("aspect"));
            each.aspect()
                    .setAdjustable(
                            given.isNone("adjustable")
                                    ? axes.aspect().adjustable()
                                    : given.get("adjustable"));
            if (!given.isNone("anchor")) {
                each.aspect().setAnchor(given.get("anchor"));
            }
        }
        return null;
    }

    private static @Nullable Object invert(Axes axes, boolean x) {
        axes.axis(x).setInverted(!axes.axis(x).isInverted());
        return null;
    }
}
