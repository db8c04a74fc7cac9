package org.jpylab.figure.arrow;

import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.UnitPaths;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The outlines of wind barbs: a staff with flags, full and half barbs that count the speed. */
public final class WindBarbs {
    private final double length;
    private final double start;
    private final Map<String, Double> sizes;
    private final Map<String, Double> increments;
    private final boolean rounds;
    private final boolean fillsEmpty;

    /**
     * How barbs look.
     *
     * @param start where the staff begins, in the direction of its tip
     * @param sizes spacing, height, width, emptybarb as parts of the length
     * @param increments the speeds of half, full and flag
     */
    public WindBarbs(
            double length,
            double start,
            Map<String, Double> sizes,
            Map<String, Double> increments,
            boolean rounds,
            boolean fillsEmpty) {
        this.length = length;
        this.start = start;
        this.sizes = sizes;
        this.increments = increments;
        this.rounds = rounds;
        this.fillsEmpty = fillsEmpty;
    }

    private double size(String name, double otherwise) {
        return length * sizes.getOrDefault(name, otherwise);
    }

    /** The outline for a wind. */
    public Path of(double u, double v, boolean flipped) {
        double half = increments.getOrDefault("half", 5.0);
        double full = increments.getOrDefault("full", 10.0);
        double flag = increments.getOrDefault("flag", 50.0);
        double speed = Math.hypot(u, v);
        if (rounds) {
            speed = half * (long) (speed / half + 0.5);
        }
        int flags = (int) Math.floor(speed / flag);
        speed = speed % flag;
        int barbs = (int) Math.floor(speed / full);
        speed = speed % full;
        boolean halves = speed >= half;
        return flags == 0 && barbs == 0 && !halves
                ? empty()
                : staff(flags, barbs, halves, flipped, Math.atan2(v, u) + Math.PI / 2);
    }

    private Path empty() {
        Path circle = UnitPaths.regularPolygon(20);
        int n = circle.size();
        int count = fillsEmpty ? n : 2 * n;
        double radius = size("emptybarb", 0.15);
        double[] x = new double[count];
        double[] y = new double[count];
        for (int i = 0; i < count; i++) {
            int from = i < n ? i : 2 * n - 1 - i;
            x[i] = radius * circle.x()[from];
            y[i] = radius * circle.y()[from];
        }
        return Path.polyline(x, y);
    }

    private Path staff(int flags, int barbs, boolean halves, boolean flipped, double angle) {
        double spacing = size("spacing", 0.125);
        double width = size("width", 0.25);
        double height = flipped ? -size("height", 0.4) : size("height", 0.4);
        List<double[]> points = new ArrayList<>();
        points.add(new double[] {0, start});
        double at = length;
        for (int i = 0; i < flags; i++) {
            if (at != length) {
                at += spacing / 2;
            }
            points.add(new double[] {0, start + at});
            points.add(new double[] {height, start - width / 2 + at});
            points.add(new double[] {0, start - width + at});
            at -= width + spacing;
        }
        for (int i = 0; i < barbs; i++) {
            points.add(new double[] {0, start + at});
            points.add(new double[] {height, start + at + width / 2});
            points.add(new double[] {0, start + at});
            at -= spacing;
        }
        if (halves) {
            if (at == length) {
                points.add(new double[] {0, start + at});
                at -= 1.5 * spacing;
            }
            points.add(new double[] {0, start + at});
            points.add(new double[] {height / 2, start + at + width / 4});
            points.add(new double[] {0, start + at});
        }
        return Path.of(points.toArray(double[][]::new), null).transformed(Affine.rotation(angle));
    }
}
