package org.jpylab.figure.tri;

import org.jpylab.figure.geometry.Path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Contour lines and areas of values at the corners of triangles, linear in between. The pieces
 * inside of the triangles are joined at the edges that they share.
 */
public final class TriangleContours {
    private final Triangles triangles;
    private final double[] z;

    public TriangleContours(Triangles triangles, double[] z) {
        this.triangles = triangles;
        this.z = z;
    }

    /** A corner of the result: on an edge of the triangles where a level is met, or a point. */
    private record Knot(int a, int b, double level) {
        static Knot onEdge(int a, int b, double level) {
            return new Knot(Math.min(a, b), Math.max(a, b), level);
        }

        static Knot atPoint(int a) {
            return new Knot(a, a, 0);
        }
    }

    private double[] place(Knot knot) {
        double[] x = triangles.x();
        double[] y = triangles.y();
        if (knot.a == knot.b) {
            return new double[] {x[knot.a], y[knot.a]};
        }
        double fraction = (z[knot.b] - knot.level) / (z[knot.b] - z[knot.a]);
        return new double[] {
            x[knot.a] * fraction + x[knot.b] * (1 - fraction),
            y[knot.a] * fraction + y[knot.b] * (1 - fraction)
        };
    }

    /** The lines at a level, closed ones ending where they start. */
    public List<Path> lines(double level) {
        Map<Knot, Knot> next = new HashMap<>();
        Map<Knot, Knot> before = new HashMap<>();
        List<Knot> order = new ArrayList<>();
        for (int[] c : triangles.shown()) {
            Knot enter = null;
            Knot leave = null;
            for (int k = 0; k < 3; k++) {
                boolean above = z[c[k]] >= level;
                boolean aboveNext = z[c[(k + 1) % 3]] >= level;
                if (above && !aboveNext) {
                    enter = Knot.onEdge(c[k], c[(k + 1) % 3], level);
                } else if (!above && aboveNext) {
                    leave = Knot.onEdge(c[k], c[(k + 1) % 3], level);
                }
            }
            if (enter != null && leave != null) {
                next.put(leave, enter);
                before.put(enter, leave);
                order.add(leave);
            }
        }
        List<Path> lines = new ArrayList<>();
        for (Knot knot : order) {
            if (next.containsKey(knot) && !before.containsKey(knot)) {
                lines.add(follow(knot, next, false));
            }
        }
        for (Knot knot : order) {
            if (next.containsKey(knot)) {
                lines.add(follow(knot, next, true));
            }
        }
        return lines;
    }

    private Path follow(Knot start, Map<Knot, Knot> next, boolean closed) {
        List<Knot> knots = new ArrayList<>(List.of(start));
        Knot at = next.remove(start);
        while (at != null && !at.equals(start)) {
            knots.add(at);
            at = next.remove(at);
        }
        int n = knots.size() + (closed ? 1 : 0);
        double[][] points = new double[n][];
        byte[] codes = new byte[n];
        Arrays.fill(codes, Path.LINETO);
        codes[0] = Path.MOVETO;
        for (int i = 0; i < n; i++) {
            points[i] = place(knots.get(i % knots.size()));
        }
        if (closed) {
            codes[n - 1] = Path.CLOSEPOLY;
        }
        return Path.of(points, codes);
    }

    /** The area between two levels, as one path of all its rims; empty when there is none. */
    public List<Path> areas(double lower, double upper) {
        Map<Knot, List<Knot>> next = new HashMap<>();
        List<Knot> order = new ArrayList<>();
        for (int[] c : triangles.shown()) {
            List<Knot> piece = piece(c, lower, upper);
            for (int i = 0; i < piece.size() && piece.size() > 2; i++) {
                Knot from = piece.get(i);
                Knot to = piece.get((i + 1) % piece.size());
                List<Knot> back = next.get(to);
                if (back != null && back.remove(from)) {
                    continue;
                }
                next.computeIfAbsent(from, knot -> new ArrayList<>()).add(to);
                order.add(from);
            }
        }
        List<double[]> points = new ArrayList<>();
        List<Byte> codes = new ArrayList<>();
        for (Knot start : order) {
            List<Knot> ways = next.get(start);
            while (ways != null && !ways.isEmpty()) {
                rim(start, next, points, codes);
            }
        }
        if (points.isEmpty()) {
            return List.of();
        }
        byte[] kinds = new byte[codes.size()];
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = codes.get(i);
        }
        return List.of(Path.of(points.toArray(double[][]::new), kinds));
    }

    private void rim(
            Knot start, Map<Knot, List<Knot>> next, List<double[]> points, List<Byte> codes) {
        Knot at = start;
        boolean first = true;
        while (true) {
            points.add(place(at));
            codes.add(first ? Path.MOVETO : Path.LINETO);
            first = false;
            List<Knot> ways = next.get(at);
            if (ways == null || ways.isEmpty()) {
                break;
            }
            at = ways.removeLast();
            if (at.equals(start)) {
                break;
            }
        }
        points.add(place(start));
        codes.add(Path.CLOSEPOLY);
    }

    /** The part of a triangle between two levels, counterclockwise. */
    private List<Knot> piece(int[] c, double lower, double upper) {
        List<Knot> piece = new ArrayList<>();
        for (int k = 0; k < 3; k++) {
            int a = c[k];
            int b = c[(k + 1) % 3];
            if (z[a] >= lower && z[a] < upper) {
                piece.add(Knot.atPoint(a));
            }
            boolean rising = z[a] < z[b];
            for (double level :
                    rising ? new double[] {lower, upper} : new double[] {upper, lower}) {
                if (z[a] >= level != z[b] >= level) {
                    piece.add(Knot.onEdge(a, b, level));
                }
            }
        }
        return piece;
    }
}
