package org.jpylab.figure.geometry;

import java.util.Arrays;

/** The standard shapes around the origin. */
public final class UnitPaths {
    /** Control distance of eight cubic arcs: D. Lancaster, "Approximating a Circle", 2001. */
    private static final double MAGIC = 0.2652031;

    /** The square from (0, 0) to (1, 1). */
    public static final Path RECTANGLE =
            Path.closed(new double[] {0, 1, 1, 0}, new double[] {0, 0, 1, 1});

    /** The unit circle as eight cubic curves, from (0, -1) counterclockwise. */
    public static final Path CIRCLE = circle();

    private UnitPaths() {}

    private static Path circle() {
        double half = Math.sqrt(0.5);
        double part = half * MAGIC;
        double[][] quarter = {
            {0, -1},
            {MAGIC, -1},
            {half - part, -half - part},
            {half, -half},
            {half + part, -half + part},
            {1, -MAGIC}
        };
        double[] x = new double[26];
        double[] y = new double[26];
        for (int turn = 0; turn < 4; turn++) {
            for (int i = 0; i < 6; i++) {
                double px = quarter[i][0];
                double py = quarter[i][1];
                int at = 6 * turn + i;
                x[at] =
                        switch (turn) {
                            case 0 -> px;
                            case 1 -> -py;
                            case 2 -> -px;
                            default -> py;
                        };
                y[at] =
                        switch (turn) {
                            case 0 -> py;
                            case 1 -> px;
                            case 2 -> -py;
                            default -> -px;
                        };
            }
        }
        x[24] = 0;
        x[25] = 0;
        y[24] = -1;
        y[25] = -1;
        byte[] codes = new byte[26];
        Arrays.fill(codes, Path.CURVE4);
        codes[0] = Path.MOVETO;
        codes[25] = Path.CLOSEPOLY;
        return new Path(x, y, codes);
    }

    /** A regular polygon that points up, its first vertex repeated by a closing code. */
    public static Path regularPolygon(int sides) {
        return star(sides, 2 * Math.PI / sides, new double[] {1});
    }

    /** A star that points up. */
    public static Path regularStar(int points, double innerRadius) {
        return star(2 * points, 2 * Math.PI / (2 * points), new double[] {1, innerRadius});
    }

    private static Path star(int corners, double step, double[] radii) {
        double[] x = new double[corners + 1];
        double[] y = new double[corners + 1];
        byte[] codes = new byte[corners + 1];
        Arrays.fill(codes, Path.LINETO);
        codes[0] = Path.MOVETO;
        codes[corners] = Path.CLOSEPOLY;
        for (int i = 0; i <= corners; i++) {
            double theta = step * i + Math.PI / 2;
            x[i] = radii[i % radii.length] * Math.cos(theta);
            y[i] = radii[i % radii.length] * Math.sin(theta);
        }
        return new Path(x, y, codes);
    }

    /**
     * An arc of the unit circle as cubic curves. L. Maisonobe, "Drawing an elliptical arc using
     * polylines, quadratic or cubic Bézier curves", 2003, section 3.4.1.
     *
     * @param from degrees
     * @param to degrees, taken within one turn of {@code from}
     * @param pie whether to go through the centre and close
     */
    public static Path arc(double from, double to, boolean pie) {
        double end = to - 360 * Math.floor((to - from) / 360);
        if (to != from && end <= from) {
            end += 360;
        }
        double eta1 = Math.toRadians(from);
        double eta2 = Math.toRadians(end);
        int n = (int) Math.pow(2, Math.ceil((eta2 - eta1) / (Math.PI / 2)));
        double delta = (eta2 - eta1) / n;
        double t = Math.tan(0.5 * delta);
        double alpha = Math.sin(delta) * (Math.sqrt(4 + 3 * t * t) - 1) / 3;
        int length = pie ? n * 3 + 4 : n * 3 + 1;
        int offset = pie ? 2 : 1;
        double[] x = new double[length];
        double[] y = new double[length];
        byte[] codes = new byte[length];
        Arrays.fill(codes, Path.CURVE4);
        codes[0] = Path.MOVETO;
        x[offset - 1] = Math.cos(eta1);
        y[offset - 1] = Math.sin(eta1);
        if (pie) {
            codes[1] = Path.LINETO;
            codes[length - 2] = Path.LINETO;
            codes[length - 1] = Path.CLOSEPOLY;
        }
        for (int i = 0; i < n; i++) {
            double a = eta1 + i * delta;
            double b = eta1 + (i + 1) * delta;
            int at = offset + 3 * i;
            x[at] = Math.cos(a) - alpha * Math.sin(a);
            y[at] = Math.sin(a) + alpha * Math.cos(a);
            x[at + 1] = Math.cos(b) + alpha * Math.sin(b);
            y[at + 1] = Math.sin(b) - alpha * Math.cos(b);
            x[at + 2] = Math.cos(b);
            y[at + 2] = Math.sin(b);
        }
        return new Path(x, y, codes);
    }
}
