package org.jpylab.figure.arrow;

import org.jpylab.error.PyError;
import org.jpylab.figure.artist.StyleSpec;
import org.jpylab.figure.geometry.Path;

import java.util.List;

/** The arrow styles that are one filled outline around a quadratic curve. */
final class FilledArrows {
    private FilledArrows() {}

    static Path outline(StyleSpec style, Path path, double size) {
        List<Quadratic> pieces = Cutting.pieces(path);
        if (pieces.size() != 1) {
            throw PyError.valueError("The path is not a valid quadratic Bezier curve");
        }
        Quadratic curve = pieces.getFirst();
        return switch (style.name()) {
            case "simple" -> simple(style, curve, size);
            case "fancy" -> fancy(style, curve, size);
            default -> wedge(style, curve, size);
        };
    }

    private static double headStart(Quadratic curve, double length) {
        return curve.crossing(Cutting.circle(curve.end()[0], curve.end()[1], length));
    }

    /** A straight piece of a length that ends where the curve does. */
    private static Quadratic straightHead(Quadratic curve, double length) {
        double[] end = curve.end();
        double[] control = curve.control();
        double distance = Math.hypot(control[0] - end[0], control[1] - end[1]);
        return Quadratic.straight(Quadratic.middle(end, control, length / distance), end);
    }

    private static Path simple(StyleSpec style, Quadratic curve, double size) {
        double length = style.get("head_length", 0.5) * size;
        double headWidth = style.get("head_width", 0.5) * size / 2;
        double tailWidth = style.get("tail_width", 0.2) * size / 2;
        double t = headStart(curve, length);
        Quadratic head = Double.isNaN(t) ? straightHead(curve, length) : curve.split(t).second();
        Quadratic left = head.beside(headWidth, headWidth / 2, 0);
        Quadratic right = head.beside(-headWidth, -headWidth / 2, 0);
        if (Double.isNaN(t)) {
            return new PathBuilder()
                    .move(right.start())
                    .curve(right.control(), right.end())
                    .curve(left.control(), left.start())
                    .close(left.start());
        }
        Quadratic tail = curve.split(t).first();
        Quadratic tailLeft = tail.parallel(tailWidth);
        Quadratic tailRight = tail.parallel(-tailWidth);
        return new PathBuilder()
                .move(tailRight.start())
                .curve(tailRight.control(), tailRight.end())
                .line(right.start())
                .curve(right.control(), right.end())
                .curve(left.control(), left.start())
                .line(tailLeft.end())
                .curve(tailLeft.control(), tailLeft.start())
                .line(tailRight.start())
                .close(tailRight.start());
    }

    private static Path fancy(StyleSpec style, Quadratic given, double size) {
        double length = style.get("head_length", 0.4) * size;
        double headWidth = style.get("head_width", 0.4) * size / 2;
        double tailWidth = style.get("tail_width", 0.4) * size;
        Quadratic curve = given;
        double t = headStart(curve, length);
        Quadratic head;
        if (Double.isNaN(t)) {
            curve = straightHead(curve, length);
            head = curve;
        } else {
            head = curve.split(t).second();
        }
        Quadratic tail = curve.split(orWhole(headStart(curve, length * 0.8))).first();
        Quadratic headLeft = head.beside(headWidth, 0.6 * headWidth, 0);
        Quadratic headRight = head.beside(-headWidth, -0.6 * headWidth, 0);
        double half = tailWidth / 2;
        Quadratic left = tail.beside(half, 0.6 * half, 0.3 * half);
        Quadratic right = tail.beside(-half, -0.6 * half, -0.3 * half);
        double[] start = curve.start();
        double notch = curve.crossing(Cutting.circle(start[0], start[1], 0.3 * tailWidth));
        double[] first = curve.at(Double.isNaN(notch) ? 0 : notch);
        return new PathBuilder()
                .move(first)
                .line(right.start())
                .curve(right.control(), right.end())
                .line(headRight.start())
                .curve(headRight.control(), headRight.end())
                .curve(headLeft.control(), headLeft.start())
                .line(left.end())
                .curve(left.control(), left.start())
                .line(first)
                .close(first);
    }

    private static double orWhole(double t) {
        return Double.isNaN(t) ? 1 : t;
    }

    private static Path wedge(StyleSpec style, Quadratic curve, double size) {
        double half = style.get("tail_width", 0.3) * size / 2;
        double middle = style.get("shrink_factor", 0.5) * half;
        Quadratic left = curve.beside(half, middle, 0);
        Quadratic right = curve.beside(-half, -middle, 0);
        return new PathBuilder()
                .move(left.start())
                .curve(left.control(), left.end())
                .line(right.end())
                .curve(right.control(), right.start())
                .close(right.start());
    }
}
