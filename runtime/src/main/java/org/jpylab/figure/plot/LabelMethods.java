package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Titles, axis labels, texts and ticks by hand. */
final class LabelMethods {
    private static final Signature SET_TITLE =
            Signature.of(
                    "set_title", "label, fontdict=None, loc=None, pad=None, *, y=None, **kwargs");
    private static final Signature SET_XLABEL =
            Signature.of(
                    "set_xlabel", "xlabel, fontdict=None, labelpad=None, *, loc=None, **kwargs");
    private static final Signature SET_YLABEL =
            Signature.of(
                    "set_ylabel", "ylabel, fontdict=None, labelpad=None, *, loc=None, **kwargs");
    private static final Signature TEXT = Signature.of("text", "x, y, s, fontdict=None, **kwargs");
    private static final Signature GET_TITLE = Signature.of("get_title", "loc='center'");

    private LabelMethods() {}

    static void register(Map<String, Method> methods) {
        methods.put("set_title", LabelMethods::setTitle);
        methods.put(
                "get_title",
                (axes, call) -> axes.titles().at(GET_TITLE.bind(call).text("loc")).getText());
        methods.put(
                "set_xlabel",
                (axes, call) -> setLabel(axes.xAxis(), SET_XLABEL.bind(call), "xlabel"));
        methods.put(
                "set_ylabel",
                (axes, call) -> setLabel(axes.yAxis(), SET_YLABEL.bind(call), "ylabel"));
        methods.put("text", LabelMethods::text);
        methods.put("set_xticks", (axes, call) -> TickSetting.setTicks(axes.xAxis(), call));
        methods.put("set_yticks", (axes, call) -> TickSetting.setTicks(axes.yAxis(), call));
        methods.put("set_xticklabels", (axes, call) -> TickSetting.setLabels(axes.xAxis(), call));
        methods.put("set_yticklabels", (axes, call) -> TickSetting.setLabels(axes.yAxis(), call));
        methods.put("get_xticks", (axes, call) -> TickSetting.getTicks(axes.xAxis(), call));
        methods.put("get_yticks", (axes, call) -> TickSetting.getTicks(axes.yAxis(), call));
        methods.put("get_xticklabels", (axes, call) -> TickSetting.getLabels(axes.xAxis(), call));
        methods.put("get_yticklabels", (axes, call) -> TickSetting.getLabels(axes.yAxis(), call));
        methods.put("ticklabel_format", TickSetting::labelFormat);
        methods.put("locator_params", TickSetting::locatorParams);
    }

    /** The properties of a text: {@code fontdict} first, then keywords. */
    static Map<String, @Nullable Object> properties(Arguments given) {
        Map<String, @Nullable Object> properties = new LinkedHashMap<>();
        if (given.get("fontdict") instanceof Map<?, ?> font) {
            font.forEach((name, value) -> properties.put(Values.text(name), value));
        }
        properties.putAll(given.rest());
        return properties;
    }

    private static Text setTitle(Axes axes, Call call) {
        Arguments given = SET_TITLE.bind(call);
        return axes.titles()
                .set(
                        given.get("label"),
                        given.textOrNull("loc"),
                        given.numberOrNull("y"),
                        given.numberOrNull("pad"),
                        properties(given));
    }

    private static Text setLabel(Axis axis, Arguments given, String name) {
        if (!given.isNone("labelpad")) {
            axis.setLabelPad(given.number("labelpad"));
        }
        Map<String, @Nullable Object> properties = properties(given);
        Map<String, @Nullable Object> normal = Text.TEXT.normalize(given.rest());
        boolean placed =
                normal.containsKey(axis.isX() ? "x" : "y")
                        || normal.containsKey("position")
                        || normal.containsKey("horizontalalignment");
        if (placed && !given.isNone("loc")) {
            throw PyError.typeError(
                    "Specifying *loc* is disallowed when any of its corresponding low level keyword"
                            + " arguments "
                            + (axis.isX()
                                    ? "{'x', 'horizontalalignment'}"
                                    : "{'y', 'horizontalalignment'}")
                            + " are also supplied");
        }
        if (!placed) {
            String rcKey = axis.isX() ? "xaxis.labellocation" : "yaxis.labellocation";
            Object loc = given.isNone("loc") ? RcParams.current().get(rcKey) : given.get("loc");
            place(axis, Values.text(loc), properties);
        }
        return axis.setLabelText(given.get(name), properties);
    }

    private static void place(Axis axis, String loc, Map<String, @Nullable Object> properties) {
        List<String> allowed =
                axis.isX()
                        ? List.of("left", "center", "right")
                        : List.of("bottom", "center", "top");
        String where = org.jpylab.figure.artist.Styles.oneOf("loc", loc, allowed);
        int index = allowed.indexOf(where);
        properties.put(axis.isX() ? "x" : "y", index / 2.0);
        properties.put("horizontalalignment", List.of("left", "center", "right").get(index));
    }

    private static Text text(Axes axes, Call call) {
        Arguments given = TEXT.bind(call);
        Map<String, @Nullable Object> properties = properties(given);
        Text text = new Text(0, 0, "");
        text.setFigure(axes.figure());
        text.setAxes(axes);
        text.setX(given.get("x"));
        text.setY(given.get("y"));
        text.setText(given.get("s"));
        text.setTransform(axes.transData());
        text.setClip(axes.patch().asClip());
        text.setClipOn(false);
        text.update(Text.ofNew(properties));
        return axes.addText(text);
    }
}
