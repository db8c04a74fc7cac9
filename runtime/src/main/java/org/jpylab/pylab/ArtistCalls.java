package org.jpylab.pylab;

import org.jpylab.figure.Figure;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Clip;
import org.jpylab.figure.artist.Collection;
import org.jpylab.figure.artist.FontProperties;
import org.jpylab.figure.artist.MarkerStyle;
import org.jpylab.figure.artist.NonUniformImage;
import org.jpylab.figure.artist.ShapesAt;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.Legend;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.Bezier;
import org.jpylab.figure.geometry.Crossing;
import org.jpylab.figure.geometry.Inside;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.layout.DrawnBox;
import org.jpylab.figure.plot.ArtistConstructors;
import org.jpylab.figure.plot.BoxStatistics;
import org.jpylab.figure.plot.Call;
import org.jpylab.figure.tick.FixedLocator;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

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

    /** The numbers of a collection's shapes under a place in pixels, or near to it. */
    public static NdArray shapesAt(
            Collection collection, double dpi, double x, double y, double radius) {
        int[] found = ShapesAt.of(collection, dpi, x, y, radius);
        double[] numbers = java.util.Arrays.stream(found).asDoubleStream().toArray();
        return NdArray.wrap(numbers, numbers.length).astype(org.jpylab.ndarray.DType.INT32);
    }

    /** Whether two paths cross, or one lies in the area of the other. */
    public static boolean intersect(Path one, Path other, boolean filled) {
        return Crossing.meets(one, other, filled);
    }

    /** The turning points and ends of a path's pieces, a row of x and y for each. */
    public static NdArray extremes(Path path) {
        return vertices(Bezier.extremes(path));
    }

    /** The box in pixels around an artist. */
    public static Bbox extent(Artist artist) {
        return DrawnBox.of(artist, Figure.textMetrics());
    }

    /** The box in pixels around what is to be seen of an artist, or null when that is nothing. */
    public static @Nullable Bbox tightExtent(Artist artist) {
        return DrawnBox.visible(artist, Figure.textMetrics());
    }

    /** The box of the data that a collection covers. */
    public static Bbox dataBox(Collection collection, Transform data) {
        return collection.dataLimits(data).box();
    }

    /** The properties that can be read. */
    public static List<String> readable(Artist artist) {
        return artist.properties().readable();
    }

    /** The properties that can be set, aliases included. */
    public static List<String> settable(Artist artist) {
        return artist.properties().keywords();
    }

    /** The properties of a class by its Python name. */
    public static List<String> classProperties(String name) {
        return ArtistConstructors.properties(name);
    }

    /** The getters and setters of the properties of a class by its Python name. */
    public static List<String> classAccessors(String name) {
        return ArtistConstructors.accessors(name);
    }

    /** Sets the places of columns and rows of an image, and the values. */
    public static void setUneven(NonUniformImage image, double[] x, double[] y, NdArray values) {
        image.setData(x, y, java.util.Objects.requireNonNull(ToFigure.value(values)));
    }

    /** The box in pixels at which a legend is placed. */
    public static Bbox legendAnchor(Legend legend) {
        return legend.anchorBox();
    }

    /** The place of a legend: a code, or two fractions. */
    public static @Nullable Object legendPlace(Legend legend) {
        return FromFigure.value(legend.location());
    }

    /** A box that a function gives at each use. */
    public static Supplier<Object> live(Supplier<Object> place) {
        return () -> place.get();
    }

    public static Supplier<Bbox> liveBox(Supplier<Bbox> box) {
        return () ->
                box.get(); // an object of Java's own, which stays one on its way through Python
    }

    /** The inside of a path under a mapping. */
    public static Clip clipPath(Path path, Transform transform) {
        return new Clip.Shape(() -> path, transform);
    }

    /** A box in pixels that may move. */
    public static Clip clipBox(Supplier<Bbox> box) {
        return new Clip.Box(box);
    }

    /** The outline in pixels of what is drawn of an artist, or null for all. */
    public static @Nullable Path clipOutline(Artist artist) {
        return switch (artist.clip()) {
            case null -> null;
            case Clip.Box box -> rectangle(box.box().get());
            case Clip.Shape shape -> shape.path().get().transformed(shape.transform());
        };
    }

    private static Path rectangle(Bbox box) {
        double[] x = {box.x0(), box.x1(), box.x1(), box.x0(), box.x0()};
        double[] y = {box.y0(), box.y0(), box.y1(), box.y1(), box.y0()};
        return new Path(x, y, null);
    }

    /** The full names of the aliases of a class's properties. */
    public static Map<String, String> aliases(String name) {
        return ArtistConstructors.aliases(name);
    }

    /** What box plots show of data sets, by Matplotlib's names. */
    public static @Nullable Object boxStatistics(
            List<NdArray> sets,
            @Nullable Object labels,
            @Nullable Object whiskers,
            @Nullable Object bootstrap,
            boolean autorange) {
        BoxStatistics statistics =
                new BoxStatistics(ToFigure.value(whiskers), ToFigure.value(bootstrap), autorange);
        List<double[]> numbers = sets.stream().map(NdArray::toDoubles).toList();
        return FromFigure.value(statistics.of(numbers, ToFigure.value(labels)));
    }

    /** A marker by its letter, path or vertices. */
    public static MarkerStyle marker(
            @Nullable Object spec,
            @Nullable String fill,
            @Nullable Transform transform,
            @Nullable String join,
            @Nullable String cap) {
        return new MarkerStyle(ToFigure.value(spec), fill, transform, join, cap);
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

    /** Whether the ticks were set at places given as integers. */
    public static boolean areWhole(Axis axis, boolean minor) {
        return (minor ? axis.minorLocator() : axis.majorLocator()) instanceof FixedLocator fixed
                && fixed.isWhole();
    }

    /** Keeps that the ticks were set at places given as integers. */
    public static void markWhole(Axis axis, boolean minor) {
        if ((minor ? axis.minorLocator() : axis.majorLocator()) instanceof FixedLocator fixed) {
            fixed.markWhole();
        }
    }

    /** The numbers that stand for values on an axis. */
    public static NdArray convert(Axis axis, @Nullable Object data) {
        double[] numbers = axis.convertUnits(ToFigure.value(data));
        return NdArray.wrap(numbers, numbers.length);
    }
}
