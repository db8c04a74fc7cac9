package org.jpylab.pylab;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.AxesImage;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.Composed;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.artist.Line2D;
import org.jpylab.figure.artist.MarkerStyle;
import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Bezier;
import org.jpylab.figure.geometry.Inside;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.plot.ArtistConstructors;
import org.jpylab.figure.plot.Call;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** What Matplotlib's artist classes in Python ask of the artists of the figure model. */
public final class ArtistCalls {
    private ArtistCalls() {}

    /** A new artist of a class by its Python name. */
    public static Artist make(String name, List<?> args, Map<?, ?> kwargs) {
        return ArtistConstructors.make(name, new Call(ToFigure.values(args), ToFigure.map(kwargs)));
    }

    /** A path of vertices and codes; null codes for a polyline. */
    public static Path path(NdArray vertices, @Nullable NdArray codes) {
        double[] values = vertices.toDoubles();
        byte[] kinds = null;
        if (codes != null) {
            double[] given = codes.toDoubles();
            kinds = new byte[given.length];
            for (int i = 0; i < kinds.length; i++) {
                kinds[i] = (byte) given[i];
            }
        }
        double[] x = new double[values.length / 2];
        double[] y = new double[values.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = values[2 * i];
            y[i] = values[2 * i + 1];
        }
        return new Path(x, y, kinds);
    }

    /** The vertices of a path, a row of x and y for each. */
    public static NdArray vertices(Path path) {
        double[] values = new double[2 * path.size()];
        for (int i = 0; i < path.size(); i++) {
            values[2 * i] = path.x()[i];
            values[2 * i + 1] = path.y()[i];
        }
        return NdArray.wrap(values, path.size(), 2);
    }

    /** The codes of a path, or null. */
    public static @Nullable NdArray codes(Path path) {
        byte[] codes = path.codes();
        if (codes == null) {
            return null;
        }
        double[] values = new double[codes.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = codes[i];
        }
        return NdArray.wrap(values, values.length).astype(org.jpylab.ndarray.DType.UINT8);
    }

    /** Whether points, rows of x and y, lie in the area of a path. */
    public static NdArray inside(Path path, NdArray points) {
        Inside area = Inside.of(path);
        double[] values = points.toDoubles();
        boolean[] flags = new boolean[values.length / 2];
        for (int i = 0; i < flags.length; i++) {
            flags[i] = area.contains(values[2 * i], values[2 * i + 1]);
        }
        return NdArray.of(flags);
    }

    /** The turning points and ends of a path's pieces, a row of x and y for each. */
    public static NdArray extremes(Path path) {
        return vertices(Bezier.extremes(path));
    }

    /** The box in pixels around an artist. */
    public static Bbox extent(Artist artist) {
        return switch (artist) {
            case Text text -> text.extent(Figure.textMetrics());
            case Axes axes -> axes.pixelBox();
            case Figure figure -> figure.pixelBox();
            case Composed composed -> {
                Bbox box = composed.extent();
                yield box == null ? new Bbox(0, 0, 0, 0) : box;
            }
            case Legend legend -> legend.place(Figure.textMetrics());
            case Patch patch -> around(patch.displayPath());
            case Line2D line ->
                    around(Path.polyline(line.x(), line.y()).transformed(line.getTransform()));
            case AxesImage image -> image(image);
            case Collection collection -> {
                Axes axes = collection.axes();
                Transform data = axes == null ? collection.getTransform() : axes.transData();
                yield collection.dataLimits(data).box().transformed(data);
            }
            default -> Bbox.union(artist.children().stream().map(ArtistCalls::extent).toList());
        };
    }

    private static Bbox image(AxesImage image) {
        double[] e = image.extent();
        Path corners = Path.polyline(new double[] {e[0], e[1]}, new double[] {e[2], e[3]});
        return around(corners.transformed(image.getTransform()));
    }

    private static Bbox around(Path path) {
        Path points = Bezier.extremes(path);
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < points.size(); i++) {
            if (Double.isFinite(points.x()[i]) && Double.isFinite(points.y()[i])) {
                x0 = Math.min(x0, points.x()[i]);
                x1 = Math.max(x1, points.x()[i]);
                y0 = Math.min(y0, points.y()[i]);
                y1 = Math.max(y1, points.y()[i]);
            }
        }
        return new Bbox(x0, y0, x1, y1);
    }

    /** The box of the data that a collection covers. */
    public static Bbox dataBox(Collection collection, Transform data) {
        return collection.dataLimits(data).box();
    }

    /** The properties that can be read. */
    public static List<String> readable(Artist artist) {
        return artist.properties().readable();
    }

    /** The properties of a class by its Python name. */
    public static List<String> classProperties(String name) {
        return ArtistConstructors.properties(name);
    }

    /** A marker by its letter, path or vertices. */
    public static MarkerStyle marker(@Nullable Object spec, @Nullable String fill) {
        return new MarkerStyle(ToFigure.value(spec), fill);
    }

    /** A font of properties by name; those not given are the rc parameters'. */
    public static FontProperties font(Map<?, ?> given) {
        Text text = new Text(0, 0, "");
        text.set("fontproperties", ToFigure.map(given));
        return text.font();
    }

    /** A legend of given handles and labels, not yet added. */
    public static Legend legend(Artist parent, List<?> handles, List<?> labels, Map<?, ?> kwargs) {
        Axes axes = parent instanceof Axes given ? given : null;
        Figure figure = axes == null ? (Figure) parent : axes.owner();
        List<String> texts = labels.stream().map(String::valueOf).toList();
        return new Legend(figure, axes, List.copyOf(handles), texts, ToFigure.map(kwargs));
    }

    /** The places of the ticks. */
    public static NdArray tickPlaces(Axis axis, boolean minor) {
        double[] places = minor ? axis.minorLocations() : axis.majorLocations();
        return NdArray.wrap(places.clone(), places.length);
    }

    /** The numbers that stand for values on an axis. */
    public static NdArray convert(Axis axis, @Nullable Object data) {
        double[] numbers = axis.convertUnits(ToFigure.value(data));
        return NdArray.wrap(numbers, numbers.length);
    }
}
