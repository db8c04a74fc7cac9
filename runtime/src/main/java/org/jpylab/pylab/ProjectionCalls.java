package org.jpylab.pylab;

import org.jpylab.figure.artist.Patch;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.axes.MappedAxes;
import org.jpylab.figure.axes.ShapedSpine;
import org.jpylab.figure.axes.Spine;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** What Python classes of axes say about their projections. */
public final class ProjectionCalls {
    private ProjectionCalls() {}

    /** The mapping of an axis' parts: {@code tick1}, {@code tick2} or {@code grid}. */
    @FunctionalInterface
    public interface Marks {
        Transform of(String which);
    }

    /** The place of labels at a side and a distance in points. */
    @FunctionalInterface
    public interface Labels {
        MappedAxes.LabelPlace of(int side, double pad);
    }

    /** Sets what maps data to pixels. */
    public static void setMapping(MappedAxes axes, Transform mapping) {
        axes.setMapping(mapping);
    }

    /** Sets where the marks, grid lines and labels of an axis go. */
    public static void setTicks(MappedAxes axes, boolean x, Marks marks, Labels labels) {
        axes.setTicks(
                x,
                new MappedAxes.Ticks() {
                    @Override
                    public Transform marks(int side) {
                        return marks.of("tick" + side);
                    }

                    @Override
                    public Transform grid() {
                        return marks.of("grid");
                    }

                    @Override
                    public MappedAxes.LabelPlace labels(int side, double pad) {
                        return labels.of(side, pad);
                    }
                });
    }

    /** A place of labels. */
    public static MappedAxes.LabelPlace label(
            Transform transform, String vertical, String horizontal) {
        return new MappedAxes.LabelPlace(transform, vertical, horizontal);
    }

    /** Sets what gives the height of the data over their width. */
    public static void setDataRatio(MappedAxes axes, Supplier<Double> ratio) {
        axes.setDataRatio(ratio);
    }

    /** Sets the edges by their names. */
    public static void setSpines(Axes axes, List<?> names, List<?> edges) {
        Map<String, Spine> all = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            all.put(String.valueOf(names.get(i)), (Spine) edges.get(i));
        }
        axes.setSpines(all);
    }

    /** Sets what makes the background, whenever the axes are emptied. */
    public static void setOutline(Axes axes, Supplier<Patch> maker) {
        axes.setOutline(maker);
    }

    /** An edge with an outline of its own, which a matrix maps to where it is placed. */
    public static Spine spine(
            Axes axes, String side, Path path, double scale, double dx, double dy) {
        return new ShapedSpine(axes, side, path, Affine.scaling(scale).translate(dx, dy));
    }
}
