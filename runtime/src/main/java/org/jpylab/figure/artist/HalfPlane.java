package org.jpylab.figure.artist;

import org.jpylab.figure.geometry.Bezier;
import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.List;

/** Cuts outlines at an axis, for half-filled markers (Sutherland and Hodgman, CACM 17, 1974). */
final class HalfPlane {
    private HalfPlane() {}

    /** The part of a closed outline on one side of the origin: left, right, top or bottom. */
    static Path cut(Path outline, String side) {
        Path flat = Bezier.flatten(outline, 8);
        int n = flat.size();
        List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            double ax = flat.x()[i];
            double ay = flat.y()[i];
            double bx = flat.x()[(i + 1) % n];
            double by = flat.y()[(i + 1) % n];
            double a = distance(ax, ay, side);
            double b = distance(bx, by, side);
            if (a >= 0) {
                kept.add(new double[] {ax, ay});
            }
            if (a * b < 0) {
                double t = a / (a - b);
                kept.add(new double[] {ax + t * (bx - ax), ay + t * (by - ay)});
            }
        }
        Path open = Path.of(kept.toArray(double[][]::new), null);
        return Path.closed(open.x(), open.y());
    }

    private static double distance(double x, double y, String side) {
        return switch (side) {
            case "left" -> -x;
            case "right" -> x;
            case "top" -> y;
            default -> -y;
        };
    }
}
