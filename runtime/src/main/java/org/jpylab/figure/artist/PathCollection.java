package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Shapes of given areas put at points: what {@code scatter} makes. */
public class PathCollection extends Collection {
    public static final PropertyTable<PathCollection> PATHS =
            PropertyTable.of("PathCollection", PathCollection.class, COLLECTION)
                    .with("paths", a -> a.paths, (a, v) -> a.setPaths(v))
                    .with(
                            "sizes",
                            a -> a.sizes,
                            (a, v) -> a.setSizes(v == null ? null : Values.numbers(v)));

    private List<Path> paths;
    private double @Nullable [] sizes;
    private @Nullable String markerText;

    /** Shapes that are scaled by the square roots of sizes, in points; null for no scaling. */
    public PathCollection(
            List<Path> paths,
            double @Nullable [] sizes,
            @Nullable Object cmap,
            @Nullable Object norm,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(cmap, norm);
        this.paths = paths;
        this.sizes = sizes;
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return PATHS;
    }

    @Override
    public List<Path> paths() {
        return paths;
    }

    /** A new collection of this kind without a place, for a legend. */
    public PathCollection forLegend(List<Path> shapes, double @Nullable [] areas) {
        return new PathCollection(shapes, areas, null, null, Map.of());
    }

    public void setPaths(List<Path> newPaths) {
        paths = newPaths;
        stale();
    }

    private void setPaths(@Nullable Object newPaths) {
        paths = Values.items(newPaths).stream().map(Path.class::cast).toList();
        stale();
    }

    @Override
    public double @Nullable [] sizes() {
        return sizes;
    }

    public void setSizes(double @Nullable [] newSizes) {
        sizes = newSizes;
        stale();
    }

    /** The text of a {@code $…$} marker drawn at each point instead of a path, or null. */
    public @Nullable String markerText() {
        return markerText;
    }

    public void setMarkerText(@Nullable String text) {
        markerText = text;
    }
}
