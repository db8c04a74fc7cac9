package org.jpylab.figure.geometry;

/**
 * A fixed affine mapping: x' = a x + c y + e, y' = b x + d y + f, with the letters of Matplotlib's
 * and PDF's matrices.
 */
public record Affine(double a, double b, double c, double d, double e, double f)
        implements Transform {
    public static final Affine IDENTITY = new Affine(1, 0, 0, 1, 0, 0);

    public static Affine translation(double dx, double dy) {
        return new Affine(1, 0, 0, 1, dx, dy);
    }

    public static Affine scaling(double sx, double sy) {
        return new Affine(sx, 0, 0, sy, 0, 0);
    }

    public static Affine scaling(double s) {
        return scaling(s, s);
    }

    /** A rotation about the origin, counterclockwise. */
    public static Affine rotation(double radians) {
        double cos = Math.cos(radians);
        double sin = Math.sin(radians);
        return new Affine(cos, sin, -sin, cos, 0, 0);
    }

    public static Affine rotationDegrees(double degrees) {
        return rotation(Math.toRadians(degrees));
    }

    /** A shear by two angles in radians. */
    public static Affine skew(double x, double y) {
        return new Affine(1, Math.tan(y), Math.tan(x), 1, 0, 0);
    }

    /** The mapping of the unit square to a box. */
    public static Affine to(Bbox box) {
        return new Affine(box.width(), 0, 0, box.height(), box.x0(), box.y0());
    }

    /** The mapping of a box to the unit square. */
    public static Affine from(Bbox box) {
        double width = box.width() == 0 ? 1 : box.width();
        double height = box.height() == 0 ? 1 : box.height();
        double sx = 1.0 / width;
        double sy = 1.0 / height;
        return new Affine(sx, 0, 0, sy, -box.x0() * sx, -box.y0() * sy);
    }

    public double x(double x, double y) {
        return a * x + c * y + e;
    }

    public double y(double x, double y) {
        return b * x + d * y + f;
    }

    @Override
    public void map(double[] xs, double[] ys) {
        if (isSeparable()) {
            for (int i = 0; i < xs.length; i++) {
                xs[i] = a * xs[i] + e;
                ys[i] = d * ys[i] + f;
            }
            return;
        }
        for (int i = 0; i < xs.length; i++) {
            double x = xs[i];
            double y = ys[i];
            xs[i] = x(x, y);
            ys[i] = y(x, y);
        }
    }

    /** This mapping followed by another, as one matrix. */
    public Affine thenAffine(Affine next) {
        return new Affine(
                next.a * a + next.c * b,
                next.b * a + next.d * b,
                next.a * c + next.c * d,
                next.b * c + next.d * d,
                next.a * e + next.c * f + next.e,
                next.b * e + next.d * f + next.f);
    }

    public Affine translate(double dx, double dy) {
        return new Affine(a, b, c, d, e + dx, f + dy);
    }

    public Affine scale(double sx, double sy) {
        return thenAffine(scaling(sx, sy));
    }

    public Affine rotateDegrees(double degrees) {
        return thenAffine(rotationDegrees(degrees));
    }

    public Affine rotateDegreesAround(double x, double y, double degrees) {
        return translate(-x, -y).rotateDegrees(degrees).translate(x, y);
    }

    @Override
    public Affine inverted() {
        if (isSeparable()) {
            return new Affine(1 / a, 0, 0, 1 / d, -e / a, -f / d);
        }
        double det = a * d - b * c;
        return new Affine(
                d / det, -b / det, -c / det, a / det, (c * f - d * e) / det, (b * e - a * f) / det);
    }

    @Override
    public boolean isSeparable() {
        return b == 0 && c == 0;
    }

    @Override
    public boolean isAffine() {
        return true;
    }

    @Override
    public Affine toAffine() {
        return this;
    }
}
