package org.jpylab.pylab;

import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.Composed;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.Axis;
import org.jpylab.figure.geometry.Bbox;
import org.jpylab.figure.geometry.FunctionTransform;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.ndarray.NdArray;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

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

    /** An artist made of others that Python lays out at each drawing. */
    public static Composed composed(Parts parts, Box extent) {
        return new Composed(new Composed.Layout() {
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
    public static void setLocator(Axes axes, @Nullable Box locator) {
        if (locator == null) {
            axes.setPositioner(null);
            return;
        }
        axes.setPositioner(() -> {
            Bbox place = box(locator);
            return place == null ? axes.originalPosition() : place;
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
