package org.jpylab.figure.artist;

import org.jpylab.error.PyError;
import org.jpylab.figure.geometry.Affine;
import org.jpylab.figure.geometry.Path;
import org.jpylab.figure.geometry.UnitPaths;
import org.jpylab.figure.value.Values;

/** The outlines of fancy boxes around a rectangle. */
final class BoxStyle {
    private static final byte M = Path.MOVETO;
    private static final byte L = Path.LINETO;
    private static final byte Q = Path.CURVE3;
    private static final byte C = Path.CURVE4;
    private static final byte Z = Path.CLOSEPOLY;

    private BoxStyle() {}

    /** The outline of a style around a box; {@code size} scales the padding. */
    static Path outline(
            StyleSpec style, double x, double y, double width, double height, double size) {
        BoxShape own = style.shape();
        if (own != null) {
            return own.around(x, y, width, height, size);
        }
        double pad = size * style.get("pad", 0.3);
        return switch (style.name()) {
            case "square" -> square(x, y, width, height, pad);
            case "circle" -> circle(x, y, width, height, pad);
            case "round" -> round(x, y, width, height, pad, style.get("rounding_size", 0) * size);
            case "round4" -> round4(x, y, width, height, pad, style.get("rounding_size", 0) * size);
            case "larrow" -> leftArrow(x, y, width, height, pad);
            case "rarrow" -> mirrored(leftArrow(x, y, width, height, pad), 2 * x + width);
            case "darrow" -> doubleArrow(x, y, width, height, pad);
            case "sawtooth" -> Sawtooth.outline(style, x, y, width, height, size, false);
            case "roundtooth" -> Sawtooth.outline(style, x, y, width, height, size, true);
            default -> throw PyError.valueError("Unknown style: " + Values.repr(style.name()));
        };
    }

    private static Path square(double x, double y, double width, double height, double pad) {
        double x0 = x - pad;
        double y0 = y - pad;
        double x1 = x0 + width + 2 * pad;
        double y1 = y0 + height + 2 * pad;
        return Path.closed(new double[] {x0, x1, x1, x0}, new double[] {y0, y0, y1, y1});
    }

    private static Path circle(double x, double y, double width, double height, double pad) {
        double w = width + 2 * pad;
        double h = height + 2 * pad;
        return UnitPaths.CIRCLE.transformed(
                Affine.scaling(Math.max(w, h) / 2).translate(x - pad + w / 2, y - pad + h / 2));
    }

    private static Path round(
            double x, double y, double width, double height, double pad, double radius) {
        double r = radius == 0 ? pad : radius;
        double x0 = x - pad;
        double y0 = y - pad;
        double x1 = x0 + width + 2 * pad;
        double y1 = y0 + height + 2 * pad;
        double[] px = {
            x0 + r, x1 - r, x1, x1, x1, x1, x1 - r, x0 + r, x0, x0, x0, x0, x0 + r, x0 + r
        };
        double[] py = {y0, y0, y0, y0 + r, y1 - r, y1, y1, y1, y1, y1 - r, y0 + r, y0, y0, y0};
        return new Path(px, py, new byte[] {M, L, Q, Q, L, Q, Q, L, Q, Q, L, Q, Q, Z});
    }

    private static Path round4(
            double x, double y, double width, double height, double pad, double radius) {
        double r = radius == 0 ? pad / 2 : radius;
        double x0 = x - pad + r;
        double y0 = y - pad + r;
        double x1 = x0 + width + 2 * pad - 2 * r;
        double y1 = y0 + height + 2 * pad - 2 * r;
        double[] px = {
            x0, x0 + r, x1 - r, x1, x1 + r, x1 + r, x1, x1 - r, x0 + r, x0, x0 - r, x0 - r, x0, x0
        };
        double[] py = {
            y0, y0 - r, y0 - r, y0, y0 + r, y1 - r, y1, y1 + r, y1 + r, y1, y1 - r, y0 + r, y0, y0
        };
        return new Path(px, py, new byte[] {M, C, C, C, C, C, C, C, C, C, C, C, C, Z});
    }

    private static Path leftArrow(double x, double y, double width, double height, double pad) {
        double y0 = y - pad;
        double y1 = y0 + height + 2 * pad;
        double x1 = x - pad + width + 2 * pad;
        double d = (y1 - y0) / 2;
        double dd = d / 2;
        double x0 = x - pad + pad / 1.4;
        double[] px = {x0 + dd, x1, x1, x0 + dd, x0 + dd, x0 - d, x0 + dd, x0 + dd};
        double[] py = {y0, y0, y1, y1, y1 + dd, y0 + d, y0 - dd, y0};
        return Path.closed(px, py);
    }

    private static Path doubleArrow(double x, double y, double width, double height, double pad) {
        double y0 = y - pad;
        double y1 = y0 + height + 2 * pad;
        double x1 = x - pad + width;
        double d = (y1 - y0) / 2;
        double dd = d / 2;
        double x0 = x - pad + pad / 1.4;
        double[] px = {
            x0 + dd, x1, x1, x1 + d + dd, x1, x1, x0 + dd, x0 + dd, x0 - d, x0 + dd, x0 + dd
        };
        double[] py = {y0, y0, y0 - dd, y0 + d, y1 + dd, y1, y1, y1 + dd, y0 + d, y0 - dd, y0};
        return Path.closed(px, py);
    }

    private static Path mirrored(Path path, double sum) {
        return path.transformed(new Affine(-1, 0, 0, 1, sum, 0));
    }
}
