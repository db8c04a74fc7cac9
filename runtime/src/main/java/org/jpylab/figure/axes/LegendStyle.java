package org.jpylab.figure.axes;

import org.jpylab.error.PyError;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The keyword arguments of {@code legend}, each with its default from the rc parameters. */
final class LegendStyle {
    private static final List<String> NAMES =
            List.of(
                    "loc",
                    "numpoints",
                    "markerscale",
                    "markerfirst",
                    "scatterpoints",
                    "scatteryoffsets",
                    "prop",
                    "fontsize",
                    "labelcolor",
                    "borderpad",
                    "labelspacing",
                    "handlelength",
                    "handleheight",
                    "handletextpad",
                    "borderaxespad",
                    "columnspacing",
                    "ncols",
                    "mode",
                    "fancybox",
                    "shadow",
                    "title",
                    "title_fontsize",
                    "framealpha",
                    "edgecolor",
                    "facecolor",
                    "bbox_to_anchor",
                    "bbox_transform",
                    "frameon",
                    "handler_map",
                    "title_fontproperties",
                    "alignment",
                    "ncol");

    private final Map<String, @Nullable Object> given = new LinkedHashMap<>();

    LegendStyle(Map<String, ? extends @Nullable Object> kwargs) {
        kwargs.forEach((name, value) -> {
            if (!NAMES.contains(name)) {
                throw PyError.typeError(
                        "Legend.__init__() got an unexpected keyword argument "
                                + Values.repr(name));
            }
            given.put(name, value);
        });
    }

    @Nullable Object get(String name) {
        return given.get(name);
    }

    @Nullable Object orRc(String name) {
        Object value = given.get(name);
        return value == null ? RcParams.current().get("legend." + name) : value;
    }

    double number(String name) {
        return Values.number(orRc(name));
    }

    boolean flag(String name) {
        return Values.truth(orRc(name));
    }

    boolean flag(String name, boolean otherwise) {
        return given.containsKey(name) ? Values.truth(given.get(name)) : otherwise;
    }

    int columns() {
        Object columns = given.get("ncols");
        Object old = given.get("ncol");
        int first = columns == null ? 1 : (int) Values.number(columns);
        return first != 1 || old == null ? first : (int) Values.number(old);
    }

    /** The colour of a part, with 'inherit' meaning that of the axes. */
    Object color(String name) {
        Object color = orRc(name);
        if (color == null || color.equals("inherit")) {
            return RcParams.current().value("axes." + name);
        }
        return color;
    }
}
