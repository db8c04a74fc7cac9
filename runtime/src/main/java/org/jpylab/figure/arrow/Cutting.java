package org.jpylab.figure.arrow;

import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Cuts a path of lines and quadratic curves where it enters or leaves a region. */
final class Cutting {
    private Cutting() {}

    /** The path from where it crosses a region's edge on; whole when it never does. */
    static Path after(Path path, Predicate<double[]> inside) {
        List<Quadratic> pieces = pieces(path);
        for (int i = 0; i < pieces.size(); i++) {
            double t = pieces.get(i).crossing(inside);
            if (!Double.isNaN(t)) {
                List<Quadratic> kept = new ArrayList<>();
                kept.add(pieces.get(i).split(t).second());
                kept.addAll(pieces.subList(i + 1, pieces.size()));
                return path(kept);
            }
        }
        return path;
    }

    /** The path up to where it crosses a region's edge; whole when it never does. */
    static Path before(Path path, Predicate<double[]> inside) {
        List<Quadratic> pieces = pieces(path);
        for (int i = 0; i < pieces.size(); i++) {
            double t = pieces.get(i).crossing(inside);
            if (!Double.isNaN(t)) {
                List<Quadratic> kept = new ArrayList<>(pieces.subList(0, i));
                kept.add(pieces.get(i).split(t).first());
                return path(kept);
            }
        }
        return path;
    }

    static Predicate<double[]> circle(double x, double y, double radius) {
        return p -> Math.hypot(p[0] - x, p[1] - y) < radius;
    }

    static List<Quadratic> pieces(Path path) {
        List<Quadratic> pieces = new ArrayList<>();
        double[] at = point(path, 0);
        for (int i = 1; i < path.size(); ) {
            if (path.code(i) == Path.CURVE3) {
                Quadratic piece = new Quadratic(at, point(path, i), point(path, i + 1));
                pieces.add(piece);
                at = piece.end();
                i += 2;
            } else {
                double[] end = point(path, i);
                pieces.add(Quadratic.straight(at, end));
                at = end;
                i++;
            }
        }
        return pieces;
    }

    static Path path(List<Quadratic> pieces) {
        PathBuilder builder = new PathBuilder().move(pieces.getFirst().start());
        pieces.forEach(piece -> builder.curve(piece.control(), piece.end()));
        return builder.build();
    }

    static double[] point(Path path, int i) {
        return new double[] {path.x()[i], path.y()[i]};
    }
}
