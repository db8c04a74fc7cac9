package org.jpylab.pylab;

import org.jpylab.figure.Figure;
import org.jpylab.figure.arrow.Coordinates;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.BoxShape;
import org.jpylab.figure.artist.Composed;
import org.jpylab.figure.artist.LivePatch;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Anchoring;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.axes.LegendPicture;
import org.jpylab.figure.axes.TextBox;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.FunctionTransform;
import org.jpylab.figure.geometry.LiveAffine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.layout.SubplotSpec;
import org.jpylab.figure.plot.BoxStatistics;
import org.jpylab.figure.value.Values;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;

/** Artists, places and mappings that Python classes compute when a figure is drawn. */
public final class PythonParts {
    private PythonParts() {}

    /** The artists that make an artist up, laid out. */
    @FunctionalInterface
    public interface Parts {
        List<?> now();
    }

    /** Four ends of a box as x0, y0, x1, y1; empty for none. */
    @FunctionalInterface
    public interface Box {
        NdArray now();
    }

    /** The images of points, rows of x and y. */
    @FunctionalInterface
    public interface Mapping {
        NdArray of(NdArray points);
    }

    /** A place in a grid, or null. */
    @FunctionalInterface
    public interface GridPlace {
        @Nullable SubplotSpec now();
    }

    /** One number for several. */
    @FunctionalInterface
    public interface Reducing {
        double of(NdArray values);
    }

    /** What Python makes of the values in one place, such as their mean. */
    public static ToDoubleFunction<double[]> reducer(Reducing function) {
        return values -> function.of(NdArray.wrap(values, values.length));
    }

    /** Two numbers that Python computes from many. */
    @FunctionalInterface
    public interface Ends {
        NdArray of(NdArray values);
    }

    public static BoxStatistics.Interval interval(Ends ends) {
        return data -> ends.of(NdArray.wrap(data, data.length)).toDoubles();
    }

    /** An artist made of others that Python lays out at each drawing. */
    public static Composed composed(Parts parts, Box extent) {
        return new Composed(
                new Composed.Layout() {
                    @Override
                    public List<Artist> parts() {
                        List<Artist> all = new ArrayList<>();
                        parts.now().forEach(part -> all.add((Artist) part));
                        return all;
                    }

                    @Override
                    public @Nullable Bbox extent() {
                        return box(extent);
                    }
                });
    }

    private static @Nullable Bbox box(Box given) {
        double[] ends = given.now().toDoubles();
        return ends.length < 4 ? null : new Bbox(ends[0], ends[1], ends[2], ends[3]);
    }

    /** Lets Python place axes before each drawing, in fractions of the figure; null for not. */
    public static void setLocator(Axes axes, @Nullable Box locator, @Nullable GridPlace place) {
        if (locator == null) {
            axes.setPositioner(null);
            axes.setLayoutSpec(null);
            return;
        }
        axes.setLayoutSpec(() -> place == null ? null : place.now());
        axes.setPositioner(() -> {
            Bbox found = box(locator);
            return found == null ? axes.originalPosition() : found;
        });
    }

    /** A mapping by two Python functions. */
    public static Transform mapping(Mapping forward, Mapping backward, boolean separable) {
        return new FunctionTransform(mapper(forward), mapper(backward), separable);
    }

    private static FunctionTransform.Mapping mapper(Mapping mapping) {
        return (x, y) -> {
            double[] points = new double[2 * x.length];
            for (int i = 0; i < x.length; i++) {
                points[2 * i] = x[i];
                points[2 * i + 1] = y[i];
            }
            double[] images = mapping.of(NdArray.wrap(points, x.length, 2)).toDoubles();
            for (int i = 0; i < x.length; i++) {
                x[i] = images[2 * i];
                y[i] = images[2 * i + 1];
            }
        };
    }

    /** A mapping that can be set anew; what was placed by it follows. */
    public static final class Place {
        private Affine now = Affine.IDENTITY;

        /** What follows this place. */
        public Transform transform() {
            return new LiveAffine(() -> now);
        }

        /** Scales, then shifts. */
        public void set(double scale, double dx, double dy) {
            now = Affine.scaling(scale).translate(dx, dy);
        }
    }

    public static Place place() {
        return new Place();
    }

    /** Width, height, descents and the shift to the baseline of a text in pixels. */
    public static NdArray textBox(Text text, boolean centersLines) {
        TextBox box = TextBox.of(text, Figure.textMetrics(), centersLines);
        return NdArray.of(box.width(), box.height(), box.xDescent(), box.yDescent(), box.shift());
    }

    /** The lower left corner of a box in a place of another one, by name or code. */
    public static NdArray corner(
            Object location, double width, double height, NdArray around, double pad) {
        int code =
                location instanceof String name
                        ? Anchoring.code(name)
                        : (int) Values.number(ToFigure.value(location));
        double[] ends = around.toDoubles();
        Bbox box = new Bbox(ends[0], ends[1], ends[2], ends[3]);
        return NdArray.of(Anchoring.corner(code, width, height, box, pad));
    }

    /** The pixels of a place in a coordinate system of annotations. */
    public static NdArray pixels(
            Artist artist, Object system, double x, double y, @Nullable NdArray anchor) {
        double[] from = anchor == null ? new double[] {0, 0} : anchor.toDoubles();
        Object by = Objects.requireNonNull(ToFigure.value(system));
        return NdArray.of(new Coordinates(artist).place(by, x, y, from));
    }

    /** The outline of a patch. */
    @FunctionalInterface
    public interface Outline {
        Path now();
    }

    /** A patch in pixels whose outline Python computes. */
    public static LivePatch patch(Outline outline, Map<?, ?> look) {
        return new LivePatch(outline::now, ToFigure.map(look));
    }

    /** The outline around a box, or around one of a size of text. */
    @FunctionalInterface
    public interface Shape {
        Path around(double x, double y, double width, double height, double size);
    }

    /** An outline of fancy boxes that Python computes. */
    public static BoxShape boxShape(Shape shape) {
        return shape::around;
    }

    /** The artists that a handler makes for a legend. */
    @FunctionalInterface
    public interface Marks {
        List<?> in(double width, double height, double xDescent, double yDescent, double size);
    }

    /** A handle that Python draws in legends. */
    public static LegendPicture picture(Marks marks) {
        return (width, height, descent, size) -> {
            List<Artist> all = new ArrayList<>();
            marks.in(width, height, 0, descent, size).forEach(part -> all.add((Artist) part));
            return all;
        };
    }

    /** The artists by which legends show a handle, with options such as numpoints. */
    public static List<Artist> marks(
            Artist handle,
            Map<?, ?> options,
            double width,
            double height,
            double descent,
            double size) {
        return LegendPicture.usual(handle, ToFigure.map(options), width, height, descent, size);
    }

    /** Keeps the labels of several axes in line. */
    public static void alignLabels(List<?> axes) {
        List<Axis> group = new ArrayList<>();
        axes.forEach(axis -> group.add((Axis) axis));
        if (!group.isEmpty()) {
            group.getFirst().owner().owner().alignLabels(group);
        }
    }

    /** Into how many pieces a projection cuts the straight lines of an artist. */
    public static void setInterpolation(Artist artist, int pieces) {
        artist.setBendingPieces(pieces);
    }
}
