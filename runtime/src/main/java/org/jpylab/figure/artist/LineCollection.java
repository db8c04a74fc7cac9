package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Separate polylines, such as those of {@code vlines}. */
public class LineCollection extends Collection {
    public static final PropertyTable<LineCollection> LINES =
            PropertyTable.of("LineCollection", LineCollection.class, COLLECTION)
                    .with("color", a -> a.edgeColors(), (a, v) -> a.setEdgeColor(v))
                    .with("colors", a -> a.edgeColors(), (a, v) -> a.setEdgeColor(v))
                    .with("segments", a -> a.segments(), (a, v) -> a.setSegments(v))
                    .with("verts", a -> a.segments(), (a, v) -> a.setSegments(v));

    private List<Path> paths;

    public LineCollection(
            List<Path> paths,
            @Nullable Object cmap,
            @Nullable Object norm,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(cmap, norm);
        this.paths = paths;
        setZorder(2);
        Map<String, @Nullable Object> given = new LinkedHashMap<>(kwargs);
        Object colors = given.remove("colors");
        if (colors != null) {
            given.put("edgecolor", colors);
        }
        boolean faced = properties().normalize(given).get("facecolor") != null;
        if (!faced) {
            given.remove("facecolor");
            given.remove("facecolors");
            given.put("facecolor", "none");
        }
        construct(given);
    }

    @Override
    public PropertyTable<?> properties() {
        return LINES;
    }

    @Override
    protected Object defaultEdgeColor() {
        return RcParams.current().value("lines.color");
    }

    @Override
    protected double defaultLineWidth() {
        return RcParams.current().number("lines.linewidth");
    }

    @Override
    protected boolean hasEdgeByDefault() {
        return true;
    }

    @Override
    public void setColor(@Nullable Object spec) {
        setEdgeColor(spec);
    }

    @Override
    public List<Path> paths() {
        return paths;
    }

    public void setPaths(List<Path> newPaths) {
        paths = newPaths;
        stale();
    }

    private List<double[][]> segments() {
        return paths.stream()
                .map(path -> {
                    double[][] points = new double[path.size()][];
                    for (int i = 0; i < points.length; i++) {
                        points[i] = new double[] {path.x()[i], path.y()[i]};
                    }
                    return points;
                })
                .toList();
    }

    private void setSegments(@Nullable Object segments) {
        setPaths(Values.items(segments).stream().map(LineCollection::segment).toList());
    }

    /** A polyline of a list of points, or a path as it is. */
    public static Path segment(@Nullable Object points) {
        if (points instanceof Path path) {
            return path;
        }
        Vertices vertices = Vertices.of(points);
        return Path.polyline(vertices.x(), vertices.y());
    }
}
