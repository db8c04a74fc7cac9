package org.jpylab.figure.arrow;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Bezier;
import org.jpylab.figure.geometry.Blended;
import org.jpylab.figure.geometry.PolarTransform;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/** The coordinate systems of annotations by name: {@code "data"}, {@code "axes fraction"}, … */
public final class Coordinates {
    private final Artist artist;

    /** The coordinates of an artist, in whose axes and figure they are counted. */
    public Coordinates(Artist artist) {
        this.artist = artist;
    }

    /** What maps coordinates of a system to pixels, as things stand now. */
    Transform of(@Nullable Object system, double[] anchor) {
        return switch (system) {
            case Transform transform -> transform;
            case String name -> named(name, anchor);
            case Artist other -> Affine.to(box(other));
            case Supplier<?> live ->
                    live.get() instanceof Bbox box
                            ? Affine.to(box)
                            : of(Objects.requireNonNull(live.get()), anchor);
            case Object[] pair -> new Blended(of(pair[0], anchor), of(pair[1], anchor));
            case List<?> pair when pair.size() == 2 ->
                    new Blended(of(pair.get(0), anchor), of(pair.get(1), anchor));
            case null, default ->
                    throw PyError.valueError(
                            Values.repr(system) + " is not a valid coordinate transformation");
        };
    }

    private static Bbox box(Artist other) {
        return switch (other) {
            case Axes axes -> axes.pixelBox();
            case Figure figure -> figure.pixelBox();
            case Legend legend -> legend.place(Figure.textMetrics());
            case Text text -> {
                var patch = text.placeBox(Figure.textMetrics());
                yield patch == null ? text.extent(Figure.textMetrics()) : extents(patch);
            }
            case Patch patch -> extents(patch);
            default ->
                    throw PyError.notImplemented(
                            "coordinates of " + other.getClass().getSimpleName());
        };
    }

    private static Bbox extents(Patch patch) {
        var path = Bezier.extremes(patch.displayPath());
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = x0;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = x1;
        for (int i = 0; i < path.size(); i++) {
            x0 = Math.min(x0, path.x()[i]);
            y0 = Math.min(y0, path.y()[i]);
            x1 = Math.max(x1, path.x()[i]);
            y1 = Math.max(y1, path.y()[i]);
        }
        return new Bbox(x0, y0, x1, y1);
    }

    private Figure figure() {
        Figure figure = artist.figure();
        if (figure == null) {
            throw PyError.runtimeError("an annotation needs a figure");
        }
        return figure;
    }

    private Axes axes() {
        Axes axes = artist.axes();
        if (axes == null) {
            throw PyError.attributeError("'NoneType' object has no attribute 'transData'");
        }
        return axes;
    }

    private Transform named(String name, double[] anchor) {
        if (name.equals("data")) {
            return axes().transData();
        }
        if (name.equals("polar")) {
            return new PolarTransform(() -> new PolarTransform.Setting(0, false, 0, 1))
                    .then(axes().transData());
        }
        String[] words = name.split(" ", -1);
        if (words.length != 2) {
            throw PyError.valueError(Values.repr(name) + " is not a recognized coordinate");
        }
        Bbox box =
                switch (words[0]) {
                    case "figure", "subfigure" -> figure().pixelBox();
                    case "axes" -> axes().pixelBox();
                    case "offset" -> new Bbox(anchor[0], anchor[1], anchor[0], anchor[1]);
                    default ->
                            throw PyError.valueError(
                                    Values.repr(name) + " is not a recognized coordinate");
                };
        double dpi = figure().getDpi();
        double unit =
                switch (words[1]) {
                    case "points" -> dpi / 72;
                    case "pixels" -> 1;
                    case "inches" -> dpi;
                    case "fontsize" ->
                            (artist instanceof Text text ? text.font().size() : 10) * dpi / 72;
                    case "fraction" -> 0;
                    default ->
                            throw PyError.valueError(
                                    Values.repr(words[1]) + " is not a recognized unit");
                };
        return unit == 0 ? Affine.to(box) : Affine.scaling(unit).translate(box.x0(), box.y0());
    }

    /**
     * The place in pixels of coordinates in a system; negative distances count from the far edge.
     */
    public double[] place(@Nullable Object system, double x, double y, double[] anchor) {
        double px = x;
        double py = y;
        if (system instanceof String name
                && (name.endsWith("points") || name.endsWith("pixels"))
                && !name.startsWith("offset")) {
            Bbox box = name.startsWith("axes") ? axes().pixelBox() : figure().pixelBox();
            double unit = name.endsWith("points") ? figure().getDpi() / 72 : 1;
            px = px < 0 ? px + box.width() / unit : px;
            py = py < 0 ? py + box.height() / unit : py;
        }
        return of(system, anchor).point(px, py);
    }
}
