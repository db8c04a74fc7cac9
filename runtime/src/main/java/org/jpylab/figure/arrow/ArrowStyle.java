package org.jpylab.figure.arrow;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.StyleSpec;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.value.Values;

import java.util.ArrayList;
import java.util.List;

/** Heads, brackets and tails along a curve: Matplotlib's arrow styles. */
final class ArrowStyle {
    /** A part of an arrow; only some are filled. */
    record Part(Path path, boolean filled) {}

    private final StyleSpec style;
    private final double size;
    private final double lineWidth;

    private ArrowStyle(StyleSpec style, double size, double lineWidth) {
        this.style = style;
        this.size = size;
        this.lineWidth = lineWidth;
    }

    /** The parts of an arrow along a path in pixels; {@code size} scales heads and tails. */
    static List<Part> parts(StyleSpec style, Path path, double size, double lineWidth) {
        return switch (style.name()) {
            case "simple", "fancy", "wedge" ->
                    List.of(new Part(FilledArrows.outline(style, path, size), true));
            default -> {
                int dash = style.name().indexOf('-');
                if (dash < 0) {
                    throw PyError.valueError("Unknown style: " + Values.repr(style.name()));
                }
                ArrowStyle arrow = new ArrowStyle(style, size, lineWidth);
                yield arrow.along(
                        path, style.name().substring(0, dash), style.name().substring(dash + 1));
            }
        };
    }

    private List<Part> along(Path path, String begin, String end) {
        int n = path.size();
        double[] x = path.x().clone();
        double[] y = path.y().clone();
        List<Part> ends = new ArrayList<>();
        if (begin.equals("<") || begin.equals("<|")) {
            head(path, 1, 0, begin.length() > 1, x, y, ends);
        } else if (!begin.isEmpty()) {
            ends.add(bracket(path, 0, 1, "A", begin));
        }
        if (end.equals(">") || end.equals("|>")) {
            head(path, n - 2, n - 1, end.length() > 1, x, y, ends);
        } else if (!end.isEmpty()) {
            ends.add(bracket(path, n - 1, n - 2, "B", end));
        }
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(new Path(x, y, path.codes()), false));
        parts.addAll(ends);
        return parts;
    }

    /** Adds a head at a vertex and moves the line's end back so that it does not overshoot. */
    private void head(
            Path path, int from, int tip, boolean filled, double[] x, double[] y, List<Part> ends) {
        double length = style.get("head_length", 0.4) * size;
        double width = style.get("head_width", 0.2) * size;
        double side = Math.hypot(length, width);
        double cos = length / side;
        double sin = width / side;
        double x1 = path.x()[tip];
        double y1 = path.y()[tip];
        double dx = path.x()[from] - x1;
        double dy = path.y()[from] - y1;
        double distance = Math.hypot(dx, dy);
        if (distance == 0) {
            return;
        }
        double pad = 0.5 * lineWidth / sin / distance;
        double px = x1 + pad * dx;
        double py = y1 + pad * dy;
        x[tip] = px;
        y[tip] = py;
        dx = dx / distance * side;
        dy = dy / distance * side;
        double[] left = {px + cos * dx + sin * dy, py - sin * dx + cos * dy};
        double[] middle = {px, py};
        double[] right = {px + cos * dx - sin * dy, py + sin * dx + cos * dy};
        PathBuilder shape = new PathBuilder().move(left).line(middle).line(right);
        ends.add(
                filled
                        ? new Part(shape.line(left).close(left), true)
                        : new Part(shape.build(), false));
    }

    private Part bracket(Path path, int at, int towards, String which, String kind) {
        boolean bar = kind.equals("|");
        double scale = style.get("scale" + which, size);
        double width = style.get("width" + which, 1) * scale;
        double length = style.get("length" + which, bar ? 0 : 0.2) * scale;
        double x0 = path.x()[at];
        double y0 = path.y()[at];
        double dx = x0 - path.x()[towards];
        double dy = y0 - path.y()[towards];
        double distance = Math.hypot(dx, dy);
        double cos = distance == 0 ? 0 : dx / distance;
        double sin = distance == 0 ? 0 : dy / distance;
        double[] left = {x0 + width * sin, y0 - width * cos};
        double[] right = {x0 - width * sin, y0 + width * cos};
        Path shape =
                new PathBuilder()
                        .add(Path.MOVETO, left[0] - length * cos, left[1] - length * sin)
                        .line(left)
                        .line(right)
                        .add(Path.LINETO, right[0] - length * cos, right[1] - length * sin)
                        .build();
        double angle = style.get("angle" + which, 0);
        if (angle != 0) {
            shape = shape.transformed(Affine.IDENTITY.rotateDegreesAround(x0, y0, angle));
        }
        return new Part(shape, false);
    }
}
