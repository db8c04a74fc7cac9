package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/** Polygons, such as the area between two curves. */
public class PolyCollection extends Collection {
    public static final PropertyTable<PolyCollection> POLYGONS =
            PropertyTable.of("PolyCollection", PolyCollection.class, COLLECTION)
                    .with(
                            "sizes",
                            a -> a.sizes,
                            (a, v) -> a.sizes = v == null ? null : Values.numbers(v))
                    .writing("verts", (a, v) -> a.setPolygons(v))
                    .with("paths", a -> a.paths(), (a, v) -> a.setPolygons(v));

    private List<Path> paths;
    private double @Nullable [] sizes;

    public PolyCollection(
            List<Path> paths,
            @Nullable Object cmap,
            @Nullable Object norm,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(cmap, norm);
        this.paths = paths;
        construct(kwargs);
    }

    @Override
    public PropertyTable<?> properties() {
        return POLYGONS;
    }

    @Override
    public List<Path> paths() {
        return paths;
    }

    @Override
    public double @Nullable [] sizes() {
        return sizes;
    }

    public void setPaths(List<Path> newPaths) {
        paths = newPaths;
        stale();
    }

    private void setPolygons(@Nullable Object polygons) {
        setPaths(Values.items(polygons).stream().map(PolyCollection::polygon).toList());
    }

    /** A closed polygon of a list of points, or a path as it is. */
    public static Path polygon(@Nullable Object points) {
        if (points instanceof Path path) {
            return path;
        }
        Vertices vertices = Vertices.of(points);
        return Path.closed(vertices.x(), vertices.y());
    }
}
