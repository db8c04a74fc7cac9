package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.Transform;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
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
            case Number step -> range(points, Arrays.asList("slice", 0, null, step));
            case Object[] pair -> byPair(points, pair, transform, axes);
            case Boolean truth -> range(points, Arrays.asList("slice", 0, null, truth ? 1 : 0));
            case String text -> throw notAnIndex(text);
            default -> bySequence(points, Values.items(every));
        };
    }

    /** A start and a step, both numbers of points or the step a distance. */
    private static Path byPair(
            Path points, @Nullable Object[] pair, Transform transform, @Nullable Axes axes) {
        if (pair.length != 2) {
            throw PyError.valueError(
                    "`markevery` is a tuple but its len is not 2; markevery=" + tuple(pair));
        }
        boolean fromPoint = pair[0] instanceof Integer || pair[0] instanceof Long;
        if (pair[1] instanceof Double step) {
            if (!fromPoint && !(pair[0] instanceof Double)) {
                throw mixed(pair, "a float", "a float or an int");
            }
            return byDistance(points, Values.number(pair[0]), step, transform, axes);
        }
        if (pair[1] instanceof Number step) {
            if (!fromPoint) {
                throw mixed(pair, "an int", "an int");
            }
            return range(points, Arrays.asList("slice", pair[0], null, step));
        }
        throw PyError.valueError("markevery=" + tuple(pair) + " is not a recognized value");
    }

    private static PyError mixed(@Nullable Object[] pair, String second, String first) {
        return PyError.valueError(
                "`markevery` is a tuple with len 2 and second element is "
                        + second
                        + ", but the first element is not "
                        + first
                        + "; markevery="
                        + tuple(pair));
    }

    private static String tuple(@Nullable Object[] items) {
        String inside = Values.repr(Arrays.asList(items));
        inside = inside.substring(1, inside.length() - 1);
        return "(" + inside + (items.length == 1 ? ",)" : ")");
    }

    private static PyError notAnIndex(Object every) {
        return PyError.valueError(
                "markevery="
                        + Values.repr(every)
                        + " is iterable but not a valid numpy fancy index");
    }

    private static Path bySequence(Path points, List<@Nullable Object> parts) {
        if (!parts.isEmpty() && "slice".equals(parts.getFirst())) {
            return range(points, parts);
        }
        List<Integer> chosen = new ArrayList<>();
        if (!parts.isEmpty() && parts.stream().allMatch(Boolean.class::isInstance)) {
            if (parts.size() != points.size()) {
                throw notAnIndex(parts);
            }
            for (int i = 0; i < parts.size(); i++) {
                if (Values.truth(parts.get(i))) {
                    chosen.add(i);
                }
            }
            return pick(points, chosen);
        }
        for (Object part : parts) {
            int at = index(part, points.size());
            if (at < 0) {
                throw notAnIndex(parts);
            }
            chosen.add(at);
        }
        return pick(points, chosen);
    }

    /** Which of so many points a number names from either end; −1 for none of them. */
    private static int index(@Nullable Object part, int size) {
        if (!(part instanceof Number number) || number.doubleValue() % 1 != 0) {
            return -1;
        }
        int at = number.intValue();
        at = at < 0 ? at + size : at;
        return at < size ? at : -1;
    }

    /** The points of a Python slice: the word, where it starts, stops and its step, or nulls. */
    private static Path range(Path points, List<@Nullable Object> parts) {
        int size = points.size();
        Object by = parts.get(3);
        int step = by == null ? 1 : (int) Values.number(by);
        if (step == 0) {
            throw PyError.valueError("slice step cannot be zero");
        }
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
