package org.jpylab.figure.space;

import org.jpylab.figure.artist.PolyCollection;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Polygons in space, such as those of a surface: the farthest first. */
public final class Poly3DCollection extends PolyCollection implements Spatial {
    private final List<Points> polygons;
    private final @Nullable List<byte[]> codes;
    private int[] order = {};
    private double sortHeight = Double.NaN;
    private @Nullable List<Rgba> opaqueEdges;

    Poly3DCollection(
            List<Points> polygons,
            @Nullable Object cmap,
            @Nullable Object norm,
            Map<String, ? extends @Nullable Object> kwargs) {
        this(polygons, null, cmap, norm, kwargs);
    }

    Poly3DCollection(
            List<Points> polygons,
            @Nullable List<byte[]> codes,
            @Nullable Object cmap,
            @Nullable Object norm,
            Map<String, ? extends @Nullable Object> kwargs) {
        super(polygons.stream().map(p -> Path.closed(p.x(), p.y())).toList(), cmap, norm, kwargs);
        this.polygons = polygons;
        this.codes = codes;
        if (kwargs.get("alpha") != null
                && (kwargs.containsKey("edgecolor") || kwargs.containsKey("edgecolors"))) {
            // As in Matplotlib, the opacity given along with the edges' colour is that of the
            // faces.
            Object alpha = alphaValue();
            setAlpha(null);
            List<Rgba> edges = super.edgeColors();
            setAlpha(alpha);
            opaqueEdges = edges;
        }
    }

    /** Sorts the collection among others by the depth of a height, not by that of its corners. */
    public void setSortHeight(double height) {
        sortHeight = height;
    }

    List<Points> polygons() {
        return polygons;
    }

    @Override
    public double project(Projection projection) {
        List<Points> places = polygons.stream().map(projection::of).toList();
        double[] depths = places.stream().mapToDouble(Points::meanZ).toArray();
        order =
                IntStream.range(0, depths.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> depths[i]).reversed())
                        .mapToInt(Integer::intValue)
                        .toArray();
        setPaths(Arrays.stream(order).mapToObj(i -> outline(places.get(i), i)).toList());
        if (!Double.isNaN(sortHeight)) {
            return projection.of(0, 0, sortHeight)[2];
        }
        return places.stream()
                .flatMapToDouble(place -> Arrays.stream(place.z()))
                .min()
                .orElse(Double.NaN);
    }

    private Path outline(Points place, int i) {
        return codes == null
                ? Path.closed(place.x(), place.y())
                : new Path(place.x(), place.y(), codes.get(i));
    }

    @Override
    public List<Rgba> faceColors() {
        return sorted(super.faceColors());
    }

    @Override
    public void setEdgeColor(@Nullable Object color) {
        opaqueEdges = null;
        super.setEdgeColor(color);
    }

    @Override
    public List<Rgba> edgeColors() {
        List<Rgba> opaque = opaqueEdges;
        List<Rgba> edges = opaque == null ? super.edgeColors() : opaque;
        return edges.size() == super.faceColors().size() ? sorted(edges) : edges;
    }

    private List<Rgba> sorted(List<Rgba> colors) {
        if (order == null || colors.size() != order.length) {
            return colors;
        }
        List<Rgba> sorted = new ArrayList<>();
        for (int i : order) {
            sorted.add(colors.get(i));
        }
        return sorted;
    }
}
