package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.UnitPaths;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Matplotlib's markers as outlines for size 1. */
final class MarkerShapes {
    /**
     * @param snapThreshold see {@link MarkerStyle#snapThreshold}
     */
    record Shape(Path path, boolean filled, String join, @Nullable Double snapThreshold) {}

    static final Shape NOTHING = new Shape(polyline(), false, "round", null);
    private static final Path PLUS = segments(-1, 0, 1, 0, 0, -1, 0, 1);
    private static final Path CROSS = segments(-1, -1, 1, 1, -1, 1, 1, -1);
    private static final Path TRI = segments(0, 0, 0, -1, 0, 0, 0.8, 0.5, 0, 0, -0.8, 0.5);
    private static final Path CARET = polyline(-1, 1.5, 0, 0, 1, 1.5);
    private static final Path CARET_BASE = polyline(-1, 0, 0, -1.5, 1, 0);
    private static final Path TRIANGLE = closed(0, 1, -1, -1, 1, -1);
    private static final Path PLUS_FILLED =
            closed(
                    -1, -3, 1, -3, 1, -1, 3, -1, 3, 1, 1, 1, 1, 3, -1, 3, -1, 1, -3, 1, -3, -1, -1,
                    -1);
    private static final Path X_FILLED =
            closed(
                    -1, -2, 0, -1, 1, -2, 2, -1, 1, 0, 2, 1, 1, 2, 0, 1, -1, 2, -2, 1, -1, 0, -2,
                    -1);

    private MarkerShapes() {}

    static @Nullable Shape named(Object spec) {
        Affine half = Affine.scaling(0.5);
        return switch (spec) {
            case String name -> byLetter(name, half);
            case Number number -> byNumber(number.intValue(), half);
            default -> null;
        };
    }

    private static @Nullable Shape byLetter(String name, Affine half) {
        Affine corner = Affine.translation(-0.5, -0.5);
        return switch (name) {
            case "None", "none", " ", "" -> NOTHING;
            case "." -> round(Affine.scaling(0.25));
            case "," ->
                    filled(
                            UnitPaths.RECTANGLE,
                            Affine.translation(-0.49999, -0.49999),
                            "round",
                            null);
            case "o" -> round(half);
            case "^" -> filled(TRIANGLE, half, "miter", 5.0);
            case "v" -> filled(TRIANGLE, half.rotateDegrees(180), "miter", 5.0);
            case "<" -> filled(TRIANGLE, half.rotateDegrees(90), "miter", 5.0);
            case ">" -> filled(TRIANGLE, half.rotateDegrees(270), "miter", 5.0);
            case "1" -> open(TRI, half, "round", 5.0);
            case "2" -> open(TRI, half.rotateDegrees(180), "round", 5.0);
            case "3" -> open(TRI, half.rotateDegrees(270), "round", 5.0);
            case "4" -> open(TRI, half.rotateDegrees(90), "round", 5.0);
            case "8" -> filled(UnitPaths.regularPolygon(8), half.rotateDegrees(22.5), "miter", 5.0);
            case "s" -> filled(UnitPaths.RECTANGLE, corner, "miter", 2.0);
            case "p" -> filled(UnitPaths.regularPolygon(5), half, "miter", 5.0);
            case "*" -> filled(UnitPaths.regularStar(5, 0.381966), half, "bevel", 5.0);
            case "h" -> filled(UnitPaths.regularPolygon(6), half, "miter", null);
            case "H" -> filled(UnitPaths.regularPolygon(6), half.rotateDegrees(30), "miter", null);
            case "+" -> open(PLUS, half, "round", 1.0);
            case "x" -> open(CROSS, half, "round", 3.0);
            case "D" -> filled(UnitPaths.RECTANGLE, corner.rotateDegrees(45), "miter", 5.0);
            case "d" ->
                    filled(
                            UnitPaths.RECTANGLE,
                            corner.rotateDegrees(45).scale(0.6, 1),
                            "miter",
                            5.0);
            case "|" -> open(polyline(0, -1, 0, 1), half, "round", 1.0);
            case "_" -> open(polyline(0, -1, 0, 1), half.rotateDegrees(90), "round", 1.0);
            case "P" -> filled(PLUS_FILLED, Affine.scaling(1 / 6.0), "miter", 5.0);
            case "X" -> filled(X_FILLED, Affine.scaling(1 / 4.0), "miter", 5.0);
            default -> null;
        };
    }

