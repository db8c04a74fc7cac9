package org.jpylab.render;

import org.jpylab.figure.geometry.Bezier;
import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.List;

/** Short lines that leave a path at equal distances, all at one angle to it. */
final class TickMarks {
    private final List<double[]> points = new ArrayList<>();
    private final double spacing;
    private final double angle;
    private final double length;

    private TickMarks(double spacing, double angle, double length) {
        this.spacing = spacing;
        this.angle = angle;
        this.length = length;
    }

    /** The marks along a path; lengths in its units, the angle in radians. */
    static Path along(Path path, double spacing, double angle, double length) {
        TickMarks marks = new TickMarks(spacing, angle, length);
        List<double[]> piece = new ArrayList<>();
        Path straight = Bezier.flatten(path, 16);
        for (int i = 0; i < straight.size(); i++) {
            if (straight.code(i) == Path.MOVETO) {
                marks.piece(piece);
                piece.clear();
            }
            if (straight.code(i) == Path.CLOSEPOLY && !piece.isEmpty()) {
                piece.add(piece.getFirst());
            } else {
                piece.add(new double[] {straight.x()[i], straight.y()[i]});
            }
        }
        marks.piece(piece);
        byte[] codes = new byte[marks.points.size()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = i % 2 == 0 ? Path.MOVETO : Path.LINETO;
        }
        return Path.of(marks.points.toArray(double[][]::new), codes);
    }

    private void piece(List<double[]> piece) {
        double total = 0;
        for (int i = 1; i < piece.size(); i++) {
            total += distance(piece.get(i - 1), piece.get(i));
        }
        int count = (int) Math.ceil(total / spacing) - 1;
        int at = 1;
        double passed = 0;
        for (int k = 0; k < count; k++) {
            double step = count > 1 ? (total - spacing) / (count - 1) : 0;
            double place = spacing / 2 + k * step;
            while (at < piece.size() - 1
                    && passed + distance(piece.get(at - 1), piece.get(at)) < place) {
                passed += distance(piece.get(at - 1), piece.get(at));
                at++;
            }
            mark(piece.get(at - 1), piece.get(at), place - passed);
        }
    }

    private void mark(double[] from, double[] to, double along) {
        double whole = distance(from, to);
        if (whole == 0) {
            return;
        }
        double ux = (to[0] - from[0]) / whole;
        double uy = (to[1] - from[1]) / whole;
        double x = from[0] + ux * along;
        double y = from[1] + uy * along;
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        points.add(new double[] {x, y});
        points.add(
                new double[] {
                    x + (ux * cos + uy * sin) * length, y + (-ux * sin + uy * cos) * length
                });
    }

    private static double distance(double[] a, double[] b) {
        return Math.hypot(b[0] - a[0], b[1] - a[1]);
    }
}
