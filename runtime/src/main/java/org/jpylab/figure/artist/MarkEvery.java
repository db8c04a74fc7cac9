package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Which points of a line carry a marker. */
final class MarkEvery {
    private MarkEvery() {}

    static Path select(
            Path points, @Nullable Object every, Transform transform, @Nullable Axes axes) {
        if (points.size() == 0) {
            return points;
        }
        return switch (every) {
            case null -> points;
            case Double distance -> byDistance(points, 0, distance, transform, axes);
            case Number step -> slice(points, 0, step.intValue());
            default -> bySequence(points, Values.items(every), transform, axes);
        };
    }

    private static Path bySequence(
            Path points, List<@Nullable Object> parts, Transform transform, @Nullable Axes axes) {
        boolean allTruths = !parts.isEmpty() && parts.stream().allMatch(Boolean.class::isInstance);
        if (allTruths) {
            List<Integer> chosen = new ArrayList<>();
            for (int i = 0; i < parts.size(); i++) {
                if (Values.truth(parts.get(i))) {
                    chosen.add(i);
                }
            }
            return pick(points, chosen);
        }
        if (!parts.isEmpty() && "slice".equals(parts.getFirst())) {
            return range(points, parts);
        }
        if (parts.size() == 2 && parts.get(1) instanceof Double step) {
            return byDistance(points, Values.number(parts.get(0)), step, transform, axes);
        }
        if (parts.size() == 2) {
            int start = (int) Values.number(parts.get(0));
            return slice(points, start, (int) Values.number(parts.get(1)));
        }
        List<Integer> chosen = new ArrayList<>();
        for (Object part : parts) {
            int index = (int) Values.number(part);
            int at = index < 0 ? index + points.size() : index;
            if (at < 0 || at >= points.size()) {
                throw PyError.valueError(
                        "markevery=" + parts + " is iterable but not a valid numpy fancy index");
            }
            chosen.add(at);
        }
        return pick(points, chosen);
    }

    /** The points of a Python slice: the word, where it starts, stops and its step, or nulls. */
    private static Path range(Path points, List<@Nullable Object> parts) {
        int size = points.size();
        Object by = parts.get(3);
        int step = by == null ? 1 : (int) Values.number(by);
        int start = bound(parts.get(1), size, step > 0 ? 0 : size - 1, step);
        int stop = bound(parts.get(2), size, step > 0 ? size : -1, step);
        List<Integer> chosen = new ArrayList<>();
        for (int i = start; step > 0 ? i < stop : i > stop; i += step) {
            chosen.add(i);
        }
        return pick(points, chosen);
    }

    private static int bound(@Nullable Object given, int size, int otherwise, int step) {
        if (given == null) {
            return otherwise;
        }
        int at = (int) Values.number(given);
        at = at < 0 ? at + size : at;
        return step > 0 ? Math.clamp(at, 0, size) : Math.clamp(at, -1, size - 1);
    }

    private static Path slice(Path points, int start, int step) {
        List<Integer> chosen = new ArrayList<>();
        int from = start < 0 ? Math.max(0, start + points.size()) : start;
        for (int i = from; i < points.size(); i += step) {
            chosen.add(i);
        }
        return pick(points, chosen);
    }

    private static Path pick(Path points, Iterable<Integer> chosen) {
        List<double[]> vertices = new ArrayList<>();
        for (int i : chosen) {
            vertices.add(new double[] {points.x()[i], points.y()[i]});
        }
        return Path.of(vertices.toArray(double[][]::new), null);
    }

    /** Markers at equal distances on screen, counted in diagonals of the axes. */
    private static Path byDistance(
            Path points, double start, double step, Transform transform, @Nullable Axes axes) {
        if (axes == null) {
            throw PyError.valueError(
                    "markevery is specified relative to the axes size, but the line does not have"
                            + " a Axes as parent");
        }
        List<Integer> finite = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            if (Double.isFinite(points.x()[i]) && Double.isFinite(points.y()[i])) {
                finite.add(i);
            }
        }
        if (finite.isEmpty()) {
            return pick(points, finite);
        }
        Path kept = pick(points, finite);
        Path pixels = kept.transformed(transform);
        double[] along = new double[pixels.size()];
        for (int i = 1; i < along.length; i++) {
            double dx = pixels.x()[i] - pixels.x()[i - 1];
            double dy = pixels.y()[i] - pixels.y()[i - 1];
            along[i] = along[i - 1] + Math.hypot(dx, dy);
        }
        var box = axes.pixelBox();
        double scale = Math.hypot(box.width(), box.height());
        TreeSet<Integer> chosen = new TreeSet<>();
        int count = (int) Math.ceil((along[along.length - 1] - start * scale) / (step * scale));
        for (int i = 0; i < count; i++) {
            chosen.add(nearest(along, start * scale + i * (step * scale)));
        }
        return pick(kept, chosen);
    }

    private static int nearest(double[] sorted, double value) {
        int best = 0;
        for (int i = 1; i < sorted.length; i++) {
            if (Math.abs(sorted[i] - value) < Math.abs(sorted[best] - value)) {
                best = i;
            }
        }
        return best;
    }
}
