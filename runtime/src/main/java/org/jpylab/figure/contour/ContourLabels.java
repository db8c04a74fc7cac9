package org.jpylab.figure.contour;

import org.jpylab.error.PyError;
import org.jpylab.figure.Figure;
import org.jpylab.figure.TextMetrics;
import org.jpylab.figure.artist.PathCollection;
import org.jpylab.figure.artist.Text;
import org.jpylab.figure.axes.Axes;
import org.jpylab.figure.color.Rgba;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.rc.RcParams;
import org.jpylab.figure.tick.Formatter;
import org.jpylab.figure.tick.FuncFormatter;
import org.jpylab.figure.tick.ScalarFormatter;
import org.jpylab.figure.value.PyFormat;
import org.jpylab.figure.value.Values;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Puts the values of contour lines on the lines, each at a straight part: {@code clabel}. */
public final class ContourLabels {
    private final ContourSet set;
    private final Map<String, @Nullable Object> options;
    private final Axes axes;
    private final double inlineSpacing;
    private final boolean inline;
    private final double[] levels;
    private final int[] indices;
    private final List<Rgba> colors = new ArrayList<>();
    private final List<double[]> taken = new ArrayList<>();
    private final List<Text> made = new ArrayList<>();

    /** Labels with the keywords of {@code clabel}. */
    public ContourLabels(ContourSet set, Map<String, @Nullable Object> options) {
        this.set = set;
        this.options = options;
        axes = set.axes();
        inline = Values.truth(options.get("inline"));
        inlineSpacing = Values.number(options.get("inline_spacing"));
        Object chosen = options.get("levels");
        indices = indices(chosen == null ? null : Values.numbers(chosen));
        levels = Arrays.stream(indices).mapToDouble(i -> set.levels()[i]).toArray();
        chooseColors();
    }

    private int[] indices(double @Nullable [] chosen) {
        double[] all = set.levels();
        if (chosen == null) {
            return java.util.stream.IntStream.range(0, set.colorValues().length).toArray();
        }
        int[] found =
                java.util.stream.IntStream.range(0, all.length)
                        .filter(i -> Arrays.stream(chosen).anyMatch(level -> level == all[i]))
                        .toArray();
        if (found.length < chosen.length) {
            throw PyError.valueError(
                    "Specified levels "
                            + Values.repr(Values.items(chosen))
                            + " don't match available levels "
                            + Values.repr(Values.items(all)));
        }
        return found;
    }

    private void chooseColors() {
        Object given = options.get("colors");
        List<Rgba> own = given == null ? set.lineColors() : Rgba.listOf(given, set.alpha());
        for (int i = 0; i < indices.length; i++) {
            colors.add(given == null ? own.get(indices[i]) : own.get(i % own.size()));
        }
    }

    /** Adds the labels; lines under them are cut unless {@code inline} is off. */
    public List<Text> add() {
        if (Values.isSequence(options.get("manual"))) {
            if (set.isFilled()) {
                throw PyError.valueError("Method does not support filled contours.");
            }
            for (Object at : Values.items(options.get("manual"))) {
                double[] point = Values.numbers(at);
                addNear(point[0], point[1]);
            }
        } else if (Values.truth(options.get("manual"))) {
            throw PyError.notImplemented("clabel(manual=True)");
        } else {
            for (int i = 0; i < indices.length; i++) {
                labelLevel(i);
            }
        }
        set.labels().addAll(made);
        return made;
    }

    private void labelLevel(int index) {
        PathCollection collection = set.collections().get(indices[index]);
        double width = width(index);
        List<Path> kept = new ArrayList<>();
        for (Path path : collection.paths()) {
            Path shown = path.transformed(collection.getTransform());
            if (!fits(shown, width)) {
                kept.add(path);
                continue;
            }
            int at = place(shown, width);
            Cut cut = new Cut(path, shown, at, width, inlineSpacing);
            addText(shown.x()[at], shown.y()[at], cut.rotation(upright()), index);
            if (inline) {
                kept.addAll(cut.pieces());
            }
        }
        if (inline) {
            collection.setPaths(kept);
        }
    }

