package org.jpylab.figure.geometry;

import java.util.List;

/**
 * A rectangle given by two corners; the corners may be in either order, as for an inverted axis.
 */
public record Bbox(double x0, double y0, double x1, double y1) {
    /** The square from (0, 0) to (1, 1). */
    public static final Bbox UNIT = new Bbox(0, 0, 1, 1);

    /** The box of no points: every union with it gives the other box. */
    public static final Bbox NULL =
            new Bbox(
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.NEGATIVE_INFINITY,
                    Double.NEGATIVE_INFINITY);

    /** The box with a lower left corner and a size. */
    public static Bbox fromBounds(double x0, double y0, double width, double height) {
        return new Bbox(x0, y0, x0 + width, y0 + height);
    }

    public double width() {
        return x1 - x0;
    }

    public double height() {
        return y1 - y0;
    }

    public double xmin() {
        return Math.min(x0, x1);
    }

    public double xmax() {
        return Math.max(x0, x1);
    }

    public double ymin() {
        return Math.min(y0, y1);
    }

    public double ymax() {
        return Math.max(y0, y1);
    }

    /** True when a coordinate is inside or on the border. */
    public boolean contains(double x, double y) {
        return containsX(x) && containsY(y);
    }

    public boolean containsX(double x) {
        return xmin() <= x && x <= xmax();
    }

    public boolean containsY(double y) {
        return ymin() <= y && y <= ymax();
    }

    /** True when two boxes share a point, borders included. */
    public boolean overlaps(Bbox other) {
        return xmin() <= other.xmax()
                && other.xmin() <= xmax()
                && ymin() <= other.ymax()
                && other.ymin() <= ymax();
    }

    /** The box that this box, given in fractions of {@code frame}, covers in its coordinates. */
    public Bbox within(Bbox frame) {
        Affine affine = Affine.to(frame);
        return new Bbox(affine.x(x0, y0), affine.y(x0, y0), affine.x(x1, y1), affine.y(x1, y1));
    }

    public Bbox translated(double dx, double dy) {
        return new Bbox(x0 + dx, y0 + dy, x1 + dx, y1 + dy);
    }

    /** The box with every side pushed outwards. */
    public Bbox padded(double pad) {
        return new Bbox(x0 - pad, y0 - pad, x1 + pad, y1 + pad);
    }

    /** The smallest box around the boxes; {@link #NULL} of none. */
    public static Bbox union(List<Bbox> boxes) {
        double x0 = Double.POSITIVE_INFINITY;
        double y0 = Double.POSITIVE_INFINITY;
        double x1 = Double.NEGATIVE_INFINITY;
        double y1 = Double.NEGATIVE_INFINITY;
        for (Bbox box : boxes) {
            x0 = Math.min(x0, box.xmin());
            y0 = Math.min(y0, box.ymin());
            x1 = Math.max(x1, box.xmax());
            y1 = Math.max(y1, box.ymax());
        }
        return new Bbox(x0, y0, x1, y1);
    }

    /** The box of the corners' images under a transform. */
    public Bbox transformed(Transform transform) {
        double[] x = {x0, x0, x1, x1};
        double[] y = {y0, y1, y0, y1};
        transform.map(x, y);
        Bbox box = NULL;
        double left = box.x0;
        double low = box.y0;
        double right = box.x1;
        double high = box.y1;
        for (int i = 0; i < 4; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            low = Math.min(low, y[i]);
            high = Math.max(high, y[i]);
        }
        return new Bbox(left, low, right, high);
    }

    /** The part of the boxes common to both, or null when they do not touch. */
    public static @org.jspecify.annotations.Nullable Bbox intersection(Bbox a, Bbox b) {
        double x0 = Math.max(a.xmin(), b.xmin());
        double x1 = Math.min(a.xmax(), b.xmax());
        double y0 = Math.max(a.ymin(), b.ymin());
        double y1 = Math.min(a.ymax(), b.ymax());
        return x0 <= x1 && y0 <= y1 ? new Bbox(x0, y0, x1, y1) : null;
    }

    /** The part from one fraction of the width to another. */
    public Bbox columns(double from, double to) {
        return new Bbox(x0 + from * width(), y0, x0 + to * width(), y1);
    }

    /** The part from one fraction of the height to another. */
    public Bbox rows(double from, double to) {
        return new Bbox(x0, y0 + from * height(), x1, y0 + to * height());
    }

    /** The box with its size multiplied, the lower left corner in place. */
    public Bbox shrunk(double mx, double my) {
        return new Bbox(x0, y0, x0 + mx * width(), y0 + my * height());
    }

    /** The box moved to a place in a container: (0, 0) at its lower left, (1, 1) upper right. */
    public Bbox anchored(double cx, double cy, Bbox container) {
        double dx = container.x0() + cx * (container.width() - width()) - x0;
        double dy = container.y0() + cy * (container.height() - height()) - y0;
        return translated(dx, dy);
    }
}
