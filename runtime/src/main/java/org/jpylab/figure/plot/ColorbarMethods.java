package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Colorbar;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.contour.ContourSet;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.NullLocator;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The methods and attributes of Matplotlib's Colorbar by name. */
public final class ColorbarMethods {
    /** One method: does what the call asks and returns its result, null for None. */
    @FunctionalInterface
    public interface Method {
        @Nullable Object call(Colorbar bar, Call call);
    }

    private static final Map<String, Method> METHODS = new TreeMap<>();
    private static final Signature SET_LABEL =
            Signature.of("set_label", "label, *, loc=None, **kwargs");

    static {
        METHODS.put("set_label", ColorbarMethods::setLabel);
        METHODS.put("set_ticks", ColorbarMethods::setTicks);
        METHODS.put("set_ticklabels", ColorbarMethods::setTickLabels);
        METHODS.put("get_ticks", (bar, call) -> TickSetting.getTicks(bar.longAxis(), call));
        METHODS.put("minorticks_on", ColorbarMethods::minorTicksOn);
        METHODS.put("minorticks_off", ColorbarMethods::minorTicksOff);
        METHODS.put("add_lines", ColorbarMethods::addLines);
        METHODS.put("update_normal", ColorbarMethods::update);
        METHODS.put("update_ticks", ColorbarMethods::update);
        METHODS.put("remove", ColorbarMethods::remove);
    }

    private ColorbarMethods() {}

    /** Every method by name. */
    public static Map<String, Method> all() {
        return Collections.unmodifiableMap(METHODS);
    }

    /** Calls a method by its Python name. */
    public static @Nullable Object call(Colorbar bar, String name, Call call) {
        Method method = METHODS.get(name);
        if (method == null) {
            throw PyError.attributeError("'Colorbar' object has no attribute " + Values.repr(name));
        }
        return method.call(bar, call);
    }

    /** The value of a public attribute. */
    public static @Nullable Object attribute(Colorbar bar, String name) {
        return switch (name) {
            case "ax" -> bar.axes();
            case "mappable" -> bar.mappable();
            case "cmap" -> bar.mappable().mapping().map();
            case "norm" -> bar.mappable().mapping().norm();
            case "vmin" -> bar.vmin();
            case "vmax" -> bar.vmax();
            case "solids" -> bar.solids();
            case "outline" -> bar.outline();
            case "dividers" -> bar.dividers();
            case "orientation" -> bar.options().orientation();
            case "ticklocation" -> bar.options().tickLocation();
            case "extend" -> bar.options().extend();
            case "spacing" -> bar.options().spacing();
            case "drawedges" -> bar.options().drawEdges();
            case "locator" -> bar.longAxis().majorLocator();
            case "minorlocator" -> bar.longAxis().minorLocator();
            case "formatter" -> bar.longAxis().majorFormatter();
            case "minorformatter" -> bar.longAxis().minorFormatter();
            case "alpha" -> bar.alpha();
            case "values" -> bar.options().values();
            case "boundaries" -> bar.options().boundaries();
            case "extendrect" -> bar.options().extendRectangles();
            default ->
                    throw PyError.attributeError(
                            "'Colorbar' object has no attribute " + Values.repr(name));
        };
    }

    private static @Nullable Object setLabel(Colorbar bar, Call call) {
        Arguments given = SET_LABEL.bind(call);
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(given.rest());
        kwargs.put("loc", given.get("loc"));
        AxesMethods.call(
                bar.axes(),
                bar.isVertical() ? "set_ylabel" : "set_xlabel",
                new Call(Collections.singletonList(given.get("label")), kwargs));
        return null;
    }

    private static @Nullable Object setTicks(Colorbar bar, Call call) {
        if (!call.args().isEmpty() && call.args().getFirst() instanceof Locator locator) {
            bar.setLocator(locator);
            return null;
        }
        TickSetting.setTicks(bar.longAxis(), call);
        bar.keepTicks();
        return null;
    }

    private static @Nullable Object setTickLabels(Colorbar bar, Call call) {
        TickSetting.setLabels(bar.longAxis(), call);
        bar.keepTicks();
        return null;
    }

    private static @Nullable Object minorTicksOn(Colorbar bar, Call call) {
        AxesMethods.call(bar.axes(), "minorticks_on", Call.of());
        bar.shortAxis().setMinorLocator(new NullLocator());
        bar.keepTicks();
        return null;
    }

    private static @Nullable Object minorTicksOff(Colorbar bar, Call call) {
        bar.setMinorLocator(new NullLocator());
        return null;
    }

    private static @Nullable Object update(Colorbar bar, Call call) {
        bar.update();
        return null;
    }

    private static @Nullable Object remove(Colorbar bar, Call call) {
        bar.remove();
        return null;
    }

    private static @Nullable Object addLines(Colorbar bar, Call call) {
        Object erase =
                call.kwargs().containsKey("erase") ? call.kwargs().get("erase") : Boolean.TRUE;
        List<? extends @Nullable Object> args = call.args();
        if (args.size() <= 2 && !args.isEmpty()) {
            if (!(args.getFirst() instanceof ContourSet contours) || contours.isFilled()) {
                throw PyError.valueError(
                        "If a single artist is passed to add_lines, it must be a ContourSet of"
                                + " lines");
            }
            addLines(bar, contours, Values.truth(args.size() > 1 ? args.get(1) : erase));
            return null;
        }
        bar.addLines(
                Values.numbers(args.get(0)),
                Rgba.listOf(args.get(1), null),
                Values.numbers(args.get(2)),
                Values.truth(args.size() > 3 ? args.get(3) : erase));
        return null;
    }

    static void addLines(Colorbar bar, ContourSet contours, boolean erase) {
        bar.addLines(contours.levels(), contours.lineColors(), contours.lineWidths(), erase);
    }
}
