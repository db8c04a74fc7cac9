package org.jpylab.figure.contour;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.color.Norms;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.tick.LogLocator;
import org.jpylab.figure.tri.TriangleContours;
import org.jpylab.figure.tri.Triangles;
import org.jpylab.figure.value.Matrix;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/** Makes contours and adds them to axes. */
public final class Contours {
    private Contours() {}

    /** Finds lines, or areas, in one set of data. */
    interface Finder {
        List<Path> lines(double level);

        List<Path> areas(double lower, double upper);
    }

    /**
     * Data that have contours.
     *
     * @param z the values, NaN where there is none
     * @param frame the least and largest x, then those of y
     */
    record Data(double[] z, double[] frame, Finder finder) {
        double[] range() {
            return new double[] {least(z), most(z)};
        }
    }

    /** Adds contours of the data of other contours. */
    public static ContourSet again(
            Axes axes, boolean filled, ContourSet before, ContourOptions options) {
        return build(axes, filled, options, before.data());
    }

    /** Adds contours of values on a grid. */
    public static ContourSet add(
            Axes axes, boolean filled, Matrix x, Matrix y, Matrix z, ContourOptions options) {
        boolean logarithmic = isLogarithmic(options);
        Matrix shown = logarithmic ? positive(z) : z;
        int longest = Math.max(z.rows(), z.columns()) - 1;
        int chunk = options.chunk() > 0 ? Math.min(options.chunk(), longest) : longest;
        ContourGrid grid = new ContourGrid(x, y, shown, options.cornerMask(), chunk);
        Finder finder =
                new Finder() {
                    @Override
                    public List<Path> lines(double level) {
                        return ContourTracer.lines(grid, chunk, level);
                    }

                    @Override
                    public List<Path> areas(double lower, double upper) {
                        return AreaTracer.areas(grid, chunk, lower, upper);
                    }
                };
        double[] frame = frame(x.values(), y.values());
        return build(axes, filled, options, new Data(shown.values(), frame, finder));
    }

    /** Adds contours of values at the corners of triangles. */
    public static ContourSet add(
            Axes axes, boolean filled, Triangles triangles, double[] z, ContourOptions options) {
        TriangleContours contours = new TriangleContours(triangles, z);
        Finder finder =
                new Finder() {
                    @Override
                    public List<Path> lines(double level) {
                        return contours.lines(level);
                    }

                    @Override
                    public List<Path> areas(double lower, double upper) {
                        return contours.areas(lower, upper);
                    }
                };
        double[] range = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, 0, 0};
        range[2] = range[0];
        range[3] = range[1];
        List<Double> shown = new ArrayList<>();
        for (int[] corners : triangles.shown()) {
            for (int i : corners) {
                range[0] = Math.min(range[0], triangles.x()[i]);
                range[1] = Math.max(range[1], triangles.x()[i]);
                range[2] = Math.min(range[2], triangles.y()[i]);
                range[3] = Math.max(range[3], triangles.y()[i]);
                shown.add(z[i]);
            }
        }
        double[] values = shown.stream().mapToDouble(Double::doubleValue).toArray();
        return build(axes, filled, options, new Data(values, range, finder));
    }

    /**
     * Adds contours whose outlines are given.
     *
     * @param outlines those of each level, or of each layer between two levels
     */
    public static ContourSet given(
            Axes axes, boolean filled, List<List<Path>> outlines, ContourOptions options) {
        double[] levels = Values.numbers(options.levels());
        double low = least(levels);
        double high = most(levels);
        double[] z = filled ? new double[] {low, high} : new double[] {low - 1, high + 1};
        double[] x =
                outlines.stream()
                        .flatMap(List::stream)
                        .flatMapToDouble(path -> Arrays.stream(path.x()))
                        .toArray();
        double[] y =
                outlines.stream()
                        .flatMap(List::stream)
                        .flatMapToDouble(path -> Arrays.stream(path.y()))
                        .toArray();
        Iterator<List<Path>> next = outlines.iterator();
        Finder finder =
                new Finder() {
                    @Override
                    public List<Path> lines(double level) {
                        return next.next();
                    }

                    @Override
                    public List<Path> areas(double lower, double upper) {
                        return next.next();
                    }
                };
        return build(axes, filled, options, new Data(z, frame(x, y), finder));
    }

    private static boolean isLogarithmic(ContourOptions options) {
        boolean byNorm =
                options.norm() instanceof Norms.Scaled norm && norm.pythonName().equals("LogNorm");
        return byNorm || options.locator() instanceof LogLocator;
    }

    private static Matrix positive(Matrix z) {
        boolean masks = false;
        double[] values = z.values().clone();
        for (int i = 0; i < values.length; i++) {
            if (values[i] <= 0) {
                values[i] = Double.NaN;
                masks = true;
            }
        }
        if (masks) {
            Warnings.warn("UserWarning", "Log scale: values of z <= 0 have been masked");
        }
        return new Matrix(z.rows(), z.columns(), values);
    }

    private static double[] frame(double[] x, double[] y) {
        return new double[] {least(x), most(x), least(y), most(y)};
    }

    private static double least(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).min().orElse(Double.NaN);
    }

    private static double most(double[] values) {
        return Arrays.stream(values).filter(v -> !Double.isNaN(v)).max().orElse(Double.NaN);
    }

    private static ContourSet build(Axes axes, boolean filled, ContourOptions options, Data data) {
        double[] z = data.z;
        double[] frame = data.frame;
        Finder finder = data.finder;
        boolean logarithmic = isLogarithmic(options);
        double[] range = data.range();
        ContourLevels levels =
                new ContourLevels(
                        options.levels(),
                        range[0],
                        range[1],
                        filled,
                        logarithmic,
                        options.extend(),
                        options.locator());
        ContourColors colors = colors(filled, options, logarithmic, levels);
        List<List<Path>> paths = new ArrayList<>();
        if (filled) {
            double[] lowers = levels.lowers();
            double[] uppers = levels.uppers();
            for (int i = 0; i < lowers.length; i++) {
                paths.add(finder.areas(lowers[i], uppers[i]));
            }
        } else {
            for (double level : levels.levels()) {
                paths.add(finder.lines(level));
            }
        }
        ContourSet set = new ContourSet(axes, filled, levels, colors, options, paths, data);
        double[] edgesX = {frame[0], frame[1]};
        double[] edgesY = {frame[2], frame[3]};
        for (PathCollection collection : set.collections()) {
            axes.addCollection(collection, false);
            collection.setStickyEdges(edgesX, edgesY);
        }
        axes.includeData(edgesX, edgesY);
        axes.limits().autoscaleView(true, true, true);
        return set;
    }

    private static ContourColors colors(
            boolean filled, ContourOptions options, boolean logarithmic, ContourLevels levels) {
        Object colors = options.colors();
        if (colors != null) {
            if (options.cmap() != null) {
                throw PyError.valueError("Either colors or cmap must be None");
            }
            return ContourColors.given(colors, levels, filled);
        }
        @Nullable Object norm =
                options.norm() == null && logarithmic
                        ? Norms.Scaled.log(null, null, false)
                        : options.norm();
        return ContourColors.mapped(options.cmap(), norm, options.vmin(), options.vmax(), levels);
    }
}
