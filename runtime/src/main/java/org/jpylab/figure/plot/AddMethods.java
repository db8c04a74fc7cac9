package org.jpylab.figure.plot;

import org.jpylab.error.PyError;
import org.jpylab.figure.arrow.Annotation;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.FancyArrow;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Vertices;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.plot.AxesMethods.Method;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Adds artists made elsewhere, annotations and arrows. */
final class AddMethods {
    private static final Signature ADD_COLLECTION =
            Signature.of("add_collection", "collection, autolim=True");
    private static final Signature ANNOTATE = Signature.of("annotate", ArtistConstructors.ANNOTATE);
    private static final Signature ARROW = Signature.of("arrow", PatchConstructors.FANCY_ARROW);

    private AddMethods() {}

    static void register(Map<String, Method> methods) {
        methods.put(
                "add_patch", (axes, call) -> axes.addPatch(only(Patch.class, call, "add_patch")));
        methods.put("add_line", (axes, call) -> axes.addLine(only(Line2D.class, call, "add_line")));
        methods.put(
                "add_artist",
                (axes, call) -> addArtist(axes, only(Artist.class, call, "add_artist")));
        methods.put(
                "add_image",
                (axes, call) -> axes.addImage(only(AxesImage.class, call, "add_image")));
        methods.put("add_collection", AddMethods::addCollection);
        methods.put("annotate", AddMethods::annotate);
        methods.put("arrow", AddMethods::arrow);
        methods.put("update_datalim", AddMethods::updateDataLimits);
        methods.put("get_xmajorticklabels", (axes, call) -> axes.xAxis().tickLabels(false));
        methods.put("get_ymajorticklabels", (axes, call) -> axes.yAxis().tickLabels(false));
        methods.put("get_xminorticklabels", (axes, call) -> axes.xAxis().tickLabels(true));
        methods.put("get_yminorticklabels", (axes, call) -> axes.yAxis().tickLabels(true));
        for (String part : List.of("ticklines", "gridlines")) {
            methods.put(
                    "get_x" + part,
                    (axes, call) -> AxisMethods.call(axes.xAxis(), "get_" + part, call));
            methods.put(
                    "get_y" + part,
                    (axes, call) -> AxisMethods.call(axes.yAxis(), "get_" + part, call));
        }
    }

    private static <A extends Artist> A only(Class<A> type, Call call, String method) {
        Object given = call.args().isEmpty() ? null : call.args().getFirst();
        if (!type.isInstance(given)) {
            throw PyError.typeError(
                    "%s() argument must be %s, not %s"
                            .formatted(method, type.getSimpleName(), Values.typeName(given)));
        }
        return type.cast(given);
    }

    private static Artist addArtist(Axes axes, Artist artist) {
        return axes.addArtist(artist);
    }

    private static Collection addCollection(Axes axes, Call call) {
        Arguments given = ADD_COLLECTION.bind(call);
        Call one = Call.of(given.get("collection"));
        Collection collection = only(Collection.class, one, "add_collection");
        return axes.addCollection(collection, given.flag("autolim"));
    }

    private static Annotation annotate(Axes axes, Call call) {
        Annotation made = ArtistConstructors.annotation(ANNOTATE.bind(call));
        made.setFigure(axes.figure());
        made.setAxes(axes);
        if (call.kwargs().containsKey("clip_on")) {
            made.setClip(axes.patch().asClip());
        }
        axes.addText(made);
        return made;
    }

    private static FancyArrow arrow(Axes axes, Call call) {
        Arguments given = ARROW.bind(call);
        FancyArrow made = PatchConstructors.fancyArrow(given);
        axes.addPatch(made);
        axes.limits().requestAutoscale(true, true);
        return made;
    }

    private static @Nullable Object updateDataLimits(Axes axes, Call call) {
        Vertices points = Vertices.of(call.args().getFirst());
        axes.includeData(points.x(), points.y());
        return null;
    }
}
