package org.jpylab.figure.contour;

import org.jpylab.error.PyError;
import org.jpylab.error.Warnings;
import org.jpylab.figure.artist.Artist;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.color.ColorMapping;
import org.jpylab.figure.color.Mappable;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Contour lines, or the areas between them: one collection of paths for each level. */
public final class ContourSet implements Mappable {
    private final Axes axes;
    private final boolean filled;
    private final ContourLevels levels;
    private final ContourColors colors;
    private final ContourOptions options;
    private final Contours.Data data;
    private final Transform transform;
    private final List<PathCollection> collections = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();
    private List<Rgba> shown = List.of();
    private double[] lineWidths = {};
    private @Nullable Double alpha;

    ContourSet(
            Axes axes,
            boolean filled,
            ContourLevels levels,
            ContourColors colors,
            ContourOptions options,
            List<List<Path>> paths,
            Contours.Data data) {
        this.axes = axes;
        this.filled = filled;
        this.levels = levels;
        this.colors = colors;
        this.options = options;
        this.data = data;
        alpha = options.alpha();
        transform = options.transform() == null ? axes.transData() : options.transform();
        if (filled) {
            makeAreas(paths);
        } else {
            makeLines(paths, data.range()[1] - data.range()[0]);
        }
        recolor();
        colors.mapping().onChange(this::recolor);
    }

    private void makeAreas(List<List<Path>> paths) {
        if (options.lineWidths() != null) {
            Warnings.warn("UserWarning", "linewidths is ignored by contourf");
        }
        for (List<Path> areas : paths) {
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("antialiaseds", options.antialiased() == null ? false : options.antialiased());
            look.put("edgecolors", "none");
            look.put("alpha", alpha);
            look.put("transform", transform);
            look.put("zorder", zorder());
            collections.add(new PathCollection(areas, null, null, null, look));
        }
    }

    private void makeLines(List<List<Path>> paths, double range) {
        RcParams rc = RcParams.current();
        int n = levels.levels().length;
        Object width = rc.get("contour.linewidth");
        Object usual = width == null ? rc.get("lines.linewidth") : width;
        double[] given =
                Values.numbers(options.lineWidths() == null ? usual : options.lineWidths());
        lineWidths = new double[n];
        List<@Nullable Object> styles = styles(n, range);
        for (int i = 0; i < n; i++) {
            lineWidths[i] = given[i % given.length];
            Map<String, @Nullable Object> look = new LinkedHashMap<>();
            look.put("facecolors", "none");
            look.put("antialiaseds", options.antialiased());
            look.put("linewidths", lineWidths[i]);
            look.put("linestyles", styles.get(i));
            look.put("alpha", alpha);
            look.put("transform", transform);
            look.put("zorder", zorder());
            look.put("label", "_nolegend_");
            collections.add(new PathCollection(paths.get(i), null, null, null, look));
        }
    }

    private List<@Nullable Object> styles(int n, double range) {
        List<@Nullable Object> styles = new ArrayList<>();
        Object given = options.lineStyles();
        if (given != null && !(given instanceof String) && !Values.isSequence(given)) {
            throw PyError.valueError("Unrecognized type for linestyles kwarg");
        }
        Object negative =
                options.negativeLineStyles() == null
                        ? RcParams.current().get("contour.negative_linestyle")
                        : options.negativeLineStyles();
        for (int i = 0; i < n; i++) {
            if (given instanceof String) {
                styles.add(given);
            } else if (given != null) {
                List<@Nullable Object> several = Values.items(given);
                styles.add(several.get(i % several.size()));
            } else {
                boolean below = levels.levels()[i] < -range * 1e-15;
                styles.add(colors.monochrome() && below ? negative : "solid");
            }
        }
        return styles;
    }

    /** Gives every collection the colour of its value. */
    private void recolor() {
        shown = colors.all(alpha);
        for (int i = 0; i < collections.size() && i < shown.size(); i++) {
            PathCollection collection = collections.get(i);
            if (filled) {
                collection.setFaceColor(shown.get(i));
                List<@Nullable String> hatches = options.hatches();
                collection.setHatch(hatches.isEmpty() ? null : hatches.get(i % hatches.size()));
            } else {
                collection.setEdgeColor(shown.get(i));
            }
        }
    }

    /** What these are the contours of. */
    Contours.Data data() {
        return data;
    }

    @Override
    public ColorMapping mapping() {
        return colors.mapping();
    }

    public Axes axes() {
        return axes;
    }

    /** Whether these are areas rather than lines. */
    public boolean isFilled() {
        return filled;
    }

    public double[] levels() {
        return levels.levels();
    }

    /** The levels with the far ones where the contours extend. */
    public double[] edges() {
        return levels.edges();
    }

    /** The value that colours each collection. */
    public double[] colorValues() {
        return colors.values();
    }

    public double[] layers() {
        return levels.layers();
    }

    public String extend() {
        return options.extend();
    }

    public List<@Nullable String> hatches() {
        return options.hatches();
    }

    public @Nullable Double alpha() {
        return alpha;
    }

    public void setAlpha(@Nullable Double newAlpha) {
        alpha = newAlpha;
        recolor();
    }

    double zorder() {
        return options.zorder() == null ? filled ? 1 : 2 : options.zorder();
    }

    /** The collections of paths, one for each level or layer. */
    public List<PathCollection> collections() {
        return collections;
    }

    /** The colours of the collections. */
    public List<Rgba> lineColors() {
        return shown;
    }

    public double[] lineWidths() {
        return lineWidths;
    }

    Transform transform() {
        return transform;
    }

    /** The texts on the lines; may be changed. */
    public List<Text> labels() {
        return labels;
    }

    /** Takes the contours and their labels out of the axes. */
    public void remove() {
        collections.forEach(Artist::remove);
        labels.forEach(Artist::remove);
        labels.clear();
    }

    /** The paths of each level as lists of vertices. */
    public List<List<Path>> segments() {
        return collections.stream().map(PathCollection::paths).toList();
    }

    @Override
    public String toString() {
        return "ContourSet" + Arrays.toString(levels());
    }
}