    private boolean upright() {
        return Values.truth(options.get("rightside_up"));
    }

    private String text(int index) {
        double level = levels[index];
        Object format = options.get("fmt");
        return switch (format) {
            case null -> scalar(level);
            case String pattern -> PyFormat.percent(pattern, level);
            case FuncFormatter.Labeler labeler -> labeler.label(level, null);
            case Formatter formatter -> last(formatter, level);
            case Map<?, ?> names ->
                    names.containsKey(level) ? Values.text(names.get(level)) : "%1.3f";
            default ->
                    throw PyError.typeError(
                            "unsupported operand type(s) for %: '"
                                    + Values.typeName(format)
                                    + "' and 'float'");
        };
    }

    private String scalar(double level) {
        ScalarFormatter formatter = new ScalarFormatter();
        formatter.setUseOffset(false);
        return last(formatter, level);
    }

    private String last(Formatter formatter, double level) {
        double[] all = Arrays.copyOf(levels, levels.length + 1);
        all[levels.length] = level;
        return formatter.formatTicks(all).getLast();
    }

    private Text makeText(int index) {
        Text text = new Text(0, 0, text(index));
        text.setFigure(axes.figure());
        Object size = options.get("fontsize");
        text.setFontSize(size == null ? RcParams.current().get("font.size") : size);
        return text;
    }

    private double width(int index) {
        TextMetrics metrics = Figure.textMetrics();
        return makeText(index).extent(metrics).width();
    }

    private static boolean fits(Path shown, double width) {
        return shown.size() > 10 * width
                || reach(shown.x()) > 1.2 * width
                || reach(shown.y()) > 1.2 * width;
    }

    private static double reach(double[] values) {
        double least = Arrays.stream(values).min().orElse(0);
        double most = Arrays.stream(values).max().orElse(0);
        return most - least;
    }

    /** The vertex in the middle of the straightest part that has no label near. */
    private int place(Path shown, double width) {
        int n = shown.size();
        int blocks = width > 1 ? (int) Math.ceil(n / width) : 1;
        int length = blocks == 1 ? n : (int) width;
        double[] bends = new double[blocks];
        for (int b = 0; b < blocks; b++) {
            bends[b] = bend(shown, b * length, length);
        }
        int half = length / 2;
        List<Integer> order = new ArrayList<>();
        for (int b = 0; b < blocks; b++) {
            order.add(b);
        }
        order.sort(
                Comparator.comparingDouble(
                        b -> Double.isNaN(bends[b]) ? Double.MAX_VALUE : bends[b]));
        for (int b : order) {
            int at = (b * length + half) % n;
            if (isFree(shown.x()[at], shown.y()[at], width)) {
                return at;
            }
        }
        return (order.getFirst() * length + half) % n;
    }

    /** The sum of the distances of a part's vertices from the straight line between its ends. */
    private static double bend(Path path, int from, int length) {
        int n = path.size();
        double firstX = path.x()[from % n];
        double firstY = path.y()[from % n];
        double dx = path.x()[(from + length - 1) % n] - firstX;
        double dy = path.y()[(from + length - 1) % n] - firstY;
        double reach = Math.hypot(dx, dy);
        double sum = 0;
        for (int i = from; i < from + length; i++) {
            double s = (firstY - path.y()[i % n]) * dx - (firstX - path.x()[i % n]) * dy;
            sum += Math.abs(s) / reach;
        }
        return sum;
    }

    private boolean isFree(double x, double y, double width) {
        double least = (1.2 * width) * (1.2 * width);
        return taken.stream()
                .noneMatch(at -> (x - at[0]) * (x - at[0]) + (y - at[1]) * (y - at[1]) < least);
    }

