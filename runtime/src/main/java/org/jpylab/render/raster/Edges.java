package org.jpylab.render.raster;

import org.jspecify.annotations.Nullable;

import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/** The straight edges of a shape, its curves made of as few pieces as look smooth. */
final class Edges {
    private static final int DEEPEST = 16;

    /** Curves nearer to their chord than this are drawn as it (Anti-Grain Geometry's measure). */
    private static final double FLAT = 0.25;

    /** FreeType's measure for the quadratic curves of letters. */
    private static final double FLAT_LETTER = 0.25;

    /** Shapes of more edges are not looked at for being upright. */
    private static final int MOST_UPRIGHT = 8;

    /** Four numbers an edge. */
    private double[] ends = new double[256];

    private int count;
    private double x;
    private double y;

    private Edges() {}

    /** The edges of a filled shape, in pixels: open parts are closed. */
    static Edges of(Shape shape, @Nullable AffineTransform place) {
        Edges edges = new Edges();
        double[] c = new double[6];
        double startX = 0;
        double startY = 0;
        PathIterator pieces = shape.getPathIterator(place);
        for (; !pieces.isDone(); pieces.next()) {
            switch (pieces.currentSegment(c)) {
                case PathIterator.SEG_MOVETO -> {
                    edges.to(startX, startY);
                    edges.x = startX = c[0];
                    edges.y = startY = c[1];
                }
                case PathIterator.SEG_LINETO -> edges.to(c[0], c[1]);
                case PathIterator.SEG_QUADTO -> edges.bend(c[0], c[1], c[2], c[3]);
                case PathIterator.SEG_CUBICTO -> {
                    edges.halve(edges.x, edges.y, c[0], c[1], c[2], c[3], c[4], c[5], 0);
                    edges.to(c[4], c[5]);
                }
                default -> edges.to(startX, startY);
            }
        }
        edges.to(startX, startY);
        return edges;
    }

    private void to(double nextX, double nextY) {
        if (count + 4 > ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        boolean elsewhere = nextX != x || nextY != y;
        if (elsewhere && Double.isFinite(nextX + nextY)) {
            ends[count++] = x;
            ends[count++] = y;
            ends[count++] = nextX;
            ends[count++] = nextY;
            x = nextX;
            y = nextY;
        }
    }

    /** Equal steps, halved until the curve is flat between them. */
    private void bend(double cx, double cy, double ex, double ey) {
        double fromX = x;
        double fromY = y;
        double bulge = Math.max(Math.abs(x - 2 * cx + ex), Math.abs(y - 2 * cy + ey));
        int steps = 1;
        while (bulge > FLAT_LETTER && steps < 1 << DEEPEST) {
            bulge /= 4;
            steps *= 2;
        }
        for (int i = 1; i < steps; i++) {
            double t = (double) i / steps;
            double u = 1 - t;
            to(
                    u * u * fromX + 2 * u * t * cx + t * t * ex,
                    u * u * fromY + 2 * u * t * cy + t * t * ey);
        }
        to(ex, ey);
    }

    /** Halves a cubic curve until it is flat; the middle of the controls stands for the curve. */
    private void halve(
            double x1,
            double y1,
            double x2,
            double y2,
            double x3,
            double y3,
            double x4,
            double y4,
            int depth) {
        double x12 = (x1 + x2) / 2;
        double y12 = (y1 + y2) / 2;
        double x23 = (x2 + x3) / 2;
        double y23 = (y2 + y3) / 2;
        double x34 = (x3 + x4) / 2;
        double y34 = (y3 + y4) / 2;
        double dx = x4 - x1;
        double dy = y4 - y1;
        double off2 = Math.abs((x2 - x4) * dy - (y2 - y4) * dx);
        double off3 = Math.abs((x3 - x4) * dy - (y3 - y4) * dx);
        double chord = dx * dx + dy * dy;
        boolean flat =
                chord == 0
                        ? Math.max(Math.hypot(x2 - x1, y2 - y1), Math.hypot(x3 - x1, y3 - y1)) < 0.5
                        : (off2 + off3) * (off2 + off3) <= FLAT * chord;
        if (flat || depth >= DEEPEST) {
            to(x23, y23);
            return;
        }
        double x123 = (x12 + x23) / 2;
        double y123 = (y12 + y23) / 2;
        double x234 = (x23 + x34) / 2;
        double y234 = (y23 + y34) / 2;
        double middleX = (x123 + x234) / 2;
        double middleY = (y123 + y234) / 2;
        halve(x1, y1, x12, y12, x123, y123, middleX, middleY, depth + 1);
        halve(middleX, middleY, x234, y234, x34, y34, x4, y4, depth + 1);
    }

    /** The whole pixels that the shape may touch inside a box; empty where there are none. */
    Rectangle bounds(Rectangle within) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < count; i += 2) {
            left = Math.min(left, ends[i]);
            right = Math.max(right, ends[i]);
            top = Math.min(top, ends[i + 1]);
            bottom = Math.max(bottom, ends[i + 1]);
        }
        if (!(left <= right) || !(top <= bottom)) {
            return new Rectangle();
        }
        int x0 = (int) Math.floor(Math.max(left, within.x));
        int y0 = (int) Math.floor(Math.max(top, within.y));
        int x1 = (int) Math.ceil(Math.min(right + 1.0 / 256, within.getMaxX()));
        int y1 = (int) Math.ceil(Math.min(bottom + 1.0 / 256, within.getMaxY()));
        return x1 > x0 && y1 > y0 ? new Rectangle(x0, y0, x1 - x0, y1 - y0) : new Rectangle();
    }

    /**
     * The bands of whole rows whose pixels are covered alike in each row: where every edge is level
     * or upright, as in a box, only those rows differ in which an edge ends. Otherwise, and where
     * there are many edges, one band for all.
     *
     * @return the rows where bands begin, the end of the last one behind them; null for one band
     */
    int @Nullable [] bands(Rectangle box) {
        if (count > 4 * MOST_UPRIGHT) {
            return null;
        }
        var rows = new TreeSet<Integer>(List.of(box.y, box.y + box.height));
        for (int i = 0; i < count; i += 4) {
            if (ends[i] != ends[i + 2] && ends[i + 1] != ends[i + 3]) {
                return null;
            }
            for (int j = i + 1; j < i + 4; j += 2) {
                double y = Math.clamp(ends[j], box.y, box.y + box.height);
                rows.add((int) Math.floor(y));
                rows.add((int) Math.ceil(y));
            }
        }
        return rows.stream().mapToInt(Integer::intValue).toArray();
    }

    /** Adds all edges. */
    void addTo(Coverage coverage) {
        for (int i = 0; i < count; i += 4) {
            coverage.edge(ends[i], ends[i + 1], ends[i + 2], ends[i + 3]);
        }
    }
}
