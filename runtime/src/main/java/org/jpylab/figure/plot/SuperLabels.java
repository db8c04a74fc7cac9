package org.jpylab.figure.plot;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.Map;

/** The title and labels of a whole figure. */
final class SuperLabels {
    private SuperLabels() {}

    private record Place(
            double x,
            double y,
            String horizontal,
            String vertical,
            double rotation,
            String sizeKey,
            String weightKey) {}

    private static Place placeOf(String name) {
        return switch (name) {
            case "suptitle" ->
                    new Place(
                            0.5,
                            0.98,
                            "center",
                            "top",
                            0,
                            "figure.titlesize",
                            "figure.titleweight");
            case "supxlabel" ->
                    new Place(
                            0.5,
                            0.01,
                            "center",
                            "bottom",
                            0,
                            "figure.labelsize",
                            "figure.labelweight");
            default ->
                    new Place(
                            0.02,
                            0.5,
                            "left",
                            "center",
                            90,
                            "figure.labelsize",
                            "figure.labelweight");
        };
    }

    static Text set(Figure figure, Call call, String name) {
        Place place = placeOf(name);
        Map<String, @Nullable Object> kwargs = new LinkedHashMap<>(call.kwargs());
        Object label = call.args().isEmpty() ? kwargs.remove("t") : call.args().getFirst();
        Object x = kwargs.remove("x");
        Object y = kwargs.remove("y");
        boolean automatic = name.equals("supylabel") ? x == null : y == null;
        Map<String, @Nullable Object> look = new LinkedHashMap<>();
        look.put("horizontalalignment", place.horizontal);
        look.put("verticalalignment", place.vertical);
        look.put("rotation", place.rotation);
        if (!kwargs.containsKey("fontproperties")) {
            look.put("fontsize", RcParams.current().get(place.sizeKey));
            look.put("fontweight", RcParams.current().get(place.weightKey));
        }
        look.putAll(Text.TEXT.normalize(kwargs));
        double atX = x == null ? place.x : Values.number(x);
        double atY = y == null ? place.y : Values.number(y);
        Text text = figure.superLabel(name);
        if (text == null) {
            text = figure.addText(atX, atY, label, look);
        } else {
            text.setText(label);
            text.setPosition(atX, atY);
            text.update(look);
        }
        figure.setSuperLabel(name, text, automatic);
        return text;
    }
}
