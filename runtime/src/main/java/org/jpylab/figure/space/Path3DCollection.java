package org.jpylab.figure.space;

import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The markers of a scatter plot in space: the farthest first, and paler where shaded by depth. */
public final class Path3DCollection extends PathCollection implements Spatial {
    private final Points points;
    private final boolean shadesDepth;
    private final boolean edgesAreFaces;
    private int[] order = {};
    private double[] depths = {};

    Path3DCollection(PathCollection flat, Points points, boolean shadesDepth) {
        super(flat.paths(), flat.sizes(), null, null, Map.of());
        this.points = points;
        this.shadesDepth = shadesDepth;
        edgesAreFaces = flat.edgeColors().equals(flat.faceColors());
        set("linewidth", flat.lineWidths());
        set("linestyle", flat.lineStyles());
        double[] values = flat.mapping().array();
        setFaceColor(flat.faceColors().isEmpty() ? "none" : flat.faceColors());
        setEdgeColor(
                edgesAreFaces ? "face" : flat.edgeColors().isEmpty() ? "none" : flat.edgeColors());
        if (values != null) {
            mapping().setArray(values);
            mapping().setMap(flat.mapping().map());
            mapping().setNorm(flat.mapping().norm());
        }
        setLabel(flat.getLabel());
        setTransform(flat.getTransform());
        setOffsetTransform(flat.offsetTransform());
        setOffsets(points.x().clone(), points.y().clone());
        setMarkerText(flat.markerText());
        setAlpha(flat.alphaValue());
    }

    @Override
    public PathCollection forLegend(List<Path> shapes, double @Nullable [] areas) {
        PathCollection flat = super.forLegend(shapes, areas);
        flat.copyFrom(this);
        flat.setSizes(areas);
        double[] none = {};
        return new Path3DCollection(flat, new Points(none, none, none), false);
    }

    @Override
    public double project(Projection projection) {
        Points places = projection.of(points);
        depths = places.z();
        order =
                IntStream.range(0, depths.length)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer i) -> depths[i]).reversed())
                        .mapToInt(Integer::intValue)
                        .toArray();
        setOffsets(sorted(places.x()), sorted(places.y()));
        return Arrays.stream(depths).min().orElse(Double.NaN);
    }

    private double[] sorted(double[] values) {
        return Arrays.stream(order).mapToDouble(i -> values[i]).toArray();
    }

    @Override
    public double @Nullable [] sizes() {
        double[] sizes = super.sizes();
        return sizes == null || sizes.length != order.length ? sizes : sorted(sizes);
    }

    @Override
    public List<Rgba> faceColors() {
        return shown(super.faceColors());
    }

    @Override
    public List<Rgba> edgeColors() {
        return edgesAreFaces ? faceColors() : shown(super.edgeColors());
    }

    private List<Rgba> shown(List<Rgba> colors) {
        if (colors.isEmpty() || order == null || order.length == 0) {
            return colors;
        }
        double near = Arrays.stream(depths).min().orElse(0);
        double far = Arrays.stream(depths).max().orElse(0);
        List<Rgba> shown = new ArrayList<>();
        for (int i : order) {
            Rgba color = colors.get(i % colors.size());
            double away = far == near ? 0 : (depths[i] - near) / (far - near);
            shown.add(shadesDepth ? color.withAlpha(color.alpha() * (1 - away * 0.7)) : color);
        }
        return shown;
    }
}
