package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An arrow in data coordinates: what {@code arrow} makes. */
public final class FancyArrow extends Polygon {
    /**
     * The outline's measures.
     *
     * @param headWidth null for three times the width
     * @param headLength null for one and a half times the head's width
     * @param half {@code full}, {@code left} or {@code right}
     */
    public record Shape(
            double width,
            boolean includesHead,
            @Nullable Double headWidth,
            @Nullable Double headLength,
            String half,
            double overhang,
            boolean headAtZero) {}

    private FancyArrow(Vertices points, Map<String, ? extends @Nullable Object> kwargs) {
        super(points.x(), points.y(), true, kwargs);
    }

    @Override
    protected boolean hasEdgeByDefault() {
        return true;
    }

    /** An arrow from (x, y) by (dx, dy). */
    public static FancyArrow of(
            double x,
            double y,
            double dx,
            double dy,
            Shape shape,
            Map<String, ? extends @Nullable Object> kwargs) {
        double headWidth = shape.headWidth == null ? 3 * shape.width : shape.headWidth;
        double headLength = shape.headLength == null ? 1.5 * headWidth : shape.headLength;
        double distance = Math.hypot(dx, dy);
        double length = shape.includesHead ? distance : distance + headLength;
        if (length == 0) {
            return new FancyArrow(new Vertices(new double[0], new double[0]), kwargs);
        }
        double shift =
                (shape.includesHead ? 0 : headLength) + (shape.headAtZero ? headLength / 2 : 0);
        double stem = -headLength * (1 - shape.overhang);
        double[][] left = {
            {shift, 0},
            {shift - headLength, -headWidth / 2},
            {shift + stem, -shape.width / 2},
            {shift - length, -shape.width / 2},
            {shift - length, 0}
        };
        List<double[]> points = outline(left, shape.half);
        double cos = distance == 0 ? 0 : dx / distance;
        double sin = distance == 0 ? 1 : dy / distance;
        double[] px = new double[points.size()];
        double[] py = new double[points.size()];
        for (int i = 0; i < px.length; i++) {
            double[] p = points.get(i);
            px[i] = p[0] * cos - p[1] * sin + (x + dx);
            py[i] = p[0] * sin + p[1] * cos + (y + dy);
        }
        return new FancyArrow(new Vertices(px, py), kwargs);
    }

    private static List<double[]> outline(double[][] left, String half) {
        List<double[]> points = new ArrayList<>();
        switch (half) {
            case "left" -> points.addAll(List.of(left));
            case "right" -> {
                for (double[] p : left) {
                    points.add(new double[] {p[0], -p[1]});
                }
            }
            case "full" -> {
                points.addAll(List.of(left).subList(0, left.length - 1));
                for (int i = left.length - 2; i >= 0; i--) {
                    points.add(new double[] {left[i][0], -left[i][1]});
                }
            }
            default -> throw PyError.valueError("Got unknown shape: " + Values.repr(half));
        }
        return points;
    }
}
