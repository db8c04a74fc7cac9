package org.jpylab.figure.contour;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.tick.Locator;
import org.jpylab.figure.tick.LogLocator;
import org.jpylab.figure.tick.MaxNLocator;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Map;

/** The levels of contours and the layers between them. */
final class ContourLevels {
    private static final double FAR = 1e250;

    private final double zmin;
    private final double zmax;
    private final boolean filled;
    private final boolean logarithmic;
    private final String extend;
    private final double[] levels;

    /**
     * Levels as asked for.
     *
     * @param spec a number of levels, the levels themselves, or null for about seven
     */
    ContourLevels(
            @Nullable Object spec,
            double zmin,
            double zmax,
            boolean filled,
            boolean logarithmic,
            String extend,
            @Nullable Locator locator) {
        this.zmin = zmin;
        this.zmax = zmax;
        this.filled = filled;
        this.logarithmic = logarithmic;
        this.extend = extend;
        boolean count = spec == null || spec instanceof Integer || spec instanceof Long;
        double[] found =
                count
                        ? automatic(spec == null ? 7 : (int) Values.number(spec), locator)
                        : Values.numbers(spec);
        levels = checked(found);
    }

    private double[] checked(double[] found) {
        if (!filled && Arrays.stream(found).noneMatch(level -> level > zmin && level < zmax)) {
            Warnings.warn("UserWarning", "No contour levels were found within the data range.");
            return new double[] {zmin};
        }
        if (filled && found.length < 2) {
            throw PyError.valueError("Filled contours require at least 2 levels.");
        }
        for (int i = 1; i < found.length; i++) {
            if (!(found[i] - found[i - 1] > 0)) {
                throw PyError.valueError("Contour levels must be increasing");
            }
        }
        return found;
    }

    private double[] automatic(int count, @Nullable Locator given) {
        Locator locator = given;
        if (locator == null) {
            locator =
                    logarithmic
                            ? new LogLocator(10)
                            : new MaxNLocator(Map.of("nbins", count + 1, "min_n_ticks", 1));
        }
        double[] all = locator.tickValues(zmin, zmax);
        int from = 0;
        int to = all.length;
        for (int i = 0; i < all.length; i++) {
            if (all[i] < zmin) {
                from = i;
            }
            if (all[i] > zmax && to == all.length) {
                to = i + 1;
            }
        }
        from += extendsBelow() ? 1 : 0;
        to -= extendsAbove() ? 1 : 0;
        return to - from < 3 ? all : Arrays.copyOfRange(all, from, to);
    }

    boolean extendsBelow() {
        return extend.equals("min") || extend.equals("both");
    }

    boolean extendsAbove() {
        return extend.equals("max") || extend.equals("both");
    }

    double[] levels() {
        return levels;
    }

    /** The levels with one far below and one far above where the contours extend there. */
    double[] edges() {
        int below = extendsBelow() ? 1 : 0;
        int above = extendsAbove() ? 1 : 0;
        double[] edges = new double[levels.length + below + above];
        System.arraycopy(levels, 0, edges, below, levels.length);
        if (below == 1) {
            edges[0] = logarithmic ? 1 / FAR : -FAR;
        }
        if (above == 1) {
            edges[edges.length - 1] = FAR;
        }
        return edges;
    }

    /** The value that colours each line, or each area: half-way between its edges. */
    double[] layers() {
        if (!filled) {
            return levels;
        }
        double[] edges = edges();
        double[] layers = new double[edges.length - 1];
        for (int i = 0; i < layers.length; i++) {
            layers[i] =
                    logarithmic
                            ? Math.sqrt(edges[i]) * Math.sqrt(edges[i + 1])
                            : 0.5 * (edges[i] + edges[i + 1]);
        }
        return layers;
    }

    /** The lower edges of the areas, the first below the data when it is their least value. */
    double[] lowers() {
        double[] edges = edges();
        double[] lowers = Arrays.copyOf(edges, edges.length - 1);
        if (zmin == lowers[0]) {
            lowers[0] = logarithmic ? 0.99 * zmin : lowers[0] - 1;
        }
        return lowers;
    }

    double[] uppers() {
        double[] edges = edges();
        return Arrays.copyOfRange(edges, 1, edges.length);
    }
}
