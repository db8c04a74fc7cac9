package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.layout.GridSpec;
import org.jpylab.figure.layout.Subplots;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The methods of Matplotlib's Figure by name, on Java values. */
public final class FigureMethods {
    /** One method: does what the call asks and returns its result, null for None. */
    @FunctionalInterface
    public interface Method {
        @Nullable Object call(Figure figure, Call call);
    }

    private static final Map<String, Method> METHODS = new TreeMap<>();
    private static final Signature TEXT = Signature.of("text", "x, y, s, fontdict=None, **kwargs");
    private static final Signature SUBPLOTS =
            Signature.of(
                    "subplots",
                    "nrows=1, ncols=1, *, sharex=False, sharey=False, squeeze=True,"
                            + " width_ratios=None, height_ratios=None, subplot_kw=None,"
                            + " gridspec_kw=None");
    private static final Signature MOSAIC =
            Signature.of(
                    "subplot_mosaic",
                    "mosaic, *, sharex=False, sharey=False, width_ratios=None, height_ratios=None,"
                            + " empty_sentinel='.', subplot_kw=None, gridspec_kw=None");
    private static final Signature ADJUST =
            Signature.of(
                    "subplots_adjust",
                    "left=None, bottom=None, right=None, top=None, wspace=None, hspace=None");

    static {
        METHODS.put("add_subplot", (figure, call) -> figure.addSubplot(call.args(), call.kwargs()));
        METHODS.put("add_axes", FigureMethods::addAxes);
        METHODS.put("subplots", FigureMethods::subplots);
        METHODS.put("subplot_mosaic", FigureMethods::mosaic);
        METHODS.put("subplots_adjust", FigureMethods::adjust);
        METHODS.put("text", FigureMethods::text);
        METHODS.put("legend", LegendMethod::legend);
        METHODS.put("colorbar", Colorbars::colorbar);
        METHODS.put("suptitle", (figure, call) -> SuperLabels.set(figure, call, "suptitle"));
        METHODS.put("supxlabel", (figure, call) -> SuperLabels.set(figure, call, "supxlabel"));
        METHODS.put("supylabel", (figure, call) -> SuperLabels.set(figure, call, "supylabel"));
    }

    private FigureMethods() {}

    /** Every method by name. */
    public static Map<String, Method> all() {
        return Collections.unmodifiableMap(METHODS);
    }

    /** Calls a method by its Python name. */
    public static @Nullable Object call(Figure figure, String name, Call call) {
        Method method = METHODS.get(name);
        if (method != null) {
            return method.call(figure, call);
        }
        if (name.startsWith("set_") && call.args().size() == 1 && call.kwargs().isEmpty()) {
            figure.set(name.substring(4), call.args().getFirst());
            return null;
        }
        if (name.startsWith("get_") && call.args().isEmpty() && call.kwargs().isEmpty()) {
            return figure.get(name.substring(4));
        }
        throw PyError.attributeError("'Figure' object has no attribute " + Values.repr(name));
    }

    private static Axes addAxes(Figure figure, Call call) {
        if (call.args().isEmpty()) {
            throw PyError.typeError("add_axes() missing 1 required positional argument: 'rect'");
        }
        if (call.args().getFirst() instanceof Axes axes) {
            return figure.addAxes(axes);
        }
        return figure.addAxes(Values.numbers(call.args().getFirst()), call.kwargs());
    }

    private static Map<String, @Nullable Object> map(Arguments given, String name) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        if (given.get(name) instanceof Map<?, ?> items) {
            items.forEach((key, value) -> map.put(Values.text(key), value));
        }
        return map;
    }

    private static Map<String, @Nullable Object> gridParams(Arguments given) {
        Map<String, @Nullable Object> params = map(given, "gridspec_kw");
        for (String name : List.of("width_ratios", "height_ratios")) {
            if (!given.isNone(name)) {
                if (params.containsKey(name)) {
                    throw PyError.valueError(
                            "'%s' must not be defined both as parameter and as key in 'gridspec_kw'"
                                    .formatted(name));
                }
                params.put(name, given.get(name));
            }
        }
        return params;
    }

    /** Returns the axes row by row; the caller shapes and squeezes them. */
    private static List<Axes> subplots(Figure figure, Call call) {
        Arguments given = SUBPLOTS.bind(call);
        GridSpec grid =
                new GridSpec((int) given.number("nrows"), (int) given.number("ncols"), figure);
        grid.update(gridParams(given));
        return Subplots.fill(
                figure, grid, given.get("sharex"), given.get("sharey"), map(given, "subplot_kw"));
    }

    private static Map<Object, Axes> mosaic(Figure figure, Call call) {
        Arguments given = MOSAIC.bind(call);
        Object empty = given.get("empty_sentinel");
        return Subplots.mosaic(
                figure,
                given.get("mosaic"),
                given.get("sharex"),
                given.get("sharey"),
                gridParams(given),
                empty == null ? "" : empty,
                map(given, "subplot_kw"));
    }

    private static @Nullable Object adjust(Figure figure, Call call) {
        Arguments given = ADJUST.bind(call);
        figure.adjustSubplots(
                given.numberOrNull("left"),
                given.numberOrNull("bottom"),
                given.numberOrNull("right"),
                given.numberOrNull("top"),
                given.numberOrNull("wspace"),
                given.numberOrNull("hspace"));
        return null;
    }

    private static Text text(Figure figure, Call call) {
        Arguments given = TEXT.bind(call);
        return figure.addText(
                given.number("x"),
                given.number("y"),
                given.get("s"),
                Text.ofNew(LabelMethods.properties(given)));
    }
}