    private static @Nullable Shape byNumber(int number, Affine half) {
        Path tick = polyline(0, 0, 1, 0);
        Path up = polyline(0, 0, 0, 1);
        return switch (number) {
            case 0 -> open(tick, Affine.scaling(-1, 1), "round", 1.0);
            case 1 -> open(tick, Affine.IDENTITY, "round", 1.0);
            case 2 -> open(up, Affine.IDENTITY, "round", 1.0);
            case 3 -> open(up, Affine.scaling(1, -1), "round", 1.0);
            case 4 -> open(CARET, half.rotateDegrees(270), "miter", 3.0);
            case 5 -> open(CARET, half.rotateDegrees(90), "miter", 3.0);
            case 6 -> open(CARET, half.rotateDegrees(180), "miter", 3.0);
            case 7 -> open(CARET, half, "miter", 3.0);
            case 8 -> open(CARET_BASE, half.rotateDegrees(270), "miter", 3.0);
            case 9 -> open(CARET_BASE, half.rotateDegrees(90), "miter", 3.0);
            case 10 -> open(CARET_BASE, half.rotateDegrees(180), "miter", 3.0);
            case 11 -> open(CARET_BASE, half, "miter", 3.0);
            default -> null;
        };
    }

    /** A regular polygon, star or asterisk: the marker (sides, kind, rotation). */
    static Shape regular(int sides, int kind, double rotation) {
        Affine placed = Affine.scaling(0.5).rotateDegrees(rotation);
        return switch (kind) {
            case 0 -> filled(UnitPaths.regularPolygon(sides), placed, "miter", null);
            case 1 -> filled(UnitPaths.regularStar(sides, 0.5), placed, "bevel", null);
            case 2 -> open(UnitPaths.regularStar(sides, 0), placed, "bevel", null);
            default ->
                    throw PyError.valueError(
                            "Unexpected tuple marker: (" + sides + ", " + kind + ")");
        };
    }

    /** A user's path, scaled so that its largest coordinate is one half. */
    static Shape custom(Path path) {
        double largest = 0;
        for (int i = 0; i < path.size(); i++) {
            largest = Math.max(largest, Math.max(Math.abs(path.x()[i]), Math.abs(path.y()[i])));
        }
        return filled(path, Affine.scaling(0.5 / largest), "round", null);
    }

    private static Shape round(Affine placed) {
        return filled(UnitPaths.CIRCLE, placed, "round", Double.POSITIVE_INFINITY);
    }

    private static Shape filled(Path path, Affine placed, String join, @Nullable Double snap) {
        return new Shape(path.transformed(placed), true, join, snap);
    }

    private static Shape open(Path path, Affine placed, String join, @Nullable Double snap) {
        return new Shape(path.transformed(placed), false, join, snap);
    }

    private static Path polyline(double... xy) {
        double[] x = new double[xy.length / 2];
        double[] y = new double[xy.length / 2];
        for (int i = 0; i < x.length; i++) {
            x[i] = xy[2 * i];
            y[i] = xy[2 * i + 1];
        }
        return Path.polyline(x, y);
    }

    private static Path closed(double... xy) {
        Path open = polyline(xy);
        return Path.closed(open.x(), open.y());
    }

    private static Path segments(double... xy) {
        Path points = polyline(xy);
        byte[] codes = new byte[points.size()];
        Arrays.fill(codes, Path.LINETO);
        for (int i = 0; i < codes.length; i += 2) {
            codes[i] = Path.MOVETO;
        }
        return new Path(points.x(), points.y(), codes);
    }
}