    private void addText(double x, double y, double rotation, int index) {
        double[] at = axes.transData().inverted().point(x, y);
        Text text = makeText(index);
        text.setPosition(at[0], at[1]);
        if (Values.truth(options.get("use_clabeltext"))) {
            text.setRotation(axes.transData().inverted().angle(rotation, x, y));
            text.setTransformRotates(true);
        } else {
            text.setRotation(rotation);
        }
        text.setHorizontalAlignment("center");
        text.setVerticalAlignment("center");
        Object z = options.get("zorder");
        text.setZorder(z == null ? 2 + set.zorder() : Values.number(z));
        text.setColor(colors.get(index));
        text.setTransform(axes.transData());
        taken.add(new double[] {x, y});
        made.add(axes.addArtist(text));
    }

    /** Labels the line nearest to a point in data coordinates. */
    private void addNear(double dataX, double dataY) {
        double[] point = axes.transData().point(dataX, dataY);
        double best = Double.POSITIVE_INFINITY;
        int level = -1;
        int segment = -1;
        double[] nearest = {};
        for (int i = 0; i < indices.length; i++) {
            PathCollection collection = set.collections().get(indices[i]);
            for (int k = 0; k < collection.paths().size(); k++) {
                Path shown = collection.paths().get(k).transformed(collection.getTransform());
                double[] close = nearest(shown, point[0], point[1]);
                if (close[0] < best) {
                    best = close[0];
                    level = i;
                    segment = k;
                    nearest = close;
                }
            }
        }
        if (level < 0) {
            return;
        }
        PathCollection collection = set.collections().get(indices[level]);
        List<Path> paths = new ArrayList<>(collection.paths());
        double[] there = axes.transData().inverted().point(nearest[1], nearest[2]);
        Path line = withVertex(paths.get(segment), (int) nearest[3], there);
        Path shown = line.transformed(collection.getTransform());
        Cut cut = new Cut(line, shown, (int) nearest[3], width(level), inlineSpacing);
        addText(nearest[1], nearest[2], cut.rotation(upright()), level);
        if (inline) {
            paths.remove(segment);
            paths.addAll(cut.pieces());
        } else {
            paths.set(segment, line);
        }
        collection.setPaths(paths);
    }

    private static Path withVertex(Path path, int at, double[] vertex) {
        boolean same =
                Math.abs(vertex[0] - path.x()[at]) <= 1e-8 + 1e-5 * Math.abs(path.x()[at])
                        && Math.abs(vertex[1] - path.y()[at])
                                <= 1e-8 + 1e-5 * Math.abs(path.y()[at]);
        return same
                ? path
                : Path.polyline(
                        inserted(path.x(), at, vertex[0]), inserted(path.y(), at, vertex[1]));
    }

    private static double[] inserted(double[] values, int at, double value) {
        double[] more = new double[values.length + 1];
        System.arraycopy(values, 0, more, 0, at);
        System.arraycopy(values, at, more, at + 1, values.length - at);
        more[at] = value;
        return more;
    }

    /** {squared distance, x, y, index of the vertex after} of the nearest point on a line. */
    private static double[] nearest(Path path, double x, double y) {
        double[] best = {Double.POSITIVE_INFINITY, 0, 0, 0};
        for (int i = 1; i < path.size(); i++) {
            double dx = path.x()[i] - path.x()[i - 1];
            double dy = path.y()[i] - path.y()[i - 1];
            double square = dx * dx + dy * dy;
            double share =
                    ((x - path.x()[i - 1]) * dx + (y - path.y()[i - 1]) * dy)
                            / (square == 0 ? 1 : square);
            share = Math.min(1, Math.max(0, share));
            double px = path.x()[i - 1] + share * dx;
            double py = path.y()[i - 1] + share * dy;
            double distance = (px - x) * (px - x) + (py - y) * (py - y);
            if (distance < best[0]) {
                best = new double[] {distance, px, py, i};
            }
        }
        return Objects.requireNonNull(best);
    }
}
