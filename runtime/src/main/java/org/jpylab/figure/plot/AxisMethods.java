package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Tick;
import org.jpylab.figure.axes.TickParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The methods of Matplotlib's Axis by name, on Java values. */
public final class AxisMethods {
    /** One method: does what the call asks and returns its result, null for None. */
    @FunctionalInterface
    public interface Method {
        @Nullable Object call(Axis axis, Call call);
    }

    private static final Map<String, Method> METHODS = new TreeMap<>();
    private static final Signature GRID =
            Signature.of("grid", "visible=None, which='major', **kwargs");
    private static final Signature TICK_PARAMS =
            Signature.of("set_tick_params", "which='major', reset=False, **kwargs");
    private static final Signature LABEL_COORDS =
            Signature.of("set_label_coords", "x, y, transform=None");

    static {
        for (String side : List.of("top", "bottom", "left", "right")) {
            METHODS.put("tick_" + side, (axis, call) -> moveTo(axis, side));
        }
        METHODS.put("set_ticks", TickSetting::setTicks);
        METHODS.put("set_ticklabels", TickSetting::setLabels);
        METHODS.put("get_ticklocs", TickSetting::getTicks);
        METHODS.put("get_ticklabels", TickSetting::getLabels);
        METHODS.put("get_ticklines", AxisMethods::tickLines);
        METHODS.put(
                "get_gridlines",
                (axis, call) -> ticks(axis, false).stream().map(Tick::gridLine).toList());
        METHODS.put("get_major_ticks", (axis, call) -> ticks(axis, false));
        METHODS.put("get_minor_ticks", (axis, call) -> ticks(axis, true));
        METHODS.put("grid", AxisMethods::grid);
        METHODS.put("set_tick_params", AxisMethods::tickParams);
        METHODS.put("set_label_coords", AxisMethods::labelCoords);
        METHODS.put("set_label_text", AxisMethods::labelText);
    }

    private AxisMethods() {}

    /** Every method by name. */
    public static Map<String, Method> all() {
        return Collections.unmodifiableMap(METHODS);
    }

    /** Calls a method by its Python name. */
    public static @Nullable Object call(Axis axis, String name, Call call) {
        Method method = METHODS.get(name);
        if (method != null) {
            return method.call(axis, call);
        }
        if (name.startsWith("set_") && call.args().size() == 1 && call.kwargs().isEmpty()) {
            axis.set(name.substring(4), call.args().getFirst());
            return null;
        }
        if (name.startsWith("get_") && call.args().isEmpty() && call.kwargs().isEmpty()) {
            return axis.get(name.substring(4));
        }
        throw PyError.attributeError(
                "'"
                        + (axis.isX() ? "X" : "Y")
                        + "Axis' object has no attribute "
                        + Values.repr(name));
    }

    private static @Nullable Object moveTo(Axis axis, String side) {
        TickParams.moveTo(axis, side);
        return null;
    }

    private static List<Tick> ticks(Axis axis, boolean minor) {
        return minor
                ? axis.minorTicks(axis.minorLocations().length)
                : axis.majorTicks(axis.majorLocations().length);
    }

    private static List<Line2D> tickLines(Axis axis, Call call) {
        boolean minor =
                !call.args().isEmpty() && Values.truth(call.args().getFirst())
                        || Values.truth(call.kwargs().get("minor"));
        List<Line2D> lines = new ArrayList<>();
        for (Tick tick : ticks(axis, minor)) {
            lines.add(tick.tick1Line());
            lines.add(tick.tick2Line());
        }
        return lines;
    }

    private static @Nullable Object grid(Axis axis, Call call) {
        Arguments given = GRID.bind(call);
        Object visible = given.get("visible");
        TickParams.grid(
                axis,
                visible == null ? null : Boolean.valueOf(Values.truth(visible)),
                given.text("which"),
                given.rest());
        return null;
    }

    private static @Nullable Object tickParams(Axis axis, Call call) {
        Arguments given = TICK_PARAMS.bind(call);
        TickParams.apply(axis, given.text("which"), given.flag("reset"), given.rest());
        return null;
    }

    private static @Nullable Object labelCoords(Axis axis, Call call) {
        Arguments given = LABEL_COORDS.bind(call);
        axis.setLabelCoords(
                given.number("x"),
                given.number("y"),
                (org.jpylab.figure.geometry.Transform) given.get("transform"));
        return null;
    }

    private static @Nullable Object labelText(Axis axis, Call call) {
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        kwargs.remove("fontdict");
        return axis.setLabelText(call.args().getFirst(), kwargs);
    }
}
